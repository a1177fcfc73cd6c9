"""What forbids a match, whatever its score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from models.clock import today
from models.database.reader import Reader, chunks
from models.language import mark, tr
from models.services.matching.match import Veto
from models.services.matching.sides import Side

_TEXTS = {
    "introduced": mark("This need and this offer were introduced already."),
    "known": mark("These two organisations were introduced to each other already."),
    "same_organisation": mark("Seeker and provider are the same organisation."),
    "same_group": mark("Seeker and provider belong to the same group."),
    "need_expired": mark("The need has expired."),
    "offer_expired": mark("The offer has expired."),
    "need_not_open": mark("The need is not open."),
    "offer_not_open": mark("The offer is not open."),
    "objection": mark("A contact person has objected to being passed on."),
    "restricted": mark("The data of a contact person are restricted."),
    "closed": mark("One of the two organisations no longer exists."),
}


@dataclass(slots=True)
class Bans:
    """What is known about pairs and people: introductions, objections, restrictions."""

    pairs: set[tuple[int, int]] = field(default_factory=set)
    firms: set[tuple[int, int]] = field(default_factory=set)
    objecting: set[int] = field(default_factory=set)
    restricted: set[int] = field(default_factory=set)


def bans_of(reader: Reader, people: Iterable[int | None]) -> Bans:
    """Introductions so far, and which of these people object or are restricted."""
    bans = Bans()
    for need, offer, seeker, provider in reader.rows(
        "SELECT need, offer, seeker, provider FROM introduction"
    ):
        if need is not None and offer is not None:
            bans.pairs.add((need, offer))
        if seeker is not None and provider is not None:
            bans.firms.update(((seeker, provider), (provider, seeker)))
    for chunk in chunks(sorted({one for one in people if one is not None})):
        marks = ",".join("?" * len(chunk))
        # The latest word of a person about being passed on counts.
        bans.objecting.update(
            row[0]
            for row in reader.rows(
                "SELECT person, status, max(coalesce(withdrawn_on, given_on, '') || "
                f"printf('%012d', id)) FROM consent WHERE person IN ({marks}) "
                "AND channel = 'disclosure' GROUP BY person",
                chunk,
            )
            if row[1] in ("refused", "withdrawn")
        )
        bans.restricted.update(
            row[0]
            for row in reader.rows(
                f"SELECT id FROM person WHERE restricted = 1 AND id IN ({marks})", chunk
            )
        )
    return bans


def vetoes_of(need: Side, offer: Side, bans: Bans) -> tuple[Veto, ...]:
    """All vetoes for a pair, empty when it may be suggested."""
    day = today().isoformat()
    people = {need.contact, offer.contact}
    firms = need.firm.id, offer.firm.id
    same = firms[0] == firms[1]
    holds = {
        "introduced": (need.id, offer.id) in bans.pairs,
        "known": (need.id, offer.id) not in bans.pairs and firms in bans.firms,
        "same_organisation": same,
        "same_group": not same and need.firm.group == offer.firm.group,
        "need_expired": _expired(need, day),
        "offer_expired": _expired(offer, day),
        "need_not_open": not _open(need),
        "offer_not_open": not _open(offer),
        "objection": bool(people & bans.objecting),
        "restricted": bool(people & bans.restricted),
        "closed": "closed" in (need.firm.status, offer.firm.status),
    }
    return tuple(_veto(name) for name, held in holds.items() if held)


def _veto(name: str) -> Veto:
    words = _TEXTS[name]
    return Veto(name, tr(words))


def _expired(side: Side, day: str) -> bool:
    return side.valid_until is not None and side.valid_until < day


def _open(side: Side) -> bool:
    """A blank status, as imports leave it, counts as open."""
    return side.status in (None, "", "open")
