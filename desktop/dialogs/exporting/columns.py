"""Which columns are written: those of the list, with all others to choose from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.style.tokens import GAP, SPACE
from desktop.widgets.buttons import Button
from desktop.widgets.text import label
from models.database.columns import ListColumn, columns_of
from models.language import ntr, tr

KEY = Qt.ItemDataRole.UserRole


class ColumnList(QWidget):
    """A list with check marks; `changed` at every one."""

    changed = Signal()

    def __init__(self, type_key: str, shown: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._first = list(shown)
        self._beside: list[QListWidgetItem] = []
        self._count = label("", self, size="small", tone="muted")
        self._list = QListWidget(self)
        self._list.setAccessibleName(tr("Columns"))
        self._list.setProperty("role", "popup")
        known = {one.key: one for one in columns_of(type_key)}
        order = [key for key in shown if key in known]
        for key in [*order, *(key for key in known if key not in order)]:
            self._add(known[key], key in order)
        self._list.setCurrentRow(0)
        self._list.itemChanged.connect(self._announce)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(label(tr("Columns"), self, size="small", tone="muted"))
        row.addWidget(self._count)
        row.addStretch(1)
        for words, slot in ((tr("As in the list"), self.as_listed), (tr("All columns"), self.all)):
            button = Button(words, self, role="plain")
            button.clicked.connect(slot)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(row)
        column.addWidget(self._list, 1)
        self._announce()

    def offer(self, columns: Iterable[ListColumn]) -> None:
        """Offer what records have beside their fields, at the end."""
        self._list.blockSignals(True)
        self._beside += [self._add(one, False) for one in columns]
        self._list.blockSignals(False)

    def only_fields(self, only: bool) -> None:
        """Whether nothing can be chosen but fields."""
        self._list.blockSignals(True)
        for item in self._beside:
            flags = item.flags() | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags & ~Qt.ItemFlag.ItemIsEnabled if only else flags)
        self._list.blockSignals(False)
        self._count_chosen()

    def keys(self) -> list[str]:
        """The columns chosen, in their order."""
        items = [self._list.item(row) for row in range(self._list.count())]
        return [
            str(one.data(KEY))
            for one in items
            if one.checkState() == Qt.CheckState.Checked and one.flags() & Qt.ItemFlag.ItemIsEnabled
        ]

    def as_listed(self) -> None:
        """The columns of the list."""
        self._tick(lambda key: key in self._first)

    def all(self) -> None:
        """Every column."""
        self._tick(lambda _key: True)

    def _tick(self, wanted: Callable[[str], bool]) -> None:
        self._list.blockSignals(True)
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setCheckState(_state(wanted(str(item.data(KEY)))))
        self._list.blockSignals(False)
        self._announce()

    def _add(self, column: ListColumn, chosen: bool) -> QListWidgetItem:
        item = QListWidgetItem(column.label(), self._list)
        item.setData(KEY, column.key)
        item.setCheckState(_state(chosen))
        return item

    def _announce(self) -> None:
        self._count_chosen()
        self.changed.emit()

    def _count_chosen(self) -> None:
        self._count.setText(ntr("{n} chosen", "{n} chosen", len(self.keys())))


def _state(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
