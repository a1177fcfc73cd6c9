"""The pasted columns side by side: their first cells, and the field each goes to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from desktop.style.theme import theme
from desktop.style.tokens import GAP, WIDE
from desktop.widgets.flow import FlowLayout
from desktop.widgets.text import ElidedLabel
from models.exchange.pasting import Block, Places, offered_fields
from models.language import tr

ROLE = Qt.ItemDataRole.UserRole
EXAMPLES = 4
WIDTH = 210


class PlacesBar(QWidget):
    """A box a column; `changed` with the fields of all columns."""

    changed = Signal(object)

    def __init__(self, type_key: str, block: Block, parent: QWidget) -> None:
        super().__init__(parent)
        self._block = block
        self._entries = QStandardItemModel(self)
        fields = [("", tr("Not pasted"))]
        fields += sorted(
            ((field.key, tr(field.label)) for field in offered_fields(type_key)),
            key=lambda one: one[1].casefold(),
        )
        for key, words in fields:
            item = QStandardItem(words)
            item.setData(key, ROLE)
            self._entries.appendRow(item)
        self._boxes: list[QComboBox] = []
        self._examples: list[ElidedLabel] = []
        flow = FlowLayout(self, WIDE)
        for place in range(block.width):
            flow.addWidget(self._column(place))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_places(self, places: Places) -> None:
        """Show where the columns go."""
        for place, key in enumerate(places.fields):
            box = self._boxes[place]
            box.setCurrentIndex(max(0, box.findData(key or "", ROLE)))
            cells = [cell for cell in self._block.column(place, places.header) if cell.strip()]
            self._examples[place].show_text(" · ".join(cells[:EXAMPLES]) or tr("only empty cells"))

    def take_focus(self) -> None:
        """Begin at the first column."""
        self._boxes[0].setFocus()

    def _column(self, place: int) -> QWidget:
        column = QWidget(self)
        column.setFixedWidth(theme().pixels(WIDTH))
        examples = ElidedLabel("", column)
        examples.setProperty("tone", "muted")
        examples.setProperty("letters", "small")
        box = QComboBox(column)
        box.setAccessibleName(tr("Column {number} goes to", number=place + 1))
        box.setModel(self._entries)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.activated.connect(partial(self._choose, place))
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(examples)
        layout.addWidget(box)
        self._boxes.append(box)
        self._examples.append(examples)
        return column

    def _choose(self, place: int, _entry: int) -> None:
        """A field takes one column: another that went there is not pasted any more."""
        keys = [box.currentData(ROLE) or None for box in self._boxes]
        self.changed.emit(
            tuple(
                None if key == keys[place] and other != place else key
                for other, key in enumerate(keys)
            )
        )
