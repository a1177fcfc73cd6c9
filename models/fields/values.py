"""One door to all kinds of value: read what was typed or stands in a cell, show it, compare it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from models.errors import Refused
from models.fields import numbers, text
from models.fields.choices import parse_choice, show_choice
from models.fields.codes import comparable_code, parse_code, show_code
from models.fields.dates import parse_date, show_date
from models.fields.emails import comparable_email, parse_email
from models.fields.field import Derived, Field, Kind
from models.fields.flags import parse_flag, show_flag
from models.fields.money import cents_of, parse_money, show_money
from models.fields.phones import e164, parse_phone
from models.fields.postcodes import comparable_postcode, parse_postcode, rebuild_postcode
from models.fields.urls import comparable_url, parse_url
from models.language import current_language, number, tr

Value = str | int | None


def parse(field: Field, value: object, *, day_first: bool = True, decimal: str = ",") -> Value:
    """The stored value of what a person typed or a cell holds, None when blank.

    `day_first` decides dates such as 05/03/2026, `decimal` numbers such as 1.234. An integer for an
    amount is in euros, as in a cell. Raises Refused with a sentence and the key of the field.
    """
    try:
        if isinstance(value, str):
            return _from_text(field, value, day_first, decimal)
        return None if value is None else _from_cell(field, value)
    except Refused as refusal:
        raise Refused(refusal.sentence, field.key) from None


def show(field: Field | Derived, value: Value, language: str | None = None) -> str:
    """A stored value as people read it; empty text for None."""
    if value is None:
        return ""
    kind = field.kind
    if kind is Kind.CHOICE:
        choices = field.choices if isinstance(field, Field) else ()
        return show_choice(choices, str(value), language)
    if kind is Kind.CODE:
        return show_code(field.dataset, str(value), language)
    shown = _SHOWN.get(kind)
    return shown(value, language) if shown else str(value)


def comparable(kind: Kind, value: object) -> Value:
    """A value in the form in which equal values are equal, however they were written.

    Takes stored values and raw cells alike: 1234 equals "01234" for a postcode, 0049 231… equals
    0231…, a date cell equals its text. What cannot be read is compared as cleaned text.
    """
    if value is None:
        return None
    if kind in _BY_TEXT:
        typed = _written(value)
        return _BY_TEXT[kind](typed) or None
    try:
        if isinstance(value, str):
            return _from_text(_PLAIN[kind], value, True, ",")
        return _from_cell(_PLAIN[kind], value)
    except Refused:
        return text.clean(str(value))


def _from_text(field: Field, value: str, day_first: bool, decimal: str) -> Value:
    kind = field.kind
    if parser := _PARSERS.get(kind):
        return parser(value)
    if kind is Kind.CHOICE:
        return parse_choice(field, value)
    if kind is Kind.CODE:
        return parse_code(field.dataset, value)
    if kind is Kind.DATE:
        return parse_date(value, day_first=day_first)
    if kind is Kind.MONEY:
        return parse_money(value, decimal)
    from models.fields.moments import parse_moment

    return parse_moment(value, day_first=day_first)


def _from_cell(field: Field, value: object) -> Value:
    """The value of a cell that is no text: a number, yes or no, a date."""
    kind = field.kind
    if kind in (Kind.DATE, Kind.MOMENT):
        if isinstance(value, date):
            return _from_date(kind, value)
    elif kind is Kind.CODE and isinstance(value, date):
        return parse_code(field.dataset, value)
    elif kind is Kind.FLAG:
        if value in (0, 1):
            return int(value == 1)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        if kind is Kind.MONEY:
            return cents_of(value)
        if kind in (Kind.INTEGER, Kind.LINK):
            return (
                _link(numbers.integer_of(value)) if kind is Kind.LINK else numbers.integer_of(value)
            )
        if kind is Kind.POSTCODE:
            return parse_postcode(rebuild_postcode(_written(value))[0])
    if kind in (Kind.INTEGER, Kind.MONEY, Kind.LINK) and not isinstance(value, bool):
        raise Refused(tr("“{value}” is not a number.", value=text.quoted(_written(value))))
    return _from_text(field, _written(value), True, ".")


def _from_date(kind: Kind, value: date) -> str:
    if kind is Kind.DATE:
        return value.isoformat()[:10]
    from models.fields.moments import moment_of

    if isinstance(value, datetime):
        return moment_of(value)
    return moment_of(datetime(value.year, value.month, value.day))


def _written(value: object) -> str:
    """A cell as somebody would have typed it: 57462.0 as 57462, dates in German."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if isinstance(value, float):
        return str(int(value)) if abs(value) < 1e15 and value == int(value) else repr(value)
    if isinstance(value, datetime) and (value.hour or value.minute or value.second):
        return f"{value:%d.%m.%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    return str(value)


def _link(value: int) -> int:
    if value <= 0:
        raise Refused(tr("“{value}” is not the number of a record.", value=value))
    return value


def _parse_link(value: str) -> int | None:
    word = text.clean(value)
    if not word:
        return None
    if len(word) > 18 or not (word.isascii() and word.isdigit()):
        raise Refused(tr("“{value}” is not the number of a record.", value=text.quoted(value)))
    return _link(int(word))


def _show_integer(value: Value, language: str | None) -> str:
    """Grouped from five digits on (so that years stay whole)."""
    if not isinstance(value, int) or abs(value) < 10_000:
        return str(value)
    return number(value, language)


def _show_moment(value: Value, language: str | None) -> str:
    from models.fields.moments import show_moment

    return show_moment(str(value), language)


_PARSERS: dict[Kind, Callable[[str], Value]] = {
    Kind.TEXT: text.parse_text,
    Kind.LONG_TEXT: text.parse_long_text,
    Kind.EMAIL: parse_email,
    Kind.PHONE: parse_phone,
    Kind.URL: parse_url,
    Kind.POSTCODE: parse_postcode,
    Kind.INTEGER: numbers.parse_integer,
    Kind.FLAG: parse_flag,
    Kind.LINK: _parse_link,
}
_SHOWN: dict[Kind, Callable[[Value, str | None], str]] = {
    Kind.DATE: lambda value, language: show_date(str(value), language),
    Kind.MOMENT: _show_moment,
    Kind.MONEY: lambda value, language: show_money(int(value or 0), language or current_language()),
    Kind.INTEGER: _show_integer,
    Kind.FLAG: lambda value, language: show_flag(int(value or 0), language),
}
_BY_TEXT: dict[Kind, Callable[[str], str]] = {
    Kind.TEXT: text.clean,
    Kind.LONG_TEXT: text.clean_lines,
    Kind.EMAIL: comparable_email,
    Kind.PHONE: lambda value: e164(value) or text.clean(value),
    Kind.URL: comparable_url,
    Kind.POSTCODE: comparable_postcode,
    Kind.CODE: comparable_code,
    Kind.CHOICE: lambda value: text.clean(value).casefold(),
}
_PLAIN = {kind: Field(0, kind.value, "", kind) for kind in Kind}
