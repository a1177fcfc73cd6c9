"""No way leads to "introduced" without both consents, and every introduction ends or is open."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.database.reader import Reader
from models.errors import HandschlagError, Refused
from models.fields.reference import introduction_stages
from models.journal.store import Store
from models.services.edit import edit
from models.services.introduction_steps import may_become
from models.services.introductions import (
    ask_consents,
    decide_consent,
    end_introduction,
    first_talk,
    introduce,
    negotiate,
    reopen_introduction,
    suggest,
)
from models.services.projects import make_project
from models.services.rules import INTRODUCED
from tests.services.people import agreed, organisation, pair, record_of, value


def test_an_introduction_goes_from_suggestion_to_project(store: Store, reader: Reader) -> None:
    both = pair(store)
    done = suggest(store, need=both.need, offer=both.offer)
    record = record_of(done.record)
    assert done.message == "Introduction suggested: Biggetal Federn GmbH → Sehwerk UG."
    ask_consents(store, record)
    assert value(reader, "introduction", record, "seeker_consent") == "open"
    assert value(reader, "introduction", record, "stage") == "einwilligung"
    decide_consent(store, record, "seeker", "given", "20.11.2026")
    decide_consent(store, record, "provider", "given")
    introduce(store, record, onepagers=[both.seeker])
    first_talk(store, record, "morgen")
    negotiate(store, record)
    project = record_of(make_project(store, record, "Prüfzelle").record)
    row = reader.get("introduction", record) or {}
    assert (row["stage"], row["project"], row["seeker_consent_on"], row["first_talk_on"]) == (
        "projekt", project, "2026-11-20", "2026-11-24"
    )  # fmt: skip
    partners = reader.rows("SELECT organisation FROM project_partner ORDER BY id")
    assert partners == [(both.seeker,), (both.provider,)]
    sent = reader.rows("SELECT kind, about, recipient, introduction FROM disclosure ORDER BY id")
    assert sent == [
        ("introduction", both.seeker, both.provider, record),
        ("onepager", both.seeker, both.provider, record),
        ("introduction", both.provider, both.seeker, record),
    ]


@pytest.mark.parametrize("given_by", [(), ("seeker",), ("provider",)])
def test_nobody_is_introduced_without_both_consents(
    store: Store, reader: Reader, given_by: tuple[str, ...]
) -> None:
    both = pair(store)
    record = record_of(suggest(store, need=both.need, offer=both.offer).record)
    for side in given_by:
        decide_consent(store, record, side, "given")
    with pytest.raises(Refused, match="has not agreed"):
        introduce(store, record)
    with pytest.raises(Refused):
        make_project(store, record)
    with pytest.raises(Refused):
        end_introduction(store, record, "vereinbart", outcome="Auftrag")
    steps = {step.stage: step for step in may_become(reader, record)}
    assert not steps["vorgestellt"].allowed
    assert steps["kein_interesse"].allowed


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    writes=st.lists(
        st.fixed_dictionaries(
            {},
            optional={
                "stage": st.sampled_from(list(introduction_stages())),
                "seeker_consent": st.sampled_from(["open", "given", "refused", ""]),
                "provider_consent": st.sampled_from(["open", "given", "refused", ""]),
                "introduced_on": st.just("2026-11-20"),
                "outcome": st.just("Auftrag"),
                "reason": st.just("Kein Budget"),
            },
        ),
        min_size=1,
        max_size=6,
    )
)
def test_no_sequence_of_edits_leads_around_the_consents(
    store: Store, writes: list[dict[str, object]]
) -> None:
    with store.reading() as reader:
        known = reader.find("organisation")
    if known:
        ends = {"seeker": int(known[0]["id"] or 0), "provider": int(known[1]["id"] or 0)}
    else:
        ends = {key: organisation(store, f"{key} GmbH") for key in ("seeker", "provider")}
    record = record_of(suggest(store, seeker=ends["seeker"], provider=ends["provider"]).record)
    for values in writes:
        with suppress(HandschlagError):
            edit(store, "introduction", record, values)
        with store.reading() as reader:
            row = reader.get("introduction", record) or {}
        if row["stage"] in INTRODUCED:
            assert (row["seeker_consent"], row["provider_consent"]) == ("given", "given")


def test_a_consent_cannot_be_taken_back_after_the_introduction(store: Store) -> None:
    record = agreed(store, pair(store))
    introduce(store, record)
    with pytest.raises(Refused, match="seeker has not agreed"):
        decide_consent(store, record, "seeker", "refused")


def test_a_refusal_is_kept_and_asks_for_an_end(store: Store, reader: Reader) -> None:
    both = pair(store)
    record = record_of(suggest(store, need=both.need, offer=both.offer).record)
    done = decide_consent(store, record, "provider", "refused")
    assert done.warnings
    with pytest.raises(Refused, match="reason"):
        end_introduction(store, record, "kein_interesse")
    end_introduction(store, record, "kein_interesse", reason="Keine Kapazität")
    assert value(reader, "introduction", record, "outcome_on") == "2026-11-23"
    assert may_become(reader, record) == ()
    with pytest.raises(Refused, match="ended"):
        introduce(store, record)


@pytest.mark.parametrize(("talked", "stage"), [(True, "gespraech"), (False, "vorgestellt")])
def test_an_ended_introduction_is_taken_up_where_it_stood(
    store: Store, reader: Reader, talked: bool, stage: str
) -> None:
    record = agreed(store, pair(store))
    introduce(store, record)
    if talked:
        first_talk(store, record)
    end_introduction(store, record, "keine_antwort")
    reopen_introduction(store, record)
    assert value(reader, "introduction", record, "stage") == stage
    with pytest.raises(Refused, match="still open"):
        reopen_introduction(store, record)


def test_the_same_pair_is_brought_together_once(store: Store) -> None:
    both = pair(store)
    first = record_of(suggest(store, need=both.need, offer=both.offer).record)
    with pytest.raises(Refused, match="already"):
        suggest(store, need=both.need, offer=both.offer)
    end_introduction(store, first, "zurueckgezogen", reason="Verschoben")
    assert suggest(store, need=both.need, offer=both.offer).record


def test_need_and_offer_belong_to_the_two_sides(store: Store) -> None:
    both = pair(store)
    third = organisation(store, "Dritte GmbH")
    with pytest.raises(Refused) as refusal:
        suggest(store, need=both.need, offer=both.offer, seeker=third)
    assert refusal.value.field == "need"
    with pytest.raises(Refused, match="two organisations"):
        suggest(store, seeker=third, provider=third)
    with pytest.raises(Refused) as refusal:
        suggest(store, need=both.need)
    assert refusal.value.field == "provider"


def test_what_was_wrong_before_can_still_be_corrected(store: Store, reader: Reader) -> None:
    both = pair(store)
    record = record_of(suggest(store, need=both.need, offer=both.offer).record)
    edit(store, "need", both.need, {"organisation": organisation(store, "Dritte GmbH")})
    edit(store, "introduction", record, {"reason": "Bedarf ist umgezogen"})
    assert value(reader, "introduction", record, "reason") == "Bedarf ist umgezogen"
    with pytest.raises(Refused, match="need belongs"):
        edit(store, "introduction", record, {"provider": organisation(store, "Vierte GmbH")})
