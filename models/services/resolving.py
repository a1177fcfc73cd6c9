"""Settling conflicts: an ordinary write that has seen all sides, so it settles them everywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.database.reader import Value
from models.errors import Refused
from models.journal.change import Change
from models.journal.conflicts import Conflict, Kind, Side, conflict, conflicts
from models.journal.store import Store
from models.language import ntr, tr
from models.records.registry import record_type
from models.services.deleting import delete_in
from models.services.outcome import Done, done

KIND = "resolve"


def resolve(store: Store, key: str, take: str | Mapping[str, Value]) -> Done:
    """Decide a conflict for one side by its letter, or for other values.

    Raises `Refused` when it is settled already, the letter is unknown or a value does not fit.
    """
    with store.change(tr("Conflict settled"), KIND) as change:
        one = conflict(change.reader, key)
        _decide(change, one, take)
    return done(store, tr("The conflict is settled."), one.record)


def resolve_all(
    store: Store, keys: Sequence[str], *, laptop: str | None = None, author: str | None = None
) -> Done:
    """Decide many conflicts for what one laptop or one person wrote; others stay open.

    Without either, what is in force is confirmed.
    """
    wanted = set(keys)
    count = 0
    with store.change(tr("Conflicts settled"), KIND) as change:
        for one in conflicts(change.reader):
            side = _side_of(one, laptop, author) if one.key in wanted else None
            if side is not None:
                _decide(change, one, side.letter)
                count += 1
    return done(store, ntr("{n} conflict is settled.", "{n} conflicts are settled.", count))


def _side_of(one: Conflict, laptop: str | None, author: str | None) -> Side | None:
    for side in one.sides:
        if laptop is None and author is None:
            if side.in_force:
                return side
        elif laptop in (None, side.laptop) and author in (None, side.author):
            return side
    return None


def _decide(change: Change, one: Conflict, take: str | Mapping[str, Value]) -> None:
    if not isinstance(take, str):
        _write(change, one, take)
        return
    side = next((side for side in one.sides if side.letter == take.upper()), None)
    if side is None:
        letters = ", ".join(side.letter for side in one.sides)
        raise Refused(tr("Choose one of {letters}.", letters=letters))
    match one.kind:
        case Kind.DELETION:
            _keep_or_delete(change, one, side)
        case Kind.REFERENCE:
            _bring_back_or_unlink(change, one, side)
        case _ if side.deleted:
            change.settle_deletion(one.record)
        case _:
            _write(change, one, {key: side.values.get(key) for key in one.fields})


def _write(change: Change, one: Conflict, values: Mapping[str, Value]) -> None:
    if set(values) - set(one.fields) or one.kind in (Kind.DELETION, Kind.REFERENCE):
        raise Refused(tr("Choose one of the sides."))
    if change.reader.type_of(one.record) is None:
        change.restore([one.record])
    change.settle(one.type, one.record, values)


def _keep_or_delete(change: Change, one: Conflict, side: Side) -> None:
    if side.deleted:
        delete_in(change, one.type, [one.record])
        return
    fields = {field.key for field in record_type(one.type).fields}
    # A record that stays although it was merged into another is not merged any more.
    change.settle(one.type, one.record, {"merged_into": None} if "merged_into" in fields else {})


def _bring_back_or_unlink(change: Change, one: Conflict, side: Side) -> None:
    (key,) = one.fields
    field = record_type(one.type).field(key)
    if not side.deleted:
        change.restore([int(str(side.values[key]))])
    elif field.required:
        delete_in(change, one.type, [one.record])
    else:
        change.update(one.type, one.record, {key: None})
