"""The filter bar: a chip for each condition, and the popup that adds one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from desktop.style.tokens import ROOM, SPACE
from desktop.tables.filters import FilterField, Filtering, Operator
from desktop.widgets.buttons import Button
from desktop.widgets.choosing import make_searchable
from desktop.widgets.flow import FlowLayout
from desktop.widgets.text import label
from models.errors import Refused
from models.language import tr


class FilterBar(QWidget):
    """Chips that read like words; `changed` with the tuple of conditions."""

    changed = Signal(object)

    def __init__(self, filtering: Filtering, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filtering = filtering
        self._conditions: list[object] = []
        self._chips: list[Button] = []
        self._flow = FlowLayout(self)
        self._add = Button(tr("Add filter"), self, role="plain", symbol="filter")
        self._add.clicked.connect(self.ask)
        self._flow.addWidget(self._add)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def conditions(self) -> tuple[object, ...]:
        """The conditions that hold now."""
        return tuple(self._conditions)

    def show_conditions(self, conditions: tuple[object, ...]) -> None:
        """Show the conditions of a saved view, without announcing them."""
        self._conditions = list(conditions)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for place, condition in enumerate(self._conditions):
            words = self._filtering.words(condition)
            chip = Button(f"{words}  ✕", self, role="chip")
            chip.setAccessibleName(tr("Remove filter: {words}", words=words))
            chip.setToolTip(chip.accessibleName())
            chip.clicked.connect(self._remove)
            self._flow.insert(place, chip)
            chip.show()
            self._chips.append(chip)
        self.updateGeometry()

    def add(self, condition: object) -> None:
        """Filter by one condition more."""
        if condition not in self._conditions:
            self.show_conditions((*self._conditions, condition))
            self.changed.emit(self.conditions)

    def ask(self) -> None:
        """Open the popup that adds a condition."""
        popup = FilterPopup(self._filtering, self)
        popup.chosen.connect(self.add)
        popup.adjustSize()
        popup.move(self._add.mapToGlobal(QPoint(0, self._add.height() + 2)))
        popup.show()
        popup.take_focus()

    def _remove(self) -> None:
        place = self._chips.index(self.sender())  # type: ignore[arg-type]
        left = (*self._conditions[:place], *self._conditions[place + 1 :])
        self.show_conditions(left)
        (self._chips[min(place, len(left) - 1)] if left else self._add).setFocus()
        self.changed.emit(self.conditions)


class FilterPopup(QFrame):
    """Field, comparison, value; `chosen` with the condition made of them."""

    chosen = Signal(object)

    def __init__(self, filtering: Filtering, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(tr("Add filter"))
        self._filtering = filtering
        self._operators: list[Operator] = []
        self._field = _combo(tr("Field"), self)
        self._operator = _combo(tr("Comparison"), self)
        self._text = QLineEdit(self)
        self._text.setAccessibleName(tr("Value"))
        self._choice = _combo(tr("Value"), self)
        self._value = QStackedWidget(self)
        self._value.addWidget(self._text)
        self._value.addWidget(self._choice)
        self._problem = label("", self, tone="red", wrap=True)
        self._problem.hide()
        self._done = Button(tr("Apply filter"), self, role="primary")
        grid = QGridLayout(self)
        grid.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        grid.setSpacing(SPACE)
        for column, part in enumerate((self._field, self._operator, self._value)):
            grid.addWidget(part, 0, column)
        grid.addWidget(self._problem, 1, 0, 1, 3)
        grid.addWidget(self._done, 2, 2, Qt.AlignmentFlag.AlignRight)
        for field in filtering.fields:
            self._field.addItem(field.label)
        make_searchable(self._field)
        make_searchable(self._choice)
        self._field.currentIndexChanged.connect(self._show_field)
        self._operator.currentIndexChanged.connect(self._show_operator)
        self._done.clicked.connect(self._finish)
        self._text.returnPressed.connect(self._finish)
        self._show_field()

    def take_focus(self) -> None:
        """Put the keyboard on the field."""
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _chosen_field(self) -> FilterField:
        return self._filtering.fields[max(self._field.currentIndex(), 0)]

    def _show_field(self) -> None:
        field = self._chosen_field()
        self._operators = list(self._filtering.operators(field))
        self._operator.clear()
        self._operator.addItems([operator.words for operator in self._operators])
        self._choice.clear()
        for code, word in field.choices:
            self._choice.addItem(word, code)
        self._value.setCurrentWidget(self._choice if field.choices else self._text)

    def _show_operator(self) -> None:
        place = self._operator.currentIndex()
        if 0 <= place < len(self._operators):
            self._value.setEnabled(self._operators[place].needs_value)

    def _finish(self) -> None:
        field = self._chosen_field()
        value = self._choice.currentData() if field.choices else self._text.text().strip()
        operator = self._operators[max(self._operator.currentIndex(), 0)]
        try:
            condition = self._filtering.condition(field, operator, str(value or ""))
        except Refused as refusal:
            self._problem.setText(refusal.sentence)
            self._problem.show()
            self.adjustSize()
            return
        self.close()
        self.chosen.emit(condition)


def _combo(name: str, parent: QWidget) -> QComboBox:
    combo = QComboBox(parent)
    combo.setAccessibleName(name)
    combo.setMinimumContentsLength(14)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return combo
