"""The columns of the file beside sample values: where each goes, and why."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.pages.importing.column_line import KEY, ColumnLine, doubt_about, head_of
from desktop.style.tokens import ROOM, SPACE, WIDE
from desktop.widgets.buttons import Button
from desktop.widgets.gradually import Gradual
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.tab_order import follow
from models.exchange.importing import Plan, targets_for
from models.language import ntr, tr

AT_ONCE = 40
"""Lines that are shown before somebody asks for more; a file may have a thousand columns."""


class ColumnsView(ScrollColumn):
    """One line a column; `changed` with header and target key (empty: left out).

    `order_changed` with header and the order of its dates.
    """

    changed = Signal(str, str)
    order_changed = Signal(str, str)

    def __init__(self, before: QWidget, parent: QWidget) -> None:
        """`before` is from where the tab key comes."""
        super().__init__(parent)
        self._before = self._last = before
        self.column.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self._of: tuple[str, tuple[str, ...]] = ("", ())
        self._lines: list[ColumnLine] = []
        self._making = Gradual(self)
        self._making.ended.connect(self._offer_more)
        self._more = Button("", self)
        self._more.clicked.connect(self._show_more)
        self.column.addWidget(self._more)
        self.column.addStretch(1)

    def show_plan(self, plan: Plan) -> None:
        """Show where the columns go now; lines stay where the columns are the same."""
        about = (plan.mapping.main, plan.sheet.headers)
        if self._shown is None or about != self._of:
            self._of = about
            self._plan = plan
            self._begin(plan)
        self._plan = plan
        for line, column in zip(self._lines, plan.mapping.columns, strict=False):
            line.show_column(column, plan)

    def _offer_more(self) -> None:
        left = len(self._plan.mapping.columns) - len(self._lines)
        self._more.setText(ntr("Show {n} more column", "Show {n} more columns", left))
        self._more.setAccessibleName(self._more.text())
        self._more.setVisible(left > 0)
        QWidget.setTabOrder(self._last, self._more)

    def _begin(self, plan: Plan) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = QWidget(self)
        self._lines = []
        self._last = self._before
        self._targets = _targets(plan, self._shown)
        self._table = QVBoxLayout(self._shown)
        self._table.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        self._table.setSpacing(SPACE)
        heads = (tr("Column of the file"), tr("Examples"), tr("Becomes"), tr("Because"))
        self._table.addWidget(head_of(heads, self._shown))
        self.column.insertWidget(0, self._shown)
        self._show_more()

    def _show_more(self) -> None:
        self._more.hide()
        self._making.begin(self._add_lines())

    def _add_lines(self) -> Iterator[ColumnLine]:
        begin = len(self._lines)
        for place in range(begin, min(begin + AT_ONCE, len(self._plan.mapping.columns))):
            column = self._plan.mapping.columns[place]
            line = ColumnLine(column, self._targets, self._shown)
            line.changed.connect(self.changed)
            line.order_changed.connect(self.order_changed)
            self._table.addWidget(line)
            self._last = follow(self._last, line)
            line.show_column(column, self._plan)
            self._lines.append(line)
            yield line


def unsure_columns(plan: Plan) -> int:
    """How many columns a person should look at."""
    return sum(bool(doubt_about(column, plan)) for column in plan.mapping.columns)


def _targets(plan: Plan, parent: QWidget) -> QStandardItemModel:
    """Where columns may go, shared by all choosers."""
    model = QStandardItemModel(parent)
    entries = [(tr("Not imported"), "")]
    entries += [(target.text(), target.key) for target in targets_for(plan.main)]
    entries += [(target.text(), target.key) for target in plan.table.own.values()]
    for text, key in entries:
        item = QStandardItem(text)
        item.setData(key, KEY)
        model.appendRow(item)
    return model
