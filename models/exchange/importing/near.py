"""Records that a row nearly names: never taken for it, always shown to be decided."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.database.reader import Reader
from models.exchange.importing.assembling import Table
from models.exchange.importing.firms import Firms, Named, doubted
from models.exchange.importing.known import KnownFirms, KnownPeople
from models.exchange.importing.options import Decision
from models.exchange.importing.people import Doubt, Matches
from models.fields.searching import fold
from models.language import mark, tr
from models.services.duplicates.facts import facts_of, typed_facts
from models.services.duplicates.likely import WARNED
from models.services.duplicates.scan import JUDGES

_ALIKE = 80
_MOST = 5
_NEARLY = mark("“{name}” is nearly the same as “{other}”.")


def doubt_near_firms(
    reader: Reader, firms: Firms, known: KnownFirms, decisions: Mapping[int, Decision]
) -> list[int]:
    """Put a doubt on each new organisation that resembles one at the same place.

    Returns the rows (indexes) whose decision was about their organisation.
    """
    taken: list[int] = []
    found: dict[int, list[int]] = {}
    for place, firm in enumerate(firms.named):
        if firm.record or firm.doubt or not firm.postcode:
            continue
        near = known.by_postcode.get(firm.postcode, ())
        alike = _alike(firm.key, {one.id: one.key for one in near})
        if alike:
            found[place] = alike
    facts = facts_of(reader, "organisation", {one for ids in found.values() for one in ids})
    for place, ids in found.items():
        firm = firms.named[place]
        typed = typed_facts("organisation", _told_of(firm))
        likely = _likely("organisation", typed, {one: facts[one] for one in ids if one in facts})
        if likely:
            sentence = tr(_NEARLY, name=firm.name, other=known.by_id[likely[0]].name)
            taken += doubted(firm, sentence, tuple(likely), decisions)
    return taken


def doubt_near_people(
    reader: Reader,
    table: Table,
    firms: Firms,
    matches: Matches,
    known: KnownPeople,
    fresh: list[int],
) -> None:
    """Put a doubt on each new person (row indexes) who resembles a colleague."""
    colleagues = _colleagues(known)
    found: dict[int, list[int]] = {}
    lasts, firsts = table.get("person.last_name"), table.get("person.first_name")
    for row in fresh:
        place = firms.of_row[row]
        employer = firms.named[place].record if place >= 0 else None
        if employer and (here := colleagues.get(employer)):
            alike = _alike(fold(f"{lasts[row]} {firsts[row] or ''}"), here)
            if alike:
                found[row] = alike
    facts = facts_of(reader, "person", {one for ids in found.values() for one in ids})
    keys = ("first_name", "last_name", "email", "phone", "mobile")
    for row, ids in found.items():
        told: dict[str, Any] = {key: table.at(f"person.{key}", row) for key in keys}
        told["organisation"] = firms.named[firms.of_row[row]].record
        typed = typed_facts("person", told)
        likely = _likely("person", typed, {one: facts[one] for one in ids if one in facts})
        if likely:
            name = " ".join(filter(None, (told["first_name"], told["last_name"])))
            first = facts[likely[0]]
            other = " ".join(filter(None, (first["first_name"], first["last_name"])))
            matches.doubts[row] = Doubt(tr(_NEARLY, name=name, other=other), tuple(likely))


def _colleagues(known: KnownPeople) -> dict[int, dict[int, str]]:
    """Folded names of people by organisation and id."""
    found: dict[int, dict[int, str]] = {}
    for (name, organisation), people in known.by_employer.items():
        for one in people:
            found.setdefault(organisation, {})[one] = name
    return found


def _alike(key: str, others: dict[int, str]) -> list[int]:
    if not others:
        return []
    from rapidfuzz import fuzz, process

    found = process.extract(
        key, others, scorer=fuzz.token_sort_ratio, score_cutoff=_ALIKE, limit=_MOST
    )
    return [record for _, _, record in found]


def _likely(kind: str, typed: Any, facts: dict[int, Any]) -> list[int]:
    judged = ((JUDGES[kind](one, typed), record) for record, one in facts.items())
    good = [(one.score, record) for one, record in judged if one.score >= WARNED and not one.vetoes]
    return [record for _, record in sorted(good, key=lambda pair: (-pair[0], pair[1]))]


def _told_of(firm: Named) -> dict[str, Any]:
    told = {"name": firm.name, "legal_form": firm.form, "postcode": firm.postcode,
            "street": firm.street, "town": firm.town}  # fmt: skip
    return {key: value for key, value in told.items() if value}
