"""Exchange by a hub: bring one's own commits, fetch those of the others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from models.journal.conflicts import count_conflicts
from models.journal.store import Store
from models.journal.waiting import count_waiting
from models.progress import Progress
from models.sync.hub.contact import Contact, contact
from models.sync.hub.incoming import Fetching, Taken
from models.sync.hub.letters import read_letters, write_letters
from models.sync.hub.outgoing import push_streams
from models.sync.hub.standing import Own, greet, own_streams
from models.sync.hub.stream_keys import Keys
from models.sync.sealing import own_secret


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
    """What happens while a laptop and the hub are in contact."""

    def __init__(self, contact: Contact, progress: Progress | None) -> None:
        self._contact = contact
        self._progress = progress or (lambda done, total: None)
        self._done = self._total = 0
        self._pushed = self._conflicts = self._held = 0
        self._taken = Taken()
        secret = own_secret(contact.store)
        greet(contact)
        self._notices = read_letters(contact)
        self._keys = Keys(contact, secret)
        self.streams: list[Own] = own_streams(contact)

    def bring(self) -> None:
        self._total += sum(max(0, own.head - own.common) for own in self.streams)
        self._pushed += push_streams(self._contact, self._keys, self.streams, self._step)

    def fetch(self) -> None:
        fetching = Fetching(self._contact, self._keys, self.streams)
        self._total += fetching.total
        before = self._contact.store.identity.replica
        taken = fetching.run(self._step)
        self._taken.pulled += taken.pulled
        self._taken.applied += taken.applied
        self._taken.notices += taken.notices
        if self._contact.store.identity.replica != before:
            greet(self._contact)
            self.streams = own_streams(self._contact)

    def report(self) -> HubReport:
        """What was done; the connection may be closed by now."""
        notices = tuple(dict.fromkeys((*self._notices, *self._taken.notices)))
        return HubReport(
            self._pushed,
            self._taken.pulled,
            self._taken.applied,
            self._held,
            self._conflicts,
            notices,
            self._contact.hub.cuts,
        )

    def part(self) -> None:
        """Leave behind what others need: keys for who joined, letters of what one has now."""
        self._keys.hand_on()
        write_letters(self._contact)
        self._conflicts = count_conflicts(self._contact.reader)
        self._held = count_waiting(self._contact.reader.connection)

    def _step(self, count: int) -> None:
        self._done += count
        self._progress(min(self._done, self._total), self._total)


@contextmanager
def _meeting(store: Store, url: str, progress: Progress | None) -> Iterator[_Meeting]:
    with contact(store, url) as found:
        meeting = _Meeting(found, progress)
        yield meeting
        meeting.part()
