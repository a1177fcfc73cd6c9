"""The editor of an employer: one that is known, or the name of one that is made."""

from __future__ import annotations

from desktop.forms.rules import Value
from desktop.records.making import RecordLinkEditor
from models.errors import Refused
from models.fields.text import clean


class EmployerEditor(RecordLinkEditor):
    """What was not chosen from the list is the name of a new organisation."""

    def current(self) -> Value:
        """The id of the organisation, or the name of a new one."""
        try:
            return super().current()
        except Refused:
            return clean(self._typed())

    def _show(self, value: Value) -> None:
        if isinstance(value, str):
            self.suggestions.hide()
            self._named(value)
        else:
            super()._show(value)
