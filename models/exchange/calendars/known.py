"""The meetings of the database that a calendar may speak of."""

from __future__ import annotations

from dataclasses import dataclass, field

from models.database.reader import Reader, Row
from models.exchange.calendars.identity import Imported, record_uuid, remembered
from models.exchange.reading import Occurrence


@dataclass(slots=True)
class Known:
    """Meetings taken over earlier, by the name of their entry and the date of the series."""

    reader: Reader
    records: dict[tuple[str, str], int] = field(default_factory=dict)
    imported: dict[int, Imported] = field(default_factory=dict)
    of_uid: dict[str, list[int]] = field(default_factory=dict)

    def find(self, occurrence: Occurrence) -> Row | None:
        """The meeting that a date is, None when it is not there."""
        record = self.records.get((occurrence.uid, occurrence.recurrence))
        if record is None:
            record = self.reader.id_of(record_uuid(occurrence))
        if record is None and occurrence.recurrence:
            # An entry of its own that has become a series since: its first date.
            record = self.records.get((occurrence.uid, ""))
            row = self.reader.get("meeting", record) if record is not None else None
            return row if row is not None and row["starts_at"] == occurrence.starts else None
        return self.reader.get("meeting", record) if record is not None else None

    def was_deleted_here(self, occurrence: Occurrence) -> bool:
        """Whether somebody deleted the meeting; taking an import back is no deletion."""
        record = self.reader.id_of(record_uuid(occurrence))
        if record is None or self.reader.type_of(record) is not None:
            return False
        kind = self.reader.value(
            "SELECT c.kind FROM change x JOIN journal_commit c ON c.id = x.commit_id "
            "WHERE x.record = ? AND x.op = 'D' ORDER BY x.commit_id DESC LIMIT 1",
            (record,),
        )
        return str(kind) != "undo"

    def changed(self, record: int) -> int:
        """When a record was last changed here, in milliseconds."""
        return int(self.reader.value("SELECT changed FROM record WHERE id = ?", (record,)) or 0)


def known_meetings(reader: Reader) -> Known:
    """All meetings that came from calendars."""
    found = Known(reader)
    for record, text in reader.rows(
        "SELECT id, external_uid FROM meeting WHERE external_uid IS NOT NULL ORDER BY id"
    ):
        one = remembered(str(text))
        found.records.setdefault((one.uid, one.recurrence), record)
        found.imported[record] = one
        found.of_uid.setdefault(one.uid, []).append(record)
    return found
