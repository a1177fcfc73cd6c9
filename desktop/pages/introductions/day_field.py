"""A small field for the day something happened, today unless somebody says otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.forms.dates import DateEditor
from desktop.records.rules import RecordRules
from desktop.style.theme import theme
from models.clock import today
from models.fields.field import Field, Kind
from models.language import mark

ON = Field(0, "on", mark("On"), Kind.DATE, required=True)
WIDTH = 150


class DayField(DateEditor):
    """The day of a step, as ISO text."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(ON, RecordRules(), parent)
        self.line.setAccessibleName(name)
        self.line.setToolTip(name)
        self.setFixedWidth(theme().pixels(WIDTH))
        self.show_value(today().isoformat())

    def day(self) -> str:
        """What was entered; raises `Refused`."""
        return str(self.current())
