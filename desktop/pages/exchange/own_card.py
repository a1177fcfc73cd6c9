"""This laptop: whose it is, its card, and the cards of others."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.exchanging.words import BADGES, agency_of
from desktop.style.tokens import GAP, ROOM, SPACE
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import Button
from desktop.widgets.flow import FlowLayout
from desktop.widgets.text import IconLabel, label
from models.language import tr
from models.sync.overview import Laptop


class OwnCard(QFrame):
    """The laptop one sits at; a signal for each button."""

    save_asked = Signal()
    words_asked = Signal()
    open_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(tr("This laptop"))
        self._name = label("", self, strong=True, wrap=True)
        self._agency = Badge("", parent=self)
        self._renewed = label(
            tr(
                "This database was restored from a backup or copied from another laptop. Since "
                "then it is a laptop of its own; nothing was lost."
            ),
            self,
            tone="muted",
            wrap=True,
        )
        hint = tr("Whoever has the card of a laptop can write packages for it.")
        self.save = Button(tr("Save own card …"), self, symbol="card")
        self.save.clicked.connect(self.save_asked)
        self.words = Button(tr("Show own words"), self, symbol="phone")
        self.words.clicked.connect(self.words_asked)
        self.other = Button(tr("Open card …"), self, symbol="add")
        self.other.clicked.connect(self.open_asked)
        line = QWidget(self)
        flow = FlowLayout(line, SPACE)
        for button in (self.other, self.save, self.words):
            flow.addWidget(button)
        texts = QVBoxLayout()
        texts.setSpacing(GAP)
        names = QHBoxLayout()
        names.setSpacing(SPACE)
        names.addWidget(self._name, 1)
        names.addWidget(self._agency, 0, Qt.AlignmentFlag.AlignTop)
        texts.addLayout(names)
        texts.addWidget(label(hint, self, tone="muted", wrap=True))
        texts.addWidget(self._renewed)
        texts.addSpacing(GAP)
        texts.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        row.setSpacing(ROOM)
        row.addWidget(IconLabel("card", "muted", 24, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    def show_laptop(self, laptop: Laptop, *, renewed: bool) -> None:
        """Say whose laptop this is, and whether it was restored or copied."""
        self._renewed.setVisible(renewed)
        self._name.setText(laptop.label)
        self._agency.show_badge(agency_of(laptop), BADGES.get(laptop.agency, "elsewhere"))
