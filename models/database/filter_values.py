"""Values of conditions: read from what was typed, and written so that they are read again."""

from __future__ import annotations

import re

from models.database.filter_sql import TODAY
from models.database.filters import Atom, Condition, Op, Subject, Value, subject
from models.errors import Refused
from models.fields import datasets
from models.fields.dates import parse_date
from models.fields.field import Kind
from models.fields.searching import search_terms
from models.fields.text import clean
from models.fields.values import parse
from models.language import tr

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_DECIMAL = re.compile(r"-?\d+\.\d{1,2}")
_TODAY = frozenset((TODAY, "heute"))
# Comparisons with a piece of a value, which need not be a whole value of its kind.
_PIECES = (Op.CONTAINS, Op.STARTS)
LISTS = (Op.ONE_OF, Op.NONE_OF)
NOTHING = (Op.EMPTY, Op.NOT_EMPTY)
SPANS = (Op.LAST_DAYS, Op.NEXT_DAYS)


def condition(type_key: str, key: str, op: Op, text: str) -> Condition:
    """A condition of what a person typed or chose; values of a list are separated by commas.

    Raises `Refused` with a sentence for the person when the text is no value of the field.
    """
    about = subject(type_key, key)
    if op in NOTHING:
        return Condition(key, op)
    texts = [part for part in (clean(one) for one in re.split(r"[,;]", text)) if part]
    if op in LISTS:
        return Condition(key, op, tuple(read_value(about, op, one) for one in texts))
    if op is Op.BETWEEN:
        if len(texts) != 2:
            raise Refused(tr("Enter two values, separated by a comma."), key)
        return Condition(key, op, tuple(read_value(about, op, one) for one in texts))
    return Condition(key, op, read_value(about, op, clean(text)))


def read_value(about: Subject, op: Op, text: str, *, quoted: bool = False) -> Atom:
    """The value that a text means for a comparison; raises `Refused`.

    A quoted text is never the number of a linked record, but its title.
    """
    if not text:
        raise Refused(tr("A value is missing."))
    kind = about.kind
    if op in SPANS:
        if not (text.isascii() and text.isdigit() and len(text) <= 5):
            raise Refused(tr("Enter a number of days."))
        return int(text)
    if op in _PIECES or kind in (Kind.TEXT, Kind.EMAIL, Kind.URL, Kind.PHONE):
        return text
    if kind is Kind.LINK:
        return int(text) if not quoted and _is_number(text) else text
    if kind in (Kind.DATE, Kind.MOMENT) and text.casefold() in _TODAY:
        return TODAY
    if kind is Kind.MOMENT:
        return text if _MOMENT.fullmatch(text) else str(_moment(about, text))
    if kind is Kind.CODE and about.field.dataset is None:
        return text
    if kind is Kind.CODE and (code := _code_by_words(about.field.dataset, text)):
        return code
    point = "." if _DECIMAL.fullmatch(text) else ","
    value = parse(about.field, text, decimal=point)
    if value is None:
        raise Refused(tr("A value is missing."))
    return value


def write_value(about: Subject, op: Op, value: Atom) -> tuple[str, bool]:
    """The text for a value, and whether it must be quoted to be read as the same value."""
    if about.kind is Kind.MONEY and isinstance(value, int):
        sign = "-" if value < 0 else ""
        return f"{sign}{abs(value) // 100}.{abs(value) % 100:02d}", False
    return str(value), about.kind is Kind.LINK and isinstance(value, str)


def values_of(value: Value) -> tuple[Atom, ...]:
    """The values of a condition one by one."""
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)


def _moment(about: Subject, text: str) -> Atom | None:
    return parse(about.field, text) if ":" in text else parse_date(text)


def _code_by_words(dataset: str | None, text: str) -> str | None:
    """The only code whose label holds the words, so that "Olpe" is enough for Kreis Olpe."""
    if dataset is None or not datasets.is_dataset(dataset) or datasets.code_of(dataset, text):
        return None
    wanted = f" {' '.join(search_terms(text))} "
    found = {
        code
        for code, names in datasets.labels(dataset).items()
        for name in names
        if wanted in f" {' '.join(search_terms(name))} "
    }
    return found.pop() if len(found) == 1 else None


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 18
