"""What two addresses tell about their owners being one."""

from __future__ import annotations

from functools import lru_cache

from models.fields.searching import fold
from models.services.duplicates.facts import Facts
from models.services.duplicates.reasons import Reason

_ALIKE = 85


def reasons_of_places(one: Facts, other: Facts, *, address: int, against: int) -> list[Reason]:
    """Reasons by street, postcode and town.

    `address` are the points of the same one, `against` those of another postcode.
    """
    if not (one["town"] or one["postcode"] or one["street"]):
        return []
    left, right = plain_street(one["street"] or ""), plain_street(other["street"] or "")
    towns = fold(one["town"] or ""), fold(other["town"] or "")
    codes = one["postcode"] or "", other["postcode"] or ""
    same_code, same_town = (
        bool(codes[0]) and codes[0] == codes[1],
        bool(towns[0]) and (towns[0] == towns[1]),
    )
    if left and right and (same_code or same_town or _mistyped(*codes)):
        if left == right:
            return [Reason("same_address", address)]
        if streets_are_alike(left, right) and not (all(codes) and not same_code):
            return [Reason("similar_address", 15)]
    if all(codes):
        return [Reason("same_postcode", 10) if same_code else Reason("other_place", against)]
    if same_town:
        return [Reason("same_town", 5)]
    return [Reason("other_place", against)] if _elsewhere(*towns) else []


@lru_cache(maxsize=32_768)
def plain_street(street: str) -> str:
    """A street as it is compared: `Muster-Straße 5` and `Musterstr. 5` are one."""
    plain = fold(street).replace("strasse", "str").replace("strase", "str")
    return "".join(sign for sign in plain if sign.isalnum())


def _mistyped(left: str, right: str) -> bool:
    """Whether two postcodes differ by one slip: 57462 and 57642."""
    from rapidfuzz.distance import OSA

    return bool(left and right) and OSA.distance(left, right, score_cutoff=1) <= 1


@lru_cache(maxsize=32_768)
def _elsewhere(left: str, right: str) -> bool:
    """Whether two towns are different ones, not Dortmund and Dortmund-Hörde."""
    from rapidfuzz.fuzz import partial_ratio

    return bool(left and right) and partial_ratio(left, right) < _ALIKE


def streets_are_alike(left: str, right: str) -> bool:
    """Whether two plain streets are one, maybe with a letter wrong; the number counts."""
    from rapidfuzz.fuzz import ratio

    # Number 5 and number 7 are neighbours, not one house.
    return left == right or (_number(left) == _number(right) and ratio(left, right) >= _ALIKE)


@lru_cache(maxsize=32_768)
def _number(street: str) -> str:
    return "".join(sign for sign in street if sign.isdigit())
