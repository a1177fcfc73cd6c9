"""The form for a new person together with the employer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.forms.editor import Editor
from desktop.forms.facts import FactsView
from desktop.forms.rules import Value
from desktop.records.deeds import Wish
from desktop.records.forms.alike import AlikeList
from desktop.records.forms.employer import EmployerEditor
from desktop.records.forms.filling import Filling, Found, find
from desktop.records.forms.form import LINES, Form, Given
from desktop.records.forms.from_text import FromText, clipboard_signature
from desktop.records.making import RecordMaking, making
from desktop.widgets.section import SectionHeader
from models.fields.field import Field
from models.journal.store import Store
from models.language import tr
from models.records.person import AFFILIATION, PERSON
from models.services.contacts import Employment, add_person
from models.services.outcome import Done

_PERSON = ("salutation", "title", "first_name", "last_name", "email", "phone", "mobile", "profile",
           "language", "source", "responsible")  # fmt: skip
_JOB = ("organisation", "function", "department", "valid_from")


class _JobMaking(RecordMaking):
    """Makes the editor that also takes the name of a new organisation."""

    def editor(self, field: Field, parent: QWidget) -> Editor:
        if field.key == "organisation":
            return EmployerEditor(field, self.rules, self.finder, self.jobs, parent)
        return RecordMaking.editor(self, field, parent)


class PersonForm(Form):
    """A person, and where and as what this person works."""

    def __init__(self, desk: Desk, given: Given, parent: QWidget) -> None:
        super().__init__(desk, given, parent)
        made = making(desk)
        self._person = FactsView(
            [PERSON.field(key) for key in _PERSON], made, self, dense=True, gap=LINES
        )
        self._person.show_values({key: value for key, value in given.items() if key in _PERSON})
        job = _JobMaking(made.rules, made.finder, made.jobs, desk)
        fields = [_optional(AFFILIATION.field(key)) for key in _JOB]
        self._job = FactsView(fields, job, self, dense=True, gap=LINES)
        self._job.show_values({key: value for key, value in given.items() if key in _JOB})
        alike = AlikeList(desk, "person", self)
        alike.watch(self._person)
        self._filling = Filling(self._person, self._job)
        self.from_text = FromText(self)
        self.from_text.read.connect(self._read)
        for view in self.facts:
            for key in view.keys:
                view.editor(key).input.installEventFilter(self)
        for part in (
            self.from_text,
            alike,
            self._person,
            SectionHeader(tr("Employer"), self, symbol="organisation"),
            self._job,
            self.banner,
        ):
            self.column.addWidget(part)
        self.align()

    @property
    def title(self) -> str:
        """What the drawer is called."""
        return tr("New person")

    @property
    def facts(self) -> tuple[FactsView, ...]:
        """Person and job."""
        return (self._person, self._job)

    def take_focus(self) -> None:
        """Begin with the name."""
        self._person.editor("first_name").setFocus()

    def wish(self) -> Wish:
        """Add both in one step; a new employer gets what the text says of it."""
        job = self._job.values()
        name, details = self._filling.details
        return partial(
            _add, self._person.values(), job, details if job["organisation"] == name else {}
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Several lines that are pasted into a field are a signature."""
        pasted = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
        )
        if pasted and (text := clipboard_signature()):
            self.from_text.take(text)
            return True
        return super().eventFilter(watched, event)

    def _read(self, text: str) -> None:
        self.desk.office.latest(
            f"signature {id(self)}", partial(find, text), owner=self, done=self._fill
        )

    def _fill(self, found: Found) -> None:
        filled = self._filling.fill(found)
        name, details = self._filling.details
        self.from_text.say(filled, name, details)


def _optional(field: Field) -> Field:
    from dataclasses import replace

    return replace(field, required=False)


def _add(
    person: dict[str, Value], job: dict[str, Value], details: dict[str, str], store: Store
) -> Done:
    filled = {key: value for key, value in person.items() if value is not None}
    organisation = job["organisation"]
    employer = None
    if organisation:
        function, department, since = (
            str(job[key]) if job[key] else None for key in ("function", "department", "valid_from")
        )
        employer = Employment(organisation, function, department, since, details)
    return add_person(store, filled, employer=employer)
