"""The parts of a one-pager, each read from its records and said in the language of the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.database.reader import Reader, Row
from models.documents.facts import day
from models.documents.onepager import (
    AgencyContact,
    CompetenceLevel,
    ContactPerson,
    Occasion,
    Pairing,
    Reason,
    Reference,
    Solution,
)
from models.errors import Refused
from models.fields.datasets import label
from models.fields.values import show
from models.language import tr
from models.records.registry import record_type
from models.services.naming import title_of

_LEVELS = {"basic": 1, "applied": 2, "expert": 3, "leading": 4}
_MOST_PAIRINGS = 3
_MOST_COMPETENCES = 8


@dataclass(frozen=True, slots=True)
class Named:
    """The person a page names: id, what is printed, and whether processing is restricted."""

    record: int
    contact: ContactPerson
    restricted: bool


def contact_person(reader: Reader, organisation: int, shown: Sequence[Row]) -> Named | None:
    """Who is named: the contact of what is shown, else who is informed and works there."""
    chosen = next((row["contact"] for row in shown if row["contact"]), None)
    if chosen is None:
        chosen = reader.value(
            "SELECT a.person FROM affiliation a JOIN person p ON p.id = a.person "
            "WHERE a.organisation = ? AND a.valid_to IS NULL AND p.informed_on IS NOT NULL "
            "AND coalesce(p.restricted, 0) = 0 ORDER BY coalesce(a.main, 0) DESC, a.id",
            (organisation,),
        )
    row = reader.get("person", int(chosen)) if chosen is not None else None
    if row is None:
        return None
    contact = ContactPerson(
        title_of(reader, int(row["id"] or 0)),
        str(row["function"] or "") if row["organisation"] == organisation else "",
        str(row["phone"] or ""),
        str(row["email"] or ""),
        bool(row["informed_on"]),
    )
    return Named(int(row["id"] or 0), contact, bool(row["restricted"]))


def agency_contact(reader: Reader, staff: int | None, language: str) -> AgencyContact | None:
    """Whom the recipient turns to; None when no member of staff is known."""
    row = reader.get("staff", staff) if staff is not None else None
    if row is None:
        return None
    agency: Row = next(iter(reader.find("agency", code=row["agency"])), {})
    return AgencyContact(
        str(row["name"]),
        str(agency.get("name") or ""),
        tr("Cooperation management", language=language),
        str(row["phone"] or agency.get("phone") or ""),
        str(row["email"] or agency.get("email") or ""),
    )


def solution(row: Row, type_key: str, language: str) -> Solution:
    """One need or offer."""
    kind = record_type(type_key)
    cooperation = show(kind.field("cooperation"), row["cooperation"], language)
    until = row["valid_until"]
    return Solution(
        str(row["title"]),
        str(row["description"] or ""),
        show(kind.field("maturity"), row["maturity"], language),
        (cooperation,) if cooperation else (),
        date.fromisoformat(str(until)) if until else None,
    )


def competences(
    reader: Reader, organisation: int, shown: Sequence[Row], language: str
) -> tuple[CompetenceLevel, ...]:
    """The competences of the organisation and of what is shown, highest level first."""
    owners = [organisation, *(int(row["id"] or 0) for row in shown)]
    marks = ",".join("?" * len(owners))
    best: dict[str, int] = {}
    for name, english, level in reader.rows(
        "SELECT c.name, c.name_en, l.level FROM competence_link l "
        f"JOIN competence c ON c.id = l.competence WHERE l.owner IN ({marks}) ORDER BY c.code",
        owners,
    ):
        word = english if language == "en" and english else name
        best[word] = max(best.get(word, 0), _LEVELS.get(level, 0))
    ranked = sorted(best.items(), key=lambda one: -one[1])
    return tuple(CompetenceLevel(name, level or None) for name, level in ranked[:_MOST_COMPETENCES])


def industries(row: Row, language: str) -> tuple[str, ...]:
    """The industry by its name, not by its code."""
    for dataset in ("wz2008", "wz2025"):
        if code := row[dataset]:
            return (label(dataset, str(code), language),)
    return ()


def references(reader: Reader, organisation: int) -> tuple[Reference, ...]:
    """Finished projects, which were released for publication when they ended; without partners."""
    rows = reader.rows(
        "SELECT p.title, coalesce(p.ends_on, p.stage_since) FROM project p "
        "JOIN stage s ON s.id = p.stage JOIN project_partner m ON m.project = p.id "
        "WHERE m.organisation = ? AND s.code = 'abgeschlossen' ORDER BY 2 DESC LIMIT 3",
        (organisation,),
    )
    return tuple(Reference(title, year=(ended or "")[:4]) for title, ended in rows)


def occasion(reader: Reader, event: int | None, language: str) -> Occasion | None:
    """The event of an event page."""
    row = reader.get("event", event) if event is not None else None
    if row is None:
        return None
    when = day(date.fromisoformat(str(row["starts_on"])), language) if row["starts_on"] else ""
    return Occasion(str(row["name"]), when, str(row["place"] or ""))


def reason_for(
    reader: Reader, organisation: int, recipient: int | None, language: str
) -> Reason | None:
    """Why the page goes to this recipient: needs that meet offers of the two by competence."""
    if recipient is None:
        return None
    if recipient == organisation:
        raise Refused(tr("A one-pager goes to another organisation than the one it is about."))
    rows = [
        *_pairs(reader, need_of=recipient, offer_of=organisation),
        *_pairs(reader, need_of=organisation, offer_of=recipient),
    ]
    pairings: dict[tuple[str, str], Pairing] = {}
    words: dict[str, None] = {}
    for need, offer, name, english in rows:
        pairings.setdefault((need, offer), Pairing(need, offer))
        words[english if language == "en" and english else name] = None
    return Reason(
        title_of(reader, recipient), tuple(pairings.values())[:_MOST_PAIRINGS], tuple(words)
    )


def _pairs(reader: Reader, *, need_of: int, offer_of: int) -> list[tuple[str, str, str, str]]:
    """Open, not confidential needs and offers of two organisations with a competence in common."""
    return reader.rows(
        "SELECT n.title, o.title, c.name, c.name_en FROM need n "
        "JOIN competence_link a ON a.owner = n.id "
        "JOIN competence_link b ON b.competence = a.competence JOIN offer o ON o.id = b.owner "
        "JOIN competence c ON c.id = a.competence WHERE n.organisation = ? AND o.organisation = ? "
        "AND n.status = 'open' AND o.status = 'open' AND coalesce(n.confidential, 0) = 0 "
        "AND coalesce(o.confidential, 0) = 0 ORDER BY n.id, o.id, c.code",
        (need_of, offer_of),
    )
