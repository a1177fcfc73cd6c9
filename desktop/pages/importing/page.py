"""Import: a file is dropped, read, previewed, decided about, written, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.desk import Desk, Page
from desktop.pages.importing.preview import Preview
from desktop.pages.importing.result import ResultView
from desktop.pages.importing.start import StartView, dropped_file
from desktop.pages.importing.work import (
    Choice,
    Draft,
    carry_in,
    prepare,
    save_problems,
    settle,
)
from desktop.undoing.taking_back import take_back
from desktop.widgets.toast import Message
from models.errors import HandschlagError
from models.exchange.importing import Applied, Decision, Mapping, Options, Policy
from models.language import ntr, tr


class ImportPage(Page):
    """Start, preview and result, one after the other."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choice: Choice | None = None
        self._draft: Draft | None = None
        self.setAcceptDrops(True)
        self.start = StartView(self)
        self.start.chosen.connect(self._chosen)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @property
    def view(self) -> QWidget | None:
        """What is shown: the start, the preview or the result."""
        return self._stack.currentWidget()

    def take_focus(self) -> None:
        """Begin at the button that chooses a file, or in the list."""
        view = self.view
        if isinstance(view, Preview):
            view.panel.view.setFocus()
        else:
            self.start.choose.setFocus()

    def read(self, path: Path) -> None:
        """Read a file and show what importing it would do."""
        self.start.say("")
        options = Options(supplier=self.start.supplier)
        self._plan(Choice(path, options=options), fresh=True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.read(path)

    def _chosen(self, path: str) -> None:
        self.read(Path(path))

    def _plan(self, choice: Choice, *, fresh: bool) -> None:
        self._choice = choice
        read = None if fresh or self._draft is None else self._draft.sheet
        self._desk.office.write(
            partial(prepare, choice, read),
            owner=self,
            done=self._show_draft,
            refused=self._refuse,
            label=tr("Reading {file}", file=choice.path.name),
        )

    def _show_draft(self, draft: Draft) -> None:
        self._draft = draft
        view = self.view
        if isinstance(view, Preview) and view.sheet is draft.sheet:
            view.show_draft(draft)
            return
        preview = Preview(self._desk, draft, self)
        preview.mapping_changed.connect(self._remap)
        preview.policy_changed.connect(self._set_policy)
        preview.main_changed.connect(self._set_main)
        preview.sheet_changed.connect(self._set_sheet)
        preview.decided.connect(self._decide)
        preview.import_asked.connect(self._write)
        preview.problems_asked.connect(self._ask_problems)
        preview.left.connect(self._begin_again)
        self._show(preview)

    def _show(self, view: QWidget) -> None:
        before = self.view
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        if before is not None and before is not self.start:
            self._stack.removeWidget(before)
            before.deleteLater()
        self.take_focus()

    def _begin_again(self) -> None:
        view = self.view
        self._draft = self._choice = None
        self._stack.setCurrentWidget(self.start)
        if view is not None and view is not self.start:
            self._stack.removeWidget(view)
            view.deleteLater()
        self.take_focus()

    def _change(self, change: Callable[[Choice], Choice], *, fresh: bool = False) -> None:
        if self._choice is not None and self._draft is not None:
            self._plan(change(replace(self._choice, options=self._draft.plan.options)), fresh=fresh)

    def _remap(self, mapping: Mapping) -> None:
        self._change(partial(replace, mapping=mapping))

    def _set_policy(self, policy: Policy) -> None:
        self._change(partial(_with_policy, policy))

    def _set_main(self, main: str) -> None:
        self._change(partial(replace, main=main, mapping=None))

    def _set_sheet(self, sheet: str) -> None:
        self._change(partial(_with_sheet, sheet), fresh=True)

    def _decide(self, number: int, decision: Decision | None) -> None:
        if self._draft is not None:
            self._desk.office.write(
                partial(settle, self._draft, {number: decision}),
                owner=self,
                done=self._show_draft,
                refused=self._refuse,
            )

    def _write(self) -> None:
        if self._draft is not None:
            self._desk.office.write(
                partial(carry_in, self._draft),
                owner=self,
                done=self._show_result,
                refused=self._refuse,
                label=tr("Importing {file}", file=self._draft.path.name),
            )

    def _show_result(self, applied: Applied) -> None:
        if self._draft is None:
            return
        result = ResultView(self._draft.path.name, applied, self)
        result.again.connect(self._begin_again)
        result.contacts_asked.connect(partial(self._desk.navigation.go, "contacts"))
        result.undo.setEnabled(applied.batch is not None)
        if applied.batch is not None:
            result.taken_back.connect(partial(self._take_back, bytes.fromhex(applied.batch)))
        self._draft = None
        self._show(result)
        result.show_contacts.setFocus()

    def _take_back(self, tx: bytes) -> None:
        take_back(self._desk, self, tx)
        self._begin_again()

    def _ask_problems(self) -> None:
        if self._draft is None:
            return
        dialog = QFileDialog(self, tr("Save problem rows"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.setNameFilter(tr("Excel workbook (*.xlsx)"))
        dialog.selectFile(f"{self._draft.path.stem} – {tr('problems')}.xlsx")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_problems)
        dialog.open()

    def save_problems(self, path: str) -> None:
        """Save the rows with problems to a workbook."""
        if self._draft is not None:
            self._desk.office.write(
                partial(save_problems, self._draft, Path(path)),
                owner=self,
                done=self._say_saved,
                refused=self._refuse,
            )

    def _say_saved(self, count: int) -> None:
        words = ntr("{n} row was saved. Correct it and import the file.",
                    "{n} rows were saved. Correct them and import the file.", count)  # fmt: skip
        self._desk.say(Message(words))

    def _refuse(self, failure: HandschlagError) -> None:
        if self.view is self.start:
            self.start.say(failure.sentence)
        else:
            self._desk.say(Message(failure.sentence))


def _with_policy(policy: Policy, choice: Choice) -> Choice:
    return replace(choice, options=replace(choice.options, policy=policy))


def _with_sheet(sheet: str, choice: Choice) -> Choice:
    return replace(choice, sheet=sheet, mapping=None, main=None)
