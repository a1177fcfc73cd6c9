"""Filters over a type of record, in words and as conditions the database reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.records.rules import RecordRules
from desktop.tables.filters import FilterField, Operator
from desktop.tables.picked import Picked
from models.database.filter_words import choices_of, fields_to_filter, operator_words, words
from models.database.filters import All, Condition, Filter, Op, Subject, Value, subject
from models.errors import Refused
from models.fields.field import INTEGER_KINDS, Field, Kind
from models.language import tr

_WITHOUT_VALUE = (Op.EMPTY, Op.NOT_EMPTY)
_SPANS = (Op.LAST_DAYS, Op.NEXT_DAYS)
_NOT_ASKED = (Op.ONE_OF, Op.NONE_OF, Op.BETWEEN)
"""Comparisons with several values; the filter bar asks for one."""


class StoredFiltering:
    """What the records of a type can be filtered by."""

    def __init__(self, type_key: str) -> None:
        self._type = type_key
        self._rules = RecordRules()

    @property
    def fields(self) -> Sequence[FilterField]:
        """All fields a person may filter by."""
        found = []
        for key in fields_to_filter(self._type):
            about = subject(self._type, key)
            name = tr(about.names[-1])
            if len(about.names) > 1:
                name = f"{name} ({', '.join(tr(part) for part in about.names[:-1])})"
            choices = choices_of(about)
            if about.kind is Kind.FLAG:
                choices = (("1", tr("Yes")), ("0", tr("No")))
            found.append(FilterField(key, name, about.kind, choices))
        return found

    def operators(self, field: FilterField) -> Sequence[Operator]:
        """The ways to compare a field."""
        about = subject(self._type, field.key)
        return [
            Operator(op.value, operator_words(about, op), op not in _WITHOUT_VALUE)
            for op in about.operators
            if op not in _NOT_ASKED
        ]

    def condition(self, field: FilterField, operator: Operator, value: str) -> object:
        """The condition; raises `Refused` for a value that cannot be read."""
        op = Op(operator.key)
        if op in _WITHOUT_VALUE:
            return Condition(field.key, op)
        if not value.strip():
            raise Refused(tr("Enter what to compare with."))
        return Condition(field.key, op, self._stored(subject(self._type, field.key), op, value))

    def words(self, condition: object) -> str:
        """The condition as a sentence."""
        if isinstance(condition, Picked):
            return condition.title
        return words(self._type, condition) if isinstance(condition, Filter) else ""

    def _stored(self, about: Subject, op: Op, value: str) -> Value:
        if op in _SPANS:
            if not value.strip().isdigit():
                raise Refused(tr("Enter a number of days."))
            return int(value)
        if about.kind is Kind.FLAG:
            return int(value)
        if about.kind in (Kind.LINK, Kind.TEXT, Kind.LONG_TEXT) or op in (Op.CONTAINS, Op.STARTS):
            return value.strip()
        asked: Field = about.field
        if about.kind is Kind.MOMENT:
            asked = replace(asked, kind=Kind.DATE)
        stored = self._rules.parse(asked, value)
        if stored is None:
            raise Refused(tr("Enter what to compare with."))
        return stored if about.kind in INTEGER_KINDS else str(stored)


def combined(conditions: Sequence[object]) -> Filter | None:
    """All conditions at once; None without any."""
    parts = tuple(one for one in conditions if isinstance(one, Filter))
    return All(parts) if parts else None
