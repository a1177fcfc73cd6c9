"""Words of choices, tags and flags that nobody knows: the person says what each of them means."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.pages.importing.word_line import WordLine, entries
from desktop.style.tokens import ROOM, SPACE, WIDE
from desktop.widgets.gradually import Gradual
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import SectionHeader
from desktop.widgets.tab_order import follow
from desktop.widgets.text import label
from models.exchange.importing import Wording
from models.language import ntr, tr

Wordings = tuple[Wording, ...]


class WordsView(ScrollColumn):
    """A part a column, a line a word; `said` with header, word and meaning (None: nothing)."""

    said = Signal(str, str, object)

    def __init__(self, before: QWidget, parent: QWidget) -> None:
        """`before` is from where the tab key comes."""
        super().__init__(parent)
        self._before = self._last = before
        self._hint = label("", self, tone="muted", wrap=True)
        self.column.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        self.column.addWidget(self._hint)
        self._shown: QWidget | None = None
        self._of: list[tuple[str, tuple[str, ...]]] = []
        self._lines: dict[tuple[str, str], WordLine] = {}
        self._making = Gradual(self)
        self.column.addStretch(1)

    def show_words(self, wordings: Wordings, supplier: str) -> None:
        """Show what the words mean now; lines stay where the words are the same."""
        self._hint.setText(
            tr("Say once what these words mean; for the next list of “{supplier}” it is known.",
               supplier=supplier)
            if supplier else
            tr("Say once what these words mean. With the sender named above it is known for the "
               "next list.")
        )  # fmt: skip
        self._wordings = wordings
        about = [(one.target.key + one.header, tuple(word.text for word in one.words))
                 for one in wordings]  # fmt: skip
        if about != self._of:
            self._of = about
            self._begin()
            return
        for one in wordings:
            for word in one.words:
                if line := self._lines.get((one.header, word.text)):
                    line.show_word(word)

    def take_focus(self) -> None:
        """Begin at the first word."""
        if self._lines:
            next(iter(self._lines.values())).take_focus()

    def _begin(self) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = QWidget(self)
        self._lines = {}
        self._last = self._before
        table = QVBoxLayout(self._shown)
        table.setContentsMargins(0, 0, 0, 0)
        table.setSpacing(SPACE)
        self.column.insertWidget(1, self._shown)
        self._making.begin(self._parts(self._shown, table))

    def _parts(self, shown: QWidget, table: QVBoxLayout) -> Iterator[object]:
        for place in range(len(self._wordings)):
            one = self._wordings[place]
            title = tr("{column} becomes {target}", column=one.header, target=one.target.text())
            table.addWidget(SectionHeader(title, shown))
            meanings = entries(one, shown)
            yield one
            for number in range(len(one.words)):
                # What it means may have been said since the first line was made.
                word = self._wordings[place].words[number]
                line = WordLine(word, one.stays, meanings, shown)
                line.said.connect(partial(self.said.emit, one.header))
                table.addWidget(line)
                self._last = follow(self._last, line)
                self._lines[one.header, word.text] = line
                yield line
            if one.more:
                words = ntr("{n} more word: does this column hold something else?",
                            "{n} more words: does this column hold something else?",
                            one.more)  # fmt: skip
                table.addWidget(label(words, shown, tone="muted", wrap=True))


def open_words(wordings: Wordings) -> int:
    """How many words keep rows from being imported."""
    return sum(one.open for one in wordings)
