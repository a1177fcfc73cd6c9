"""Shared records point to shared records only, checked before a transaction ends.

Otherwise the other agency would receive the id of a record it must not know of.
Source: design page of the journal, section on scope.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from models.database.cipher import Connection
from models.errors import Refused
from models.fields.field import Kind
from models.journal.fold import PRIVATE, SHARED
from models.language import tr
from models.records.registry import ALL, BY_NUMBER

_LINKS = {
    kind.number: {str(field.number) for field in kind.fields if field.kind is Kind.LINK}
    for kind in ALL
}


def check_direction(connection: Connection, commits: Mapping[int, int]) -> None:
    """Raise `Refused` when a shared record written by these commits points to a private one."""
    commit = commits.get(SHARED)
    if commit is None:
        return
    targets: set[str] = set()
    for number, data in connection.execute(
        "SELECT type, data FROM change WHERE commit_id = ? AND op IN ('C', 'U')", (commit,)
    ):
        links = _LINKS.get(number)
        if links and data:
            targets.update(
                value for key, value in json.loads(data).items() if key in links and value
            )
    for uuid in targets:
        row = connection.execute(
            "SELECT type FROM record WHERE uuid = ? AND scope = ?",
            (bytes.fromhex(uuid), PRIVATE),
        ).fetchone()
        if row:
            label = tr(BY_NUMBER[row[0]].label) if row[0] in BY_NUMBER else "?"
            raise Refused(
                tr("What both agencies see may only point to what both see. "
                   "Share this first: {type}.", type=label)
            )  # fmt: skip
