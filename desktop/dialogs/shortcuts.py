"""The list of keyboard shortcuts, made from the registry."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from desktop.actions.registry import Registry, keys, native
from desktop.style.theme import theme
from desktop.style.tokens import ROW
from desktop.widgets.dialog import Dialog
from models.language import mark, tr

EVERYWHERE = (
    (mark("In lists"), mark("Open record"), "Enter"),
    (mark("In lists"), mark("Edit cell"), "F2"),
    (mark("In lists"), mark("Next or previous record"), "Ctrl+Down; Ctrl+Up"),
    (mark("In lists"), mark("Copy rows as a table"), "Ctrl+C"),
    (mark("In fields"), mark("Take back what was typed"), "Esc"),
    (mark("In fields"), mark("Open calendar"), "Alt+Down"),
    (mark("In fields"), mark("Leave a long text"), "Ctrl+Enter"),
)
"""Keys that belong to a widget rather than to a command."""


class ShortcutsDialog(Dialog):
    """Command, where, and keys; typing narrows the list."""

    def __init__(self, registry: Registry, parent: QWidget | None) -> None:
        super().__init__(tr("Keyboard shortcuts"), parent)
        self._rows = [
            (tr(action.group), tr(action.title), shown("; ".join(keys(action))))
            for action in registry
            if action.shortcut
        ]
        self._rows += [(tr(where), tr(what), shown(key)) for where, what, key in EVERYWHERE]
        self._search = QLineEdit(self)
        self._search.setAccessibleName(tr("Search shortcuts"))
        self._search.setPlaceholderText(tr("Search shortcuts"))
        self._search.textChanged.connect(self._fill)
        self._table = QTableWidget(0, 3, self)
        self._table.setAccessibleName(tr("Keyboard shortcuts"))
        self._table.setHorizontalHeaderLabels([tr("Area"), tr("Command"), tr("Keys")])
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(theme().pixels(ROW))
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.body.addWidget(self._search)
        self.body.addWidget(self._table)
        self._fill()
        self.fit(theme().pixels(620), theme().pixels(560))

    def _fill(self) -> None:
        typed = self._search.text().casefold()
        rows = [row for row in self._rows if typed in " ".join(row).casefold()]
        self._table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                self._table.setItem(place, column, QTableWidgetItem(text))


def shown(text: str) -> str:
    """Shortcuts as this computer's keyboard writes them."""
    return ", ".join(native(key) for key in text.split("; "))
