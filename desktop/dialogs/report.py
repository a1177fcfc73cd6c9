"""The one place where a bug shows itself."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.style.theme import theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import label
from models.language import tr


class ReportDialog(Dialog):
    """Says that something unexpected happened, that nothing is lost, and what to send to whom."""

    def __init__(self, report: str, parent: QWidget | None) -> None:
        super().__init__(tr("Something unexpected happened"), parent)
        self._report = report
        sentence = tr(
            "The last step was not carried out. What was saved before is safe. Please send this "
            "report to those who look after the program; it contains no data about people."
        )
        words = label(sentence, self, wrap=True)
        words.setMinimumWidth(theme().pixels(500))
        self.body.addWidget(words)
        text = QPlainTextEdit(report, self)
        text.setReadOnly(True)
        text.setAccessibleName(tr("Report"))
        text.setTabChangesFocus(True)
        self.body.addWidget(text, 1)
        copy = self.add_button(tr("Copy report"))
        copy.clicked.connect(self._copy)
        self.fit(theme().pixels(580), theme().pixels(420))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
