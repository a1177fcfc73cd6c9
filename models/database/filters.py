"""Filters as values: conditions on fields, joined by and, or, not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from models.database.columns import ListColumn, find_column, unknown_column
from models.fields.field import Field, Kind
from models.language import mark

Atom = str | int
Value = Atom | tuple[Atom, ...] | None


class Op(StrEnum):
    """The closed list of comparisons."""

    IS = "is"
    IS_NOT = "is_not"
    ONE_OF = "one_of"
    NONE_OF = "none_of"
    CONTAINS = "contains"
    STARTS = "starts"
    EMPTY = "empty"
    NOT_EMPTY = "not_empty"
    BEFORE = "before"
    AFTER = "after"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    BETWEEN = "between"
    LAST_DAYS = "last_days"
    NEXT_DAYS = "next_days"


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison: `field` is the key of a column, a linked one, or one of `MEMBERSHIPS`.

    `value` is a stored value; a tuple for one_of, none_of and between (low, high, both included);
    the number of days for last_days and next_days (today included); None for empty. A link is
    compared with a local id, with `#` and the uuid of a record, or with a title; a date also with
    the word `today`; a moment with a day. Text is compared as the search does: without case, and
    Müller equals Mueller.
    """

    field: str
    op: Op
    value: Value = None


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds; without parts it holds for every record."""

    parts: tuple[Filter, ...] = ()


@dataclass(frozen=True, slots=True)
class Any:
    """At least one part holds; without parts it holds for none."""

    parts: tuple[Filter, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold; also not where the field is empty."""

    part: Filter


Filter = Condition | All | Any | Not


@dataclass(frozen=True, slots=True)
class Membership:
    """What a record has several of, as a field to filter by: tags, lists, competences."""

    key: str
    label: str
    table: str
    owner: str
    member: str
    target: str


MEMBERSHIPS = {
    membership.key: membership
    for membership in (
        Membership("tag", mark("Tag"), "tagging", "record", "tag", "tag"),
        Membership("list", mark("List"), "list_member", "record", "list", "list"),
        Membership(
            "competence", mark("Competence"), "competence_link", "owner", "competence", "competence"
        ),
    )
}
WORDS = "text"
_LISTED = (Op.IS, Op.IS_NOT, Op.ONE_OF, Op.NONE_OF)
_EMPTY = (Op.EMPTY, Op.NOT_EMPTY)
_TEXT = (Op.CONTAINS, Op.IS, Op.STARTS, Op.IS_NOT, Op.ONE_OF, Op.NONE_OF, *_EMPTY)
_ORDERED = (Op.AT_LEAST, Op.AT_MOST, Op.BETWEEN, Op.BEFORE, Op.AFTER)
_DAYS = (*_ORDERED, Op.IS, Op.IS_NOT, Op.LAST_DAYS, Op.NEXT_DAYS, *_EMPTY)
_NUMBER = (*_ORDERED, *_LISTED, *_EMPTY)
_CODE = (*_LISTED, Op.STARTS, *_EMPTY)
_LINK = (*_LISTED, Op.CONTAINS, Op.STARTS, *_EMPTY)
# The most used first.
OPERATORS: dict[Kind, tuple[Op, ...]] = {
    Kind.TEXT: _TEXT,
    Kind.LONG_TEXT: (Op.CONTAINS, *_EMPTY),
    Kind.EMAIL: _TEXT,
    Kind.PHONE: _TEXT,
    Kind.URL: _TEXT,
    Kind.DATE: _DAYS,
    Kind.MOMENT: _DAYS,
    Kind.INTEGER: _NUMBER,
    Kind.MONEY: _NUMBER,
    Kind.CHOICE: (*_LISTED, *_EMPTY),
    Kind.FLAG: (Op.IS,),
    Kind.LINK: _LINK,
    Kind.POSTCODE: (Op.STARTS, *_LISTED, Op.BETWEEN, *_EMPTY),
    Kind.CODE: _CODE,
}


@dataclass(frozen=True, slots=True)
class Subject:
    """What a condition speaks of: a column, a membership, or the words of the search.

    `path` are the links walked to it, `key` its own key at the end of them.
    """

    key: str
    kind: Kind
    field: Field
    path: tuple[tuple[str, str], ...]
    names: tuple[str, ...]
    membership: Membership | None
    owner: str

    @property
    def operators(self) -> tuple[Op, ...]:
        """The comparisons possible, the most used first."""
        return (Op.CONTAINS,) if self.key == WORDS else OPERATORS[self.kind]


def subject(type_key: str, key: str) -> Subject:
    """What a key of a condition means for a type; raises Refused and names a similar one."""
    if column := find_column(type_key, key):
        return _of_column(column)
    *links, last = key.split(".")
    via = find_column(type_key, ".".join(links)) if links else None
    if not links or (via is not None and len(via.targets) == 1):
        path = ((*via.path, (via.field.key, via.targets[0]))) if via else ()
        names = via.names if via else ()
        owner = via.targets[0] if via else type_key
        if membership := MEMBERSHIPS.get(last):
            field = Field(0, last, membership.label, Kind.LINK, links=(membership.target,))
            return Subject(last, Kind.LINK, field, path, (*names, field.label), membership, owner)
        if last == WORDS:
            field = Field(0, WORDS, mark("Text anywhere"))
            return Subject(last, Kind.TEXT, field, path, (*names, field.label), None, owner)
    raise unknown_column(type_key, key)


def conditions_of(part: Filter) -> Iterator[Condition]:
    """All conditions inside a filter, from left to right."""
    if isinstance(part, Condition):
        yield part
    elif isinstance(part, Not):
        yield from conditions_of(part.part)
    else:
        for one in part.parts:
            yield from conditions_of(one)


def _of_column(column: ListColumn) -> Subject:
    return Subject(
        column.field.key, column.kind, column.field, column.path, column.names, None, column.owner
    )
