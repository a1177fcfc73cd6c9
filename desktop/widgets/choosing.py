"""Combo boxes that are searched by typing any part of a word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QCompleter


def make_searchable(combo: QComboBox) -> None:
    """Let a person type part of a word; what is no entry falls back to the chosen one."""
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(combo.model(), combo)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    if popup := completer.popup():
        popup.setProperty("role", "popup")
        popup.setAccessibleName(combo.accessibleName())
        popup.installEventFilter(_FirstHit(popup))
    combo.setCompleter(completer)
    line = combo.lineEdit()
    if line is not None:
        line.setAccessibleName(combo.accessibleName())
        line.setFrame(False)
        line.setStyleSheet("QLineEdit { border: none; padding: 0px; background: transparent; }")
        line.installEventFilter(_FallBack(combo))


class _FirstHit(QObject):
    """Enter takes the first of the hits where no arrow key has chosen another."""

    def __init__(self, popup: QAbstractItemView) -> None:
        super().__init__(popup)
        self._popup = popup

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        popup = self._popup
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not popup.currentIndex().isValid()
        ):
            popup.setCurrentIndex(popup.model().index(0, 0))
        return super().eventFilter(watched, event)


class _FallBack(QObject):
    def __init__(self, combo: QComboBox) -> None:
        super().__init__(combo)
        self._combo = combo

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        combo = self._combo
        if event.type() == QEvent.Type.FocusOut:
            typed = combo.currentText().casefold().strip()
            place = combo.findText(typed, Qt.MatchFlag.MatchFixedString)
            if place >= 0:
                combo.setCurrentIndex(place)
            else:
                combo.setEditText(combo.itemText(combo.currentIndex()))
        elif event.type() == QEvent.Type.FocusIn and (line := combo.lineEdit()):
            line.selectAll()
        return super().eventFilter(watched, event)
