"""How an introduction ends: agreed, no interest, no answer, withdrawn; or a project."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.forms.lines import LineEditor, TextEditor
from desktop.pages.introductions.day_field import DayField
from desktop.pages.introductions.deeds import becoming_project, ending
from desktop.pages.introductions.step_box import Actions
from desktop.records.rules import RecordRules
from desktop.style.tokens import SPACE
from desktop.widgets.buttons import Button
from desktop.widgets.text import label
from models.errors import HandschlagError, Refused
from models.fields.field import Field, Kind
from models.language import mark, tr
from models.services.introduction_view import IntroductionView
from models.services.introductions import ENDS

OUTCOME = Field(0, "outcome", mark("What has been agreed?"), Kind.LONG_TEXT)
TITLE = Field(0, "title", mark("Title of the project"), required=True)
QUESTIONS = {
    "vereinbart": mark("What has been agreed?"),
    "kein_interesse": mark("Why did it come to nothing?"),
    "keine_antwort": mark("Remark"),
    "zurueckgezogen": mark("Why was it withdrawn?"),
}


class EndForm(QWidget):
    """Which end, with which words, on which day; `wished` with it."""

    wished = Signal(object)

    def __init__(self, view: IntroductionView, parent: QWidget) -> None:
        super().__init__(parent)
        self._record = view.id
        self._kind = QComboBox(self)
        self._kind.setAccessibleName(tr("How did it end?"))
        for stage in ENDS:
            step = view.step(stage)
            if step is not None and step.allowed:
                self._kind.addItem(step.label, stage)
        self._question = label("", self, size="small", tone="muted")
        self._text = TextEditor(OUTCOME, RecordRules(), self)
        self._day = DayField(tr("Ended on"), self)
        self._go = Button(tr("End introduction"), self)
        self._go.clicked.connect(self._end)
        self._kind.currentIndexChanged.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        how = label(self._kind.accessibleName(), self, size="small", tone="muted")
        how.setBuddy(self._kind)
        self._question.setBuddy(self._text.input)
        column.addWidget(how)
        column.addWidget(self._kind)
        column.addWidget(self._question)
        column.addWidget(self._text)
        column.addWidget(Actions(self, self._day, self._go))
        self._ask()

    def begin(self) -> None:
        """Ask for the end."""
        self.show()
        self._kind.setFocus()

    def show_failure(self, failure: HandschlagError) -> bool:
        """Say beside the text what is missing; false when it is about something else."""
        if failure.field not in ("outcome", "reason"):
            return False
        self._text.show_problem(failure.sentence)
        self._text.setFocus()
        return True

    def _ask(self) -> None:
        question = tr(QUESTIONS.get(str(self._kind.currentData()), QUESTIONS["vereinbart"]))
        self._question.setText(question)
        self._text.area.setAccessibleName(question)
        self._text.show_problem("")

    def _end(self) -> None:
        try:
            day = self._day.day()
        except Refused as refusal:
            self._day.show_problem(refusal.sentence)
            return
        text = str(self._text.current() or "")
        self.wished.emit(ending(self._record, str(self._kind.currentData()), text, day))


class ProjectForm(QWidget):
    """The title of the project that comes out of it; `wished` with it."""

    wished = Signal(object)

    def __init__(self, view: IntroductionView, parent: QWidget) -> None:
        super().__init__(parent)
        self._record = view.id
        self._title = LineEditor(TITLE, RecordRules(), self)
        self._title.show_value(view.need_title or f"{view.seeker.name} – {view.provider.name}")
        go = Button(tr("Make project"), self, role="primary", symbol="project")
        go.clicked.connect(self._make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(label(tr(TITLE.label), self, size="small", tone="muted"))
        column.addWidget(self._title)
        column.addWidget(Actions(self, go))

    def _make(self) -> None:
        try:
            title = str(self._title.current())
        except Refused as refusal:
            self._title.show_problem(refusal.sentence)
            self._title.setFocus()
            return
        self.wished.emit(becoming_project(self._record, title))
