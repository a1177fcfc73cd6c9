"""How many conflicts there are, without looking at who wrote what: asked after every change."""

from __future__ import annotations

from itertools import groupby

from models.database.reader import Reader, Value
from models.fields.field import RecordType
from models.journal.conflict_sides import contents
from models.journal.fold import SHARED
from models.journal.materialise import DELETION
from models.journal.versions import parse_data
from models.records.registry import BY_NUMBER

_AT_ODDS = (
    "SELECT g.record, g.field, g.value, s.scope, r.scope, r.type, r.deleted FROM register g "
    "JOIN (SELECT record, field FROM register GROUP BY record, field HAVING count(*) > 1 "
    "OR field = 0 UNION SELECT g.record, g.field FROM record r "
    "JOIN register g ON g.record = r.id JOIN journal_commit j ON j.id = g.commit_id "
    "JOIN stream s ON s.id = j.stream WHERE r.scope = 1 AND s.scope = 0) w "
    "ON w.record = g.record AND w.field = g.field "
    "JOIN journal_commit j ON j.id = g.commit_id JOIN stream s ON s.id = j.stream "
    "JOIN record r ON r.id = g.record ORDER BY g.record, g.field"
)


def count_at_odds(reader: Reader) -> int:
    """How many registers have live versions at odds, and deletions had no effect."""
    found = 0
    for (_, register), rows in groupby(reader.rows(_AT_ODDS), key=lambda row: row[:2]):
        live = list(rows)
        kind = BY_NUMBER.get(live[0][5])
        if kind is None:
            continue
        shared, deleted = live[0][4] == SHARED, bool(live[0][6])
        if register == DELETION:
            found += not deleted and not kind.ends
            continue
        versions = [(value, scope) for _, _, value, scope, *_ in live]
        found += _differ(kind, register, versions, shared, deleted)
    return found


def _differ(
    kind: RecordType, register: int, live: list[tuple[str, int]], shared: bool, deleted: bool
) -> bool:
    said: set[tuple[Value, ...]] = {
        contents(kind, register, parse_data(value)) for value, _ in live
    }
    in_force = not deleted and any(scope == SHARED or not shared for _, scope in live)
    if in_force:
        return len(said) > 1
    return shared and any(value is not None for one in said for value in one)
