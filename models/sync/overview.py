"""How the exchange stands: this laptop, the others, what waits for whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from models.database.reader import Reader
from models.journal.conflicts import count_conflicts
from models.journal.peers import Peer, Trust, own_uuid, peers
from models.records.governance import AGENCIES
from models.sync.places import drop_folder, hub_address, hub_shown


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop: uuid, code of its agency, what it is called."""

    uuid: bytes
    agency: str
    label: str


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another laptop: how it is trusted, when it was last heard of, what waits for it.

    Nothing can be sealed for it while its key is not known (`sealable`).
    """

    laptop: Laptop
    trust: Trust
    sealable: bool
    exchanged: datetime | None
    waiting: int

    @property
    def receives(self) -> bool:
        """Whether packages may be written for it."""
        return self.trust >= Trust.VOUCHED and self.sealable


@dataclass(frozen=True, slots=True)
class Held:
    """Commits of a laptop that wait: why (`gap`, `signer`, `fork`), how many, since when."""

    reason: str
    label: str
    count: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Overview:
    """The state of the exchange as the window shows it; own agency before the other.

    A laptop that was restored or copied stands for those it was before; `renewed` when this one
    was. `hub` is the address, `hub_shown` what may be shown of it; both are empty without one.
    """

    own: Laptop
    renewed: bool
    neighbours: tuple[Neighbour, ...]
    held: tuple[Held, ...]
    conflicts: int
    folder: Path | None
    hub: str
    hub_shown: str

    @property
    def waiting(self) -> int:
        """The most commits that one of the others still lacks."""
        return max((one.waiting for one in self.neighbours if one.receives), default=0)

    @property
    def exchanged(self) -> datetime | None:
        """The latest contact with anybody."""
        moments = [one.exchanged for one in self.neighbours if one.exchanged]
        return max(moments, default=None)


def overview(reader: Reader) -> Overview:
    """Read how the exchange stands."""
    own = _own(reader)
    # The order of the journal, those one deals with before those one does no more.
    others = sorted(_latest(peers(reader)), key=lambda peer: peer.trusted is Trust.REVOKED)
    hub = hub_address(reader)
    return Overview(
        own,
        _was_renewed(reader, own.uuid),
        tuple(_neighbour(peer) for peer in others),
        _held(reader),
        count_conflicts(reader),
        drop_folder(reader),
        hub,
        hub_shown(hub),
    )


def agency_name(code: str) -> str:
    """The marked name of an agency; a code nobody knows stays as it is."""
    return next((choice.label for choice in AGENCIES if choice.code == code), code)


def _own(reader: Reader) -> Laptop:
    uuid = own_uuid(reader)
    row = reader.first("SELECT agency, label FROM replica WHERE uuid = ?", (uuid,))
    return Laptop(uuid, *(row or ("", "")))


def _was_renewed(reader: Reader, uuid: bytes) -> bool:
    """Whether this laptop has another name with the same key, from before it was restored."""
    return bool(
        reader.value(
            "SELECT 1 FROM replica former JOIN replica own ON own.sign_public = former.sign_public "
            "WHERE own.uuid = ? AND former.uuid <> own.uuid",
            (uuid,),
        )
    )


def _latest(found: Iterable[Peer]) -> list[Peer]:
    """Of laptops with the same key the one that was named last: its id holds the time."""
    latest: dict[bytes, Peer] = {}
    for peer in found:
        known = latest.get(peer.sign_public)
        if known is None or known.uuid < peer.uuid:
            latest[peer.sign_public] = peer
    return list(latest.values())


def _neighbour(peer: Peer) -> Neighbour:
    laptop = Laptop(peer.uuid, peer.agency, peer.label)
    return Neighbour(laptop, peer.trusted, bool(peer.recipient), peer.exchanged, peer.waiting)


def _held(reader: Reader) -> tuple[Held, ...]:
    rows = reader.rows(
        "SELECT p.reason, coalesce(max(r.label), ''), count(*), min(p.arrived) FROM pending p "
        "LEFT JOIN replica r ON lower(hex(r.uuid)) = substr(p.stream, 1, 32) "
        "GROUP BY p.reason, substr(p.stream, 1, 32) ORDER BY 4, 1, 2"
    )
    return tuple(
        Held(str(reason), str(label), count, datetime.fromtimestamp(since / 1000, UTC))
        for reason, label, count, since in rows
    )
