"""Beside a field: somebody else has changed what is being typed, and the person decides."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.style.tokens import GAP, SPACE
from desktop.widgets.announcement import announce
from desktop.widgets.buttons import Button
from desktop.widgets.flow import FlowLayout
from desktop.widgets.section import Banner
from models.language import tr

LONGEST = 160
"""Letters of a value that are quoted."""


class OvertakenNotice(QFrame):
    """Says what the field has become meanwhile; `kept` for the own value, `taken` for the other."""

    kept = Signal()
    taken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sentence = ""
        self._banner = Banner("", "amber", self)
        self._keep = Button(tr("Keep your value"), self)
        self._take = Button(tr("Take over"), self)
        self._keep.clicked.connect(self.kept)
        self._take.clicked.connect(self.taken)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, SPACE)
        flow.addWidget(self._keep)
        flow.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, GAP)
        column.setSpacing(GAP)
        column.addWidget(self._banner)
        column.addWidget(buttons)

    def tell(self, text: str, who: str, field: str) -> None:
        """Name the new value and, once it is known, who has written it."""
        sentence = overtaken_words(text, who)
        if sentence != self.sentence:
            self.sentence = sentence
            self._banner.say(sentence, "amber")
            self._keep.setAccessibleName(tr("Keep your value: {field}", field=field))
            self._take.setAccessibleName(tr("Take over: {field}", field=field))
            announce(self, sentence, urgent=True)

    def take_focus(self) -> None:
        """Put the keyboard on the decision."""
        self._keep.setFocus()


def overtaken_words(text: str, who: str) -> str:
    """What has become of a field, in one sentence."""
    flat = " ".join(text.split())
    quoted = flat if len(flat) <= LONGEST else f"{flat[:LONGEST]} …"
    if not quoted:
        return tr("Emptied meanwhile by {who}.", who=who) if who else tr("Emptied meanwhile.")
    if who:
        return tr("Changed meanwhile by {who} to “{text}”.", who=who, text=quoted)
    return tr("Changed meanwhile to “{text}”.", text=quoted)
