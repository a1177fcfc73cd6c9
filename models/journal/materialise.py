"""Writing what the fold says into the record tables and the registers, unseen by the triggers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Any

from models.database.cipher import Connection
from models.database.reader import Reader
from models.fields.field import Kind, RecordType
from models.journal.first_versions import write_first_versions
from models.journal.fold import Folded, fold, register_value
from models.journal.merges import circles, stays
from models.journal.versions import Version, versions_of
from models.progress import Progress, silent
from models.records.registry import BY_KEY, BY_NUMBER

History = Iterator[tuple[int, int, list[Version]]]
_BATCH = 5_000
DELETION = 0
"""Stands for the register of a deletion without effect; fields are numbered from 1."""


def refold(connection: Connection, records: Iterable[int], progress: Progress = silent) -> set[int]:
    """Bring records in line with their history; the caller has silenced the capture.

    Returns those that had to be looked at because they or others were merged.
    """
    reader, wanted = Reader(connection), set(records)
    involved, staying = circles(reader, wanted)
    wanted |= involved
    wanted -= write_first_versions(connection, wanted)
    histories = _counted(versions_of(reader, sorted(wanted)), len(wanted), progress)
    materialise(connection, histories, staying)
    return involved


def revive(connection: Connection, records: Iterable[int]) -> None:
    """Write deleted records back as they were; the caller has captured the restoring."""
    histories = versions_of(Reader(connection), records, unsealed=True)
    materialise(
        connection,
        (
            (record, kind, [v for v in versions if v.op != "D"])
            for record, kind, versions in histories
        ),
    )


def materialise(
    connection: Connection, histories: History, staying: Set[int] = frozenset()
) -> None:
    """Fold histories and write tables, registers and deletion marks.

    `staying` are records that are not deleted because they were merged in a circle.
    """
    rows: dict[str, list[tuple[int, Folded]]] = {}
    gone: list[tuple[int, RecordType, Folded]] = []
    count = 0
    for record, type_number, versions in histories:
        record_type = BY_NUMBER.get(type_number)
        folded = fold(record_type, versions) if record_type else None
        if record_type is None or folded is None:
            continue
        if record in staying:
            folded = stays(type_number, folded, versions)
        if folded.deleted:
            gone.append((record, record_type, folded))
        else:
            rows.setdefault(record_type.key, []).append((record, folded))
        count += 1
        if count % _BATCH == 0:
            _write(connection, rows, gone)
            rows, gone = {}, []
    _write(connection, rows, gone)


def _counted(histories: History, whole: int, progress: Progress) -> History:
    for place, history in enumerate(histories):
        progress(place, whole)
        yield history


def register_text(record_type: RecordType, version: Version, register: int) -> str:
    """What a version says about a register, as it is stored among the live versions."""
    value = register_value(version, register, record_type)
    return json.dumps({str(k): v for k, v in value.items()}, ensure_ascii=False)


def _write(
    connection: Connection,
    rows: dict[str, list[tuple[int, Folded]]],
    gone: Sequence[tuple[int, RecordType, Folded]],
) -> None:
    for key, there in rows.items():
        _write_rows(connection, BY_KEY[key], there)
        _write_registers(connection, BY_KEY[key], there)
    for record, kind, folded in gone:
        connection.execute(f'DELETE FROM "{kind.key}" WHERE id = ?', (record,))
        _write_registers(connection, kind, [(record, folded)])
    connection.executemany("UPDATE record SET deleted = 1 WHERE id = ?", [(r,) for r, *_ in gone])


def _write_rows(
    connection: Connection, record_type: RecordType, rows: Sequence[tuple[int, Folded]]
) -> None:
    links = _link_ids(connection, record_type, rows)
    names = ", ".join(f'"{field.key}"' for field in record_type.fields)
    updates = ", ".join(f'"{field.key}" = excluded."{field.key}"' for field in record_type.fields)
    marks = ", ".join("?" * (len(record_type.fields) + 1))
    connection.executemany(
        f'INSERT INTO "{record_type.key}" (id, {names}) VALUES ({marks}) '
        f"ON CONFLICT (id) DO UPDATE SET {updates}",
        [(record, *_row(record_type, folded, links)) for record, folded in rows],
    )
    ids = [(record,) for record, _ in rows]
    connection.executemany("UPDATE record SET deleted = 0 WHERE id = ? AND deleted", ids)


def _write_registers(
    connection: Connection, record_type: RecordType, rows: Sequence[tuple[int, Folded]]
) -> None:
    connection.executemany("DELETE FROM register WHERE record = ?", [(one,) for one, _ in rows])
    connection.executemany(
        "INSERT OR REPLACE INTO register (record, field, commit_id, value) VALUES (?, ?, ?, ?)",
        [line for record, folded in rows for line in register_rows(record_type, record, folded)],
    )


def register_rows(
    record_type: RecordType, record: int, folded: Folded
) -> Iterator[tuple[int, int, int, str]]:
    """(record, register, commit, value) of what is live; deletions without effect as register 0."""
    for register, versions in folded.live.items():
        for version in versions:
            text = register_text(record_type, version, register)
            yield record, register, version.origin.commit, text
    for deletion in folded.contested:
        yield record, DELETION, deletion.origin.commit, "{}"


def _row(record_type: RecordType, folded: Folded, links: dict[str, int]) -> Iterator[Any]:
    for field in record_type.fields:
        value = folded.values.get(field.number)
        if field.kind is Kind.LINK and value is not None:
            yield links[str(value)]
        else:
            yield value


def _link_ids(
    connection: Connection, record_type: RecordType, rows: Sequence[tuple[int, Folded]]
) -> dict[str, int]:
    numbers = [field.number for field in record_type.fields if field.kind is Kind.LINK]
    wanted = {
        str(folded.values[number])
        for _, folded in rows
        for number in numbers
        if folded.values.get(number) is not None
    }
    found: dict[str, int] = {}
    for uuid in wanted:
        row = connection.execute(
            "SELECT id FROM record WHERE uuid = ?", (bytes.fromhex(uuid),)
        ).fetchone()
        if row is None:
            # A link may arrive before the record it points to: keep its place, type unknown.
            inserted = connection.execute(
                "INSERT INTO record (uuid, type, scope, deleted) VALUES (?, 0, 0, 1)",
                (bytes.fromhex(uuid),),
            )
            found[uuid] = int(inserted.lastrowid or 0)
        else:
            found[uuid] = int(row[0])
    return found
