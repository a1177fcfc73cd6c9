"""What is asked before a card moves: the criterion, what is missing, the reason, a next step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.forms.dates import DateEditor
from desktop.forms.editor import Editor
from desktop.forms.lines import LineEditor, TextEditor
from desktop.records.rules import RecordRules
from desktop.style.theme import theme
from desktop.style.tokens import GAP, ROOM, SPACE
from desktop.widgets.buttons import Button
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import Banner, SidePanel
from desktop.widgets.text import IconLabel, label
from models.errors import HandschlagError
from models.fields.field import Field, Kind
from models.language import mark, tr
from models.services.stages import Need, Needed

WIDTH = 350
REASON = Field(0, "end_reason", mark("Reason"), Kind.LONG_TEXT, required=True)
STEP = Field(0, "title", mark("What is to be done"), required=True)
DAY = Field(0, "due_on", mark("Take up again on"), Kind.DATE, required=True)


@dataclass(frozen=True, slots=True)
class Move:
    """A card on its way: project and its title, the stage it leaves and the one it goes to."""

    project: int
    title: str
    stage: int
    origin: str
    target: str


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person answered; `confirmed` to go on although something is missing."""

    confirmed: bool
    reason: str | None
    next_step: tuple[str, str] | None


class MovePanel(SidePanel):
    """Questions beside the board; `answered` with a move and its answers, `cancelled` without."""

    answered = Signal(object, object)
    cancelled = Signal(object)

    def __init__(self, move: Move, needed: Needed, parent: QWidget) -> None:
        super().__init__(tr("Move to “{stage}”", stage=move.target), parent)
        self._move, self._needed = move, needed
        self._boxes: list[QCheckBox] = []
        self._editors: dict[str, Editor] = {}
        self.setFixedWidth(theme().pixels(WIDTH))
        self._scroll = ScrollColumn(self)
        self._scroll.column.setContentsMargins(0, 0, SPACE, 0)
        self._scroll.column.setSpacing(ROOM)
        self.body.addWidget(self._scroll, 1)
        self._build()
        self.body.addLayout(self._foot())
        self.closed.connect(self._cancel)

    def take_focus(self) -> None:
        """Put the keyboard on the first question."""
        first: QWidget = next(iter(self._editors.values()), None) or (
            self._boxes[0] if self._boxes else self._go
        )
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def show_failure(self, failure: HandschlagError) -> None:
        """Say what was refused, beside its question where there is one."""
        editor = self._editors.get(failure.field or "")
        if editor is not None:
            editor.show_problem(failure.sentence)
            editor.setFocus()
        else:
            self._problem.say(failure.sentence, "red")
            self._problem.show()
        self._go.setEnabled(True)

    def _build(self) -> None:
        column = self._scroll.column
        column.addWidget(label(self._move.title, self, strong=True, wrap=True))
        if missing := self._needed.missing:
            what = "; ".join(missing)
            column.addWidget(Banner(tr("Still missing: {what}.", what=what), "amber", self))
        if self._needed.criterion or self._needed.needs:
            words = tr("Before leaving “{stage}”", stage=self._move.origin)
            column.addWidget(label(words, self, size="small", tone="muted"))
        if self._needed.criterion:
            column.addWidget(label(self._needed.criterion, self, wrap=True))
        for need in self._needed.needs:
            column.addWidget(self._need(need))
        if self._needed.reason:
            self._ask(TextEditor(REASON, RecordRules(), self), self._needed.question)
        if self._needed.follow_up:
            self._ask(LineEditor(STEP, RecordRules(), self), tr(STEP.label))
            self._ask(DateEditor(DAY, RecordRules(), self), tr(DAY.label))
        self._problem = Banner("", "red", self)
        self._problem.hide()
        column.addWidget(self._problem)
        column.addStretch(1)

    def _need(self, need: Need) -> QWidget:
        if need.met is None:
            box = QCheckBox(need.text, self)
            self._boxes.append(box)
            return box
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        symbol, tone = ("check", "green") if need.met else ("warning", "amber")
        words = need.text if need.met else tr("{need}: missing", need=need.text)
        row.addWidget(IconLabel(symbol, tone, parent=line), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(words, line, wrap=True), 1)
        return line

    def _ask(self, editor: Editor, question: str) -> None:
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        title: QLabel = label(question, cell, strong=True, wrap=True)
        title.setBuddy(editor.input)
        column.addWidget(title)
        column.addWidget(editor)
        editor.input.setAccessibleName(question)
        self._editors[editor.field.key] = editor
        self._scroll.column.addWidget(cell)

    def _foot(self) -> QHBoxLayout:
        words = tr("Move anyway") if self._needed.missing else tr("Move")
        self._go = Button(words, self, role="primary")
        self._go.clicked.connect(self._answer)
        cancel = Button(tr("Cancel"), self)
        cancel.clicked.connect(self.close_panel)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch(1)
        row.addWidget(self._go)
        row.addWidget(cancel)
        return row

    def _answer(self) -> None:
        given: dict[str, str] = {}
        for key, editor in self._editors.items():
            try:
                given[key] = str(editor.current() or "")
            except HandschlagError as failure:
                self.show_failure(failure)
                return
        if unticked := next((box for box in self._boxes if not box.isChecked()), None):
            sentence = tr("Please tick what you have checked: {what}.", what=unticked.text())
            self._problem.say(sentence, "amber")
            self._problem.show()
            unticked.setFocus()
            return
        self._go.setEnabled(False)
        step = (given[STEP.key], given[DAY.key]) if self._needed.follow_up else None
        answers = Answers(bool(self._needed.missing), given.get(REASON.key), step)
        self.answered.emit(self._move, answers)

    def _cancel(self) -> None:
        self.cancelled.emit(self._move)
