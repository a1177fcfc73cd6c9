"""The meetings of the database that a calendar may speak of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from models.database.reader import Reader, Row, chunks
from models.exchange.calendars.identity import Imported, record_uuid, remembered
from models.exchange.reading import CalendarFile, Occurrence


@dataclass(slots=True)
class Known:
    """Meetings taken over earlier, by the name of their entry and the date of the series.

    All that the dates of a file are compared with is read at once: `rows` are the meetings by id,
    `at_uuid` records by the uuid of a date, `deleted` those of them that somebody deleted here.
    """

    reader: Reader
    records: dict[tuple[str, str], int] = field(default_factory=dict)
    imported: dict[int, Imported] = field(default_factory=dict)
    of_uid: dict[str, list[int]] = field(default_factory=dict)
    at_uuid: dict[str, int] = field(default_factory=dict)
    rows: dict[int, Row] = field(default_factory=dict)
    deleted: set[int] = field(default_factory=set)
    attending: dict[int, dict[int, str]] = field(default_factory=dict)
    uuids: dict[int, str] = field(default_factory=dict)
    moments: dict[int, int] = field(default_factory=dict)

    def find(self, occurrence: Occurrence) -> Row | None:
        """The meeting that a date is, None when it is not there."""
        record = self.records.get((occurrence.uid, occurrence.recurrence))
        if record is None:
            record = self.at_uuid.get(record_uuid(occurrence))
        if record is None and occurrence.recurrence:
            # An entry of its own that has become a series since: its first date.
            record = self.records.get((occurrence.uid, ""))
            row = self.rows.get(record) if record is not None else None
            return row if row is not None and row["starts_at"] == occurrence.starts else None
        return self.rows.get(record) if record is not None else None

    def was_deleted_here(self, occurrence: Occurrence) -> bool:
        """Whether somebody deleted the meeting; taking an import back is no deletion."""
        return self.at_uuid.get(record_uuid(occurrence)) in self.deleted

    def changed(self, record: int) -> int:
        """When a record was last changed here, in milliseconds."""
        return self.moments.get(record, 0)


def known_meetings(reader: Reader, calendar: CalendarFile, people: Iterable[int]) -> Known:
    """All meetings that came from calendars, and those that the dates of this one may be.

    `people` are the ids of all who may take part.
    """
    found = Known(reader)
    for record, text in reader.rows(
        "SELECT id, external_uid FROM meeting WHERE external_uid IS NOT NULL ORDER BY id"
    ):
        one = remembered(str(text))
        found.records.setdefault((one.uid, one.recurrence), record)
        found.imported[record] = one
        found.of_uid.setdefault(one.uid, []).append(record)
    _read_uuids(found, {record_uuid(one) for one in calendar.occurrences})
    uids = {one.uid for one in calendar.occurrences} | {one.uid for one in calendar.series}
    asked = {record for uid in uids for record in found.of_uid.get(uid, ())}
    asked |= set(found.at_uuid.values())
    found.rows = {int(row["id"] or 0): row for row in reader.get_many("meeting", sorted(asked))}
    found.deleted = _deleted(reader, set(found.at_uuid.values()) - found.rows.keys())
    _read_attendances(found, people)
    return found


def _read_uuids(found: Known, uuids: set[str]) -> None:
    for part in _parts(sorted(uuids)):
        marks = ",".join("?" * len(part))
        found.at_uuid.update(
            found.reader.rows(
                f"SELECT lower(hex(uuid)), id FROM record WHERE uuid IN ({marks})",
                [bytes.fromhex(one) for one in part],
            )
        )


def _deleted(reader: Reader, records: set[int]) -> set[int]:
    """Those that are gone, and not because an import was taken back."""
    found = set()
    for chunk in chunks(sorted(records)):
        marks = ",".join("?" * len(chunk))
        rows = reader.rows(
            "SELECT r.id, (SELECT c.kind FROM change x JOIN journal_commit c ON c.id = x.commit_id "
            "WHERE x.record = r.id AND x.op = 'D' ORDER BY x.commit_id DESC LIMIT 1) "
            f"FROM record r WHERE r.deleted = 1 AND r.id IN ({marks})",
            chunk,
        )
        found |= {record for record, kind in rows if kind != "undo"}
    return found


def _read_attendances(found: Known, people: Iterable[int]) -> None:
    for chunk in chunks(found.rows):
        marks = ",".join("?" * len(chunk))
        for at, who, status in found.reader.rows(
            f"SELECT at, who, status FROM attendance WHERE at IN ({marks})", chunk
        ):
            found.attending.setdefault(at, {})[who] = status
    for chunk in chunks(sorted({*found.rows, *people})):
        marks = ",".join("?" * len(chunk))
        for record, uuid, changed in found.reader.rows(
            f"SELECT id, lower(hex(uuid)), changed FROM record WHERE id IN ({marks})", chunk
        ):
            found.uuids[record] = uuid
            found.moments[record] = int(changed or 0)


def _parts(texts: list[str], size: int = 2_000) -> Iterator[list[str]]:
    return (texts[start : start + size] for start in range(0, len(texts), size))
