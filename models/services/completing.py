"""What follows from other fields when somebody leaves it open: legal form, size class, status."""

from __future__ import annotations

from collections.abc import Mapping

from models.clock import today
from models.database.reader import Row, Value
from models.fields.field import RecordType
from models.fields.legal_forms import split_legal_form
from models.fields.reference import size_class_of

_STATUS = {"organisation": "active", "need": "open", "offer": "open", "task": "open"}
_DAY = {"person": "source_date", "note": "written_on", "introduction": "suggested_on"}


def completed(
    kind: RecordType, before: Row | None, values: Mapping[str, Value]
) -> dict[str, Value]:
    """The values with what follows from them; nothing that is filled is ever replaced.

    `before` is the record as it stands, None for a new one. A size class that came from the number
    of employees follows that number; one that was chosen differently stays.
    """
    row = dict(values)
    if before is None:
        _begin(kind, row)
    if kind.key == "organisation":
        _organisation(before or {}, row)
    elif kind.key == "task":
        _task(row)
    return row


def _begin(kind: RecordType, row: dict[str, Value]) -> None:
    if kind.key in _STATUS and not row.get("status"):
        row["status"] = _STATUS[kind.key]
    if kind.key in _DAY and not row.get(_DAY[kind.key]):
        row[_DAY[kind.key]] = today().isoformat()
    if kind.key == "introduction":
        row["stage"] = row.get("stage") or "vorschlag"


def _organisation(before: Row, row: dict[str, Value]) -> None:
    name = row.get("name")
    if name and not row.get("legal_form", before.get("legal_form")) and "legal_form" not in row:
        form = split_legal_form(str(name))[1]
        if form:
            row["legal_form"] = form
    if "employees" in row and "size_class" not in row:
        known = before.get("size_class")
        if known is None or known == size_class_of(_count(before.get("employees"))):
            row["size_class"] = size_class_of(_count(row["employees"]))


def _task(row: dict[str, Value]) -> None:
    if row.get("status") == "done" and not row.get("done_on"):
        row["done_on"] = today().isoformat()
    elif "status" in row and row["status"] != "done":
        row["done_on"] = None


def _count(value: Value) -> int | None:
    return value if isinstance(value, int) else None
