"""The parts of a score, 100 at most together; each says in words what it stands for.

Competences 40, words 20, maturity 10, kind of cooperation 10, the other region 10, firms 5,
freshness 5. Blank is no evidence: it gives no points, and stands among what is missing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from models.clock import today
from models.language import current_language, tr
from models.records.markets import COOPERATION, MATURITY
from models.services.matching.match import Contribution
from models.services.matching.sides import Levels, Side, Taxonomy

COMPETENCES, WORDS, MATURE, COOPERATING, REGION, FIRMS, FRESH = 40, 20, 10, 10, 10, 5, 5
SAME_GROUP, OF_THE_FIRM = 0.4, 0.7
_LEVELS = ("basic", "applied", "expert", "leading")
_MATURITIES = [choice.code for choice in MATURITY]
# Kinds of cooperation that can become each other.
_RELATED = frozenset(
    frozenset(pair)
    for pair in (
        ("development", "research"), ("development", "pilot"), ("research", "pilot"),
        ("order", "pilot"), ("order", "training"), ("order", "licence"), ("licence", "development"),
    )
)  # fmt: skip
_CROSSING = frozenset(("swf", "do"))
_HALF_A_YEAR, _A_YEAR = 183, 365


@dataclass(frozen=True, slots=True)
class Parts:
    """The contributions to a score, and what would raise it."""

    found: list[Contribution]
    missing: list[Contribution]


@dataclass(frozen=True, slots=True)
class Common:
    """What two texts share: the part (0 to 1) and the words themselves."""

    part: float = 0.0
    words: tuple[str, ...] = ()


def parts_of(need: Side, offer: Side, known: Taxonomy, common: Common) -> Parts:
    """All contributions of a pair, whatever vetoes hold."""
    parts = Parts([], [])
    _competences(need, offer, known, parts)
    _words(common, parts)
    for contribute in (_maturity, _cooperation, _region, _firms, _freshness, _remarks):
        contribute(need, offer, parts)
    parts.found.sort(key=lambda one: (-one.value, one.name))
    parts.missing.sort(key=lambda one: (-one.value, one.name))
    return parts


def competence_points(need: Side, offer: Side, known: Taxonomy) -> tuple[int, list[int]]:
    """Points for the competences asked for, and those found on both sides, best first."""
    if not need.competences:
        return 0, []
    covered = {
        asked: _cover(asked, level, offer, known) for asked, level in need.competences.items()
    }
    points = round(COMPETENCES * sum(covered.values()) / len(covered))
    both = [asked for asked, cover in covered.items() if cover > SAME_GROUP]
    return points, sorted(both, key=lambda asked: (-covered[asked], asked))


def _cover(asked: int, level: str | None, offer: Side, known: Taxonomy) -> float:
    """How well one competence asked for is covered (0 to 1): itself, or one of its group."""
    held = _held(asked, level, offer.competences, 1.0)
    held = max(held, _held(asked, level, offer.firm.competences, OF_THE_FIRM))
    if held:
        return held
    group = known.groups.get(asked)
    near = any(known.groups.get(one) == group for one in offer.competences)
    return SAME_GROUP if near and group is not None else 0.0


def _held(asked: int, level: str | None, competences: Levels, most: float) -> float:
    if asked not in competences:
        return 0.0
    has = competences[asked]
    if level not in _LEVELS or has not in _LEVELS:
        return most * (0.9 if level in _LEVELS else 1.0)
    short = _LEVELS.index(level) - _LEVELS.index(has)
    return most * max(0.5, 1.0 - 0.2 * max(0, short))


def _competences(need: Side, offer: Side, known: Taxonomy, parts: Parts) -> None:
    points, both = competence_points(need, offer, known)
    if points:
        place = 0 if current_language() == "de" else 1
        names = ", ".join(known.names[one][place] for one in both[:3] if one in known.names)
        text = (
            tr("Competences on both sides: {names}", names=names)
            if both
            else tr("Competences of the same field")
        )
        parts.found.append(Contribution("competences", points, text))
    for side, text in (
        (need, tr("Give the need its competences.")),
        (offer, tr("Give the offer its competences.")),
    ):
        if not side.competences:
            parts.missing.append(Contribution(f"{side.type}_competences", COMPETENCES, text))


def _words(common: Common, parts: Parts) -> None:
    points = round(WORDS * min(1.0, common.part / 0.5))
    if points:
        words = ", ".join(common.words[:5])
        text = tr("Words in common: {words}", words=words)
        parts.found.append(Contribution("words", points, text))


def _maturity(need: Side, offer: Side, parts: Parts) -> None:
    if need.maturity not in _MATURITIES or offer.maturity not in _MATURITIES:
        text = tr("State the maturity on both sides.")
        parts.missing.append(Contribution("maturity", MATURE, text))
        return
    apart = abs(_MATURITIES.index(need.maturity) - _MATURITIES.index(offer.maturity))
    if apart == 0:
        parts.found.append(Contribution("maturity", MATURE, tr("Same maturity")))
    elif apart <= 2:
        points = MATURE - 3 * apart
        parts.found.append(Contribution("maturity", points, tr("Similar maturity")))
    else:
        parts.found.append(Contribution("maturity", -5, tr("Maturity is far apart")))


def _cooperation(need: Side, offer: Side, parts: Parts) -> None:
    labels = {choice.code: choice.label for choice in COOPERATION}
    if need.cooperation not in labels or offer.cooperation not in labels:
        text = tr("State the kind of cooperation on both sides.")
        parts.missing.append(Contribution("cooperation", COOPERATING, text))
    elif need.cooperation == offer.cooperation:
        label = labels[need.cooperation]
        text = tr("Same kind of cooperation: {kind}", kind=tr(label))
        parts.found.append(Contribution("cooperation", COOPERATING, text))
    elif frozenset((need.cooperation, offer.cooperation)) in _RELATED:
        text = tr("Related kind of cooperation")
        parts.found.append(Contribution("cooperation", COOPERATING // 2, text))
    else:
        text = tr("Different kind of cooperation")
        parts.found.append(Contribution("cooperation", -5, text))


def _region(need: Side, offer: Side, parts: Parts) -> None:
    regions = {need.firm.region, offer.firm.region}
    if None in regions:
        text = tr("Enter the postcode of both organisations.")
        parts.missing.append(Contribution("region", REGION, text))
    elif regions == _CROSSING:
        text = tr("Across the regions: Südwestfalen and Dortmund")
        parts.found.append(Contribution("region", REGION, text))
    elif need.cross_regional or offer.cross_regional:
        text = tr("A partner from the other region is wanted")
        parts.found.append(Contribution("region", -10, text))


def _firms(need: Side, offer: Side, parts: Parts) -> None:
    one, other = need.firm.industry, offer.firm.industry
    if one and other and one[:2] == other[:2]:
        parts.found.append(Contribution("industry", 3, tr("Same industry")))
    sizes = need.firm.size_class, offer.firm.size_class
    if None not in sizes and sizes[0] == sizes[1]:
        parts.found.append(Contribution("size", 2, tr("Same size class")))


def _freshness(need: Side, offer: Side, parts: Parts) -> None:
    ages = [_age(side.confirmed) for side in (need, offer)]
    known = [age for age in ages if age is not None]
    if len(known) < 2:
        text = tr("Have need and offer confirmed as current.")
        parts.missing.append(Contribution("freshness", FRESH, text))
    elif max(known) <= _HALF_A_YEAR:
        text = tr("Confirmed within half a year")
        parts.found.append(Contribution("freshness", FRESH, text))
    elif max(known) <= _A_YEAR:
        parts.found.append(Contribution("freshness", 3, tr("Confirmed within a year")))
    else:
        text = tr("Not confirmed for more than a year")
        parts.found.append(Contribution("freshness", -3, text))


def _remarks(need: Side, offer: Side, parts: Parts) -> None:
    if need.confidential or offer.confidential:
        text = tr("Confidential: ask before naming it to anybody")
        parts.found.append(Contribution("confidential", 0, text))


def _age(day: str | None) -> int | None:
    """Days since a stored day, None when there is none."""
    if not day:
        return None
    try:
        return (today() - date.fromisoformat(day)).days
    except ValueError:
        return None
