"""Capture by triggers: whatever writes to a record table leaves a row in `change`.

The SQL functions exist only on connections of this program, so that a foreign tool cannot write
to a record table unnoticed: its statement fails.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

from models.database.cipher import Connection
from models.fields.field import Field, Kind, RecordType
from models.records.registry import ALL


class Capture:
    """Which commits the running transaction writes to, one per scope.

    `complete` holds the records that were created with their derived columns.
    """

    def __init__(self, connection: Connection) -> None:
        """Give this connection the functions that the triggers call."""
        self.commits: dict[int, int] = {}
        self.complete: set[int] = set()
        self._next_commit = 0
        self._n = 0
        self._silenced = 0
        self._open = False
        self.spoilt = False
        connection.create_function("capturing", 0, self._capturing)
        connection.create_function("commit_for", 1, self.commit_for)
        connection.create_function("next_n", 0, self.next_n)

    def begin(self, next_commit: int) -> None:
        """Start a transaction whose first commit will have this local number."""
        self.commits = {}
        self.complete = set()
        self._next_commit = next_commit
        self._n = 0
        self._open = True
        self.spoilt = False

    def spoil(self) -> None:
        """Rows may stand there without their changes: this transaction must not be committed."""
        self.spoilt = True

    def end(self) -> None:
        """From now on nobody would pack what is written: until the next `begin` it fails."""
        self._open = False

    def commit_for(self, scope: int | None) -> int:
        """The local number of this transaction's commit in a scope (0 agency, 1 shared)."""
        if scope is None or not self._open:
            raise RuntimeError("a row without a record, or outside the transactions of the store")
        if scope not in self.commits:
            self.commits[scope] = self._next_commit
            self._next_commit += 1
        return self.commits[scope]

    def next_n(self) -> int:
        """The next place in the order of changes."""
        self._n += 1
        return self._n

    def take(self, count: int) -> range:
        """The next places for so many changes."""
        first = self._n + 1
        self._n += count
        return range(first, first + count)

    @contextmanager
    def silenced(self) -> Iterator[None]:
        """Write to record tables what the journal already holds."""
        self._silenced += 1
        try:
            yield
        finally:
            self._silenced -= 1

    def _capturing(self) -> int:
        return 0 if self._silenced else 1


def install_triggers(connection: Connection) -> None:
    """Make the triggers of every record table anew when they are not the ones of this program."""
    wanted = [sql for record_type in ALL for sql in trigger_statements(record_type)]
    digest = hashlib.sha256("\n".join(wanted).encode()).digest()
    found = connection.execute("SELECT value FROM local WHERE key = 'triggers'").fetchone()
    if found and found[0] == digest:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        names = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'capture\\_%' "
            "ESCAPE '\\'"
        ).fetchall()
        for (name,) in names:
            connection.execute(f'DROP TRIGGER "{name}"')
        for sql in wanted:
            connection.execute(sql)
        connection.execute("INSERT OR REPLACE INTO local VALUES ('triggers', ?)", (digest,))
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def trigger_statements(record_type: RecordType) -> tuple[str, str, str]:
    """The triggers for create, update and delete of a type."""
    table = record_type.key
    head = "INSERT INTO change (commit_id, n, type, record, op, data) SELECT commit_for(scope), "
    insert = f"{head} next_n(), {record_type.number}"
    # Text put together costs a third of json_object with its empty values patched away.
    created = " || ".join(
        f"CASE WHEN NEW.\"{field.key}\" IS NULL THEN '' ELSE "
        f"',\"{field.number}\":' || json_quote({_journal_value('NEW', field)}) END"
        for field in record_type.fields
    )
    parts: list[str] = []
    for keys in record_type.registers().values():
        fields = [record_type.field(key) for key in keys]
        changed = _any_changed(fields)
        parts.extend(
            f"SELECT '{field.number}' AS k, {_journal_value('NEW', field)} AS v WHERE {changed}"
            for field in fields
        )
    updated = f"(SELECT json_group_object(k, v) FROM ({' UNION ALL '.join(parts)}))"
    fields = list(record_type.fields)
    columns = ", ".join(f'"{field.key}"' for field in fields)
    return (
        f'CREATE TRIGGER "capture_{table}_c" AFTER INSERT ON "{table}" WHEN capturing() BEGIN '
        f"INSERT INTO change (commit_id, n, type, record, op, data) VALUES (commit_for(("
        f"SELECT CASE type WHEN {record_type.number} THEN scope "
        f"ELSE RAISE(ABORT, 'record of another type') END FROM record WHERE id = NEW.id)), "
        f"next_n(), {record_type.number}, NEW.id, 'C', "
        f"'{{' || substr({created}, 2) || '}}'); END",
        f'CREATE TRIGGER "capture_{table}_u" AFTER UPDATE OF id, {columns} ON "{table}" '
        f"WHEN capturing() AND (NEW.id <> OLD.id OR {_any_changed(fields)}) BEGIN "
        f"SELECT RAISE(ABORT, 'an id never changes') WHERE NEW.id <> OLD.id; "
        f"{insert}, id, 'U', {updated} FROM record WHERE id = NEW.id; END",
        f'CREATE TRIGGER "capture_{table}_d" AFTER DELETE ON "{table}" WHEN capturing() BEGIN '
        f"{insert}, id, 'D', '{{}}' FROM record WHERE id = OLD.id; "
        f"UPDATE record SET deleted = 1 WHERE id = OLD.id; END",
    )


def _any_changed(fields: list[Field]) -> str:
    return "(" + " OR ".join(f'NEW."{f.key}" IS NOT OLD."{f.key}"' for f in fields) + ")"


def _journal_value(row: str, field: Field) -> str:
    if field.kind is Kind.LINK:
        return f'(SELECT lower(hex(uuid)) FROM record WHERE id = {row}."{field.key}")'
    return f'{row}."{field.key}"'
