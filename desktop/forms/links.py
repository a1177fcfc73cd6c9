"""The editor of a link: type a few letters, choose a record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.forms.editor import Editor
from desktop.forms.rules import Finder, Hit, Rules, Value
from desktop.jobs import Jobs
from desktop.progress import Progress
from desktop.widgets.suggestions import Suggestion, Suggestions
from models.errors import Refused
from models.fields.field import Field
from models.language import tr

TYPING = 80


class LinkEditor(Editor):
    """Finds while typing, beside the window; what was not chosen from the list is no link."""

    def __init__(
        self,
        field: Field,
        rules: Rules,
        finder: Finder,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(field, rules, parent)
        self._finder, self._jobs = finder, jobs
        self._key = f"link {id(self)}"
        self._name = ""
        self._chosen: Hit | None = None
        self._hits: list[Hit] = []
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Type to search"))
        self.suggestions = Suggestions(self.line)
        self.suggestions.chosen.connect(self._choose)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self._search)
        self.line.textEdited.connect(self._edited)
        self.take_input(self.line)

    def current(self) -> Value:
        """The id of the record; raises `Refused` for a name nobody chose."""
        typed = self._typed()
        if not typed:
            return None
        if self._chosen is not None and self._chosen.name == typed:
            return self._chosen.record
        if typed == self._name:
            return self._stored
        sentence = tr("“{text}” was not chosen. Choose an entry from the list.", text=typed)
        raise Refused(sentence, self.field.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter belong to the list while it is open."""
        key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.line and key and self.suggestions.takes(event):  # type: ignore[arg-type]
            return True
        if watched is self.line and event.type() == QEvent.Type.FocusOut:
            self.suggestions.hide()
        return super().eventFilter(watched, event)

    def _edited(self) -> None:
        self._chosen = None
        self._typing.start(TYPING)

    def _search(self) -> None:
        text = self._typed()
        if not text:
            self.suggestions.hide()
            return
        search = _Search(self._finder, self.field, text)
        self._jobs.latest(self._key, search.run, owner=self, done=self._found)

    def _found(self, hits: Sequence[Hit]) -> None:
        self._hits = list(hits)
        if self.line.hasFocus():
            self.suggestions.offer([Suggestion(hit.name, hit.detail, hit.symbol) for hit in hits])

    def _choose(self, place: int) -> None:
        self._chosen = self._hits[place]
        self.line.setText(self._chosen.name)
        name = self._chosen.name
        if self.submit():
            self._named(name)

    def _typed(self) -> str:
        return self.line.text().strip()

    def _differs(self) -> bool:
        return self._typed() != self._name or bool(self.problem)

    def _show(self, value: Value) -> None:
        self.suggestions.hide()
        if isinstance(value, int):
            if self._chosen is not None and self._chosen.record == value:
                self._named(self._chosen.name)
                return
            naming = _Naming(self._finder, self.field, value)
            self._jobs.read(naming.run, owner=self, done=self._late_name)
        else:
            self._named("")

    def _late_name(self, answer: tuple[int, str]) -> None:
        record, name = answer
        if record == self._stored:
            self._named(name)

    def _named(self, name: str) -> None:
        self._name = name
        self.line.setText(name)
        self.line.setCursorPosition(0)


class _Search:
    def __init__(self, finder: Finder, field: Field, text: str) -> None:
        self._finder, self._field, self._text = finder, field, text

    def run(self, progress: Progress) -> Sequence[Hit]:
        return self._finder.find(self._field, self._text)


class _Naming:
    def __init__(self, finder: Finder, field: Field, record: int) -> None:
        self._finder, self._field, self._record = finder, field, record

    def run(self, progress: Progress) -> tuple[int, str]:
        return self._record, self._finder.name(self._field, self._record)
