"""What was found out about the file: sheet, header, encoding, and everything that was noticed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from desktop.pages.importing.words import ENCODINGS, separators
from desktop.style.tokens import ROOM, SPACE, WIDE
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import SectionHeader
from desktop.widgets.text import label
from models.exchange.importing import Plan
from models.exchange.reading import Origin
from models.language import tr

MOST = 200
"""Rows that were left out and are named one by one."""


class FileFacts(ScrollColumn):
    """Sentences about the file, nothing of which is silent.

    `source_changed` with `encoding` or `separator` and its value.
    """

    source_changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: QWidget | None = None

    def show_plan(self, plan: Plan) -> None:
        """Show what is known of a file."""
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        sheet = plan.sheet
        self._shown = QWidget(self)
        layout = QVBoxLayout(self._shown)
        layout.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        layout.setSpacing(SPACE)
        for title in sheet.title:
            layout.addWidget(label(title, self._shown, tone="muted", wrap=True))
        if sheet.origin.sheet:
            words = tr("Sheet “{sheet}”", sheet=sheet.origin.sheet)
            layout.addWidget(label(words, self._shown, wrap=True))
        if sheet.header_row:
            words = tr("The headers stand in row {row}.", row=sheet.header_row)
            layout.addWidget(label(words, self._shown, wrap=True))
        if sheet.origin.encoding:
            layout.addLayout(self._reading(sheet.origin))
        if plan.notes:
            layout.addWidget(SectionHeader(tr("Noticed while reading"), self._shown))
        for note in plan.notes:
            layout.addWidget(label(f"• {note}", self._shown, wrap=True))
        if sheet.left_out:
            layout.addWidget(SectionHeader(tr("Rows left out while reading"), self._shown))
        for left_out in sheet.left_out[:MOST]:
            words = tr("Row {row}: {reason}", row=left_out.row, reason=left_out.reason)
            layout.addWidget(label(f"• {words}", self._shown, wrap=True))
        if len(sheet.left_out) > MOST:
            layout.addWidget(label("…", self._shown))
        layout.addStretch(1)
        self.column.addWidget(self._shown)

    def _reading(self, origin: Origin) -> QFormLayout:
        """How a text file was read, to be switched."""
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setHorizontalSpacing(WIDE)
        form.setVerticalSpacing(SPACE)
        encodings = {origin.encoding: origin.encoding, **ENCODINGS}
        form.addRow(tr("Encoding"), self._combo("encoding", tr("Encoding"), encodings,
                                               origin.encoding))  # fmt: skip
        if origin.encoding_evidence:
            examples = " · ".join(origin.encoding_evidence)
            form.addRow(tr("Please compare"), label(examples, self._shown, wrap=True))
        marks = {origin.separator: origin.separator, **separators()}
        form.addRow(tr("Columns are separated by"),
                    self._combo("separator", tr("Columns are separated by"), marks,
                                origin.separator))  # fmt: skip
        return form

    def _combo(self, part: str, name: str, values: dict[str, str], chosen: str) -> QComboBox:
        combo = QComboBox(self._shown)
        combo.setAccessibleName(name)
        for value, text in values.items():
            combo.addItem(text, value)
        combo.setCurrentIndex(combo.findData(chosen))
        combo.activated.connect(partial(self._choose, combo, part, chosen))
        return combo

    def _choose(self, combo: QComboBox, part: str, before: str, place: int) -> None:
        if combo.itemData(place) != before:
            self.source_changed.emit(part, combo.itemData(place))
