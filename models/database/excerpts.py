"""What a hit shows: its title, and the text where the words were found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from models.database.reader import Reader
from models.database.search_index import PART_OF
from models.database.search_query import Forms
from models.database.titles import title_of
from models.fields.field import Kind, RecordType
from models.fields.searching import index_text
from models.records.registry import BY_KEY

BEFORE, AFTER = 40, 80
_WORD = re.compile(r"[^\W_]+")
# What tells a record from others of the same name.
_DESCRIBING: Mapping[str, tuple[str, ...]] = {
    "organisation": ("kind", "town"),
    "person": ("function", "organisation"),
    "need": ("organisation", "status"),
    "offer": ("organisation", "status"),
    "meeting": ("starts_at", "organisation"),
    "event": ("starts_on", "place"),
    "task": ("due_on", "about"),
    "introduction": ("need", "stage"),
    "project": ("acronym", "stage"),
    "note": ("about", "written_on"),
    "competence": ("code", "name_en"),
    "staff": ("agency",),
}


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Type and title of a record, a piece of its text, and where in it the match lies."""

    type: str
    title: str
    text: str
    spot: tuple[int, int] | None


def excerpts(reader: Reader, records: Iterable[int], words: Sequence[Forms]) -> dict[int, Excerpt]:
    """Excerpts by id: the place of a match outside the title, else what describes the record."""
    titles = title_of(reader, records)
    by_type: dict[str, list[int]] = {}
    for record, (kind, _) in titles.items():
        by_type.setdefault(kind, []).append(record)
    found = {}
    for key, ids in by_type.items():
        described = _descriptions(reader, key, ids)
        texts = _texts(reader, BY_KEY[key], ids)
        for record in ids:
            title = titles[record][1]
            line = described.get(record, "")
            open_words = [forms for forms in words if _place(title, (forms,)) is None]
            places = ((text, _place(text, open_words)) for text in (line, *texts.get(record, ())))
            spot = next(((text, place) for text, place in places if place), None)
            if spot is None:
                found[record] = Excerpt(key, title, line, None)
            else:
                found[record] = _cut(key, title, *spot)
    return found


def _descriptions(reader: Reader, key: str, ids: Sequence[int]) -> dict[int, str]:
    columns = _DESCRIBING.get(key)
    if columns is None:
        return {}
    from models.database.pages import page

    rows = page(reader, key, ids, columns)
    return {record: " · ".join(filter(None, row)) for record, row in zip(ids, rows, strict=True)}


def _texts(reader: Reader, kind: RecordType, ids: Sequence[int]) -> dict[int, list[str]]:
    """The searched texts of records, and of the parts found under them."""
    found: dict[int, list[str]] = {}
    for record, texts in _searched(reader, kind, "id", ids):
        found.setdefault(record, []).extend(texts)
    for part, owner in PART_OF.items():
        if kind.key in BY_KEY[part].field(owner).links:
            for record, texts in _searched(reader, BY_KEY[part], owner, ids):
                found.setdefault(record, []).extend(texts)
    return found


def _searched(
    reader: Reader, kind: RecordType, owner: str, ids: Sequence[int]
) -> Iterator[tuple[int, list[str]]]:
    keys = [f.key for f in kind.fields if f.searched and f.kind is not Kind.LINK]
    listed = ", ".join(f'"{key}"' for key in (owner, *keys))
    marks = ",".join("?" * len(ids))
    for row in reader.rows(f'SELECT {listed} FROM "{kind.key}" WHERE "{owner}" IN ({marks})', ids):
        yield row[0], [str(value) for value in row[1:] if value]


def _place(text: str, words: Sequence[Forms]) -> tuple[int, int] | None:
    """Where the first word stands that begins like one of the words typed."""
    starts = tuple(form for forms in words for form in forms)
    if not starts:
        return None
    for match in _WORD.finditer(text):
        if any(form.startswith(starts) for form in index_text(match[0]).split()):
            return match.span()
    return None


def _cut(key: str, title: str, text: str, place: tuple[int, int]) -> Excerpt:
    begin = max(0, place[0] - BEFORE)
    end = min(len(text), place[1] + AFTER)
    if begin:
        begin = text.find(" ", begin, place[0]) + 1 or begin
    head, tail = ("…" if begin else ""), ("…" if end < len(text) else "")
    # One sign for one sign, so that the place stays right.
    piece = re.sub(r"\s", " ", text[begin:end])
    shift = len(head) - begin
    return Excerpt(key, title, f"{head}{piece}{tail}", (place[0] + shift, place[1] + shift))
