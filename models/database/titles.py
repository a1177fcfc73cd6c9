"""What a record is called, for records of any type."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from models.database.reader import Reader, chunks
from models.fields.field import Kind, RecordType
from models.fields.names import NameParts, display_name
from models.language import current_language
from models.records.registry import BY_NUMBER

Titles = dict[int, tuple[str, str]]
LONGEST = 80
# Types without words of their own are called by what they link.
_BY_LINKS: Mapping[str, tuple[str, ...]] = {"introduction": ("seeker", "provider")}
_BETWEEN: Mapping[str, str] = {"introduction": " → "}


def title_of(reader: Reader, records: Iterable[int]) -> Titles:
    """Type key and title of live records of any type by id; one query a type."""
    by_type: dict[int, list[int]] = {}
    for chunk in chunks(records):
        marks = ",".join("?" * len(chunk))
        sql = f"SELECT id, type FROM record WHERE id IN ({marks}) AND deleted = 0"
        for record, number in reader.rows(sql, chunk):
            by_type.setdefault(number, []).append(record)
    found: Titles = {}
    for number, wanted in by_type.items():
        kind = BY_NUMBER.get(number)
        if kind is not None:
            found.update(
                (record, (kind.key, text)) for record, text in titles(reader, kind, wanted)
            )
    return found


def titles(reader: Reader, kind: RecordType, records: Iterable[int]) -> list[tuple[int, str]]:
    """Ids of one type with their titles."""
    keys = title_keys(kind)
    listed = ", ".join(f'"{key}"' for key in keys)
    rows: list[tuple[Any, ...]] = []
    for chunk in chunks(records):
        marks = ",".join("?" * len(chunk))
        rows += reader.rows(f'SELECT id, {listed} FROM "{kind.key}" WHERE id IN ({marks})', chunk)
    if not kind.title:
        return _linked(reader, rows, _BETWEEN.get(kind.key, " – "))
    words = _WORDS.get(kind.key, _joined)
    return [(row[0], words(*row[1:])) for row in rows]


def title_keys(kind: RecordType) -> tuple[str, ...]:
    """The fields that the title of a record is made of, links where it has no words of its own."""
    if _WORDS.get(kind.key) is _in_language:
        return ("name", "name_en")
    return kind.title or _links(kind)


def title_in(kind: RecordType, row: Mapping[str, Any]) -> str:
    """The title of a record whose fields are at hand; empty for types called by their links."""
    if not kind.title:
        return ""
    return str(_WORDS.get(kind.key, _joined)(*(row[key] for key in title_keys(kind))))


def _links(kind: RecordType) -> tuple[str, ...]:
    chosen = _BY_LINKS.get(kind.key)
    return chosen or tuple(
        field.key for field in kind.fields if field.kind is Kind.LINK and field.required
    )


def _linked(reader: Reader, rows: list[tuple[Any, ...]], between: str) -> list[tuple[int, str]]:
    names = title_of(reader, {link for row in rows for link in row[1:] if link is not None})
    return [
        (row[0], between.join(names[link][1] for link in row[1:] if link in names)) for row in rows
    ]


def _joined(*parts: str | None) -> str:
    text = " ".join(str(part) for part in parts if part)
    line = text.partition("\n")[0]
    return text if len(text) <= LONGEST and line == text else f"{line[:LONGEST].rstrip()}…"


def _person(title: str | None, first: str | None, last: str | None) -> str:
    return display_name(NameParts("", title or "", first or "", last or ""))


def _whole(name: str | None) -> str:
    return name or ""


def _in_language(german: str | None, english: str | None) -> str:
    return (english if english and current_language() == "en" else german) or ""


_WORDS: Mapping[str, Callable[..., str]] = {
    "person": _person,
    "organisation": _whole,
    "competence": _in_language,
    "pipeline": _in_language,
    "stage": _in_language,
}
