"""Merging two records into one: field by field, with all that belongs to them, undone as one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.database.reader import Reader, Row, Value
from models.errors import Refused
from models.fields.field import Field, Kind, RecordType
from models.journal.change import Change
from models.journal.contexts import Vector
from models.journal.store import Store
from models.language import tr
from models.services.duplicates.moving import move_links
from models.services.outcome import Done, done

MERGEABLE = ("organisation", "person")
_DEEPEST = 50
# Ways to reach a record that are kept beside the main one when both have one.
_REACH = {"phone": "phone", "mobile": "mobile", "email": "email", "website": "web"}


def merge_records(
    store: Store,
    keep: int,
    other: int,
    values: Mapping[str, Value] | None = None,
    *,
    seen: Vector | None = None,
) -> Done:
    """Make two records one: `keep` stays, takes over what it lacks and all links, `other` goes.

    `values` are the stored values a person chose where both have one. Phones, e-mail addresses and
    addresses that differ are kept as further ones. Undo brings everything back as it was. Raises
    `Refused` for records of different types and for those that cannot become one.
    """
    with store.change(tr("Duplicates merged"), "merge", seen=seen) as change:
        merge_in(change, keep, other, values)
    return done(store, tr("The two records are one now."), keep)


def merge_in(
    change: Change, keep: int, other: int, values: Mapping[str, Value] | None = None
) -> None:
    """Make two records one inside a change, as `merge_records` does."""
    kind = _kind_of(change.reader, keep, other)
    mine, theirs = _row(change, kind, keep), _row(change, kind, other)
    chosen = merged_values(kind, mine, theirs, values or {})
    if kind.key == "organisation":
        _refuse_introduced(change.reader, keep, other)
        chosen |= _parent(change.reader, mine, theirs, chosen)
    _keep_reach(change, kind, keep, chosen, mine, theirs)
    move_links(change, kind, keep, other)
    changed = {key: value for key, value in chosen.items() if value != mine[key]}
    if changed:
        change.update(kind.key, keep, changed)
    change.update(kind.key, other, {"merged_into": keep})
    change.delete(kind.key, [other])


def merged_values(
    kind: RecordType, mine: Row, theirs: Row, chosen: Mapping[str, Value]
) -> dict[str, Value]:
    """The fields of the record that stays: chosen ones, else its own, else those of the other.

    Fields that form one register (address, leadership) are taken over together or not at all.
    """
    found: dict[str, Value] = {}
    for keys in kind.registers().values():
        blank = all(mine[key] in (None, "") for key in keys)
        for key in keys:
            if key != "merged_into":
                found[key] = theirs[key] if blank else mine[key]
    if kind.key == "person" and (mine["restricted"] or theirs["restricted"]):
        found["restricted"] = 1
    known = {field.key for field in kind.fields} - {"merged_into"}
    found.update({key: value for key, value in chosen.items() if key in known})
    for field in kind.fields:
        if field.required and found[field.key] in (None, ""):
            raise _needed(field)
    return found


def _needed(field: Field) -> Refused:
    return Refused(tr("“{field}” must not be empty.", field=tr(field.label)), field.key)


def _kind_of(reader: Reader, keep: int, other: int) -> RecordType:
    kinds = [reader.type_of(record) for record in (keep, other)]
    if kinds[0] is None or kinds[1] is None:
        raise Refused(tr("One of the two records has been deleted meanwhile."))
    if keep == other or kinds[0] != kinds[1]:
        raise Refused(tr("Choose two records of the same type."))
    if kinds[0].key not in MERGEABLE:
        raise Refused(tr("Only organisations and people can be merged."))
    scopes = [
        reader.value("SELECT scope FROM record WHERE id = ?", (one,)) for one in (keep, other)
    ]
    if scopes[0] < scopes[1]:
        raise Refused(
            tr("The other record is shared with the partner agency; keep that one instead.")
        )
    return kinds[0]


def _row(change: Change, kind: RecordType, record: int) -> dict[str, Any]:
    return change.reader.get(kind.key, record) or {}


def _refuse_introduced(reader: Reader, keep: int, other: int) -> None:
    if reader.first(
        "SELECT 1 FROM introduction WHERE (seeker, provider) IN (VALUES (?, ?), (?, ?))",
        (keep, other, other, keep),
    ):
        raise Refused(
            tr("These two were introduced to each other, so they are not the same. "
               "Delete that introduction first if it is a mistake.")
        )  # fmt: skip


def _parent(
    reader: Reader, mine: Row, theirs: Row, chosen: Mapping[str, Value]
) -> dict[str, Value]:
    """The parent of the organisation that stays, never itself or one that belongs to it."""
    gone = theirs["id"]
    for candidate in (chosen["parent"], mine["parent"], theirs["parent"]):
        above = _above(reader, candidate)
        if candidate is not None and not above & {mine["id"], gone}:
            return {"parent": candidate}
    return {"parent": None}


def _above(reader: Reader, record: Value) -> set[Value]:
    """An organisation and all that it is part of."""
    found: set[Value] = set()
    while record is not None and record not in found and len(found) < _DEEPEST:
        found.add(record)
        record = reader.value("SELECT parent FROM organisation WHERE id = ?", (record,))
    return found


def _keep_reach(
    change: Change,
    kind: RecordType,
    keep: int,
    chosen: Mapping[str, Value],
    mine: Row,
    theirs: Row,
) -> None:
    """What only one of the two could be reached by becomes a further contact or address."""
    label = tr("From the merged record")
    fields = {field.key: field for field in kind.fields}
    for key, sort in _REACH.items():
        if key in fields:
            for value in dict.fromkeys((mine[key], theirs[key])):
                if value and _plain(fields[key], value) != _plain(fields[key], chosen[key]):
                    change.create(
                        "contact_point",
                        {"owner": keep, "kind": sort, "value": value, "label": label},
                    )
    address = [key for key in ("street", "postcode", "town", "country") if key in fields]
    if not address:
        return
    wanted = [chosen[key] for key in address]
    for row in (mine, theirs):
        held = [row[key] for key in address]
        lost = [one for one, new in zip(held, wanted, strict=True) if one and one != new]
        if lost and (row["street"] or row["postcode"]):
            values: dict[str, Value] = {"owner": keep, "label": label}
            values.update(zip(address, held, strict=True))
            change.create("address", values)


def _plain(field: Field, value: Value) -> Value:
    from models.fields.values import comparable

    return comparable(field.kind, value) if field.kind is not Kind.TEXT else value
