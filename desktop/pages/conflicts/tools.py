"""The line over the cards: choosing many, taking all of one laptop or person, turning pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QWidget

from desktop.pages.conflicts.inbox import PAGE, Inbox
from desktop.style.tokens import ROOM, SPACE, VAST
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.text import label
from models.language import ntr, number, tr

MOST = 20
"""Laptops, and people, offered in the menu."""


class Tools(QWidget):
    """`all_chosen` when the box was ticked or not, `turned` with -1 or 1 for another page.

    `laptop_taken` and `person_taken` with a name.
    """

    all_chosen = Signal(bool)
    turned = Signal(int)
    laptop_taken = Signal(str)
    person_taken = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._laptops: Counter[str] = Counter()
        self._people: Counter[str] = Counter()
        self._all = QCheckBox(self)
        self._all.clicked.connect(self._choose_all)
        self._take = Button(tr("Take all from …"), self)
        self._take.clicked.connect(self._ask)
        self._where = label("", self, tone="muted")
        self._back = IconButton("left", tr("Previous page"), self)
        self._on = IconButton("right", tr("Next page"), self)
        self._back.clicked.connect(partial(self.turned.emit, -1))
        self._on.clicked.connect(partial(self.turned.emit, 1))
        row = QHBoxLayout(self)
        row.setContentsMargins(VAST + ROOM, SPACE, VAST, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self._all)
        row.addWidget(self._take)
        row.addStretch(1)
        for part in (self._where, self._back, self._on):
            row.addWidget(part)

    def show_inbox(self, inbox: Inbox, chosen: Collection[str]) -> None:
        """Show where one is, and what can be done with the chosen conflicts."""
        last = min(inbox.first + PAGE, inbox.records)
        self._where.setText(
            tr(
                "Records {first}–{last} of {all}",
                first=number(inbox.first + 1),
                last=number(last),
                all=number(inbox.records),
            )
        )
        several = inbox.records > PAGE
        for part in (self._back, self._on):
            part.setVisible(several)
        self._back.setEnabled(inbox.first > 0)
        self._on.setEnabled(last < inbox.records)
        self.show_chosen(inbox, chosen)

    def show_chosen(self, inbox: Inbox, chosen: Collection[str]) -> None:
        """Count what is chosen, by laptop and person."""
        sides = [inbox.sources[key] for key in chosen if key in inbox.sources]
        self._laptops = Counter(name for one in sides for name in {s[0] for s in one} if name)
        self._people = Counter(name for one in sides for name in {s[1] for s in one} if name)
        count, all_of_them = len(sides), len(inbox.sources)
        words = ntr("{n} conflict chosen", "{n} conflicts chosen", count)
        self._all.setText(words if count else ntr("Choose it", "Choose all {n}", all_of_them))
        state = Qt.CheckState.PartiallyChecked if count else Qt.CheckState.Unchecked
        self._all.setCheckState(Qt.CheckState.Checked if 0 < count == all_of_them else state)
        self._take.setVisible(bool(count))

    def _choose_all(self) -> None:
        # A click on a half ticked box has made it whole; somebody who has some wants all.
        self.all_chosen.emit(self._all.checkState() != Qt.CheckState.Unchecked)

    def _ask(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Take all from …"))
        for name, count in self._laptops.most_common(MOST):
            words = tr("Laptop “{name}” ({n})", name=name, n=number(count))
            menu.addAction(words.replace("&", "&&"), partial(self.laptop_taken.emit, name))
        menu.addSeparator()
        for name, count in self._people.most_common(MOST):
            words = f"{name} ({number(count)})"
            menu.addAction(words.replace("&", "&&"), partial(self.person_taken.emit, name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._take.mapToGlobal(QPoint(0, self._take.height())))
