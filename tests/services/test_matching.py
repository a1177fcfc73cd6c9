"""Matching: explained scores, vetoes that always hold, the same answer every time."""

from __future__ import annotations

from typing import Any

import pytest

from models.errors import Refused
from models.journal.store import Store
from models.services.matching.match import Match
from models.services.matching.ranking import LEAST, match_all, match_need, match_offer, match_pair
from models.services.matching.texts import shared, stem, stems_of
from models.services.setup import open_store

Values = dict[str, Any]
SOON, PAST = "2026-12-31", "2026-11-22"


class Market:
    """Invented organisations with needs and offers, one call each."""

    def __init__(self, store: Store) -> None:
        self.store = store
        with store.reading() as reader:
            self.skills = dict(reader.rows("SELECT code, id FROM competence"))

    def firm(self, name: str, postcode: str | None = None, **more: Any) -> int:
        with self.store.change("Added") as change:
            return change.create("organisation", {"name": name, "postcode": postcode, **more})

    def add(self, kind: str, firm: int, title: str, *codes: str, **more: Any) -> int:
        with self.store.change("Added") as change:
            values = {"organisation": firm, "title": title, "status": "open", **more}
            record = change.create(kind, values)
            self.equip(change, record, *codes)
        return record

    def equip(self, change: Any, owner: int, *codes: str) -> None:
        for code in codes:
            name, _, level = code.partition(":")
            link = {"owner": owner, "competence": self.skills[name], "level": level or None}
            change.create("competence_link", link)

    def match(self, need: int, **more: Any) -> list[Match]:
        with self.store.reading() as reader:
            return match_need(reader, need, **more)

    def pair(self, need: int, offer: int) -> Match:
        with self.store.reading() as reader:
            return match_pair(reader, need, offer)


@pytest.fixture
def market(store: Store) -> Market:
    return Market(store)


def part(match: Match, name: str) -> int:
    return sum(one.value for one in match.contributions if one.name == name)


def test_the_best_offer_is_the_one_that_fits(market: Market) -> None:
    seeker = market.firm("Leuchten Muster GmbH", "57462")
    near, far = market.firm("Bildlabor GmbH", "44137"), market.firm("Lager AG", "44137")
    need = market.add("need", seeker, "Bildverarbeitung zur Prüfung von Oberflächen", "DA04",
                      maturity="pilot", cooperation="development")  # fmt: skip
    good = market.add("offer", near, "Bildverarbeitungssysteme für Oberflächen", "DA04",
                      maturity="pilot", cooperation="development")  # fmt: skip
    fair = market.add("offer", near, "Maschinelles Lernen für Zeitreihen", "DA02")
    poor = market.add("offer", far, "Lagerlogistik und Transport")
    found = market.match(need)
    assert [match.offer for match in found] == [good, fair]
    assert poor not in [match.offer for match in found]
    best = found[0]
    assert best.score == sum(one.value for one in best.contributions) > 70
    assert part(best, "competences") == 40
    assert part(best, "region") == 10
    assert part(best, "maturity") == part(best, "cooperation") == 10
    assert "Bildverarbeitung" in next(o.text for o in best.reasons if o.name == "words")
    assert all(one.text for one in best.contributions)
    assert [one.name for one in best.missing] == ["freshness"]
    with market.store.reading() as reader:
        assert [match.need for match in match_offer(reader, good)] == [need]
        assert [(match.need, match.offer) for match in match_all(reader)] == [
            (need, good), (need, fair),
        ]  # fmt: skip


def test_levels_and_the_competences_of_the_organisation_count(market: Market) -> None:
    seeker, provider = market.firm("Sucher"), market.firm("Bieter")
    other = market.firm("Dritter")
    need = market.add("need", seeker, "Etwas", "DA04:expert")
    expert = market.add("offer", provider, "Anderes", "DA04:expert")
    basic = market.add("offer", provider, "Weiteres", "DA04:basic")
    group = market.add("offer", other, "Nahes", "DA02")
    with market.store.change("Added") as change:
        market.equip(change, provider, "DA04:leading")
    firm_only = market.add("offer", provider, "Ohne eigene")
    points = {match.offer: part(match, "competences") for match in market.match(need, vetoed=True)}
    assert points[expert] == 40
    assert points[expert] > points[basic] >= points[firm_only] > points[group] > 0


@pytest.mark.parametrize(
    ("need", "offer", "name"),
    [
        ({}, {"valid_until": PAST}, "offer_expired"),
        ({"valid_until": PAST}, {}, "need_expired"),
        ({}, {"status": "paused"}, "offer_not_open"),
        ({"status": "draft"}, {}, "need_not_open"),
    ],
)
def test_the_expired_and_the_closed_are_never_suggested(
    market: Market, need: Values, offer: Values, name: str
) -> None:
    seeker, provider = market.firm("Sucher", "57462"), market.firm("Bieter", "44137")
    wanted = market.add("need", seeker, "Bildverarbeitung", "DA04", **need)
    given = market.add("offer", provider, "Bildverarbeitung", "DA04", **offer)
    assert market.match(wanted) == []
    (match,) = market.match(wanted, vetoed=True)
    assert [veto.name for veto in match.vetoes] == [name]
    assert match.score > 60
    assert market.pair(wanted, given) == match
    with market.store.reading() as reader:
        assert match_all(reader) == []
        assert match_offer(reader, given) == []


def test_what_is_valid_today_still_counts(market: Market) -> None:
    seeker, provider = market.firm("Sucher"), market.firm("Bieter")
    need = market.add("need", seeker, "Bildverarbeitung", "DA04", valid_until="2026-11-23")
    market.add("offer", provider, "Bildverarbeitung", "DA04", valid_until=SOON)
    market.add("offer", provider, "Bildverarbeitung zwei", "DA04", status=None)
    assert len(market.match(need)) == 2


def test_nobody_is_introduced_twice(market: Market) -> None:
    seeker, provider = market.firm("Sucher"), market.firm("Bieter")
    need = market.add("need", seeker, "Bildverarbeitung", "DA04")
    first = market.add("offer", provider, "Bildverarbeitung", "DA04")
    second = market.add("offer", provider, "Bildverarbeitung anders", "DA04")
    with market.store.change("Added") as change:
        change.create(
            "introduction",
            {"need": need, "offer": first, "seeker": seeker, "provider": provider,
             "stage": "keine_antwort"},
        )  # fmt: skip
    assert market.match(need) == []
    assert [veto.name for veto in market.pair(need, first).vetoes] == ["introduced"]
    assert [veto.name for veto in market.pair(need, second).vetoes] == ["known"]


def test_a_group_does_not_meet_itself(market: Market) -> None:
    top = market.firm("Konzern")
    one, other = market.firm("Werk Süd", parent=top), market.firm("Werk Nord", parent=top)
    deep = market.firm("Labor", parent=other)
    need = market.add("need", one, "Bildverarbeitung", "DA04")
    offers = [market.add("offer", firm, "Bildverarbeitung", "DA04") for firm in (one, top, deep)]
    assert market.match(need) == []
    vetoes = [[veto.name for veto in market.pair(need, offer).vetoes] for offer in offers]
    assert vetoes == [["same_organisation"], ["same_group"], ["same_group"]]


def test_a_circle_of_parents_is_survived(market: Market) -> None:
    one = market.firm("Eins")
    other = market.firm("Zwei", parent=one)
    with market.store.change("Edited") as change:
        change.update("organisation", one, {"parent": other})
    need = market.add("need", one, "Bildverarbeitung", "DA04")
    market.add("offer", other, "Bildverarbeitung", "DA04")
    assert market.match(need) == []


def test_people_who_object_or_are_restricted_are_left_alone(market: Market) -> None:
    with market.store.change("Added") as change:
        willing, objecting, restricted, asked = (
            change.create("person", {"last_name": name, "restricted": int(name == "C")})
            for name in "ABCD"
        )
        for person, status, day in (
            (willing, "refused", "2026-01-01"), (willing, "given", "2026-05-01"),
            (objecting, "given", "2026-01-01"), (objecting, "withdrawn", "2026-05-01"),
            (asked, "asked", None),
        ):  # fmt: skip
            change.create(
                "consent",
                {"person": person, "agency": "swf", "channel": "disclosure", "status": status,
                 "given_on": day},
            )  # fmt: skip
    seeker, provider = market.firm("Sucher"), market.firm("Bieter")
    need = market.add("need", seeker, "Bildverarbeitung", "DA04")
    offers = {
        person: market.add("offer", provider, "Bildverarbeitung", "DA04", contact=person)
        for person in (willing, objecting, restricted, asked)
    }
    assert {match.offer for match in market.match(need)} == {offers[willing], offers[asked]}
    assert [veto.name for veto in market.pair(need, offers[objecting]).vetoes] == ["objection"]
    assert [veto.name for veto in market.pair(need, offers[restricted]).vetoes] == ["restricted"]


def test_counter_reasons_cost_points_and_missing_ones_are_named(market: Market) -> None:
    seeker, provider = market.firm("Sucher", "57462"), market.firm("Bieter", "59494")
    need = market.add("need", seeker, "Bildverarbeitung", "DA04", maturity="idea",
                      cooperation="order", cross_regional=1, confirmed_on="2024-01-01")  # fmt: skip
    offer = market.add("offer", provider, "Bildverarbeitung", maturity="market",
                       cooperation="investment", confirmed_on="2024-01-01")  # fmt: skip
    match = market.pair(need, offer)
    assert {one.name for one in match.counter_reasons} == {
        "maturity", "cooperation", "region", "freshness",
    }  # fmt: skip
    assert [one.name for one in match.missing] == ["offer_competences"]
    assert match.score == max(0, sum(one.value for one in match.contributions))
    assert market.match(need) == [] or match.score >= LEAST


def test_the_confidential_is_marked(market: Market) -> None:
    need = market.add("need", market.firm("Sucher"), "Bildverarbeitung", "DA04", confidential=1)
    market.add("offer", market.firm("Bieter"), "Bildverarbeitung", "DA04")
    (match,) = market.match(need)
    assert [one.name for one in match.counter_reasons] == ["confidential"]


def test_the_answer_is_always_the_same(market: Market) -> None:
    seeker = market.firm("Sucher", "57462")
    need = market.add("need", seeker, "Sensorik und Bildverarbeitung", "DA04", "DA02")
    for number in range(12):
        provider = market.firm(f"Bieter {number}", ("44137", "59494")[number % 2])
        market.add("offer", provider, f"Sensorik {number}", ("DA04", "DA02", "DA01")[number % 3])
    first = market.match(need, limit=50)
    assert first == market.match(need, limit=50)
    assert [match.score for match in first] == sorted((m.score for m in first), reverse=True)
    assert market.match(need, limit=3) == first[:3]
    assert market.match(need, limit=0) == []
    path, key = market.store.path, market.store.database.key
    market.store.close()
    again = open_store(path, key=key)
    try:
        with again.reading() as reader:
            assert match_need(reader, need, 50) == first
    finally:
        again.close()


def test_a_need_without_words_or_competences_finds_nothing(market: Market) -> None:
    need = market.add("need", market.firm("Sucher", "57462"), "?")
    market.add("offer", market.firm("Bieter", "44137"), "Bildverarbeitung", "DA04")
    assert market.match(need) == []


def test_what_is_not_there_is_refused(market: Market) -> None:
    firm = market.firm("Sucher")
    for call in (lambda: market.match(10**6), lambda: market.match(firm),
                 lambda: market.pair(firm, firm)):  # fmt: skip
        with pytest.raises(Refused):
            call()


def test_words_are_compared_by_their_stems() -> None:
    assert stem("prufungen") == stem("prufung") == stem("prufen")
    assert stems_of("Wir suchen Partner für die Prüfung von Oberflächen") == ["pruf", "oberflach"]
    weights = {"bildverarbeit": 2.0, "pruf": 1.0}
    part, words = shared(weights, stems_of("Bildverarbeitungssysteme"))
    assert (round(part, 2), words) == (0.67, ["bildverarbeit"])
    assert shared({}, ["x"]) == (0.0, [])
