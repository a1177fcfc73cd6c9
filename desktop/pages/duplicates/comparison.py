"""A pair as it is read: the fields in which they differ, and what is equal."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.pages.duplicates.queue import Candidate
from desktop.records.last_titles import LastTitles
from desktop.records.marking import Piece, mark_differences
from desktop.records.rules import RecordRules
from models.database.reader import Reader, Value
from models.fields.field import Field, Kind
from models.language import tr
from models.services.duplicates.comparing import Compared, compare

_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Line:
    """A field in which the two differ: stored values, how they read, and the proposed one.

    `mine_pieces` and `theirs_pieces` are the texts with the letters marked that differ.
    """

    field: Field
    mine_value: Value
    theirs_value: Value
    mine: str
    theirs: str
    mine_pieces: tuple[Piece, ...]
    theirs_pieces: tuple[Piece, ...]
    final: Value


@dataclass(frozen=True, slots=True)
class Comparison:
    """A pair with the names of both, its differing fields, and the equal ones as a sentence."""

    candidate: Candidate
    compared: Compared
    stays: str
    goes: str
    lines: tuple[Line, ...]
    equal: str


def read_comparison(
    reader: Reader, candidate: Candidate, keep: int | None = None
) -> Comparison | None:
    """The comparison of a pair; None when one of the two is gone.

    `keep` is the record that somebody wants to stay.
    """
    compared = compare(reader, candidate.type, candidate.pair, keep)
    if compared is None:
        return None
    links = {
        value
        for row in (compared.mine, compared.theirs)
        for field in compared.kind.fields
        if field.kind is Kind.LINK and isinstance(value := row[field.key], int)
    }
    titles = LastTitles(reader, links | {compared.keep, compared.other})
    lines = tuple(_line(field, compared, titles) for field in compared.differing())
    equal = " · ".join(
        f"{tr(field.label)}: {_text(field, compared.mine[field.key], titles)}"
        for field in compared.equal()
    )
    return Comparison(
        candidate,
        compared,
        titles.of(compared.keep),
        titles.of(compared.other),
        lines,
        equal,
    )


def _line(field: Field, compared: Compared, titles: LastTitles) -> Line:
    mine, theirs = compared.mine[field.key], compared.theirs[field.key]
    texts = _text(field, mine, titles), _text(field, theirs, titles)
    return Line(
        field,
        mine,
        theirs,
        *texts,
        mark_differences(texts[0], texts[1]),
        mark_differences(texts[1], texts[0]),
        compared.merged[field.key],
    )


def _text(field: Field, value: Value, titles: LastTitles) -> str:
    if field.kind is Kind.LINK and isinstance(value, int):
        return titles.of(value)
    text = RecordRules().text(field, value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
