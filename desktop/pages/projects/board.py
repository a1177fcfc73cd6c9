"""The board: a column a stage from left to right; arrows walk over all of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from desktop.pages.projects.column import ColumnView, Strip
from desktop.style.theme import theme
from desktop.style.tokens import ROOM, WIDE
from models.language import tr
from models.services.board import Column

EDGE = 60
"""Pixels from the edge where a dragged card scrolls the board."""


class Board(QScrollArea):
    """Stages with their cards; `opened` with a project, `move_asked` with one and a stage.

    Stages in `folded` are strips until somebody unfolds them; `folding_changed` tells.
    """

    opened = Signal(int)
    move_asked = Signal(int, int)
    menu_asked = Signal(int, QPoint)
    folding_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Board"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget(self)
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        self._row.setSpacing(ROOM)
        self.setWidget(self._inside)
        self.folded: set[str] = set()
        self._columns: tuple[Column, ...] = ()
        self._parts: list[ColumnView | Strip] = []
        self._active: ColumnView | None = None
        theme().changed.connect(self._inside.updateGeometry)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The stages as they are shown."""
        return self._columns

    @property
    def parts(self) -> tuple[ColumnView | Strip, ...]:
        """Columns and strips from left to right."""
        return tuple(self._parts)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show the stages with their cards; the keyboard stays where it was."""
        same = [column.stage for column in columns] == [column.stage for column in self._columns]
        self._columns = tuple(columns)
        if not same:
            self._build()
            return
        for part, column in zip(self._parts, columns, strict=True):
            part.show_column(column)

    def fold(self, codes: Collection[str]) -> None:
        """Show these stages as strips, all others with their cards."""
        self.folded = set(codes)
        self._build()

    def open_columns(self) -> list[ColumnView]:
        """The columns that are not folded."""
        return [part for part in self._parts if isinstance(part, ColumnView)]

    def take_focus(self) -> None:
        """Put the keyboard on the card that had it last, otherwise on the first one."""
        filled = [part for part in self.open_columns() if part.cards.cards]
        active = self._active if self._active in filled else None
        target = active or next(iter(filled), None)
        if target is not None:
            target.cards.setFocus()

    def focus_card(self, project: int) -> bool:
        """Put the keyboard on a card; false when it is in a strip or not shown at all."""
        for part in self.open_columns():
            if part.cards.select(project):
                part.cards.setFocus()
                self.ensureWidgetVisible(part, ROOM, 0)
                return True
        return False

    def show_asked(self, project: int | None) -> None:
        """Keep the ring of a card a question is about; None takes it away."""
        for part in self.open_columns():
            asked = project is not None and part.cards.select(project)
            part.cards.show_asked(asked)

    def current(self) -> int | None:
        """The project of the card that has the keyboard."""
        part = next((one for one in self.open_columns() if one.cards.hasFocus()), None)
        return part.cards.current() if part else None

    def _build(self) -> None:
        kept = self.current()
        for part in self._parts:
            self._row.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._active = None
        self._parts = [self._part(column) for column in self._columns]
        for part in self._parts:
            self._row.addWidget(part, 1 if isinstance(part, ColumnView) else 0)
            part.show()
        self._set_tab_stop(None)
        if kept is not None:
            self.focus_card(kept)

    def _part(self, column: Column) -> ColumnView | Strip:
        if column.code in self.folded:
            strip = Strip(column, self._inside)
            strip.unfolded.connect(self._unfold)
            strip.dropped.connect(self._dropped)
            return strip
        folds = column.terminal or not column.cards
        view = ColumnView(column, self._inside, folds=folds)
        view.folded.connect(self._fold)
        view.cards.opened.connect(self.opened)
        view.cards.dropped.connect(self._dropped)
        view.cards.move_asked.connect(self._move_by)
        view.cards.left.connect(self._walk)
        view.cards.menu_asked.connect(self.menu_asked)
        view.cards.dragged.connect(self._scroll_to)
        view.cards.entered_by_keyboard.connect(self._entered)
        return view

    def _fold(self, stage: int) -> None:
        self._turn(stage)

    def _unfold(self, stage: int) -> None:
        self._turn(stage)

    def _turn(self, stage: int) -> None:
        self.folded ^= {column.code for column in self._columns if column.stage == stage}
        self._build()
        self.folding_changed.emit()
        turned = next((part for part in self._parts if part.column.stage == stage), None)
        if isinstance(turned, ColumnView):
            turned.cards.setFocus()
        elif turned is not None:
            turned.setFocus()

    def _dropped(self, project: int) -> None:
        part = self.sender()
        owner = part if isinstance(part, Strip) else part.parent() if part else None
        if isinstance(owner, ColumnView | Strip):
            self.move_asked.emit(project, owner.column.stage)

    def _move_by(self, project: int, way: int) -> None:
        """To the next stage, folded or not."""
        here = next(
            place
            for place, column in enumerate(self._columns)
            if any(card.id == project for card in column.cards)
        )
        if 0 <= here + way < len(self._columns):
            self.move_asked.emit(project, self._columns[here + way].stage)

    def _walk(self, way: int) -> None:
        """The keyboard to the next column that has cards, at the same height."""
        columns = self.open_columns()
        here = next((i for i, part in enumerate(columns) if part.cards is self.sender()), None)
        if here is None:
            return
        index = columns[here].cards.currentIndex()
        y = columns[here].cards.visualRect(index).center().y() if index.isValid() else 0
        place = here + way
        while 0 <= place < len(columns):
            if columns[place].cards.cards:
                columns[place].cards.select_near(y)
                columns[place].cards.setFocus()
                self.ensureWidgetVisible(columns[place], ROOM, 0)
                return
            place += way

    def _entered(self) -> None:
        part = next((one for one in self.open_columns() if one.cards is self.sender()), None)
        self._set_tab_stop(part)
        if part is not None:
            self.ensureWidgetVisible(part, ROOM, 0)

    def _set_tab_stop(self, active: ColumnView | None) -> None:
        """The board is one stop of the Tab key; arrows go on from there."""
        columns = self.open_columns()
        filled = [part for part in columns if part.cards.cards]
        self._active = active or next(iter(filled or columns), None)
        for part in columns:
            stop = part is self._active
            policy = Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
            part.cards.setFocusPolicy(policy)

    def _scroll_to(self, spot: QPoint) -> None:
        """Bring what lies beyond the edge nearer while a card is dragged."""
        x = self.viewport().mapFromGlobal(spot).x()
        by = -EDGE if x < EDGE else EDGE if x > self.viewport().width() - EDGE else 0
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + by)
