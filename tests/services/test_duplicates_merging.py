"""Merging keeps everything, doubles nothing, and can be undone."""

from __future__ import annotations

import pytest

from models.database.reader import Reader
from models.database.search import search
from models.errors import Refused
from models.journal.rebuild import rebuild
from models.journal.state import state_digest
from models.journal.store import Store
from models.journal.undo import redo, undo
from models.services.duplicates.merging import merge_records


@pytest.fixture
def pair(store: Store) -> tuple[int, int]:
    """Two entries of the same firm."""
    with store.change("Added") as change:
        keep = change.create(
            "organisation",
            {"name": "Muster Leuchten GmbH", "phone": "02932 301-0", "street": "Weg 1",
             "postcode": "59759", "town": "Arnsberg", "employees": 120},
        )  # fmt: skip
        other = change.create(
            "organisation",
            {"name": "Muster-Leuchten", "phone": "02932 301-99", "website": "https://m.example",
             "street": "Platz 2", "postcode": "59821", "town": "Arnsberg", "employees": 90},
        )  # fmt: skip
    return keep, other


def links(reader: Reader, kind: str, field: str) -> list[object]:
    return [row[0] for row in reader.rows(f'SELECT "{field}" FROM "{kind}" ORDER BY id')]


def test_blanks_are_filled_and_the_other_is_gone(store: Store, pair: tuple[int, int]) -> None:
    keep, other = pair
    done = merge_records(store, keep, other)
    assert (done.record, done.tx is not None) == (keep, True)
    with store.reading() as reader:
        row = reader.get("organisation", keep) or {}
        assert (row["name"], row["employees"], row["website"]) == (
            "Muster Leuchten GmbH", 120, "https://m.example",
        )  # fmt: skip
        assert reader.get("organisation", other) is None
        assert reader.value("SELECT deleted FROM record WHERE id = ?", (other,)) == 1
        assert [hit.id for hit in search(reader, "muster leuchten")] == [keep]


def test_another_phone_and_address_are_kept_beside(store: Store, pair: tuple[int, int]) -> None:
    keep, other = pair
    merge_records(store, keep, other)
    with store.reading() as reader:
        found = reader.find("contact_point", owner=keep)
        assert [(row["kind"], row["value"]) for row in found] == [("phone", "02932 301-99")]
        places = [(row["street"], row["postcode"]) for row in reader.find("address", owner=keep)]
        assert places == [("Platz 2", "59821")]
        assert reader.get("organisation", keep)["postcode"] == "59759"  # type: ignore[index]


def test_chosen_values_win(store: Store, pair: tuple[int, int]) -> None:
    keep, other = pair
    merge_records(store, keep, other, {"name": "Muster-Leuchten", "employees": 90})
    with store.reading() as reader:
        row = reader.get("organisation", keep) or {}
        assert (row["name"], row["employees"]) == ("Muster-Leuchten", 90)


def test_links_move_and_are_not_doubled(store: Store, pair: tuple[int, int]) -> None:
    keep, other = pair
    with store.change("Added") as change:
        both, only = (change.create("tag", {"name": name}) for name in ("beide", "nur"))
        for record, tag in ((keep, both), (other, both), (other, only)):
            change.create("tagging", {"record": record, "tag": tag})
        jana = change.create("person", {"last_name": "Weiß"})
        max_ = change.create("person", {"last_name": "Voß"})
        change.create("affiliation", {"person": jana, "organisation": keep, "function": "Einkauf"})
        change.create("affiliation", {"person": jana, "organisation": other})
        change.create("affiliation", {"person": jana, "organisation": other, "function": "Leitung"})
        change.create("affiliation", {"person": max_, "organisation": other})
        skill = change.create("competence", {"code": "XX01", "name": "Prüfen"})
        change.create("competence_link", {"owner": keep, "competence": skill})
        change.create("competence_link", {"owner": other, "competence": skill, "level": "expert"})
        need = change.create("need", {"organisation": other, "title": "Bedarf"})
        change.create("note", {"about": other, "text": "Notiz"})
        change.create("remark", {"about": keep, "text": "Eins"})
        change.create("remark", {"about": other, "text": "Zwei"})
        third = change.create("organisation", {"name": "Dritte"})
        change.create("relation", {"left": keep, "right": other, "kind": "knows"})
        change.create("relation", {"left": other, "right": third, "kind": "supplies"})
        change.create("relation", {"left": keep, "right": third, "kind": "supplies", "note": ""})
        child = change.create("organisation", {"name": "Tochter", "parent": other})
        change.create("not_duplicate", {"left": other, "right": third})
    merge_records(store, keep, other)
    with store.reading() as reader:
        assert sorted(links(reader, "tagging", "tag"), key=str) == sorted([both, only], key=str)
        assert set(links(reader, "tagging", "record")) == {keep}
        staff = reader.rows('SELECT person, "function" FROM affiliation ORDER BY id')
        assert staff == [(jana, "Einkauf"), (jana, "Leitung"), (max_, None)]
        assert set(links(reader, "affiliation", "organisation")) == {keep}
        assert reader.find("competence_link")[0]["level"] == "expert"
        assert len(reader.find("competence_link")) == 1
        assert reader.get("need", need)["organisation"] == keep  # type: ignore[index]
        assert links(reader, "note", "about") == [keep]
        assert [row["text"] for row in reader.find("remark")] == ["Eins\n\nZwei"]
        assert [row["kind"] for row in reader.find("relation")] == ["supplies"]
        assert reader.get("organisation", child)["parent"] == keep  # type: ignore[index]
        assert len(reader.find("not_duplicate")) == 1
        assert reader.get("person", max_)["organisation"] == keep  # type: ignore[index]
        assert [hit.id for hit in search(reader, "Muster Leuchten", types=("person",))] == [
            jana, max_,
        ]  # fmt: skip


def test_a_merge_can_be_undone(store: Store, pair: tuple[int, int]) -> None:
    keep, other = pair
    with store.change("Added") as change:
        tag = change.create("tag", {"name": "Messe"})
        for record in pair:
            change.create("tagging", {"record": record, "tag": tag})
        person = change.create("person", {"last_name": "Weiß"})
        change.create("affiliation", {"person": person, "organisation": other})
    with store.reading() as reader:
        before = state_digest(reader)
    merge_records(store, keep, other)
    with store.reading() as reader:
        after = state_digest(reader)
    undone = undo(store)
    assert undone.kept == ()
    with store.reading() as reader:
        assert reader.get("organisation", other)["name"] == "Muster-Leuchten"  # type: ignore[index]
        assert reader.get("person", person)["organisation"] == other  # type: ignore[index]
        assert sorted(links(reader, "tagging", "record"), key=str) == sorted(pair, key=str)
        assert state_digest(reader) == before
    redo(store)
    with store.reading() as reader:
        assert state_digest(reader) == after
    rebuild(store)
    with store.reading() as reader:
        assert state_digest(reader) == after


def test_people_keep_their_restriction_and_their_consents(store: Store) -> None:
    with store.change("Added") as change:
        keep = change.create("person", {"last_name": "Weiß", "email": "a@m.example"})
        other = change.create(
            "person", {"last_name": "Weiss", "first_name": "Jana", "restricted": 1,
                       "email": "b@m.example", "mobile": "0171 5550011"},
        )  # fmt: skip
        for record in (keep, other):
            change.create(
                "consent",
                {"person": record, "agency": "swf", "channel": "email", "status": "given"},
            )
            change.create(
                "legal_basis", {"person": record, "agency": "swf", "basis": "public_task"}
            )
    merge_records(store, keep, other)
    with store.reading() as reader:
        row = reader.get("person", keep) or {}
        assert (row["first_name"], row["last_name"], row["restricted"]) == ("Jana", "Weiß", 1)
        assert row["mobile"] == "0171 5550011"
        assert links(reader, "consent", "person") == [keep, keep]
        assert links(reader, "legal_basis", "person") == [keep]
        assert [one["value"] for one in reader.find("contact_point", owner=keep)] == ["b@m.example"]


@pytest.mark.parametrize("depth", [1, 2])
def test_an_organisation_never_becomes_part_of_itself(
    store: Store, pair: tuple[int, int], depth: int
) -> None:
    keep, other = pair
    with store.change("Added") as change:
        top = change.create("organisation", {"name": "Konzern"})
        change.update("organisation", other, {"parent": top})
        middle = other
        if depth == 2:
            middle = change.create("organisation", {"name": "Zwischen", "parent": other})
        change.update("organisation", keep, {"parent": middle})
    merge_records(store, keep, other)
    with store.reading() as reader:
        assert reader.get("organisation", keep)["parent"] == top  # type: ignore[index]
        if depth == 2:
            assert reader.get("organisation", middle)["parent"] == keep  # type: ignore[index]


def test_what_cannot_be_one_is_refused(store: Store, pair: tuple[int, int]) -> None:
    keep, other = pair
    with store.change("Added") as change:
        person = change.create("person", {"last_name": "Weiß"})
        shared = change.create("organisation", {"name": "Geteilt"}, shared=True)
        task = [change.create("task", {"title": "x"}) for _ in range(2)]
        change.create("introduction", {"seeker": keep, "provider": shared, "stage": "vorschlag"})
    for one, two in (
        (keep, keep), (keep, person), (keep, 10**6), (keep, shared), (task[0], task[1]),
    ):  # fmt: skip
        with pytest.raises(Refused):
            merge_records(store, one, two)
    with pytest.raises(Refused, match="introduced"):
        merge_records(store, shared, keep)
    with pytest.raises(Refused):
        merge_records(store, keep, other, {"name": ""})
    with store.reading() as reader:
        assert reader.get("organisation", other) is not None
