"""The preview: what was found out about the file, the rows by their fate, one row in detail."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.desk import Desk
from desktop.pages.importing.columns import ColumnsView
from desktop.pages.importing.file_facts import FileFacts
from desktop.pages.importing.row_panel import RowPanel
from desktop.pages.importing.source import PlanSource
from desktop.pages.importing.words import POLICIES, TITLES, sums
from desktop.pages.importing.work import Draft
from desktop.progress import Progress
from desktop.style.tokens import GAP, ROOM, SPACE, WIDE
from desktop.tables.panel import Listing, ListPanel, SavedView
from desktop.tables.source import Query
from desktop.widgets.buttons import Button
from desktop.widgets.text import hairline, label
from models.database.reader import Reader
from models.exchange.importing import (
    MAIN_TYPES,
    Mapping,
    Plan,
    PlannedRow,
    Policy,
    Status,
    planned_row,
    rows_with,
)
from models.exchange.reading import Sheet
from models.language import ntr, number, tr
from models.records.registry import BY_KEY

_KEYS = {Qt.Key.Key_A: "same", Qt.Key.Key_N: "new", Qt.Key.Key_S: "leave_out"}


class Preview(QWidget):
    """Shows a draft; the signals ask for another plan, for writing, or for the way back."""

    mapping_changed = Signal(object)
    policy_changed = Signal(object)
    main_changed = Signal(str)
    sheet_changed = Signal(str)
    decided = Signal(int, object)
    import_asked = Signal()
    problems_asked = Signal()
    left = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self._source = PlanSource(desk.office, draft.plan)
        self._columns = ColumnsView(self)
        self._columns.changed.connect(self._remap)
        self._facts = FileFacts(self)
        self.row = RowPanel(self)
        self.row.decided.connect(self.decided)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.panel = self._make_panel()
        self.tabs.addTab(self.panel, tr("Preview"))
        self.tabs.addTab(self._columns, tr("Columns"))
        self.tabs.addTab(self._facts, tr("About the file"))
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.tabs)
        split.addWidget(self.row)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([900, 320])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(hairline(self))
        layout.addWidget(split, 1)
        layout.addWidget(hairline(self))
        layout.addLayout(self._foot())
        self.show_draft(draft)

    @property
    def sheet(self) -> Sheet:
        """The table that is shown."""
        return self._draft.sheet

    def show_draft(self, draft: Draft) -> None:
        """Show another plan of the file; the row that was looked at stays."""
        number_before = self.row.row.number if self.row.row else None
        self._draft = draft
        counts = draft.plan.counts
        self._sums.setText(sums(counts))
        writing = counts.new + counts.updated
        self.go.setText(ntr("Import {n} row", "Import {n} rows", writing))
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(draft.plan.changes_anything())
        self.problems.setVisible(bool(counts.problems))
        self._columns.show_mapping(draft.plan.mapping)
        self._facts.show_file(draft.sheet)
        self._source.plan = draft.plan
        self.panel.show_views(self._views(draft.plan))
        self.panel.load_view()
        if number_before is None:
            self.row.show_row(None)
        else:
            self._read_row(draft.sheet.numbers.index(number_before))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A, N and S decide about the row while the list has the keyboard."""
        act = _KEYS.get(Qt.Key(event.key()))
        if act and not event.modifiers() and self.panel.view.hasFocus():
            self.row.decide_like(act)
        else:
            super().keyPressEvent(event)

    def _views(self, plan: Plan) -> tuple[SavedView, ...]:
        found = [SavedView(tr("All ({count})", count=number(len(rows_with(plan)))), Query())]
        for key, status in enumerate(Status, start=1):
            if count := len(rows_with(plan, status)):
                title = f"{tr(TITLES[status])} ({number(count)})"
                found.append(SavedView(title, Query(conditions=(status,)), key=key))
        return tuple(found)

    def _make_panel(self) -> ListPanel:
        words = tr("Rows of the file")
        listing = Listing("import", words, _counted, tr("No rows here."))
        jobs, settings = self._desk.jobs, self._desk.settings
        panel = ListPanel(listing, self._source, jobs, settings, parent=self.tabs)
        panel.passed.connect(self._pass)
        # Letters decide here; the search has its own line.
        panel.view.typed.disconnect()
        panel.view.typed.connect(self._typed)
        return panel

    def _typed(self, letter: str) -> None:
        act = {"a": "same", "n": "new", "s": "leave_out"}.get(letter.lower())
        if act:
            self.row.decide_like(act)

    def _pass(self, one: int) -> None:
        self._read_row(one - 1)

    def _read_row(self, index: int) -> None:
        plan = self._draft.plan

        def read(reader: Reader, progress: Progress) -> PlannedRow:
            return planned_row(reader, plan, index)

        self._desk.office.latest("planned row", read, owner=self, done=self.row.show_row)

    def _remap(self, header: str, target: str) -> None:
        mapping: Mapping = self._draft.plan.mapping.changed(header, target or None)
        self.mapping_changed.emit(mapping)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        head.setSpacing(SPACE)
        words = QVBoxLayout()
        words.setSpacing(GAP)
        words.addWidget(label(self._draft.path.name, self, size="large"))
        self._sums = label("", self, tone="muted")
        words.addWidget(self._sums)
        head.addLayout(words, 1)
        sheets = self._draft.sheet.origin.sheets
        if len(sheets) > 1:
            combo = self._combo(tr("Sheet"), [(one, one) for one in sheets])
            combo.setCurrentText(self._draft.sheet.origin.sheet)
            combo.activated.connect(partial(self._choose, combo, self.sheet_changed))
            head.addWidget(combo)
        kinds = [(tr("A row is: {type}", type=tr(BY_KEY[key].label)), key) for key in MAIN_TYPES]
        main = self._combo(tr("What a row is about"), kinds)
        main.setCurrentIndex(main.findData(self._draft.plan.mapping.main))
        main.activated.connect(partial(self._choose, main, self.main_changed))
        head.addWidget(main)
        policies = [(tr(POLICIES[policy]), policy.value) for policy in POLICIES]
        policy = self._combo(tr("What happens to known records"), policies)
        policy.setCurrentIndex(policy.findData(self._draft.plan.options.policy.value))
        policy.activated.connect(partial(self._choose_policy, policy))
        head.addWidget(policy)
        return head

    def _combo(self, name: str, entries: list[tuple[str, str]]) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        for text, data in entries:
            combo.addItem(text, data)
        return combo

    def _choose(self, combo: QComboBox, signal: SignalInstance, place: int) -> None:
        signal.emit(combo.itemData(place))

    def _choose_policy(self, combo: QComboBox, place: int) -> None:
        self.policy_changed.emit(Policy(combo.itemData(place)))

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


def _counted(count: int) -> str:
    return ntr("{n} row", "{n} rows", count)
