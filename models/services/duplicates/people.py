"""Whether two people are the same; a blank is no evidence, and many share a name."""

from __future__ import annotations

from models.fields.emails import is_freemail
from models.fields.searching import fold
from models.services.duplicates.facts import Facts
from models.services.duplicates.reasons import Judgement, Reason, judge

SIMILAR = 0.9
# Addresses that belong to a desk, not to a person.
_OF_A_DESK = frozenset(
    (
        *("info", "kontakt", "contact", "office", "mail", "post", "service", "verwaltung"),
        *("zentrale", "sekretariat", "empfang", "buero", "vertrieb", "sales", "einkauf"),
        *("bewerbung", "personal", "presse", "team", "hallo"),
    )
)


def judge_people(one: Facts, other: Facts) -> Judgement:
    """The judgement about two people."""
    reasons = [*_name(one, other), *_reach(one, other), *_employer(one, other)]
    return judge(reasons, _vetoes(one, other))


def _name(one: Facts, other: Facts) -> list[Reason]:
    left, right = _parts(one), _parts(other)
    if not left[1] or not right[1]:
        return []
    if left == right and left[0]:
        return [Reason("same_name", 45)]
    if left[0] and left == right[::-1]:
        return [Reason("same_name", 40)]
    last = _alike(left[1], right[1])
    if not last:
        return []
    first = _first_names(left[0], right[0])
    if first is None:
        return []
    if last == first == 1.0:
        # One has no first name, or only its initial.
        return [Reason("initial", 30 if left[0] and right[0] else 20)]
    return [Reason("similar_name", 30)] if left[0] and right[0] else []


def _parts(facts: Facts) -> tuple[str, str]:
    return fold(facts["first_name"] or "").strip(), fold(facts["last_name"] or "").strip()


def _alike(left: str, right: str) -> float:
    """1 for equal names, less for similar ones, 0 for others."""
    if left == right:
        return 1.0
    from rapidfuzz.distance import OSA, JaroWinkler

    if min(len(left), len(right)) >= 4 and OSA.distance(left, right, score_cutoff=1) <= 1:
        return 0.95
    similar: float = JaroWinkler.similarity(left, right)
    return similar if similar >= SIMILAR and min(len(left), len(right)) >= 6 else 0.0


def _first_names(left: str, right: str) -> float | None:
    """1 where first names fit (blank, initial, one of several), less if similar, None if not."""
    if not left or not right:
        return 1.0
    lefts, rights = (name.replace("-", " ").replace(".", " ").split() for name in (left, right))
    if not lefts or not rights:
        return 1.0
    if lefts[0] == rights[0] or set(lefts) <= set(rights) or set(rights) <= set(lefts):
        return 1.0
    if min(len(lefts[0]), len(rights[0])) == 1:
        return 1.0 if lefts[0][0] == rights[0][0] else None
    return _alike(lefts[0], rights[0]) or None


def _reach(one: Facts, other: Facts) -> list[Reason]:
    reasons = []
    left, right = one["email_key"], other["email_key"]
    if left and left == right:
        desk = left.partition("@")[0] in _OF_A_DESK
        reasons.append(Reason("shared_email", 15) if desk else Reason("same_email", 60))
    elif left and right:
        reasons.append(_other_email(left, right))
    if one["mobile_e164"] and one["mobile_e164"] == other["mobile_e164"]:
        reasons.append(Reason("same_mobile", 45))
    if one["phone_e164"] and one["phone_e164"] == other["phone_e164"]:
        reasons.append(Reason("same_phone", 25))
    return reasons


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
    left, right = _parts(one), _parts(other)
    vetoes = []
    if _first_names(left[0], right[0]) is None and left != right[::-1]:
        vetoes.append(Reason("other_first_name", 0))
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
        vetoes.append(Reason("other_email_and_employer", 0))
    return vetoes
