"""Rows put together from converted columns: names from their parts, lists into single values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from models.exchange.importing.cells import DOUBTFUL, OTHER_WORD
from models.exchange.importing.columns import Converted, Issue, convert_column
from models.exchange.importing.mapping import Mapping
from models.exchange.importing.options import Options, Stop
from models.exchange.importing.own_fields import Own
from models.exchange.importing.rewording import reworded
from models.exchange.importing.styles import Style, style_of
from models.exchange.importing.targets import OWN, all_targets
from models.exchange.reading import Cell, Sheet
from models.fields.names import NameParts
from models.language import tr

Values = list[Any]
EXTRAS = ("more_phones", "more_emails", "fax", "tags", "note", "competences", "member_since")
"""Names of targets that become records of their own beside the one of the row."""

_FURTHER = {"phone": "more_phones", "mobile": "more_phones", "email": "more_emails"}
_COUNTRIES = """
A österreich austria at a|CH schweiz switzerland ch|NL niederlande netherlands nl
|B belgien belgium be|L luxemburg luxembourg lu|F frankreich france fr|PL polen poland pl
|DK dänemark denmark dk|I italien italy it|E spanien spain es|CZ tschechien czechia cz
|S schweden sweden se|TR türkei turkey türkiye tr|GB großbritannien england uk gb|US usa us
"""
_PREFIXES = {
    word: line.split()[0] for line in _COUNTRIES.split("|") for word in line.split()[1:]
} | {"united states": "US", "united states of america": "US", "vereinigte staaten": "US"}


@dataclass(slots=True)
class Table:
    """The rows of a file as columns of stored values, one list per field key with a value a row.

    `fields` hold values of fields (`person.email`), `extras` tuples or texts that become further
    records (`person.tags`). `problems` and `remarks` are by row index. `own` are the own fields.
    """

    count: int
    fields: dict[str, Values] = field(default_factory=dict)
    extras: dict[str, Values] = field(default_factory=dict)
    uuids: dict[str, Values] = field(default_factory=dict)
    problems: dict[int, list[Issue]] = field(default_factory=dict)
    remarks: dict[int, list[Issue]] = field(default_factory=dict)
    styles: dict[str, Style] = field(default_factory=dict)
    own: Own = field(default_factory=dict)

    def get(self, key: str) -> Values:
        """The values of a field, all None where no column gives it."""
        return self.fields.get(key) or [None] * self.count

    def at(self, key: str, row: int) -> Any:
        """One value, None where no column gives the field."""
        values = self.fields.get(key)
        return values[row] if values else None

    def keys_of(self, part: str) -> tuple[str, ...]:
        """The field keys that the file gives for a type, without the name of the type."""
        return tuple(key.partition(".")[2] for key in self.fields if key.partition(".")[0] == part)


def assemble(
    sheet: Sheet, mapping: Mapping, options: Options, stop: Stop, own: Own | None = None
) -> Table:
    """Convert every mapped column and put the rows together; `own` are targets of own fields."""
    table = Table(len(sheet.rows), own=own or {})
    found: dict[str, Converted] = {}
    places = [place for place, column in enumerate(mapping.columns) if column.target]
    for done, place in enumerate(places):
        stop(done * table.count, len(places) * table.count)
        column = mapping.columns[place]
        target = table.own.get(column.target or "") or all_targets()[column.target or ""]
        cells: list[Cell] = [row[place] for row in sheet.rows]
        if said := options.words.get(column.header):
            cells = reworded(target, cells, said)
        style = style_of(target, cells, options.orders.get(column.header))
        table.styles[column.header] = style
        converted = convert_column(target, place, cells, style)
        found[target.key] = converted
        for row, issue in converted.problems.items():
            table.problems.setdefault(row, []).append(issue)
        for row, issue in converted.remarks.items():
            if issue.message != DOUBTFUL:
                table.remarks.setdefault(row, []).append(issue)
    for key, converted in found.items():
        _place(table, key, converted.values)
    _names(table, found)
    _addresses(table, found)
    _postcodes_abroad(table, found)
    for part in ("person", "organisation"):
        _first_of_further(table, part)
    _file_problems(sheet, mapping, table)
    return table


def _place(table: Table, key: str, values: Values) -> None:
    part, _, name = key.partition(".")
    if name in _FURTHER and (part == "person" or name != "mobile"):
        table.fields[key] = [value[0] if value else None for value in values]
        _add(table, f"{part}.{_FURTHER[name]}", [value[1:] if value else None for value in values])
    elif key == "organisation.mobile":
        _add(table, "organisation.more_phones", values)
    elif name.startswith(OWN):
        # As text, in which a 0 is something.
        _add(table, key, [None if value is None else str(value) for value in values])
    elif name == "note":
        _add(table, key, [(value,) if value else None for value in values])
    elif name == "competences":
        _add(table, key, [_words(value, named=False) for value in values])
        _add(table, f"{part}.tags", [_words(value, named=True) for value in values])
    elif name in EXTRAS:
        _add(table, key, values)
    elif name == "uuid":
        table.uuids[part] = values
    elif all_targets()[key].field is not None and key not in ("person.salutation",):
        table.fields[key] = values


def _add(table: Table, key: str, values: Values) -> None:
    """Further values of a row; tuples of several columns are joined."""
    if not any(values):
        return
    present = table.extras.get(key)
    if present is None:
        table.extras[key] = [value or None for value in values]
    else:
        table.extras[key] = [
            tuple(dict.fromkeys((*(one or ()), *(two or ())))) or None
            for one, two in zip(present, values, strict=True)
        ]


def _words(value: tuple[str, ...] | None, *, named: bool) -> tuple[str, ...]:
    """The words of a cell of competences that are none (they become tags), or the codes."""
    return tuple(
        word.removeprefix(OTHER_WORD)
        for word in value or ()
        if word.startswith(OTHER_WORD) is named
    )


def _names(table: Table, found: dict[str, Converted]) -> None:
    """Salutation, title and names of a person from whichever columns hold them."""
    keys = ("person.name", "person.salutation", "person.title", "person.suffix",
            "person.first_name", "person.middle_name", "person.last_name")  # fmt: skip
    if not any(key in found for key in keys):
        return
    blank: Values = [None] * table.count
    columns = [found[key].values if key in found else blank for key in keys]
    known: dict[tuple[Any, ...], tuple[str | None, ...]] = {}
    rows = []
    for cells in zip(*columns, strict=True):
        parts = known.get(cells)
        if parts is None:
            parts = known[cells] = _one_name(*cells)
        rows.append(parts)
    for place, key in enumerate(("salutation", "title", "first_name", "last_name")):
        values = [parts[place] for parts in rows]
        if key == "last_name" or any(values):
            table.fields[f"person.{key}"] = values


def _one_name(
    whole: NameParts | None,
    salutation: tuple[str | None, str] | None,
    title: str | None,
    suffix: str | None,
    first: str | None,
    middle: str | None,
    last: str | None,
) -> tuple[str | None, ...]:
    parts = whole or NameParts()
    code, before = salutation or (None, "")
    titles = [title or before or "", suffix or ""]
    if not any(titles):
        titles = [parts.title]
    elif parts.title and not titles[0]:
        titles.insert(0, parts.title)
    firsts = " ".join(filter(None, (first or parts.first_name, middle)))
    return (
        code or parts.salutation or None,
        " ".join(dict.fromkeys(filter(None, titles))) or None,
        firsts or None,
        last or parts.last_name or None,
    )


def _addresses(table: Table, found: dict[str, Converted]) -> None:
    """Take postcode and town, or a whole address, apart; columns of their own come first."""
    for key, names in (
        ("organisation.place", ("postcode", "town")),
        ("organisation.address", ("street", "postcode", "town")),
    ):
        if key not in found:
            continue
        for place, name in enumerate(names):
            column = f"organisation.{name}"
            taken = [value[place] if value else None for value in found[key].values]
            own = table.get(column)
            merged = [one if one is not None else two for one, two in zip(own, taken, strict=True)]
            if any(merged):
                table.fields[column] = merged


def _postcodes_abroad(table: Table, found: dict[str, Converted]) -> None:
    """Four digits are whole in Vienna: the country of the row decides what a postcode is."""
    source = found.get("organisation.postcode") or found.get("organisation.place")
    source = source or found.get("organisation.address")
    if source is None:
        return
    countries = table.get("organisation.country")
    codes = table.get("organisation.postcode")
    for row, issue in source.remarks.items():
        prefix = _PREFIXES.get(str(countries[row] or "").casefold())
        code = str(codes[row])
        if prefix:
            whole = code if issue.message == DOUBTFUL else code[1:]
            codes[row] = f"{prefix}-{whole.replace(' ', '')}"
            _drop(table.remarks, row, issue)
        elif issue.message == DOUBTFUL:
            message = tr(
                "“{value}” is not a postcode: German ones have five digits (57462); "
                "abroad name the country.",
                value=issue.value,
            )
            table.problems.setdefault(row, []).append(Issue(issue.column, issue.value, message))
    for row, country in enumerate(countries):
        prefix = _PREFIXES.get(str(country or "").casefold())
        if prefix and codes[row] and str(codes[row]).isdigit():
            codes[row] = f"{prefix}-{codes[row]}"


def _drop(remarks: dict[int, list[Issue]], row: int, issue: Issue) -> None:
    left = [one for one in remarks.get(row, ()) if one != issue]
    if left:
        remarks[row] = left
    else:
        remarks.pop(row, None)


def _first_of_further(table: Table, part: str) -> None:
    """Where the main column is blank, the first further value takes its place."""
    for name in ("email", "phone"):
        further = table.extras.get(f"{part}.{_FURTHER[name]}")
        if further is None:
            continue
        main = table.fields.setdefault(f"{part}.{name}", [None] * table.count)
        mobile = table.get(f"{part}.mobile")
        for row, values in enumerate(further):
            if not values:
                continue
            rest = values
            if main[row] is None and not (name == "phone" and part == "organisation"):
                main[row], rest = values[0], values[1:]
            present = {main[row], mobile[row]}
            further[row] = tuple(value for value in rest if value not in present) or None


def _file_problems(sheet: Sheet, mapping: Mapping, table: Table) -> None:
    """What the reading found wrong with rows (too many cells) or with cells that are imported."""
    if not sheet.problems:
        return
    rows = {number: row for row, number in enumerate(sheet.numbers)}
    for problem in sheet.problems:
        row = rows.get(problem.row)
        if row is None:
            continue
        column = problem.column
        if column is None or (mapping.columns[column].target and not problem.value):
            issue = Issue(column, problem.value, problem.reason)
            table.problems.setdefault(row, []).append(issue)
