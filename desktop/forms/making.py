"""Which editor a field gets."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.forms.choices import ChoiceEditor, FlagEditor
from desktop.forms.dates import DateEditor
from desktop.forms.editor import Editor
from desktop.forms.lines import LineEditor, TextEditor
from desktop.forms.links import LinkEditor
from desktop.forms.rules import Finder, Rules
from desktop.jobs import Jobs
from models.fields.field import Field, Kind


@dataclass(frozen=True, slots=True)
class Making:
    """What editors are made with."""

    rules: Rules
    finder: Finder
    jobs: Jobs

    def editor(self, field: Field, parent: QWidget) -> Editor:
        """The editor of a field by its kind; a short list of codes is a choice as well."""
        match field.kind:
            case Kind.LONG_TEXT:
                return TextEditor(field, self.rules, parent)
            case Kind.DATE:
                return DateEditor(field, self.rules, parent)
            case Kind.FLAG:
                return FlagEditor(field, self.rules, parent)
            case Kind.LINK:
                return LinkEditor(field, self.rules, self.finder, self.jobs, parent)
            case Kind.CHOICE | Kind.CODE if self.rules.choices(field):
                return ChoiceEditor(field, self.rules, parent)
            case _:
                return LineEditor(field, self.rules, parent)
