"""The consents of both sides: who, what was decided, and deciding it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.introductions.day_field import DayField
from desktop.pages.introductions.deeds import deciding
from desktop.pages.introductions.step_box import Actions
from desktop.style.tokens import ROOM, SPACE
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import Button
from desktop.widgets.elided_button import ElidedButton
from desktop.widgets.text import label
from models.errors import Refused
from models.fields.dates import show_date
from models.language import mark, tr
from models.services.introduction_view import IntroductionView, Side

SIDE_NAMES = {"seeker": mark("Seeker"), "provider": mark("Provider")}
STATES = {
    "": (mark("Not asked yet"), "elsewhere"),
    "open": (mark("Asked, no answer yet"), "amber"),
    "given": (mark("Consent given"), "green"),
    "refused": (mark("Consent refused"), "red"),
}


class ConsentCard(QFrame):
    """One side; `wished` with what was decided, `opened` with the organisation."""

    wished = Signal(object)
    opened = Signal(int)

    def __init__(self, view: IntroductionView, side: Side, parent: QWidget) -> None:
        super().__init__(parent)
        self._record, self._side = view.id, side
        self.setProperty("role", "card")
        name = tr(SIDE_NAMES[side.side])
        self.setAccessibleName(f"{name}: {side.name}")
        words, tone = STATES.get(side.consent, STATES[""])
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label(name, self, size="small", tone="muted"))
        firm = ElidedButton(side.name, self)
        firm.clicked.connect(self._open)
        texts.addWidget(firm, 0, Qt.AlignmentFlag.AlignLeft)
        head.addLayout(texts, 1)
        head.addWidget(Badge(tr(words), tone, self), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, SPACE, ROOM, SPACE + 2)
        column.setSpacing(SPACE)
        column.addLayout(head)
        if side.decided_on:
            day = tr("Decided on {day}", day=show_date(side.decided_on))
            column.addWidget(label(day, self, size="small", tone="muted"))
        if not view.ended:
            column.addWidget(self._decisions(view))

    def _decisions(self, view: IntroductionView) -> QWidget:
        """What may be decided now: once introduced, a consent is not taken back here."""
        again = Button(tr("Ask again"), self, role="plain")
        again.setAccessibleName(tr("Ask {name} again", name=self._side.name))
        again.clicked.connect(partial(self._decide, "open"))
        if self._side.consent in ("given", "refused"):
            again.setVisible(view.introduced_on is None)
            return Actions(self, again) if view.introduced_on is None else QWidget(self)
        self._day = DayField(tr("Decided on"), self)
        given = Button(tr("Agrees"), self, symbol="check")
        given.setAccessibleName(tr("{name} agrees", name=self._side.name))
        given.clicked.connect(partial(self._decide, "given"))
        refused = Button(tr("Declines"), self)
        refused.setAccessibleName(tr("{name} declines", name=self._side.name))
        refused.clicked.connect(partial(self._decide, "refused"))
        again.hide()
        return Actions(self, self._day, given, refused)

    def _open(self) -> None:
        self.opened.emit(self._side.organisation)

    def _decide(self, decision: str) -> None:
        try:
            day = None if decision == "open" else self._day.day()
        except Refused as refusal:
            self._day.show_problem(refusal.sentence)
            return
        self.wished.emit(deciding(self._record, self._side.side, decision, day))
