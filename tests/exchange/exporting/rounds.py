"""Databases that are written out list by list and read into an empty one, and what they then say.

What they say is taken from their `state`, with other words for links: ids differ, names do not.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from models.clock import today
from models.database.columns import ListColumn
from models.exchange.exporting.export import export
from models.exchange.exporting.selection import select
from models.exchange.importing import Decision, Status, apply_plan, decide, make_plan, open_list
from models.journal.state import state
from models.journal.store import Store
from models.services.setup import create_store, open_store

LISTS = ("organisation", "person", "project", "need", "offer", "meeting")
"""All types that lists can bring, in an order in which links find what they name."""

NO_LIST = {"meeting": ("event", "introduction"), "project": ("introduction",)}
"""Links to records that no list can bring."""

OF_JOBS = ("organisation", "function")
Said = dict[str, list[str]]


class Empty:
    """Makes empty databases fast: copies of one."""

    def __init__(self, folder: Path) -> None:
        """Make the first one, of somebody who works in both agencies' lists."""
        self._folder = folder
        folder.mkdir()
        create_store(
            folder / "empty.db", "swf", "Kim Yıldız", key_file=folder / "key"
        ).store.close()

    def copy(self, folder: Path, name: str) -> Store:
        """A new empty database; the caller closes it."""
        for file in ("empty.db", "key"):
            shutil.copyfile(self._folder / file, folder / f"{name}.{file}")
        return open_store(folder / f"{name}.empty.db", key_file=folder / f"{name}.key")


def write_out(
    store: Store, kind: str, path: Path, language: str = "de", **how: Any
) -> tuple[ListColumn, ...]:
    """Export all records of a type with all their columns; returns the columns."""
    with store.reading() as reader:
        chosen = select(reader, kind, language=language)
        export(store, reader, chosen, path, purpose="test", **how)
    return chosen.columns


def read_in(store: Store, path: Path) -> None:
    """Import a list; what a person would have to decide is new, and nothing may be a problem."""
    listed = open_list(path)
    with store.reading() as reader:
        plan = make_plan(reader, listed.sheet, listed.mapping)
        waiting = _waiting(plan)
        if waiting:
            plan = decide(reader, plan, {number: Decision("new") for number in waiting})
    assert plan.table.problems == {}, [one for one in plan.table.problems.values()]
    assert _waiting(plan) == []
    assert plan.counts.left_out == 0, plan.reasons
    apply_plan(store, plan)
    with store.reading() as reader:
        again = make_plan(reader, listed.sheet, listed.mapping)
    assert not again.changes_anything(), "the same list once more changes something"


def _waiting(plan: Any) -> list[int]:
    return [
        plan.sheet.numbers[row]
        for row, status in enumerate(plan.statuses)
        if status is Status.DUPLICATE
    ]


def colleagues(source: Store, target: Store) -> None:
    """Who works here is known in both databases, and so are the own fields."""
    with source.reading() as reader, target.change("colleagues") as change:
        known = {row["name"] for row in change.reader.find("staff")}
        for row in reader.find("staff"):
            if row["name"] not in known:
                change.create("staff", {"name": row["name"], "agency": row["agency"]})
        for row in reader.find("custom_field"):
            keys = ("type", "label", "kind", "choices", "position")
            change.create("custom_field", {key: row[key] for key in keys if row[key] is not None})


def said(store: Store, columns: Mapping[str, Iterable[str]]) -> Said:
    """What a database says of some fields, record by record, as sorted lines by type."""
    with store.reading() as reader:
        tables: Any = state(reader)["tables"]
    names = {row["id"]: _name(row) for rows in tables.values() for row in rows}
    jobs = {
        row["person"]: (names[row["organisation"]], row.get("function"))
        for row in tables["affiliation"]
        if row.get("main")
    }
    found = {}
    for kind, keys in columns.items():
        lines = []
        for row in tables[kind]:
            told = {key: names.get(row[key], row[key]) for key in keys if key in row}
            if kind == "person":
                told |= dict(zip(OF_JOBS, jobs.get(row["id"], ()), strict=False))
            source = row.get("source")
            if source is None or source.startswith(tuple(f"{one}." for one in LISTS)):
                # Where a list tells no source, it becomes one itself.
                told = {key: told[key] for key in told.keys() - {"source", "source_date"}}
            if told.get("source_date") == today().isoformat():
                # A source without a day gets that of the import.
                del told["source_date"]
            lines.append(repr(sorted((key, value) for key, value in told.items() if value)))
        found[kind] = sorted(lines)
    return found


BESIDE = {"tagging": ("record", "tag"), "competence_link": ("owner", "competence"),
          "custom_value": ("record", "custom_field", "value")}  # fmt: skip
"""What lists carry of other records."""


def _name(row: dict[str, Any]) -> str:
    others = ("code", "name", "title", "type", "label")
    keys = ("first_name", "last_name", "email") if "last_name" in row else others
    parts = (row.get(key) for key in keys)
    return " ".join(str(part) for part in parts if part)


def compare(source: Store, target: Store, columns: dict[str, Sequence[ListColumn]]) -> None:
    """Both databases say the same of all fields that were written out."""
    keys: dict[str, Sequence[str]] = dict(BESIDE)
    keys |= {
        kind: [one.key for one in listed if one.key not in NO_LIST.get(kind, ())]
        for kind, listed in columns.items()
    }
    wanted, got = said(source, keys), said(target, keys)
    for kind in (*columns, *BESIDE):
        assert got[kind] == wanted[kind]


def carried(
    source: Store,
    empty: Empty,
    folder: Path,
    write: Callable[[str], tuple[Path, Any]],
    kinds: Sequence[str] = LISTS,
) -> None:
    """Write lists of a database, read them into an empty one, and compare the two."""
    with closing(empty.copy(folder, "target")) as target:
        colleagues(source, target)
        columns = {}
        for kind in kinds:
            path, columns[kind] = write(kind)
            read_in(target, path)
        compare(source, target, columns)
