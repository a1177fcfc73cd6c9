"""The page of joint projects: one filter, and under it the board or the list."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.desk import Change, Desk, Page
from desktop.pages.projects.board import Board
from desktop.pages.projects.listing import ProjectList, projects_of
from desktop.pages.projects.move_panel import Answers, Move, MovePanel
from desktop.pages.projects.moving import Moving, move_of, say_refusal
from desktop.pages.projects.words import euros
from desktop.progress import Progress
from desktop.records.drawers import open_form
from desktop.records.forms.project_form import ProjectForm
from desktop.records.stored_filtering import StoredFiltering
from desktop.style.tokens import GAP, SPACE, VAST, WIDE
from desktop.tables.filterbar import FilterBar
from desktop.tables.model import RowsModel
from desktop.tables.picked import Picked
from desktop.tables.source import Query
from desktop.tables.view import RowsView
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.empty import EmptyState
from desktop.widgets.searchline import SearchLine
from desktop.widgets.section import Banner, PageHeader
from desktop.widgets.text import hairline
from models.database.columns import default_columns
from models.database.reader import Reader
from models.errors import HandschlagError
from models.language import ntr, tr
from models.services.board import Column
from models.services.naming import title_of_row
from models.services.outcome import Done
from models.services.stages import Needed

TYPING = 60
SHOWN = {"project", "project_partner", "task", "stage", "pipeline", "organisation", "staff"}
"""Types whose changes can change a card."""
SIDE_STATES = ("ruhend", "abgelehnt", "verworfen")
"""Stages folded to strips until somebody unfolds them."""

Pipelines = tuple[tuple[int, str], ...]


class ProjectsPage(Page):
    """Board and list of the projects of a pipeline."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pipelines: Pipelines = ()
        self._panel: MovePanel | None = None
        self._follow: int | None = None
        self._moving = Moving(desk, self)
        self._source = ProjectList(desk.office)
        self._build()
        self._connect()

    def arrive(self) -> None:
        """Look again."""
        self._ask()

    def take_focus(self) -> None:
        """Put the keyboard on the board or the list."""
        if self._views.currentIndex() == 0:
            self.board.take_focus()
        else:
            self.list.setFocus()

    def show_view(self, place: int) -> None:
        """Show the board (0) or the list (1)."""
        self._views.setCurrentIndex(place)

    def _build(self) -> None:
        self._header = PageHeader(tr("Joint projects"), " ", self)
        self._choice = QComboBox(self)
        self._choice.setAccessibleName(tr("Pipeline"))
        self._choice.hide()
        self._new = Button(tr("New project"), self, role="primary", symbol="add")
        self._header.add(self._choice)
        self._header.add(self._new)
        self._views = QTabBar(self)
        self._views.setAccessibleName(tr("View"))
        self._views.setDrawBase(False)
        self._views.setExpanding(False)
        self._views.addTab(tr("Board"))
        self._views.addTab(tr("List"))
        self._search = SearchLine(tr("Search in projects"), tr("Search in projects"), self)
        self._filters = FilterBar(StoredFiltering("project"), self)
        self._export = IconButton("export", tr("Export …"), self)
        self._problem = Banner("", "red", self)
        self._problem.hide()
        self.board = Board(self)
        folded = self._desk.settings.text("projects/folded", " ".join(SIDE_STATES))
        self.board.fold(folded.split())
        self.rows = RowsModel(self._source, self._desk.jobs, self)
        self.list = RowsView(self.rows, tr("Projects"), self)
        self._clear = Button(tr("Clear search and filters"), self)
        self._first = Button(tr("New project"), self, role="primary")
        self._empty = EmptyState("project", "", "", (self._first, self._clear), self)
        self._stack = QStackedWidget(self)
        for part in (self.board, self.list, self._empty):
            self._stack.addWidget(part)
        self._lay_out()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(VAST - GAP, 0, VAST, SPACE)
        tools.setSpacing(WIDE)
        tools.addWidget(self._views)
        tools.addWidget(self._search, 2)
        tools.addWidget(self._filters, 3)
        tools.addWidget(self._export)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(0)
        self._line = hairline(self, upright=True)
        self._line.hide()
        self._beside.addWidget(self._stack, 1)
        self._beside.addWidget(self._line)
        problem = QHBoxLayout()
        problem.setContentsMargins(VAST, 0, VAST, SPACE)
        problem.addWidget(self._problem)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addLayout(tools)
        layout.addLayout(problem)
        layout.addWidget(hairline(self))
        layout.addLayout(self._beside, 1)

    def _connect(self) -> None:
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self._ask)
        self._search.textChanged.connect(self._typed)
        self._search.returnPressed.connect(self.take_focus)
        self._filters.changed.connect(self._typed)
        self._views.currentChanged.connect(self._ask)
        self._choice.activated.connect(self._choose)
        self._clear.clicked.connect(self._clear_filter)
        self._export.clicked.connect(self._ask_export)
        for button in (self._new, self._first):
            button.clicked.connect(self.begin_new)
        self.board.opened.connect(self._open)
        self.board.move_asked.connect(self._begin_move)
        self.board.menu_asked.connect(self._show_menu)
        self.board.folding_changed.connect(self._remember_folding)
        self.list.opened.connect(self._open)
        self.list.typed.connect(self._type)
        self._moving.questioned.connect(self._question)
        self._moving.moved.connect(self._moved)
        self._moving.refused.connect(self._refused)
        self._desk.news.changed.connect(self._changed)

    def show_picked(self, picked: Picked) -> None:
        """Show some projects alone."""
        self._search.clear()
        self._filters.show_conditions((picked,))
        self._ask()

    def begin_new(self) -> None:
        """Open the form of a new project."""
        # What is given keeps the new project on the board, where its card is followed.
        drawer = open_form(self._desk, self, "project", {"pipeline": self._shown_pipeline()})
        form = drawer.findChild(ProjectForm) if drawer is not None else None
        if form is not None:
            form.saved.connect(self._made)

    def _shown_pipeline(self) -> int | None:
        if self._source.pipeline is not None or not self._pipelines:
            return self._source.pipeline
        return self._pipelines[0][0]

    def _made(self, answer: Done) -> None:
        self._follow = answer.record
        self._ask()

    def _ask_export(self) -> None:
        from desktop.dialogs.exporting.dialog import ExportDialog, Listed

        shown = [card.id for column in self.board.columns for card in column.cards]
        columns = [one.key for one in default_columns("project")]
        ExportDialog(
            self._desk, Listed("project", tr("Joint projects"), shown, columns), self
        ).open()

    def _query(self) -> Query:
        text, conditions = self._search.text().strip(), self._filters.conditions
        return replace(self.rows.query, text=text, conditions=conditions)

    def _ask(self) -> None:
        self._typing.stop()
        query, pipeline = self._query(), self._source.pipeline

        def read(reader: Reader, _progress: Progress) -> tuple[Pipelines, tuple[Column, ...]]:
            found = reader.find("pipeline")
            found.sort(key=lambda row: (row["position"] or 0, row["id"]))
            named = tuple((int(row["id"] or 0), title_of_row("pipeline", row)) for row in found)
            return named, projects_of(reader, pipeline, query)

        self._desk.office.latest(
            f"board {id(self)}", read, owner=self, done=self._show, refused=self._show_problem
        )
        if self._views.currentIndex() == 1:
            self.rows.load(query)

    def _show(self, answer: tuple[Pipelines, tuple[Column, ...]]) -> None:
        pipelines, columns = answer
        self._problem.hide()
        self._show_pipelines(pipelines)
        self.board.show_columns(columns)
        count = sum(column.count for column in columns)
        total = sum(column.total for column in columns)
        words = ntr("{n} project", "{n} projects", count)
        self._header.say(tr("Joint projects"), f"{words} · {euros(total)}" if total else words)
        filtered = bool(self._query().text or self._query().conditions)
        if not count:
            self._say_empty(filtered)
        self._stack.setCurrentIndex(self._views.currentIndex() if count else 2)
        if self._follow is not None and self._views.currentIndex() == 0:
            if not self.board.focus_card(self._follow):
                self.board.take_focus()
            self._follow = None

    def _show_problem(self, failure: HandschlagError) -> None:
        self._problem.say(failure.sentence, "red")
        self._problem.show()

    def _say_empty(self, filtered: bool) -> None:
        if filtered:
            self._empty.say(tr("Nothing found."), tr("Use fewer words or remove a filter."))
        else:
            hint = tr("A project begins with an idea, or with an introduction that comes to more.")
            self._empty.say(tr("No projects yet."), hint)
        self._clear.setVisible(filtered)
        self._first.setVisible(not filtered)

    def _show_pipelines(self, pipelines: Pipelines) -> None:
        if pipelines != self._pipelines:
            self._pipelines = pipelines
            self._choice.clear()
            for record, name in pipelines:
                self._choice.addItem(name, record)
            self._choice.setVisible(len(pipelines) > 1)

    def _choose(self, place: int) -> None:
        self._source.pipeline = self._pipelines[place][0]
        self._ask()

    def _typed(self) -> None:
        self._typing.start(TYPING)

    def _type(self, letter: str) -> None:
        self._search.setFocus()
        self._search.setText(letter)

    def _clear_filter(self) -> None:
        self._search.clear()
        self._filters.show_conditions(())
        self._ask()

    def _changed(self, change: Change) -> None:
        if self.isVisible() and SHOWN & change.records.keys():
            self._ask()

    def _open(self, project: int) -> None:
        self._desk.navigation.open("project", project)

    def _show_menu(self, project: int, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Project"))
        menu.addAction(tr("Go to record")).setData((project, 0))
        menu.addSection(tr("Move to"))
        for column in self.board.columns:
            action = menu.addAction(column.title)
            action.setData((project, column.stage))
            action.setEnabled(all(card.id != project for card in column.cards))
        menu.triggered.connect(self._menu_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(spot)

    def _menu_chosen(self, action: QAction) -> None:
        project, stage = action.data()
        if stage:
            self._begin_move(project, stage)
        else:
            self._open(project)

    def _begin_move(self, project: int, stage: int) -> None:
        move = move_of(self.board.columns, project, stage)
        if move is not None:
            self._moving.begin(move)

    def _question(self, move: Move, needed: Needed) -> None:
        self._close_panel()
        self._panel = MovePanel(move, needed, self)
        self._panel.answered.connect(self._answered)
        self._panel.cancelled.connect(self._cancelled)
        self._beside.addWidget(self._panel)
        self._line.show()
        self._panel.show()
        self.board.show_asked(move.project)
        self._panel.take_focus()

    def _answered(self, move: Move, answers: Answers) -> None:
        self._moving.finish(move, answers)

    def _cancelled(self, move: Move) -> None:
        self._close_panel()
        self.board.focus_card(move.project)

    def _moved(self, move: Move) -> None:
        self._close_panel()
        self._follow = move.project
        self._ask()

    def _refused(self, move: Move, failure: HandschlagError) -> None:
        if self._panel is not None:
            self._panel.show_failure(failure)
        else:
            say_refusal(self._desk, failure)

    def _close_panel(self) -> None:
        if self._panel is not None:
            self._beside.removeWidget(self._panel)
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None
            self._line.hide()
            self.board.show_asked(None)

    def _remember_folding(self) -> None:
        self._desk.settings.remember("projects/folded", " ".join(sorted(self.board.folded)))
