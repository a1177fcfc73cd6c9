"""The icon of each type of record, the same everywhere."""

from __future__ import annotations

_SYMBOLS = {
    "organisation": "organisation",
    "person": "person",
    "affiliation": "person",
    "attendance": "person",
    "staff": "person",
    "need": "need",
    "offer": "offer",
    "meeting": "meeting",
    "event": "event",
    "introduction": "introduction",
    "project": "project",
    "project_partner": "project",
    "deadline": "clock",
    "task": "task",
    "note": "note",
    "tag": "tag",
    "list": "list",
    "list_member": "list",
    "contact_point": "phone",
    "address": "place",
    "relation": "link",
    "consent": "check",
    "legal_basis": "lock",
    "disclosure": "send",
    "competence": "star",
    "stage": "right",
}


def symbol_of(type_key: str) -> str:
    """The name of the icon of a type."""
    return _SYMBOLS.get(type_key, "document")
