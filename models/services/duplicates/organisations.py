"""Whether two organisations are the same; a blank is no evidence either way."""

from __future__ import annotations

from models.fields.legal_forms import split_legal_form
from models.fields.phonetics import sound_code
from models.fields.searching import fold
from models.services.duplicates.facts import Facts
from models.services.duplicates.reasons import Judgement, Reason, judge

SIMILAR = 0.88
_SHARES_A_WORD = 3


def judge_organisations(one: Facts, other: Facts) -> Judgement:
    """The judgement about two organisations."""
    reasons = [*_name(one, other), *_reach(one, other), *_place(one, other)]
    return judge(reasons, _vetoes(one, other))


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
    return []


def _similarity(left: str, right: str) -> float:
    """How alike two folded names are (0 to 1); what sounds alike counts as nearly the same."""
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.fuzz import token_sort_ratio

    if sorted(map(sound_code, left.split())) == sorted(map(sound_code, right.split())):
        return 0.95
    # Words in another order are alike, another number is not: "Werk 1" and "Werk 2".
    if _digits(left) != _digits(right):
        return 0.0
    if len(left) < _SHARES_A_WORD or len(right) < _SHARES_A_WORD:
        return 0.0
    return max(token_sort_ratio(left, right) / 100, JaroWinkler.similarity(left, right) - 0.04)


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
    if _register(one) and _register(one) == _register(other):
        reasons.append(Reason("same_register", 60))
    return reasons


def _place(one: Facts, other: Facts) -> list[Reason]:
    if one["postcode"] and other["postcode"]:
        if one["postcode"] != other["postcode"]:
            return [Reason("other_place", -10)]
        left, right = _street(one), _street(other)
        if left and left == right:
            return [Reason("same_address", 25)]
        return [Reason("same_postcode", 10)]
    if one["town"] and other["town"] and fold(one["town"]) == fold(other["town"]):
        return [Reason("same_town", 5)]
    return []


def _vetoes(one: Facts, other: Facts) -> list[Reason]:
    vetoes = []
    left, right = _form(one), _form(other)
    if left and right and left != right:
        vetoes.append(Reason("other_form", 0))
    if _register(one) and _register(other) and _register(one) != _register(other):
        vetoes.append(Reason("other_register", 0))
    if _is_part(one, other) or _is_part(other, one):
        vetoes.append(Reason("part_of", 0))
    return vetoes


def _form(facts: Facts) -> str | None:
    return split_legal_form(facts["name"] or "")[1] or facts["legal_form"]


def _register(facts: Facts) -> str:
    return "".join(sign for sign in fold(facts["register_number"] or "") if sign.isalnum())


def _street(facts: Facts) -> str:
    street = fold(facts["street"] or "").replace("strasse", "str")
    return "".join(sign for sign in street if sign.isalnum())


def _is_part(part: Facts, whole: Facts) -> bool:
    return part["parent"] is not None and part["parent"] == whole["id"]
