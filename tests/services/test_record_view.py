"""The record page: facts, sections, timeline, completeness, from one look at a record."""

from __future__ import annotations

import pytest

from models.database.reader import Reader
from models.errors import Refused
from models.journal.store import Store
from models.language import use_language
from models.services.completeness import completeness
from models.services.contacts import Employment, add_person
from models.services.custom_fields import add_custom_field, set_custom_value
from models.services.disclosures import record_onepager
from models.services.edit import edit
from models.services.finding import record_named
from models.services.introductions import introduce
from models.services.meetings import NextStep, add_meeting
from models.services.naming import title_of, titles_of
from models.services.needs import add_competence, edit_need, remove_competence
from models.services.notes import add_note, edit_note, set_remark
from models.services.projects import make_project
from models.services.reach import add_contact_point, edit_contact_point
from models.services.record_view import record_view
from models.services.relations import relate
from models.services.tags import tag
from models.services.timeline import timeline
from tests.services.people import agreed, organisation, pair, record_of


def test_a_record_shows_its_facts_in_words(store: Store, reader: Reader) -> None:
    record = organisation(
        store, "Biggetal Federn GmbH", kind="company", postcode="57462", town="Olpe", employees=1500
    )
    use_language("de")
    view = record_view(reader, record)
    facts = {fact.field.key: fact.text for fact in view.facts}
    assert (view.title, view.subtitle, view.region) == (
        "Biggetal Federn GmbH", "Unternehmen, Olpe", "swf"
    )  # fmt: skip
    assert facts["county"] == "Kreis Olpe"
    assert facts["employees"] == "1500"
    assert facts["size_class"] == "Großunternehmen (ab 1.000)"
    assert facts["responsible"] == "Jana Test"
    assert "sort_key" not in facts
    assert not view.shared


def test_everything_linked_to_a_record_has_its_section(store: Store, reader: Reader) -> None:
    both = pair(store)
    introduction = agreed(store, both)
    introduce(store, introduction)
    project = record_of(make_project(store, introduction, "Prüfzelle").record)
    person = record_of(
        add_person(store, {"last_name": "Weiß"}, employer=Employment(both.seeker, "IT")).record
    )
    meeting = add_meeting(
        store,
        {"title": "Besuch", "organisation": both.seeker, "kind": "besuch"},
        participants=[person],
        next_step=NextStep("Anrufen", "morgen"),
    )
    add_note(store, both.seeker, "Eilt")
    set_remark(store, both.seeker, "Nur für uns")
    relate(store, both.provider, "supplies", both.seeker)
    add_contact_point(store, both.seeker, "email", "Info@Federn.example")
    tag(store, [both.seeker], "Messe")

    view = record_view(reader, both.seeker)
    sections = {section.type: [row.opens for row in section.rows] for section in view.sections}
    assert sections["affiliation"] == [person]
    assert sections["need"] == [both.need]
    assert sections["introduction"] == [introduction]
    assert sections["project_partner"] == [project]
    assert sections["meeting"] == [meeting.record]
    assert set(sections) == {
        "affiliation", "contact_point", "disclosure", "introduction", "meeting", "need", "note",
        "project_partner", "task",
    }  # fmt: skip
    assert view.remark == "Nur für uns"
    assert view.next_step is not None
    assert view.next_step[1:] == ("Anrufen", "2026-11-24")
    assert [(one.words, one.title) for one in view.relations] == [("is supplied by", "Sehwerk UG")]
    assert [one.name for one in view.tags] == ["Messe"]
    people = view.section("affiliation")
    assert people is not None
    assert (people.label, people.rows[0].title, people.rows[0].detail) == ("People", "Weiß", "IT")
    at_person = record_view(reader, person).section("attendance")
    assert at_person is not None
    assert at_person.rows[0].title == "Besuch"


def test_the_timeline_tells_what_happened_newest_first(store: Store, reader: Reader) -> None:
    both = pair(store)
    introduction = agreed(store, both)
    introduce(store, introduction, "20.11.2026", [both.provider])
    make_project(store, introduction, "Prüfzelle")
    add_meeting(
        store,
        {"title": "Besuch", "organisation": both.provider, "starts_at": "2026-11-01T09:00:00Z",
         "notes": "Halle\ngesehen", "no_next_step": 1},
    )  # fmt: skip
    note = record_of(add_note(store, both.provider, "Erst").record)
    edit_note(store, note, "Dann")
    edit(store, "organisation", both.provider, {"town": "Dortmund-Hörde"})
    record_onepager(store, both.provider, recipient=both.seeker, file="sehwerk.pdf")

    happened = timeline(reader, both.provider)
    assert [one.moment for one in happened] == sorted(
        (one.moment for one in happened), reverse=True
    )
    kinds = {one.kind for one in happened}
    assert kinds == {"meeting", "note", "introduction", "stage", "disclosure", "edit"}
    assert next(one.text for one in happened if one.kind == "note") == "Dann"
    assert next(one.text for one in happened if one.kind == "meeting") == "Halle gesehen"
    edits = [(one.title, one.author) for one in happened if one.kind == "edit"]
    assert edits == [("Organisation edited", "Jana Test"), ("Organisation added", "Jana Test")]
    assert len(timeline(reader, both.provider, limit=3)) == 3


def test_the_light_turns_green_when_nothing_is_missing(store: Store, reader: Reader) -> None:
    record = organisation(store, "Federn GmbH")
    bare = completeness(reader, record)
    assert bare.light == "red"
    assert "people" in [key for key, _ in bare.missing]
    edit(
        store,
        "organisation",
        record,
        {"kind": "company", "postcode": "57462", "town": "Olpe", "phone": "02761 1234",
         "wz2008": "25.93.0", "employees": 20, "description": "Federn",
         "checked_on": "2026-11-01"},
    )  # fmt: skip
    assert completeness(reader, record).light == "amber"
    add_person(store, {"last_name": "Weiß"}, employer=Employment(record))
    competence = record_named(reader, "competence:DA04")
    link = record_of(add_competence(store, record, competence, "expert").record)
    assert completeness(reader, record).missing == ()
    assert record_view(reader, record).competences[0].level == "expert"
    remove_competence(store, link)
    assert [key for key, _ in completeness(reader, record).missing] == ["competences"]


def test_competences_of_a_need_are_replaced_as_a_whole(store: Store, reader: Reader) -> None:
    both = pair(store)
    first, second = (record_named(reader, f"competence:{code}") for code in ("DA01", "DA04"))
    edit_need(store, both.need, {}, {first: None, second: "basic"})
    edit_need(store, both.need, {"title": "Prüfung"}, {second: "expert"})
    shown = record_view(reader, both.need)
    assert [(one.code, one.level) for one in shown.competences] == [("DA04", "expert")]


def test_custom_fields_take_only_what_fits_them(store: Store, reader: Reader) -> None:
    record = organisation(store, "Federn GmbH")
    size = record_of(add_custom_field(store, "organisation", "Hallenfläche", "integer").record)
    kind = record_of(
        add_custom_field(store, "organisation", "Tor", "choice", ("Nord", "Süd")).record
    )
    set_custom_value(store, record, size, "1.200")
    set_custom_value(store, record, kind, "süd")
    custom = record_view(reader, record).custom
    assert [(one.field.label, one.value) for one in custom] == [
        ("Hallenfläche", 1200),
        ("Tor", "Süd"),
    ]
    with pytest.raises(Refused):
        set_custom_value(store, record, size, "groß")
    with pytest.raises(Refused):
        set_custom_value(store, record, kind, "West")
    with pytest.raises(Refused, match="another type"):
        set_custom_value(store, size, size, "1")
    with pytest.raises(Refused, match="already"):
        add_custom_field(store, "organisation", "tor")
    set_custom_value(store, record, size, "")
    assert record_view(reader, record).custom[0].value is None


def test_a_further_contact_is_checked_like_the_first(store: Store, reader: Reader) -> None:
    record = organisation(store, "Federn GmbH")
    done = add_contact_point(store, record, "phone", "0231/27487-03", "Zentrale")
    point = reader.get("contact_point", record_of(done.record)) or {}
    assert point["value"] == "0231 27487-03"
    with pytest.raises(Refused, match="already"):
        add_contact_point(store, record, "phone", "+49 231 2748703")
    with pytest.raises(Refused) as refusal:
        edit_contact_point(store, record_of(done.record), "zwölf")
    assert refusal.value.field == "value"


def test_records_of_every_type_have_a_name(store: Store, reader: Reader) -> None:
    both = pair(store)
    introduction = agreed(store, both)
    assert title_of(reader, introduction) == "Biggetal Federn GmbH → Sehwerk UG"
    assert title_of(reader, None) == ""
    everything = [row[0] for row in reader.rows("SELECT id FROM record WHERE deleted = 0")]
    named = titles_of(reader, everything)
    assert set(named) == set(everything)
    assert all(named.values())


def test_a_record_that_is_gone_is_refused(store: Store, reader: Reader) -> None:
    with pytest.raises(Refused, match="deleted"):
        record_view(reader, 10**9)
