"""Filters as text, for the command line and saved views.

    county = 05966 and (size_class in (small, medium) or name ~ "müller") and not email is empty

A field is named by its key, or by its label in German or English (quoted when it has spaces).
Labels stand for codes: `county = Olpe`. Comparisons are `=`, `!=`, `~` (contains), `^=` (begins
with), `<`, `>`, `<=`, `>=`, `in (…)`, `not in (…)`, `between … and …`, `is empty`, `is not empty`,
`within last 7 days`, `within next 7 days`. German words mean the same: und, oder, nicht, ist leer,
zwischen, enthält, beginnt mit, in den letzten 7 Tagen. A link is compared with the title of a
record, its number, or `#` and its uuid in quotation marks.
"""

from __future__ import annotations

from functools import lru_cache

from models.database.columns import columns_of
from models.database.filter_tokens import KEYWORDS, Tokens, tokens_of
from models.database.filter_values import NOTHING, SPANS, read_value, values_of, write_value
from models.database.filters import (
    MEMBERSHIPS,
    WORDS,
    All,
    Any,
    Atom,
    Condition,
    Filter,
    Not,
    Op,
    Subject,
    subject,
)
from models.errors import Refused
from models.fields.searching import fold
from models.language import LANGUAGES, tr

DEEPEST = 40
_SIGNS = {
    "=": Op.IS, "!=": Op.IS_NOT, "<>": Op.IS_NOT, "~": Op.CONTAINS, "^=": Op.STARTS,
    "<": Op.BEFORE, ">": Op.AFTER, "<=": Op.AT_MOST, ">=": Op.AT_LEAST,
}  # fmt: skip
_SIGN_OF = {op: sign for sign, op in _SIGNS.items() if sign != "<>"}
_WORDED = {
    "before": Op.BEFORE, "after": Op.AFTER, "contains": Op.CONTAINS,
}  # fmt: skip


def parse_filter(type_key: str, text: str) -> Filter:
    """The filter that a text means for a type; an empty text is a filter that keeps everything.

    Raises `Refused` with the place of the error and what would be right there.
    """
    tokens = tokens_of(text)
    if tokens.at_end():
        return All()
    found = _Reading(type_key, tokens).either(0)
    if not tokens.at_end():
        raise tokens.wrong(tr("“and”, “or” or the end"))
    return found


def print_filter(type_key: str, wanted: Filter) -> str:
    """The text that `parse_filter` reads as the same filter."""
    if isinstance(wanted, Condition):
        return _print_condition(type_key, wanted)
    if isinstance(wanted, Not):
        inner = print_filter(type_key, wanted.part)
        return f"not {inner}" if isinstance(wanted.part, Condition) else f"not ({inner})"
    joint = " and " if isinstance(wanted, All) else " or "
    return joint.join(
        print_filter(type_key, part)
        if isinstance(part, Condition | Not)
        else f"({print_filter(type_key, part)})"
        for part in wanted.parts
    )


class _Reading:
    """One pass over the tokens by recursive descent."""

    def __init__(self, type_key: str, tokens: Tokens) -> None:
        self._type = type_key
        self._tokens = tokens

    def either(self, depth: int) -> Filter:
        parts = [self._every(depth)]
        while self._tokens.take("or"):
            parts.append(self._every(depth))
        return parts[0] if len(parts) == 1 else Any(tuple(parts))

    def _every(self, depth: int) -> Filter:
        parts = [self._one(depth)]
        while self._tokens.take("and"):
            parts.append(self._one(depth))
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _one(self, depth: int) -> Filter:
        if depth > DEEPEST:
            raise Refused(tr("The filter has too many brackets inside each other."))
        if self._tokens.take("not"):
            return Not(self._one(depth + 1))
        if self._tokens.take("("):
            inner = self.either(depth + 1)
            if not self._tokens.take(")"):
                raise self._tokens.wrong(tr("“)”"))
            return inner
        return self._condition()

    def _condition(self) -> Filter:
        name, place = self._tokens.word_or_string(tr("a field"))
        about, key = self._subject(name, place)
        tokens = self._tokens
        if tokens.take("is"):
            negated = tokens.take("not")
            if tokens.take("empty"):
                return Condition(key, Op.NOT_EMPTY if negated else Op.EMPTY)
            if tokens.take("in"):
                return self._list(about, key, negated)
            return self._with_value(about, key, Op.IS_NOT if negated else Op.IS)
        if tokens.take("not"):
            if not tokens.take("in"):
                raise tokens.wrong(tr("“in”"))
            return self._list(about, key, True)
        if tokens.take("in"):
            if tokens.peek_span():
                return self._span(key, about)
            return self._list(about, key, False)
        if tokens.take("between"):
            low = self._value(about, Op.BETWEEN)
            if not tokens.take("and"):
                raise tokens.wrong(tr("“and”"))
            return self._checked(about, key, Op.BETWEEN, (low, self._value(about, Op.BETWEEN)))
        if tokens.take("within") or tokens.peek_span():
            return self._span(key, about)
        if tokens.take("starts"):
            tokens.take("with")
            return self._with_value(about, key, Op.STARTS)
        for word, op in _WORDED.items():
            if tokens.take(word):
                return self._with_value(about, key, op)
        sign = tokens.sign()
        if sign is None or sign not in _SIGNS:
            raise tokens.wrong(tr("a comparison such as =, ~ or “is empty”"))
        return self._with_value(about, key, _SIGNS[sign])

    def _subject(self, name: str, place: int) -> tuple[Subject, str]:
        key = _keys(self._type).get(fold(name), name)
        try:
            return subject(self._type, key), key
        except Refused as refusal:
            raise self._tokens.refusal(place, refusal.sentence) from None

    def _with_value(self, about: Subject, key: str, op: Op) -> Condition:
        return self._checked(about, key, op, self._value(about, op))

    def _list(self, about: Subject, key: str, negated: bool) -> Condition:
        tokens, op = self._tokens, Op.NONE_OF if negated else Op.ONE_OF
        if not tokens.take("("):
            raise tokens.wrong(tr("“(”"))
        values = [self._value(about, op)]
        while tokens.take(","):
            values.append(self._value(about, op))
        if not tokens.take(")"):
            raise tokens.wrong(tr("“,” or “)”"))
        return self._checked(about, key, op, tuple(values))

    def _span(self, key: str, about: Subject) -> Condition:
        tokens = self._tokens
        tokens.take("in")
        tokens.take("the")
        op = Op.LAST_DAYS if tokens.take("last") else Op.NEXT_DAYS
        if op is Op.NEXT_DAYS and not tokens.take("next"):
            raise tokens.wrong(tr("“last” or “next” with a number of days"))
        days = self._value(about, op)
        return self._checked(about, key, op, days)

    def _value(self, about: Subject, op: Op) -> Atom:
        days = op in SPANS
        text, place, quoted = self._tokens.value(days=days)
        try:
            return read_value(about, op, text, quoted=quoted)
        except Refused as refusal:
            raise self._tokens.refusal(place, refusal.sentence) from None

    def _checked(
        self, about: Subject, key: str, op: Op, value: Atom | tuple[Atom, ...]
    ) -> Condition:
        if op not in about.operators:
            raise self._tokens.refusal(
                self._tokens.place,
                tr("“{field}” cannot be compared in this way.", field=tr(about.names[-1])),
            )
        return Condition(key, op, value)


def _print_condition(type_key: str, condition: Condition) -> str:
    key, op = condition.field, condition.op
    if op in NOTHING:
        return f"{key} is empty" if op is Op.EMPTY else f"{key} is not empty"
    about = subject(type_key, key)
    values = [_quoted(*write_value(about, op, one)) for one in values_of(condition.value)]
    if op in SPANS:
        return f"{key} within {'last' if op is Op.LAST_DAYS else 'next'} {values[0]} days"
    if op is Op.BETWEEN:
        return f"{key} between {values[0]} and {values[1]}"
    if op in (Op.ONE_OF, Op.NONE_OF):
        return f"{key} {'not in' if op is Op.NONE_OF else 'in'} ({', '.join(values)})"
    return f"{key} {_SIGN_OF[op]} {values[0]}"


def _quoted(text: str, must: bool) -> str:
    plain = text.isascii() and text.replace("-", "").replace(".", "").replace("_", "").isalnum()
    if plain and not must and text.casefold() not in KEYWORDS:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


@lru_cache(maxsize=64)
def _keys(type_key: str) -> dict[str, str]:
    """The keys of a type by their folded labels in both languages; keys win over labels."""
    found: dict[str, str] = {}
    for column in columns_of(type_key):
        for language in LANGUAGES:
            found.setdefault(fold(column.label(language)), column.key)
    for key in (*MEMBERSHIPS, WORDS):
        for language in LANGUAGES:
            found.setdefault(fold(tr(subject(type_key, key).names[-1], language=language)), key)
        found[key] = key
    return found | {fold(column.key): column.key for column in columns_of(type_key)}
