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
from models.exchange.reading import Format, Origin
from models.language import tr

HEADERS = 20
"""Rows that may be chosen as the one with the headers."""

MOST = 200
"""Rows that were left out and are named one by one."""


class FileFacts(ScrollColumn):
    """Sentences about the file, nothing of which is silent.

    `source_changed` with `header_row`, `encoding` or `separator` and its value.
    """

    source_changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.setContentsMargins(0, 0, 0, 0)
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
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setHorizontalSpacing(WIDE)
        form.setVerticalSpacing(SPACE)
        if sheet.origin.format is not Format.VCARD:
            self._add_header_row(form, sheet.header_row)
        if sheet.origin.encoding:
            self._add_reading(form, sheet.origin)
        layout.addLayout(form)
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

    def _add_header_row(self, form: QFormLayout, row: int) -> None:
        """Where the headers stand, to be switched."""
        rows = {"0": tr("None: the first row holds data")}
        rows |= {str(one): tr("Row {number}", number=one) for one in (*range(1, HEADERS + 1), row)
                 if one}  # fmt: skip
        name = tr("The headers stand in")
        form.addRow(name, self._combo("header_row", name, rows, str(row)))

    def _add_reading(self, form: QFormLayout, origin: Origin) -> None:
        """How a text file was read, to be switched."""
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
