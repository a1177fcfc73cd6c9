"""The line at the bottom: what is running, and how the exchange with the others stands."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.jobs import Job, Jobs
from desktop.progress import Step
from desktop.style.tokens import GAP, SPACE, WIDE
from desktop.widgets.running import RunningWork
from desktop.widgets.text import IconLabel, label


class StatusLine(QFrame):
    """A sentence at the left; at the right the work that runs, with Cancel."""

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._symbol = IconLabel("info", "muted", parent=self)
        self._state = label("", self, size="small", tone="muted")
        self._work = RunningWork(self)
        self._work.setMaximumWidth(620)
        self._work.cancel_requested.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, GAP, WIDE, GAP)
        row.setSpacing(SPACE)
        row.addWidget(self._symbol)
        row.addWidget(self._state, 1)
        row.addWidget(self._work, 1)
        jobs.started.connect(self._started)
        jobs.progressed.connect(self._progressed)
        jobs.ended.connect(self._ended)
        self._show()

    def say(self, sentence: str, symbol: str = "info", tone: str = "muted") -> None:
        """Say how things stand."""
        self._state.setText(sentence)
        self._symbol.show_icon(symbol, tone)
        self._show()

    def _started(self, job: Job) -> None:
        self._jobs.append(job)
        self._show()

    def _progressed(self, job: Job, step: Step) -> None:
        if self._jobs and self._jobs[0] is job:
            self._work.show_step(step)

    def _ended(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        self._show()

    def _cancel(self) -> None:
        if self._jobs:
            self._jobs[0].cancel()

    def _show(self) -> None:
        if self._jobs:
            self._work.begin(self._jobs[0].label)
        self._work.setVisible(bool(self._jobs))
        self._symbol.setVisible(bool(self._state.text()))
        self.setVisible(bool(self._jobs or self._state.text()))
