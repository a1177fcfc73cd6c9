"""The facts of a record in two columns, each edited in place."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.forms.conflict_badge import ConflictBadge
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

    `contested` with the key of a field that was changed here and elsewhere, `conflict_asked` with
    that of one whose badge was pressed. A `dense` view has the names beside the fields with `gap`
    pixels between two, any other has them above.
    """

    submitted = Signal(str, object)
    contested = Signal(str)
    conflict_asked = Signal(str)

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
        self._lines: dict[str, QBoxLayout] = {}
        self._badges: dict[str, ConflictBadge] = {}
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

    def show_values(self, values: Mapping[str, Value], *, foreign: bool = False) -> None:
        """Show a record as it is now; what is being typed stays.

        Where something `foreign` came in, a field that was changed there and here is contested.
        """
        for key, editor in self._editors.items():
            value = values.get(key)
            here = editor.input.hasFocus()
            if editor.contested or (foreign and editor.changed and (here or editor.problem)):
                self._overtake(editor, value)
            elif editor.changed and (here or editor.problem):
                editor.keep_stored(value)
            elif not (here and editor.value == value):
                editor.show_value(value)

    def show_anew(self, values: Mapping[str, Value]) -> None:
        """Show another record, whatever was typed for the one before."""
        for key, editor in self._editors.items():
            editor.show_value(values.get(key))

    def overtake(self, before: Mapping[str, Value], now: Mapping[str, Value]) -> None:
        """Show what a record has become while a form about it is open.

        Fields the person did not touch take the new value, those changed on both sides are
        contested.
        """
        for key, editor in self._editors.items():
            if key not in now or (now[key] == before.get(key) and not editor.contested):
                continue
            if editor.value == before.get(key) and not editor.changed:
                editor.show_value(now[key])
            else:
                self._overtake(editor, now[key])

    def _overtake(self, editor: Editor, value: Value) -> None:
        if value == editor.value:
            editor.keep_stored(value)
        elif editor.typed.strip() == editor.rules.text(editor.field, value):
            editor.show_value(value)
        elif not (editor.contested and editor.rival == value):
            link = editor.field.kind is Kind.LINK and value is not None
            editor.contest(value, "…" if link else editor.rules.text(editor.field, value))
            self.contested.emit(editor.field.key)

    def show_conflicts(self, keys: Collection[str]) -> None:
        """Mark the fields of which there is more than one version; pressed, the mark leads on."""
        for key, editor in self._editors.items():
            if key in keys and key not in self._badges:
                badge = ConflictBadge(editor.field, self)
                badge.clicked.connect(partial(self.conflict_asked.emit, key))
                self._lines[key].addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
                self._badges[key] = badge
        for key, badge in self._badges.items():
            badge.setVisible(key in keys)

    @property
    def undecided(self) -> tuple[str, ...]:
        """The fields a person must decide about before anything is saved."""
        return tuple(key for key, editor in self._editors.items() if editor.contested)

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
                editor.take_focus()
                return False
        return True

    def check(self) -> bool:
        """Whether all can be read and nothing waits for a decision; the keyboard goes there."""
        for editor in self._editors.values():
            if editor.contested:
                editor.take_focus()
                return False
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
            self._lines[field.key] = row
        else:
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GAP)
            self._lines[field.key] = top = QHBoxLayout()
            top.addWidget(title, 1)
            column.addLayout(top)
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
