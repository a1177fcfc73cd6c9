"""The main actions of a record of each type, as buttons in its title."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.records.card import Card
from desktop.records.drawers import open_form
from desktop.records.head import RecordButton
from desktop.records.task_commands import TaskCommands
from models.language import mark, tr

_FORMS = {
    "organisation": (
        (mark("Meeting"), "meeting", "meeting", "organisation"),
        (mark("Person"), "person", "person", "organisation"),
        (mark("Need"), "need", "need", "organisation"),
        (mark("Offer"), "offer", "offer", "organisation"),
    ),
    "person": ((mark("Meeting"), "meeting", "meeting", "participant"),),
    "project": ((mark("Meeting"), "meeting", "meeting", "project"),),
    "introduction": ((mark("Meeting"), "meeting", "meeting", "introduction"),),
    "meeting": ((mark("Write report"), "edit", "report", "record"),),
}
"""Title, icon, form, and what the record is to the form."""


SHAREABLE = frozenset(
    ("organisation", "person", "need", "offer", "meeting", "event", "project", "introduction")
)
"""Types whose records are shared one by one."""


def buttons_of(desk: Desk, type_key: str, owner: QWidget) -> tuple[RecordButton, ...]:
    """The buttons every panel of a type has."""
    found = tuple(
        RecordButton(tr(title), symbol, _Opening(desk, owner, form, link).run)
        for title, symbol, form, link in _FORMS.get(type_key, ())
    )
    if type_key == "task":
        tasks = TaskCommands(desk, owner)
        found += (
            RecordButton(tr("Done"), "check", tasks.finish),
            RecordButton(tr("Open again"), "undo", tasks.reopen),
        )
    return found


def commands_of(desk: Desk, type_key: str, owner: QWidget) -> tuple[RecordButton, ...]:
    """The commands in the menu of every panel of a type."""
    if type_key not in SHAREABLE:
        return ()
    sharing = _Sharing(desk, owner)
    return (RecordButton(tr("Share with other agency …"), "exchange", sharing.run, is_private),)


def is_private(card: Card) -> bool:
    """Whether a record is for one's own agency only."""
    return not card.view.shared


@dataclass(frozen=True, slots=True)
class _Sharing:
    desk: Desk
    owner: QWidget

    def run(self, record: int) -> None:
        from desktop.records.publishing import ask_to_publish

        ask_to_publish(self.desk, [record], self.owner)


@dataclass(frozen=True, slots=True)
class _Opening:
    desk: Desk
    owner: QWidget
    form: str
    link: str

    def run(self, record: int) -> None:
        open_form(self.desk, self.owner, self.form, {self.link: record})
