"""The window of a one-pager: choices and checks at the left, the page at the right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.desk import Desk
from desktop.dialogs.files import ask_where_to_save
from desktop.dialogs.onepager.checklist import Checklist
from desktop.dialogs.onepager.options import Options
from desktop.dialogs.onepager.preview import Preview
from desktop.dialogs.onepager.sheet import Order, Sheet, made, painted, saved
from desktop.progress import Progress
from desktop.records.deeds import carry_out
from desktop.style.theme import theme
from desktop.style.tokens import ROOM, WIDE
from desktop.widgets.dialog import Dialog
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import Banner
from desktop.widgets.text import hairline
from models.database.reader import Reader
from models.documents.collect import Wish
from models.documents.facts import display_name
from models.documents.preview import PageImage
from models.errors import HandschlagError
from models.journal.store import Store
from models.language import tr
from models.services.naming import title_of
from models.services.outcome import Done

FOLDER_KEY = "onepager/folder"


class OnepagerDialog(Dialog):
    """A page about an organisation; `sent` when one was saved and noted, not for drafts."""

    sent = Signal(int)

    def __init__(self, desk: Desk, order: Order, parent: QWidget | None) -> None:
        super().__init__(tr("One-pager"), parent)
        self._desk, self._order = desk, order
        self._sheet: Sheet | None = None
        self._key = f"onepager {id(self)}"
        self._options = Options(desk, order.wish, self)
        self._checks = Checklist(self)
        self._problem = Banner("", "red", self)
        self._problem.hide()
        self._preview = Preview(self)
        self._lay_out()
        self._save = self.add_button(tr("Save as PDF …"))
        self._draft = self.add_button(tr("Save draft …"), role="")
        self._save.setEnabled(False)
        self._draft.setEnabled(False)
        self._save.clicked.connect(self._ask_file)
        self._draft.clicked.connect(self._ask_draft)
        self._options.changed.connect(self._make)
        self._preview.wanted.connect(self._paint)
        self.fit(theme().pixels(1080), theme().pixels(760))
        self._options.take_focus()
        self._make()

    @property
    def sheet(self) -> Sheet | None:
        """The page as it is shown, None while there is none."""
        return self._sheet

    def _lay_out(self) -> None:
        left = ScrollColumn(self)
        left.column.setContentsMargins(0, 0, WIDE, 0)
        left.column.setSpacing(ROOM)
        left.column.addWidget(self._options)
        left.column.addWidget(hairline(self))
        left.column.addWidget(self._checks)
        left.column.addWidget(self._problem)
        left.column.addStretch(1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(self._preview)
        self._preview.setContentsMargins(WIDE, 0, 0, 0)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([400, 640])
        split.setChildrenCollapsible(False)
        self.body.addWidget(split, 1)

    def _make(self) -> None:
        order = replace(self._order, wish=self._options.wish())
        staff = self._desk.office.staff

        def work(reader: Reader, _progress: Progress) -> tuple[str, Sheet]:
            wish: Wish = replace(order.wish, staff=reader.id_of(staff))
            name = title_of(reader, order.organisation)
            return name, made(reader, replace(order, wish=wish))

        self._desk.office.latest(
            self._key, work, owner=self, done=self._show, refused=self._show_problem
        )

    def _show(self, answer: tuple[str, Sheet]) -> None:
        name, self._sheet = answer
        self.setWindowTitle(tr("One-pager: {name}", name=name))
        self._problem.hide()
        self._checks.show_checks(self._sheet.checks, self._sheet.notes)
        self._save.setEnabled(self._sheet.may_go)
        why = "" if self._sheet.may_go else tr("Something is still open. You can save a draft.")
        self._save.setToolTip(why)
        self._save.setAccessibleDescription(why)
        self._draft.setEnabled(True)
        self._paint(self._preview.dpi)

    def _paint(self, dpi: float) -> None:
        if self._sheet is None:
            return
        pdf = self._sheet.pdf

        def work(_reader: Reader, _progress: Progress) -> PageImage:
            return painted(pdf, dpi)

        self._desk.office.latest(f"{self._key} picture", work, owner=self, done=self._show_page)

    def _show_page(self, image: PageImage) -> None:
        if self._sheet is not None:
            page = self._sheet.onepager
            parts = (display_name(page), page.claim, page.description)
            self._preview.show_page(image, ". ".join(part for part in parts if part))

    def _show_problem(self, failure: HandschlagError) -> None:
        self._sheet = None
        self._save.setEnabled(False)
        self._draft.setEnabled(False)
        self._problem.say(failure.sentence, "red")
        self._problem.show()

    def _ask_file(self) -> None:
        self._ask(draft=False)

    def _ask_draft(self) -> None:
        self._ask(draft=True)

    def _ask(self, *, draft: bool) -> None:
        if self._sheet is None:
            return
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = self._desk.settings.text(FOLDER_KEY) or QStandardPaths.writableLocation(documents)
        name = self._sheet.file_name
        if draft:
            name = f"{tr('draft')}-{name}"
        ask_where_to_save(
            self,
            tr("Save one-pager"),
            Path(folder) / name,
            tr("PDF files (*.pdf)"),
            partial(self._write, self._sheet, draft),
        )

    def _write(self, sheet: Sheet, draft: bool, file: str) -> None:
        path = Path(file)
        self._desk.settings.remember(FOLDER_KEY, str(path.parent))

        def wish(store: Store) -> Done:
            return saved(store, sheet, path, draft)

        done = partial(self._written, draft)
        carry_out(self._desk, wish, owner=self, done=done, refused=self._show_failure)

    def _written(self, draft: bool, _answer: Done) -> None:
        if not draft:
            self.sent.emit(self._order.organisation)
            self.accept()

    def _show_failure(self, failure: HandschlagError) -> None:
        self._problem.say(failure.sentence, "red")
        self._problem.show()
