"""Two records beside each other: which one stays, what differs, and that nothing goes unseen."""

from __future__ import annotations

import pytest

from models.errors import Conflict
from models.journal.store import Store
from models.services.duplicates.comparing import compare, merge_compared, still_open
from models.services.duplicates.marking import mark_not_duplicate
from models.services.duplicates.scan import Pair
from models.services.edit import edit


def pair(store: Store, *, second_shared: bool = False) -> Pair:
    with store.change("Added") as change:
        one = change.create("organisation", {"name": "Muster GmbH", "town": "Olpe"}, shared=False)
        other = change.create(
            "organisation",
            {"name": "Muster", "town": "Olpe", "email": "info@muster.example"},
            shared=second_shared,
        )
    return Pair(one, other, 80, ())


def test_what_differs_and_what_is_equal(store: Store) -> None:
    two = pair(store)
    with store.reading() as reader:
        seen = compare(reader, "organisation", two)
    assert seen is not None
    assert (seen.keep, seen.other) == (two.a, two.b)
    assert [field.key for field in seen.differing()] == ["name", "email"]
    assert "town" in [field.key for field in seen.equal()]
    assert (seen.merged["name"], seen.merged["email"]) == ("Muster GmbH", "info@muster.example")


def test_the_shared_one_stays(store: Store) -> None:
    two = pair(store, second_shared=True)
    with store.reading() as reader:
        seen = compare(reader, "organisation", two)
    assert seen is not None
    assert (seen.keep, seen.other) == (two.b, two.a)
    done = merge_compared(store, seen, {"name": "Muster GmbH"})
    with store.reading() as reader:
        assert (reader.get("organisation", two.b) or {})["name"] == "Muster GmbH"
        assert compare(reader, "organisation", two) is None
        assert still_open(reader, "organisation", [two]) == []
    assert done.tx is not None


def test_what_changed_meanwhile_is_not_merged(store: Store) -> None:
    two = pair(store)
    with store.reading() as reader:
        seen = compare(reader, "organisation", two)
    assert seen is not None
    edit(store, "organisation", two.b, {"email": "post@muster.example"})
    with pytest.raises(Conflict):
        merge_compared(store, seen, {"email": "info@muster.example"})
    with store.reading() as reader:
        assert still_open(reader, "organisation", [two]) == [two]
    mark_not_duplicate(store, two.a, two.b)
    with store.reading() as reader:
        assert still_open(reader, "organisation", [two]) == []
