"""Editors of choices and of yes or no."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desktop.forms.editor import Editor
from desktop.forms.rules import Rules, Value
from desktop.widgets.choosing import make_searchable
from models.errors import Refused
from models.fields.field import Field
from models.language import tr


class ChoiceEditor(Editor):
    """One of the choices, searched by typing; the wheel scrolls the page, not the value."""

    def __init__(self, field: Field, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(field, rules, parent)
        self.combo = QComboBox(self)
        self.combo.setAccessibleName(tr(field.label))
        self.combo.setMinimumContentsLength(8)
        if not field.required:
            self.combo.addItem("", "")
        for code, word in rules.choices(field):
            self.combo.addItem(word, code)
        make_searchable(self.combo)
        self.combo.activated.connect(self.submit)
        self.take_input(self.combo)
        if line := self.combo.lineEdit():
            line.installEventFilter(self)

    def current(self) -> Value:
        """The code of the choice; raises `Refused` for a word that is none."""
        typed = self._typed()
        for place in range(self.combo.count()):
            if self.combo.itemText(place).casefold() == typed.casefold():
                code = self.combo.itemData(place)
                return str(code) if code else None
        sentence = tr("“{text}” is not one of the choices. Choose one from the list.", text=typed)
        raise Refused(sentence, self.field.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel does not change a value somebody scrolls past."""
        if event.type() == QEvent.Type.Wheel and not self.combo.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _typed(self) -> str:
        return self.combo.currentText().strip()

    def _differs(self) -> bool:
        place = self.combo.findData(self._stored or "")
        return self._typed() != self.combo.itemText(place) or bool(self.problem)

    def _show(self, value: Value) -> None:
        place = self.combo.findData(value or "")
        if place < 0 and value:
            # A code of a newer version or of another agency must survive being looked at.
            self.combo.addItem(str(value), value)
            place = self.combo.count() - 1
        self.combo.setCurrentIndex(place)


class FlagEditor(Editor):
    """Yes or no, saved at once."""

    def __init__(self, field: Field, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(field, rules, parent)
        self.box = QCheckBox(tr(field.label), self)
        self.box.clicked.connect(self.submit)
        self.take_input(self.box)

    def current(self) -> Value:
        """1 or 0."""
        return int(self.box.isChecked())

    def _typed(self) -> str:
        return str(int(self.box.isChecked()))

    def _differs(self) -> bool:
        return int(self.box.isChecked()) != int(self._stored or 0)

    def _show(self, value: Value) -> None:
        self.box.setChecked(bool(value))
