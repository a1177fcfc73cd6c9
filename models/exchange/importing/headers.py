"""What a header means: a phrase of the vocabulary, and words around it that narrow it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from models.database.columns import OF_THE_RECORD
from models.exchange.importing import vocabulary
from models.exchange.importing.targets import all_targets
from models.fields.searching import fold
from models.language import LANGUAGES, tr
from models.records.registry import BY_KEY

_MARKS = re.compile(r"[^\w]+|_")
_HUMP = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])")
_JOINED = ((" e mail", " email"), (" web seite", " webseite"), (" web site", " website"))
_BRACKETS = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a header says: the targets its phrase may mean, most likely first, and its narrowing.

    `part` is `person` or `organisation` where the header or its group names one; `use` is
    `private`, `further` or `computed` (what lists of this program have besides), or empty.
    """

    keys: tuple[str, ...] = ()
    part: str = ""
    use: str = ""
    phrase: str = ""


def normalised(text: str) -> str:
    """A header for comparing: folded words, single spaces (`E-Mail_Work` → `email work`)."""
    words = " " + " ".join(_MARKS.sub(" ", fold(_HUMP.sub(" ", text[:200]))).split())
    for apart, together in _JOINED:
        words = words.replace(apart, together)
    return words.strip()


def meaning_of(header: str, group: str = "", label: str = "") -> Meaning:
    """What a header means; `group` and `label` are its upper and lower words where it has two."""
    known = _phrases()
    words = normalised(header).split()
    if _TOO_PRIVATE & set(words):
        return Meaning(use="private")
    around = _part_of(normalised(group).split()) if group else ""
    for text in dict.fromkeys((header, label or header)):
        phrase = normalised(text)
        if phrase in known:
            part = around if text == label else ""
            return Meaning(known[phrase], part, "", phrase)
    for text in dict.fromkeys((label or header, header, _BRACKETS.sub(" ", header))):
        found = _narrowed(normalised(text).split())
        if found.keys:
            return found if found.part else Meaning(found.keys, around, found.use, found.phrase)
    if normalised(header) in _computed():
        return Meaning(use="computed")
    private = _PRIVATELY & set(words)
    return Meaning((), around, "private" if private else "")


def _narrowed(words: list[str]) -> Meaning:
    """Take off the words for whose and which it is, until a known phrase remains."""
    known = _phrases()
    kept = [word for word in words if word not in _NARROWING]
    for rest in (kept, [word for word in kept if word not in _OWNERS]):
        phrase = " ".join(rest)
        if phrase in known:
            gone = set(words) - set(rest)
            use = "private" if gone & vocabulary.PRIVATELY else ""
            use = use or ("further" if gone & vocabulary.FURTHER else "")
            return Meaning(known[phrase], _part_of(words), use, phrase)
    return Meaning()


def _part_of(words: list[str]) -> str:
    if _OF_PEOPLE & set(words):
        return "person"
    return "organisation" if _OF_ORGANISATIONS & set(words) else ""


@cache
def _phrases() -> dict[str, tuple[str, ...]]:
    """Targets by normalised phrase: aliases before labels, labels in both languages."""
    found: dict[str, dict[str, None]] = {}
    for key, target in all_targets().items():
        names = [*vocabulary.NAMES.get(key, ())]
        if target.field is not None:
            names += target.field.aliases
        for name in names:
            found.setdefault(normalised(name), {})[key] = None
    for key, target in all_targets().items():
        for language in LANGUAGES:
            found.setdefault(normalised(tr(target.label, language=language)), {})[key] = None
    return {phrase: tuple(keys) for phrase, keys in found.items()}


@cache
def _computed() -> frozenset[str]:
    """Headers of what an export tells and the program finds out itself, such as the county."""
    labels = [derived.label for kind in BY_KEY.values() for derived in kind.derived]
    labels += [field.label for field in OF_THE_RECORD]
    return frozenset(
        normalised(tr(label, language=language)) for label in labels if label
        for language in LANGUAGES
    )  # fmt: skip


def _folded(words: frozenset[str]) -> frozenset[str]:
    """Words as `normalised` writes them: it takes the e of "value" for that of an umlaut."""
    return frozenset(map(normalised, words))


_OF_PEOPLE = _folded(vocabulary.OF_PEOPLE)
_OF_ORGANISATIONS = _folded(vocabulary.OF_ORGANISATIONS)
_FURTHER = _folded(vocabulary.FURTHER)
_PRIVATELY = _folded(vocabulary.PRIVATELY)
_TOO_PRIVATE = _folded(vocabulary.TOO_PRIVATE)
_OWNERS = _OF_ORGANISATIONS | _OF_PEOPLE
_NARROWING = _folded(vocabulary.AT_WORK | vocabulary.FILLERS) | _FURTHER | _PRIVATELY
