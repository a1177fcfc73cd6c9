"""What is exported: records of a type, columns, order, and the words for it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from models.database.columns import ListColumn, column, columns_of, default_columns
from models.database.filters import Filter
from models.database.listing import ids, raw_page, title_of
from models.database.reader import Reader, Row
from models.exchange.exporting.beside import columns_beside, is_beside, read_beside
from models.fields.field import Kind
from models.fields.values import Value, show
from models.language import tr
from models.progress import Progress

_CHUNK = 2_000
# Restricted people never leave the house, so that the field has nothing to say.
_NOT_WRITTEN = ("created", "changed", "scope", "restricted")
# Kinds whose stored value is what a spreadsheet should hold; all others are shown.
PLAIN_KINDS = frozenset(
    {Kind.TEXT, Kind.LONG_TEXT, Kind.EMAIL, Kind.PHONE, Kind.URL, Kind.POSTCODE,
     Kind.DATE, Kind.MOMENT, Kind.INTEGER, Kind.MONEY}
)  # fmt: skip
CODES_AS_THEY_ARE = ("wz2008", "wz2025", None)


@dataclass(frozen=True, slots=True)
class Selection:
    """Records of one type in their order with the columns to write."""

    type: str
    columns: tuple[ListColumn, ...]
    records: array[int]
    filter: str
    language: str

    def headers(self) -> list[str]:
        """The labels of the columns, made unique."""
        return headers_of(self.columns, self.language)


def headers_of(columns: Sequence[ListColumn], language: str) -> list[str]:
    """The labels of columns, made unique."""
    found: list[str] = []
    for one in columns:
        label = one.label(language)
        found.append(label if label not in found else f"{label} ({one.key})")
    return found


def select(
    reader: Reader,
    type_key: str,
    *,
    language: str,
    columns: Sequence[str] | None = None,
    filter: Filter | None = None,
    sort: tuple[str, bool] | None = None,
    search: str | None = None,
    records: Sequence[int] | None = None,
    filter_words: str = "",
) -> Selection:
    """What a list shows, or the given records; people under restriction are left out.

    Without `columns`: the ones of the list, then every further field that an import can read, then
    competences, tags and own fields.
    Raises `Refused` for an unknown column or filter.
    """
    beside = {one.key: one for one in columns_beside(reader, type_key)}
    wanted = (
        [beside.get(key) or column(type_key, key) for key in columns]
        if columns
        else [*_all_columns(type_key), *beside.values()]
    )
    found = (
        array("q", records) if records is not None else ids(reader, type_key, filter, sort, search)
    )
    if type_key == "person":
        hidden = {row[0] for row in reader.rows("SELECT id FROM person WHERE restricted = 1")}
        found = array("q", (one for one in found if one not in hidden))
    text = filter_words or tr("none", language=language)
    return Selection(type_key, tuple(wanted), found, text, language)


def rows(
    reader: Reader, selection: Selection, progress: Progress | None = None
) -> Iterator[tuple[Value, ...]]:
    """The values to write, record by record: text, or numbers and ISO dates for typed cells."""
    columns = selection.columns
    beside = [(place, one) for place, one in enumerate(columns) if is_beside(one)]
    keys = [one.key for one in columns if not is_beside(one)]
    converters = [_converter(one, selection.language) for one in columns]
    links = [place for place, one in enumerate(columns) if one.kind is Kind.LINK]
    shown = [(place, one) for place, one in enumerate(converters) if one is not None]
    total = len(selection.records)
    for start in range(0, total, _CHUNK):
        chunk = selection.records[start : start + _CHUNK]
        page = [list(row) for row in raw_page(reader, selection.type, chunk, keys)]
        if beside:
            found = read_beside(reader, [one for _, one in beside], chunk, selection.language)
            for record, row in zip(chunk, page, strict=True):
                for place, one in beside:
                    row.insert(place, found[one.key].get(record))
        titles = title_of(
            reader, {v for row in page for p in links if isinstance(v := row[p], int)}
        )
        for row in page:
            for place in links:
                if isinstance(target := row[place], int):
                    row[place] = titles.get(target, ("", ""))[1] or None
            for place, convert in shown:
                if row[place] is not None:
                    row[place] = convert(row[place])
            yield tuple(row)
        if progress:
            progress(min(start + _CHUNK, total), total)


def without_beside(selection: Selection) -> Selection:
    """The selection without columns of other records: a partner's changes are merged by field."""
    kept = tuple(one for one in selection.columns if not is_beside(one))
    return replace(selection, columns=kept)


def whole_records(reader: Reader, selection: Selection) -> Iterator[Row]:
    """Whole records in the order of the selection; those that are gone meanwhile are left out."""
    for start in range(0, len(selection.records), _CHUNK):
        chunk = selection.records[start : start + _CHUNK]
        found = {row["id"]: row for row in reader.get_many(selection.type, chunk)}
        yield from (found[record] for record in chunk if record in found)


def _all_columns(type_key: str) -> list[ListColumn]:
    listed = list(default_columns(type_key))
    known = {one.key for one in listed}
    own = [one for one in columns_of(type_key) if not one.path and one.key not in known]
    return [*listed, *(one for one in own if one.key not in _NOT_WRITTEN)]


def _converter(one: ListColumn, language: str) -> Callable[[Value], Value] | None:
    if one.kind is Kind.LINK or one.kind in PLAIN_KINDS:
        return None
    if one.kind is Kind.CODE and one.field.dataset in CODES_AS_THEY_ARE:
        return None
    known: dict[Value, str] = {}

    def shown(value: Value) -> str:
        if value not in known:
            known[value] = show(one.field, value, language)
        return known[value]

    return shown
