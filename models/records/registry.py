"""All record types, by key and by the number that the journal uses."""

from collections.abc import Mapping

from models.fields.field import Field, Kind, RecordType
from models.records import (
    cooperation,
    governance,
    grouping,
    markets,
    meetings,
    organisation,
    person,
    reach,
)

ALL: tuple[RecordType, ...] = (
    *organisation.TYPES,
    *person.TYPES,
    *reach.TYPES,
    *markets.TYPES,
    *meetings.TYPES,
    *cooperation.TYPES,
    *grouping.TYPES,
    *governance.TYPES,
)
BY_KEY: Mapping[str, RecordType] = {record_type.key: record_type for record_type in ALL}
BY_NUMBER: Mapping[int, RecordType] = {record_type.number: record_type for record_type in ALL}


def record_type(key: str) -> RecordType:
    """The record type with this key; raises KeyError."""
    return BY_KEY[key]


def links_to(key: str) -> tuple[tuple[RecordType, Field], ...]:
    """Every link field of any type that may point to records of this type."""
    return tuple(
        (record_type, field)
        for record_type in ALL
        for field in record_type.fields
        if field.kind is Kind.LINK and key in field.links
    )
