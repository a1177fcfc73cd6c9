"""The words and signs of a filter text, each with its place for messages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from models.errors import Refused
from models.language import number, tr

LONGEST = 20_000
_TOKEN = re.compile(
    r'"(?P<string>(?:[^"\\]|\\.)*)"'
    r"|[„“](?P<german>[^„“”\"]*)[“”\"]"
    r"|(?P<sign>!=|<>|<=|>=|\^=|[=<>~(),])"
    r"|(?P<word>[^\s\"„“”=<>~!^(),]+)",
    re.DOTALL,
)
_SPACE = re.compile(r"\s*")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
# What a word of the language of filters may be written as.
_SPELLINGS = {
    "and": "and und",
    "or": "or oder",
    "not": "not nicht kein",
    "is": "is ist",
    "empty": "empty leer",
    "in": "in",
    "between": "between zwischen",
    "within": "within innerhalb",
    "last": "last letzte letzten letzter",
    "next": "next nächste nächsten nächster naechste naechsten",
    "days": "days day tage tagen tag",
    "the": "the den der",
    "contains": "contains enthält enthaelt",
    "starts": "starts begins beginnt",
    "with": "with mit",
    "before": "before vor",
    "after": "after nach",
}
_MEANING = {word: key for key, words in _SPELLINGS.items() for word in words.split()}
KEYWORDS = frozenset(_MEANING)
# Words that end a value of several words; others may be part of it ("Haus der Technik").
_ENDS_VALUE = frozenset(("and", "or"))


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a quoted string or a sign, and where it begins (from 1)."""

    text: str
    place: int
    form: str


class Tokens:
    """A filter text read from left to right."""

    def __init__(self, found: list[Token], end: int) -> None:
        """Read these tokens of a text that ends at `end`."""
        self._found = found
        self._next = 0
        self._end = end

    @property
    def place(self) -> int:
        """Where the next token begins, counted from 1."""
        return self._found[self._next].place if not self.at_end() else self._end

    def at_end(self) -> bool:
        """Whether everything has been read."""
        return self._next >= len(self._found)

    def take(self, wanted: str) -> bool:
        """Read the next token if it is this keyword or sign."""
        if self._is(self._next, wanted):
            self._next += 1
            return True
        return False

    def peek_span(self) -> bool:
        """Whether "last n days" or "in the next n days" follows."""
        place = self._next
        while self._is(place, "in") or self._is(place, "the"):
            place += 1
        return self._is(place, "last") or self._is(place, "next")

    def sign(self) -> str | None:
        """Read the next token if it is a sign."""
        if self.at_end() or self._found[self._next].form != "sign":
            return None
        self._next += 1
        return self._found[self._next - 1].text

    def word_or_string(self, wanted: str) -> tuple[str, int]:
        """Read one word or quoted string and its place; `wanted` names it when it is missing."""
        if self.at_end() or self._found[self._next].form == "sign":
            raise self.wrong(wanted)
        token = self._found[self._next]
        self._next += 1
        return token.text, token.place

    def value(self, *, days: bool = False) -> tuple[str, int, bool]:
        """Read a value, its place and whether it was quoted; words side by side are one value."""
        first = self._next
        if not self.at_end() and self._meaning(first) in _ENDS_VALUE:
            raise self.wrong(tr("a value"))
        text, place = self.word_or_string(tr("a value"))
        if self._found[first].form == "string":
            return text, place, True
        if days:
            self.take("days")
            return text, place, False
        words = [text]
        while not self.at_end() and self._found[self._next].form == "word":
            if self._meaning(self._next) in _ENDS_VALUE:
                break
            words.append(self._found[self._next].text)
            self._next += 1
        return " ".join(words), place, False

    def wrong(self, wanted: str) -> Refused:
        """What to raise when something else should stand here."""
        if self.at_end():
            sentence = tr("The filter ends too early: {wanted} is missing.", wanted=wanted)
        else:
            found = self._found[self._next].text[:40]
            sentence = tr("Instead of “{found}” {wanted} should stand here.",
                          found=found, wanted=wanted)  # fmt: skip
        return self.refusal(self.place, sentence)

    def refusal(self, place: int, sentence: str) -> Refused:
        """What to raise for an error at a place."""
        return Refused(tr("Filter, character {place}: {sentence}", place=place, sentence=sentence))

    def _is(self, place: int, wanted: str) -> bool:
        if place >= len(self._found):
            return False
        token = self._found[place]
        return token.text == wanted if token.form == "sign" else self._meaning(place) == wanted

    def _meaning(self, place: int) -> str | None:
        token = self._found[place]
        return _MEANING.get(token.text.casefold()) if token.form == "word" else None


def tokens_of(text: str) -> Tokens:
    """The tokens of a filter text; raises `Refused` for a stray sign or an open quotation mark."""
    if len(text) > LONGEST:
        raise Refused(
            tr("The filter is longer than {limit} characters. Please shorten it.",
               limit=number(LONGEST))
        )  # fmt: skip
    found: list[Token] = []
    place = _after_space(text, 0)
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            raise Tokens([], place + 1).refusal(place + 1, _stray(text[place]))
        form = match.lastgroup or "word"
        content = match[form]
        if form == "string":
            content = _ESCAPED.sub(r"\1", content)
        found.append(Token(content, place + 1, "string" if form == "german" else form))
        place = _after_space(text, match.end())
    return Tokens(found, len(text) + 1)


def _after_space(text: str, place: int) -> int:
    match = _SPACE.match(text, place)
    return match.end() if match else place


def _stray(sign: str) -> str:
    if sign in '"„“”':
        return tr("This quotation mark is not closed.")
    return tr("“{sign}” has no meaning here.", sign=sign)
