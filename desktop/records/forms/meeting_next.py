"""How a meeting ends: with a next step, who and until when, or with none on purpose."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.forms.facts import FactsView
from desktop.forms.rules import Value
from desktop.records.due import due_words
from desktop.records.forms.form import LINES
from desktop.records.making import making
from desktop.style.tokens import SPACE
from desktop.widgets.section import Banner, SectionHeader
from models.fields.field import Field
from models.language import mark, tr
from models.records.meetings import TASK
from models.services.meetings import NextStep

STEP = replace(TASK.field("title"), key="next_step", required=False)
UNTIL = replace(TASK.field("due_on"), label=mark("Until"))
_FIELDS: tuple[Field, ...] = (STEP, UNTIL, TASK.field("assignee"))


class MeetingNext(QWidget):
    """Three fields and a box."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = FactsView(_FIELDS, making(desk), self, dense=True, gap=LINES)
        self._open = Banner("", "blue", self)
        self._open.hide()
        self._none = QCheckBox(tr("No next step needed"), self)
        self._none.toggled.connect(self._view.setDisabled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(SectionHeader(tr("What comes next?"), self, symbol="task"))
        column.addWidget(self._open)
        column.addWidget(self._view)
        column.addWidget(self._none)

    @property
    def facts(self) -> tuple[FactsView, ...]:
        """The fields, unless none is needed."""
        return () if self.none_needed else (self._view,)

    @property
    def none_needed(self) -> bool:
        """Whether the person says that nothing follows."""
        return self._none.isChecked()

    def show_known(
        self, values: dict[str, Value], task: tuple[int, str, str | None] | None
    ) -> None:
        """Show what was decided before, and the step that is open already."""
        self._none.setChecked(bool(values.get("no_next_step")))
        if task is not None:
            words = tr(
                "Already agreed: {step}",
                step=" · ".join(filter(None, (task[1], due_words(task[2])[0]))),
            )
            self._open.say(words, "blue")
        self._open.setVisible(task is not None)

    def step(self) -> NextStep | None:
        """The next step; without a date it is due in a week."""
        if self.none_needed:
            return None
        values = self._view.values()
        title = str(values["next_step"] or "")
        assignee = values["assignee"]
        if not title.strip():
            return None
        due = str(values["due_on"] or "+1 week")
        return NextStep(title, due, assignee if isinstance(assignee, int) else None)
