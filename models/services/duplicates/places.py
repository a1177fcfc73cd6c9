"""What two addresses tell about their owners being one."""

from __future__ import annotations

from functools import lru_cache

from models.fields.searching import fold
from models.services.duplicates.facts import Facts
from models.services.duplicates.reasons import Reason

_ALIKE = 85


def reasons_of_places(one: Facts, other: Facts, *, against: int) -> list[Reason]:
    """Reasons by street, postcode and town; `against` are the points of another postcode."""
    left, right = plain_street(one["street"] or ""), plain_street(other["street"] or "")
    same_town = bool(one["town"] and other["town"] and fold(one["town"]) == fold(other["town"]))
    postcodes = one["postcode"], other["postcode"]
    if all(postcodes) and postcodes[0] != postcodes[1]:
        return [Reason("other_place", against)]
    if not (all(postcodes) or same_town):
        return []
    if left and left == right:
        return [Reason("same_address", 25)]
    if left and right and _similar(left, right):
        return [Reason("similar_address", 15)]
    return [Reason("same_postcode", 10) if all(postcodes) else Reason("same_town", 5)]


@lru_cache(maxsize=32_768)
def plain_street(street: str) -> str:
    """A street as it is compared: `Muster-Straße 5` and `Musterstr. 5` are one."""
    plain = fold(street).replace("strasse", "str")
    return "".join(sign for sign in plain if sign.isalnum())


def _similar(left: str, right: str) -> bool:
    from rapidfuzz.fuzz import ratio

    # Number 5 and number 7 are neighbours, not one house.
    digits = ["".join(sign for sign in text if sign.isdigit()) for text in (left, right)]
    return digits[0] == digits[1] and ratio(left, right) >= _ALIKE
