"""Version vectors: how much of each stream the writer of a commit had seen.

A vector is canonical JSON `{"<replica>/<scope>": sequence}`, kept under the SHA-256 of its text.
The stream of the commit itself counts as seen up to the commit before, unless named.
"""

from __future__ import annotations

import hashlib
import json

from models.database.cipher import Connection
from models.database.reader import Reader

Vector = dict[str, int]


def stream_names(reader: Reader) -> dict[str, int]:
    """Local stream numbers by their fleet-wide name."""
    return {
        f"{replica}/{scope}": number
        for number, replica, scope in reader.rows(
            "SELECT s.id, lower(hex(r.uuid)), s.scope FROM stream s "
            "JOIN replica r ON r.id = s.replica"
        )
    }


def head_vector(reader: Reader) -> Vector:
    """All that this database has folded: the vector of a person who looks at it now."""
    return {
        f"{replica}/{scope}": head
        for replica, scope, head in reader.rows(
            "SELECT lower(hex(r.uuid)), s.scope, s.head_seq FROM stream s "
            "JOIN replica r ON r.id = s.replica WHERE s.head_seq > 0"
        )
    }


def local_vector(streams: dict[str, int], text: str) -> dict[int, int]:
    """A stored vector by local stream numbers; streams not known here are left out."""
    return {streams[name]: upto for name, upto in json.loads(text).items() if name in streams}


def keep_context(connection: Connection, vector: Vector) -> tuple[int, bytes]:
    """The local number and the digest of a vector, stored once."""
    text = json.dumps(vector, sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(text.encode()).digest()
    row = connection.execute("SELECT id FROM context WHERE digest = ?", (digest,)).fetchone()
    if row:
        return int(row[0]), digest
    inserted = connection.execute(
        "INSERT INTO context (digest, vector) VALUES (?, ?)", (digest, text)
    )
    return int(inserted.lastrowid or 0), digest
