"""Exchanging by drop folder and hub, beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.progress import Progress

if TYPE_CHECKING:  # loaded with the first exchange
    from models.journal.store import Store

RECENT = timedelta(hours=4)
"""A backup younger than this is enough: folders are looked into all day."""


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange did, in commits; `problems` are sentences, `conflicts` all that are open."""

    taken_in: int
    handed_out: int
    held: int
    conflicts: int
    problems: Sequence[str] = ()


def by_folder(folder: Path, store: Store, progress: Progress) -> Exchanged:
    """Read what lies in the drop folder for this laptop, and lay there what the others lack."""
    from models.sync.folder import sync_folder

    _back_up(store)
    progress(0)
    report = sync_folder(store, folder, progress)
    receipts = [receipt for _, receipt in report.read]
    notices = [notice for receipt in receipts for notice in receipt.notices]
    return Exchanged(
        sum(receipt.applied for receipt in receipts),
        sum(written.commits for written in report.written),
        receipts[-1].held if receipts else 0,
        receipts[-1].conflicts if receipts else 0,
        tuple(dict.fromkeys([*(sentence for _, sentence in report.skipped), *notices])),
    )


def by_hub(address: str, store: Store, progress: Progress) -> Exchanged:
    """Hand the hub what it lacks and fetch what is new; stopping keeps what was done before."""
    from models.sync.hub.exchange import sync

    _back_up(store)
    progress(0)
    report = sync(store, address, progress)
    return Exchanged(report.applied, report.pushed, report.held, report.conflicts, report.notices)


def greet_hub(address: str, store: Store, progress: Progress) -> None:
    """See whether the hub lets this laptop in; raises `Refused` or `Environment` when not."""
    from models.sync.hub.contact import contact
    from models.sync.hub.standing import greet

    with contact(store, address) as meeting:
        greet(meeting)


def _back_up(store: Store) -> None:
    from models.clock import now
    from models.database.backup import back_up_now, backups_of
    from models.fields.moments import local_time

    latest = next(iter(backups_of(store.path)), None)
    if latest is None or now() - local_time(latest.moment) > RECENT:
        back_up_now(store.database, "exchange")
