"""How well a hit fits: the exact title first, then its beginning, its words, then the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from models.database.reader import Reader
from models.database.search_query import Forms
from models.fields.field import RecordType
from models.fields.searching import search_terms
from models.records.registry import BY_NUMBER

EXACT, BEGINS, PHONE, WHOLE, LAST_OPEN, OPEN = 100.0, 90.0, 85.0, 80.0, 70.0, 65.0
BODY, BODY_OPEN = 50.0, 40.0
# What people look for most stands before what merely mentions it.
_BIAS = {
    "organisation": 3.0, "person": 3.0, "project": 2.0, "need": 2.0, "offer": 2.0,
    "competence": -4.0, "staff": -4.0, "tag": -4.0, "list": -2.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ranked:
    """A record with the number of its type and how well it fits."""

    id: int
    type: int
    score: float


def rank_titles(
    reader: Reader, hits: Mapping[int, int], words: Sequence[Forms]
) -> dict[int, Ranked]:
    """Hits by id and type number whose titles hold all words."""
    by_type: dict[int, list[int]] = {}
    for record, number in hits.items():
        by_type.setdefault(number, []).append(record)
    wanted = [forms[-1] for forms in words]
    begin = " ".join(wanted)
    ranked = {}
    for number, records in by_type.items():
        kind = BY_NUMBER[number]
        for record, title in _names(reader, kind, records):
            score = _fit(title, wanted, begin) + _BIAS.get(kind.key, 0.0)
            ranked[record] = Ranked(record, number, score)
    return ranked


def rank_bodies(hits: Mapping[int, int], whole: Set[int], best: float) -> dict[int, Ranked]:
    """Hits by id and type number in other text than the title; `whole` hold whole words."""
    return {
        record: Ranked(
            record,
            number,
            (best if record in whole else best - BODY + BODY_OPEN)
            + _BIAS.get(BY_NUMBER[number].key, 0.0),
        )
        for record, number in hits.items()
        if number in BY_NUMBER
    }


def bias(number: int) -> float:
    """What a type of record is preferred by."""
    return _BIAS.get(BY_NUMBER[number].key, 0.0)


def _names(reader: Reader, kind: RecordType, records: list[int]) -> Iterator[tuple[int, str]]:
    """The words of the titles as they are indexed, quicker than titles for people to read."""
    searched = [field.key for field in kind.fields if field.searched and field.key in kind.title]
    for record, *parts in reader.pick(kind.key, records, ("id", *searched)):
        yield record, " ".join([part for part in parts if part])


@lru_cache(maxsize=4_096)
def _terms(title: str) -> tuple[list[str], str]:
    """The words of a title, one by one and as a text; with each letter the same titles come."""
    terms = search_terms(title)
    return terms, " ".join(terms)


def _fit(title: str, wanted: list[str], begin: str) -> float:
    """How well a title fits the words wanted, of which `begin` is the text."""
    terms, text = _terms(title)
    more = len(terms) - len(wanted)
    longer = min(more, 12) * 0.2 if more > 0 else 0.0
    if text.startswith(begin):
        if terms[: len(wanted)] == wanted:
            return BEGINS - longer if more > 0 else EXACT
    elif len(wanted) == 1:
        return WHOLE - longer if begin in terms else LAST_OPEN - longer
    if more == 0 and set(terms) == set(wanted):
        return EXACT
    if text.startswith(begin):
        return BEGINS - 2 - longer
    open_words = [word for word in wanted if word not in terms]
    if not open_words:
        return WHOLE - longer
    return (LAST_OPEN if open_words == wanted[-1:] else OPEN) - longer
