"""Whether two organisations are the same; a blank is no evidence either way."""

from __future__ import annotations

from functools import lru_cache

from models.fields.legal_forms import split_legal_form
from models.fields.phonetics import sound_code
from models.fields.searching import fold
from models.services.duplicates.facts import Facts
from models.services.duplicates.places import reasons_of_places
from models.services.duplicates.reasons import Judgement, Reason, judge

SIMILAR = 0.88
_SHARES_A_WORD = 3
_LONG_ENOUGH = 6
_NAMES = frozenset(("same_name",))
_PROOFS = frozenset(("same_domain", "same_email", "same_phone", "same_address", "same_register"))
# A branch in another town has the name and the domain of the firm, and is not the firm.
_DOUBTS = frozenset(("other_place", "other_domain"))


def judge_organisations(one: Facts, other: Facts) -> Judgement:
    """The judgement about two organisations."""
    reasons = [
        *_name(one, other),
        *_reach(one, other),
        *reasons_of_places(one, other, address=25, against=-10),
    ]
    return judge(reasons, _vetoes(one, other), names=_NAMES, proofs=_PROOFS, doubts=_DOUBTS)


def _name(one: Facts, other: Facts) -> list[Reason]:
    left, right = one["match_key"] or "", other["match_key"] or ""
    if not left or not right:
        return []
    if left == right:
        return [Reason("same_name", 60)]
    if left.replace(" ", "") == right.replace(" ", ""):
        return [Reason("same_name", 55)]
    shorts = {fold(one["short_name"] or ""), fold(other["short_name"] or "")} - {""}
    if shorts & {left, right} or (len(shorts) == 1 and one["short_name"] and other["short_name"]):
        return [Reason("short_name", 40)]
    similar = _similarity(left, right)
    if similar >= SIMILAR:
        return [Reason("similar_name", round(25 + 25 * (similar - SIMILAR) / (1 - SIMILAR)))]
    return [Reason("longer_name", 30)] if _contains(left, right) else []


def _contains(left: str, right: str) -> bool:
    """Whether one name is the other with more words: "Muster Leuchten Arnsberg"."""
    shorter, longer = sorted((left.split(), right.split()), key=len)
    enough = len("".join(shorter)) >= _LONG_ENOUGH and _digits(left) == _digits(right)
    return enough and set(shorter) <= set(longer)


def _similarity(left: str, right: str) -> float:
    """How alike two folded names are (0 to 1); what sounds alike counts as nearly the same."""
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.fuzz import token_sort_ratio

    # Words in another order are alike, another number is not: "Werk 1" and "Werk 2".
    if _digits(left) != _digits(right):
        return 0.0
    if _sounds(left) == _sounds(right):
        return 0.95
    if len(left) < _SHARES_A_WORD or len(right) < _SHARES_A_WORD:
        return 0.0
    return max(token_sort_ratio(left, right) / 100, JaroWinkler.similarity(left, right) - 0.04)


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
    return split_legal_form(facts["name"] or "")[1] or facts["legal_form"]


def register_of(facts: Facts) -> str:
    """The register number as it is compared: `HRB 12345` and `hrb12345` are one."""
    return "".join(sign for sign in fold(facts["register_number"] or "") if sign.isalnum())


def _is_part(part: Facts, whole: Facts) -> bool:
    return part["parent"] is not None and part["parent"] == whole["id"]
