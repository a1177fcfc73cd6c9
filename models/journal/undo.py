"""Undo and redo of any transaction, at any time: the inverse where it is still current.

Undo writes a new transaction with the values before; a register that somebody changed since keeps
its value and is named. Redo is the undo of the undo. Source: design page of the journal, I17.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from models.database.reader import Reader, chunks
from models.errors import Refused
from models.fields.field import Kind, RecordType
from models.journal.change import Change
from models.journal.fold import Folded, fold, register_numbers
from models.journal.store import Store
from models.journal.versions import Data, Scalar, Version, versions_of
from models.language import tr
from models.records.registry import BY_NUMBER, links_to

FINAL_KINDS = ("setup", "erase", "publish")


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that was not undone: the record, its type, and the fields changed since.

    No fields: the record itself was kept because others changed or use it.
    """

    record: int
    type: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo or redo did: its transaction, the words of what was undone, what was kept."""

    tx: bytes | None
    label: str
    records: int
    kept: tuple[Kept, ...]


@dataclass(slots=True)
class _Plan:
    delete: dict[str, list[int]] = field(default_factory=dict)
    created: set[int] = field(default_factory=set)
    restore: list[int] = field(default_factory=list)
    update: list[tuple[RecordType, int, Data]] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)


def undoable(reader: Reader) -> bytes | None:
    """The transaction that undo takes back next: the latest of this laptop that is in force."""
    state: dict[bytes, bool] = {}
    for tx, kind, refers in _own_transactions(reader):
        if kind in FINAL_KINDS:
            continue
        target = refers if refers and kind in ("undo", "redo") else tx
        if state.setdefault(target, kind != "undo"):
            return target
    return None


def redoable(reader: Reader) -> bytes | None:
    """The undone transaction that redo brings back next; a new change ends the redoing."""
    state: dict[bytes, bool] = {}
    for _tx, kind, refers in _own_transactions(reader):
        if refers is None:
            return None
        if not state.setdefault(refers, kind != "undo"):
            return refers
    return None


def undo(store: Store, tx: bytes | None = None) -> Undone:
    """Take back a transaction, or the latest one; raises `Refused` when there is none."""
    with store.reading() as reader:
        target = tx or undoable(reader)
        if target is None:
            raise Refused(tr("There is nothing to undo."))
        label = _label(reader, target)
    return _take_back(store, target, tr("Undone: {label}", label=label), "undo", target, label)


def redo(store: Store, tx: bytes | None = None) -> Undone:
    """Bring back an undone transaction, or what was undone last; raises `Refused` if none is."""
    with store.reading() as reader:
        target = tx or redoable(reader)
        if target is None:
            raise Refused(tr("There is nothing to redo."))
        label = _label(reader, target)
        undoing = reader.value(
            "SELECT tx FROM journal_commit WHERE refers = ? AND kind = 'undo' "
            "ORDER BY id DESC LIMIT 1",
            (target,),
        )
        if undoing is None:
            raise Refused(tr("There is nothing to redo."))
    words = tr("Redone: {label}", label=label)
    return _take_back(store, bytes(undoing), words, "redo", target, label)


def _take_back(store: Store, tx: bytes, words: str, kind: str, refers: bytes, label: str) -> Undone:
    with store.change(words, kind, refers=refers) as change:
        plan = _plan(change.reader, tx)
        count = len(plan.restore) + len(plan.update) + sum(map(len, plan.delete.values()))
        _apply(change, plan)
        if not count:
            change.leave_trace()
    committed = store.last
    return Undone(committed.tx if committed else None, label, count, tuple(plan.kept))


def _own_transactions(reader: Reader) -> Iterable[tuple[bytes, str, bytes | None]]:
    seen: set[bytes] = set()
    for tx, kind, refers in reader.connection.execute(
        "SELECT c.tx, c.kind, c.refers FROM journal_commit c JOIN stream s ON s.id = c.stream "
        "JOIN local l ON l.key = 'replica' JOIN replica o ON o.id = CAST(l.value AS INTEGER) "
        "JOIN replica r ON r.id = s.replica AND r.sign_public = o.sign_public "
        "ORDER BY c.id DESC"
    ):
        if tx not in seen:
            seen.add(tx)
            yield bytes(tx), kind, refers


def _label(reader: Reader, tx: bytes) -> str:
    row = reader.first("SELECT label, kind FROM journal_commit WHERE tx = ?", (tx,))
    if row is None:
        raise Refused(tr("This change is not in the history of this database."))
    if row[1] in FINAL_KINDS:
        raise Refused(tr("“{label}” cannot be undone.", label=row[0]))
    return str(row[0])


def _plan(reader: Reader, tx: bytes) -> _Plan:
    records = [
        row[0]
        for row in reader.rows(
            "SELECT DISTINCT c.record FROM change c JOIN journal_commit j ON j.id = c.commit_id "
            "WHERE j.tx = ? ORDER BY c.record",
            (tx,),
        )
    ]
    plan = _Plan()
    for record, number, versions in versions_of(reader, records):
        if number in BY_NUMBER:
            _plan_record(plan, BY_NUMBER[number], record, versions, tx)
    _keep_what_is_used(reader, plan)
    return plan


def _plan_record(
    plan: _Plan, kind: RecordType, record: int, versions: Sequence[Version], tx: bytes
) -> None:
    own = [version.origin for version in versions if version.origin.tx == tx]
    earlier = [
        version
        for version in versions
        if version.origin.tx != tx and any(origin.saw(version.origin) for origin in own)
    ]
    upto = [v for v in versions if v.origin.tx == tx or v in earlier]
    current = fold(kind, versions)
    after = fold(kind, upto) if len(upto) < len(versions) else current
    before = fold(kind, earlier)
    if after is None or current is None:
        return
    if before is None:
        _plan_created(plan, kind, record, after, current)
    elif _is_undoable(plan, kind, record, before, after, current):
        _plan_known(plan, kind, record, before, after, current)


def _plan_created(
    plan: _Plan, kind: RecordType, record: int, after: Folded, current: Folded
) -> None:
    if after.deleted or current.deleted:
        return
    if current.values == after.values:
        plan.delete.setdefault(kind.key, []).append(record)
        plan.created.add(record)
    else:
        plan.kept.append(Kept(record, kind.key))


def _is_undoable(
    plan: _Plan, kind: RecordType, record: int, before: Folded, after: Folded, current: Folded
) -> bool:
    gone_since = not before.deleted and not after.deleted and current.deleted
    edited_since = before.deleted and not after.deleted and not current.deleted
    if gone_since and before.values != after.values:
        plan.kept.append(Kept(record, kind.key))
    if edited_since and current.values != after.values:
        plan.kept.append(Kept(record, kind.key))
        return False
    return not gone_since


def _plan_known(
    plan: _Plan, kind: RecordType, record: int, before: Folded, after: Folded, current: Folded
) -> None:
    values, kept = _values_before(kind, before, after, current)
    restored = current.deleted and after.deleted and not before.deleted
    deleted = before.deleted and not after.deleted and not current.deleted
    if restored or (current.deleted and values):
        plan.restore.append(record)
    if values:
        plan.update.append((kind, record, values))
    # What comes back to life only to get its values back is deleted again.
    if deleted or (current.deleted and values and not restored):
        plan.delete.setdefault(kind.key, []).append(record)
    elif kept:
        plan.kept.append(Kept(record, kind.key, kept))


def _values_before(
    kind: RecordType, before: Folded, after: Folded, current: Folded
) -> tuple[Data, tuple[str, ...]]:
    groups: dict[int, list[int]] = {}
    for number, register in register_numbers(kind).items():
        groups.setdefault(register, []).append(number)
    values: Data = {}
    kept: list[str] = []
    labels = {one.number: one.key for one in kind.fields}
    for numbers in groups.values():
        was, made, stands = (
            {number: folded.values.get(number) for number in numbers}
            for folded in (before, after, current)
        )
        if was == made or stands == was:
            continue
        if stands == made:
            values.update(was)
        else:
            kept.extend(labels[number] for number in numbers)
    return values, tuple(kept)


def _keep_what_is_used(reader: Reader, plan: _Plan) -> None:
    """A created record that others link to now stays, unless they or their links go with it."""
    relinked = {(record, number) for _, record, values in plan.update for number in values}
    while True:
        going = {record for records in plan.delete.values() for record in records}
        used = {
            (key, record)
            for key, records in plan.delete.items()
            for record in _used(reader, key, records, going, relinked) & plan.created
        }
        if not used:
            return
        for key, record in sorted(used):
            plan.delete[key].remove(record)
            plan.kept.append(Kept(record, key))


def _used(
    reader: Reader,
    key: str,
    records: list[int],
    going: set[int],
    relinked: set[tuple[int, int]],
) -> set[int]:
    found: set[int] = set()
    for kind, link in links_to(key):
        for chunk in chunks(records):
            marks = ",".join("?" * len(chunk))
            rows = reader.rows(
                f'SELECT id, "{link.key}" FROM "{kind.key}" WHERE "{link.key}" IN ({marks})', chunk
            )
            found.update(
                target
                for source, target in rows
                if source not in going and (source, link.number) not in relinked
            )
    return found


def _apply(change: Change, plan: _Plan) -> None:
    if plan.restore:
        change.restore(plan.restore)
    bulk: dict[tuple[str, tuple[str, ...]], list[tuple[Scalar, ...]]] = {}
    for kind, record, values in plan.update:
        by_number = {one.number: one for one in kind.fields}
        keys = tuple(by_number[number].key for number in values)
        row = tuple(
            _stored(change.reader, by_number[number].kind, value)
            for number, value in values.items()
        )
        bulk.setdefault((kind.key, keys), []).append((*row, record))
    for (key, keys), rows in bulk.items():
        change.update_many(key, keys, rows)
    for key, records in plan.delete.items():
        change.delete(key, records)


def _stored(reader: Reader, kind: Kind, value: Scalar) -> Scalar:
    if kind is Kind.LINK and value is not None:
        return reader.id_of(str(value))
    return value
