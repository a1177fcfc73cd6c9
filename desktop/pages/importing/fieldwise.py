"""A row and the record it means, field by field: old, new, or what the person types."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from desktop.style.theme import theme
from desktop.style.tokens import SPACE, WIDE
from desktop.widgets.dialog import Dialog
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.text import label, set_tone
from models.errors import Refused
from models.exchange.importing import CellDiff, Decision, PlannedRow, can_be_final, final_value
from models.fields.values import Value
from models.language import tr


class FieldwiseDialog(Dialog):
    """One line a field; `decided` with the decision that the row is the same as its record."""

    decided = Signal(object)

    def __init__(self, row: PlannedRow, main: str, parent: QWidget) -> None:
        super().__init__(tr("Field by field"), parent, closes=tr("Cancel"))
        self._row = row
        words = tr("Choose the value of the database or of the file for each field, or type what "
                   "it finally is.")  # fmt: skip
        self.body.addWidget(label(words, self, tone="muted", wrap=True))
        self._boxes: list[tuple[CellDiff, QComboBox]] = []
        inside = ScrollColumn(self)
        inside.column.setContentsMargins(0, 0, WIDE, 0)
        inside.column.addLayout(self._lines(main))
        inside.column.addStretch(1)
        self.body.addWidget(inside, 1)
        self._problem = label("", self, tone="red", wrap=True)
        self._problem.hide()
        self.body.addWidget(self._problem)
        done = self.add_button(tr("Take over"))
        done.setDefault(True)
        done.clicked.connect(self._submit)
        self.fit(theme().pixels(760), theme().pixels(520))
        if self._boxes:
            self._boxes[0][1].setFocus()

    def _lines(self, main: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(SPACE)
        for place, stretch in enumerate((2, 3, 4)):
            grid.setColumnStretch(place, stretch)
        for place, head in enumerate((tr("Field"), tr("In the database"), tr("Finally"))):
            grid.addWidget(label(head, self, size="small", tone="muted"), 0, place)
        for cell in self._row.cells:
            if can_be_final(cell.target, main):
                line = len(self._boxes) + 1
                grid.addWidget(label(cell.label, self, wrap=True), line, 0)
                grid.addWidget(label(cell.old or "–", self, tone="muted", wrap=True), line, 1)
                grid.addWidget(self._box(cell), line, 2)
        return grid

    def _box(self, cell: CellDiff) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setAccessibleName(tr("{field} finally", field=cell.label))
        if line := box.lineEdit():
            line.setAccessibleName(box.accessibleName())
        box.addItems([text for text in dict.fromkeys((cell.new, cell.old)) if text])
        box.setCurrentText(cell.new or cell.old)
        self._boxes.append((cell, box))
        return box

    def _submit(self) -> None:
        before = self._row.decision.finals if self._row.decision else {}
        finals: dict[str, Value] = dict(before)
        for cell, box in self._boxes:
            key, text = cell.target.partition(".")[2], box.currentText().strip()
            set_tone(box, "wrong", "false")
            if text == cell.new:
                continue
            try:
                finals[key] = None if text == cell.old else final_value(cell.target, text)
            except Refused as refusal:
                self._problem.setText(f"{cell.label}: {refusal.sentence}")
                self._problem.show()
                set_tone(box, "wrong", "true")
                box.setFocus()
                return
        self.decided.emit(Decision("same", self._row.record, finals))
        self.accept()
