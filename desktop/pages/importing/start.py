"""Where an import begins: drop a file or choose one, and say who sent it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.style.theme import theme
from desktop.style.tokens import ROOM, SPACE, VAST
from desktop.widgets.buttons import Button
from desktop.widgets.section import Banner, PageHeader
from desktop.widgets.text import IconLabel, label
from models.language import tr

ENDINGS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf"
WIDEST = 640


class StartView(QWidget):
    """The empty page; `chosen` with the path of a file."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = tr(
            "Lists and cards from others become contacts; nothing is written before you agree."
        )
        self._problem = Banner("", "red", self)
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(VAST, ROOM, VAST, VAST)
        layout.setSpacing(ROOM)
        layout.addWidget(PageHeader(tr("Import"), hint, self))
        layout.addWidget(self._problem)
        layout.addWidget(self._field(), 1)

    def say(self, sentence: str) -> None:
        """Say why a file could not be read."""
        self._problem.say(sentence, "red")
        self._problem.setVisible(bool(sentence))

    @property
    def supplier(self) -> str:
        """Who sent the list."""
        return self._supplier.text().strip()

    def _field(self) -> QWidget:
        field = QFrame(self)
        field.setProperty("role", "drop")
        column = QVBoxLayout(field)
        column.setSpacing(ROOM)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel("import", "accent", 44, field), 0, centre)
        title = label(tr("Drop a file here"), field, size="large")
        column.addWidget(title, 0, centre)
        kinds = label(
            tr("Excel (.xlsx, .xls, .xlsb), LibreOffice (.ods), text (.csv) or cards (.vcf)"),
            field,
            tone="muted",
            wrap=True,
        )
        kinds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        kinds.setMinimumWidth(theme().pixels(WIDEST) // 2)
        column.addWidget(kinds, 0, centre)
        self._supplier = QLineEdit(field)
        self._supplier.setAccessibleName(tr("Who sent the list"))
        self._supplier.setPlaceholderText(tr("Who sent the list? (becomes the source)"))
        self._supplier.setMaximumWidth(theme().pixels(WIDEST) // 2)
        self._supplier.setMinimumWidth(theme().pixels(WIDEST) // 2)
        column.addSpacing(SPACE)
        column.addWidget(self._supplier, 0, centre)
        self.choose = Button(tr("Choose a file …"), field, role="primary", symbol="import")
        self.choose.clicked.connect(self._ask)
        column.addWidget(self.choose, 0, centre)
        column.addStretch(2)
        return field

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Choose a list"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [tr("Lists and cards ({endings})", endings=ENDINGS), tr("All files (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.chosen)
        dialog.open()


def dropped_file(event: QDragEnterEvent | QDropEvent) -> Path | None:
    """The one local file that is being dropped."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
