"""What a record of any type is called where a person reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from models.database.reader import Reader, Row
from models.fields.field import Kind
from models.fields.names import NameParts, display_name, list_name
from models.fields.text import clean
from models.fields.values import show
from models.language import current_language, tr
from models.records.registry import BY_KEY, BY_NUMBER

_LENGTH = 80
# Records that are named by the records they link, and the word between.
_BY_LINKS: dict[str, tuple[tuple[str, ...], str]] = {
    "introduction": (("seeker", "provider"), " → "),
    "project_partner": (("organisation", "project"), ", "),
    "affiliation": (("person", "organisation"), ", "),
    "tagging": (("tag",), ""),
    "list_member": (("list",), ""),
    "competence_link": (("competence",), ""),
    "relation": (("left", "right"), " – "),
    "attendance": (("who", "at"), ", "),
    "not_duplicate": (("left", "right"), " – "),
    "legal_basis": (("person",), ""),
}


def title_of(reader: Reader, record: int | None) -> str:
    """The name of a record in the language of the program, empty when it is gone."""
    return titles_of(reader, (record,) if record is not None else ()).get(record or 0, "")


def titles_of(reader: Reader, records: Iterable[int | None]) -> dict[int, str]:
    """The names of records by id; those that are gone are left out."""
    found: dict[int, str] = {}
    for key, ids in _by_type(reader, records).items():
        rows = list(reader.get_many(key, ids))
        linked = _linked_titles(reader, key, rows)
        for row in rows:
            found[int(row["id"] or 0)] = _title(key, row, linked)
    return found


def title_of_row(type_key: str, row: Row) -> str:
    """The name of a record whose fields are at hand; of links between others only its type."""
    return _title(type_key, row, {})


def person_in_lists(row: Row) -> str:
    """Last name first, as lists of people are sorted: "Weiß, Dr. Jana"."""
    return list_name(name_parts(row))


def name_parts(row: Row) -> NameParts:
    """The parts of the name of a person."""
    return NameParts(
        *(str(row[key] or "") for key in ("salutation", "title", "first_name", "last_name"))
    )


def _by_type(reader: Reader, records: Iterable[int | None]) -> dict[str, list[int]]:
    wanted = [record for record in dict.fromkeys(records) if record is not None]
    found: dict[str, list[int]] = {}
    for start in range(0, len(wanted), 10_000):
        part = wanted[start : start + 10_000]
        marks = ",".join("?" * len(part))
        for record, number in reader.rows(
            f"SELECT id, type FROM record WHERE deleted = 0 AND id IN ({marks})", part
        ):
            if number in BY_NUMBER:
                found.setdefault(BY_NUMBER[number].key, []).append(record)
    return found


def _linked_titles(reader: Reader, key: str, rows: list[Row]) -> dict[int, str]:
    links = _BY_LINKS.get(key, ((), ""))[0]
    return titles_of(reader, [_id(row[link]) for row in rows for link in links]) if links else {}


def _title(key: str, row: Row, linked: dict[int, str]) -> str:
    if key in _BY_LINKS:
        links, between = _BY_LINKS[key]
        names = [linked.get(_id(row[link]) or 0, "") for link in links]
        return between.join(filter(None, names)) or tr(BY_KEY[key].label)
    if rule := _TITLES.get(key):
        return rule(row)
    kind = BY_KEY[key]
    words = []
    for part in kind.title:
        field = kind.field(part)
        value = row[part]
        words.append(show(field, value) if field.kind is not Kind.LINK else "")
    text = clean(" ".join(filter(None, words)))
    return f"{text[: _LENGTH - 1]}…" if len(text) > _LENGTH else text or tr(kind.label)


def _in_language(row: Row) -> str:
    english = row.get("name_en")
    return str(english if english and current_language() == "en" else row["name"] or "")


def _id(value: object) -> int | None:
    return value if isinstance(value, int) else None


_TITLES: dict[str, Callable[[Row], str]] = {
    "person": lambda row: display_name(name_parts(row)),
    "competence": _in_language,
    "stage": _in_language,
    "pipeline": _in_language,
}
