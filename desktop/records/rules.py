"""How the window reads and shows values: by the rules of the fields, and with words for days."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.forms.rules import Value
from models.errors import Refused
from models.fields import datasets
from models.fields.field import Field, Kind
from models.fields.industries import title_wz
from models.fields.moments import parse_moment
from models.fields.values import parse, show
from models.language import current_language, tr
from models.services.days import day_from

_CLOCK = re.compile(
    r"(?P<day>.+?)[,\s]+(?:um\s+)?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?:\s*Uhr)?"
)
_INDUSTRIES = ("wz2008", "wz2025")
_MOST_CHOICES = 80
"""Data sets with more entries are written as codes; nobody reads so long a list."""


class RecordRules:
    """Stored values in and out; the same in every form, list and panel."""

    def parse(self, field: Field, text: str) -> Value:
        """The stored form of what was typed; dates also as "tomorrow" or "+1 week"."""
        if field.kind in (Kind.DATE, Kind.MOMENT):
            return _day_or_moment(field, text)
        decimal = "," if current_language() == "de" else "."
        return parse(field, text, decimal=decimal)

    def text(self, field: Field, value: Value) -> str:
        """A stored value as a person reads it; an industry with its title."""
        if field.dataset in _INDUSTRIES and isinstance(value, str):
            return f"{value} {title_wz(value, field.dataset, current_language())}"
        if field.kind is Kind.CHOICE and not value:
            return ""
        return show(field, value)

    def choices(self, field: Field) -> Sequence[tuple[str, str]]:
        """Code and word of each choice; none for data sets nobody would read through."""
        if field.kind is Kind.CHOICE:
            return [(choice.code, tr(choice.label)) for choice in field.choices]
        if field.kind is not Kind.CODE or field.dataset is None or field.dataset in _INDUSTRIES:
            return []
        if not datasets.is_dataset(field.dataset):
            return []
        codes = datasets.labels(field.dataset)
        if len(codes) > _MOST_CHOICES:
            return []
        return [(code, datasets.label(field.dataset, code)) for code in codes]


def _day_or_moment(field: Field, text: str) -> Value:
    try:
        return parse(field, text)
    except Refused as refusal:
        if meant := _in_words(field, text.strip()):
            return meant
        raise refusal


def _in_words(field: Field, text: str) -> str | None:
    """A day such as "tomorrow" or "+1 week", with a time behind it where a moment is meant."""
    clock = _CLOCK.fullmatch(text) if field.kind is Kind.MOMENT else None
    try:
        if field.kind is Kind.DATE:
            return day_from(text).isoformat()
        day = day_from(clock["day"] if clock else text).isoformat()
        time = f"{int(clock['hour']):02d}:{clock['minute'] or '00'}" if clock else "09:00"
        return parse_moment(f"{day} {time}")
    except Refused:
        return None
