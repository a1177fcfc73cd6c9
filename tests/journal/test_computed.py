"""What is computed from a record is right as soon as the change is durable."""

from __future__ import annotations

from sqlalchemy import insert

from models.database.search_index import indexed_types
from models.database.tables import TABLES
from models.journal.rebuild import rebuild
from models.journal.store import Store
from models.journal.undo import undo
from models.journal.verify import verify
from tests.journal.contents import computed


def sort_keys(store: Store) -> list[object]:
    with store.reading() as reader:
        return [row["sort_key"] for row in reader.find("organisation")]


def found(store: Store, word: str) -> list[int]:
    """The records whose index text holds a word."""
    with store.reading() as reader:
        rows = reader.rows(
            "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid", (word,)
        )
    return [row[0] for row in rows]


def test_an_index_made_anew_is_sound_for_who_looked_at_it_before(store: Store) -> None:
    with store.reading() as reader:
        assert verify(reader) == []
        with store.change("Removed") as change:
            for kind in indexed_types():
                change.delete(kind.key, [int(row["id"] or 0) for row in reader.find(kind.key)])
        assert verify(reader) == []
        rebuild(store)
        assert verify(reader) == []


def test_derived_columns_follow_every_edit(store: Store) -> None:
    with store.change("Added") as change:
        works = change.create(
            "organisation", {"name": "Beispiel", "postcode": "57462", "phone": "02761 1234"}
        )

    def derived() -> tuple[object, ...]:
        with store.reading() as reader:
            row = reader.get("organisation", works)
        assert row
        return row["sort_key"], row["region"], row["county"], row["phone_e164"]

    assert derived() == ("beispiel", "swf", "05966", "+4927611234")
    with store.change("Moved") as change:
        change.update("organisation", works, {"name": "Anders", "postcode": "44137", "phone": None})
    assert derived() == ("anders", "do", "05913", None)
    undo(store)
    assert derived() == ("beispiel", "swf", "05966", "+4927611234")


def test_a_record_made_twice_in_a_transaction_is_computed(store: Store) -> None:
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Alt"})
        change.reader.connection.execute(
            "INSERT OR REPLACE INTO organisation (id, name) VALUES (?, 'Neu')", (works,)
        )
    assert sort_keys(store) == ["neu"]


def test_a_record_that_takes_the_place_of_one_taken_back_is_computed(store: Store) -> None:
    with store.change("Added") as change:
        savepoint = change.connection.begin_nested()
        gone = change.create("organisation", {"name": "Zurückgenommen"})
        savepoint.rollback()
        change.connection.execute(insert(TABLES["organisation"]), {"name": "Bleibt"})
        assert change.reader.find("organisation")[0]["id"] == gone
    assert sort_keys(store) == ["bleibt"]


def test_people_are_found_by_the_name_of_their_organisation_as_it_is_now(store: Store) -> None:
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Altwerk"})
        person = change.create("person", {"last_name": "Weiß"})
        change.create("affiliation", {"person": person, "organisation": works})
        need = change.create("need", {"organisation": works, "title": "Prüfung"})
    assert found(store, "altwerk") == [works, person, need]
    with store.change("Renamed") as change:
        change.update("organisation", works, {"name": "Neuwerk"})
    assert found(store, "altwerk") == []
    assert found(store, "neuwerk") == [works, person, need]
    with store.change("Deleted") as change:
        change.delete("organisation", [works])
    assert works not in found(store, "neuwerk")


def test_parts_are_found_with_their_owner_wherever_they_move(store: Store) -> None:
    with store.change("Added") as change:
        first, second = change.create_many("organisation", [{"name": "Eins"}, {"name": "Zwei"}])
        part = change.create(
            "contact_point", {"owner": first, "kind": "email", "value": "empfang@muster.example"}
        )
        change.create("remark", {"about": second, "text": "Bemerkenswert"})
    assert found(store, "empfang") == [first]
    assert found(store, "bemerkenswert") == [second]
    with store.change("Moved") as change:
        change.update("contact_point", part, {"owner": second})
    assert found(store, "empfang") == [second]
    with store.change("Deleted") as change:
        change.delete("contact_point", [part])
    assert found(store, "empfang") == []
    before = computed(store)
    with store.change("Nothing"):
        pass
    assert computed(store) == before
