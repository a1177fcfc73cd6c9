"""What the triggers write down, to the letter, and what they refuse."""

from __future__ import annotations

import json
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import insert, select, update
from sqlalchemy.exc import DBAPIError

from models.database.tables import TABLES
from models.fields.field import Kind
from models.journal.store import Store
from models.journal.verify import verify
from models.records.registry import ALL, record_type


def captured(store: Store) -> list[tuple[int, str, dict[str, Any]]]:
    """Record, operation and data of the changes of the last transaction, in their order."""
    assert store.last
    marks = ",".join("?" * len(store.last.commits))
    with store.reading() as reader:
        rows = reader.rows(
            f"SELECT record, op, data FROM change WHERE commit_id IN ({marks}) ORDER BY n",
            store.last.commits,
        )
    return [(record, op, json.loads(data)) for record, op, data in rows]


def test_a_new_record_is_written_without_its_empty_fields(store: Store) -> None:
    with store.change("Added") as change:
        works = change.create(
            "organisation", {"name": 'Beispiel "Ä" \\ {x}', "town": None, "employees": 0}
        )
    assert captured(store) == [(works, "C", {"1": 'Beispiel "Ä" \\ {x}', "16": 0})]


def test_an_edit_is_written_with_its_whole_group_and_nothing_else(store: Store) -> None:
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Beispiel", "street": "Ring 1"})
    with store.change("Edited") as change:
        change.update("organisation", works, {"name": "Beispiel", "town": "Olpe", "phone": None})
    group = {"6": "Ring 1", "7": None, "8": "Olpe", "9": None}
    assert captured(store) == [(works, "U", group)]


def test_an_edit_that_changes_nothing_leaves_no_trace(store: Store) -> None:
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Beispiel"})
    with store.change("Edited") as change:
        change.update("organisation", works, {"name": "Beispiel", "town": None})
    assert store.last is None
    with store.reading() as reader:
        assert reader.value("SELECT max(id) FROM journal_commit") == 2
        assert verify(reader) == []


def test_a_link_is_written_as_the_uuid_it_leads_to(store: Store) -> None:
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Beispiel"})
        need = change.create("need", {"organisation": works, "title": "Prüfung"})
        uuid = change.reader.uuid_of(works)
    assert captured(store)[-1] == (need, "C", {"1": uuid, "2": "Prüfung"})


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.key)
def test_every_field_of_every_type_is_captured(kind: Any, store: Store) -> None:
    with store.change("Added") as change:
        # What is shared may point to shared records only.
        target = change.create("organisation", {"name": "Ziel"}, shared=True)
        other = change.create("organisation", {"name": "Anderes Ziel"}, shared=True)
        uuids = {record: change.reader.uuid_of(record) for record in (target, other)}
        table = TABLES[kind.key]
        first = {f.key: target if f.kind is Kind.LINK else "1" for f in kind.fields}
        made = change.connection.execute(insert(table), first).inserted_primary_key
        assert made
        record = made[0]
    data = captured(store)[-1][2]
    assert data == {
        str(f.number): uuids[target] if f.kind is Kind.LINK else change_type(table, f.key, "1")
        for f in kind.fields
    }
    with store.change("Edited") as change:
        for field in kind.fields:
            value = other if field.kind is Kind.LINK else "2"
            chosen = update(table).where(table.c.id == record)
            change.connection.execute(chosen.values({field.key: value}))
    edits = captured(store)
    assert {op for _, op, _ in edits} == {"U"}
    for field, (_, _, data) in zip(kind.fields, edits, strict=True):
        wanted = uuids[other] if field.kind is Kind.LINK else change_type(table, field.key, "2")
        assert data[str(field.number)] == wanted


def change_type(table: Any, column: str, text: str) -> str | int:
    """What a column makes of a digit."""
    return int(text) if table.c[column].type.python_type is int else text


def test_derived_columns_are_not_captured(store: Store) -> None:
    with store.change("Added") as change:
        change.create("organisation", {"name": "Beispiel", "postcode": "57462"})
    with store.change("Derived") as change:
        change.reader.connection.execute("UPDATE organisation SET sort_key = 'x', region = 'do'")
    assert store.last is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE organisation SET id = id + 100",
        "UPDATE organisation SET id = (SELECT id FROM record WHERE deleted) WHERE name <> 'Neu'",
        "INSERT INTO person (id, last_name) SELECT id, 'x' FROM organisation",
        "INSERT INTO organisation (id, name) VALUES (4711, 'x')",
        "INSERT INTO need (id, organisation, title) SELECT id + 100, 4711, 'x' FROM organisation",
    ],
)
def test_what_would_break_the_journal_is_refused_and_nothing_remains(
    statement: str, store: Store
) -> None:
    with store.change("Added") as change:
        change.create("organisation", {"name": "Beispiel"})
        gone = change.create("organisation", {"name": "Gelöscht"})
        change.delete("organisation", [gone])
    with pytest.raises((driver.DatabaseError, DBAPIError)):
        execute_within(store, statement)
    with store.change("Goes on") as change:
        change.create("organisation", {"name": "Danach"})
    with store.reading() as reader:
        assert [row["name"] for row in reader.find("organisation")] == ["Beispiel", "Danach"]
        assert verify(reader) == []


def execute_within(store: Store, statement: str) -> None:
    with store.change("Broken") as change:
        change.create("organisation", {"name": "Neu"})
        change.reader.connection.execute(statement)


def test_nothing_is_written_outside_a_transaction_of_the_store(store: Store) -> None:
    with store.change("Added") as change:
        change.create("organisation", {"name": "Beispiel"})
    for statement in (
        "UPDATE organisation SET name = 'x'",
        "DELETE FROM organisation",
        "INSERT OR REPLACE INTO organisation (id, name) SELECT id, 'y' FROM organisation",
    ):
        with pytest.raises(driver.OperationalError, match="user-defined function"):
            store.database.writer.execute(statement)
    with store.reading() as reader:
        assert reader.find("organisation")[0]["name"] == "Beispiel"
        assert verify(reader) == []


def test_a_statement_on_the_engine_is_a_commit_of_its_own(store: Store) -> None:
    table = TABLES["organisation"]
    with store.engine.begin() as connection:
        connection.execute(insert(table), [{"name": f"Werk {n}"} for n in range(50)])
        assert len(connection.execute(select(table.c.id)).all()) == 50
    with store.reading() as reader:
        commit, label = reader.rows("SELECT id, label FROM journal_commit ORDER BY id")[-1]
        assert label == "SQL"
        count = reader.value("SELECT count(*) FROM change WHERE commit_id = ?", (commit,))
        assert count == 50
        assert reader.value("SELECT count(*) FROM search_index") == 51
        assert verify(reader) == []


def test_every_change_has_a_salt_of_its_own(store: Store) -> None:
    for number in range(3):
        with store.change("Added") as change:
            change.create_many("organisation", [{"name": f"{number}"}] * 20)
    with store.reading() as reader:
        salts = [row[0] for row in reader.rows("SELECT salt FROM change")]
    assert {len(salt) for salt in salts} == {16}
    assert len(set(salts)) == len(salts) == 62


def test_the_triggers_of_another_program_are_made_anew(store: Store) -> None:
    raw = store.database.writer
    raw.execute("DROP TRIGGER capture_organisation_c")
    raw.execute("DROP TRIGGER capture_person_u")
    raw.execute("UPDATE local SET value = x'00' WHERE key = 'triggers'")
    again = Store(store.database)
    count = raw.execute("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'").fetchone()[0]
    assert count == 3 * len(ALL)
    with again.change("Added") as change:
        change.create("organisation", {"name": record_type("organisation").key})
    assert len(captured(again)) == 1
