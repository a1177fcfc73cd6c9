"""Whether two people are the same; a blank is no evidence, and many share a name."""

from __future__ import annotations

from models.fields.emails import is_freemail
from models.services.duplicates.facts import Facts
from models.services.duplicates.names_of_people import (
    Name,
    first_names_fit,
    folded_name,
    reasons_of_names,
)
from models.services.duplicates.places import reasons_of_places
from models.services.duplicates.reasons import Judgement, Reason, judge

# Addresses that belong to a desk, not to a person.
_OF_A_DESK = frozenset(
    (
        *("info", "kontakt", "contact", "office", "mail", "post", "service", "verwaltung"),
        *("zentrale", "sekretariat", "empfang", "buero", "vertrieb", "sales", "einkauf"),
        *("bewerbung", "personal", "presse", "team", "hallo"),
    )
)
_NAMES = frozenset(("same_name", "similar_name", "initial"))
# Father and son share the name, the firm and its phone; only these belong to one person.
_PROOFS = frozenset(("same_email", "same_mobile"))


def judge_people(one: Facts, other: Facts) -> Judgement:
    """The judgement about two people; where their addresses are known, these count as well."""
    left, right = _name(one), _name(other)
    names = reasons_of_names(left, right)
    reasons = [
        *names,
        *_reach(one, other),
        *_employer(one, other),
        *reasons_of_places(one, other, address=30, against=-5),
    ]
    vetoes = _vetoes(one, other)
    fits = any(reason.name in _NAMES for reason in names) or first_names_fit(left[0], right[0])
    if not fits:
        vetoes.append(Reason("other_first_name", -15))
    return judge(reasons, vetoes, names=_NAMES, proofs=_PROOFS)


def _name(facts: Facts) -> Name:
    return folded_name(facts["first_name"] or "", facts["last_name"] or "")


def _reach(one: Facts, other: Facts) -> list[Reason]:
    reasons = []
    left, right = one["email_key"], other["email_key"]
    if left and left == right:
        desk = left.partition("@")[0] in _OF_A_DESK
        reasons.append(Reason("shared_email", 15) if desk else Reason("same_email", 60))
    elif left and right:
        reasons.append(_other_email(left, right))
    if one["mobile_e164"] and one["mobile_e164"] == other["mobile_e164"]:
        reasons.append(Reason("same_mobile", 50))
    elif one["mobile_e164"] and other["mobile_e164"]:
        reasons += _mistyped(one["mobile_e164"], other["mobile_e164"])
    if one["phone_e164"] and one["phone_e164"] == other["phone_e164"]:
        reasons.append(Reason("same_phone", 25))
    return reasons


def _mistyped(left: str, right: str) -> list[Reason]:
    """One wrong digit, or two that changed places; phones of a firm differ so, mobiles rarely."""
    from rapidfuzz.distance import OSA

    near = OSA.distance(left, right, score_cutoff=1) <= 1
    return [Reason("similar_mobile", 20)] if near else []


def _other_email(left: str, right: str) -> Reason:
    domain = left.partition("@")[2]
    if domain == right.partition("@")[2] and not is_freemail(domain):
        return Reason("same_domain", 10)
    return Reason("other_email", -5)


def _employer(one: Facts, other: Facts) -> list[Reason]:
    left, right = one["organisation"], other["organisation"]
    if left is None or right is None:
        return []
    return [Reason("same_employer", 25) if left == right else Reason("other_employer", -5)]


def _vetoes(one: Facts, other: Facts) -> list[Reason]:
    vetoes = []
    emails = one["email_key"], other["email_key"]
    firms = one["organisation"], other["organisation"]
    mobile = one["mobile_e164"]
    if (
        all(emails)
        and emails[0] != emails[1]
        and None not in firms
        and firms[0] != firms[1]
        and not (mobile and mobile == other["mobile_e164"])
    ):
        vetoes.append(Reason("other_email_and_employer", -10))
    return vetoes
