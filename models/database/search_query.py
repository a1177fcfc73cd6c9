"""What was typed as an expression of the full-text index; nothing typed is an operator."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from models.database.functions import digits
from models.fields.searching import query_tokens

LONGEST = 300
MOST_WORDS = 12
_PHONE = frozenset("+0123456789()/-. \u00a0")
Forms = tuple[str, ...]
# Letters for private use: the index takes them as words, and nobody can type them as one.
_FIRST_TYPE = 0xE000


def words_of(text: str) -> list[Forms]:
    """For each word typed its forms in the index; a phone number is one word of digits."""
    typed = text[:LONGEST].replace("\0", " ")
    return query_tokens(typed)[:MOST_WORDS]


def phone_of(text: str) -> str | None:
    """The digits of what looks like a phone number (from four digits on), else None."""
    typed = text[:60].strip()
    if not typed or not _PHONE.issuperset(typed):
        return None
    found = digits(typed)
    return found if len(found) >= 4 else None


def match_expression(text: str) -> str | None:
    """All words with their beginnings, None when there is no word in the text."""
    words = words_of(text)
    if not words:
        return None
    phone = phone_of(text)
    expression = all_of(words)
    if phone is not None:
        expression = f"({expression}) OR {any_of((phone,))}"
    return expression


def type_word(number: int) -> str:
    """The word by which the records of a type are found, with the number of the type."""
    return chr(_FIRST_TYPE + number)


def of_types(expression: str, numbers: Iterable[int]) -> str:
    """An expression that wants what this one wants, of records of some types."""
    return f"({expression}) AND {any_of(map(type_word, numbers), prefix=False)}"


def all_of(words: Sequence[Forms], *, prefix: bool = True) -> str:
    """An expression that wants each word in one of its forms, whole or as a beginning."""
    return " AND ".join(any_of(forms, prefix=prefix) for forms in words)


def any_of(forms: Iterable[str], *, prefix: bool = True) -> str:
    """An expression that wants one of the forms; they hold letters and digits only."""
    star = "*" if prefix else ""
    return "(" + " OR ".join(f'"{form}"{star}' for form in forms) + ")"
