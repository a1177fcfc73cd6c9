"""Choosing competences and their levels: type a few letters, take an entry, say how well."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.office import Office
from desktop.progress import Progress
from desktop.style.tokens import GAP, SPACE
from desktop.widgets.announcement import announce
from desktop.widgets.buttons import IconButton
from desktop.widgets.suggestions import Suggestion, Suggestions
from desktop.widgets.text import label
from models.database.reader import Reader
from models.language import tr
from models.records.markets import LEVELS
from models.services.taxonomy import KnownCompetence, all_competences, competences_named


class CompetencePicker(QWidget):
    """A line that searches, and a row for each competence chosen; `changed` at every choice."""

    changed = Signal()

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._known: tuple[KnownCompetence, ...] = ()
        self._offered: list[KnownCompetence] = []
        self._rows: dict[int, CompetenceLine] = {}
        self.line = QLineEdit(self)
        self.line.setAccessibleName(tr("Add competence"))
        self.line.setPlaceholderText(tr("Name or synonym, such as “KI”"))
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._search)
        self.suggestions = Suggestions(self.line)
        self.suggestions.chosen.connect(self._choose)
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(self._list)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)
        office.read(_read, owner=self, done=self._know)

    def value(self) -> dict[int, str | None]:
        """Level by the id of each competence chosen; None where nobody said."""
        return {record: row.level() for record, row in self._rows.items()}

    def take(self, one: KnownCompetence) -> None:
        """Take a competence, the keyboard on its level."""
        self.line.clear()
        if one.id in self._rows:
            announce(self.line, tr("{name} is chosen already.", name=one.name))
            return
        row = CompetenceLine(one, self)
        row.removed.connect(partial(self._remove, one.id))
        self._rows[one.id] = row
        self._list.addWidget(row)
        row.show()
        row.take_focus()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter belong to the list while it is open."""
        if watched is self.line:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self.suggestions.takes(event)
            if event.type() == QEvent.Type.FocusOut:
                self.suggestions.hide()
        return super().eventFilter(watched, event)

    def _know(self, known: tuple[KnownCompetence, ...]) -> None:
        self._known = known
        self._search()

    def _search(self) -> None:
        self._offered = competences_named(self._known, self.line.text())
        if self.line.hasFocus():
            self.suggestions.offer(
                [Suggestion(one.name, one.group, "star") for one in self._offered]
            )

    def _choose(self, place: int) -> None:
        self.take(self._offered[place])

    def _remove(self, record: int) -> None:
        row = self._rows.pop(record)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.line.setFocus()
        self.changed.emit()


class CompetenceLine(QWidget):
    """One competence with its level and the way to drop it."""

    removed = Signal()

    def __init__(self, one: KnownCompetence, parent: QWidget) -> None:
        super().__init__(parent)
        self._levels = QComboBox(self)
        self._levels.setAccessibleName(tr("Level of {name}", name=one.name))
        self._levels.addItem(tr("Level unknown"), "")
        for choice in LEVELS:
            self._levels.addItem(tr(choice.label), choice.code)
        remove = IconButton(
            "close", tr("Remove competence “{name}”", name=one.name), self, tone="muted"
        )
        remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        name = label(one.name, self, wrap=True)
        name.setBuddy(self._levels)
        row.addWidget(name, 1)
        row.addWidget(self._levels)
        row.addWidget(remove)

    def level(self) -> str | None:
        """The level chosen."""
        return str(self._levels.currentData()) or None

    def take_focus(self) -> None:
        """Put the keyboard on the level."""
        self._levels.setFocus()


def _read(reader: Reader, _progress: Progress) -> tuple[KnownCompetence, ...]:
    return all_competences(reader)
