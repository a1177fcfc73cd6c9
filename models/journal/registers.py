"""Registers after a local commit: what it wrote replaces what its writer had seen."""

from __future__ import annotations

import json
from collections.abc import Sequence

from models.database.cipher import Connection
from models.journal.fold import register_numbers
from models.journal.materialise import DELETION, refold
from models.journal.merges import POINTERS
from models.records.registry import BY_NUMBER


def update_registers(connection: Connection, commits: Sequence[int], *, saw_all: bool) -> None:
    """Bring the registers up to the changes of new local commits.

    A writer who had seen everything simply replaces; otherwise the records are folded anew.
    """
    marks = ",".join("?" * len(commits))
    rows = connection.execute(
        "SELECT commit_id, n, type, record, op, data FROM change "
        f"WHERE commit_id IN ({marks}) AND op <> 'C' ORDER BY n",
        commits,
    ).fetchall()
    anew = {
        row[0]
        for row in connection.execute(
            f"SELECT c.record FROM change c WHERE c.commit_id IN ({marks}) AND c.op = 'C' "
            "AND EXISTS (SELECT 1 FROM change o WHERE o.record = c.record "
            "AND (o.commit_id <> c.commit_id OR o.n < c.n))",
            commits,
        )
    }
    deleted = {row[3]: row[1] for row in reversed(rows) if row[4] == "D"}
    # Deleted and brought back in one transaction: what holds now, only the fold knows.
    anew |= {row[3] for row in rows if row[1] > deleted.get(row[3], row[1])}
    if not saw_all:
        anew |= {row[3] for row in rows}
    # Where a merge is made or taken back, a circle may close or open, and others stay or go.
    anew |= {row[3] for row in rows if row[2] in POINTERS and f'"{POINTERS[row[2]]}":' in row[5]}
    _replace(connection, [row for row in rows if row[3] not in anew])
    if anew:
        refold(connection, sorted(anew))


def _replace(connection: Connection, rows: Sequence[tuple[int, int, int, int, str, str]]) -> None:
    values: dict[tuple[int, int], tuple[int, str]] = {}
    gone = set()
    for commit, _, type_number, record, op, data in rows:
        if op == "D":
            gone.add(record)
            continue
        registers = register_numbers(BY_NUMBER[type_number])
        parts: dict[int, dict[str, object]] = {}
        for field, value in json.loads(data).items():
            parts.setdefault(registers[int(field)], {})[field] = value
        for register, part in parts.items():
            values[record, register] = (commit, json.dumps(part, ensure_ascii=False))
    connection.executemany("DELETE FROM register WHERE record = ? AND field = ?", list(values))
    # Who edits a record has seen that its deletion had no effect.
    connection.executemany(
        "DELETE FROM register WHERE record = ? AND field = ?",
        [(record, DELETION) for record in {row[3] for row in rows}],
    )
    connection.executemany(
        "INSERT INTO register (record, field, commit_id, value) VALUES (?, ?, ?, ?)",
        [(*key, *value) for key, value in values.items()],
    )
    connection.executemany("DELETE FROM register WHERE record = ?", [(r,) for r in gone])
