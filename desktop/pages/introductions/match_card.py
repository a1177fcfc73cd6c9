"""A match as a card: what, whose, how well, why, why not, and the button that brings together."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.introductions.score import Parts, ScoreBar, points_of
from desktop.pages.introductions.step_box import Actions
from desktop.pages.introductions.suggesting import SuggestForm
from desktop.style.tokens import GAP, ROOM, SPACE, WIDE
from desktop.widgets.badge import Badge, region_tone
from desktop.widgets.buttons import Button
from desktop.widgets.text import IconLabel, label
from models.errors import HandschlagError
from models.fields.datasets import label as label_of
from models.language import tr
from models.services.market_view import Ranked

SHOWN = 3
"""Reasons named on the card before somebody asks for all."""


class MatchCard(QFrame):
    """`wanted` with the card and the reason, `opened` with the id of the other record."""

    wanted = Signal(object, str)
    opened = Signal(int)

    def __init__(self, ranked: Ranked, parent: QWidget) -> None:
        super().__init__(parent)
        self.ranked = ranked
        self.setProperty("role", "card")
        vetoes = ranked.match.vetoes
        tone = "muted" if vetoes else ""
        points = tr("{score} of 100 points", score=ranked.match.score)
        self.setAccessibleName(f"{ranked.title}, {ranked.firm.name}, {points}")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(ranked.title, self, strong=True, wrap=True, tone=tone))
        texts.addLayout(self._firm())
        head = QHBoxLayout()
        head.setSpacing(WIDE)
        head.addLayout(texts, 1)
        bar = ScoreBar(ranked.match.score, self, quiet=bool(vetoes))
        head.addWidget(bar, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        self._column.setSpacing(SPACE)
        self._column.addLayout(head)
        for veto in vetoes:
            self._column.addWidget(self._line("lock", "muted", veto.text))
        if not vetoes:
            self._add_reasons()
        self._details: QWidget | None = None
        self._form: SuggestForm | None = None
        self._buttons = self._foot(bool(vetoes))
        self._column.addWidget(self._buttons)

    def begin(self) -> None:
        """Ask for the reason, which is there already."""
        self._form = SuggestForm(self.ranked, self)
        self._form.agreed.connect(self._want)
        self._form.given_up.connect(self._give_up)
        self._column.addWidget(self._form)
        self._buttons.hide()
        self._form.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard on the first button."""
        self._buttons.findChildren(Button)[0].setFocus()

    def show_failure(self, failure: HandschlagError) -> None:
        """Say why the two cannot be brought together."""
        if self._form is not None:
            self._form.show_failure(failure)

    def _firm(self) -> QHBoxLayout:
        firm = self.ranked.firm
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        name = f"{firm.name}, {firm.town}" if firm.town else firm.name
        row.addWidget(label(name, self, tone="muted", wrap=True), 1)
        if firm.region:
            row.addWidget(Badge(label_of("regions", firm.region), region_tone(firm.region), self))
        return row

    def _add_reasons(self) -> None:
        match = self.ranked.match
        for reason in match.reasons[:SHOWN]:
            self._column.addWidget(
                self._line("check", "green", _with_points(reason.text, reason.value))
            )
        for reason in match.counter_reasons[:2]:
            words = _with_points(reason.text, reason.value) if reason.value else reason.text
            self._column.addWidget(self._line("warning", "amber", words))

    def _line(self, symbol: str, tone: str, text: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(IconLabel(symbol, tone, parent=line), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text, line, wrap=True, tone="muted" if tone == "muted" else ""), 1)
        return line

    def _foot(self, vetoed: bool) -> QWidget:
        other = self.ranked.title
        buttons: list[QWidget] = []
        if not vetoed:
            bring = Button(tr("Bring together"), self, role="primary", symbol="introduction")
            bring.setAccessibleName(tr("Bring together with “{title}”", title=other))
            bring.clicked.connect(self.begin)
            buttons.append(bring)
        self._more = Button(tr("How the score comes about"), self, role="plain", symbol="down")
        self._more.setAccessibleName(tr("How the score of “{title}” comes about", title=other))
        self._more.setCheckable(True)
        self._more.toggled.connect(self._show_parts)
        opening = Button(tr("Go to record"), self, role="plain")
        opening.setAccessibleName(tr("Open “{title}”", title=other))
        opening.clicked.connect(self._open)
        return Actions(self, *buttons, self._more, opening)

    def _show_parts(self, shown: bool) -> None:
        if self._details is None:
            self._details = self._all_parts()
            self._column.insertWidget(self._column.indexOf(self._buttons) + 1, self._details)
        self._details.setVisible(shown)

    def _all_parts(self) -> QWidget:
        match = self.ranked.match
        details = QWidget(self)
        column = QVBoxLayout(details)
        column.setContentsMargins(0, GAP, 0, GAP)
        column.setSpacing(SPACE)
        if self.ranked.text:
            column.addWidget(label(self.ranked.text, details, wrap=True))
        column.addWidget(label(tr("The score is the sum of"), details, size="small", tone="muted"))
        column.addWidget(Parts(match.contributions, details))
        if match.missing:
            words = tr("What would raise it")
            column.addWidget(label(words, details, size="small", tone="muted"))
            column.addWidget(Parts(match.missing, details, tr("up to")))
        return details

    def _want(self, reason: str) -> None:
        self.wanted.emit(self, reason)

    def _give_up(self) -> None:
        if self._form is not None:
            self._column.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self._buttons.show()
        self._buttons.findChildren(Button)[0].setFocus()

    def _open(self) -> None:
        self.opened.emit(self.ranked.record)


def _with_points(text: str, value: int) -> str:
    return f"{text} ({points_of(value)})"
