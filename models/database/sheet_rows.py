"""The bases of exported lists: kept when a list goes out, forgotten with what is erased."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from models.database.cipher import Connection
from models.database.reader import chunks


def add_export(connection: Connection, values: Sequence[object]) -> None:
    """Note an export: code, type, partner, language, columns, vector, secret, moment (ms)."""
    connection.execute(
        "INSERT INTO sheet_export (code, type, partner, language, columns, vector, secret, made) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        values,
    )


def add_rows(connection: Connection, rows: Iterable[Sequence[object]]) -> None:
    """Keep rows of an export: Ref, export, place, record, part, check mark, data."""
    connection.executemany(
        "INSERT INTO sheet_row (ref, export, place, record, part, check_mark, data) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def add_new_rows(connection: Connection, rows: Iterable[tuple[str, str, int]]) -> None:
    """Keep which rows that came without a Ref became which record: key, export, record."""
    connection.executemany(
        "INSERT OR REPLACE INTO sheet_row (ref, export, place, record) VALUES (?, ?, 0, ?)", rows
    )


def mark_saved(connection: Connection, code: str, saved: str) -> None:
    """Remember when the latest merged copy of an export was saved."""
    connection.execute(
        "UPDATE sheet_export SET saved = max(coalesce(saved, ''), ?) WHERE code = ?", (saved, code)
    )


def forget(connection: Connection, records: Iterable[int]) -> None:
    """Drop what the bases say of erased records; their Refs remain, so that none comes back."""
    for chunk in chunks(records):
        connection.executemany(
            "UPDATE sheet_row SET data = NULL, check_mark = NULL, part = NULL WHERE record = ?",
            [(record,) for record in chunk],
        )
        _forget_titles(connection, set(chunk))


def _forget_titles(connection: Connection, records: set[int]) -> None:
    """Names of erased records also stand in the link columns of other rows."""
    changed = []
    for ref, data in connection.execute(
        "SELECT ref, data FROM sheet_row WHERE data NOT LIKE '%,{}]'"
    ):
        values, titles = json.loads(data)
        kept = {place: title for place, title in titles.items()
                if values[int(place)] not in records}  # fmt: skip
        if kept != titles:
            changed.append(
                (json.dumps([values, kept], ensure_ascii=False, separators=(",", ":")), ref)
            )
    connection.executemany("UPDATE sheet_row SET data = ? WHERE ref = ?", changed)
