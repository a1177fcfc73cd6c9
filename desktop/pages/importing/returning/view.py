"""The preview of a merge: what looks like an accident, the sums, and the list of what differs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.pages.importing.returning.source import TITLES, Kind, Line, MergeSource
from desktop.style.tokens import GAP, ROOM, SPACE, WIDE
from desktop.tables.panel import Listing, ListPanel, SavedView
from desktop.tables.source import Query
from desktop.widgets.buttons import Button
from desktop.widgets.section import Banner
from desktop.widgets.text import ElidedLabel, hairline, label
from models.exchange.returning.plan import Fate, Merge, Status
from models.fields.dates import show_date
from models.language import ntr, number, tr


class MergeView(QWidget):
    """Shows a plan; `accepted` says that somebody has looked, `asked` gives the cleared cells."""

    accepted = Signal()
    asked = Signal(list)
    left = Signal()

    def __init__(self, desk: Desk, file: str, merge: Merge, parent: QWidget) -> None:
        super().__init__(parent)
        self._merge = merge
        self._source = MergeSource(desk.office, merge)
        listing = Listing("returned list", tr("What differs"), _counted, tr("Nothing differs."))
        self.panel = ListPanel(listing, self._source, desk.jobs, desk.settings, parent=self)
        self.panel.show_views(self._views())
        self.panel.load_view()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head(file))
        layout.addWidget(hairline(self))
        layout.addWidget(self.panel, 1)
        layout.addWidget(hairline(self))
        layout.addLayout(self._foot())

    @property
    def lines(self) -> Sequence[Line]:
        """All lines of the list, also those of other tabs."""
        return self._source.lines

    def take_focus(self) -> None:
        """Begin where somebody must look, else in the list."""
        if self._merge.held_back:
            self.accept.setFocus()
        else:
            self.panel.view.setFocus()

    def _head(self, file: str) -> QVBoxLayout:
        merge = self._merge
        head = QVBoxLayout()
        head.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        head.setSpacing(GAP)
        title = ElidedLabel(tr("Returned list: {file}", file=file), self)
        title.setProperty("letters", "large")
        head.addWidget(title)
        day = show_date(f"{merge.export.made:%Y-%m-%d}")
        words = tr("Exported on {day} for {partner}.", day=day, partner=merge.export.partner)
        head.addWidget(label(f"{words} {sums(merge)}", self, tone="muted", wrap=True))
        for note in merge.notes:
            head.addWidget(label(note, self, size="small", tone="muted", wrap=True))
        for brake in merge.brakes:
            tone = "amber" if merge.held_back else "blue"
            head.addWidget(Banner(brake.message, tone, self))
        self.accept = Button(tr("I have looked at it, go on"), self)
        self.accept.clicked.connect(self.accepted)
        self.accept.setVisible(merge.held_back)
        head.addWidget(self.accept)
        return head

    def _views(self) -> tuple[SavedView, ...]:
        lines = self._source.lines
        found = [SavedView(tr("All ({count})", count=number(len(lines))), Query())]
        for key, kind in enumerate(Kind, start=1):
            count = sum(line.kind is kind for line in lines)
            if count:
                title = f"{tr(TITLES[kind])} ({number(count)})"
                found.append(SavedView(title, Query(conditions=(kind,)), key=key))
        return tuple(found)

    def _foot(self) -> QHBoxLayout:
        merge = self._merge
        foot = QHBoxLayout()
        foot.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        foot.setSpacing(SPACE)
        back = Button(tr("Another file"), self)
        back.clicked.connect(self.left)
        cleared = len(merge.cells_with(Fate.CLEARED))
        words = ntr("Empty {n} cleared field here as well", "Empty {n} cleared fields here as well",
                    cleared)  # fmt: skip
        self.clear = QCheckBox(words, self)
        self.clear.setVisible(bool(cleared) and not merge.held_back)
        self.clear.toggled.connect(self._fit)
        self.go = Button("", self, role="primary")
        self.go.clicked.connect(self._ask)
        foot.addWidget(back)
        foot.addStretch(1)
        foot.addWidget(self.clear)
        foot.addWidget(self.go)
        self._fit()
        return foot

    def _fit(self) -> None:
        merge = self._merge
        count = len(merge.cells_with(Fate.CHANGED)) + merge.count(Status.NEW)
        count += len(merge.cells_with(Fate.CLEARED)) if self.clear.isChecked() else 0
        self.go.setText(ntr("Take over {n} change", "Take over {n} changes", count))
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(bool(count) and not merge.held_back)

    def _ask(self) -> None:
        chosen = self._merge.cells_with(Fate.CLEARED) if self.clear.isChecked() else []
        self.asked.emit(chosen)


def sums(merge: Merge) -> str:
    """The rows of the file by what becomes of them, in words."""
    parts = [
        ntr("{n} row", "{n} rows", merge.rows),
        *(
            f"{number(merge.count(status))} {words}"
            for status, words in (
                (Status.UNCHANGED, tr("unchanged")),
                (Status.CHANGED, tr("changed")),
                (Status.NEW, tr("new")),
                (Status.PROBLEM, tr("with problems")),
            )
            if merge.count(status)
        ),
    ]
    return f"{parts[0]}: {', '.join(parts[1:])}" if parts[1:] else parts[0]


def _counted(count: int) -> str:
    return ntr("{n} line", "{n} lines", count)
