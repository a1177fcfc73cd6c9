"""The recovery code, for those who did not keep it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.dialogs.files import ask_where_to_save
from desktop.settings import documents_folder
from desktop.style.theme import theme
from desktop.welcome.code import CodeSheet
from desktop.welcome.printout import save
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import label
from models.errors import HandschlagError
from models.language import tr


class CodeDialog(Dialog):
    """Shows the code, and saves it as a page to print."""

    def __init__(self, code: str, database: Path, parent: QWidget) -> None:
        super().__init__(tr("Recovery code"), parent)
        self._code, self._database = code, database
        sentence = tr(
            "This code opens the database and its backups on any computer. Keep it on paper, where "
            "you keep other keys."
        )
        words = label(sentence, self, wrap=True)
        words.setMinimumWidth(theme().pixels(420))
        self.body.addWidget(words)
        self.body.addWidget(CodeSheet(code, self))
        self._told = label("", self, size="small", tone="muted", wrap=True)
        self._told.hide()
        self.body.addWidget(self._told)
        self.add_button(tr("Save as PDF …")).clicked.connect(self._ask)

    def save(self, target: str) -> None:
        """Write the page."""
        try:
            save(self._code, self._database, Path(target))
        except HandschlagError as failure:
            self._told.setText(failure.sentence)
        else:
            self._told.setText(tr("Saved to {path}.", path=target))
        self._told.show()

    def _ask(self) -> None:
        start = documents_folder() / f"{tr('Handschlag recovery code')}.pdf"
        ask_where_to_save(self, tr("Save recovery code"), start, "PDF (*.pdf)", self.save)
