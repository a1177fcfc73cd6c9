"""The one-pager as a value: what is said about an organisation, to whom, and by whom.

All texts are plain and already in the language of the page; the layout adds its own headings.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from models.language import mark

AGENCIES = ("Südwestfalen Agentur", "Wirtschaftsförderung Dortmund")
HIGHEST_LEVEL = 4


class Variant(StrEnum):
    """How much the page says: with the name, without it, or for a fair or matchmaking day."""

    NAMED = "named"
    ANONYMOUS = "anonymous"
    EVENT = "event"


class Region(StrEnum):
    """Where the organisation sits, as shown by the badge."""

    SWF = "swf"
    DO = "do"
    OTHER = "other"


class Section(StrEnum):
    """A part of the page that may have to be shortened."""

    NAME = "name"
    CLAIM = "claim"
    REASON = "reason"
    DESCRIPTION = "description"
    NEEDS = "needs"
    OFFERS = "offers"
    REFERENCES = "references"
    FACTS = "facts"
    COMPETENCES = "competences"
    CONTACT = "contact"
    AGENCY = "agency"
    FOOTER = "footer"


SECTION_TITLES = {
    Section.NAME: mark("Name"),
    Section.CLAIM: mark("Short description"),
    Section.REASON: mark("Why this fits"),
    Section.DESCRIPTION: mark("Profile"),
    Section.NEEDS: mark("Looking for"),
    Section.OFFERS: mark("Offers"),
    Section.REFERENCES: mark("References"),
    Section.FACTS: mark("At a glance"),
    Section.COMPETENCES: mark("Competences"),
    Section.CONTACT: mark("Contact person"),
    Section.AGENCY: mark("Your contact at the agency"),
    Section.FOOTER: mark("Footer"),
}


@dataclass(frozen=True, slots=True)
class CompetenceLevel:
    """One competence; the level runs from 1 to 4, None is unknown."""

    name: str
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Solution:
    """One need or one offer."""

    title: str
    text: str = ""
    maturity: str = ""
    cooperation: tuple[str, ...] = ()
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """A project or result the organisation can point to."""

    title: str
    text: str = ""
    partner: str = ""
    year: str = ""


@dataclass(frozen=True, slots=True)
class ContactPerson:
    """The person at the organisation who is named; `informed` under Art. 13 or 14 GDPR."""

    name: str
    function: str = ""
    phone: str = ""
    email: str = ""
    informed: bool = False


@dataclass(frozen=True, slots=True)
class AgencyContact:
    """The member of staff the recipient turns to."""

    name: str
    agency: str
    function: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class WorldMarketLeader:
    """The claim to lead a world market, with where it is written and when."""

    source: str = ""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Pairing:
    """A need that meets an offer, and the sentence that says why."""

    need: str
    offer: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why this recipient gets this page."""

    recipient: str
    pairings: tuple[Pairing, ...] = ()
    competences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Occasion:
    """The fair or matchmaking day of an event page; `when` and `place` as they are printed."""

    name: str
    when: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class OnePager:
    """Everything one page says, ready to be set.

    `brands` are further words that give the organisation away (brands, short names, patents);
    they are never printed, only kept off the anonymous page. `qr` replaces the code's content
    (by default the card of the agency contact). `made_on` is the day the page was made,
    `as_of` the day the data were last confirmed.
    """

    name: str
    language: str
    made_on: date
    agency_contact: AgencyContact | None = None
    variant: Variant = Variant.NAMED
    kind: str = ""
    legal_form: str = ""
    claim: str = ""
    description: str = ""
    town: str = ""
    county: str = ""
    region: Region = Region.OTHER
    founded: int | None = None
    employees: int | None = None
    size_class: str = ""
    industries: tuple[str, ...] = ()
    website: str = ""
    logo: Path | None = None
    world_market_leader: WorldMarketLeader | None = None
    competences: tuple[CompetenceLevel, ...] = ()
    needs: tuple[Solution, ...] = ()
    offers: tuple[Solution, ...] = ()
    references: tuple[Reference, ...] = ()
    contact: ContactPerson | None = None
    reason: Reason | None = None
    occasion: Occasion | None = None
    as_of: date | None = None
    released_on: date | None = None
    confidentiality: str = ""
    legal_basis: str = ""
    qr: str = ""
    brands: tuple[str, ...] = ()
    agencies: tuple[str, ...] = AGENCIES


@dataclass(frozen=True, slots=True)
class Result:
    """What became of the page: sections cut, characters without a glyph, parts left out."""

    pages: int
    shortened: tuple[Section, ...] = ()
    missing_glyphs: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
