"""Fixed lists of records, and saved views (a filter with its columns and sorting)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.database.reader import Reader
from models.errors import Refused
from models.fields.text import clean, quoted
from models.journal.store import Store
from models.language import ntr, tr
from models.records.grouping import LISTABLE
from models.services.entries import create, existing, type_named, update
from models.services.outcome import Done, done

STATIC, SMART = "static", "smart"
DOWN = " desc"
"""What follows the column in the text of a sorting that descends."""


@dataclass(frozen=True, slots=True)
class SavedList:
    """A list: `kind` is static or smart; filter, columns and sorting are texts of their owners."""

    id: int
    name: str
    kind: str
    type: str
    filter: str
    columns: str
    sorting: str
    count: int

    @property
    def order(self) -> tuple[str, bool] | None:
        """The column it is sorted by and whether it descends, None for that of the type."""
        key = self.sorting.removesuffix(DOWN)
        return (key, self.sorting.endswith(DOWN)) if key else None

    @property
    def fields(self) -> tuple[str, ...]:
        """The keys of its columns; empty for those of the type."""
        return tuple(filter(None, self.columns.split(",")))


def lists_for(reader: Reader, type_key: str | None = None) -> tuple[SavedList, ...]:
    """The lists of a type of records, or all, by name; `count` is 0 for saved views."""
    rows = reader.rows(
        "SELECT l.id, l.name, l.kind, l.type, coalesce(l.filter, ''), coalesce(l.columns, ''), "
        "coalesce(l.sorting, ''), count(m.id) FROM list l LEFT JOIN list_member m ON m.list = l.id "
        "WHERE ? IS NULL OR l.type = ? GROUP BY l.id ORDER BY l.name COLLATE NOCASE",
        (type_key, type_key),
    )
    return tuple(SavedList(*row) for row in rows)


def list_named(reader: Reader, type_key: str, name: str) -> SavedList:
    """The list of a type of records with this name; raises `Refused` and names those there are."""
    saved = lists_for(reader, type_key)
    wanted = clean(name).casefold()
    for one in saved:
        if one.name.casefold() == wanted:
            return one
    known = ", ".join(quoted(one.name) for one in saved)
    if not known:
        raise Refused(tr("There is no list “{name}”, nor any other.", name=quoted(name)))
    raise Refused(
        tr("There is no list “{name}”. There are: {known}.", name=quoted(name), known=known)
    )


def add_list(store: Store, name: str, type_key: str, records: Sequence[int] = ()) -> Done:
    """A fixed list of records of one type."""
    with store.change(tr("List added")) as change:
        _refuse_known(change.reader, name, type_key)
        row = {"name": name, "kind": STATIC, "type": type_named(type_key).key}
        record = create(change, "list", row)
        for member in records:
            create(change, "list_member", {"list": record, "record": member})
    return done(store, tr("The list “{name}” was added.", name=clean(name)), record)


def save_view(
    store: Store,
    name: str,
    type_key: str,
    *,
    filter: str = "",
    columns: str = "",
    sorting: str = "",
    record: int | None = None,
) -> Done:
    """Keep a filter with its columns and sorting under a name, or replace a kept one."""
    row = {
        "name": name,
        "kind": SMART,
        "type": type_named(type_key).key,
        "filter": filter,
        "columns": columns,
        "sorting": sorting,
    }
    with store.change(tr("View saved")) as change:
        if record is None:
            _refuse_known(change.reader, name, type_key)
            record = create(change, "list", row)
        else:
            update(change, "list", record, row)
    return done(store, tr("The view “{name}” was saved.", name=clean(name)), record)


def put_on_list(store: Store, saved: int, records: Sequence[int]) -> Done:
    """Put records on a fixed list; those that are on it stay."""
    with store.change(tr("Put on a list")) as change:
        row = existing(change, "list", saved)
        if row["kind"] != STATIC:
            raise Refused(tr("A saved view fills itself. Choose a fixed list."), "list")
        for record in records:
            found = change.reader.type_of(record)
            if found is None or found.key != row["type"] or found.key not in LISTABLE:
                raise Refused(tr("This list takes records of another kind."), "list")
            create(change, "list_member", {"list": saved, "record": record})
    message = ntr("{n} record put on the list.", "{n} records put on the list.", len(records))
    return done(store, message, saved)


def take_off_list(store: Store, saved: int, records: Sequence[int]) -> Done:
    """Take records off a fixed list."""
    with store.change(tr("Taken off a list")) as change:
        existing(change, "list", saved)
        known = {row["record"]: row["id"] for row in change.reader.find("list_member", list=saved)}
        gone = [int(known[record] or 0) for record in records if record in known]
        change.delete("list_member", gone)
    message = ntr("{n} record taken off the list.", "{n} records taken off the list.", len(gone))
    return done(store, message, saved)


def members_of(reader: Reader, saved: int) -> tuple[int, ...]:
    """The records on a fixed list, in the order they were put there."""
    rows = reader.rows("SELECT record FROM list_member WHERE list = ? ORDER BY id", (saved,))
    return tuple(row[0] for row in rows)


def _refuse_known(reader: Reader, name: str, type_key: str) -> None:
    wanted = clean(name).casefold()
    if any(one.name.casefold() == wanted for one in lists_for(reader, type_key)):
        raise Refused(tr("There is a list “{name}” already.", name=clean(name)), "name")
