"""Tags, lists and relations on records of any kind."""

from __future__ import annotations

import pytest

from models.database.reader import Reader
from models.errors import Refused
from models.journal.store import Store
from models.services.lists import (
    add_list,
    lists_for,
    members_of,
    put_on_list,
    save_view,
    take_off_list,
)
from models.services.relations import edit_relation, relate, relations_of
from models.services.tags import all_tags, rename_tag, tag, tags_of, untag
from tests.services.people import organisation, record_of


@pytest.fixture
def firms(store: Store) -> list[int]:
    return [organisation(store, f"{name} GmbH") for name in ("Eins", "Zwei", "Drei")]


def test_a_tag_is_one_whatever_its_case(store: Store, reader: Reader, firms: list[int]) -> None:
    done = tag(store, firms[:2], "Messe")
    assert done.message == "2 records tagged “Messe”."
    tag(store, firms, " messe ")
    assert [(one.name, one.count) for one in all_tags(reader)] == [("Messe", 3)]
    untag(store, firms[1:], "MESSE")
    assert [len(tags_of(reader, firm)) for firm in firms] == [1, 0, 0]
    tag(store, [firms[1]], "Messe")
    assert all_tags(reader)[0].count == 2


def test_a_tag_cannot_take_the_name_of_another(
    store: Store, reader: Reader, firms: list[int]
) -> None:
    tag(store, firms, "Messe")
    tag(store, firms, "Presse")
    first, second = all_tags(reader)
    with pytest.raises(Refused, match="already"):
        rename_tag(store, second.id, "messe")
    rename_tag(store, first.id, "MESSE", "#0B6E75")
    assert (all_tags(reader)[0].name, all_tags(reader)[0].colour) == ("MESSE", "#0B6E75")
    with pytest.raises(Refused, match="no tag"):
        untag(store, firms, "Unbekannt")


def test_a_list_holds_records_of_its_type(store: Store, reader: Reader, firms: list[int]) -> None:
    saved = record_of(add_list(store, "Einladung", "organisation", firms[:1]).record)
    put_on_list(store, saved, firms)
    assert members_of(reader, saved) == tuple(firms)
    take_off_list(store, saved, [firms[1]])
    assert members_of(reader, saved) == (firms[0], firms[2])
    assert lists_for(reader, "organisation")[0].count == 2
    assert lists_for(reader, "person") == ()
    with store.change("tag") as change:
        other = change.create("tag", {"name": "x"})
    with pytest.raises(Refused, match="another kind"):
        put_on_list(store, saved, [other])
    with pytest.raises(Refused, match="already"):
        add_list(store, "einladung", "organisation")


def test_a_view_is_saved_and_replaced(store: Store, reader: Reader, firms: list[int]) -> None:
    saved = record_of(save_view(store, "Olpe", "organisation", filter="a", sorting="name").record)
    save_view(store, "Olpe", "organisation", filter="b", record=saved)
    (view,) = lists_for(reader, "organisation")
    assert (view.kind, view.filter, view.sorting) == ("smart", "b", "")
    with pytest.raises(Refused, match="fills itself"):
        put_on_list(store, saved, firms)


def test_a_relation_reads_from_both_sides(store: Store, reader: Reader, firms: list[int]) -> None:
    one, two, _ = firms
    done = relate(store, one, "supplies", two, valid_from="1.1.2026")
    assert [(r.words, r.title) for r in relations_of(reader, one)] == [("supplies", "Zwei GmbH")]
    assert [(r.words, r.title) for r in relations_of(reader, two)] == [
        ("is supplied by", "Eins GmbH")
    ]
    with pytest.raises(Refused) as refusal:
        edit_relation(store, record_of(done.record), {"valid_to": "2025-12-31"})
    assert refusal.value.field == "valid_to"
    with pytest.raises(Refused, match="itself"):
        relate(store, one, "knows", one)
