"""A folder that several laptops reach (a share, a cloud): packages are left there and fetched.

Every laptop writes one file per trusted laptop, named from whom to whom and with a counter; each
newer one holds all that the older ones hold. Nobody writes to a file that is there, nobody removes
files of others. What cloud programs make of it (copies in conflict, half files) does no harm:
files are told by what is in them, and reading one again changes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.errors import Environment, HandschlagError
from models.journal.contexts import Vector, head_vector
from models.journal.peers import Peer, Trust, own_agency, peers
from models.journal.receiving import Receipt
from models.journal.replica import keep_local, local_value
from models.journal.store import Store
from models.progress import Progress, part, silent
from models.sync.container import content_digest
from models.sync.folder_names import Left, files_in, name_of, short
from models.sync.package import Written, read_package, write_package
from models.sync.sealing import NotForUs

_READ, _WRITTEN = "folder read", "folder written"
Heads = dict[str, list[tuple[str, Vector]]]
"""By laptop (uuid in hexadecimal): names and heads of the packages left for it, newest last."""


@dataclass(frozen=True, slots=True)
class FolderReport:
    """What came of a visit to the folder, by names of files; `skipped` with a sentence each."""

    read: tuple[tuple[str, Receipt], ...]
    written: tuple[Written, ...]
    skipped: tuple[tuple[str, str], ...]


def sync_folder(store: Store, folder: Path, progress: Progress = silent) -> FolderReport:
    """Read what is there for this laptop, then leave what the others lack.

    What cannot be read or written is skipped, with a sentence. When `progress` raises, what was
    read and written before stays. Raises `Environment` when the folder cannot be reached.
    """
    own = short(store.identity.replica[1])
    skipped: list[tuple[str, str]] = []
    files = [one for one in files_in(folder) if one.may_be_for(own)]
    read = _read_all(store, folder, files, skipped, part(progress, 0, 0.8))
    written = _write_all(store, folder, own, skipped, part(progress, 0.8, 1))
    return FolderReport(tuple(read), tuple(written), tuple(skipped))


def _read_all(
    store: Store,
    folder: Path,
    files: Collection[Left],
    skipped: list[tuple[str, str]],
    progress: Progress,
) -> list[tuple[str, Receipt]]:
    """Read the newest package of each sender; the one before it when that cannot be read."""
    known: set[str] = {*_kept(store, _READ, [])}
    present: set[str] = set()
    heard: set[str] = set()
    read: list[tuple[str, Receipt]] = []
    ordered = sorted(files, key=lambda one: (-one.counter, one.name))
    for place, file in enumerate(ordered):
        reading = part(progress, place / len(ordered), (place + 1) / len(ordered))
        if file.sender in heard:
            continue
        path = folder / file.name
        try:
            digest = content_digest(path).hex()
            with suppress(NotForUs):
                if digest not in known:
                    read.append((file.name, read_package(store, path, reading)))
                if digest in known or not read[-1][1].held:
                    heard.add(file.sender or file.name)
            present.add(digest)
        except HandschlagError as failure:
            skipped.append((file.name, failure.sentence))
    if present != known:
        _keep(store, _READ, sorted(present))
    return read


def _write_all(
    store: Store,
    folder: Path,
    own: str,
    skipped: list[tuple[str, str]],
    progress: Progress,
) -> list[Written]:
    """Leave a package for every trusted laptop that does not know what is known here."""
    heads: Heads = _kept(store, _WRITTEN, {})
    with store.reading() as reader:
        agency, head = own_agency(reader), head_vector(reader)
        others = [one for one in peers(reader) if one.trusted >= Trust.VOUCHED and one.recipient]
    written: list[Written] = []
    files = [one for one in files_in(folder) if one.sender == own and one.original]
    for place, other in enumerate(others):
        progress(place, len(others))
        mine = [one for one in files if one.recipient == short(other.uuid)]
        left = heads.get(other.uuid.hex(), [])
        visible = {
            name: upto for name, upto in head.items() if other.agency == agency or name[-1] == "1"
        }
        if not _is_told(other, visible, left, mine):
            counter = max((one.counter for one in mine), default=0) + 1
            name = name_of(agency, own, other.agency, short(other.uuid), counter)
            try:
                written.append(write_package(store, folder / name, other.uuid))
            except Environment as failure:
                skipped.append((name, failure.sentence))
                continue
            left = [*left, (name, written[-1].head)][-2:]
            heads[other.uuid.hex()] = left
            _keep(store, _WRITTEN, heads)
        _tidy(folder, other, left, mine)
    return written


def _is_told(
    other: Peer, head: Vector, left: list[tuple[str, Vector]], mine: Iterable[Left]
) -> bool:
    """Whether the newest package says all that there is to say: commits, and what one has read."""
    if not left or left[-1][1] != head:
        return False
    return other.waiting == 0 or left[-1][0] in {one.name for one in mine}


def _tidy(folder: Path, other: Peer, left: list[tuple[str, Vector]], mine: Iterable[Left]) -> None:
    """Remove own packages that newer ones replace: the one before the newest once it is read."""
    kept = {name for name, head in left if not _has(other, head)} | {name for name, _ in left[-1:]}
    for file in mine:
        if file.name not in kept:
            # One that is being read somewhere goes the next time.
            with suppress(OSError):
                (folder / file.name).unlink()


def _has(other: Peer, head: Vector) -> bool:
    return all(upto <= other.acknowledged.get(name, 0) for name, upto in head.items())


def _kept(store: Store, key: str, default: Any) -> Any:
    with store.reading() as reader:
        value = local_value(reader.connection, key)
    return json.loads(value) if value else default


def _keep(store: Store, key: str, value: object) -> None:
    with store.absorbing() as raw:
        keep_local(raw, key, json.dumps(value).encode())
