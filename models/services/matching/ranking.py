"""Ranked offers for a need, needs for an offer, and the best pairs of all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from models.database.reader import Reader
from models.database.search_query import any_of
from models.errors import Refused
from models.language import tr
from models.records.registry import BY_KEY
from models.services.matching.contributions import Common, Parts, competence_points, parts_of
from models.services.matching.match import Match
from models.services.matching.sides import Side, Taxonomy, sides_of, taxonomy, texts_of
from models.services.matching.texts import Weights, as_written, shared, stems_of, weights_of
from models.services.matching.vetoes import Bans, bans_of, vetoes_of

LEAST = 15
"""Pairs below this score are not suggested."""
MOST_READ = 300
MOST_WORDS = 8
COMMON_WORD = 4.0
"""Words that weigh less stand in so many records that they find nothing."""
Progress = Callable[[int, int], object]


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
    spoken = _by_words(reader, target, weights)
    others = sides_of(reader, target, spoken | _by_competence(reader, own, target, known))
    bans = bans_of(reader, [own.contact, *(other.contact for other in others)])
    pairs = [(own, other) if base == "need" else (other, own) for other in others]
    if not vetoed:
        pairs = [pair for pair in pairs if not vetoes_of(*pair, bans)]
    pairs = _most_promising(pairs, target, spoken, known)
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


def _most_promising(
    pairs: list[tuple[Side, Side]], target: str, spoken: set[int], known: Taxonomy
) -> list[tuple[Side, Side]]:
    """The pairs whose texts are worth reading: by competences, and by words of the index."""
    if len(pairs) <= MOST_READ:
        return pairs

    def promise(pair: tuple[Side, Side]) -> tuple[int, int]:
        other = _other(pair, target)
        points = competence_points(*pair, known)[0]
        return -points - (15 if other.id in spoken else 0), other.id

    return sorted(pairs, key=promise)[:MOST_READ]


def _by_competence(reader: Reader, own: Side, target: str, known: Taxonomy) -> set[int]:
    """Needs or offers with a competence of the same groups, their own or their organisation's."""
    asked = {*own.competences, *(own.firm.competences if own.type == "offer" else ())}
    near = sorted(known.in_groups_of(asked) | asked)
    if not near:
        return set()
    marks = ",".join("?" * len(near))
    owners = f"SELECT owner FROM competence_link WHERE competence IN ({marks})"
    return _ids(
        reader.rows(
            f'SELECT id FROM "{target}" WHERE id IN ({owners}) OR organisation IN ({owners})',
            (*near, *near),
        )
    )


def _by_words(reader: Reader, target: str, weights: Weights) -> set[int]:
    """Needs or offers that hold one of the rarest words."""
    rare = sorted((one for one in weights if weights[one] >= COMMON_WORD),
                  key=lambda one: (-weights[one], one))[:MOST_WORDS]  # fmt: skip
    rare = rare or sorted(weights, key=lambda one: (-weights[one], one))[:MOST_WORDS]
    if not rare:
        return set()
    return _ids(
        reader.rows(
            "SELECT r.id FROM search_index CROSS JOIN record r ON r.id = search_index.rowid "
            "WHERE search_index MATCH ? AND r.type = ? AND r.deleted = 0",
            (any_of(rare), BY_KEY[target].number),
        )
    )


def _ids(rows: Iterable[tuple[int]]) -> set[int]:
    return {row[0] for row in rows}
