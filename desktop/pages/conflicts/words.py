"""What a conflict and its sides are called, on the screen and for a screen reader."""

from __future__ import annotations

from desktop.pages.conflicts.inbox import Dispute, Version
from desktop.records.due import when
from models.clock import moment_text
from models.fields.datasets import label as label_of
from models.language import mark, tr
from models.records.registry import record_type

DELETION, PRIVATE, REFERENCE, VALUE = "deletion", "private", "reference", "value"

HEADINGS = {
    DELETION: mark("Deleted on one side, edited on the other"),
    PRIVATE: mark("Edited privately, published meanwhile: {fields}"),
    REFERENCE: mark("Points to a deleted record: {fields}"),
    VALUE: mark("{fields}"),
}
"""The heading of a conflict by its kind."""

_TAKING = {
    DELETION: (mark("Keep the record"), mark("Delete the record")),
    PRIVATE: (mark("Take over the private edit"), mark("Drop the private edit")),
    REFERENCE: (mark("Restore the record"), mark("Clear the link")),
}
"""What taking a side means: one that keeps what somebody wrote, and the other one."""


def heading(dispute: Dispute) -> str:
    """What a conflict is about."""
    return tr(HEADINGS[dispute.kind], fields=dispute.title)


def taking(dispute: Dispute, side: Version) -> str:
    """What the button of a side does."""
    if dispute.kind == REFERENCE and side.deleted and _is_required(dispute):
        return tr("Delete this entry too")
    if dispute.kind == PRIVATE:
        return tr(_TAKING[PRIVATE][side.in_force])
    if dispute.kind in _TAKING:
        return tr(_TAKING[dispute.kind][side.deleted])
    if side.deleted:
        return tr("Leave it deleted")
    if side.in_force:
        return tr("Keep {letter}", letter=side.letter)
    return tr("Take {letter}", letter=side.letter)


def _is_required(dispute: Dispute) -> bool:
    return record_type(dispute.type).field(dispute.fields[0]).required


def shown(side: Version, kind: str) -> str:
    """The text of a side where it is not a value."""
    if side.deleted:
        return tr("Record deleted")
    return "" if side.text else tr("empty")


def who(side: Version) -> str:
    """Who wrote a side."""
    return side.author or tr("unknown")


def where(side: Version) -> str:
    """When and on which laptop of which agency a side was written."""
    moment = when(moment_text(side.moment)) if side.moment else ""
    agency = label_of("regions", side.agency) if side.agency else ""
    laptop = side.laptop if side.laptop != side.author else ""
    return " · ".join(filter(None, (moment, laptop, agency)))


def spoken(dispute: Dispute, record: str) -> str:
    """A conflict as one sentence."""
    parts = [record, heading(dispute)]
    if dispute.before is not None:
        parts.append(tr("Before: {value}", value=dispute.before.text or tr("empty")))
    parts += [spoken_side(side, dispute.kind) for side in dispute.sides]
    return ". ".join(parts)


def spoken_side(side: Version, kind: str) -> str:
    """A side as one sentence."""
    value = shown(side, kind) or side.text
    words = f"{side.letter}: {value}, {who(side)}, {where(side)}"
    return f"{words}, {tr('in force')}" if side.in_force else words
