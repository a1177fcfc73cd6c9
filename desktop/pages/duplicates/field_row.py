"""A field in which two records differ: both values, and the final one, which can be edited."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QRadioButton, QWidget

from desktop.forms.editor import Editor
from desktop.forms.making import Making
from desktop.forms.rules import Value
from desktop.pages.duplicates.comparison import Line
from desktop.pages.duplicates.keys import letter_of
from desktop.records.marked_label import MarkedLabel
from desktop.style.tokens import GAP, SPACE
from desktop.widgets.keyboard_stop import KeyboardStop
from desktop.widgets.text import label
from models.language import tr

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIDES = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: 1}


class FieldRow(KeyboardStop):
    """One stop of the keyboard; ← and → choose a side, Enter edits the final value.

    `moved` with -1 or 1, `lettered` with a command of the page, `left` by Esc.
    """

    moved = Signal(object, int)
    lettered = Signal(str)
    left = Signal()

    def __init__(self, line: Line, making: Making, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editor: Editor = making.editor(line.field, self)
        self.sides: list[QRadioButton] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE, GAP, SPACE, SPACE)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(2)
        name = tr(line.field.label)
        grid.addWidget(label(name, self, size="small", tone="muted"), 0, 0, 1, 3)
        texts = (line.mine, line.theirs)
        for place, words in enumerate((tr("Stays"), tr("Goes"))):
            grid.addLayout(self._side(place, f"{name}, {words}", texts[place]), 1, place)
        grid.addWidget(self.editor, 1, 2, Qt.AlignmentFlag.AlignTop)
        for place, share in enumerate((5, 5, 6)):
            grid.setColumnStretch(place, share)
        self.editor.input.setAccessibleName(tr("{field}, final value", field=name))
        self.editor.submitted.connect(self._show_choice)
        self.take(line.final)

    def take(self, value: Value) -> None:
        """Make a value the final one."""
        self.editor.show_value(value)
        self._show_choice()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose and walk, Enter edits, Esc goes back."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            if self.hasFocus():
                self.left.emit()
            else:
                self.setFocus()
        elif key in _STEPS:
            self.moved.emit(self, _STEPS[key])
        elif not self.hasFocus():
            super().keyPressEvent(event)
        elif key in _SIDES:
            self.take(self._values()[_SIDES[key]])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.editor.setFocus()
        elif letter := letter_of(event):
            self.lettered.emit(letter)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on a value chooses it."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(watched, QLabel):
            self.sides[int(watched.property("side"))].click()
        return super().eventFilter(watched, event)

    def _values(self) -> tuple[Value, Value]:
        return self.line.mine_value, self.line.theirs_value

    def _side(self, place: int, name: str, text: str) -> QHBoxLayout:
        shown = text or tr("empty")
        button = QRadioButton(self)
        button.setAutoExclusive(False)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(f"{name}: {shown}")
        button.clicked.connect(self._clicked)
        self.sides.append(button)
        pieces = (self.line.mine_pieces, self.line.theirs_pieces)[place]
        words = MarkedLabel(text, pieces, self) if text else label(shown, self, tone="muted")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        words.setProperty("side", place)
        words.installEventFilter(self)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return row

    def _clicked(self) -> None:
        place = 0 if self.sender() is self.sides[0] else 1
        self.take(self._values()[place])
        self.setFocus()

    def _show_choice(self) -> None:
        final = self.editor.value
        for button, value in zip(self.sides, self._values(), strict=True):
            button.setChecked(final == value)
        said = tr(
            "{field}. Stays: {mine}. Goes: {theirs}. Final: {final}",
            field=tr(self.line.field.label),
            mine=self.line.mine or tr("empty"),
            theirs=self.line.theirs or tr("empty"),
            final=self.editor.typed or tr("empty"),
        )
        self.setAccessibleName(said)
