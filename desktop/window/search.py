"""The one search field: records by type while typing, and commands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.actions.action import Action
from desktop.actions.registry import native, shown_keys
from desktop.desk import Desk
from desktop.progress import Progress
from desktop.widgets.searchline import SearchLine
from desktop.widgets.suggestion import Suggestion
from models.language import tr

TYPING = 40
COMMANDS = 6
"""Commands shown among records; after `>` all of them are."""

if TYPE_CHECKING:  # made when something is typed for the first time
    from desktop.widgets.suggestions import Suggestions


@dataclass(frozen=True, slots=True)
class Found:
    """A record that was found; `group` is the translated plural of its type."""

    group: str
    type_key: str
    record: int
    text: str
    detail: str = ""
    symbol: str = ""


class SearchEverywhere(Protocol):
    """Finds records of all types; runs on the reader thread."""

    def find(self, text: str) -> Sequence[Found]:
        """The best hits, those of a group together."""


class SearchField(SearchLine):
    """Ctrl+K. Enter opens what is marked; `>` searches commands alone."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        hint = tr("Search or run a command ({keys})", keys=native("Ctrl+K"))
        super().__init__(tr("Search everything and run commands"), hint, parent)
        self._desk = desk
        self._everywhere: SearchEverywhere | None = None
        self._targets: list[Found | Action | None] = []
        self._before: QWidget | None = None
        self._offered: Suggestions | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self._search)
        self.textEdited.connect(self._edited)

    @property
    def suggestions(self) -> Suggestions:
        """The list under the field; made when something is typed for the first time."""
        if self._offered is None:
            from desktop.widgets.suggestions import Suggestions

            self._offered = Suggestions(self, 520)
            self._offered.chosen.connect(self._choose)
        return self._offered

    def search_with(self, everywhere: SearchEverywhere) -> None:
        """Search records as well as commands from now on."""
        self._everywhere = everywhere

    def begin(self, text: str = "") -> None:
        """Take the keyboard; `>` begins a command."""
        if not self.hasFocus():
            self._before = self.window().focusWidget()
        self.setFocus()
        if text:
            self.setText(text)
            self._search()
        else:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list first; Escape gives the keyboard back."""
        if self._offered is not None and self._offered.takes(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list."""
        super().focusOutEvent(event)
        if self._offered is not None:
            self._offered.hide()

    def _leave(self) -> None:
        self.clear()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def _edited(self) -> None:
        self._typing.start(TYPING)

    def _search(self) -> None:
        self._typing.stop()
        text = self.text().strip()
        if not text:
            self.suggestions.hide()
        elif text.startswith(">") or self._everywhere is None:
            self._show([], self._commands(text.removeprefix(">").strip()))
        else:
            search = _Search(self._everywhere, text)
            self._desk.jobs.latest("search", search.run, owner=self, done=self._found)

    def _commands(self, text: str) -> list[Action]:
        return self._desk.actions.found(text)

    def _found(self, hits: Sequence[Found]) -> None:
        commands = self._commands(self.text().strip())[:COMMANDS]
        self._show(hits, commands)

    def _show(self, hits: Sequence[Found], commands: Sequence[Action]) -> None:
        rows: list[Suggestion] = []
        self._targets = []
        group = ""
        for hit in hits:
            if hit.group != group:
                group = hit.group
                self._add(rows, Suggestion(group, heading=True), None)
            self._add(rows, Suggestion(hit.text, hit.detail, hit.symbol), hit)
        if commands:
            self._add(rows, Suggestion(tr("Commands"), heading=True), None)
        for action in commands:
            symbol = action.icon or "right"
            self._add(rows, Suggestion(tr(action.title), shown_keys(action), symbol), action)
        if not rows:
            self._add(rows, Suggestion(tr("Nothing found."), heading=True), None)
        if self.hasFocus():
            self.suggestions.offer(rows)

    def _add(self, rows: list[Suggestion], row: Suggestion, target: Found | Action | None) -> None:
        rows.append(row)
        self._targets.append(target)

    def _choose(self, place: int) -> None:
        target = self._targets[place]
        self._leave()
        if isinstance(target, Action):
            self._desk.actions.run(target.id)
        elif target is not None:
            self._desk.navigation.open(target.type_key, target.record)


class _Search:
    def __init__(self, everywhere: SearchEverywhere, text: str) -> None:
        self._everywhere, self._text = everywhere, text

    def run(self, progress: Progress) -> Sequence[Found]:
        return self._everywhere.find(self._text)
