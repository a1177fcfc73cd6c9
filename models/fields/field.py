"""What a record type and its fields are, declared once and read by everything else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The closed list of kinds of value; each owns parse, format and normalise."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    DATE = "date"
    MOMENT = "moment"
    INTEGER = "integer"
    MONEY = "money"
    CHOICE = "choice"
    FLAG = "flag"
    LINK = "link"
    POSTCODE = "postcode"
    CODE = "code"


INTEGER_KINDS = frozenset({Kind.INTEGER, Kind.MONEY, Kind.FLAG, Kind.LINK})


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a choice: stored code and English label (marked for translation)."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record type.

    `number` is stable and never reused: the journal names fields by it. `group` names the fields
    that form one register (address, period, money). `links` are the keys of the record types a link
    may point to. `dataset` names the reference data a code comes from. `hidden` fields are set and
    read by the program alone: no form, column chooser, list, import or export offers them.
    """

    number: int
    key: str
    label: str
    kind: Kind = Kind.TEXT
    choices: tuple[Choice, ...] = ()
    links: tuple[str, ...] = ()
    dataset: str | None = None
    group: str | None = None
    required: bool = False
    personal: bool = False
    listed: bool = False
    searched: bool = False
    indexed: bool = False
    hidden: bool = False
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Derived:
    """A column computed from the fields of its record; never in the journal, always rebuilt."""

    key: str
    label: str = ""
    kind: Kind = Kind.TEXT
    dataset: str | None = None
    listed: bool = False
    indexed: bool = False


@dataclass(frozen=True, slots=True)
class RecordType:
    """A kind of record: its table, its fields and the words for it.

    `ends` are the keys of the links that make up the identity of a link record: such a record has a
    uuid5 made from them, so that two laptops that draw the same link make the same record.
    `sort` is the column a list is ordered by, `title` the fields that name a record.
    """

    number: int
    key: str
    label: str
    plural: str
    fields: tuple[Field, ...]
    derived: tuple[Derived, ...] = ()
    ends: tuple[str, ...] = ()
    title: tuple[str, ...] = ("name",)
    sort: str = "id"
    shared: bool = False

    def __hash__(self) -> int:
        # That of all fields with all their words takes a quarter of a millisecond, where a type
        # is the key of a cache.
        return self.number

    def field(self, key: str) -> Field:
        """The field with this key; raises KeyError."""
        for field in self.fields:
            if field.key == key:
                return field
        raise KeyError(key)

    def registers(self) -> dict[str, tuple[str, ...]]:
        """Field keys by register: a register is a group, or a field on its own."""
        found: dict[str, tuple[str, ...]] = {}
        for field in self.fields:
            name = field.group or field.key
            found[name] = (*found.get(name, ()), field.key)
        return found
