"""The facts of a record in two columns, each edited in place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.forms.editor import Editor
from desktop.forms.making import Making
from desktop.forms.rules import Value
from desktop.style.tokens import GAP, ROOM, VAST
from desktop.widgets.text import label
from models.errors import HandschlagError
from models.fields.field import Field, Kind
from models.language import tr

NARROW = 46
"""Letters of room under which the two columns become one."""

BROAD = 140
"""Letters of room from which a dense view has two columns."""

LONGEST_TITLE = 20
"""Letters of a name that stands beside its field; longer ones break."""


class FactsView(QWidget):
    """A loop over fields; `submitted` with key and stored value when a field was left changed.

    A `dense` view has the names beside the fields with `gap` pixels between two, any other has
    them above.
    """

    submitted = Signal(str, object)

    def __init__(
        self,
        fields: Sequence[Field],
        making: Making,
        parent: QWidget | None = None,
        *,
        dense: bool = False,
        gap: int = 2,
    ) -> None:
        super().__init__(parent)
        self._dense = dense
        self._aligned: tuple[FactsView, ...] = ()
        self.titles: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(VAST)
        self._grid.setVerticalSpacing(gap if dense else ROOM)
        self._editors: dict[str, Editor] = {}
        self._cells: list[tuple[QWidget, bool]] = []
        self._columns = 0
        for field in fields:
            self._add(field, making)
        self._fit_titles()
        self._arrange(1 if dense else 2)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the fields."""
        return tuple(self._editors)

    def editor(self, key: str) -> Editor:
        """The editor of a field; raises KeyError."""
        return self._editors[key]

    def show_values(self, values: Mapping[str, Value]) -> None:
        """Show a record; what is being typed in a field that did not change stays."""
        for key, editor in self._editors.items():
            value = values.get(key)
            busy = editor.input.hasFocus() and editor.value == value
            if not busy:
                editor.show_value(value)

    def values(self) -> dict[str, Value]:
        """What is typed in all fields, in stored form; raises `Refused` at the first that fails."""
        return {key: editor.current() for key, editor in self._editors.items()}

    def values_stored(self) -> dict[str, Value]:
        """The stored values that are shown, without what is being typed."""
        return {key: editor.value for key, editor in self._editors.items()}

    def values_typed(self) -> dict[str, str]:
        """What stands in all fields, whether it can be read or not."""
        return {key: editor.typed for key, editor in self._editors.items()}

    def submit(self) -> bool:
        """Save every field that differs; false, with the keyboard there, where one cannot be."""
        for editor in self._editors.values():
            if editor.changed and not editor.submit():
                editor.setFocus()
                return False
        return True

    def check(self) -> bool:
        """Whether all fields can be read; the first that cannot says why and has the keyboard."""
        for editor in self._editors.values():
            try:
                editor.current()
            except HandschlagError as failure:
                editor.show_problem(failure.sentence)
                editor.setFocus()
                return False
        return True

    def show_failure(self, failure: HandschlagError) -> bool:
        """Say beside its field what was refused; false when it is about no field here."""
        editor = self._editors.get(failure.field or "")
        if editor:
            editor.show_problem(failure.sentence)
            editor.setFocus()
        return editor is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for two."""
        super().resizeEvent(event)
        room = self.width() / max(self.fontMetrics().averageCharWidth(), 1)
        self._arrange(1 if room < (BROAD if self._dense else 2 * NARROW) else 2)

    def _add(self, field: Field, making: Making) -> None:
        cell = QWidget(self)
        editor = making.editor(field, cell)
        editor.submitted.connect(self._submitted)
        self._editors[field.key] = editor
        title = _title(field, editor, cell)
        self.titles.append(title)
        if self._dense:
            row = QHBoxLayout(cell)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(GAP)
            title.setContentsMargins(0, ROOM // 2 + 1, 0, 0)
            row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(editor, 1)
        else:
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GAP)
            column.addWidget(title)
            column.addWidget(editor)
            column.addStretch(1)
        self._cells.append((cell, field.kind == Kind.LONG_TEXT))

    def align_with(self, *others: FactsView) -> None:
        """Give the names the same width as those of other dense views."""
        self._aligned = others
        self._fit_titles()

    def changeEvent(self, event: QEvent) -> None:
        """Give the names of the fields the room they need in another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_titles()

    def _fit_titles(self) -> None:
        """Beside their fields all names are as wide as the longest, up to a limit."""
        if not self._dense or not self.titles:
            return
        for title in self.titles:
            title.ensurePolished()
        metrics = self.titles[0].fontMetrics()
        titles = [*self.titles, *(title for other in self._aligned for title in other.titles)]
        widest = max(metrics.horizontalAdvance(title.text()) for title in titles)
        width = min(widest + GAP, metrics.averageCharWidth() * LONGEST_TITLE)
        for title in self.titles:
            title.setWordWrap(True)
            title.setFixedWidth(width)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        row = column = 0
        for cell, wide in self._cells:
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(cell, row, column, 1, columns if wide else 1)
            column += columns if wide else 1
            if column >= columns:
                row, column = row + 1, 0
        for line in range(self._grid.rowCount()):
            self._grid.setRowStretch(line, 0)
        self._grid.setRowStretch(len(self._cells), 1)
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)

    def _submitted(self, value: Value) -> None:
        editor = self.sender()
        if isinstance(editor, Editor):
            self.submitted.emit(editor.field.key, value)


def _title(field: Field, editor: Editor, parent: QWidget) -> QLabel:
    words = "" if field.kind == Kind.FLAG else tr(field.label)
    if field.required and words:
        words = tr("{label} (required)", label=words)
    title = label(words, parent, size="small", tone="muted")
    title.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    title.setBuddy(editor.input)
    return title
