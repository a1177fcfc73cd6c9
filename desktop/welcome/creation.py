"""The first start: which agency, who, and where the database shall lie."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.files import ask_where_to_save
from desktop.opening import create_new
from desktop.style.tokens import GAP, ROOM, SPACE
from desktop.welcome.card import Card
from desktop.widgets.buttons import Button
from desktop.widgets.text import label, set_tone
from models.errors import HandschlagError, Refused
from models.language import tr
from models.records.governance import AGENCIES

SUFFIX = ".db"


class CreationCard(Card):
    """Asks for what a new database needs; `wanted` with the way to it and the path of its file."""

    wanted = Signal(object, object)
    open_asked = Signal()
    restore_asked = Signal()

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(
            tr("Welcome to Handschlag"),
            tr(
                "Your contacts, meetings and introductions are kept in an encrypted database on "
                "this computer. It works without a network."
            ),
            parent,
        )
        self._agencies = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setSpacing(GAP)
        for place, choice in enumerate(AGENCIES):
            button = QRadioButton(tr(choice.label), self)
            self._agencies.addButton(button, place)
            choices.addWidget(button)
        self._name = QLineEdit(self)
        self._name.setPlaceholderText(tr("First and last name"))
        self._place = QLineEdit(str(path), self)
        self._place.setCursorPosition(0)
        choose = Button(tr("Choose …"), self)
        choose.setAccessibleName(tr("Choose where the database lies"))
        choose.clicked.connect(self._choose_place)
        place_row = QHBoxLayout()
        place_row.setSpacing(SPACE)
        place_row.addWidget(self._place, 1)
        place_row.addWidget(choose)
        self._add(tr("Where do you work?"), None, choices)
        self._add(tr("Your name"), self._name)
        self._add(tr("Where the database lies"), self._place, place_row)
        self.add_left(tr("Open a database …")).clicked.connect(self.open_asked)
        self.add_left(tr("Restore a backup …")).clicked.connect(self.restore_asked)
        create = self.add_button(tr("Create database"), role="primary")
        create.clicked.connect(self._create)
        self._name.returnPressed.connect(self._create)

    def take_focus(self) -> None:
        """Begin with the agency."""
        self._agencies.button(0).setFocus()

    def tell(self, failure: HandschlagError) -> None:
        """Say what was wrong, and mark the field it is about."""
        super().tell(failure)
        self._mark(failure.field or "")

    def _add(
        self, title: str, field: QLineEdit | None, row: QHBoxLayout | QVBoxLayout | None = None
    ) -> None:
        words = label(title, self, size="small", tone="muted")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.body.addWidget(words)
        if field is not None:
            field.setAccessibleName(title)
            QLabel.setBuddy(words, field)
        if row is not None:
            self.body.addLayout(row)
        elif field is not None:
            self.body.addWidget(field)
        self.body.addSpacing(ROOM)

    def _choose_place(self) -> None:
        title = tr("Where the database lies")
        kinds = f"{tr('Handschlag database')} (*{SUFFIX})"
        ask_where_to_save(self, title, self._path(), kinds, self._place.setText)

    def _path(self) -> Path:
        path = Path(self._place.text().strip()).expanduser()
        return path if path.suffix else path.with_suffix(SUFFIX)

    def _create(self) -> None:
        place, name = self._agencies.checkedId(), self._name.text().strip()
        self._mark("")
        if place < 0:
            self.tell(Refused(tr("Choose the agency you work for."), "agency"))
            self._agencies.button(0).setFocus()
        elif not name:
            self.tell(Refused(tr("Enter your name. The others see who changed something."), "name"))
            self._name.setFocus()
        elif not self._place.text().strip():
            self.tell(Refused(tr("Choose where the database lies."), "path"))
            self._place.setFocus()
        else:
            path = self._path()
            self.wanted.emit(partial(create_new, path, AGENCIES[place].code, name), path)

    def _mark(self, key: str) -> None:
        set_tone(self._name, "wrong", "true" if key == "name" else "")
        set_tone(self._place, "wrong", "true" if key == "path" else "")
