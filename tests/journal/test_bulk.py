"""Records made in bulk are journalled as the triggers would have done it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from models.journal.bulk import ROWS_A_STATEMENT
from models.journal.store import Store
from models.journal.verify import verify

ROWS = 2 * ROWS_A_STATEMENT + 7
ODD = ('Quoted "twice" \\ back', "a\nb\tc\x01", "😀 Łódź İ", "\u2028", "0")


def journalled(store: Store, number: int) -> list[dict[str, Any]]:
    with store.reading() as reader:
        rows = reader.rows(
            "SELECT data FROM change WHERE type = ? AND op = 'C' ORDER BY commit_id, n", (number,)
        )
    return [json.loads(row[0]) for row in rows]


def test_more_rows_than_a_statement_takes_are_all_there_in_their_order(store: Store) -> None:
    with store.change("Added") as change:
        rows: list[dict[str, str | int | None]] = [
            {"name": f"Werk {place}", "employees": place} for place in range(ROWS)
        ]
        ids = change.create_many("organisation", rows)
    with store.reading() as reader:
        found = reader.rows("SELECT id, name, employees, sort_key FROM organisation ORDER BY id")
        assert [row[:3] for row in found] == [
            (record, row["name"], row["employees"]) for record, row in zip(ids, rows, strict=True)
        ]
        assert None not in {row[3] for row in found}
        assert reader.value("SELECT count(*) FROM search_index WHERE search_index MATCH 'werk'")
        assert verify(reader) == []
    assert journalled(store, 1) == [{"1": row["name"], "16": row["employees"]} for row in rows]


@pytest.mark.parametrize("text", ODD)
def test_odd_text_is_journalled_in_bulk_as_by_a_statement(store: Store, text: str) -> None:
    with store.change("Added") as change:
        parent = change.create("organisation", {"name": text})
        change.create_many("organisation", [{"name": text, "parent": parent}])
        raw = change.reader.connection
        raw.execute("INSERT INTO record (id, uuid, type, scope) VALUES (90, randomblob(16), 1, 0)")
        raw.execute("INSERT INTO organisation (id, name, parent) VALUES (90, ?, ?)", (text, parent))
    first, bulk, statement = journalled(store, 1)
    assert first == {"1": text}
    assert bulk == statement
    assert bulk["1"] == text


def test_values_that_the_table_changes_are_journalled_as_they_are_stored(store: Store) -> None:
    with store.change("Added") as change:
        change.create_many("organisation", [{"name": "Werk", "employees": "12"}])
        change.create_many("organisation", [{"name": "Werk", "world_market_leader": True}])
    assert journalled(store, 1) == [{"1": "Werk", "16": 12}, {"1": "Werk", "17": 1}]
    with store.reading() as reader:
        assert verify(reader) == []
