"""A need or offer as it is shown, with what fits it best on the other side."""

from __future__ import annotations

from dataclasses import dataclass

from models.clock import today
from models.database.reader import Reader
from models.errors import Refused
from models.fields.values import show
from models.language import tr
from models.records.registry import record_type
from models.services.matching.match import Match
from models.services.matching.ranking import match_need, match_offer
from models.services.naming import titles_of
from models.services.needs import OwnCompetence, competences_of

MOST = 30
"""Matches shown, those under a veto included."""


@dataclass(frozen=True, slots=True)
class Firm:
    """The organisation behind a need or offer; `region` is swf, do, or something else."""

    id: int
    name: str
    region: str
    town: str


@dataclass(frozen=True, slots=True)
class Ranked:
    """A match with the other side: the id, title and text of its need or offer, and whose it is."""

    match: Match
    record: int
    title: str
    text: str
    firm: Firm


@dataclass(frozen=True, slots=True)
class MarketView:
    """A need or offer; `facts` are words such as the maturity, `ranked` is what fits, best first.

    `introductions` are the id and the title of those it is part of.
    """

    id: int
    type: str
    title: str
    text: str
    firm: Firm
    facts: tuple[str, ...]
    status: str
    open: bool
    confidential: bool
    competences: tuple[OwnCompetence, ...]
    ranked: tuple[Ranked, ...]
    introductions: tuple[tuple[int, str], ...]

    @property
    def possible(self) -> tuple[Ranked, ...]:
        """What may be suggested."""
        return tuple(one for one in self.ranked if not one.match.vetoes)

    @property
    def vetoed(self) -> tuple[Ranked, ...]:
        """What fits, but must not be suggested."""
        return tuple(one for one in self.ranked if one.match.vetoes)


def market_view(reader: Reader, type_key: str, record: int) -> MarketView:
    """A `need` or `offer` with its matches; raises `Refused` when it is gone."""
    kind = record_type(type_key)
    row = reader.get(type_key, record)
    if row is None:
        raise Refused(tr("This record has been deleted. Restore it from the history first."))
    until = row["valid_until"]
    facts = [show(kind.field(key), row[key]) for key in ("maturity", "cooperation")]
    if until:
        facts.append(tr("valid until {day}", day=show(kind.field("valid_until"), until)))
    expired = bool(until) and str(until) < today().isoformat()
    owner = row["organisation"] if isinstance(row["organisation"], int) else 0
    found = reader.find("introduction", **{type_key: record})
    titles = titles_of(reader, [int(one["id"] or 0) for one in found])
    return MarketView(
        id=record,
        type=type_key,
        title=str(row["title"] or ""),
        text=str(row["description"] or ""),
        firm=_firms(reader, [owner]).get(owner, Firm(owner, "", "", "")),
        facts=tuple(fact for fact in facts if fact),
        status=tr("Expired") if expired else show(kind.field("status"), row["status"]),
        open=not expired and row["status"] in (None, "", "open"),
        confidential=bool(row["confidential"]),
        competences=competences_of(reader, record),
        ranked=ranked(reader, type_key, record),
        introductions=tuple(titles.items()),
    )


def ranked(reader: Reader, type_key: str, record: int, limit: int = MOST) -> tuple[Ranked, ...]:
    """What fits a need or an offer, best first, those under a veto last."""
    if type_key == "need":
        target, matches = "offer", match_need(reader, record, limit, vetoed=True)
    else:
        target, matches = "need", match_offer(reader, record, limit, vetoed=True)
    others = [match.offer if target == "offer" else match.need for match in matches]
    keys = ("id", "title", "description", "organisation")
    rows = {row[0]: row for row in reader.pick(target, others, keys)}
    firms = _firms(reader, [row[3] for row in rows.values()])
    return tuple(
        Ranked(match, other, rows[other][1] or "", rows[other][2] or "", firms[rows[other][3]])
        for match, other in zip(matches, others, strict=True)
        if other in rows and rows[other][3] in firms
    )


def _firms(reader: Reader, records: list[int]) -> dict[int, Firm]:
    keys = ("id", "name", "region", "town")
    return {
        row[0]: Firm(row[0], row[1] or "", row[2] or "", row[3] or "")
        for row in reader.pick("organisation", dict.fromkeys(records), keys)
    }
