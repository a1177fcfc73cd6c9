"""What was found out about the file: sheet, header, encoding, and everything that was noticed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.pages.importing.columns import note_line
from desktop.style.tokens import ROOM, SPACE, WIDE
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.text import label
from models.exchange.reading import Sheet
from models.language import tr

_SEPARATORS = {";": ";", ",": ",", "\t": "Tab", "|": "|"}


class FileFacts(ScrollColumn):
    """Sentences about the file, nothing of which is silent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: QWidget | None = None

    def show_file(self, sheet: Sheet) -> None:
        """Show what is known of a file."""
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = QWidget(self)
        layout = QVBoxLayout(self._shown)
        layout.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        layout.setSpacing(SPACE)
        for title in sheet.title:
            layout.addWidget(label(title, self._shown, tone="muted", wrap=True))
        for fact in _facts(sheet):
            layout.addWidget(label(fact, self._shown, wrap=True))
        for note in sheet.notes:
            layout.addWidget(note_line(note, self._shown))
        for left_out in sheet.left_out:
            words = tr("Row {row}: {reason}", row=left_out.row, reason=left_out.reason)
            layout.addWidget(note_line(words, self._shown))
        layout.addStretch(1)
        self.column.addWidget(self._shown)


def _facts(sheet: Sheet) -> list[str]:
    origin = sheet.origin
    facts = []
    if origin.sheet:
        facts.append(tr("Sheet “{sheet}”", sheet=origin.sheet))
    if sheet.header_row:
        facts.append(tr("The headers stand in row {row}.", row=sheet.header_row))
    if origin.encoding:
        examples = ", ".join(origin.encoding_evidence) or "–"
        words = tr("Encoding {name}; please compare: {examples}", name=origin.encoding,
                   examples=examples)  # fmt: skip
        facts.append(words)
    if origin.separator:
        mark = _SEPARATORS.get(origin.separator, origin.separator)
        facts.append(tr("Columns are separated by {mark}.", mark=mark))
    return facts
