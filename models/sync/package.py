"""Exchange by file: what another laptop lacks, written for it alone; what came, taken in.

What is written starts where the other one said it has everything, so that lost, repeated and
reordered files do no harm. A first package holds the whole history.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.database.reader import Reader
from models.errors import Refused
from models.journal.clock import clock_moment
from models.journal.commits import SCHEMA
from models.journal.contexts import Vector, head_vector
from models.journal.peers import Peer, Trust, acknowledge, own_card, peer, peers
from models.journal.receiving import Receipt, receive
from models.journal.sending import BOTH_SCOPES, SHARED_ONLY, make_parcel
from models.journal.store import Store
from models.journal.wire import Parcel
from models.language import tr
from models.progress import WHOLE, Progress, part, silent
from models.records.registry import BY_NUMBER
from models.services.incarnation import note_sent
from models.sync.container import Header, Opened, open_container, write_container
from models.sync.parcels import decode_parcel, encode_parcel
from models.sync.sealing import NotForUs, damaged, own_secret


@dataclass(frozen=True, slots=True)
class Written:
    """A package written: for whom, how much it holds, from (`base`) and up to which vector."""

    file: Path
    recipient: bytes
    label: str
    commits: int
    changes: int
    bytes: int
    base: Vector
    head: Vector


@dataclass(frozen=True, slots=True)
class Summary:
    """What a package would bring: from whom, how many commits new here, records by type's key.

    `held` says that something before them is missing here, `newer` that a newer program wrote
    part of it; both wait and are not lost. The newest of them is of `latest`.
    """

    sender: bytes
    label: str
    agency: str
    commits: int
    records: dict[str, int]
    held: bool
    newer: bool
    latest: datetime | None


def write_package(store: Store, path: Path, recipient: bytes) -> Written:
    """Write all that a laptop (uuid) lacks; raises `Refused` for whom one does not trust.

    Raises `Environment` when it cannot be written; then nothing is there, or the file before.
    """
    own_secret(store)
    with store.reading() as reader:
        other = peer(reader, recipient)
        _check_recipient(other)
        card = own_card(reader)
        scopes = BOTH_SCOPES if other.agency == card.agency else SHARED_ONLY
        base = {name: upto for name, upto in other.acknowledged.items() if int(name[-1]) in scopes}
        parcel = make_parcel(reader, scopes, base)
    changes = sum(len(one.changes) for one in parcel.commits)
    header = Header(
        card.uuid, card.sign_public, recipient, scopes, base, len(parcel.commits), changes
    )
    content = encode_parcel(parcel)
    # Before it leaves: should this database go back to an earlier state, it must notice.
    note_sent(store)
    size = write_container(path, header, content, store.identity.secret, other.recipient)
    return Written(
        path, recipient, other.label, len(parcel.commits), changes, size, base, parcel.head
    )


def read_package(store: Store, path: Path, progress: Progress = silent) -> Receipt:
    """Take a package in: all of it or nothing, any number of times.

    Raises `Refused` when it is damaged, for another, or from one who is not trusted; the database
    is then as it was, also when `progress` raises. Raises `Environment`.
    """
    progress(0, WHOLE)
    parcel = _open(store, path)
    receipt = receive(store, parcel, part(progress, 0.1, 1))
    acknowledge(store, parcel.sender, parcel.head)
    return receipt


def look_into(store: Store, path: Path) -> Summary:
    """What a package would bring, without taking it in; raises like `read_package`."""
    parcel = _open(store, path)
    with store.reading() as reader:
        heads = head_vector(reader)
        label, agency = _laptop(reader, parcel)
    new = [one for one in parcel.commits if one.seq > heads.get(one.stream, 0)]
    first = {one.stream: one.seq for one in reversed(new)}
    records = {(change.type, change.record) for one in new for change in one.changes}
    types = Counter(number for number, _ in records)
    return Summary(
        parcel.sender,
        label,
        agency,
        len(new),
        {BY_NUMBER[number].key: types[number] for number in sorted(types) if number in BY_NUMBER},
        any(sequence > heads.get(stream, 0) + 1 for stream, sequence in first.items()),
        any(one.schema > SCHEMA for one in new) or not types.keys() <= BY_NUMBER.keys(),
        clock_moment(max(one.clock for one in new)) if new else None,
    )


def _open(store: Store, path: Path) -> Parcel:
    """The parcel in a package for this laptop, of a sender who is trusted here."""
    opened = open_container(path, own_secret(store))
    with store.reading() as reader:
        _check_way(reader, opened)
    opened.check()
    parcel = decode_parcel(opened.parcel)
    header = opened.header
    streams = {one.scope for one in parcel.commits}
    if (parcel.sender, len(parcel.commits)) != (header.sender, header.commits) or not (
        streams <= {*header.scopes}
    ):
        raise damaged(path.name)
    return parcel


def _check_way(reader: Reader, opened: Opened) -> None:
    """Raise `Refused` unless it is for this laptop and its sender's key is trusted here."""
    own, header = own_card(reader), opened.header
    former = {
        bytes(uuid)
        for (uuid,) in reader.rows(
            "SELECT uuid FROM replica WHERE sign_public = ?", (own.sign_public,)
        )
    }
    if header.recipient not in former:
        raise NotForUs(tr("“{name}” was written for another laptop.", name=opened.name))
    trusted = {own.uuid: (own.sign_public, own.agency)}
    for one in peers(reader):
        if one.trusted is Trust.REVOKED and header.key == one.sign_public:
            raise Refused(
                tr("“{name}” is from “{label}”, a laptop that is no longer trusted here.",
                   name=opened.name, label=one.label)
            )  # fmt: skip
        if one.trusted >= Trust.VOUCHED:
            trusted[one.uuid] = (one.sign_public, one.agency)
    # A laptop that was restored from a backup is a new one with the same key.
    known = trusted.get(header.sender) or next(
        (one for one in trusted.values() if one[0] == header.key), None
    )
    if known is None:
        raise Refused(
            tr("“{name}” is from a laptop that is not known here. Exchange cards with it first.",
               name=opened.name)
        )  # fmt: skip
    key, agency = known
    if key != header.key:
        raise Refused(
            tr("“{name}” is not signed by the laptop that it names as its sender.",
               name=opened.name)
        )  # fmt: skip
    if agency != own.agency and header.scopes != SHARED_ONLY:
        raise Refused(
            tr("“{name}” holds private data of the other agency. Tell them; nothing was read.",
               name=opened.name)
        )  # fmt: skip


def _check_recipient(other: Peer) -> None:
    if other.trusted < Trust.VOUCHED:
        raise Refused(tr("“{label}” is not trusted here. Read its card first.", label=other.label))
    if not other.recipient:
        raise Refused(
            tr("The key of “{label}” is not known yet. Read its card first.", label=other.label)
        )


def _laptop(reader: Reader, parcel: Parcel) -> tuple[str, str]:
    """Name and agency of the sender, as known here, else as it says."""
    row = reader.first("SELECT label, agency FROM replica WHERE uuid = ?", (parcel.sender,))
    said = ((one.label, one.agency) for one in parcel.replicas if one.uuid == parcel.sender)
    return (str(row[0]), str(row[1])) if row else next(said, ("", ""))
