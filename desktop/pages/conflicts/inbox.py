"""The inbox as it is read: a card a record, what each side wrote, and where the sides differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.records.last_titles import LastTitles
from desktop.records.marking import Piece, mark_differences
from desktop.records.rules import RecordRules
from desktop.records.symbols import symbol_of
from models.database.reader import Reader, Value
from models.fields.field import Kind
from models.journal.conflicts import Conflict, Side, conflicts
from models.language import tr
from models.records.registry import record_type

PAGE = 10
"""Records on a page: what a person looks through without losing the place."""
MOST_FIELDS = 8
"""Fields of one conflict that are shown: a group, or what was edited of a deleted record."""

Source = tuple[tuple[str, str, datetime, bool], ...]
"""Laptop, author, moment of each side, and whether it is a deletion: what somebody has seen."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the inbox is shown: the records of a laptop or a type, from the `first` one on.

    `later` are the keys that were put off: they come last. With `record`, the page it is on.
    """

    laptop: str = ""
    type: str = ""
    first: int = 0
    later: frozenset[str] = frozenset()
    record: int = 0


@dataclass(frozen=True, slots=True)
class Version:
    """What one side wrote: letter (empty for the value before), the text in pieces, and who."""

    letter: str
    pieces: tuple[Piece, ...]
    text: str
    values: tuple[tuple[str, Value], ...] = ()
    deleted: bool = False
    author: str = ""
    laptop: str = ""
    agency: str = ""
    moment: datetime | None = None
    in_force: bool = False


@dataclass(frozen=True, slots=True)
class Dispute:
    """One conflict: kind, field keys, their names in words, the value before and the sides."""

    key: str
    kind: str
    type: str
    record: int
    fields: tuple[str, ...]
    title: str
    before: Version | None
    sides: tuple[Version, ...]
    source: Source
    later: bool = False

    def side(self, letter: str) -> Version | None:
        """The side with a letter."""
        return next((side for side in self.sides if side.letter == letter), None)

    @property
    def in_force(self) -> Version:
        """The side that holds until somebody decides."""
        return next((side for side in self.sides if side.in_force), self.sides[0])


@dataclass(frozen=True, slots=True)
class RecordCard:
    """A record with its conflicts; `moment` is that of the latest side."""

    record: int
    type: str
    title: str
    kind: str
    symbol: str
    moment: datetime
    disputes: tuple[Dispute, ...]


@dataclass(frozen=True, slots=True)
class Inbox:
    """A page of cards; `first` is the place of its first record among `records`.

    `all` counts all open conflicts, `sources` has those that the filters let through, by key.
    `laptops` and `types` are what one may filter by, with their numbers of conflicts.
    """

    cards: tuple[RecordCard, ...]
    first: int
    records: int
    all: int
    sources: Mapping[str, Source]
    laptops: tuple[tuple[str, int], ...]
    types: tuple[tuple[str, str, int], ...]


def read_inbox(reader: Reader, wanted: Wanted) -> Inbox:
    """The wanted page, the records with the newest conflicts first."""
    found = conflicts(reader)
    laptops = Counter(laptop for one in found for laptop in laptops_of(one))
    types = Counter(one.type for one in found)
    chosen = [one for one in found if _passes(one, wanted)]
    records = _by_record(chosen, wanted.later)
    first = _first_of(records, wanted)
    shown = records[first : first + PAGE]
    return Inbox(
        tuple(_cards(reader, shown, wanted.later)),
        first,
        len(records),
        len(found),
        {one.key: source_of(one) for one in chosen},
        tuple(sorted(laptops.items())),
        tuple((key, tr(record_type(key).plural), count) for key, count in types.most_common()),
    )


def laptops_of(conflict: Conflict) -> frozenset[str]:
    """The laptops whose sides meet in a conflict."""
    return frozenset(side.laptop for side in conflict.sides if side.laptop)


def _passes(one: Conflict, wanted: Wanted) -> bool:
    if wanted.type and one.type != wanted.type:
        return False
    return not wanted.laptop or wanted.laptop in laptops_of(one)


def _by_record(found: Iterable[Conflict], later: Collection[str]) -> list[list[Conflict]]:
    """The conflicts of each record together; what was put off comes last."""
    records: dict[int, list[Conflict]] = {}
    for one in found:
        records.setdefault(one.record, []).append(one)
    for several in records.values():
        several.sort(key=lambda one: one.key in later)

    def place(several: list[Conflict]) -> tuple[bool, float, int]:
        off = all(one.key in later for one in several)
        return off, -_latest(several).timestamp(), several[0].record

    return sorted(records.values(), key=place)


def _latest(several: Sequence[Conflict]) -> datetime:
    return max(side.moment for one in several for side in one.sides)


def _first_of(records: Sequence[Sequence[Conflict]], wanted: Wanted) -> int:
    """The place a page begins at: never behind the end, and around a record that is asked for."""
    first = wanted.first
    if wanted.record:
        places = (i for i, several in enumerate(records) if several[0].record == wanted.record)
        first = next(places, first)
    last = max(len(records) - 1, 0)
    return min(first, last) // PAGE * PAGE


def source_of(one: Conflict) -> Source:
    """What tells whether a conflict is still the one somebody has seen."""
    return tuple((side.laptop, side.author, side.moment, side.deleted) for side in one.sides)


def _cards(
    reader: Reader, shown: Sequence[Sequence[Conflict]], later: Collection[str]
) -> list[RecordCard]:
    titles = LastTitles(reader, {several[0].record for several in shown} | _linked(shown))
    cards = []
    for several in shown:
        one = several[0]
        kind = tr(record_type(one.type).label)
        cards.append(
            RecordCard(
                one.record,
                one.type,
                titles.of(one.record) or kind,
                kind,
                symbol_of(one.type),
                _latest(several),
                tuple(_dispute(one, titles, one.key in later) for one in several),
            )
        )
    return cards


def _linked(shown: Sequence[Sequence[Conflict]]) -> set[int]:
    """The records that any of the versions points to."""
    return {
        value
        for several in shown
        for one in several
        for values in (one.before or {}, *(side.values for side in one.sides))
        for key, value in values.items()
        if isinstance(value, int) and record_type(one.type).field(key).kind is Kind.LINK
    }


def _dispute(one: Conflict, titles: LastTitles, later: bool) -> Dispute:
    edited = next((side.values for side in one.sides if not side.deleted), {})
    every = [one.before or {}, *(side.values for side in one.sides)]
    filled = [key for key in one.fields or edited if any(v.get(key) is not None for v in every)]
    keys = filled[:MOST_FIELDS]
    named = len(keys) > 1 or not one.fields
    texts = [text_of(one.type, keys, side.values, titles, named=named) for side in one.sides]
    force = next((place for place, side in enumerate(one.sides) if side.in_force), 0)
    sides = tuple(
        _version(side, texts[place], texts[_opposite(place, force, len(texts))], one.fields)
        for place, side in enumerate(one.sides)
    )
    before = None
    if one.before is not None:
        text = text_of(one.type, keys, one.before, titles, named=named)
        before = Version("", mark_differences(text, text), text)
    labels = dict.fromkeys(
        tr(record_type(one.type).field(key).label) for key in (keys if one.fields else ())
    )
    return Dispute(
        one.key,
        one.kind,
        one.type,
        one.record,
        one.fields,
        ", ".join(labels),
        before,
        sides,
        source_of(one),
        later,
    )


def _opposite(place: int, force: int, count: int) -> int:
    """The side a side is compared with: the one in force, and that one with the next."""
    return force if place != force else (place + 1) % count


def _version(side: Side, text: str, other: str, fields: tuple[str, ...]) -> Version:
    return Version(
        side.letter,
        mark_differences(text, other),
        text,
        tuple((key, side.values.get(key)) for key in fields),
        side.deleted,
        side.author,
        side.laptop,
        side.agency,
        side.moment,
        side.in_force,
    )


def text_of(
    type_key: str,
    keys: Sequence[str],
    values: Mapping[str, Value],
    titles: LastTitles,
    *,
    named: bool,
) -> str:
    """The values of a side as people read them, a line each, where wanted with their names."""
    lines = []
    for key in keys:
        field = record_type(type_key).field(key)
        value = values.get(key)
        if field.kind is Kind.LINK and isinstance(value, int):
            text = titles.of(value) or tr("deleted record")
        else:
            text = RecordRules().text(field, value)
        lines.append(f"{tr(field.label)}: {text or '–'}" if named else text)
    return "\n".join(lines) if any(values.get(key) is not None for key in keys) else ""
