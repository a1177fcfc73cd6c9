"""Where an import begins: drop a file or choose one, and say who sent it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from desktop.pages.importing.supplier_line import SupplierLine
from desktop.style.tokens import ROOM, SPACE, VAST
from desktop.widgets.buttons import Button
from desktop.widgets.section import Banner, PageHeader
from desktop.widgets.text import IconLabel, label
from models.language import tr

ENDINGS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf *.ics"
WIDEST = 400


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
        inside = QVBoxLayout()
        inside.setContentsMargins(VAST, 0, VAST, VAST)
        inside.setSpacing(ROOM)
        inside.addWidget(self._problem)
        inside.addWidget(self._field(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(PageHeader(tr("Import"), hint, self))
        layout.addLayout(inside, 1)

    def say(self, sentence: str) -> None:
        """Say why a file could not be read."""
        self._problem.say(sentence, "red")
        self._problem.setVisible(bool(sentence))

    def show_reading(self, file: str) -> None:
        """Show which file is being read, or that none is."""
        self._title.setText(tr("Reading {file}", file=file) if file else tr("Drop a file here"))

    @property
    def supplier(self) -> str:
        """Who sent the list."""
        return self._supplier.text().strip()

    def _field(self) -> QWidget:
        field = QFrame(self)
        field.setProperty("role", "drop")
        column = QVBoxLayout(field)
        column.setContentsMargins(VAST, VAST, VAST, VAST)
        column.setSpacing(ROOM)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel("import", "accent", 44, field), 0, centre)
        self._title = label(tr("Drop a file here"), field, size="large", wrap=True)
        kinds = label(
            tr(
                "Excel (.xlsx, .xls, .xlsb), LibreOffice (.ods), text (.csv), cards (.vcf) "
                "or calendars (.ics)"
            ),
            field,
            tone="muted",
            wrap=True,
        )
        paste = tr("Copied cells of a spreadsheet can be pasted with Ctrl+V")
        pasting = label(paste, field, tone="muted", wrap=True)
        for words in (self._title, kinds, pasting):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(words)
        hint = tr("Who sent the list? (becomes the source)")
        self._supplier = SupplierLine(hint, WIDEST, field)
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
