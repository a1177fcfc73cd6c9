"""Exchange by a hub: bring one's own commits, fetch those of the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from models.journal.conflicts import count_conflicts
from models.journal.store import Store
from models.sync.hub.address import parse_address
from models.sync.hub.connection import Connection
from models.sync.hub.incoming import Taken, missing, pull_streams
from models.sync.hub.letters import read_letters, write_letters
from models.sync.hub.outgoing import push_streams
from models.sync.hub.standing import Own, greet, own_streams
from models.sync.hub.stream_keys import Keys
from models.sync.sealing import own_secret

Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class HubReport:
    """What an exchange did: commits brought, new here, taken over, waiting; open conflicts.

    `cuts` counts how often the connection was lost and came again.
    """

    pushed: int
    pulled: int
    applied: int
    held: int
    conflicts: int
    notices: tuple[str, ...]
    cuts: int = 0


def push(store: Store, url: str, progress: Progress | None = None) -> HubReport:
    """Bring what the hub lacks of this laptop's commits; raises `Refused`, `Environment`."""
    with _meeting(store, url, progress) as meeting:
        meeting.bring()
    return meeting.report()


def pull(store: Store, url: str, progress: Progress | None = None) -> HubReport:
    """Fetch and take in what others brought; raises `Refused`, `Environment`."""
    with _meeting(store, url, progress) as meeting:
        meeting.fetch()
    return meeting.report()


def sync(store: Store, url: str, progress: Progress | None = None) -> HubReport:
    """Bring, then fetch; a database restored from a backup fetches first and becomes a new laptop.

    Raises `Refused`, `Environment`; what was brought or taken in before stays so.
    """
    with _meeting(store, url, progress) as meeting:
        if any(own.diverged for own in meeting.streams):
            meeting.fetch()
        meeting.bring()
        meeting.fetch()
    return meeting.report()


class _Meeting:
    """A laptop and the hub, connected."""

    def __init__(self, store: Store, hub: Connection, progress: Progress | None) -> None:
        self._store, self._hub = store, hub
        self._progress = progress or (lambda done, total: None)
        self._done = self._total = 0
        self._pushed = 0
        self._taken = Taken()
        own_secret(store)
        greet(store, hub)
        self._notices = read_letters(store, hub)
        self._keys = Keys(store, hub)
        self.streams: list[Own] = own_streams(store, hub)

    def bring(self) -> None:
        self._total += sum(max(0, own.head - own.common) for own in self.streams)
        self._pushed += push_streams(self._store, self._hub, self._keys, self.streams, self._step)
        self._end()

    def fetch(self) -> None:
        self._total += missing(self._store, self._hub, self.streams)
        before = self._store.identity.replica
        taken = pull_streams(self._store, self._hub, self._keys, self.streams, self._step)
        self._taken.pulled += taken.pulled
        self._taken.applied += taken.applied
        self._taken.held = taken.held
        self._taken.notices += taken.notices
        if self._store.identity.replica != before:
            greet(self._store, self._hub)
        self._end()

    def report(self) -> HubReport:
        with self._store.reading() as reader:
            conflicts = count_conflicts(reader)
        notices = tuple(dict.fromkeys((*self._notices, *self._taken.notices)))
        return HubReport(
            self._pushed, self._taken.pulled, self._taken.applied, self._taken.held, conflicts,
            notices, self._hub.cuts,
        )  # fmt: skip

    def _end(self) -> None:
        """Leave behind what others need: keys for who joined, a letter of what one has now."""
        self._keys.hand_on()
        write_letters(self._store, self._hub)
        self.streams = own_streams(self._store, self._hub)

    def _step(self, count: int) -> None:
        self._done += count
        self._progress(min(self._done, self._total), self._total)


@contextmanager
def _meeting(store: Store, url: str, progress: Progress | None) -> Iterator[_Meeting]:
    with Connection(parse_address(url)) as hub:
        yield _Meeting(store, hub, progress)
