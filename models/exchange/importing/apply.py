"""Runs a plan: one transaction, one batch in the history, all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from models.clock import today
from models.errors import Conflict
from models.exchange.importing.attaching import Attaching
from models.exchange.importing.comparing import new_extras
from models.exchange.importing.differences import Change as Difference
from models.exchange.importing.extras import extras_of
from models.exchange.importing.options import Cancel, Stop
from models.exchange.importing.plan import Counts, Plan, Status
from models.fields.text import TEXT_LIMIT
from models.journal.change import Change
from models.journal.contexts import head_vector
from models.journal.store import Store
from models.language import tr
from models.progress import Progress
from models.records.registry import BY_KEY
from models.services.completing import completed
from models.services.entries import begin_project

_BULK = 2_000
_EMPLOYED = ("function", "department", "valid_from", "valid_to")


@dataclass(frozen=True, slots=True)
class Applied:
    """What an import did: its transaction in hexadecimal (None: nothing had to be written).

    `created` and `changed` are ids by record type.
    """

    batch: str | None
    counts: Counts
    created: dict[str, tuple[int, ...]]
    changed: dict[str, tuple[int, ...]]


def apply_plan(
    store: Store, plan: Plan, *, progress: Progress | None = None, cancel: Cancel | None = None
) -> Applied:
    """Write what the plan says, as one batch that can be undone; rows to decide are left out.

    Raises `Conflict` when the data have changed since the plan was made, `Cancelled` when `cancel`
    says so; then nothing is written.
    """
    if not plan.changes_anything():
        return Applied(None, plan.counts, {}, {})
    stop = Stop(progress, cancel, plan.table.count)
    label = tr("Import of {file}", file=plan.sheet.origin.file)
    with store.change(label, kind="import") as change:
        if head_vector(change.reader) != plan.head:
            raise Conflict(
                tr("The data have changed since the preview was made. Please look at it again.")
            )
        run = write_plan(change, plan, stop)
        stop(plan.table.count, plan.table.count)
    last = store.last
    return Applied(
        last.tx.hex() if last else None,
        plan.counts,
        {key: tuple(ids) for key, ids in run.created.items()},
        {key: tuple(dict.fromkeys(ids)) for key, ids in run.changed.items()},
    )


def write_plan(change: Change, plan: Plan, stop: Stop) -> Written:
    """Write a plan as a part of a change that is going on."""
    run = Written(change, plan, stop)
    run.firms()
    run.rows()
    run.affiliations()
    run.extras()
    return run


class Written:
    """The writing of one plan inside a change; `created` and `changed` are ids by type."""

    def __init__(self, change: Change, plan: Plan, stop: Stop) -> None:
        """Write in this change."""
        self.change, self.plan, self.stop = change, plan, stop
        self.table, self.work, self.kind = plan.table, plan.work, plan.main
        self.firm_ids = {place: firm.record for place, firm in enumerate(plan.firms.named)}
        self.row_ids = {row: record for row, record in enumerate(plan.records) if record}
        self.created: dict[str, list[int]] = {}
        self.changed: dict[str, list[int]] = {}
        self.fresh: list[int] = []
        self.day = today().isoformat()

    def firms(self) -> None:
        """New organisations, then what changes in known ones, then their parents."""
        places = sorted(self.work.new_firms)
        kind = BY_KEY["organisation"]
        rows = []
        for place in places:
            firm = self.plan.firms.named[place]
            values = {key: value for key, value in firm.values.items() if key != "parent"}
            parent = firm.values.get("parent")
            if isinstance(parent, int) and parent > 0:
                values["parent"] = parent
            values.setdefault("source", self._source(firm.rows[0]))
            values.setdefault("source_date", self.day)
            rows.append(_filled(completed(kind, None, values)))
        self.firm_ids.update(zip(places, self._create("organisation", rows), strict=True))
        self._update("organisation", (
            (self.firm_ids[place], found) for place, found in self.work.firms.items()
        ))  # fmt: skip
        self._parents(places)

    def rows(self) -> None:
        """New records of the rows, then what changes in known ones."""
        if self.kind == "organisation":
            return
        names = self.table.get(
            "person.last_name" if self.kind == "person" else f"{self.kind}.title"
        )
        self.fresh = [
            row
            for row, status in enumerate(self.plan.statuses)
            if status is Status.NEW and names[row] is not None
        ]
        kind = BY_KEY[self.kind]
        columns = [
            (key, self.table.fields[f"{self.kind}.{key}"]) for key in self.table.keys_of(self.kind)
        ]
        keys = {field.key for field in kind.fields}
        for start in range(0, len(self.fresh), _BULK):
            part = self.fresh[start : start + _BULK]
            self.stop.stage(0, 0.6)(start, len(self.fresh))
            bulk = []
            for row in part:
                values = {
                    key: value for key, column in columns if (value := column[row]) is not None
                }
                if "source" in keys and "source" not in values:
                    values["source"] = self._source(row)
                if "source_date" in keys:
                    values.setdefault("source_date", self.day)
                if self.kind != "person":
                    place = self.plan.firms.of_row[row]
                    if "organisation" in keys and place >= 0:
                        values["organisation"] = self.firm_ids[place]
                    if self.kind == "project":
                        begin_project(self.change.reader, values)
                    values = _filled(completed(kind, None, values))
                bulk.append(values)
            self.row_ids.update(zip(part, self._create(self.kind, bulk), strict=True))
        self._update(self.kind, (
            (self.row_ids[row], found) for row, found in self.work.rows.items()
        ))  # fmt: skip

    def affiliations(self) -> None:
        """Who works where, for new people and for known ones with another employer."""
        if self.kind != "person":
            return
        of_row = self.plan.firms.of_row
        columns = [
            (key, self.table.fields[f"affiliation.{key}"])
            for key in _EMPLOYED
            if f"affiliation.{key}" in self.table.fields
        ]
        fresh = set(self.fresh)
        rows = [row for row in self.fresh if of_row[row] >= 0] + sorted(self.work.employed)
        for start in range(0, len(rows), _BULK):
            self.stop.stage(0.6, 0.9)(start, len(rows))
            bulk = []
            for row in rows[start : start + _BULK]:
                values = {
                    key: value for key, column in columns if (value := column[row]) is not None
                }
                values["person"] = self.row_ids[row]
                values["organisation"] = self.firm_ids[of_row[row]]
                if row in fresh:
                    values["main"] = 1
                bulk.append(values)
            self._create("affiliation", bulk)
        self._update("affiliation", (
            (record, found) for record, found in self.work.affiliations.values()
        ))  # fmt: skip

    def extras(self) -> None:
        """Further contacts, tags, notes, competences and memberships."""
        self.stop.stage(0.9, 1)(0, 1)
        found = []
        named = self.plan.firms.named
        for place in sorted(self.work.new_firms):
            found += [(self.firm_ids[place], one) for one in extras_of(named[place].extras)]
        for place, more in self.work.firm_extras.items():
            found += [(self.firm_ids[place], one) for one in more]
        if any(key.startswith(f"{self.kind}.") for key in self.table.extras) and self.fresh:
            for row in self.fresh:
                found += [
                    (self.row_ids[row], one) for one in new_extras(self.table, self.kind, row)
                ]
        for row, more in self.work.row_extras.items():
            found += [(self.row_ids[row], one) for one in more]
        attaching = Attaching(self.change, self.day, self._source(None))
        attaching.sender = self.plan.sender
        for key, ids in attaching.attach(found).items():
            self.created.setdefault(key, []).extend(ids)

    def ids_of_rows(self, rows: Iterable[int]) -> list[int]:
        """The ids of the records of some rows (indexes)."""
        if self.kind != "organisation":
            return [self.row_ids[row] for row in rows]
        return [self.firm_ids[self.plan.firms.of_row[row]] or 0 for row in rows]

    def _parents(self, places: Sequence[int]) -> None:
        """Parents that are in the list themselves could only be linked when all are there."""
        rows = []
        for place in places:
            parent = self.plan.firms.named[place].values.get("parent")
            if isinstance(parent, int) and parent < 0 and self.firm_ids.get(-parent - 1):
                rows.append((self.firm_ids[-parent - 1], self.firm_ids[place]))
        self.change.update_many("organisation", ("parent",), rows)

    def _create(self, kind: str, rows: list[dict[str, Any]]) -> list[int]:
        ids = self.change.create_many(kind, rows)
        self.created.setdefault(kind, []).extend(ids)
        return ids

    def _update(self, kind: str, found: Iterable[tuple[int | None, dict[str, Difference]]]) -> None:
        bulk: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        for record, changes in found:
            values = [self._known_parent(new) if key == "parent" else new
                      for key, (_, new) in changes.items()]  # fmt: skip
            bulk.setdefault(tuple(changes), []).append((*values, record))
            self.changed.setdefault(kind, []).append(record or 0)
        for keys, rows in bulk.items():
            self.change.update_many(kind, keys, rows)

    def _known_parent(self, parent: Any) -> Any:
        return self.firm_ids.get(-parent - 1) if isinstance(parent, int) and parent < 0 else parent

    def _source(self, row: int | None) -> str:
        """Who sent the list, in which file, and the row: the source the law wants to be told."""
        origin = self.plan.sheet.origin.file
        words = ", ".join(filter(None, (self.plan.options.supplier.strip(), origin)))
        if row is not None:
            words = tr("{list}, row {row}", list=words, row=self.plan.sheet.numbers[row])
        return words[:TEXT_LIMIT]


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}
