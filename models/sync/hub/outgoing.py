"""What a laptop brings to the hub: its own commits, in batches that may be repeated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from models.database.reader import Reader
from models.errors import Refused
from models.journal.sending import commits_of
from models.language import tr
from models.services.incarnation import note_sent
from models.sync.hub import calls
from models.sync.hub.calls import Item
from models.sync.hub.contact import Contact
from models.sync.hub.envelope import Place, close_envelope
from models.sync.hub.standing import Own
from models.sync.hub.stream_keys import PRIVATE, Keys

MOST = 500
MOST_BYTES = 1024 * 1024
"""What is sent at once: a cut costs no more than that."""


def push_streams(
    contact: Contact,
    keys: Keys,
    streams: list[Own],
    step: Callable[[int], object],
) -> int:
    """Bring what the hub lacks of the own streams; returns how many commits.

    Raises `Refused` when the hub has others in their place.
    """
    pushed = 0
    if any(own.head > own.common for own in streams):
        # Before it leaves: should this database go back to an earlier state, it must notice.
        note_sent(contact.store)
    for own in streams:
        if own.diverged:
            raise Refused(
                tr("The hub knows more of this laptop than this database: it was restored from "
                   "a backup or copied. Fetch from the hub first.")
            )  # fmt: skip
        if own.head > own.common == own.at_hub:
            key = keys.key_to_seal(own.replica) if own.scope == PRIVATE else None
            for batch in _batches(_items(contact.reader, own, own.common, key)):
                calls.push(contact.hub, batch)
                pushed += len(batch)
                step(len(batch))
        _replace_erased(contact, keys, own)
    return pushed


def _items(reader: Reader, own: Own, after: int, key: tuple[int, bytes] | None) -> Iterator[Item]:
    """The commits of an own stream after a sequence, in their envelopes."""
    while rows := reader.rows(
        "SELECT j.id, j.seq, j.prev, j.hash FROM journal_commit j JOIN stream s ON s.id = j.stream "
        "JOIN replica r ON r.id = s.replica "
        "WHERE r.uuid = ? AND s.scope = ? AND j.seq > ? ORDER BY j.seq LIMIT 100",
        (own.replica, own.scope, after),
    ):
        commits = commits_of(reader, [row[0] for row in rows])
        for (_, seq, prev, digest), commit in zip(rows, commits, strict=True):
            place = Place(own.stream, seq, bytes(prev), bytes(digest))
            bare = sum(change.digest is not None for change in commit.changes)
            yield Item(
                own.replica, own.scope, seq, place.prev, place.hash,
                close_envelope(commit, place, key), bare,
            )  # fmt: skip
        after = rows[-1][1]


def _batches(items: Iterator[Item]) -> Iterator[list[Item]]:
    batch: list[Item] = []
    size = 0
    for item in items:
        if batch and (len(batch) >= MOST or size + len(item.envelope) > MOST_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(item)
        size += len(item.envelope)
    if batch:
        yield batch


def _replace_erased(contact: Contact, keys: Keys, own: Own) -> None:
    """Take from the hub what was erased here since it was brought."""
    bare = {
        int(seq): int(count)
        for seq, count in contact.reader.rows(
            "SELECT j.seq, count(*) FROM change c JOIN journal_commit j ON j.id = c.commit_id "
            "JOIN stream s ON s.id = j.stream JOIN replica r ON r.id = s.replica "
            "WHERE r.uuid = ? AND s.scope = ? AND c.data IS NULL AND c.salt IS NULL "
            "AND j.seq <= ? GROUP BY j.seq",
            (own.replica, own.scope, own.common),
        )
    }
    if not bare:
        return
    there = calls.erased(contact.hub, own.replica, own.scope)
    key = keys.key_to_seal(own.replica) if own.scope == PRIVATE else None
    for seq in sorted(seq for seq, count in bare.items() if there.get(seq, 0) < count):
        for item in islice(_items(contact.reader, own, seq - 1, key), 1):
            calls.replace(contact.hub, item)
