"""A signature or the text of a business card fills the form; nothing is saved by that."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.forms.lines import GrowingText
from desktop.style.tokens import GAP, SPACE
from desktop.widgets.announcement import announce
from desktop.widgets.buttons import Button
from desktop.widgets.section import Banner
from desktop.widgets.text import label
from models.language import tr

PAUSE = 200
"""Milliseconds without a key before the text is read again."""


def clipboard_signature() -> str:
    """The text of the clipboard where it has several lines, as a signature has."""
    text = QGuiApplication.clipboard().text()
    return text if len([line for line in text.splitlines() if line.strip()]) >= 3 else ""


class _TextBox(GrowingText):
    """A text area that stays small, for the fields below it are what is to be looked at."""

    def sizeHint(self) -> QSize:
        """Five lines."""
        height = self.fontMetrics().lineSpacing() * 5 + 22
        return QSize(super().sizeHint().width(), height)


class FromText(QFrame):
    """A button that opens a field for the text; `read` with the text whenever it changes."""

    read = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._button = Button(tr("Take over from text"), self, symbol="copy")
        self._button.setToolTip(tr("From a signature or a business card (Ctrl+V)"))
        self._button.clicked.connect(self._open)
        words = tr("Paste the signature of an e-mail or the text of a business card here:")
        self._words = label(words, self, size="small", tone="muted", wrap=True)
        self.area = _TextBox(self)
        self.area.setAccessibleName(tr("Signature or business card"))
        self._found = Banner("", "blue", self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._tell)
        self.area.textChanged.connect(self._timer.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE)
        column.setSpacing(GAP)
        for part in (self._button, self._words, self.area, self._found):
            column.addWidget(part)
        for part in (self._words, self.area, self._found):
            part.hide()

    def take(self, text: str) -> None:
        """Show a text and read it at once."""
        self._words.show()
        self.area.show()
        self.area.setPlainText(text)
        self._timer.stop()
        self._tell()

    def say(self, fields: list[str], employer: str, details: Mapping[str, str]) -> None:
        """Say which fields were filled, and what a new employer gets, before anything is saved."""
        if fields:
            sentence = tr(
                "Filled from the text: {fields}. Please check before saving.",
                fields=", ".join(fields),
            )
            if employer and details:
                sentence += " " + tr(
                    "If “{name}” is new, it gets: {details}.",
                    name=employer,
                    details=_written(details),
                )
            self._found.say(sentence, "blue")
            announce(self, sentence)
        else:
            self._found.say(tr("The text names no person and no organisation."), "amber")
        self._found.show()

    def _open(self) -> None:
        text = clipboard_signature()
        if text:
            self.take(text)
        else:
            self._words.show()
            self.area.show()
            self.area.setFocus()

    def _tell(self) -> None:
        text = self.area.toPlainText()
        if text.strip():
            self.read.emit(text)
        else:
            self._found.hide()


def _written(details: Mapping[str, str]) -> str:
    """The fields of an organisation on one line, the town behind its postcode."""
    town = " ".join(filter(None, (details.get("postcode"), details.get("town"))))
    rest = [
        value.removeprefix("https://")
        for key, value in details.items()
        if key not in ("street", "postcode", "town")
    ]
    return ", ".join(filter(None, (details.get("street"), town, *rest)))
