"""Which form each type of record has."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.records.forms.form import Form, Given
from desktop.records.forms.market_form import MarketForm
from desktop.records.forms.meeting_form import MeetingForm
from desktop.records.forms.person_form import PersonForm
from desktop.records.forms.project_form import ProjectForm
from desktop.records.forms.record_form import RecordForm

REPORT = "report"
"""The form of a meeting that is there already; `record` is its id."""


def make_form(kind: str, desk: Desk, given: Given, parent: QWidget) -> Form:
    """The form of a type, begun with what is given."""
    if kind == "person":
        return PersonForm(desk, given, parent)
    if kind in ("meeting", REPORT):
        return MeetingForm(desk, given, parent)
    if kind in ("need", "offer"):
        return MarketForm(kind, desk, given, parent)
    if kind == "project":
        return ProjectForm(desk, given, parent)
    return RecordForm(kind, desk, given, parent)
