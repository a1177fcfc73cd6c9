"""This laptop as a replica: its identity, its signing key and who works on it."""

from __future__ import annotations

from dataclasses import dataclass

from models.database.cipher import Connection
from models.database.identity import new_uuid, random_bytes
from models.errors import Environment
from models.language import tr

SEED_BYTES = 32


@dataclass(frozen=True, slots=True)
class Identity:
    """Replica (local number, uuid), agency code, signing seed, and the uuid of the staff member."""

    replica: tuple[int, bytes]
    agency: str
    secret: bytes
    staff: str


def new_identity(connection: Connection, agency: str, label: str) -> None:
    """Make this database a replica of an agency, with a signing key of its own."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    secret = random_bytes(SEED_BYTES)
    public = Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()
    inserted = connection.execute(
        "INSERT INTO replica (uuid, agency, label, sign_public) VALUES (?, ?, ?, ?)",
        (new_uuid(), agency, label, public),
    )
    keep_local(connection, "replica", str(inserted.lastrowid).encode())
    keep_local(connection, "secret", secret)


def renew_identity(connection: Connection) -> None:
    """Make this database another replica, with the same key: others know it by that."""
    number = int(local_value(connection, "replica") or 0)
    inserted = connection.execute(
        "INSERT INTO replica (uuid, agency, label, sign_public) "
        "SELECT ?, agency, label, sign_public FROM replica WHERE id = ?",
        (new_uuid(), number),
    )
    connection.execute("UPDATE replica SET retired = 1 WHERE id = ?", (number,))
    keep_local(connection, "replica", str(inserted.lastrowid).encode())


def load_identity(connection: Connection) -> Identity:
    """The replica this database is; raises `Environment` when it has none."""
    number = local_value(connection, "replica")
    if number is None:
        raise Environment(tr("This database was not set up completely. Create a new one."))
    uuid, agency = connection.execute(
        "SELECT uuid, agency FROM replica WHERE id = ?", (int(number),)
    ).fetchone()
    staff = local_value(connection, "staff") or b""
    secret = local_value(connection, "secret") or b""
    return Identity((int(number), bytes(uuid)), agency, secret, staff.decode())


def local_value(connection: Connection, key: str) -> bytes | None:
    """A local matter: something this laptop keeps for itself."""
    row = connection.execute("SELECT value FROM local WHERE key = ?", (key,)).fetchone()
    return bytes(row[0]) if row else None


def keep_local(connection: Connection, key: str, value: bytes) -> None:
    """Keep a local matter, replacing what was there."""
    connection.execute("INSERT OR REPLACE INTO local (key, value) VALUES (?, ?)", (key, value))
