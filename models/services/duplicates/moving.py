"""Moving what belongs to one record to another, so that nothing is doubled and nothing lost."""

from __future__ import annotations

from typing import Any

from models.database.reader import Row, Value
from models.fields.field import Field, Kind, RecordType
from models.journal.change import Change
from models.records.registry import links_to

# Beside the ends: what makes two such records say the same, so that one is enough.
_SAME_BY = {
    "affiliation": ("person", "organisation"),
    "relation": ("left", "right", "kind"),
    "project_partner": ("project", "organisation"),
    "contact_point": ("owner", "kind", "value"),
    "address": ("owner", "street", "postcode", "town"),
}
_BOTH_ENDS = {"relation": ("left", "right"), "not_duplicate": ("left", "right")}


def move_links(change: Change, kind: RecordType, keep: int, other: int) -> None:
    """Let every record that points to `other` point to `keep`.

    Where `keep` has the same link already, its blank fields are filled and the second one goes. A
    link of the two with each other goes as well.
    """
    for owner, field in links_to(kind.key):
        if field.key == "merged_into":
            continue
        for row in change.reader.find(owner.key, **{field.key: other}):
            _move(change, owner, field, row, keep, other)


def _move(change: Change, owner: RecordType, field: Field, row: Row, keep: int, other: int) -> None:
    record = int(row["id"] or 0)
    moved = {one.key: row[one.key] for one in owner.fields} | {field.key: keep}
    ends = _BOTH_ENDS.get(owner.key)
    if ends and {moved[end] for end in ends} <= {keep, other}:
        change.delete(owner.key, [record])
        return
    if owner.key == "organisation":
        # The children; the record that stays is not its own parent.
        if record != keep:
            change.update(owner.key, record, {field.key: keep})
        return
    same = _same(change, owner, moved, record)
    if same is not None:
        _fill(change, owner, same, row)
        change.delete(owner.key, [record])
    elif owner.ends:
        # The identity of a link is made of its ends: a moved one is another record.
        scope = change.reader.value("SELECT scope FROM record WHERE id = ?", (record,))
        change.delete(owner.key, [record])
        values = {key: value for key, value in moved.items() if value is not None}
        change.create(owner.key, values, shared=bool(scope))
    else:
        change.update(owner.key, record, {field.key: keep})


def _same(change: Change, owner: RecordType, moved: dict[str, Value], record: int) -> Row | None:
    """The record that says the same already, None when there is none."""
    keys = owner.ends or _SAME_BY.get(owner.key)
    if keys is None:
        return None
    wanted = [{key: moved[key] for key in keys}]
    if owner.key == "not_duplicate":
        wanted.append({"left": moved["right"], "right": moved["left"]})
    for one in wanted:
        for row in change.reader.find(owner.key, **one):
            if row["id"] != record and _agrees(owner, row, moved):
                return row
    return None


def _agrees(owner: RecordType, row: Row, moved: dict[str, Value]) -> bool:
    """Whether two affiliations are one: two functions in one firm, or two periods, are not."""
    if owner.key != "affiliation":
        return True
    return all(
        row[key] == moved[key] or None in (row[key], moved[key])
        for key in ("function", "valid_from", "valid_to")
    )


def _fill(change: Change, owner: RecordType, kept: Row, gone: Row) -> None:
    """Fill the blanks of the kept link; two long texts are put below each other."""
    values: dict[str, Any] = {}
    for field in owner.fields:
        mine, theirs = kept[field.key], gone[field.key]
        if mine in (None, "") and theirs not in (None, ""):
            values[field.key] = theirs
        elif field.kind is Kind.LONG_TEXT and theirs and str(theirs) not in str(mine):
            values[field.key] = f"{mine}\n\n{theirs}"
    for key in (*owner.ends, *_SAME_BY.get(owner.key, ())):
        values.pop(key, None)
    if values:
        change.update(owner.key, int(kept["id"] or 0), values)
