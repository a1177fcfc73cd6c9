"""What a list can be filtered by, as the filter bar asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from models.fields.field import Kind


@dataclass(frozen=True, slots=True)
class FilterField:
    """A field to filter by: `label` is translated, `choices` are (stored code, word) pairs."""

    key: str
    label: str
    kind: Kind = Kind.TEXT
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Operator:
    """A way to compare: `words` is translated ("is", "contains"), some need no value."""

    key: str
    words: str
    needs_value: bool = True


class Filtering(Protocol):
    """Makes conditions of what a person chose; a condition is a value only the source reads."""

    @property
    def fields(self) -> Sequence[FilterField]:
        """The fields to filter by, the most used first."""

    def operators(self, field: FilterField) -> Sequence[Operator]:
        """The ways to compare this field, the most used first."""

    def condition(self, field: FilterField, operator: Operator, value: str) -> object:
        """The condition; raises `Refused` for a value that cannot be read."""

    def words(self, condition: object) -> str:
        """The condition as a person says it: "County is Olpe"."""
