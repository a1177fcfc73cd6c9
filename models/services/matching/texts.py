"""Words of needs and offers: what they have in common, rare words counting more."""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import log

from models.database.reader import Reader
from models.fields.searching import search_terms

SHORTEST = 4
_STOP = frozenset(
    search_terms(
        "aber alle allem allen aller alles also andere auch beim benötigt bereits bieten "
        "bietet bis dabei damit dann dass dazu dem den der des dies diese diesem diesen "
        "dieser dieses durch ein eine einem einen einer eines etwa euch fuer für gesucht gibt "
        "haben hat hier ihre ihrem ihren ihrer insbesondere ist jede jeder kann kein keine "
        "koennen können machen mehr meist mit möchte möchten nach neue neuen neuer nicht noch "
        "nur oder ohne partner sehr sein seine sich sind sollen sowie suchen sucht suche über "
        "ueber und unser unsere unseren unserer unternehmen unter viele vom von vor wenn "
        "werden wie wir wird wollen zum zur zwischen about also and are for from have into "
        "looking more need needs offer offers our partner seek seeking that the their them "
        "they this want with will your"
    )
)
# Endings of German words; what is left must stay long enough to mean something.
_ENDING = re.compile(r"(?:ungen|ung|heiten|heit|keiten|keit|isch(?:e[nrms]?)?|lich(?:e[nrms]?)?"
                     r"|e[nrms]|e|n|s)$")  # fmt: skip
_STEM, _COMPOUND = 4, 6
_WORD = re.compile(r"[^\W_]+")

Weights = dict[str, float]


def stems_of(text: str) -> list[str]:
    """The meaningful words of a text without their endings, each once, in their order."""
    found: dict[str, None] = {}
    for word in search_terms(text):
        if len(word) >= SHORTEST and word not in _STOP and not word.isdigit():
            found[stem(word)] = None
    return list(found)


def as_written(text: str) -> dict[str, str]:
    """The words of a text as somebody wrote them, by their stems."""
    found: dict[str, str] = {}
    for word in _WORD.findall(text):
        for one in stems_of(word):
            found.setdefault(one, word)
    return found


def stem(word: str) -> str:
    """A folded word without its ending: `prufungen` and `prufung` are `pruf`."""
    short = _ENDING.sub("", word)
    return short if len(short) >= _STEM else word


def weights_of(reader: Reader, stems: list[str]) -> Weights:
    """How much each word tells: the rarer in all records, the more (inverse frequency)."""
    whole = int(reader.value("SELECT coalesce(max(id), 1) FROM record"))
    found = {}
    for one in stems:
        held = reader.value(
            "SELECT sum(doc) FROM search_vocabulary WHERE term >= ? AND term < ?",
            (one, one + "\U0010ffff"),
        )
        found[one] = log(1 + whole / (1 + (held or 0)))
    return found


def shared(weights: Mapping[str, float], other: list[str]) -> tuple[float, list[str]]:
    """How much of the weighted words the other text has too (0 to 1), and which, rarest first."""
    whole = sum(weights.values())
    if not whole:
        return 0.0, []
    held = set(other)
    # One of two long words may begin with the other: Bildverarbeitung, …ssystem.
    long: dict[str, list[str]] = {}
    for one in other:
        if len(one) >= _COMPOUND:
            long.setdefault(one[:_COMPOUND], []).append(one)
    common = [
        one
        for one in weights
        if one in held
        or any(
            near.startswith(one) or one.startswith(near) for near in long.get(one[:_COMPOUND], ())
        )
    ]
    common.sort(key=lambda one: (-weights[one], one))
    return sum(weights[one] for one in common) / whole, common
