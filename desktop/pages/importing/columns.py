"""The columns of the file beside sample values: where each goes, and why."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from desktop.style.theme import theme
from desktop.style.tokens import ROOM, SPACE, WIDE
from desktop.widgets.choosing import make_searchable
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.text import ElidedLabel, label
from models.exchange.importing import Mapping, targets_for
from models.language import tr


class ColumnsView(ScrollColumn):
    """One line a column; `changed` with header and target key (empty: left out)."""

    changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: QWidget | None = None

    def show_mapping(self, mapping: Mapping) -> None:
        """Show where the columns go now."""
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = QWidget(self)
        grid = QGridLayout(self._shown)
        grid.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(SPACE)
        heads = (tr("Column of the file"), tr("Examples"), tr("Becomes"), tr("Because"))
        for place, head in enumerate(heads):
            grid.addWidget(label(head, self._shown, size="small", tone="muted"), 0, place)
        options = [(target.text(), target.key) for target in targets_for(mapping.main)]
        for line, column in enumerate(mapping.columns, start=1):
            header = ElidedLabel(column.header, self._shown)
            examples = ElidedLabel(" · ".join(column.samples), self._shown)
            examples.setProperty("tone", "muted")
            why = label(column.why, self._shown, size="small", wrap=True)
            why.setProperty("tone", "muted" if column.sure else "amber")
            grid.addWidget(header, line, 0)
            grid.addWidget(examples, line, 1)
            grid.addWidget(self._chooser(column.header, column.target, options), line, 2)
            grid.addWidget(why, line, 3)
        for place, stretch in enumerate((2, 3, 3, 4)):
            grid.setColumnStretch(place, stretch)
        grid.setRowStretch(len(mapping.columns) + 1, 1)
        self.column.addWidget(self._shown)

    def _chooser(
        self, header: str, target: str | None, options: list[tuple[str, str]]
    ) -> QComboBox:
        combo = QComboBox(self._shown)
        combo.setAccessibleName(tr("“{column}” becomes", column=header))
        combo.setMinimumWidth(theme().pixels(180))
        combo.addItem(tr("Not imported"), "")
        for text, key in options:
            combo.addItem(text, key)
        combo.setCurrentIndex(max(0, combo.findData(target or "")))
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        make_searchable(combo)
        if line := combo.lineEdit():
            line.setCursorPosition(0)
        combo.activated.connect(partial(self._chosen, combo, header))
        return combo

    def _chosen(self, combo: QComboBox, header: str, place: int) -> None:
        self.changed.emit(header, combo.itemData(place) or "")


def note_line(text: str, parent: QWidget) -> QLabel:
    """A sentence about the file."""
    return label(f"• {text}", parent, size="small", tone="muted", wrap=True)
