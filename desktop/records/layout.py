"""Which facts of a record are shown first, which on demand, and which belong to another tab."""

from __future__ import annotations

from dataclasses import dataclass

from models.fields.field import Field, RecordType
from models.records.registry import record_type

NEVER = frozenset(("stage_since",))
"""Set by the program alone, like what is hidden, but shown in lists."""

PRIVACY = ("source", "source_date", "informed_on", "restricted")
"""Shown in the tab of privacy where a type has that tab."""

_FIRST = {
    "organisation": (
        "name", "kind", "street", "postcode", "town", "phone", "email", "website",
        "wz2008", "size_class", "responsible", "status", "description",
    ),
    "person": (
        "salutation", "title", "first_name", "last_name", "email", "phone", "mobile",
        "responsible",
    ),
    "need": (
        "title", "organisation", "status", "maturity", "cooperation", "valid_until", "contact",
        "responsible", "cross_regional", "description",
    ),
    "meeting": (
        "title", "kind", "starts_at", "place", "organisation", "held_by", "notes", "decisions",
    ),
    "event": ("name", "place", "starts_on", "ends_on", "organiser", "website", "notes"),
    "introduction": (
        "seeker", "provider", "need", "offer", "stage", "responsible", "seeker_consent",
        "provider_consent", "outcome",
    ),
    "project": (
        "title", "acronym", "stage", "responsible", "programme", "call", "starts_on", "ends_on",
        "total", "description",
    ),
    "task": ("title", "due_on", "assignee", "about", "status", "notes"),
}  # fmt: skip
_PRIVATE_TAB = ("person",)


@dataclass(frozen=True, slots=True)
class Layout:
    """The fields of a type in the order they are shown."""

    first: tuple[Field, ...]
    more: tuple[Field, ...]
    privacy: tuple[Field, ...]


def layout_of(type_key: str) -> Layout:
    """The layout of a type; types nobody arranged show the fields of their lists first."""
    kind = record_type(type_key)
    first = _FIRST.get(type_key) or _FIRST.get({"offer": "need"}.get(type_key, ""))
    keys = first or tuple(field.key for field in kind.fields if field.listed or field.required)
    private = tuple(key for key in PRIVACY if type_key in _PRIVATE_TAB and _has(kind, key))
    rest = [
        field
        for field in kind.fields
        if field.key not in (*keys, *private) and field.key not in NEVER and not field.hidden
    ]
    return Layout(
        tuple(kind.field(key) for key in keys),
        tuple(rest),
        tuple(kind.field(key) for key in private),
    )


def _has(kind: RecordType, key: str) -> bool:
    return any(field.key == key for field in kind.fields)
