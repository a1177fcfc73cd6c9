"""Collects what a one-pager says, and what the gate must know, from the records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.clock import today
from models.database.reader import Reader, Row
from models.documents.gate import GateFacts, NamedPerson
from models.documents.onepager import OnePager, Region, Variant, WorldMarketLeader
from models.documents.onepager_parts import (
    agency_contact,
    competences,
    contact_person,
    industries,
    occasion,
    reason_for,
    references,
    solution,
)
from models.errors import Refused
from models.fields.datasets import label
from models.fields.legal_forms import split_legal_form
from models.fields.urls import domain_of
from models.fields.values import show
from models.language import current_language, tr
from models.records.organisation import ORGANISATION

MOST_SOLUTIONS = 3
_RELEASES = {Variant.ANONYMOUS: "released_anonymous"}


@dataclass(frozen=True, slots=True)
class Collected:
    """A page and the facts that decide whether it may leave the house."""

    onepager: OnePager
    facts: GateFacts


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for: for whom, which variant and language, about which need, at which event."""

    variant: Variant = Variant.NAMED
    language: str = ""
    recipient: int | None = None
    need: int | None = None
    event: int | None = None
    staff: int | None = None


def collect(reader: Reader, organisation: int, wish: Wish) -> Collected:
    """The one-pager about an organisation as the records stand; raises `Refused` when it is gone.

    Shown are open needs and offers that are released for the variant and not confidential; a need
    that is named in the wish is shown in any case, and the gate decides.
    """
    row = reader.get("organisation", organisation)
    if row is None:
        raise Refused(tr("This organisation has been deleted. Restore it from the history first."))
    language = wish.language or current_language()
    needs = _solutions(reader, "need", organisation, wish)
    offers = _solutions(reader, "offer", organisation, wish)
    shown = [*needs, *offers]
    person = contact_person(reader, organisation, shown)
    confirmed = _confirmed(reader, row, shown)
    released_on, released_until = _release(reader, shown, wish.variant, person)
    town, county = str(row["town"] or ""), row["county"]
    leader = row["world_market_leader"]
    onepager = OnePager(
        name=str(row["name"]),
        language=language,
        made_on=today(),
        agency_contact=agency_contact(reader, wish.staff, language),
        variant=wish.variant,
        kind=show(ORGANISATION.field("kind"), row["kind"], language),
        legal_form=str(row["legal_form"] or ""),
        claim=str(row["leader_in"] or "") if leader else "",
        description=_description(row, language),
        town=town,
        county=label("counties", str(county), language) if county else "",
        region=Region(str(row["region"])) if row["region"] else Region.OTHER,
        founded=_whole(row["founded"]),
        employees=_whole(row["employees"]),
        size_class=show(ORGANISATION.field("size_class"), row["size_class"], language),
        industries=industries(row, language),
        website=str(row["website"] or ""),
        world_market_leader=_leader(row) if leader else None,
        competences=competences(reader, organisation, shown, language),
        needs=tuple(solution(one, "need", language) for one in needs),
        offers=tuple(solution(one, "offer", language) for one in offers),
        references=references(reader, organisation),
        contact=person.contact if person else None,
        reason=reason_for(reader, organisation, wish.recipient, language),
        occasion=occasion(reader, wish.event, language),
        as_of=confirmed,
        released_on=released_on,
        brands=_brands(row),
    )
    people = (
        (NamedPerson(person.contact.name, person.contact.informed, person.restricted),)
        if person
        else ()
    )
    facts = GateFacts(
        today=today(),
        released_on=released_on,
        released_until=released_until,
        people=people,
        confidential=tuple(str(one["title"]) for one in shown if one["confidential"]),
        confirmed_on=confirmed,
    )
    return Collected(onepager, facts)


def _solutions(reader: Reader, key: str, organisation: int, wish: Wish) -> list[Row]:
    """What the page shows of a type: the need asked for first, then the latest confirmed."""
    release = _RELEASES.get(wish.variant, "released_named")
    found = [
        row
        for row in reader.find(key, organisation=organisation, status="open")
        if not row["confidential"] and row[release] and not _is_over(row["valid_until"])
    ]
    found.sort(key=lambda row: (str(row["confirmed_on"] or ""), row["id"]), reverse=True)
    if key == "need" and wish.need is not None:
        asked = reader.get("need", wish.need)
        if asked is None or asked["organisation"] != organisation:
            raise Refused(tr("This need belongs to another organisation."), "need")
        found = [asked, *(row for row in found if row["id"] != wish.need)]
    return found[:MOST_SOLUTIONS]


def _release(
    reader: Reader, shown: Sequence[Row], variant: Variant, person: object
) -> tuple[date | None, date | None]:
    """Since when and until when the page is released: as long as everything on it is.

    A page without needs and offers is released by the consent of its contact person.
    """
    key = _RELEASES.get(variant, "released_named")
    if shown:
        if not all(row[key] for row in shown):
            return None, None
        until = min(_day(row[key]) or date.max for row in shown)
        since = max(_since(reader, row) for row in shown)
        return min(since, today()), until
    record = getattr(person, "record", None)
    consent = reader.first(
        "SELECT given_on, expires_on FROM consent WHERE person = ? AND channel = 'onepager' "
        "AND status = 'given' AND withdrawn_on IS NULL ORDER BY given_on DESC",
        (record,),
    )
    return (_day(consent[0]), _day(consent[1])) if consent else (None, None)


def _confirmed(reader: Reader, row: Row, shown: Sequence[Row]) -> date | None:
    """The day since when all that is shown has been confirmed."""
    own = _day(row["checked_on"]) or _day(row["source_date"]) or _created(reader, row)
    return min([own, *(_since(reader, one) for one in shown)])


def _since(reader: Reader, row: Row) -> date:
    return _day(row["confirmed_on"]) or _created(reader, row)


def _created(reader: Reader, row: Row) -> date:
    moment = reader.value(
        "SELECT date(created / 1000, 'unixepoch') FROM record WHERE id = ?", (row["id"],)
    )
    return date.fromisoformat(str(moment))


def _is_over(day: object) -> bool:
    return bool(day) and str(day) < today().isoformat()


def _day(value: object) -> date | None:
    return date.fromisoformat(str(value)) if value else None


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _description(row: Row, language: str) -> str:
    english = row["description_en"] if language == "en" else None
    return str(english or row["description"] or "")


def _leader(row: Row) -> WorldMarketLeader:
    return WorldMarketLeader(str(row["leader_source"] or ""), _whole(row["leader_year"]))


def _brands(row: Row) -> tuple[str, ...]:
    """Words beside the name that give an organisation away."""
    website = domain_of(str(row["website"])) if row["website"] else None
    email = domain_of(str(row["email"])) if row["email"] else None
    stems = [domain.partition(".")[0] for domain in (website, email) if domain]
    core = split_legal_form(str(row["name"]))[0]
    return tuple(dict.fromkeys(filter(None, (core, str(row["short_name"] or ""), *stems))))
