"""How a laptop and the hub stand to each other: which streams are its own, how far they agree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from models.database.reader import Reader
from models.errors import Refused
from models.fields.text import clean
from models.journal.peers import own_card, own_uuid
from models.language import tr
from models.sync.hub import calls
from models.sync.hub.calls import Head
from models.sync.hub.connection import Connection
from models.sync.hub.contact import Contact

SCOPES = (0, 1)


@dataclass(frozen=True, slots=True)
class Own:
    """A stream of this laptop, or of one it was before it was restored from a backup.

    `head` is how far it is here, `at_hub` there, `common` up to where both are the same.
    """

    replica: bytes
    scope: int
    head: int
    at_hub: int
    common: int
    current: bool

    @property
    def stream(self) -> str:
        """Its fleet-wide name."""
        return f"{self.replica.hex()}/{self.scope}"

    @property
    def diverged(self) -> bool:
        """Whether the hub knows more, or something else, of what this laptop alone may write."""
        return self.current and self.at_hub > self.common


def greet(contact: Contact) -> None:
    """Register this laptop; raises `Refused` when login or version do not fit."""
    card = own_card(contact.reader)
    label = card.label[:200]
    agency, version = calls.enter(contact.hub, card.uuid, label)
    if agency != card.agency:
        raise Refused(tr("This login of the hub belongs to the other agency."))
    if version < calls.VERSION:
        raise Refused(tr("The hub is older than this program. Ask the administrator to renew it."))
    for replica in _own_replicas(contact.reader):
        calls.enter(contact.hub, replica, label)


def own_streams(contact: Contact) -> list[Own]:
    """The own streams, those of the present laptop last."""
    there = {head.stream: head for head in calls.heads(contact.hub)}
    return list(_compare(contact.reader, contact.hub, there))


def shown(label: str) -> str:
    """The name of a laptop as it may stand in a sentence, whoever chose it."""
    return " ".join(clean(label).split())[:60]


def _compare(reader: Reader, hub: Connection, there: dict[str, Head]) -> Iterator[Own]:
    current = own_uuid(reader)
    for replica in _own_replicas(reader):
        for scope in SCOPES:
            local = _head(reader, replica, scope)
            known = there.get(f"{replica.hex()}/{scope}")
            at_hub = known.seq if known else 0
            common = 0
            if known and at_hub <= local and _hash(reader, replica, scope, at_hub) == known.hash:
                common = at_hub
            elif known:
                common = _agree(reader, hub, known, min(local, at_hub))
            yield Own(replica, scope, local, at_hub, common, replica == current)


def _agree(reader: Reader, hub: Connection, known: Head, upto: int) -> int:
    """The last sequence up to which a stream is the same here and at the hub, by halving."""
    same, differs = 0, upto + 1
    while differs - same > 1:
        # Mostly the hub just has more: look at the end first.
        seq = upto if differs > upto else (same + differs) // 2
        there = calls.hash_at(hub, known.replica, known.scope, seq)
        if there == _hash(reader, known.replica, known.scope, seq):
            same = seq
        else:
            differs = seq
    return same


def _own_replicas(reader: Reader) -> list[bytes]:
    """This laptop, last, and what it was called before: they have the same key."""
    current = own_uuid(reader)
    rows = reader.rows(
        "SELECT r.uuid FROM replica r JOIN replica own ON own.sign_public = r.sign_public "
        "WHERE own.uuid = ? ORDER BY r.uuid = ?, r.id",
        (current, current),
    )
    return [bytes(row[0]) for row in rows]


def _head(reader: Reader, replica: bytes, scope: int) -> int:
    found = reader.value(
        "SELECT s.head_seq FROM stream s JOIN replica r ON r.id = s.replica "
        "WHERE r.uuid = ? AND s.scope = ?",
        (replica, scope),
    )
    return int(found or 0)


def _hash(reader: Reader, replica: bytes, scope: int, seq: int) -> bytes:
    found = reader.value(
        "SELECT j.hash FROM journal_commit j JOIN stream s ON s.id = j.stream "
        "JOIN replica r ON r.id = s.replica WHERE r.uuid = ? AND s.scope = ? AND j.seq = ?",
        (replica, scope, seq),
    )
    return bytes(found or b"")
