"""What exported lists say of records that are erased goes from their bases as well."""

from __future__ import annotations

import json
from collections.abc import Iterable

from models.database.cipher import Connection
from models.database.reader import chunks


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
