"""Whether two organisations are the same; a blank is no evidence either way."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from models.fields.legal_forms import split_legal_form
from models.fields.phonetics import sound_code
from models.fields.searching import fold
from models.services.duplicates.facts import Facts
from models.services.duplicates.places import (
    plain_street,
    reasons_of_places,
    streets_are_alike,
)
from models.services.duplicates.reasons import SHOWN_FROM, Judgement, Reason, judge

SIMILAR = 0.88
_SHARES_A_WORD = 3
_LONG_ENOUGH = 6
_MISTYPED = 5
_IN_SHORT = 4
_JOINING = frozenset(("und", "u", "and", "&", "+"))
_NAMES = frozenset(("same_name",))
_LIKENESSES = frozenset(("spelt_otherwise",))
_PROOFS = frozenset(("same_domain", "same_email", "same_phone", "same_address", "same_register"))
# A branch in another town has the name and the domain of the firm, and is not the firm.
_DOUBTS = frozenset(("other_place", "other_street", "other_domain"))


def judge_organisations(one: Facts, other: Facts) -> Judgement:
    """The judgement about two organisations."""
    names = _name(one, other)
    reasons = [
        *names,
        *_reach(one, other),
        *reasons_of_places(one, other, address=30, against=-10),
        *(_street(one, other) if names else ()),
    ]
    # What nobody will see needs no counter-reasons; in a scan that is nearly every pair.
    hopeless = sum(reason.points for reason in reasons) < SHOWN_FROM
    return judge(
        reasons, () if hopeless else _vetoes(one, other),
        names=_NAMES, likenesses=_LIKENESSES, proofs=_PROOFS, doubts=_DOUBTS,
    )  # fmt: skip


def _name(one: Facts, other: Facts) -> list[Reason]:
    left, right = one["match_key"] or "", other["match_key"] or ""
    if not left or not right:
        return []
    if left == right:
        return [Reason("same_name", 60)]
    if left.replace(" ", "") == right.replace(" ", ""):
        return [Reason("same_name", 60)]
    if one["short_name"] or other["short_name"]:
        shorts = {fold(one["short_name"] or ""), fold(other["short_name"] or "")} - {""}
        both = one["short_name"] and other["short_name"]
        if shorts & {left, right} or (len(shorts) == 1 and both):
            return [Reason("short_name", 40)]
    if _digits(left) == _digits(right) and (
        _sounds(left) == _sounds(right) or _words_fit(_telling(left), _telling(right))
    ):
        return [Reason("spelt_otherwise", 50)]
    similar = _similarity(left, right)
    if similar >= SIMILAR:
        return [Reason("similar_name", round(25 + 25 * (similar - SIMILAR) / (1 - SIMILAR)))]
    if _contains(left, right):
        return [Reason("longer_name", 30)]
    shared = {*_telling(left)} & {*_telling(right)}
    return [Reason("shared_word", 20)] if max(map(len, shared), default=0) >= _IN_SHORT else []


def _contains(left: str, right: str) -> bool:
    """Whether one name is the other with more words: "Muster Leuchten Arnsberg"."""
    shorter, longer = sorted((left.split(), right.split()), key=len)
    enough = len("".join(shorter)) >= _LONG_ENOUGH and _digits(left) == _digits(right)
    return enough and set(shorter) <= set(longer)


def _similarity(left: str, right: str) -> float:
    """How alike two folded names are, from 0 to 1."""
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.fuzz import token_sort_ratio

    # Words in another order are alike, another number is not: "Werk 1" and "Werk 2".
    if _digits(left) != _digits(right):
        return 0.0
    if len(left) < _SHARES_A_WORD or len(right) < _SHARES_A_WORD:
        return 0.0
    return max(token_sort_ratio(left, right) / 100, JaroWinkler.similarity(left, right) - 0.04)


def _words_fit(lefts: Sequence[str], rights: Sequence[str]) -> bool:
    """Whether each word is one of the other name, maybe in short or with a letter wrong."""
    if len(lefts) != len(rights) or not lefts:
        return False
    left_over = list(rights)
    for word in lefts:
        found = next((other for other in left_over if _word_fits(word, other)), None)
        if found is None:
            return False
        left_over.remove(found)
    return True


@lru_cache(maxsize=32_768)
def _word_fits(left: str, right: str) -> bool:
    from rapidfuzz.distance import OSA

    shorter, longer = sorted((left, right), key=len)
    if left == right or (len(shorter) >= _IN_SHORT and longer.startswith(shorter)):
        return True
    return len(shorter) >= _MISTYPED and OSA.distance(left, right, score_cutoff=1) <= 1


@lru_cache(maxsize=32_768)
def _telling(name: str) -> tuple[str, ...]:
    return tuple(word for word in name.split() if word not in _JOINING)


@lru_cache(maxsize=32_768)
def _sounds(name: str) -> tuple[str, ...]:
    return tuple(sorted(map(sound_code, name.split())))


@lru_cache(maxsize=32_768)
def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def _reach(one: Facts, other: Facts) -> list[Reason]:
    reasons = []
    if one["domain"] and other["domain"]:
        same = one["domain"] == other["domain"]
        reasons.append(Reason("same_domain", 35) if same else Reason("other_domain", -15))
    if one["phone_e164"] and one["phone_e164"] == other["phone_e164"]:
        reasons.append(Reason("same_phone", 30))
    if one["email"] and (one["email"] or "").lower() == (other["email"] or "").lower():
        reasons.append(Reason("same_email", 30))
    if register_of(one) and register_of(one) == register_of(other):
        reasons.append(Reason("same_register", 60))
    return reasons


def _street(one: Facts, other: Facts) -> list[Reason]:
    """Two houses in one town: it has moved there, or one of them is a branch."""
    left, right = (plain_street(facts["street"] or "") for facts in (one, other))
    alike = not left or not right or streets_are_alike(left, right)
    return [] if alike else [Reason("other_street", -5)]


def _vetoes(one: Facts, other: Facts) -> list[Reason]:
    vetoes = []
    left, right = _form(one), _form(other)
    if left and right and left != right:
        vetoes.append(Reason("other_form", -10))
    if register_of(one) and register_of(other) and register_of(one) != register_of(other):
        vetoes.append(Reason("other_register", -20))
    if _is_part(one, other) or _is_part(other, one):
        vetoes.append(Reason("part_of", -60))
    return vetoes


def _form(facts: Facts) -> str | None:
    return _form_in(facts["name"] or "") or facts["legal_form"]


@lru_cache(maxsize=32_768)
def _form_in(name: str) -> str | None:
    return split_legal_form(name)[1]


def register_of(facts: Facts) -> str:
    """The register number as it is compared: `HRB 12345` and `hrb12345` are one."""
    number = facts["register_number"]
    return "".join(sign for sign in fold(number) if sign.isalnum()) if number else ""


def _is_part(part: Facts, whole: Facts) -> bool:
    return part["parent"] is not None and part["parent"] == whole["id"]
