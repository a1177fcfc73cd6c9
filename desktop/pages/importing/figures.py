"""How many records became what, each figure a way to them in their ordinary list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.pages.importing.words import TITLES, part_of
from desktop.style.tokens import SPACE, WIDE
from desktop.tables.picked import Picked
from desktop.widgets.buttons import Button
from desktop.widgets.flow import FlowLayout
from desktop.widgets.text import label
from models.exchange.importing import MAIN_TYPES, Status
from models.language import number, tr
from models.records.registry import BY_KEY

Fates = Mapping[Status, Mapping[str, Sequence[int]]]
"""Ids by type by what became of them."""

PAGES = {"organisation": "contacts", "person": "contacts", "need": "introductions",
         "offer": "introductions", "meeting": "meetings", "project": "projects"}  # fmt: skip
"""Where records of a type are listed."""


class Figures(QWidget):
    """A line a type, a button a fate; `listed` with the key of a page and the records."""

    listed = Signal(str, object)

    def __init__(self, file: str, fates: Fates, parent: QWidget) -> None:
        super().__init__(parent)
        self._file = file
        self.first: Button | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(1, 1)
        for line, key in enumerate(MAIN_TYPES):
            found = {fate: ids for fate, of_types in fates.items() if (ids := of_types.get(key))}
            if found:
                grid.addWidget(label(tr(BY_KEY[key].plural), self, strong=True), line, 0)
                grid.addWidget(self._row(key, found), line, 1)

    def _row(self, key: str, found: Mapping[Status, Sequence[int]]) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row, SPACE)
        for fate, ids in found.items():
            words = part_of(fate, number(len(ids)))
            figure = Button(words, row, symbol="list")
            figure.setAccessibleName(f"{tr(BY_KEY[key].plural)}: {words}")
            figure.setToolTip(tr("Show them in their list"))
            title = tr("{what} in {file}", what=tr(TITLES[fate]), file=self._file)
            figure.clicked.connect(partial(self._list, Picked(key, title, frozenset(ids))))
            flow.addWidget(figure)
            self.first = self.first or figure
        return row

    def _list(self, picked: Picked) -> None:
        self.listed.emit(PAGES[picked.type], picked)
