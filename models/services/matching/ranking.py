"""Ranked offers for a need, needs for an offer, and the best pairs of all."""

from __future__ import annotations

from collections.abc import Mapping

from models.database.reader import Reader
from models.errors import Refused
from models.language import tr
from models.progress import Progress
from models.records.registry import BY_KEY
from models.services.matching.candidates import candidates
from models.services.matching.contributions import Common, Parts, parts_of
from models.services.matching.match import Match
from models.services.matching.sides import Side, Taxonomy, sides_of, taxonomy, texts_of
from models.services.matching.texts import Weights, as_written, shared, stems_of, weights_of
from models.services.matching.vetoes import Bans, bans_of, vetoes_of

LEAST = 15
"""Pairs below this score are not suggested."""
MOST_READ = 200


def match_need(reader: Reader, need: int, limit: int = 10, *, vetoed: bool = False) -> list[Match]:
    """The offers that fit a need best; those under a veto only if asked for.

    Raises `Refused` when there is no such need.
    """
    return _ranked(reader, "need", need, limit, vetoed)


def match_offer(
    reader: Reader, offer: int, limit: int = 10, *, vetoed: bool = False
) -> list[Match]:
    """The needs that an offer fits best; those under a veto only if asked for.

    Raises `Refused` when there is no such offer.
    """
    return _ranked(reader, "offer", offer, limit, vetoed)


def match_pair(reader: Reader, need: int, offer: int) -> Match:
    """One pair with its score and its vetoes; raises `Refused` when one is not there."""
    one, other = _side(reader, "need", need), _side(reader, "offer", offer)
    base = texts_of(reader, "need", [need])[need]
    text = texts_of(reader, "offer", [offer])[offer]
    common = _common(weights_of(reader, stems_of(base)), as_written(base), text)
    bans = bans_of(reader, (one.contact, other.contact))
    return _match(one, other, taxonomy(reader), common, bans)


def match_all(
    reader: Reader, limit: int = 50, each: int = 5, progress: Progress | None = None
) -> list[Match]:
    """The best pairs of all open needs, at most `each` a need; `progress` may raise to stop."""
    needs = [
        row[0]
        for row in reader.rows(
            "SELECT id FROM need WHERE coalesce(status, 'open') IN ('open', '') ORDER BY id"
        )
    ]
    found: list[Match] = []
    for done, need in enumerate(needs):
        if progress is not None:
            progress(done, len(needs))
        found += match_need(reader, need, each)
    return sorted(found, key=_order)[: max(0, limit)]


def _ranked(reader: Reader, base: str, record: int, limit: int, vetoed: bool) -> list[Match]:
    own = _side(reader, base, record)
    target = "offer" if base == "need" else "need"
    text = texts_of(reader, base, [record])[record]
    weights = weights_of(reader, stems_of(text))
    written = as_written(text)
    known = taxonomy(reader)
    chosen = candidates(reader, own, target, known, weights, closed=vetoed)
    others = sides_of(reader, target, chosen)
    bans = bans_of(reader, [own.contact, *(other.contact for other in others)])
    pairs = [(own, other) if base == "need" else (other, own) for other in others]
    if not vetoed:
        pairs = [pair for pair in pairs if not vetoes_of(*pair, bans)]
    place = {record: rank for rank, record in enumerate(chosen)}
    pairs = sorted(pairs, key=lambda pair: place[_other(pair, target).id])[:MOST_READ]
    read = texts_of(reader, target, [_other(pair, target).id for pair in pairs])
    found = []
    for need, offer in pairs:
        common = _common(weights, written, read[_other((need, offer), target).id])
        found.append(_match(need, offer, known, common, bans))
    found = [match for match in found if match.score >= LEAST and _speaks_for_itself(match)]
    return sorted(found, key=_order)[: max(0, limit)]


def _common(weights: Weights, written: Mapping[str, str], text: str) -> Common:
    part, stems = shared(weights, stems_of(text))
    return Common(part, tuple(written[one] for one in stems))


def _match(need: Side, offer: Side, known: Taxonomy, common: Common, bans: Bans) -> Match:
    parts: Parts = parts_of(need, offer, known, common)
    score = max(0, min(100, sum(one.value for one in parts.found)))
    return Match(
        need.id,
        offer.id,
        score,
        tuple(parts.found),
        vetoes_of(need, offer, bans),
        tuple(parts.missing),
    )


def _order(match: Match) -> tuple[bool, int, int, int]:
    return bool(match.vetoes), -match.score, match.need, match.offer


def _speaks_for_itself(match: Match) -> bool:
    """Whether the pair has something in common beyond region and form."""
    return any(one.name in ("competences", "words") for one in match.contributions)


def _side(reader: Reader, type_key: str, record: int) -> Side:
    found = sides_of(reader, type_key, [record])
    if not found:
        raise Refused(tr("There is no such {type}.", type=tr(BY_KEY[type_key].label)))
    return found[0]


def _other(pair: tuple[Side, Side], target: str) -> Side:
    return pair[1] if target == "offer" else pair[0]
