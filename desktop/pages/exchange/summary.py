"""A package before it is taken in: from whom, when, how much, and what to know about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.exchanging.words import BADGES, agency_of
from desktop.style.tokens import ROOM, SPACE, VAST, WIDE
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import Button
from desktop.widgets.flow import FlowLayout
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import Banner, PageHeader, SectionHeader
from desktop.widgets.text import label
from models.clock import moment_text
from models.fields.moments import show_moment
from models.language import ntr, number, tr
from models.records.registry import BY_KEY
from models.sync.overview import Laptop


@dataclass(frozen=True, slots=True)
class Brought:
    """What a package would bring.

    `new` commits are not here yet, the newest of `latest`; `records` counts the records they touch
    by the key of their type; `warnings` are sentences.
    """

    file: str
    sender: Laptop
    new: int
    latest: datetime | None
    records: Sequence[tuple[str, int]]
    warnings: Sequence[str]


MAIN = ("organisation", "person", "meeting", "event", "need", "offer", "introduction", "project",
        "task")  # fmt: skip
"""Types that people speak of; all others are counted together."""


class SummaryView(QWidget):
    """`apply_asked` when it shall be taken in, `left` when not."""

    apply_asked = Signal()
    left = Signal()

    def __init__(self, brought: Brought, parent: QWidget) -> None:
        super().__init__(parent)
        inside = ScrollColumn(self)
        # It scrolls itself: the window must not make room for all of it.
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        inside.column.setContentsMargins(VAST, 0, VAST, VAST)
        inside.column.setSpacing(ROOM)
        self._problem = Banner("", "red", self)
        self._problem.hide()
        inside.column.addWidget(self._problem)
        inside.column.addLayout(self._facts(brought))
        for warning in brought.warnings:
            inside.column.addWidget(Banner(warning, "amber", self))
        if brought.records:
            inside.column.addWidget(SectionHeader(tr("What it brings"), self))
            inside.column.addLayout(self._counts(brought))
        if not brought.new:
            inside.column.addWidget(Banner(tr("Everything in it is here already."), "green", self))
        inside.column.addSpacing(SPACE)
        inside.column.addWidget(self._buttons(brought))
        hint = tr("A backup is made first. Nobody's work is overwritten: where two people changed "
                  "the same thing, both versions are kept and you decide.")  # fmt: skip
        inside.column.addWidget(label(hint, self, tone="muted", wrap=True))
        inside.column.addStretch(1)
        title = tr("Package from {name}", name=brought.sender.label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(PageHeader(title, brought.file, self))
        layout.addWidget(inside, 1)

    def take_focus(self) -> None:
        """Begin at taking it in."""
        self.apply.setFocus()

    def tell(self, sentence: str) -> None:
        """Say why it was not taken in, or nothing."""
        self._problem.say(sentence, "red")
        self._problem.setVisible(bool(sentence))

    def _facts(self, brought: Brought) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(VAST)
        form.setVerticalSpacing(SPACE)
        sender = QWidget(self)
        line = QHBoxLayout(sender)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.addWidget(label(brought.sender.label, sender, strong=True))
        tone = BADGES.get(brought.sender.agency, "elsewhere")
        line.addWidget(Badge(agency_of(brought.sender), tone, sender))
        line.addStretch(1)
        form.addRow(label(tr("From"), self, tone="muted"), sender)
        if brought.latest:
            when = show_moment(moment_text(brought.latest))
            form.addRow(label(tr("Newest change"), self, tone="muted"), label(when, self))
        amount = ntr("{n} change", "{n} changes", brought.new)
        form.addRow(label(tr("In it"), self, tone="muted"), label(amount, self))
        return form

    def _counts(self, brought: Brought) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(2, 1)
        for line, (words, count) in enumerate(counted(brought.records)):
            grid.addWidget(label(number(count), self, size="large"), line, 0)
            grid.addWidget(label(words, self), line, 1)
        return grid

    def _buttons(self, brought: Brought) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row, SPACE)
        words = tr("Take in") if brought.new else tr("Read anyway")
        self.apply = Button(words, row, role="primary", symbol="check")
        self.apply.clicked.connect(self.apply_asked)
        leave = Button(tr("Cancel"), row)
        leave.clicked.connect(self.left)
        for button in (self.apply, leave):
            flow.addWidget(button)
        return row


def counted(records: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """How many records of what, the main types first, all others as one."""
    found = dict(records)
    lines = [(tr(BY_KEY[key].plural), found.pop(key)) for key in MAIN if key in found]
    if others := sum(found.values()):
        lines.append((tr("Other entries, such as links, tags and remarks"), others))
    return lines
