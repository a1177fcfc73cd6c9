"""The laptops one knows: whom one trusts, what they have, when one last heard of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum

from models.clock import now
from models.database.cipher import Connection
from models.database.reader import Reader
from models.errors import Refused
from models.journal.contexts import Vector
from models.journal.replica import local_value
from models.journal.store import Store
from models.journal.wire import WireReplica
from models.language import tr

RECIPIENT = "age recipient"


class Trust(IntEnum):
    """What a person said of a laptop: it may only be known, vouched for, trusted, or revoked."""

    REVOKED = -1
    KNOWN = 0
    VOUCHED = 1
    TRUSTED = 2


@dataclass(frozen=True, slots=True)
class Peer:
    """Another laptop; `acknowledged` is what it said it has, `waiting` counts commits it lacks."""

    uuid: bytes
    agency: str
    label: str
    sign_public: bytes
    trusted: Trust
    recipient: str
    exchanged: datetime | None
    acknowledged: Vector
    waiting: int


def own_card(reader: Reader) -> WireReplica:
    """This laptop as others know it."""
    return next(one for one in known_replicas(reader) if one.uuid == own_uuid(reader))


def own_uuid(reader: Reader) -> bytes:
    """The id of this laptop."""
    number = int(local_value(reader.connection, "replica") or 0)
    return bytes(reader.value("SELECT uuid FROM replica WHERE id = ?", (number,)))


def own_agency(reader: Reader) -> str:
    """The agency this laptop belongs to."""
    number = int(local_value(reader.connection, "replica") or 0)
    return str(reader.value("SELECT agency FROM replica WHERE id = ?", (number,)))


def known_replicas(reader: Reader) -> list[WireReplica]:
    """This laptop and all others whose key is known and not revoked, by id."""
    own = local_value(reader.connection, RECIPIENT) or b""
    number = int(local_value(reader.connection, "replica") or 0)
    return [
        WireReplica(
            bytes(uuid), agency, label, bytes(key), own.decode() if one == number else recipient
        )
        for one, uuid, agency, label, key, recipient in reader.rows(
            "SELECT r.id, r.uuid, r.agency, r.label, r.sign_public, coalesce(p.recipient, '') "
            "FROM replica r LEFT JOIN peer p ON p.replica = r.id "
            "WHERE coalesce(p.trusted, 0) >= 0 ORDER BY r.uuid"
        )
    ]


def peers(reader: Reader) -> list[Peer]:
    """All other laptops, own agency first, then by name."""
    own = own_agency(reader)
    heads = {
        (bytes(uuid), scope): head
        for uuid, scope, head in reader.rows(
            "SELECT r.uuid, s.scope, s.head_seq FROM stream s JOIN replica r ON r.id = s.replica"
        )
    }
    found = []
    for row in reader.rows(
        "SELECT r.uuid, r.agency, r.label, r.sign_public, p.trusted, p.recipient, p.exchanged, "
        "p.acknowledged FROM peer p JOIN replica r ON r.id = p.replica WHERE r.retired = 0"
    ):
        uuid, agency, label, key, trusted, recipient, exchanged, acknowledged = row
        vector: Vector = json.loads(acknowledged)
        waiting = sum(
            max(0, head - vector.get(f"{replica.hex()}/{scope}", 0))
            for (replica, scope), head in heads.items()
            if scope or agency == own
        )
        moment = datetime.fromtimestamp(exchanged / 1000, UTC) if exchanged else None
        found.append(
            Peer(bytes(uuid), agency, label, bytes(key), Trust(trusted), recipient, moment,
                 vector, waiting)
        )  # fmt: skip
    return sorted(found, key=lambda peer: (peer.agency != own, peer.agency, peer.label, peer.uuid))


def peer(reader: Reader, uuid: bytes) -> Peer:
    """One other laptop; raises `Refused` when it is not known here."""
    for one in peers(reader):
        if one.uuid == uuid:
            return one
    raise Refused(tr("This laptop is not known here. Read its card first."))


def trust(store: Store, card: WireReplica) -> None:
    """Trust a laptop by its card; raises `Refused` for a key other than the one known."""
    with store.absorbing() as raw:
        number = know(raw, card, Trust.TRUSTED)
        if number == store.identity.replica[0]:
            raise Refused(tr("This is the card of this laptop itself."))


def revoke(store: Store, uuid: bytes) -> None:
    """Believe nothing more that this laptop signs, and send it nothing."""
    with store.absorbing() as raw:
        raw.execute(
            "UPDATE peer SET trusted = ? WHERE replica = (SELECT id FROM replica WHERE uuid = ?)",
            (Trust.REVOKED, uuid),
        )


def acknowledge(store: Store, uuid: bytes, vector: Vector) -> None:
    """Note that a laptop said it has all this; what it had before it still has."""
    with store.absorbing() as raw:
        row = raw.execute(
            "SELECT p.replica, p.acknowledged FROM peer p JOIN replica r ON r.id = p.replica "
            "WHERE r.uuid = ?",
            (uuid,),
        ).fetchone()
        if row is None:
            return
        known: Vector = json.loads(row[1])
        for stream, upto in vector.items():
            known[stream] = max(upto, known.get(stream, 0))
        raw.execute(
            "UPDATE peer SET acknowledged = ?, exchanged = ? WHERE replica = ?",
            (json.dumps(known, sort_keys=True), int(now().timestamp() * 1000), row[0]),
        )


def know(raw: Connection, card: WireReplica, trusted: Trust) -> int:
    """Keep a laptop and how far it is trusted, never less than before; returns its local number.

    What is sealed for a trusted laptop goes on being sealed with the key that is known: only its
    card brings another one, not what somebody else says of it.
    Raises `Refused` when its key or agency is not the one known, or it was revoked.
    """
    row = raw.execute(
        "SELECT r.id, r.agency, r.sign_public, p.trusted FROM replica r "
        "LEFT JOIN peer p ON p.replica = r.id WHERE r.uuid = ?",
        (card.uuid,),
    ).fetchone()
    if row is None:
        inserted = raw.execute(
            "INSERT INTO replica (uuid, agency, label, sign_public) VALUES (?, ?, ?, ?)",
            (card.uuid, card.agency, card.label, card.sign_public),
        )
        number, before = int(inserted.lastrowid or 0), Trust.KNOWN
    else:
        number, before = int(row[0]), Trust(row[3] or 0)
        if (row[1], bytes(row[2])) != (card.agency, card.sign_public):
            raise Refused(
                tr("“{label}” shows another key than before. Somebody may pretend to be this "
                   "laptop: ask its owner by phone.", label=card.label)
            )  # fmt: skip
        if before is Trust.REVOKED and trusted is not Trust.TRUSTED:
            return number
    if _is_own(raw, number):
        return number
    raw.execute(
        "INSERT INTO peer (replica, acknowledged, trusted, recipient) VALUES (?, '{}', ?, ?) "
        "ON CONFLICT (replica) DO UPDATE SET trusted = max(trusted, excluded.trusted), "
        "recipient = CASE WHEN excluded.recipient = '' OR (peer.trusted >= 1 AND "
        "peer.recipient <> '' AND excluded.trusted < 2) THEN recipient ELSE excluded.recipient END",
        (number, trusted, card.recipient),
    )
    return number


def trust_of(raw: Connection) -> Iterator[tuple[bytes, Trust, str]]:
    """(id, trust, agency) of every laptop; this one trusts itself, also as what it was before."""
    for uuid, agency, trusted, own in raw.execute(
        "SELECT r.uuid, r.agency, p.trusted, r.sign_public = o.sign_public FROM replica r "
        "JOIN local l ON l.key = 'replica' JOIN replica o ON o.id = CAST(l.value AS INTEGER) "
        "LEFT JOIN peer p ON p.replica = r.id"
    ).fetchall():
        yield bytes(uuid), Trust.TRUSTED if own else Trust(trusted or 0), agency


def welcome_back(raw: Connection, card: WireReplica) -> None:
    """Know a laptop by its key when it has a new id, for it was restored or copied."""
    row = raw.execute(
        "SELECT max(p.trusted), min(p.trusted) FROM replica r JOIN peer p ON p.replica = r.id "
        "WHERE r.sign_public = ? AND r.agency = ?",
        (card.sign_public, card.agency),
    ).fetchone()
    if row[0] is not None and row[1] > Trust.REVOKED:
        know(raw, card, Trust(row[0]))


def _is_own(raw: Connection, number: int) -> bool:
    return int(local_value(raw, "replica") or 0) == number
