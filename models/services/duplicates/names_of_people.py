"""Whether the names of two people fit: titles, initials, double names, and what sounds alike."""

from __future__ import annotations

from functools import lru_cache

from models.fields.phonetics import sound_code
from models.fields.searching import fold
from models.services.duplicates.reasons import Reason

SIMILAR = 0.9
_SHORTEST = 3
_TITLES = frozenset(("dr", "prof", "professor", "doktor", "dipl", "ing", "mag", "herr", "frau"))

Name = tuple[str, str]


def reasons_of_names(left: Name, right: Name) -> list[Reason]:
    """What two names (first, last; folded) tell for a duplicate."""
    if not left[1] or not right[1]:
        return []
    if left == right and left[0]:
        return [Reason("same_name", 45)]
    if left[0] and left == right[::-1]:
        return [Reason("same_name", 40)]
    last, first = alike(left[1], right[1]), first_names_fit(left[0], right[0])
    if last and first:
        both = bool(left[0] and right[0])
        if last == first == 1.0:
            # One has no first name, or only its initial.
            return [Reason("initial", 35 if both else 20)]
        return [Reason("similar_name", 35)] if both else []
    if left[0] and alike(left[0], right[1]) and alike(left[1], right[0]):
        return [Reason("similar_name", 30)]
    if left[0] and right[0] and first:
        # Who marries may take another name, but keeps the first one.
        return [Reason("same_first_name", 5)]
    return []


@lru_cache(maxsize=32_768)
def folded_name(first: str, last: str) -> Name:
    """A name as it is compared: without accents, case, and titles that were typed before it."""
    return _plain(first), _plain(last)


def _plain(text: str) -> str:
    words = fold(text).replace(".", " ").split()
    kept = [word for word in words if word not in _TITLES]
    return " ".join(kept or words)


@lru_cache(maxsize=32_768)
def alike(left: str, right: str) -> float:
    """1 for equal names, less for similar ones, 0 for others."""
    if left == right:
        return 1.0
    shorter = min(len(left), len(right))
    lefts, rights = (set(name.replace("-", " ").split()) for name in (left, right))
    if shorter >= _SHORTEST and (lefts <= rights or rights <= lefts):
        return 0.95  # a double name, and one half of it
    from rapidfuzz.distance import OSA, JaroWinkler

    if shorter >= 4 and OSA.distance(left, right, score_cutoff=1) <= 1:
        return 0.95
    similar: float = JaroWinkler.similarity(left, right)
    if shorter >= 5 and similar >= 0.8 and sound_code(left) == sound_code(right):
        return 0.93
    return similar if similar >= SIMILAR and shorter >= 6 else 0.0


@lru_cache(maxsize=32_768)
def first_names_fit(left: str, right: str) -> float:
    """1 where first names fit (blank, initial, one of several), less if similar, else 0."""
    if not left or not right:
        return 1.0
    lefts, rights = (name.replace("-", " ").split() for name in (left, right))
    if not lefts or not rights:
        return 1.0
    if lefts[0] == rights[0] or set(lefts) <= set(rights) or set(rights) <= set(lefts):
        return 1.0
    if min(len(lefts[0]), len(rights[0])) == 1:
        return 1.0 if lefts[0][0] == rights[0][0] else 0.0
    # "Anna-Lena" is "Annalena" too.
    return (
        alike(lefts[0], rights[0])
        or alike("".join(lefts), "".join(rights))
        or _left_out(*sorted((lefts[0], rights[0]), key=len))
    )


def _left_out(shorter: str, longer: str) -> float:
    """Whether a short first name has lost a letter: Jrg and Jörg."""
    from rapidfuzz.distance import OSA

    one = len(longer) == len(shorter) + 1 and shorter[:1] == longer[:1]
    return 0.9 if one and OSA.distance(shorter, longer, score_cutoff=1) <= 1 else 0.0
