"""One page of the welcome: mark, title, sentence, and what is to be done, in a narrow column."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.style.icons import program_icon
from desktop.style.theme import theme
from desktop.style.tokens import ROOM, SPACE, VAST
from desktop.widgets.buttons import Button
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import Banner
from desktop.widgets.text import label
from models.errors import HandschlagError

WIDTH, FRAME = 600, 32


class Card(ScrollColumn):
    """A title and a sentence; what follows goes into `body`, buttons into the foot."""

    def __init__(self, title: str, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        inside = QFrame(self)
        inside.setProperty("role", "card")
        inside.setFixedWidth(theme().pixels(WIDTH))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inside)
        row.addStretch(1)
        self.column.addStretch(2)
        self.column.addLayout(row)
        self.column.addStretch(3)
        picture = QLabel(inside)
        picture.setPixmap(program_icon().pixmap(theme().pixels(44)))
        self._problem = Banner("", "red", inside)
        self._problem.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE)
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        foot = QHBoxLayout()
        for part in (self._left, self._right):
            part.setSpacing(SPACE)
            foot.addLayout(part)
        foot.insertStretch(1, 1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(*[theme().pixels(FRAME)] * 4)
        column.setSpacing(ROOM)
        column.addWidget(picture)
        column.addWidget(label(title, inside, size="title", wrap=True))
        column.addWidget(label(sentence, inside, wrap=True))
        column.addSpacing(SPACE)
        column.addWidget(self._problem)
        column.addLayout(self.body)
        column.addSpacing(VAST)
        column.addLayout(foot)

    def add_button(self, text: str, *, role: str = "") -> Button:
        """A button at the lower right; the last one is where Enter leads."""
        button = Button(text, self, role=role)
        button.setAutoDefault(True)
        self._right.addWidget(button)
        return button

    def add_left(self, text: str) -> Button:
        """A quiet button at the lower left."""
        button = Button(text, self, role="plain")
        self._left.addWidget(button)
        return button

    def tell(self, failure: HandschlagError) -> None:
        """Say what was wrong over the fields."""
        self._problem.say(failure.sentence, "red")
        self._problem.show()

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self.setFocus()
