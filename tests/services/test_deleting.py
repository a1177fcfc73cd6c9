"""Deleting takes what cannot stand alone, tells so before, and undo brings all of it back."""

from __future__ import annotations

import pytest

from models.database.reader import Reader
from models.errors import Refused
from models.journal.state import state_digest
from models.journal.store import Store
from models.journal.undo import undo
from models.journal.verify import verify
from models.services.contacts import Employment, add_person
from models.services.deleting import delete, restore, what_goes_too
from models.services.introductions import introduce
from models.services.notes import add_note
from models.services.projects import make_project
from models.services.tags import tag
from models.services.tasks import add_task
from tests.services.people import agreed, pair, record_of, value


def test_what_goes_too_is_what_goes_and_undo_brings_it_back(store: Store, reader: Reader) -> None:
    both = pair(store)
    introduction = agreed(store, both)
    introduce(store, introduction)
    make_project(store, introduction, "Prüfzelle")
    person = record_of(
        add_person(store, {"last_name": "Weiß"}, employer=Employment(both.seeker)).record
    )
    task = record_of(add_task(store, {"title": "Anrufen", "about": both.seeker}).record)
    add_note(store, both.need, "Eilt")
    tag(store, [both.seeker], "Messe")
    before = state_digest(reader)

    told = {
        going.type: going.count for going in what_goes_too(reader, "organisation", [both.seeker])
    }
    assert told == {
        "affiliation": 1, "introduction": 1, "need": 1, "note": 1, "project_partner": 1,
        "tagging": 1,
    }  # fmt: skip
    done = delete(store, "organisation", [both.seeker])

    assert done.message == "1 record deleted. 6 entries that belong to it went too."
    assert reader.get("need", both.need) is None
    assert value(reader, "person", person, "organisation") is None
    assert value(reader, "task", task, "about") is None
    assert verify(reader) == []
    undo(store)
    assert state_digest(reader) == before
    assert verify(reader) == []


def test_a_deleted_record_can_be_restored(store: Store, reader: Reader) -> None:
    both = pair(store)
    delete(store, "offer", [both.offer])
    restore(store, [both.offer])
    assert value(reader, "offer", both.offer, "title") == "Bildverarbeitung"
    with pytest.raises(Refused, match="still there"):
        restore(store, [both.offer])


def test_nothing_is_deleted_when_one_is_gone_already(store: Store, reader: Reader) -> None:
    both = pair(store)
    delete(store, "organisation", [both.provider])
    with pytest.raises(Refused, match="Organisation"):
        delete(store, "organisation", [both.seeker, both.provider])
    assert value(reader, "organisation", both.seeker, "name") == "Biggetal Federn GmbH"
