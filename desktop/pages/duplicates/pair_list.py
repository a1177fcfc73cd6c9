"""The queue: a line a pair, with how likely it is and why."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.pages.duplicates.keys import letter_of
from desktop.pages.duplicates.queue import Candidate
from desktop.records.line import Line
from desktop.records.lines import LineList
from desktop.records.symbols import symbol_of
from desktop.style.theme import theme
from models.language import tr

_BAR = 3


class PairList(LineList):
    """`lettered` with a command, `entered` when somebody wants to compare field by field."""

    lettered = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Likely duplicates"), parent, grows=False)

    def show_candidates(
        self,
        candidates: Sequence[Candidate],
        titles: Mapping[int, str],
        later: Collection[Candidate],
    ) -> None:
        """Show the queue; the place of the keyboard stays."""
        self.show_lines([_line(one, titles, one in later) for one in candidates])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """M merges, N tells apart, S puts off, → and Enter compare."""
        if letter := letter_of(event):
            self.lettered.emit(letter)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark the pair that is compared, also while the keyboard is at its fields."""
        super().paintEvent(event)
        if self.currentIndex().isValid():
            place = self.visualRect(self.currentIndex())
            place.setWidth(theme().pixels(_BAR))
            QPainter(self.viewport()).fillRect(place, QColor(theme().tokens.accent))


def _line(one: Candidate, titles: Mapping[int, str], later: bool) -> Line:
    names = [titles.get(record, "") for record in (one.pair.a, one.pair.b)]
    against = [reason.text for reason in one.pair.vetoes]
    words = ", ".join(reason.text for reason in one.pair.reasons if reason.points > 0)
    if against:
        words = f"{tr('Caution: {reasons}', reasons=', '.join(against))} · {words}"
    if later:
        words = f"{tr('Later')} · {words}"
    title = names[0] if names[0] == names[1] else " / ".join(names)
    return Line(
        one.key,
        title,
        words,
        tr("{n} %", n=one.pair.score),
        symbol_of(one.type),
        "amber" if against else "muted",
        type=one.type,
        faint=later,
    )
