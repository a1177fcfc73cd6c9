"""The main actions of a record of each type, as buttons in its title."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
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


@dataclass(frozen=True, slots=True)
class _Opening:
    desk: Desk
    owner: QWidget
    form: str
    link: str

    def run(self, record: int) -> None:
        open_form(self.desk, self.owner, self.form, {self.link: record})
