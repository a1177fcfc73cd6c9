"""Import: a file is dropped, read, previewed, decided about, written, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.desk import Desk, Page
from desktop.dialogs.exporting.template import ask_to_save_template
from desktop.jobs import Job
from desktop.pages.importing.calendar_view import CalendarView
from desktop.pages.importing.calendar_work import ENDINGS, CalendarImport
from desktop.pages.importing.preview import Preview
from desktop.pages.importing.result import ResultView
from desktop.pages.importing.returning.result import MergedView
from desktop.pages.importing.returning.view import MergeView
from desktop.pages.importing.returning.way import ReturnedImport
from desktop.pages.importing.returning.work import ReturnedFile
from desktop.pages.importing.start import StartView
from desktop.pages.importing.work import (
    Choice,
    Draft,
    Source,
    carry_in,
    prepare,
    save_problems,
)
from desktop.undoing.taking_back import take_back
from desktop.widgets.toast import Message
from models.errors import Conflict, HandschlagError
from models.exchange.importing import Applied, Decision, Options, Policy, Status
from models.language import ntr, tr

QUICK = 2_000
"""Rows that are planned again so soon that saying so would only flicker."""


class ImportPage(Page):
    """Start, preview and result, one after the other.

    `_wanted` is what the person chose last, `_draft` what has been planned of it; a newer wish
    stops the planning of an older one.
    """

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: Choice | None = None
        self._draft: Draft | None = None
        self._job: Job | None = None
        self._asked = 0
        self._writing = False
        self._status: Status | None = None
        self.start = StartView(self)
        self.start.chosen.connect(self._chosen)
        self.start.template_asked.connect(partial(ask_to_save_template, desk, self))
        self._calendar = CalendarImport(desk, self)
        self._calendar.planned.connect(self._show)
        self._calendar.refused.connect(self._nothing_to_show)
        self._calendar.ended.connect(self._begin_again)
        self._returned = ReturnedImport(desk, self)
        self._returned.shown.connect(self._show)
        self._returned.refused.connect(self._nothing_to_show)
        self._returned.ended.connect(self._begin_again)
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
        """Begin at the button that chooses a file, in the list, or at the result."""
        view = self.view
        if isinstance(view, Preview | ResultView | CalendarView | MergeView | MergedView):
            view.take_focus()
        else:
            self.start.choose.setFocus()

    def take_file(self, path: Path) -> None:
        """Read a file and show what importing it would do; not while another is being written."""
        if self._writing or self._calendar.writing or self._returned.writing:
            return
        self.start.say("")
        self.start.show_reading(path.name)
        self._stop()
        if path.suffix.lower() in ENDINGS:
            self._calendar.take_file(path)
        else:
            self._plan(Choice(Source(path), options=Options(supplier=self.start.supplier)))

    def take_table(self, text: str) -> None:
        """Show what importing pasted cells would do."""
        if self._writing or self._calendar.writing or self._returned.writing:
            return
        self.start.say("")
        self._stop()
        path = Path(f"{tr('From the clipboard')}.tsv")
        source = Source(path, encoding="utf-8", separator="\t", text=text)
        self._plan(Choice(source, options=Options(supplier=self.start.supplier)))

    def _chosen(self, path: str) -> None:
        self.take_file(Path(path))

    def _stop(self) -> None:
        """What was asked before is no longer."""
        self._calendar.stop()
        self._returned.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._asked += 1

    def _plan(self, wanted: Choice) -> None:
        """Plan what is wanted now."""
        self._stop()
        self._wanted = wanted
        draft = self._draft
        known = draft.sheet if draft and draft.choice.source == wanted.source else None
        long = known is None or len(known.rows) > QUICK
        self._job = self._desk.office.write(
            partial(prepare, wanted, known),
            owner=self,
            done=partial(self._planned, self._asked),
            refused=partial(self._not_planned, self._asked),
            cancelled=partial(self._not_planned, self._asked, None),
            label=tr("Reading {file}", file=wanted.source.path.name) if long else "",
        )

    def _planned(self, asked: int, draft: Draft | ReturnedFile) -> None:
        if asked != self._asked:
            return
        if isinstance(draft, ReturnedFile):
            self._job = self._draft = self._wanted = None
            self._returned.take(draft)
            return
        self._job, self._draft, self._wanted = None, draft, draft.choice
        self.start.show_reading("")
        view = self.view
        if isinstance(view, Preview) and view.sheet is draft.sheet:
            view.show_draft(draft)
        else:
            self._show_preview(draft)

    def _nothing_to_show(self, failure: HandschlagError | None) -> None:
        """Say on the empty page why there is nothing to show."""
        self.start.show_reading("")
        self._begin_again()
        self.start.say(failure.sentence if failure else "")

    def _not_planned(self, asked: int, failure: HandschlagError | None) -> None:
        """Stay with what was planned before; say why where something was refused."""
        if asked != self._asked:
            return
        self._job = None
        self.start.show_reading("")
        view = self.view
        if isinstance(view, Preview) and self._draft is not None:
            self._wanted = self._draft.choice
            view.show_draft(self._draft)
            if failure is not None:
                self._desk.say(Message(failure.sentence))
        else:
            self._begin_again()
            self.start.say(failure.sentence if failure else "")

    def _show_preview(self, draft: Draft) -> None:
        preview = Preview(self._desk, draft, self)
        before = self.view
        if isinstance(before, Preview) and before.path == draft.path:
            preview.tabs.setCurrentIndex(before.tabs.currentIndex())
        if self._status is not None:
            preview.show_status(self._status)
            self._status = None
        preview.mapping_changed.connect(self._remap)
        preview.order_changed.connect(self._set_order)
        preview.said.connect(self._say_meaning)
        preview.supplier_changed.connect(self._set_supplier)
        preview.policy_changed.connect(self._set_policy)
        preview.main_changed.connect(self._set_main)
        preview.source_changed.connect(self._set_source)
        preview.decided.connect(self._decide)
        preview.import_asked.connect(self._write)
        preview.problems_asked.connect(self._ask_problems)
        preview.left.connect(self._begin_again)
        self._show(preview)

    def _show(self, view: QWidget) -> None:
        self.start.show_reading("")
        before = self.view
        self._stack.addWidget(view)
        self._make_room(view)
        self._stack.setCurrentWidget(view)
        if before is not None and before is not self.start:
            self._stack.removeWidget(before)
            before.deleteLater()
        self.take_focus()

    def _make_room(self, shown: QWidget) -> None:
        """Ask only for the room of what is shown: the beginning would make the result scroll."""
        for view in (self.start, shown):
            wanted = QSizePolicy.Policy.Preferred if view is shown else QSizePolicy.Policy.Ignored
            view.setSizePolicy(wanted, wanted)

    def _begin_again(self) -> None:
        view = self.view
        self._draft = self._wanted = None
        self._make_room(self.start)
        self._stack.setCurrentWidget(self.start)
        if view is not None and view is not self.start:
            self._stack.removeWidget(view)
            view.deleteLater()
        self.take_focus()

    def _want(self, change: Callable[[Choice], Choice]) -> None:
        if self._wanted is not None and not self._writing:
            self._plan(change(self._wanted))

    def _remap(self, header: str, target: str) -> None:
        self._want(lambda choice: choice.remapped(header, target))

    def _set_order(self, header: str, order: str) -> None:
        self._want(lambda choice: choice.ordered(header, order))

    def _say_meaning(self, header: str, word: str, meaning: str | None) -> None:
        self._want(lambda choice: choice.said(header, word, meaning))

    def _set_supplier(self, supplier: str) -> None:
        self._want(lambda choice: choice.sent_by(supplier))

    def _set_policy(self, policy: Policy) -> None:
        self._want(lambda choice: choice.under(policy))

    def _set_main(self, main: str) -> None:
        self._want(lambda choice: choice.about(main))

    def _set_source(self, part: str, value: str) -> None:
        """Read the file again with another `sheet`, `encoding`, `separator` or `header_row`."""
        self._want(lambda choice: choice.read_with(part, value))

    def _decide(self, number: int, decision: Decision | None) -> None:
        self._want(lambda choice: choice.decided(number, decision))

    def _write(self) -> None:
        view = self.view
        if self._draft is None or self._job is not None or not isinstance(view, Preview):
            return
        self._writing = True
        view.setEnabled(False)
        self._desk.office.write(
            partial(carry_in, self._draft),
            owner=self,
            done=self._written,
            refused=self._not_written,
            cancelled=partial(self._not_written, None),
            label=tr("Importing {file}", file=self._draft.path.name),
        )

    def _not_written(self, failure: HandschlagError | None) -> None:
        self._writing = False
        if view := self.view:
            view.setEnabled(True)
        self.take_focus()
        if failure is not None:
            self._desk.say(Message(failure.sentence))
        if isinstance(failure, Conflict) and self._wanted is not None:
            self._plan(self._wanted)

    def _written(self, applied: Applied) -> None:
        self._writing = False
        if self._draft is None:
            return
        result = ResultView(self._draft, applied, self)
        result.again.connect(self._begin_again)
        result.figures.listed.connect(self._desk.navigation.list)
        result.rows_asked.connect(self._look_at_rows)
        result.problems_asked.connect(self._ask_problems)
        if applied.batch is not None:
            result.taken_back.connect(partial(self._take_back, bytes.fromhex(applied.batch)))
        self._show(result)

    def _look_at_rows(self, status: Status) -> None:
        """Show the rows that were not imported once more, to be decided about or understood."""
        if self._draft is not None:
            self._status = status
            self._plan(self._draft.choice.imported(self._draft.plan))

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
        self._desk.say(Message(failure.sentence))
