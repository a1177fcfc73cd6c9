"""What a returned list needs beside the window: is it one, what would happen, write it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop.pages.importing.waiting import Wish, stoppable
from desktop.progress import Progress
from models.exchange.reading import Sheet
from models.exchange.returning.merging import (
    Merged,
    Returned,
    carry_out,
    is_returned,
    plan_merge,
)
from models.exchange.returning.plan import CellChange, Merge
from models.exchange.returning.traces import traces_of
from models.journal.store import Store


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """A file that is a copy of a list exported here for a partner."""

    path: Path
    returned: Returned


def returned_file(store: Store, path: Path, sheet: Sheet) -> ReturnedFile | None:
    """The file as a returned list, None when it is none."""
    returned = Returned(sheet, traces_of(path))
    with store.reading() as reader:
        return ReturnedFile(path, returned) if is_returned(reader, returned) else None


def look(file: ReturnedFile, accepted: bool, store: Store, progress: Progress) -> Merge:
    """What merging the file would do."""
    wish = Wish(progress)
    plan = partial(plan_merge, store, file.returned, accepted=accepted, progress=progress)
    return stoppable(partial(plan, cancel=wish))


def write(
    merge: Merge, cleared: Collection[CellChange], store: Store, progress: Progress
) -> Merged:
    """Write what the plan says, and the cleared cells that were chosen."""
    carry = partial(carry_out, store, merge, cleared=cleared, progress=progress)
    return stoppable(partial(carry, cancel=Wish(progress)))
