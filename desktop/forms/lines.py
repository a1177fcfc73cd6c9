"""Editors of text: one line, and several."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from desktop.forms.editor import Editor
from desktop.forms.rules import Rules, Value
from models.fields.field import Field, Kind
from models.language import mark, tr

HINTS = {
    Kind.EMAIL: mark("name@example.org"),
    Kind.PHONE: mark("0231 12345-67"),
    Kind.URL: mark("www.example.org"),
    Kind.DATE: mark("31.12.2026"),
    Kind.MOMENT: mark("31.12.2026 14:30"),
    Kind.MONEY: mark("12,500.00"),
    Kind.POSTCODE: mark("57462"),
}
"""What an empty field shows as an example of how to write it."""


class LineEditor(Editor):
    """One line of text, of any kind that is written in one line."""

    def __init__(self, field: Field, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(field, rules, parent)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr(HINTS[field.kind]) if field.kind in HINTS else "")
        self.line.returnPressed.connect(self.submit)
        self._take()

    def _take(self) -> None:
        self.take_input(self.line)

    def _typed(self) -> str:
        return self.line.text()

    def _show(self, value: Value) -> None:
        self.line.setText(self.rules.text(self.field, value))
        self.line.setCursorPosition(0)


class TextEditor(Editor):
    """Several lines of text that grow with what is written; Ctrl+Enter saves."""

    def __init__(self, field: Field, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(field, rules, parent)
        self.area = GrowingText(self)
        self.take_input(self.area)

    def _typed(self) -> str:
        return self.area.toPlainText()

    def _show(self, value: Value) -> None:
        self.area.setPlainText(self.rules.text(self.field, value))


class GrowingText(QPlainTextEdit):
    """A text area between some (three, unless told) and twelve lines high."""

    def __init__(self, parent: QWidget | None = None, *, lines: int = 3) -> None:
        super().__init__(parent)
        self.fewest = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as the text."""
        lines = int(self.document().size().height())
        height = self.fontMetrics().lineSpacing() * min(max(lines, self.fewest), 12) + 22
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break differently in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter leaves the field."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
