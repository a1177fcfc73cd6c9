"""A row of the plan as a person looks at it: made when it comes into sight, never all at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from models.database.reader import Reader
from models.exchange.importing.comparing import new_extras
from models.exchange.importing.differences import differences
from models.exchange.importing.extras import Extra, extras_of, own_label
from models.exchange.importing.firms import Named
from models.exchange.importing.options import Decision
from models.exchange.importing.plan import Plan, Status
from models.exchange.importing.targets import OWN, all_targets
from models.fields.datasets import label
from models.fields.dates import show_date
from models.fields.field import INTEGER_KINDS, Field, Kind
from models.fields.names import NameParts, display_name
from models.fields.values import Value, show
from models.language import mark, tr
from models.services.naming import titles_of


class State(StrEnum):
    """What happens to one cell."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class CellDiff:
    """One value: its target, its label, old and new as text; `kept` is grey: a blank keeps it."""

    target: str
    label: str
    state: State
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that a row may mean."""

    record: int
    type: str
    title: str


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about a cell: header of its column (empty: the row), its text, a sentence."""

    column: str
    value: str
    message: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """All about one row: `number` in the file, status, what it is called, cell by cell.

    `reason` says why it waits or is left out; `candidates` are what `Decision("same", record)` may
    name; `record` is the id of the known record, None for none.
    """

    index: int
    number: int
    status: Status
    title: str
    reason: str
    cells: tuple[CellDiff, ...]
    problems: tuple[Remark, ...]
    remarks: tuple[Remark, ...]
    candidates: tuple[Candidate, ...]
    decision: Decision | None
    record: int | None


_EXTRA_LABELS = {
    "phone": mark("Further phone"),
    "mobile": mark("Further mobile"),
    "fax": mark("Fax"),
    "email": mark("Further e-mail"),
    "tag": mark("Tag"),
    "note": mark("Note"),
    "competence": mark("Competence"),
    "member": mark("Member since"),
}


def rows_with(plan: Plan, *statuses: Status) -> list[int]:
    """The indexes of the rows with one of these statuses (all without any), top to bottom."""
    wanted = set(statuses)
    return [row for row, one in enumerate(plan.statuses) if not wanted or one in wanted]


def title_of_row(plan: Plan, row: int) -> str:
    """What a row is called: the person, the organisation, the title, or its first cells."""
    table = plan.table
    if plan.main == "person" and table.at("person.last_name", row):
        parts = (
            table.get(f"person.{key}")[row] or "" for key in ("title", "first_name", "last_name")
        )
        return display_name(NameParts("", *parts))
    if plan.main not in ("person", "organisation") and (
        title := table.at(f"{plan.main}.title", row)
    ):
        return str(title)
    if name := table.at("organisation.name", row):
        return str(name)
    filled = [str(cell) for cell in plan.sheet.rows[row] if cell is not None]
    return ", ".join(filled[:2])[:80]


def planned_row(reader: Reader, plan: Plan, row: int, *, against: int | None = None) -> PlannedRow:
    """A row of the plan by its index; `against` compares it with a candidate instead."""
    status = plan.statuses[row]
    decision = plan.options.decisions.get(plan.sheet.numbers[row])
    record = against or plan.records[row] or None
    return PlannedRow(
        index=row,
        number=plan.sheet.numbers[row],
        status=status,
        title=title_of_row(plan, row),
        reason=plan.reasons.get(row, ""),
        cells=tuple(_cells(reader, plan, row, against)),
        problems=_remarks(plan, plan.table.problems.get(row, ())),
        remarks=_remarks(plan, plan.table.remarks.get(row, ())),
        candidates=_candidates(reader, plan, row),
        decision=decision,
        record=record,
    )


def _cells(reader: Reader, plan: Plan, row: int, against: int | None) -> Iterable[CellDiff]:
    place = plan.firms.of_row[row]
    firm = plan.firms.named[place] if place >= 0 else None
    if plan.main != "organisation":
        yield from _own_cells(reader, plan, row, against)
    if firm is None:
        return
    before = reader.get("organisation", firm.record) if firm.record else None
    if against is not None and plan.main == "organisation":
        before = reader.get("organisation", against)
    yield from _firm_cells(plan, row, place, firm, before)


def _own_cells(reader: Reader, plan: Plan, row: int, against: int | None) -> Iterable[CellDiff]:
    kind, table = plan.main, plan.table
    record = against or plan.records[row]
    before = reader.get(kind, record) if record else None
    told = {key: table.fields[f"{kind}.{key}"][row] for key in table.keys_of(kind)}
    if before is not None and against is not None:
        changes = differences(kind, before, told.items(), plan.options.policy)
    else:
        changes = plan.work.rows.get(row, {})
    yield from _diffs(reader, kind, told, before, changes)
    if kind == "person":
        job = {key: table.fields[f"affiliation.{key}"][row] for key in table.keys_of("affiliation")}
        _, changed = plan.work.affiliations.get(row, (0, {}))
        known = before is not None and row not in plan.work.employed
        yield from _diffs(reader, "affiliation", job, {k: job[k] for k in job} if known else None,
                          changed)  # fmt: skip
    more = new_extras(table, kind, row) if before is None else plan.work.row_extras.get(row, ())
    yield from _extra_cells(plan, kind, more)


def _firm_cells(
    plan: Plan, row: int, place: int, firm: Named, before: Mapping[str, Any] | None
) -> Iterable[CellDiff]:
    table = plan.table
    told = {key: table.fields[f"organisation.{key}"][row] for key in table.keys_of("organisation")}
    if place not in plan.work.new_firms and before is None and firm.values:
        before = firm.values
    changes = plan.work.firms.get(place, {})
    carries = (
        firm.rows
        and next(
            (one for one in firm.rows if plan.statuses[one] in (Status.NEW, Status.UPDATE)), -1
        )
        == row
    )
    yield from _diffs(None, "organisation", told, before, changes if carries else {})
    if carries:
        fresh = place in plan.work.new_firms
        more = extras_of(firm.extras) if fresh else plan.work.firm_extras.get(place, ())
        yield from _extra_cells(plan, "organisation", more)


def _diffs(
    reader: Reader | None,
    part: str,
    told: Mapping[str, Any],
    before: Mapping[str, Any] | None,
    changes: Mapping[str, tuple[Any, Any]],
) -> Iterable[CellDiff]:
    for key in dict.fromkeys((*told, *changes)):
        target = all_targets().get(f"{part}.{key}")
        if target is None or target.field is None:
            continue
        value = told.get(key)
        old = before.get(key) if before is not None else None
        if key in changes:
            old, value = changes[key]
            state = State.CHANGED if old is not None else State.NEW
        elif before is None:
            state = State.NEW
        elif value is None:
            state = State.KEPT
        else:
            state = State.SAME
        if old is None and value is None:
            continue
        field = target.field

        def text(one: Any, of: Any = field) -> str:
            if one is None or (of.kind is Kind.LINK and reader is None):
                return ""
            if of.kind is Kind.LINK and reader is not None:
                return titles_of(reader, (int(one),)).get(int(one), "")
            return show(of, one)

        new = text(value) if state in (State.NEW, State.CHANGED) else text(old)
        yield CellDiff(target.key, tr(target.label), state, text(old), new)


def _extra_cells(plan: Plan, part: str, extras: Iterable[Extra]) -> Iterable[CellDiff]:
    for one in extras:
        if one.kind == "own":
            target = plan.table.own.get(f"{part}.{OWN}{own_label(one)}")
            if target is not None and target.field is not None:
                text = show(target.field, _stored(target.field, one.value))
                yield CellDiff(target.key, target.label, State.NEW, "", text)
            continue
        words = tr(_EXTRA_LABELS[one.kind])
        yield CellDiff(f"{part}.{one.kind}", words, State.NEW, "", _shown(one))


def _stored(field: Field, text: str) -> Value:
    return int(text) if field.kind in INTEGER_KINDS else text


def _shown(extra: Extra) -> str:
    if extra.kind == "competence":
        return label("competences", extra.value)
    return show_date(extra.value) if extra.kind == "member" else extra.value


def _remarks(plan: Plan, issues: Iterable[Any]) -> tuple[Remark, ...]:
    headers = plan.sheet.headers
    return tuple(
        Remark(headers[one.column] if one.column is not None else "", one.value, one.message)
        for one in issues
    )


def _candidates(reader: Reader, plan: Plan, row: int) -> tuple[Candidate, ...]:
    doubt = plan.doubts.get(row)
    if doubt is None or not doubt.records:
        return ()
    titles = titles_of(reader, doubt.records)
    found = []
    for record in doubt.records:
        kind = reader.type_of(record)
        if kind is not None:
            found.append(Candidate(record, kind.key, titles.get(record, "")))
    return tuple(found)
