"""The columns of an export for a partner, and what a change in each of them would mean here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from models.database.columns import ListColumn, column
from models.exchange.exporting.selection import CODES_AS_THEY_ARE, PLAIN_KINDS, headers_of
from models.fields.field import Field, Kind, RecordType
from models.fields.values import Value, show
from models.records.registry import BY_KEY, record_type

_NOT_TAKEN = frozenset(
    ("restricted", "pipeline", "stage", "stage_since", "seeker_consent", "provider_consent",
     "informed_on")
)  # fmt: skip
_OF_THE_MAIN_AFFILIATION = {("person", "function"): "function"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column as it went out: its place, header and field.

    `owner` is the type whose field `key` a change is written to: that of the list, or the main
    affiliation of a person; empty where the column only tells what is computed or kept elsewhere.
    """

    place: int
    header: str
    listed: ListColumn
    owner: str
    key: str

    @property
    def kind(self) -> Kind:
        """The kind of its values."""
        return self.listed.kind

    @property
    def field(self) -> Field:
        """The field that its values belong to."""
        return BY_KEY[self.owner].field(self.key) if self.owner else self.listed.field


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of an export, and the fields that form one value with some of them (`mates`)."""

    type: RecordType
    language: str
    columns: tuple[Column, ...]
    mates: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of all that the base holds of a row: the columns, then the mates."""
        return (*(one.listed.key for one in self.columns), *self.mates)

    def group_of(self, key: str) -> tuple[str, ...]:
        """The fields of the list's type that are one value together with this one."""
        group = self.type.field(key).group
        return next((keys for name, keys in self.type.registers().items() if name == group), (key,))


def layout_of(type_key: str, keys: Sequence[str], language: str) -> Layout:
    """The layout of an export of these columns; raises `Refused` for an unknown one."""
    kind = record_type(type_key)
    listed = [column(type_key, key) for key in keys]
    columns = tuple(
        Column(place, header, one, *_target(kind, one))
        for place, (one, header) in enumerate(
            zip(listed, headers_of(listed, language), strict=True)
        )
    )
    exported = {one.key for one in columns if one.owner == type_key}
    mates = tuple(
        key
        for members in kind.registers().values()
        if exported & set(members)
        for key in members
        if key not in exported
    )
    return Layout(kind, language, columns, mates)


def shown_columns(layout: Layout) -> list[tuple[int, Callable[[Value], Value]]]:
    """The columns whose cells are not what is stored, by place, with what shows their values.

    Links are none of them: their cells hold the title of a record.
    """
    return [
        (one.place, _shower(one, layout.language))
        for one in layout.columns
        if one.kind is not Kind.LINK
        and one.kind not in PLAIN_KINDS
        and not (one.kind is Kind.CODE and one.listed.field.dataset in CODES_AS_THEY_ARE)
    ]


def _shower(one: Column, language: str) -> Callable[[Value], Value]:
    known: dict[Value, Value] = {None: None}

    def shown(value: Value) -> Value:
        if value not in known:
            known[value] = show(one.listed.field, value, language)
        return known[value]

    return shown


def _target(kind: RecordType, listed: ListColumn) -> tuple[str, str]:
    if key := _OF_THE_MAIN_AFFILIATION.get((kind.key, listed.key)):
        return "affiliation", key
    own = not listed.path and any(
        field.key == listed.key and not field.hidden for field in kind.fields
    )
    if own and listed.key not in _NOT_TAKEN and listed.key not in kind.ends:
        return kind.key, listed.key
    return "", ""
