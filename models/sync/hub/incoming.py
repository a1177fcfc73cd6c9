"""What a laptop fetches from the hub: the commits beyond all it has, batch after batch.

Each batch is taken in as a whole or not at all. If one laptop's commits cannot be, those of the
others still are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from models.database.reader import Reader
from models.errors import Refused
from models.journal.contexts import Vector, head_vector
from models.journal.peers import Trust, peers
from models.journal.receiving import Receipt, receive
from models.journal.wire import Parcel, WireCommit
from models.language import tr
from models.sync.hub import calls
from models.sync.hub.calls import Head, Item
from models.sync.hub.contact import Contact
from models.sync.hub.envelope import NoKeyError, open_envelope
from models.sync.hub.standing import Own, shown
from models.sync.hub.stream_keys import Keys

MOST = 1_000
MOST_BYTES = 2 * 1024 * 1024
_NOTHING = 2**62
"""Beyond every sequence: nothing of that stream is fetched."""


@dataclass(slots=True)
class Taken:
    """What came of fetching: commits that were new and taken over; what to tell people."""

    pulled: int = 0
    applied: int = 0
    notices: list[str] = field(default_factory=list)


class Fetching:
    """Fetching all that the hub has and this laptop may read and believe; `total` commits.

    `beyond` says up to where each stream has been fetched or is not wanted.
    """

    def __init__(self, contact: Contact, keys: Keys, streams: Sequence[Own]) -> None:
        self._store = contact.store
        self._keys = keys
        there = calls.heads(contact.hub)
        self._labels = {head.stream: shown(head.label) for head in there}
        self.beyond = _beyond(contact.reader, there, streams)
        # What the hub has of this laptop's own streams: that is how a restored backup is noticed.
        self._own = {own.stream: own.at_hub for own in streams if own.diverged}
        self.total = sum(max(0, head.seq - self.beyond.get(head.stream, 0)) for head in there)
        self.taken = Taken()
        self._hub = contact.hub

    def run(self, step: Callable[[int], object]) -> Taken:
        """Fetch and take in batch after batch; `step` is told how many commits each had."""
        while items := calls.pull(self._hub, self.beyond, MOST, MOST_BYTES):
            self.take(items)
            step(len(items))
        return self.taken

    def take(self, items: Sequence[Item]) -> None:
        """Take a batch in; a stream that cannot be is left out of this and the rest of the run."""
        readable = self._readable(items)
        try:
            self._receive(readable)
        except Refused:
            for stream in dict.fromkeys(item.stream for item, _ in readable):
                self._receive_alone(stream, [one for one in readable if one[0].stream == stream])

    def _readable(self, items: Sequence[Item]) -> list[tuple[Item, WireCommit]]:
        found: list[tuple[Item, WireCommit]] = []
        left_out: set[str] = set()
        for item in items:
            stream = item.stream
            if stream in left_out:
                continue
            try:
                found.append((item, open_envelope(item, self._keys.key_of)))
            except NoKeyError:
                left_out.add(stream)
                self._leave(
                    stream,
                    tr("Private changes of “{label}” are not sealed for this laptop yet. They come "
                       "when a laptop of the agency that has them has synchronised.",
                       label=self._labels.get(stream, stream)),
                )  # fmt: skip
            except Refused as failure:
                left_out.add(stream)
                self._leave(stream, self._said(stream, failure))
            else:
                self.beyond[stream] = item.seq
        return found

    def _receive(self, found: Sequence[tuple[Item, WireCommit]]) -> None:
        if not found:
            return
        prev: dict[str, tuple[int, bytes]] = {}
        for item, _ in found:
            if item.seq > 1:
                prev.setdefault(item.stream, (item.seq - 1, item.prev))
        # A stream that begins here has nothing before it.
        begun = {item.stream for item, _ in found if item.seq == 1}
        parcel = Parcel(
            sender=self._store.identity.replica[1],
            replicas=(),
            head={name: upto for name, upto in self._own.items() if name in prev or name in begun},
            prev={name: place for name, place in prev.items() if name not in begun},
            digests={},
            commits=[commit for _, commit in found],
        )
        self._count(receive(self._store, parcel))

    def _receive_alone(self, stream: str, found: Sequence[tuple[Item, WireCommit]]) -> None:
        try:
            self._receive(found)
        except Refused as failure:
            if stream in self._own:
                raise
            self._leave(stream, self._said(stream, failure))

    def _count(self, receipt: Receipt) -> None:
        self.taken.pulled += receipt.commits
        self.taken.applied += receipt.applied
        self._tell(*receipt.notices)

    def _leave(self, stream: str, notice: str) -> None:
        self.beyond[stream] = _NOTHING
        self._tell(notice)

    def _tell(self, *notices: str) -> None:
        self.taken.notices += [one for one in notices if one not in self.taken.notices]

    def _said(self, stream: str, failure: Refused) -> str:
        return f"{self._labels.get(stream, stream)}: {failure.sentence}"


def _beyond(reader: Reader, there: Sequence[Head], streams: Sequence[Own]) -> Vector:
    """Up to where each stream is here or waits here; those of strangers are not wanted."""
    beyond = head_vector(reader)
    beyond |= {own.stream: own.common if own.at_hub > own.common else _NOTHING for own in streams}
    for name, seq in reader.rows(
        "SELECT stream, seq FROM pending WHERE reason = 'gap' ORDER BY stream, seq"
    ):
        if seq == beyond.get(name, 0) + 1:
            beyond[name] = seq
    trusted = {one.uuid for one in peers(reader) if one.trusted >= Trust.VOUCHED}
    own = {one.replica for one in streams}
    for head in there:
        if head.replica not in trusted and head.replica not in own:
            beyond[head.stream] = _NOTHING
    return beyond
