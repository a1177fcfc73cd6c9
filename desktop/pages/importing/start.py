"""Where an import begins: drop a file or choose one, and say who sent it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QVBoxLayout, QWidget

from desktop.pages.importing.supplier_line import SupplierLine
from desktop.style.tokens import ROOM, SPACE, VAST
from desktop.widgets.buttons import Button
from desktop.widgets.section import Banner, PageHeader
from desktop.widgets.text import IconLabel, label
from models.exchange.exporting.templates import TYPES
from models.language import tr
from models.records.registry import record_type

ENDINGS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf *.ics"
WIDEST = 400


class StartView(QWidget):
    """The empty page; `chosen` with the path of a file, `template_asked` with a record type."""

    chosen = Signal(str)
    template_asked = Signal(str)

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
        template = tr("Partners who send lists can fill in a workbook that needs no questions")
        about = label(template, field, tone="muted", wrap=True)
        about.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(about)
        self._template = Button(tr("Save a template …"), field, role="plain", symbol="save")
        self._template.clicked.connect(self._ask_for_template)
        column.addWidget(self._template, 0, centre)
        return field

    def _ask_for_template(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Save a template"))
        for key in TYPES:
            action = menu.addAction(tr(record_type(key).plural))
            action.triggered.connect(partial(self.template_asked.emit, key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._template.mapToGlobal(QPoint(0, self._template.height())))

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Choose a list"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [tr("Lists and cards ({endings})", endings=ENDINGS), tr("All files (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.chosen)
        dialog.open()
