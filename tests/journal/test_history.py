"""History reads like a diary: who did what, when, and what became of which field."""

from __future__ import annotations

from datetime import UTC, datetime

from models.clock import fix_now
from models.journal.history import FieldChange, details, history
from models.journal.store import Store
from models.journal.undo import redo, undo


def test_the_latest_comes_first_with_its_author_moment_and_size(store: Store) -> None:
    fix_now(datetime(2040, 3, 2, 9, 0, tzinfo=UTC))
    with store.change("Two added", "import") as change:
        works, other = change.create_many("organisation", [{"name": "A"}, {"name": "B"}])
    fix_now(datetime(2040, 3, 3, 9, 0, tzinfo=UTC))
    with store.change("Edited") as change:
        change.update("organisation", works, {"town": "Olpe"})
    with store.reading() as reader:
        edited, added, setup = history(reader)
        assert (edited.label, edited.kind, edited.changes) == ("Edited", "edit", 1)
        assert (added.label, added.kind, added.changes) == ("Two added", "import", 2)
        assert setup.kind == "setup"
        assert edited.author == "Erika Beispiel"
        assert edited.moment == datetime(2040, 3, 3, 9, 0, tzinfo=UTC)
        assert [one.label for one in history(reader, other)] == ["Two added"]
        assert [one.label for one in history(reader, limit=1)] == ["Edited"]
        assert [one.label for one in history(reader, before=edited.commit)] == [
            "Two added",
            "Set up",
        ]
        assert [one.label for one in history(reader, kinds=("import",))] == ["Two added"]
        assert len(history(reader, author=store.identity.staff)) == 2


def test_what_is_undone_is_marked_until_it_is_redone(store: Store) -> None:
    with store.change("Added") as change:
        change.create("organisation", {"name": "A"})
    assert store.last
    tx = store.last.tx

    def told() -> list[tuple[str, bool]]:
        with store.reading() as reader:
            return [(one.label, one.undone) for one in history(reader)][:-1]

    undo(store)
    assert told() == [("Undone: Added", False), ("Added", True)]
    redo(store)
    assert told() == [("Redone: Added", False), ("Undone: Added", False), ("Added", False)]
    undo(store, tx)
    assert told()[-1] == ("Added", True)


def test_each_field_is_told_with_what_it_was(store: Store) -> None:
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Alt", "town": "Olpe"})
        other = change.create("organisation", {"name": "Mutter"})
        uuid = change.reader.uuid_of(other)
    with store.change("Edited") as change:
        change.update("organisation", works, {"name": "Neu", "town": None, "parent": other})
        change.delete("organisation", [other])
    edited = store.last
    assert edited
    with store.reading() as reader:
        assert set(details(reader, edited.tx)) == {
            FieldChange(works, "organisation", "U", "name", "Alt", "Neu"),
            FieldChange(works, "organisation", "U", "town", "Olpe", None),
            FieldChange(works, "organisation", "U", "parent", None, uuid),
            FieldChange(other, "organisation", "D", "", None, None),
        }
        assert {one.record for one in details(reader, edited.tx, record=other)} == {other}
        assert len({one.record for one in details(reader, edited.tx, limit=1)}) == 1
