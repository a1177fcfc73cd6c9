"""Which needs or offers are worth a closer look: found by competences and rare words in SQL."""

from __future__ import annotations

import json
from heapq import nsmallest

from models.clock import today
from models.database.reader import Reader
from models.database.search_query import any_of
from models.records.registry import BY_KEY
from models.services.matching.contributions import COMPETENCES, OF_THE_FIRM, SAME_GROUP, WORDS
from models.services.matching.sides import Levels, Side, Taxonomy
from models.services.matching.texts import Weights

MOST = 400
MOST_WORDS = 8
COMMON_WORD = 4.0
"""Words that weigh less stand in so many records that they find nothing."""
_OPEN = (
    "coalesce(t.status, 'open') IN ('', 'open') AND (t.valid_until IS NULL OR t.valid_until >= ?)"
)


def candidates(
    reader: Reader, own: Side, target: str, known: Taxonomy, weights: Weights, closed: bool
) -> list[int]:
    """The most promising needs or offers (`target`) for the other side, at most 400.

    `closed` also takes those that are expired or not open.
    """
    promise = _by_words(reader, target, weights)
    for record, points in _by_competence(reader, own, target, known).items():
        promise[record] = promise.get(record, 0.0) + points
    if not closed:
        state = f'SELECT json_group_array(id) FROM "{target}" AS t WHERE {_OPEN}'
        allowed = set(json.loads(reader.value(state, (today().isoformat(),))))
        promise = {record: points for record, points in promise.items() if record in allowed}
    return nsmallest(MOST, promise, key=lambda record: (-promise[record], record))


def _by_competence(reader: Reader, own: Side, target: str, known: Taxonomy) -> dict[int, float]:
    """Points for competences as far as they can be told without reading the other side."""
    asked: Levels = own.competences if own.type == "need" else {
        **own.firm.competences, **own.competences
    }  # fmt: skip
    if not asked:
        return {}
    same = ", ".join(map(str, sorted(asked)))
    near = ", ".join(map(str, sorted(known.in_groups_of(asked) | set(asked))))
    found = _pairs(
        reader,
        f"SELECT t.id AS id, sum(CASE WHEN l.competence IN ({same}) THEN 1 ELSE {SAME_GROUP} END) "
        f'AS points FROM competence_link l JOIN "{target}" t ON t.id = l.owner '
        f"WHERE l.competence IN ({near}) GROUP BY t.id",
    )
    if own.type == "need":
        for record, points in _pairs(
            reader,
            f"SELECT t.id AS id, {OF_THE_FIRM} * count(*) AS points FROM competence_link l "
            f'JOIN "{target}" t '
            f"ON t.organisation = l.owner WHERE l.competence IN ({same}) GROUP BY t.id",
        ).items():
            found[record] = max(points, found.get(record, 0.0))
    return {record: COMPETENCES * min(1.0, points / len(asked)) for record, points in found.items()}


def _by_words(reader: Reader, target: str, weights: Weights) -> dict[int, float]:
    """Points for the rarest words, as the index holds them."""
    ordered = sorted(weights, key=lambda one: (-weights[one], one))
    rare = [one for one in ordered if weights[one] >= COMMON_WORD] or ordered
    whole = sum(weights.values())
    found: dict[int, float] = {}
    for word in rare[:MOST_WORDS]:
        hits = reader.value(
            "SELECT json_group_array(r.id) FROM search_index CROSS JOIN record r "
            "ON r.id = search_index.rowid "
            "WHERE search_index MATCH ? AND r.type = ? AND r.deleted = 0",
            (any_of((word,)), BY_KEY[target].number),
        )
        points = 2 * WORDS * weights[word] / whole
        for record in json.loads(hits):
            found[record] = found.get(record, 0.0) + points
    return {record: min(points, float(WORDS)) for record, points in found.items()}


def _pairs(reader: Reader, sql: str) -> dict[int, float]:
    found = reader.first(f"SELECT json_group_array(id), json_group_array(points) FROM ({sql})")
    ids, points = (json.loads(part) for part in found or ("[]", "[]"))
    return dict(zip(ids, points, strict=True))
