"""The gate of a one-pager: what must hold before it may leave the house.

The facts come in as values, so the gate can be asked before anything is saved or sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.documents.anonymity import all_texts, anonymised, forbidden, revealed
from models.documents.facts import day
from models.documents.making import try_onepager
from models.documents.onepager import SECTION_TITLES, OnePager, Variant
from models.language import current_language, tr


class Rule(StrEnum):
    """The rules in the order they are shown."""

    RELEASE = "release"
    INFORMED = "informed"
    CONFIDENTIAL = "confidential"
    CURRENT = "current"
    FITS = "fits"
    ANONYMOUS = "anonymous"


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """A person the page names: told under Art. 13 or 14, restricted (18) or objecting (21)."""

    name: str
    informed: bool
    restricted: bool = False


@dataclass(frozen=True, slots=True)
class GateFacts:
    """What the store knows about the page to be sent.

    The release is the one for this variant; `released_until` None means without end.
    `confidential` holds the labels of confidential contents the page would show.
    `confirmed_on` is the day the data were entered or last confirmed.
    """

    today: date
    released_on: date | None = None
    released_until: date | None = None
    people: tuple[NamedPerson, ...] = ()
    confidential: tuple[str, ...] = ()
    confirmed_on: date | None = None


@dataclass(frozen=True, slots=True)
class GateRule:
    """One rule, whether it holds, and a sentence that says why or what to do."""

    rule: Rule
    ok: bool
    text: str


def gate(onepager: OnePager, facts: GateFacts) -> tuple[GateRule, ...]:
    """All rules for this page; the last only for the anonymous variant."""
    rules = [
        _release(facts),
        _informed(onepager, facts),
        _confidential(facts),
        _current(facts),
        _fits(onepager),
    ]
    if onepager.variant is Variant.ANONYMOUS:
        rules.append(_anonymous(onepager))
    return tuple(rules)


def is_open(rules: tuple[GateRule, ...]) -> bool:
    """Whether the page may be sent."""
    return all(rule.ok for rule in rules)


def _release(facts: GateFacts) -> GateRule:
    if facts.released_on is None:
        text = tr("There is no release for this variant. Please ask the organisation for it.")
        return GateRule(Rule.RELEASE, False, text)
    if facts.released_on > facts.today:
        text = tr("The release is only valid from {day}.", day=_day(facts.released_on))
        return GateRule(Rule.RELEASE, False, text)
    if facts.released_until is not None and facts.released_until < facts.today:
        text = tr(
            "The release expired on {day}. Please have it renewed.", day=_day(facts.released_until)
        )
        return GateRule(Rule.RELEASE, False, text)
    return GateRule(Rule.RELEASE, True, tr("Released on {day}.", day=_day(facts.released_on)))


def _informed(onepager: OnePager, facts: GateFacts) -> GateRule:
    people = () if onepager.variant is Variant.ANONYMOUS else facts.people
    if restricted := [person.name for person in people if person.restricted]:
        text = tr(
            "The data of {names} may not be used. Please choose another contact person.",
            names=", ".join(restricted),
        )
        return GateRule(Rule.INFORMED, False, text)
    if waiting := [person.name for person in people if not person.informed]:
        text = tr(
            "{names} must be informed first (Art. 13, 14 GDPR). The letter is under “Privacy”.",
            names=", ".join(waiting),
        )
        return GateRule(Rule.INFORMED, False, text)
    if not people:
        return GateRule(Rule.INFORMED, True, tr("The page names nobody of the organisation."))
    return GateRule(Rule.INFORMED, True, tr("Everyone named has been informed."))


def _confidential(facts: GateFacts) -> GateRule:
    if facts.confidential:
        text = tr(
            "Confidential and not to be shown: {labels}.", labels=", ".join(facts.confidential)
        )
        return GateRule(Rule.CONFIDENTIAL, False, text)
    return GateRule(Rule.CONFIDENTIAL, True, tr("Nothing on the page is confidential."))


def _current(facts: GateFacts) -> GateRule:
    confirmed = facts.confirmed_on
    if confirmed is None:
        text = tr("It is not known how old the data are. Please confirm them.")
        return GateRule(Rule.CURRENT, False, text)
    if confirmed < _a_year_before(facts.today):
        text = tr(
            "The data are from {day}, older than twelve months. Please confirm them.",
            day=_day(confirmed),
        )
        return GateRule(Rule.CURRENT, False, text)
    return GateRule(
        Rule.CURRENT, True, tr("The data were confirmed on {day}.", day=_day(confirmed))
    )


def _fits(onepager: OnePager) -> GateRule:
    result = try_onepager(onepager)
    if result.shortened:
        titles = ", ".join(tr(SECTION_TITLES[section]) for section in result.shortened)
        text = tr("Too long for one page: {titles}. Please shorten the texts.", titles=titles)
    else:
        text = tr("Everything fits on the page.")
    if result.missing_glyphs:
        signs = " ".join(result.missing_glyphs)
        text += " " + tr("These characters cannot be printed: {signs}", signs=signs)
    return GateRule(Rule.FITS, not result.shortened, text)


def _anonymous(onepager: OnePager) -> GateRule:
    words = forbidden(onepager)
    found = {hit for text in all_texts(anonymised(onepager)) for hit in revealed(text, words)}
    if found:
        text = tr("The page still gives away: {words}.", words=", ".join(sorted(found)))
        return GateRule(Rule.ANONYMOUS, False, text)
    return GateRule(
        Rule.ANONYMOUS, True, tr("The page holds no name, brand, link or patent number.")
    )


def _a_year_before(today: date) -> date:
    if (today.month, today.day) == (2, 29):
        return date(today.year - 1, 2, 28)
    return today.replace(year=today.year - 1)


def _day(value: date) -> str:
    return day(value, current_language())
