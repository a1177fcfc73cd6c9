"""The gate before a page leaves the house."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.documents.gate import GateFacts, NamedPerson, Rule, gate, is_open
from models.documents.onepager import OnePager, Variant
from models.language import use_language
from tests.documents.examples import full, overfull

TODAY = date(2026, 11, 22)
GOOD = GateFacts(
    today=TODAY,
    released_on=date(2026, 10, 14),
    released_until=date(2026, 11, 22),
    people=(NamedPerson("Dr. Jana Weiß", informed=True),),
    confirmed_on=date(2025, 11, 22),
)


def failing(onepager: OnePager, facts: GateFacts) -> list[Rule]:
    """The rules that do not hold."""
    return [rule.rule for rule in gate(onepager, facts) if not rule.ok]


@pytest.mark.parametrize("variant", list(Variant))
def test_a_page_in_order_may_leave(variant: Variant) -> None:
    onepager = replace(full("de", variant), occasion=None)
    rules = gate(onepager, GOOD)
    assert is_open(rules), rules
    expected = list(Rule) if variant is Variant.ANONYMOUS else list(Rule)[:-1]
    assert [rule.rule for rule in rules] == expected


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        (replace(GOOD, released_on=None), Rule.RELEASE),
        (replace(GOOD, released_until=date(2026, 11, 21)), Rule.RELEASE),
        (replace(GOOD, released_on=date(2026, 11, 23)), Rule.RELEASE),
        (replace(GOOD, people=(NamedPerson("Kim Yıldız", informed=False),)), Rule.INFORMED),
        (replace(GOOD, people=(NamedPerson("Kim Yıldız", True, restricted=True),)), Rule.INFORMED),
        (replace(GOOD, confidential=("Bedarf „Prüfung“",)), Rule.CONFIDENTIAL),
        (replace(GOOD, confirmed_on=None), Rule.CURRENT),
        (replace(GOOD, confirmed_on=date(2025, 11, 21)), Rule.CURRENT),
    ],
)
def test_each_rule_alone_keeps_the_page_in(facts: GateFacts, rule: Rule) -> None:
    assert failing(full(), facts) == [rule]


def test_a_page_that_had_to_be_shortened_stays_and_says_where() -> None:
    assert failing(overfull(), GOOD) == [Rule.FITS]
    use_language("de")
    try:
        text = next(rule.text for rule in gate(overfull(), GOOD) if rule.rule is Rule.FITS)
    finally:
        use_language("en")
    assert text.startswith("Zu lang für eine Seite: ")
    assert "Angebote" in text


def test_the_anonymous_page_needs_no_information_because_it_names_nobody() -> None:
    facts = replace(GOOD, people=(NamedPerson("Kim Yıldız", informed=False),))
    assert failing(full("de", Variant.ANONYMOUS), facts) == []


def test_characters_that_cannot_be_printed_are_told_but_do_not_block() -> None:
    rules = gate(replace(full(), claim="Guss 🙂"), GOOD)
    assert is_open(rules)
    assert "🙂" in next(rule.text for rule in rules if rule.rule is Rule.FITS)


def test_a_year_before_a_leap_day_is_the_last_of_february() -> None:
    facts = replace(GOOD, today=date(2028, 2, 29), released_until=None)
    assert failing(full(), replace(facts, confirmed_on=date(2027, 2, 28))) == []
    assert failing(full(), replace(facts, confirmed_on=date(2027, 2, 27))) == [Rule.CURRENT]
