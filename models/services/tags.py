"""Tags: short words on records of any kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.database.reader import Reader
from models.errors import Refused
from models.fields.text import clean
from models.journal.change import Change
from models.journal.store import Store
from models.language import ntr, tr
from models.services.entries import create, update
from models.services.outcome import Done, done


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag with the number of records that have it; `colour` may be empty."""

    id: int
    name: str
    colour: str
    count: int


def all_tags(reader: Reader) -> tuple[Tag, ...]:
    """Every tag by name."""
    rows = reader.rows(
        "SELECT t.id, t.name, t.colour, count(l.id) FROM tag t LEFT JOIN tagging l ON l.tag = t.id "
        "GROUP BY t.id ORDER BY t.name COLLATE NOCASE"
    )
    return tuple(Tag(record, name, colour or "", count) for record, name, colour, count in rows)


def tags_of(reader: Reader, record: int) -> tuple[Tag, ...]:
    """The tags of a record by name; `count` is 1."""
    rows = reader.rows(
        "SELECT t.id, t.name, t.colour FROM tagging l JOIN tag t ON t.id = l.tag "
        "WHERE l.record = ? ORDER BY t.name COLLATE NOCASE",
        (record,),
    )
    return tuple(Tag(tag, name, colour or "", 1) for tag, name, colour in rows)


def tag(store: Store, records: Sequence[int], name: str) -> Done:
    """Put a tag on records, making it when it is new."""
    with store.change(tr("Tag added")) as change:
        tag_in(change, records, name)
    message = ntr("{n} record tagged “{name}”.", "{n} records tagged “{name}”.",
                  len(records), name=clean(name))  # fmt: skip
    return done(store, message, records[0] if len(records) == 1 else None)


def untag(store: Store, records: Sequence[int], name: str) -> Done:
    """Take a tag off records that have it."""
    with store.change(tr("Tag removed")) as change:
        known = find_tag(change.reader, name)
        if known is None:
            raise Refused(tr("There is no tag “{name}”.", name=clean(name)))
        links = [
            link
            for record in records
            for (link,) in change.reader.rows(
                "SELECT id FROM tagging WHERE record = ? AND tag = ?", (record, known)
            )
        ]
        change.delete("tagging", links)
    return done(store, tr("Tag “{name}” removed.", name=clean(name)))


def rename_tag(store: Store, record: int, name: str, colour: str | None = None) -> Done:
    """Another name or colour for a tag; refuses the name of another tag."""
    with store.change(tr("Tag edited")) as change:
        other = find_tag(change.reader, name)
        if other not in (None, record):
            raise Refused(tr("There is a tag “{name}” already.", name=clean(name)), "name")
        update(change, "tag", record, {"name": name, "colour": colour})
    return done(store, tr("Saved."), record)


def tag_in(change: Change, records: Sequence[int], name: str) -> int:
    """Put a tag on records inside a change; the id of the tag."""
    known = find_tag(change.reader, name)
    found = known if known is not None else create(change, "tag", {"name": clean(name)})
    for record in records:
        create(change, "tagging", {"record": record, "tag": found})
    return found


def find_tag(reader: Reader, name: str) -> int | None:
    """The tag of this name, whatever the case; None when there is none."""
    wanted = clean(name).casefold()
    for record, known in reader.rows("SELECT id, name FROM tag"):
        if known.casefold() == wanted:
            return int(record)
    return None
