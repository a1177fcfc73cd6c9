"""Search over all types: candidates from the full-text index, ranked by how their titles fit."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import filterfalse

from models.database.reader import Reader
from models.database.search_query import (
    Forms,
    all_of,
    any_of,
    match_expression,
    of_types,
    phone_of,
    words_of,
)
from models.database.search_ranking import (
    BODY,
    PHONE,
    Ranked,
    bias,
    rank_bodies,
    rank_titles,
)
from models.records.registry import BY_KEY

MOST_CANDIDATES = 2_000
MOST_TITLES = 200
MOST_CORRECTED = 300
MOST_PHONES = 600
FEW = 5
"""With fewer hits than this, words with typing errors are looked for too."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A record found: `spot` is where the match begins and ends in `excerpt`, if it is there."""

    id: int
    type: str
    title: str
    excerpt: str
    score: float
    spot: tuple[int, int] | None = None


def search(
    reader: Reader,
    text: str,
    types: Iterable[str] | None = None,
    limit: int = 50,
    fuzzy: bool = True,
    restricted: bool = False,
) -> list[Hit]:
    """The best hits of all types, or of some; people under restriction only if asked for."""
    ranked = _rank(reader, text, types, fuzzy, restricted)[: max(0, limit)]
    if not ranked:
        return []
    from models.database.excerpts import excerpts

    found = excerpts(reader, [hit.id for hit in ranked], words_of(text))
    return [
        Hit(hit.id, found[hit.id].type, found[hit.id].title, found[hit.id].text, hit.score,
            found[hit.id].spot)
        for hit in ranked
        if hit.id in found
    ]  # fmt: skip


def search_ids(
    reader: Reader, text: str, type_key: str, fuzzy: bool = True, restricted: bool = False
) -> array[int]:
    """All hits of one type for a list: the best ones first, then the others by age."""
    ranked = _rank(reader, text, (type_key,), fuzzy, restricted)
    found = array("q", (hit.id for hit in ranked))
    hidden = set() if restricted else _restricted(reader)
    if len(ranked) + len(hidden) < MOST_TITLES:
        return found
    known = hidden.union(found)
    expression = match_expression(text)
    if expression is None:
        return found
    rest = reader.value(
        "SELECT json_group_array(rowid) FROM search_index WHERE search_index MATCH ?",
        (of_types(expression, (BY_KEY[type_key].number,)),),
    )
    found.extend(array("q", [*filterfalse(known.__contains__, json.loads(rest))]))
    return found


def ranked_ids(
    reader: Reader, text: str, types: Iterable[str], restricted: bool = False
) -> list[int]:
    """The ids of the best hits of some types, without reading what they say."""
    return [hit.id for hit in _rank(reader, text, types, True, restricted)]


def _rank(
    reader: Reader, text: str, types: Iterable[str] | None, fuzzy: bool, restricted: bool
) -> list[Ranked]:
    words = words_of(text)
    if not words:
        return []
    kinds = tuple(types) if types is not None else None
    hidden = set() if restricted else _restricted(reader)
    hits: dict[int, Ranked] = {}
    if phone := phone_of(text):
        hits = {record: Ranked(record, number, PHONE + bias(number))
                for record, number in _phones(reader, phone, kinds)}  # fmt: skip
    if len(hits) < FEW:
        hits = _exact(reader, words, kinds) | hits
    if fuzzy and len(hits.keys() - hidden) < FEW:
        from models.database.spelling import corrected

        def find(expression: str) -> list[tuple[int, int]]:
            return _candidates(reader, expression, kinds, MOST_CORRECTED)

        hits = {hit.id: hit for hit in corrected(reader, words, find)} | hits
    return sorted(
        (hit for hit in hits.values() if hit.id not in hidden),
        key=lambda hit: (-hit.score, hit.id),
    )


def _exact(
    reader: Reader, words: Sequence[Forms], kinds: Sequence[str] | None
) -> dict[int, Ranked]:
    expression = all_of(words)
    titled = f"{{title}} : ({expression})"
    in_title = dict(_candidates(reader, titled, kinds, MOST_TITLES))
    if len(in_title) == MOST_TITLES:
        # So many that only the best are worth ranking: all with the whole words are among them.
        whole = f"{{title}} : ({all_of(words, prefix=False)})"
        in_title |= dict(_candidates(reader, whole, kinds, MOST_TITLES))
        return rank_titles(reader, in_title, words)
    hits = rank_titles(reader, in_title, words)
    found = dict(_candidates(reader, expression, kinds, MOST_CANDIDATES))
    bodies = {record: number for record, number in found.items() if record not in hits}
    whole_words: set[int] = set()
    if bodies:
        expression = all_of(words, prefix=False)
        whole_words = {record for record, _ in _candidates(reader, expression, kinds, MOST_TITLES)}
    return hits | rank_bodies(bodies, whole_words, BODY)


def _candidates(
    reader: Reader, expression: str, kinds: Sequence[str] | None, limit: int
) -> list[tuple[int, int]]:
    """Ids and type numbers, not ranked; a negative limit is none."""
    if kinds is not None:
        numbers = [BY_KEY[kind].number for kind in kinds]
        if not numbers:
            return []
        expression = of_types(expression, numbers)
        if len(numbers) == 1:
            # Who is in the index lives, and the type is known: nothing else has to be read.
            return reader.rows(
                f"SELECT rowid, {numbers[0]} FROM search_index WHERE search_index MATCH ? LIMIT ?",
                (expression, limit),
            )
    return reader.rows(
        "SELECT r.id, r.type FROM search_index CROSS JOIN record r ON r.id = search_index.rowid "
        "WHERE search_index MATCH ? AND r.deleted = 0 LIMIT ?",
        (expression, limit),
    )


def _phones(reader: Reader, phone: str, kinds: Sequence[str] | None) -> list[tuple[int, int]]:
    found = _candidates(reader, any_of((phone,)), kinds, MOST_PHONES)
    if found or len(phone) < 5:
        return found
    # Digits from the middle of a number: only the indexed numbers are read, not the records.
    for kind, column in (
        ("person", "phone_e164"), ("person", "mobile_e164"), ("organisation", "phone_e164")
    ):  # fmt: skip
        if kinds is None or kind in kinds:
            rows = reader.rows(
                f'SELECT id FROM "{kind}" WHERE instr({column}, ?) > 0 LIMIT ?',
                (phone.lstrip("0"), MOST_PHONES),
            )
            found += [(row[0], BY_KEY[kind].number) for row in rows]
    return found


def _restricted(reader: Reader) -> set[int]:
    return {row[0] for row in reader.rows("SELECT id FROM person WHERE restricted = 1")}
