"""Long work as it runs: what, how far, how long still, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from desktop.progress import Step
from desktop.style.tokens import SPACE
from desktop.widgets.buttons import Button
from desktop.widgets.text import label
from models.language import ntr, number, tr


class RunningWork(QWidget):
    """A bar with a count; `cancel_requested` when the person wants no more of it."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setMinimumWidth(160)
        self._bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count = label("", self, tone="muted")
        self._cancel = Button(tr("Cancel"), self, role="plain")
        self._cancel.clicked.connect(self._cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for part in (self._title, self._bar, self._count, self._cancel):
            layout.addWidget(part)

    def begin(self, title: str) -> None:
        """Show work that has just begun."""
        self._title.setText(title)
        self._count.setText("")
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self._bar.setAccessibleName(title)

    def show_step(self, step: Step) -> None:
        """Show how far it is."""
        self._bar.setRange(0, step.total or 0)
        self._bar.setValue(step.done)
        self._count.setText(counted(step))

    def _cancelled(self) -> None:
        self._cancel.setEnabled(False)
        self._count.setText(tr("Stopping …"))
        self.cancel_requested.emit()


def counted(step: Step) -> str:
    """`1.200 of 8.000, 12 seconds left`, as far as it is known."""
    if step.total is None:
        return number(step.done)
    text = tr("{done} of {total}", done=number(step.done), total=number(step.total))
    if step.remaining is None or step.remaining < 1:
        return text
    seconds = round(step.remaining)
    if seconds < 90:
        return f"{text}, {ntr('{n} second left', '{n} seconds left', seconds)}"
    return f"{text}, {ntr('{n} minute left', '{n} minutes left', round(seconds / 60))}"
