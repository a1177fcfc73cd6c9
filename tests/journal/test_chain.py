"""Whoever alters the journal behind the program's back is found out, byte by byte."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from models.database import cipher
from models.database.reader import Reader
from models.journal.rebuild import rebuild
from models.journal.state import state_digest
from models.journal.store import Store
from models.journal.undo import undo
from models.journal.verify import verify

# What is this laptop's own affair: when a commit arrived, names of tables for people.
NOT_SEALED = {("journal_commit", "arrived"), ("replica", "agency"), ("replica", "label"),
              ("replica", "retired"), ("record", "created"), ("record", "changed"),
              # The order is sealed, not the numbers that make it.
              ("change", "n")}  # fmt: skip
SEALED = ("change", "journal_commit", "context", "stream", "replica", "record", "register")


@pytest.fixture
def filled(store: Store) -> Store:
    """Some commits in both scopes, a live conflict, a deletion, an undo."""
    with store.change("Added") as change:
        works, other = change.create_many(
            "organisation", [{"name": "Beispielwerke", "town": "Olpe"}, {"name": "Muster"}]
        )
        change.create("custom_field", {"type": "person", "label": "Gruppe", "kind": "text"})
    seen = store.seen()
    with store.change("Edited") as change:
        change.update("organisation", works, {"town": "Soest", "phone": "02921 1"})
    with store.change("Edited late", seen=seen) as change:
        change.update("organisation", works, {"town": "Brilon"})
    with store.change("Deleted") as change:
        change.delete("organisation", [other])
    with store.change("Person added") as change:
        change.create("person", {"last_name": "Weiß"})
    undo(store)
    return store


@pytest.fixture
def intruder(filled: Store) -> Iterator[cipher.Connection]:
    """A connection with the key but without this program, that silences the triggers."""
    database = filled.database
    connection = cipher.connect(database.path, database.key, database.salt, writer=True)
    connection.execute("PRAGMA foreign_keys = OFF")
    for name, count in (("capturing", 0), ("commit_for", 1), ("next_n", 0)):
        connection.create_function(name, count, lambda *_: 0)
    yield connection
    connection.close()


def altered(value: Any) -> list[Any]:
    """Other values in the place of this one."""
    if isinstance(value, int):
        return [value + 1, value - 1]
    if isinstance(value, str):
        return [value + " ", value.swapcase(), ""]
    if isinstance(value, bytes):
        if not value:
            return [b"x"]
        middle = len(value) // 2
        flipped = bytes([value[middle] ^ 1])
        return [value[:middle] + flipped + value[middle + 1 :], b""]
    return [b"x" * 16]


def serious(connection: cipher.Connection) -> list[str]:
    return [finding.text for finding in verify(Reader(connection)) if finding.serious]


@pytest.mark.parametrize("table", SEALED)
def test_no_value_can_be_altered(table: str, intruder: cipher.Connection) -> None:
    assert serious(intruder) == []
    columns = [row[1] for row in intruder.execute(f"PRAGMA table_info({table})")]
    keys = [row[1] for row in intruder.execute(f"PRAGMA table_info({table})") if row[5]]
    where = " AND ".join(f'"{key}" IS ?' for key in keys)
    checked = 0
    rows = intruder.execute(f"SELECT * FROM {table}").fetchall()
    for row in (rows[0], rows[len(rows) // 2], rows[-1]):
        known = dict(zip(columns, row, strict=True))
        for column, value in known.items():
            if (table, column) in NOT_SEALED:
                continue
            for other in (*altered(value), None):
                if other == value:
                    continue
                intruder.execute("BEGIN IMMEDIATE")
                try:
                    intruder.execute(
                        f'UPDATE {table} SET "{column}" = ? WHERE {where}',
                        (other, *(known[key] for key in keys)),
                    )
                except driver.IntegrityError:
                    pass
                else:
                    assert serious(intruder), (table, column, value, other)
                    checked += 1
                intruder.execute("ROLLBACK")
    assert checked >= len(columns)
    assert serious(intruder) == []


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM change WHERE rowid_is_last",
        "DELETE FROM change WHERE commit_id = (SELECT max(id) FROM journal_commit)",
        "DELETE FROM journal_commit WHERE id = (SELECT max(id) FROM journal_commit)",
        "DELETE FROM journal_commit WHERE seq = 2",
        "DELETE FROM register WHERE field = 6",
        "DELETE FROM search_index WHERE rowid = (SELECT id FROM organisation)",
        "UPDATE organisation SET name = name || '!'",
        "UPDATE organisation SET town = NULL",
        "DELETE FROM organisation",
        "INSERT INTO person (id, last_name) SELECT id, 'Neu' FROM record WHERE type = 2",
        "INSERT INTO change (commit_id, n, type, record, op, data, salt, digest) "
        "SELECT commit_id, n + 50, type, record, op, data, salt, digest FROM change LIMIT 1",
        "INSERT INTO change (commit_id, n, type, record, op, data, salt, digest) "
        "SELECT 999, n, type, record, op, data, salt, digest FROM change LIMIT 1",
        "UPDATE change SET n = 5000 - n WHERE commit_id = 1",
        "UPDATE change SET data = 'no json' WHERE op = 'U'",
        "UPDATE change SET data = '[1]' WHERE op = 'U'",
        "UPDATE change SET data = '{\"x\": 1}' WHERE op = 'U'",
        "UPDATE change SET data = '{}', salt = NULL WHERE op = 'U'",
        "UPDATE context SET vector = 'no json'",
        "UPDATE replica SET sign_public = x'00'",
    ],
)
def test_nothing_can_be_taken_away_or_slipped_in(
    statement: str, intruder: cipher.Connection
) -> None:
    last = "(commit_id, n) = (SELECT commit_id, n FROM change ORDER BY 1 DESC, 2 DESC LIMIT 1)"
    intruder.execute(statement.replace("rowid_is_last", last))
    assert intruder.execute("SELECT changes()").fetchone()[0]
    assert serious(intruder)


def test_a_fold_that_went_wrong_is_mended_by_rebuilding(
    filled: Store, intruder: cipher.Connection
) -> None:
    with filled.reading() as reader:
        digest = state_digest(reader)
    intruder.execute("UPDATE organisation SET name = 'Falsch', sort_key = 'falsch'")
    intruder.execute("DELETE FROM register")
    intruder.execute("INSERT INTO register VALUES (4711, 1, 1, '{}')")
    intruder.execute("DELETE FROM search_index")
    assert serious(intruder)
    intruder.close()
    rebuild(filled)
    with filled.reading() as reader:
        assert verify(reader) == []
        assert state_digest(reader) == digest


def test_the_chain_holds_when_payloads_are_erased(
    filled: Store, intruder: cipher.Connection
) -> None:
    works = intruder.execute("SELECT id FROM organisation").fetchone()[0]
    intruder.execute("UPDATE change SET data = NULL, salt = NULL WHERE record = ?", (works,))
    rebuild(filled)
    with filled.reading() as reader:
        assert verify(reader) == []
        (row,) = reader.find("organisation")
        assert {key for key, value in row.items() if value} <= {"id", "region"}


def test_a_foreign_program_cannot_write_to_record_tables(filled: Store) -> None:
    database = filled.database
    foreign = cipher.connect(database.path, database.key, database.salt, writer=True)
    try:
        for table in ("organisation", "person", "tag", "custom_field"):
            column = {"person": "last_name", "custom_field": "label"}.get(table, "name")
            for statement in (
                f'INSERT INTO "{table}" (id, "{column}") VALUES (99, \'x\')',
                f'UPDATE "{table}" SET "{column}" = \'x\'',
                f'DELETE FROM "{table}"',
            ):
                with pytest.raises(driver.OperationalError, match="no such function"):
                    foreign.execute(statement)
    finally:
        foreign.close()
    with filled.reading() as reader:
        assert verify(reader) == []
