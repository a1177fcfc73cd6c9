"""The diary as it is read: entries of the journal, those of one transaction together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from models.clock import moment_text
from models.database.reader import Reader
from models.fields.moments import local_time
from models.journal.history import Entry, history
from models.language import mark

PAGE = 100
UNDOABLE_NOT = frozenset(("setup", "erase", "undo", "redo"))

KINDS = {
    "edit": (mark("Edited"), "edit"),
    "stage": (mark("Stage moved"), "project"),
    "import": (mark("Imported"), "import"),
    "export": (mark("Exported"), "export"),
    "sheet": (mark("Returned lists"), "exchange"),
    "merge": (mark("Merged"), "merge"),
    "undo": (mark("Taken back"), "undo"),
    "redo": (mark("Brought back"), "redo"),
    "restore": (mark("Restored"), "history"),
    "erase": (mark("Erased"), "trash"),
    "sample": (mark("Sample data"), "star"),
    "setup": (mark("Set up"), "settings"),
}
"""Kinds of changes: what they are called in the filter, and their icon."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the diary is shown: one person's entries, one kind, or all."""

    author: str | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """One transaction in the diary; `last` is the lowest local number of its commits."""

    tx: bytes
    label: str
    author: str
    kind: str
    changes: int
    undone: bool
    day: date
    time: str
    last: int

    @property
    def can_be_undone(self) -> bool:
        """Whether it can be taken back, now or at all."""
        return not self.undone and self.kind not in UNDOABLE_NOT

    @property
    def symbol(self) -> str:
        """The icon of its kind."""
        return KINDS.get(self.kind, ("", "edit"))[1]


@dataclass(frozen=True, slots=True)
class Pageful:
    """Some notes, newest first, and whether there are older ones."""

    notes: tuple[Note, ...]
    more: bool


def read_pageful(
    reader: Reader, wanted: Wanted, before: int | None = None, size: int = PAGE
) -> Pageful:
    """The next notes of the diary, older than the commit `before`."""
    kinds = (wanted.kind,) if wanted.kind else ()
    entries = history(reader, limit=size, before=before, author=wanted.author, kinds=kinds)
    return Pageful(tuple(_together(entries)), len(entries) == size)


def authors(reader: Reader) -> list[tuple[str, str]]:
    """Uuid and name of everybody who may have changed something, by name."""
    return reader.rows(
        "SELECT lower(hex(r.uuid)), s.name FROM staff s JOIN record r ON r.id = s.id "
        "ORDER BY s.name"
    )


def _together(entries: Sequence[Entry]) -> list[Note]:
    """One note a transaction, though it may have a commit in each scope."""
    notes: list[Note] = []
    for entry in entries:
        if notes and notes[-1].tx == entry.tx:
            before = notes[-1]
            notes[-1] = replace(before, changes=before.changes + entry.changes, last=entry.commit)
            continue
        local = local_time(moment_text(entry.moment))
        notes.append(
            Note(
                entry.tx,
                entry.label,
                entry.author,
                entry.kind,
                entry.changes,
                entry.undone,
                local.date(),
                f"{local:%H:%M}",
                entry.commit,
            )
        )
    return notes
