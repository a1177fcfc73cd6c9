"""The preview: what was found out about the file, the rows by their fate, one row in detail."""

from __future__ import annotations

from functools import partial
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.pages.importing.columns import ColumnsView, unsure_columns
from desktop.pages.importing.fieldwise import FieldwiseDialog
from desktop.pages.importing.file_facts import FileFacts
from desktop.pages.importing.preview_head import PreviewHead
from desktop.pages.importing.row_panel import RowPanel
from desktop.pages.importing.source import PlanSource, row_to_look_at
from desktop.pages.importing.words import TITLES
from desktop.pages.importing.words_view import WordsView, open_words
from desktop.pages.importing.work import Draft
from desktop.style.tokens import SPACE, WIDE
from desktop.tables.panel import Listing, ListPanel, SavedView
from desktop.tables.source import Query
from desktop.widgets.buttons import Button
from desktop.widgets.text import hairline
from models.exchange.importing import Plan, Status, rows_with
from models.exchange.reading import Sheet
from models.language import ntr, number, tr

COLUMNS, WORDS, FACTS = 1, 2, 3
"""The places of the tabs behind the rows."""

KEYS = {"a": "same", "n": "new", "s": "leave_out", "f": "fields"}


class Preview(QWidget):
    """Shows a draft; the signals ask for another plan, for writing, or for the way back."""

    mapping_changed = Signal(str, str)
    order_changed = Signal(str, str)
    said = Signal(str, str, object)
    supplier_changed = Signal(str)
    policy_changed = Signal(object)
    main_changed = Signal(str)
    source_changed = Signal(str, str)
    decided = Signal(int, object)
    import_asked = Signal()
    problems_asked = Signal()
    left = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self._source = PlanSource(desk.office, draft.plan)
        self._head = PreviewHead(draft, self)
        self._head.supplier_changed.connect(self.supplier_changed)
        self._head.policy_changed.connect(self.policy_changed)
        self._head.main_changed.connect(self.main_changed)
        self._head.sheet_changed.connect(partial(self.source_changed.emit, "sheet"))
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self._columns = ColumnsView(self.tabs.tabBar(), self)
        self._columns.changed.connect(self.mapping_changed)
        self._columns.order_changed.connect(self.order_changed)
        self._words = WordsView(self.tabs.tabBar(), self)
        self._words.said.connect(self.said)
        self._facts = FileFacts(self)
        self._facts.source_changed.connect(self.source_changed)
        self.row = RowPanel(self)
        self.row.decided.connect(self.decided)
        self.row.fields_asked.connect(self._resolve)
        self.row.candidate_asked.connect(self._compare)
        self.row.words_asked.connect(self._explain)
        self.panel = self._make_panel()
        self.row.after = self.panel.view
        self.tabs.addTab(self._rows(), tr("Preview"))
        self.tabs.addTab(self._columns, tr("Columns"))
        self.tabs.addTab(self._words, tr("Words"))
        self.tabs.addTab(self._facts, tr("About the file"))
        self.tabs.currentChanged.connect(self._show_tab)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(hairline(self))
        layout.addWidget(self.tabs, 1)
        layout.addWidget(hairline(self))
        layout.addLayout(self._foot())
        self.show_draft(draft)

    @property
    def sheet(self) -> Sheet:
        """The table that is shown."""
        return self._draft.sheet

    @property
    def path(self) -> Path:
        """The file that is shown."""
        return self._draft.path

    @property
    def plan(self) -> Plan:
        """What would happen."""
        return self._draft.plan

    def take_focus(self) -> None:
        """Begin in the list."""
        self.panel.view.setFocus()

    def show_status(self, status: Status) -> None:
        """Show the rows of one fate alone."""
        self.panel.show_view(list(Status).index(status) + 1)

    def show_draft(self, draft: Draft) -> None:
        """Show another plan of the file; the row that was looked at stays."""
        self._draft = draft
        plan = draft.plan
        self._head.show_plan(plan)
        writing = plan.counts.new + plan.counts.updated
        self.go.setText(ntr("Import {n} row", "Import {n} rows", writing))
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(plan.changes_anything())
        self.problems.setVisible(bool(plan.counts.problems))
        unsure = unsure_columns(plan)
        title = tr("Columns ({count} to check)", count=number(unsure)) if unsure else tr("Columns")
        self.tabs.setTabText(COLUMNS, title)
        unknown = open_words(draft.words)
        title = tr("Words ({count} to explain)", count=number(unknown)) if unknown else tr("Words")
        self.tabs.setTabText(WORDS, title)
        self.tabs.setTabVisible(WORDS, bool(draft.words))
        self.row.explainable = frozenset(
            (one.header, word.text) for one in draft.words for word in one.words
        )
        self._show_tab(self.tabs.currentIndex())
        self._show_rows(plan)

    def _show_tab(self, place: int) -> None:
        """Fill a tab when it is looked at: making a chooser for each column takes a moment."""
        if place == COLUMNS:
            self._columns.show_plan(self._draft.plan)
        elif place == WORDS:
            self._words.show_words(self._draft.words, self._draft.plan.options.supplier)
        elif place == FACTS:
            self._facts.show_plan(self._draft.plan)

    def _explain(self) -> None:
        """Go to the words that keep the row from being imported."""
        self.tabs.setCurrentIndex(WORDS)
        self._words.take_focus()

    def _show_rows(self, plan: Plan) -> None:
        self._source.plan = plan
        before = self.panel.chosen_view()
        self.panel.show_views(_views(plan))
        after = self.panel.chosen_view()
        if before is not None and after is not None and before.key == after.key:
            self.panel.load()
        else:
            self.panel.load_view()

    def _loaded(self) -> None:
        """Look at the current row again; where it has left the list, at the one in its place."""
        view, ids = self.panel.view, self.panel.model.ids
        one = view.current_id()
        if one is None and ids:
            view.select_row(min(self._place, len(ids) - 1))
        elif one is None:
            self.row.show_row(None)
        else:
            view.scrollTo(view.currentIndex())
            self._read_row(one)

    def _rows(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.panel)
        split.addWidget(self.row)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([860, 340])
        return split

    def _make_panel(self) -> ListPanel:
        words = tr("Rows of the file")
        # The chosen columns are remembered for lists with the same headers.
        headers = "\n".join(self._draft.sheet.headers).encode()
        key = f"import {sha256(headers).hexdigest()[:12]}"
        listing = Listing(key, words, _counted, tr("No rows here."))
        jobs, settings = self._desk.jobs, self._desk.settings
        panel = ListPanel(listing, self._source, jobs, settings, parent=self)
        self._place = self._candidate = 0
        panel.passed.connect(self._pass)
        panel.model.loaded.connect(self._loaded)
        # Letters decide here; the search has its own line.
        panel.view.typed.disconnect()
        panel.view.typed.connect(self._typed)
        return panel

    def _resolve(self) -> None:
        if row := self.row.row:
            dialog = FieldwiseDialog(row, self._draft.plan.main, self)
            dialog.decided.connect(partial(self.decided.emit, row.number))
            dialog.open()

    def _typed(self, letter: str) -> None:
        if act := KEYS.get(letter.lower()):
            self.row.decide_like(act)
        elif letter.isdecimal():
            self.row.look_at_candidate(int(letter) - 1)

    def _pass(self, one: int) -> None:
        self._place = self.panel.view.currentIndex().row()
        self._candidate = 0
        self._read_row(one)

    def _compare(self, place: int) -> None:
        """Compare the row with another of the records that it may mean."""
        one = self.panel.view.current_id()
        if one is not None:
            self._candidate = place
            self._read_row(one)

    def _read_row(self, one: int) -> None:
        read = partial(row_to_look_at, self._draft.plan, one - 1, self._candidate)
        self._desk.office.latest("planned row", read, owner=self, done=self.row.show_row)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        foot.setSpacing(SPACE)
        back = Button(tr("Another file"), self)
        back.clicked.connect(self.left)
        self.problems = Button(tr("Save problem rows as Excel …"), self)
        self.problems.clicked.connect(self.problems_asked)
        self.go = Button("", self, role="primary")
        self.go.clicked.connect(self.import_asked)
        foot.addWidget(back)
        foot.addWidget(self.problems)
        foot.addStretch(1)
        foot.addWidget(self.go)
        return foot


def _views(plan: Plan) -> tuple[SavedView, ...]:
    found = [SavedView(tr("All ({count})", count=number(len(plan.statuses))), Query())]
    for key, status in enumerate(Status, start=1):
        if count := len(rows_with(plan, status)):
            title = f"{tr(TITLES[status])} ({number(count)})"
            found.append(SavedView(title, Query(conditions=(status,)), key=key))
    return tuple(found)


def _counted(count: int) -> str:
    return ntr("{n} row", "{n} rows", count)
