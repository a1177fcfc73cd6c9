"""The invented people and firms that the tests of the services are about."""

from __future__ import annotations

from dataclasses import dataclass

from models.database.reader import Reader
from models.journal.store import Store
from models.services.contacts import add_organisation
from models.services.introductions import decide_consent, suggest
from models.services.needs import add_need, add_offer


@dataclass(frozen=True, slots=True)
class Pair:
    """A seeker with a need and a provider with an offer, by id."""

    seeker: int
    provider: int
    need: int
    offer: int


def record_of(number: int | None) -> int:
    """The id that an outcome must have."""
    assert number is not None
    return number


def organisation(store: Store, name: str, **values: object) -> int:
    """A new organisation; its id."""
    return record_of(add_organisation(store, {"name": name, **values}).record)


def pair(store: Store) -> Pair:
    """A need in Olpe and an offer in Dortmund that fit each other."""
    seeker = organisation(store, "Biggetal Federn GmbH", postcode="57462", town="Olpe")
    provider = organisation(store, "Sehwerk UG", postcode="44137", town="Dortmund")
    need = add_need(store, {"organisation": seeker, "title": "Optische Prüfung"})
    offer = add_offer(store, {"organisation": provider, "title": "Bildverarbeitung"})
    return Pair(seeker, provider, record_of(need.record), record_of(offer.record))


def agreed(store: Store, both: Pair) -> int:
    """An introduction that both sides have agreed to; its id."""
    record = record_of(suggest(store, need=both.need, offer=both.offer).record)
    decide_consent(store, record, "seeker", "given")
    decide_consent(store, record, "provider", "given")
    return record


def value(reader: Reader, type_key: str, record: int, key: str) -> object:
    """One stored value of a live record."""
    row = reader.get(type_key, record)
    assert row is not None
    return row[key]
