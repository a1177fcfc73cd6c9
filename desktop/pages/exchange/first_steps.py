"""What to do where nobody is known yet: cards first, packages then."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.style.theme import theme
from desktop.style.tokens import ROOM, SPACE, VAST, WIDE
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import Button
from desktop.widgets.flow import FlowLayout
from desktop.widgets.section import SectionHeader
from desktop.widgets.text import label
from models.language import tr

WIDEST = 760


class FirstSteps(QWidget):
    """Two steps; a signal for each button."""

    save_asked = Signal()
    words_asked = Signal()
    open_asked = Signal()
    read_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaximumWidth(theme().pixels(WIDEST))
        self.save = Button(tr("Save own card …"), self, role="primary", symbol="card")
        self.save.clicked.connect(self.save_asked)
        words = Button(tr("Show own words"), self, symbol="phone")
        words.clicked.connect(self.words_asked)
        opened = Button(tr("Open card …"), self, symbol="add")
        opened.clicked.connect(self.open_asked)
        read = Button(tr("Read package …"), self, symbol="import")
        read.clicked.connect(self.read_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROOM)
        column.addWidget(SectionHeader(tr("This laptop still works alone"), self))
        column.addWidget(
            label(
                tr("To bring its work together with that of others, it takes two steps."),
                self,
                tone="muted",
                wrap=True,
            )
        )
        column.addWidget(
            self._step(
                1,
                tr("Exchange cards"),
                tr(
                    "Save the card of this laptop and send it to your colleague, by e-mail for "
                    "example. Open the card that you get. On the phone you compare six words: "
                    "then it is certain that nobody has come between you."
                ),
                self.save,
                words,
                opened,
            )
        )
        column.addWidget(
            self._step(
                2,
                tr("Exchange packages"),
                tr(
                    "Write a package for your colleague and read theirs. Only the laptop that a "
                    "package is for can open it. Read it in any order, also twice: nothing gets "
                    "lost and nothing is overwritten."
                ),
                read,
            )
        )

    def _step(self, place: int, title: str, hint: str, *buttons: Button) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        card.setAccessibleName(tr("Step {n}: {title}", n=place, title=title))
        texts = QVBoxLayout()
        texts.setSpacing(SPACE)
        texts.addWidget(label(title, card, strong=True))
        texts.addWidget(label(hint, card, tone="muted", wrap=True))
        line = QWidget(card)
        flow = FlowLayout(line, SPACE)
        for button in buttons:
            button.setParent(line)
            flow.addWidget(button)
        texts.addWidget(line)
        row = QHBoxLayout(card)
        row.setContentsMargins(WIDE, WIDE, VAST, WIDE)
        row.setSpacing(WIDE)
        row.addWidget(Badge(f"{place}", "accent", card), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return card
