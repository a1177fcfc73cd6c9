"""The taxonomy of competences as people search it: by name, synonym, group or code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.database.reader import Reader
from models.fields.datasets import label
from models.fields.searching import fold
from models.language import current_language

MOST = 12


@dataclass(frozen=True, slots=True)
class KnownCompetence:
    """An entry of the taxonomy; `names` are its name, the other language, synonyms and code."""

    id: int
    code: str
    name: str
    group: str
    names: tuple[str, ...]


def all_competences(reader: Reader) -> tuple[KnownCompetence, ...]:
    """The whole taxonomy in its order, named in the language of the program."""
    english = current_language() == "en"
    found = []
    for record, code, group, german, other, synonyms in reader.rows(
        "SELECT id, code, coalesce(\"group\", ''), name, coalesce(name_en, name), "
        "coalesce(synonyms, '') FROM competence ORDER BY code"
    ):
        name = other if english else german
        names = (name, german, other, *synonyms.split(";"), code)
        where = label("competence_groups", group) if group else ""
        found.append(KnownCompetence(record, code, name, where, names))
    return tuple(found)


def competences_named(known: Sequence[KnownCompetence], text: str) -> list[KnownCompetence]:
    """The entries in which every word typed begins a word, those that are called so first."""
    typed = fold(text).split()
    hits = [(_rank(one, typed), place, one) for place, one in enumerate(known) if typed]
    found = sorted((hit for hit in hits if hit[0] < _NOT), key=lambda hit: hit[:2])
    return [one for _, _, one in found][:MOST]


def _rank(one: KnownCompetence, typed: list[str]) -> int:
    """0 for a name or synonym typed whole, then names, synonyms, the group; `_NOT` for no hit."""
    names = [fold(name).split() for name in one.names]
    if typed in names:
        return 0
    if _begin(typed[:1], names[0][:1]) and _begin(typed, names[0]):
        return 1
    if _begin(typed, names[0]):
        return 2
    words = [word for name in names for word in name]
    if _begin(typed, words):
        return 3
    return 4 if _begin(typed, [*words, *fold(one.group).split()]) else _NOT


def _begin(typed: Sequence[str], words: Sequence[str]) -> bool:
    return all(any(word.startswith(part) for word in words) for part in typed)


_NOT = 9
