"""After a package was taken in: what is new, what waits, what is to be decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.style.tokens import ROOM, SPACE, VAST
from desktop.widgets.buttons import Button
from desktop.widgets.flow import FlowLayout
from desktop.widgets.section import Banner, PageHeader
from models.language import ntr, tr


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a package; `equal` is None while the two laptops cannot be compared."""

    sender: str
    applied: int
    held: int
    known: int
    conflicts: int
    equal: bool | None
    notices: Sequence[str]


class ResultView(QWidget):
    """`conflicts_asked`, `answer_asked` (a package back) and `left` by its buttons."""

    conflicts_asked = Signal()
    answer_asked = Signal()
    left = Signal()

    def __init__(self, outcome: Outcome, parent: QWidget) -> None:
        super().__init__(parent)
        inside = QVBoxLayout()
        inside.setContentsMargins(VAST, 0, VAST, VAST)
        inside.setSpacing(ROOM)
        for sentence, tone in sentences(outcome):
            inside.addWidget(Banner(sentence, tone, self))
        inside.addSpacing(SPACE)
        inside.addWidget(self._buttons(outcome))
        inside.addStretch(1)
        title = tr("Package from {name} was read", name=outcome.sender)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(PageHeader(title, "", self))
        layout.addLayout(inside, 1)

    def take_focus(self) -> None:
        """Begin with what comes next."""
        self._first.setFocus()

    def _buttons(self, outcome: Outcome) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row, SPACE)
        decide = Button(tr("Decide now"), row, role="primary", symbol="conflict")
        decide.clicked.connect(self.conflicts_asked)
        decide.setVisible(bool(outcome.conflicts))
        back = Button(tr("Write package back …"), row, symbol="send")
        back.clicked.connect(self.answer_asked)
        done = Button(tr("Done"), row, role="" if outcome.conflicts else "primary")
        done.clicked.connect(self.left)
        self._first = decide if outcome.conflicts else done
        for button in (decide, back, done):
            flow.addWidget(button)
        return row


def sentences(outcome: Outcome) -> list[tuple[str, str]]:
    """What is to be said, each with its tone."""
    found = []
    if outcome.applied:
        words = ntr("{n} change was taken in.", "{n} changes were taken in.", outcome.applied)
        if outcome.equal:
            words = f"{words} {tr('Both laptops now hold the same.')}"
        found.append((words, "green"))
    elif not outcome.held:
        found.append((tr("Everything in it was here already; nothing has changed."), "blue"))
    if outcome.held:
        words = ntr(
            "{n} change waits in the inbox, as something before it has not arrived yet or it was "
            "written by a newer program.",
            "{n} changes wait in the inbox, as something before them has not arrived yet or they "
            "were written by a newer program.",
            outcome.held,
        )
        found.append((words, "amber"))
    if outcome.conflicts:
        words = ntr(
            "{n} record was changed by two people at the same time. One version is in force until "
            "you decide.",
            "{n} records were changed by two people at the same time. One version each is in force "
            "until you decide.",
            outcome.conflicts,
        )
        found.append((words, "amber"))
    found += [(notice, "amber") for notice in outcome.notices]
    return found
