"""The recovery code of a new database: shown once, to be kept on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QVBoxLayout, QWidget

from desktop.dialogs.files import ask_where_to_save
from desktop.settings import documents_folder
from desktop.style.theme import theme
from desktop.style.tokens import LARGE, ROOM, SPACE, WIDE
from desktop.welcome.card import Card
from desktop.welcome.printout import lines_of, save
from desktop.widgets.section import Banner
from desktop.widgets.text import label
from models.errors import HandschlagError
from models.language import tr


class CodeSheet(QFrame):
    """A recovery code in lines of groups, large enough to copy by hand."""

    def __init__(self, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        letters = label("\n".join(lines_of(code)), self)
        letters.setAccessibleName(tr("Recovery code"))
        letters.setAccessibleDescription(" ".join(" ".join(code)))
        letters.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        letters.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._letters = letters
        theme().changed.connect(self._dress)
        self._dress()
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        column.addWidget(letters)

    def _dress(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        size = theme().points(LARGE)
        self._letters.setStyleSheet(
            f"font-family: '{QFont(font).family()}'; font-size: {size}pt; letter-spacing: 1px;"
        )


class CodeCard(Card):
    """Shows a code and lets nobody pass who has not kept it; `noted` then."""

    noted = Signal()

    def __init__(self, code: str, notice: str, database: Path, parent: QWidget) -> None:
        super().__init__(
            tr("Keep your recovery code"),
            tr(
                "The database is encrypted. If this computer breaks or is replaced, only this code "
                "opens the database or a backup of it. Nobody can make a second one for you."
            ),
            parent,
        )
        self._code, self._database = code, database
        self.body.addWidget(CodeSheet(code, self))
        self.body.addSpacing(SPACE)
        if notice:
            self.body.addWidget(Banner(notice, "amber", self))
            self.body.addSpacing(SPACE)
        self._kept = label("", self, size="small", tone="muted", wrap=True)
        self._kept.hide()
        self.body.addWidget(self._kept)
        self._box = QCheckBox(tr("I have written the code down or saved it"), self)
        self._box.toggled.connect(self._allow)
        self.body.addWidget(self._box)
        self.add_left(tr("Save as PDF …")).clicked.connect(self._ask_pdf)
        self.add_left(tr("Save as text …")).clicked.connect(self._ask_text)
        self._go_on = self.add_button(tr("Continue"), role="primary")
        self._go_on.setEnabled(False)
        self._go_on.clicked.connect(self.noted)

    def take_focus(self) -> None:
        """Begin with the code, so that a screen reader says it."""
        sheet = self.findChild(CodeSheet)
        if sheet is not None:
            letters = sheet.findChild(QLabel)
            if letters is not None:
                letters.setFocus()

    def save(self, target: str) -> None:
        """Write the sheet to a file."""
        try:
            save(self._code, self._database, Path(target))
        except HandschlagError as failure:
            self.tell(failure)
            return
        self._kept.setText(tr("Saved to {path}.", path=target))
        self._kept.show()

    def _allow(self, on: bool) -> None:
        self._go_on.setEnabled(on)

    def _ask_pdf(self) -> None:
        self._ask(".pdf", "PDF")

    def _ask_text(self) -> None:
        self._ask(".txt", tr("Text"))

    def _ask(self, suffix: str, kind: str) -> None:
        start = documents_folder() / f"{tr('Handschlag recovery code')}{suffix}"
        ask_where_to_save(self, tr("Save recovery code"), start, f"{kind} (*{suffix})", self.save)
