"""The warning while somebody types: records that are likely the one being entered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.database.reader import Reader
from models.database.search import ranked_ids
from models.services.duplicates.facts import Facts, facts_of, typed_facts
from models.services.duplicates.marking import told_apart
from models.services.duplicates.reasons import SHOWN_FROM, Judgement
from models.services.duplicates.scan import JUDGES, Pair

WARNED = SHOWN_FROM
"""From this score on a person is warned; a name alone reaches it."""
MOST_CANDIDATES = 60
_KEYS = {
    "organisation": ("match_key", "phone_e164", "domain"),
    "person": ("match_key", "email_key", "mobile_e164", "phone_e164"),
}
_NAMES = {"organisation": ("match_key",), "person": ("first_name", "last_name")}


def likely_duplicates(
    reader: Reader,
    type_key: str,
    values: Mapping[str, Any],
    exclude: int | None = None,
    limit: int = 5,
) -> list[Pair]:
    """Records likely to be the one typed, best first; in each pair `a` is the record found.

    `values` are stored values as far as they are known; `organisation` of a person is the employer.
    `b` is `exclude`, the record being edited, or 0. Deleted records are not found; people under
    restriction are, so that they are not entered a second time.
    """
    typed = typed_facts(type_key, values)
    facts = facts_of(reader, type_key, _candidates(reader, type_key, typed, exclude))
    judge = JUDGES[type_key]
    apart = told_apart(reader) if exclude is not None else frozenset()
    found = [
        Pair(record, exclude or 0, judgement.score, judgement.reasons)
        for record, known in facts.items()
        if _warns(judgement := judge(known, typed))
        and (min(record, exclude or 0), max(record, exclude or 0)) not in apart
    ]
    return sorted(found, key=lambda pair: (-pair.score, pair.a))[: max(0, limit)]


def _warns(judgement: Judgement) -> bool:
    return judgement.score >= WARNED and not judgement.vetoes


def _candidates(reader: Reader, type_key: str, typed: Facts, exclude: int | None) -> set[int]:
    found: set[int] = set()
    for key in _KEYS[type_key]:
        if typed[key]:
            rows = reader.rows(
                f'SELECT id FROM "{type_key}" WHERE {key} = ? LIMIT ?',
                (typed[key], MOST_CANDIDATES),
            )
            found.update(row[0] for row in rows)
    name = " ".join(str(typed[key]) for key in _NAMES[type_key] if typed[key])
    if len(name) >= 3:
        hits = ranked_ids(reader, name, (type_key,), restricted=True)
        found.update(hits[:MOST_CANDIDATES])
    if type_key == "person" and typed["organisation"] and typed["last_name"]:
        rows = reader.rows(
            "SELECT id FROM person WHERE organisation = ? LIMIT ?",
            (typed["organisation"], 5 * MOST_CANDIDATES),
        )
        found.update(row[0] for row in rows)
    return found - {exclude}
