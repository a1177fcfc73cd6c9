"""One column of the file: examples, where it goes, how its dates are written, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.pages.importing.words import ORDERS
from desktop.style.theme import theme
from desktop.style.tokens import GAP, WIDE
from desktop.widgets.choosing import make_searchable
from desktop.widgets.text import ElidedLabel, IconLabel, label
from models.exchange.importing import Column, Plan
from models.language import tr

MEMBER_SINCE = "organisation.member_since"
"""The target whose values belong to whoever sent the list."""

KEY = Qt.ItemDataRole.UserRole
"""Under which role the choosers keep the key of a target."""

NARROWEST, WIDEST = 20, 38
"""Letters in a chooser."""

STRETCHES = (4, 5, 6, 6)
"""How the columns of the table share the room."""


class TargetBox(QComboBox):
    """Can be searched once the keyboard is here: to begin with, a hundred would take a second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Otherwise the width of all entries is taken, of the same ones in every line.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(NARROWEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become searchable."""
        if not self.isEditable():
            make_searchable(self)
        super().focusInEvent(event)
        if line := self.lineEdit():
            line.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling changes no column."""
        event.ignore()


def side_by_side(parts: Sequence[QWidget | QLayout], row: QWidget) -> None:
    """Lay parts out as the columns of a table that is made of rows.

    A grid would lay all of its rows out again for every row that is added.
    """
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(WIDE)
    for part, stretch in zip(parts, STRETCHES, strict=True):
        if isinstance(part, QWidget):
            layout.addWidget(part, stretch)
        else:
            layout.addLayout(part, stretch)


def head_of(words: Sequence[str], parent: QWidget) -> QWidget:
    """The row over all others, with the same least widths."""
    row = QWidget(parent)
    parts = [ElidedLabel(one, row) for one in words]
    letter = row.fontMetrics().averageCharWidth()
    for part, letters in zip(parts, (8, 8, 0, 0), strict=True):
        part.setProperty("letters", "small")
        part.setProperty("tone", "muted")
        part.setMinimumWidth(max(letter * letters, 1))
    parts[2].setMinimumWidth(least_width(row))
    side_by_side(parts, row)
    return row


def least_width(widget: QWidget) -> int:
    """The least width of a chooser, in pixels."""
    return widget.fontMetrics().averageCharWidth() * NARROWEST + theme().pixels(40)


class ColumnLine(QWidget):
    """A row of the table of columns."""

    changed = Signal(str, str)
    order_changed = Signal(str, str)

    def __init__(self, column: Column, targets: QStandardItemModel, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._column = column
        self._header = ElidedLabel(column.header, self)
        self._examples = ElidedLabel(" · ".join(column.samples), self)
        self._examples.setProperty("tone", "muted")
        self._combo = TargetBox(self)
        self._combo.setAccessibleName(tr("“{column}” becomes", column=column.header))
        self._combo.setModel(targets)
        letter = self._combo.fontMetrics().averageCharWidth()
        self._combo.setMinimumWidth(least_width(self))
        self._combo.setMaximumWidth(letter * WIDEST + theme().pixels(40))
        self._combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._combo.activated.connect(self._choose)
        self._order: QComboBox | None = None
        self._warning = IconLabel("warning", "amber", parent=self)
        self._why = label("", self, size="small", tone="muted", wrap=True)
        self._why.setMinimumWidth(1)
        # As high as its width wants; its own idea of a shape is almost a square.
        policy = self._why.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self._why.setSizePolicy(policy)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(GAP)
        self._choices.addWidget(self._combo)
        why = QHBoxLayout()
        why.setSpacing(GAP)
        why.addWidget(self._warning, 0, Qt.AlignmentFlag.AlignVCenter)
        why.addWidget(self._why, 1)
        side_by_side((self._header, self._examples, self._choices, why), self)

    def show_column(self, column: Column, plan: Plan) -> None:
        """Show where the column goes now."""
        self._column = column
        found = self._combo.findData(column.target or "", KEY)
        self._combo.setCurrentIndex(max(0, found))
        self._combo.setToolTip(self._combo.currentText())
        if line := self._combo.lineEdit():
            line.setCursorPosition(0)
        style = plan.table.styles.get(column.header)
        chosen = column.header in plan.options.orders
        asked = style is not None and bool(style.order) and (not style.sure or chosen)
        if asked and self._order is None:
            self._order = self._order_box()
        if self._order is not None:
            self._order.setVisible(asked)
            if style is not None and asked:
                self._order.setCurrentIndex(self._order.findData(style.order))
        doubt = doubt_about(column, plan)
        self._warning.setVisible(bool(doubt))
        self._why.setText(tr("Please check: {reason}", reason=doubt) if doubt else column.why)

    def _order_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(tr("Dates of “{column}”", column=self._column.header))
        for key, words in ORDERS.items():
            box.addItem(tr(words), key)
        box.activated.connect(self._choose_order)
        self._choices.addWidget(box)
        return box

    def _choose(self, place: int) -> None:
        key = self._combo.itemData(place, KEY) or ""
        if key != (self._column.target or ""):
            self.changed.emit(self._column.header, key)

    def _choose_order(self, place: int) -> None:
        if self._order is not None:
            self.order_changed.emit(self._column.header, self._order.itemData(place))


def doubt_about(column: Column, plan: Plan) -> str:
    """Why a person should look at a column; empty where all is clear."""
    style = plan.table.styles.get(column.header)
    if style is not None and not style.sure:
        return tr("The dates do not tell whether day or month comes first.")
    if column.target == MEMBER_SINCE and plan.sender is None:
        return tr("Say above who sent the list; until then these dates are left out.")
    return "" if column.sure else column.why
