"""Notes on any record, and the internal remark that never leaves the agency."""

from __future__ import annotations

from models.database.reader import Reader
from models.journal.contexts import Vector
from models.journal.store import Store
from models.language import tr
from models.services.entries import create, update
from models.services.outcome import Done, done
from models.services.staff import current_staff


def add_note(store: Store, about: int, text: str) -> Done:
    """A note about a record, written today by the person at this laptop."""
    with store.change(tr("Note added")) as change:
        row = {"about": about, "text": text, "author": current_staff(store, change.reader)}
        record = create(change, "note", row)
    return done(store, tr("The note was saved."), record)


def edit_note(store: Store, record: int, text: str, *, seen: Vector | None = None) -> Done:
    """Another text for a note; the old one stays in its history."""
    with store.change(tr("Note edited"), seen=seen) as change:
        update(change, "note", record, {"text": text})
    return done(store, tr("The note was saved."), record)


def set_remark(store: Store, about: int, text: str, *, seen: Vector | None = None) -> Done:
    """The one internal remark about a record; an empty text removes it."""
    with store.change(tr("Internal remark edited"), seen=seen) as change:
        if text.strip():
            record = create(change, "remark", {"about": about, "text": text})
        else:
            known = change.reader.find("remark", about=about)
            change.delete("remark", [int(row["id"] or 0) for row in known])
            record = about
    return done(store, tr("Saved."), record)


def remark_of(reader: Reader, about: int) -> str:
    """The internal remark about a record, empty when there is none."""
    return str(reader.value("SELECT text FROM remark WHERE about = ?", (about,)) or "")
