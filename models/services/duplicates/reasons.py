"""Why two records may be the same, or cannot be: named, with points, and in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from models.language import mark, tr

CERTAIN = 90
"""From this score on two records may be taken for one without asking, if nothing forbids it."""

SHOWN_FROM = 40
"""Nobody is told of pairs with fewer points; those that are typed are warned about from here on."""

_TEXTS = {
    "same_name": mark("same name"),
    "similar_name": mark("similar name"),
    "longer_name": mark("one name contains the other"),
    "short_name": mark("short name of the other"),
    "spelt_otherwise": mark("the same name, spelt otherwise"),
    "shared_word": mark("a word of the name is the same"),
    "initial": mark("same last name, first name fits"),
    "same_first_name": mark("same first name"),
    "same_domain": mark("same web domain"),
    "same_email": mark("same e-mail"),
    "shared_email": mark("same general e-mail"),
    "same_phone": mark("same phone"),
    "same_mobile": mark("same mobile number"),
    "similar_mobile": mark("similar mobile number"),
    "same_address": mark("same address"),
    "similar_address": mark("similar address"),
    "same_postcode": mark("same postcode"),
    "same_town": mark("same town"),
    "same_register": mark("same register number"),
    "same_employer": mark("same employer"),
    "other_place": mark("different postcode"),
    "other_street": mark("different street"),
    "other_domain": mark("different web domain"),
    "other_email": mark("different e-mail"),
    "other_employer": mark("different employer"),
    "other_form": mark("different legal form"),
    "other_register": mark("different register number"),
    "other_first_name": mark("different first name"),
    "other_email_and_employer": mark("different e-mail and different employer"),
    "part_of": mark("one is part of the other"),
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for or, with negative points, against a duplicate."""

    name: str
    points: int

    @property
    def text(self) -> str:
        """The reason in the language of the program."""
        words = _TEXTS[self.name]
        return tr(words)


@dataclass(frozen=True, slots=True)
class Judgement:
    """How likely two records are the same (0 to 100), why, and what forbids to take them for one.

    The vetoes are among the reasons too. Only a `certain` pair may be linked without a person.
    """

    score: int
    reasons: tuple[Reason, ...]
    vetoes: tuple[Reason, ...] = ()
    certain: bool = False


def judge(
    reasons: Iterable[Reason],
    vetoes: Iterable[Reason],
    *,
    names: frozenset[str],
    likenesses: frozenset[str] = frozenset(),
    proofs: frozenset[str],
    doubts: frozenset[str] = frozenset(),
) -> Judgement:
    """The sum of the points, between 0 and 100; the strongest reason first where it is shown.

    A pair is certain with one of the `names` and one of the `proofs`, or one of the `likenesses`
    and two `proofs`, and without any `doubts`.
    """
    forbids = tuple(vetoes)
    found = [*reasons, *forbids]
    score = max(0, min(100, sum([reason.points for reason in found])))
    if score < SHOWN_FROM:
        return Judgement(score, tuple(found), forbids)
    found.sort(key=lambda reason: (-reason.points, reason.name))
    told = {reason.name for reason in found}
    certain = (
        score >= CERTAIN
        and not forbids
        and not told & doubts
        and bool(told & proofs)
        and (bool(told & names) or (bool(told & likenesses) and len(told & proofs) > 1))
    )
    return Judgement(score, tuple(found), forbids, certain)
