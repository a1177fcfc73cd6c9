"""Makes the plan: converts, recognises, compares, and gives every row its one status."""

from __future__ import annotations

from dataclasses import replace

from models.database.reader import Reader
from models.exchange.importing.assembling import Table, assemble
from models.exchange.importing.columns import Issue
from models.exchange.importing.comparing import compare_firms, compare_rows
from models.exchange.importing.differences import Change
from models.exchange.importing.finals import take_finals
from models.exchange.importing.firms import Firms, match_firms, named_in
from models.exchange.importing.gathering import gather
from models.exchange.importing.guessing import guess_mapping
from models.exchange.importing.items import match_items
from models.exchange.importing.known import KnownFirms, known_firms, known_people
from models.exchange.importing.links import link_parents, link_staff
from models.exchange.importing.mapping import Mapping
from models.exchange.importing.named_records import link_records, note_moves
from models.exchange.importing.near import doubt_near_firms, doubt_near_people
from models.exchange.importing.options import Cancel, Decision, Options, Policy, Stop
from models.exchange.importing.own_fields import own_targets, with_own
from models.exchange.importing.people import REPEATED, Doubt, Matches, match_people
from models.exchange.importing.plan import Plan, Status, Work
from models.exchange.importing.sender import Sender, sender_of
from models.exchange.reading import Sheet
from models.journal.contexts import head_vector
from models.language import mark, tr
from models.progress import Progress

_NO_NAME = mark("The row has no name, so it cannot be told who it is about.")
_NO_OWNER = mark("The row names no organisation; a need or an offer belongs to one.")
_TWICE = mark("Another row says something else about the same organisation.")
_OWNED = ("need", "offer")


def make_plan(
    reader: Reader,
    sheet: Sheet,
    mapping: Mapping | None = None,
    options: Options | None = None,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Plan:
    """What importing a table would do; nothing is written.

    Without a mapping it is guessed. Raises `Cancelled` when `cancel` says so.
    """
    mapping = mapping or guess_mapping(sheet)
    options = options or Options()
    stop = Stop(progress, cancel, len(sheet.rows))
    head = head_vector(reader)
    own = own_targets(reader, mapping.main)
    mapping = with_own(mapping, own)
    table = assemble(sheet, mapping, options, stop.stage(0, 0.5), own)
    return _planned(reader, _Draft(sheet, mapping, options, table, head), stop)


def decide(
    reader: Reader,
    plan: Plan,
    decisions: dict[int, Decision | None],
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Plan:
    """The plan with decisions about rows, by row number; None takes one back.

    Decisions about an organisation in doubt hold for all its rows.
    """
    chosen = {**plan.options.decisions}
    for number, decision in decisions.items():
        if decision is None:
            chosen.pop(number, None)
        else:
            chosen[number] = decision
    options = replace(plan.options, decisions=chosen)
    return make_plan(
        reader, plan.sheet, plan.mapping, options, progress=progress, cancel=cancel
    )  # fmt: skip


class _Draft:
    """A plan that is being made."""

    def __init__(
        self, sheet: Sheet, mapping: Mapping, options: Options, table: Table, head: dict[str, int]
    ) -> None:
        self.sheet, self.mapping, self.options = sheet, mapping, options
        self.table, self.head = table, head
        self.kind = mapping.main
        self.numbers = sheet.numbers
        by_number = {number: row for row, number in enumerate(sheet.numbers)}
        self.decisions = {
            by_number[number]: decision
            for number, decision in options.decisions.items()
            if number in by_number
        }
        self.statuses: list[Status | None] = [None] * table.count
        self.reasons: dict[int, str] = {}
        self.doubts: dict[int, Doubt] = {}
        self.work = Work()

    def leave_out(self, row: int, reason: str) -> None:
        self.statuses[row] = Status.LEFT_OUT
        self.reasons[row] = reason

    def doubt(self, row: int, doubt: Doubt) -> None:
        self.statuses[row] = Status.DUPLICATE
        self.doubts[row] = doubt
        self.reasons[row] = doubt.sentence

    def refuse(self, row: int, message: str) -> None:
        self.table.problems.setdefault(row, []).append(Issue(None, "", message))


def _planned(reader: Reader, draft: _Draft, stop: Stop) -> Plan:
    table = draft.table
    link_staff(reader, table)
    _require_names(draft)
    firms = named_in(table, _decided_apart(draft))
    known = KnownFirms()
    stop.stage(0.5, 0.8)(0, 1)
    if firms.named:
        known = known_firms(reader, with_uuids="organisation" in table.uuids)
        taken = match_firms(firms, known, draft.decisions)
        taken += doubt_near_firms(reader, firms, known, draft.decisions)
        for row in dict.fromkeys(taken):
            del draft.decisions[row]
        link_parents(table, firms, known)
    link_records(reader, table, firms)
    sender = sender_of(draft.sheet, draft.options, table, known)
    for row in table.problems:
        draft.statuses[row] = Status.PROBLEM
    matches = _recognise(reader, draft, firms, stop)
    _settle(draft, firms, matches)
    stop.stage(0.8, 1.0)
    _compare(reader, draft, firms, matches, sender, stop)
    return Plan(
        draft.sheet, draft.mapping, draft.options, table, firms,
        [status or Status.LEFT_OUT for status in draft.statuses], matches.records,
        draft.doubts, draft.reasons, draft.work, draft.head, _notes(draft, sender), sender,
    )  # fmt: skip


def _require_names(draft: _Draft) -> None:
    """Rows without what their record must have are problems, wholly blank ones are left out."""
    table, kind = draft.table, draft.kind
    owners = table.get("organisation.name")
    names = owners if kind == "organisation" else table.get(_name_key(kind))
    firsts = table.get("person.first_name") if kind == "person" else [None] * table.count
    if not _names_anything(draft):
        for row in range(table.count):
            draft.leave_out(row, tr("No column holds names; choose one."))
        return
    filled = [values for values in (*table.fields.values(), *table.extras.values())]
    for row, name in enumerate(names):
        if name is not None:
            if kind in _OWNED and owners[row] is None:
                draft.refuse(row, tr(_NO_OWNER))
        elif firsts[row] is not None:
            draft.refuse(row, tr("The last name is missing."))
        elif owners[row] is None or kind not in ("person", "organisation"):
            if row not in table.problems and not any(values[row] for values in filled):
                draft.leave_out(row, tr("Nothing in this row is imported: its cells are blank."))
            else:
                draft.refuse(row, tr(_NO_NAME))


def _decided_apart(draft: _Draft) -> set[int]:
    """Rows of a list of organisations that the person called new."""
    if draft.kind != "organisation":
        return set()
    return {row for row, decision in draft.decisions.items() if decision.act == "new"}


def _name_key(kind: str) -> str:
    return "person.last_name" if kind == "person" else f"{kind}.title"


def _names_anything(draft: _Draft) -> bool:
    keys = {"organisation.name"} if draft.kind in ("person", "organisation") else set()
    return bool(draft.table.fields.keys() & {_name_key(draft.kind), *keys})


def _recognise(reader: Reader, draft: _Draft, firms: Firms, stop: Stop) -> Matches:
    table = draft.table
    if draft.kind == "person":
        if not any(table.get("person.last_name")):
            return Matches([0] * table.count)
        people = known_people(reader, with_uuids="person" in table.uuids)
        stop(1, 2)
        found = match_people(table, firms, people, draft.decisions, draft.numbers)
        fresh = [row for row in _named(draft) if _unknown(row, draft, found)]
        doubt_near_people(reader, table, firms, found, people, fresh)
        for row, record in enumerate(found.records):
            if record in people.restricted:
                draft.leave_out(row, tr("The processing of this person's data is restricted."))
        return found
    if draft.kind == "organisation":
        return Matches([0] * table.count)
    return match_items(reader, draft.kind, table, firms, draft.decisions, draft.numbers)


def _named(draft: _Draft) -> list[int]:
    names = draft.table.get("person.last_name")
    return [row for row, name in enumerate(names) if name and draft.statuses[row] is None]


def _unknown(row: int, draft: _Draft, found: Matches) -> bool:
    return not (
        found.records[row] or row in found.doubts or row in found.repeated or row in draft.decisions
    )


def _settle(draft: _Draft, firms: Firms, matches: Matches) -> None:
    """Give doubtful, repeated and unwanted rows their status, then gather the organisations."""
    for row, doubt in matches.doubts.items():
        draft.doubt(row, doubt)
    for row, earlier in matches.repeated.items():
        draft.leave_out(row, tr(REPEATED, row=draft.numbers[earlier]))
    for firm in firms.named:
        for row in firm.rows if firm.doubt else ():
            if draft.statuses[row] is None:
                draft.doubt(row, Doubt(firm.doubt, firm.candidates))
    for row, decision in draft.decisions.items():
        if decision.act == "leave_out" and draft.statuses[row] is not Status.PROBLEM:
            draft.leave_out(row, tr("You left this row out."))
            draft.doubts.pop(row, None)
    waiting = {row for row, status in enumerate(draft.statuses) if status is not None}
    strict = draft.kind == "organisation"
    contradicting = gather(draft.table, firms, waiting, draft.numbers, strict=strict)
    names = draft.table.get(_name_key(draft.kind)) if draft.kind != "organisation" else []
    for firm in firms.named:
        first: int | None = None
        for row in firm.rows:
            if draft.statuses[row] is not None:
                continue
            if first is None:
                first = row
            elif names and names[row] is not None:
                continue
            elif strict and row in contradicting:
                draft.doubt(row, Doubt(tr(_TWICE), row=first))
            else:
                draft.leave_out(row, tr(REPEATED, row=draft.numbers[first]))


def _take_finals(
    reader: Reader,
    draft: _Draft,
    records: dict[int, int],
    changes: dict[int, dict[str, Change]],
    rows: dict[int, int] | None = None,
) -> None:
    """What was decided field by field; `rows` say which row a place of `records` belongs to."""
    for place, record in records.items() if draft.options.decisions else ():
        row = place if rows is None else rows[place]
        decision = draft.options.decisions.get(draft.numbers[row])
        if record and decision and decision.act == "same" and decision.finals:
            found = take_finals(
                reader, draft.kind, record, decision.finals, changes.pop(place, {})
            )  # fmt: skip
            if found:
                changes[place] = found


def _compare(
    reader: Reader,
    draft: _Draft,
    firms: Firms,
    matches: Matches,
    sender: Sender | None,
    stop: Stop,
) -> None:
    """Statuses of the rows that remain: new, update or unchanged."""
    kind, work, policy = draft.kind, draft.work, draft.options.policy
    active = [row for row, status in enumerate(draft.statuses) if status is None]
    known = {row: matches.records[row] for row in active if matches.records[row]}
    if known:
        compare_rows(reader, kind, draft.table, firms, known, policy, work, stop)
        _take_finals(reader, draft, known, work.rows)
        if kind == "project":
            note_moves(reader, draft.table, known)
    carriers = _carriers(draft, firms, active)
    used = [place for place, row in carriers.items() if _needs(draft, firms, place, row, known)]
    work.new_firms.update(place for place in used if firms.named[place].record is None)
    _link_to_new(reader, draft, firms, carriers, policy, sender)
    if kind == "organisation":
        owned = {firms.of_row[row]: row for row in active if firms.of_row[row] >= 0}
        records = {place: firms.named[place].record or 0 for place in owned}
        _take_finals(reader, draft, records, work.firms, owned)
    touched = {carriers[place] for place in (*work.firms, *work.firm_extras)}
    fresh_firms = {carriers[place] for place in work.new_firms}
    names = draft.table.get(_name_key(kind)) if kind != "organisation" else None
    for row in active:
        about_firm = names is None or names[row] is None
        if about_firm:
            if row in fresh_firms:
                draft.statuses[row] = Status.NEW
            else:
                draft.statuses[row] = Status.UPDATE if row in touched else Status.UNCHANGED
        elif row not in known:
            draft.statuses[row] = Status.NEW
        elif (
            row in work.rows or row in work.row_extras or row in work.affiliations
            or row in work.employed or row in touched or row in fresh_firms
        ):  # fmt: skip
            draft.statuses[row] = Status.UPDATE
        else:
            draft.statuses[row] = Status.UNCHANGED
    if policy is Policy.NEW:
        _only_new(draft)


def _carriers(draft: _Draft, firms: Firms, active: list[int]) -> dict[int, int]:
    """The row that stands for each organisation: the first that is imported."""
    found: dict[int, int] = {}
    for row in active:
        place = firms.of_row[row]
        if place >= 0:
            found.setdefault(place, row)
    return found


def _needs(draft: _Draft, firms: Firms, place: int, row: int, known: dict[int, int]) -> bool:
    """Whether some imported row needs the organisation to exist."""
    if firms.named[place].record is not None or row not in known:
        return True
    return any(
        one not in known or one in draft.work.employed or draft.kind != "person"
        for one in firms.named[place].rows
        if draft.statuses[one] is None
    )


def _link_to_new(
    reader: Reader,
    draft: _Draft,
    firms: Firms,
    carriers: dict[int, int],
    policy: Policy,
    sender: Sender | None,
) -> None:
    """Compare known organisations; parents that are not created cannot be linked."""
    work = draft.work
    for firm in firms.named:
        parent = firm.values.get("parent")
        if isinstance(parent, int) and parent < 0 and -parent - 1 not in work.new_firms:
            firm.values["parent"] = firms.named[-parent - 1].record
    record = sender.record if sender else None
    compare_firms(reader, draft.table, firms, carriers, policy, record, work)


def _only_new(draft: _Draft) -> None:
    """Under the policy "only new" known records stay as they are, and their rows say so."""
    work = draft.work
    for row, status in enumerate(draft.statuses):
        if status is Status.UPDATE:
            draft.leave_out(row, tr("Known already; only new records are wanted."))
    work.rows.clear()
    work.affiliations.clear()
    work.row_extras.clear()
    work.firms.clear()
    work.firm_extras.clear()
    work.employed.clear()


def _notes(draft: _Draft, sender: Sender | None) -> tuple[str, ...]:
    notes = [*draft.sheet.notes]
    if not _names_anything(draft):
        notes.insert(0, tr("No column was recognised as names; choose which one holds them."))
    for header, style in draft.table.styles.items():
        if not style.sure:
            notes.append(
                tr("Column “{header}” does not tell whether day or month comes first; "
                   "read as day first.", header=header)
            )  # fmt: skip
        elif style.order == "mdy":
            notes.append(tr("Column “{header}” has the month before the day.", header=header))
        elif style.country:
            notes.append(
                tr("Column “{header}” was read as North American phone numbers.", header=header)
            )
    if sender is not None:
        notes.append(tr("The organisations are recorded as members of “{name}”.", name=sender.name))
    return tuple(notes)
