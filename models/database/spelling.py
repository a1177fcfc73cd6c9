"""Typing errors: words of the index that are nearly the word typed, by edit distance."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from weakref import WeakKeyDictionary

from models.database.reader import Reader
from models.database.search_query import Forms
from models.database.search_ranking import Ranked, bias
from models.fields.searching import index_text

SHORTEST, LONGEST = 3, 30
MOST_WORDS = 12
RELOAD_AFTER = 2_000
"""Changes after which the vocabulary is read anew instead of being brought up to date."""
_IN_TITLE, _IN_BODY, _PER_ERROR = 45.0, 25.0, 6.0
Find = Callable[[str], list[tuple[int, int]]]
Near = tuple[str, int]


class Vocabulary:
    """The words of an index, grouped so that few need comparing: by length and first letters.

    A word with one error keeps its first or its second letter, and its length but for one.
    """

    def __init__(self, words: Iterable[str]) -> None:
        """Group these words; those with digits or of unusual length are left out."""
        self._known: set[str] = set()
        self._first: dict[tuple[int, str], list[str]] = {}
        self._second: dict[tuple[int, str], list[str]] = {}
        self._begin: dict[str, list[str]] = {}
        self.add(words)

    def __len__(self) -> int:
        return len(self._known)

    def add(self, words: Iterable[str]) -> None:
        """Take in further words; known ones change nothing."""
        for word in words:
            if SHORTEST <= len(word) <= LONGEST and word.isalpha() and word not in self._known:
                self._known.add(word)
                self._first.setdefault((len(word), word[0]), []).append(word)
                self._second.setdefault((len(word), word[1]), []).append(word)
                self._begin.setdefault(word[:2], []).append(word)

    def near(self, word: str, *, beginning: bool = False) -> list[Near]:
        """Words within one error (from eight letters two) and their distance, nearest first.

        With `beginning` also longer words that begin almost like this one.
        """
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        errors = errors_of(word)
        if not errors or not word.isalpha():
            return []
        found: dict[str, int] = {}
        for pool in self._pools(word, errors):
            for near, distance, _ in extract(
                word, pool, scorer=OSA.distance, score_cutoff=errors, limit=4 * MOST_WORDS
            ):
                found[near] = int(distance)
        if beginning and len(found) < MOST_WORDS:
            pool = self._begin.get(word[:2], [])
            cut = [one[: len(word)] for one in pool]
            for _, distance, place in extract(
                word, cut, scorer=OSA.distance, score_cutoff=1, limit=MOST_WORDS
            ):
                found.setdefault(pool[place], int(distance) + 1)
        return sorted(found.items(), key=lambda pair: (pair[1], pair[0]))[:MOST_WORDS]

    def _pools(self, word: str, errors: int) -> list[list[str]]:
        first, second, length = word[0], word[1], len(word)
        keys = [(length + more, first) for more in range(-errors, errors + 1)]
        pools = [self._first.get(key, []) for key in keys]
        if first != second:
            # The first letter is too much, two are exchanged, one is missing, one is wrong.
            pools.append(self._first.get((length - 1, second), []))
            pools.append(self._first.get((length, second), []))
            pools.append(self._second.get((length + 1, first), []))
        pools.append(self._second.get((length, second), []))
        return pools


def errors_of(word: str) -> int:
    """How many errors a word of this length may hold."""
    if len(word) < 4:
        return 0
    return 1 if len(word) < 8 else 2


def corrected(reader: Reader, words: Sequence[Forms], find: Find) -> list[Ranked]:
    """Hits of nearly the words typed; `find` gives ids and types for an expression."""
    from models.database.search_query import any_of

    vocabulary = vocabulary_of(reader)
    choices: list[dict[str, int]] = []
    for place, forms in enumerate(words):
        near: dict[str, int] = {}
        for form in forms:
            for word, distance in vocabulary.near(form, beginning=place == len(words) - 1):
                near[word] = min(distance, near.get(word, distance))
        choices.append(near)
    if not any(choices):
        return []
    parts = [
        any_of(forms) if not near else f"({any_of(forms)} OR {any_of(near, prefix=False)})"
        for forms, near in zip(words, choices, strict=True)
    ]
    expression = " AND ".join(parts)
    hits = [(pair, _IN_TITLE) for pair in find(f"{{title}} : ({expression})")]
    if len(hits) < MOST_WORDS:
        known = {record for (record, _), _ in hits}
        hits += [(pair, _IN_BODY) for pair in find(expression) if pair[0] not in known]
    return _ranked(reader, hits, words, choices)


def _ranked(
    reader: Reader,
    hits: list[tuple[tuple[int, int], float]],
    words: Sequence[Forms],
    choices: list[dict[str, int]],
) -> list[Ranked]:
    from models.database.titles import title_of

    titles = title_of(reader, [record for (record, _), _ in hits])
    ranked = []
    for (record, number), score in hits:
        held = index_text(titles.get(record, ("", ""))[1]).split()
        errors = sum(_errors(forms, near, held) for forms, near in zip(words, choices, strict=True))
        longer = 0.1 * min(len(held), 20)
        ranked.append(Ranked(record, number, score - _PER_ERROR * errors - longer + bias(number)))
    return ranked


def _errors(forms: Forms, near: dict[str, int], held: list[str]) -> int:
    if any(word.startswith(forms) for word in held):
        return 0
    return min((near[word] for word in held if word in near), default=2)


# Digits come before letters: phone numbers are left out, which are most of the words.
_TERMS = "SELECT term FROM search_vocabulary WHERE term >= 'a'"
_READ: WeakKeyDictionary[Reader, tuple[Vocabulary, int]] = WeakKeyDictionary()


def vocabulary_of(reader: Reader) -> Vocabulary:
    """The vocabulary as this reader sees the index now: read once, then brought up to date."""
    newest = int(reader.value("SELECT coalesce(max(id), 0) FROM journal_commit"))
    vocabulary, seen = _READ.get(reader, (None, -1))
    if vocabulary is not None and seen == newest:
        return vocabulary
    fresh = None
    if vocabulary is not None and seen < newest:
        fresh = reader.rows(
            "SELECT data FROM change WHERE commit_id > ? AND data IS NOT NULL LIMIT ?",
            (seen, RELOAD_AFTER),
        )
    if vocabulary is None or fresh is None or len(fresh) == RELOAD_AFTER:
        vocabulary = Vocabulary(row[0] for row in reader.rows(_TERMS))
    else:
        for (data,) in fresh:
            texts = (value for value in json.loads(data).values() if isinstance(value, str))
            vocabulary.add(word for text in texts for word in index_text(text).split())
    _READ[reader] = (vocabulary, newest)
    return vocabulary
