"""Opening a record whose type is not at hand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.desk import Desk
from desktop.progress import Progress
from models.database.reader import Reader

_LEADS_TO = {
    "affiliation": "person",
    "project_partner": "project",
    "deadline": "project",
    "attendance": "at",
    "note": "about",
    "consent": "person",
    "legal_basis": "person",
    "disclosure": "about",
    "contact_point": "owner",
    "address": "owner",
}
"""Records without a page of their own, and the link to the one whose page shows them."""


def open_record(desk: Desk, record: int, owner: QObject) -> None:
    """Show the page of a record, or of the record it belongs to."""
    opening = _Opening(desk, record)
    desk.office.read(opening.read, owner=owner, done=opening.show)


@dataclass(frozen=True, slots=True)
class _Opening:
    desk: Desk
    record: int

    def read(self, reader: Reader, progress: Progress) -> tuple[str, int]:
        kind, record = reader.type_of(self.record), self.record
        while kind is not None and kind.key in _LEADS_TO:
            row = reader.get(kind.key, record) or {}
            record = int(row.get(_LEADS_TO[kind.key]) or 0)
            kind = reader.type_of(record)
        return (kind.key if kind else "", record)

    def show(self, found: tuple[str, int]) -> None:
        type_key, record = found
        if type_key:
            self.desk.navigation.open(type_key, record)
