"""The form of a new joint project: what it is, and who takes part with which amounts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.forms.facts import FactsView
from desktop.forms.making import Making
from desktop.forms.rules import Value
from desktop.records.deeds import Wish
from desktop.records.forms.form import LINES, Given
from desktop.records.forms.record_form import RecordForm
from desktop.records.making import making
from desktop.style.tokens import ROOM, SPACE
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.section import SectionHeader
from desktop.widgets.text import label
from models.errors import HandschlagError
from models.journal.store import Store
from models.language import tr
from models.records.cooperation import PROJECT_PARTNER
from models.services.outcome import Done
from models.services.projects import Partner, add_project

ASKED = ("organisation", "role", "cost", "grant", "amounts_source", "amounts_date")


class PartnerForm(QFrame):
    """One partner: who, in which role, with which amounts and where these are from."""

    removed = Signal()

    def __init__(self, made_with: Making, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        fields = [PROJECT_PARTNER.field(key) for key in ASKED]
        self.facts = FactsView(fields, made_with, self, dense=True, gap=LINES)
        self.facts.show_values({"role": role})
        remove = IconButton("trash", tr("Remove partner"), self, tone="muted")
        remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, ROOM, SPACE, ROOM)
        row.addWidget(self.facts, 1)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)

    def partner(self) -> Partner:
        """What was entered; raises `Refused`."""
        values = self.facts.values()
        organisation = values["organisation"]
        texts = {key: str(values[key]) if values[key] else None for key in ASKED}
        return Partner(
            organisation if isinstance(organisation, int) else 0,
            texts["role"] or "partner",
            values["cost"],
            values["grant"],
            texts["amounts_source"],
            texts["amounts_date"],
        )

    def is_meant(self, failure: HandschlagError) -> bool:
        """Whether a refusal of the service is about this partner: the field is empty here."""
        key = failure.field or ""
        return key == "organisation" or (key in ASKED and self.facts.values()[key] is None)


class ProjectForm(RecordForm):
    """A project is made in one step with its partners."""

    def __init__(self, desk: Desk, given: Given, parent: QWidget) -> None:
        super().__init__("project", desk, given, parent)
        self._partners: list[PartnerForm] = []
        self._making = making(desk)
        head = SectionHeader(tr("Partners"), self)
        self._more = Button(tr("Add partner"), self, role="plain", symbol="add")
        self._more.clicked.connect(self.add_partner)
        head.add(self._more)
        hint = tr("Amounts need their source and day: published totals often differ.")
        self._list = QVBoxLayout()
        self._list.setSpacing(ROOM)
        place = self.column.indexOf(self.banner)
        self.column.insertWidget(place, head)
        self.column.insertWidget(place + 1, label(hint, self, tone="muted", wrap=True))
        self.column.insertLayout(place + 2, self._list)

    @property
    def facts(self) -> tuple[FactsView, ...]:
        """The fields of the project, then those of each partner."""
        return (*super().facts, *(form.facts for form in self._partners))

    def dirty(self) -> bool:
        """Whether something was typed that closing would lose."""
        return super().dirty() or bool(self._partners)

    def add_partner(self) -> None:
        """Room for one more partner, the keyboard in it."""
        form = PartnerForm(self._making, "partner" if self._partners else "lead", self)
        form.removed.connect(self._remove)
        self._partners.append(form)
        self._list.addWidget(form)
        form.show()
        form.facts.editor("organisation").setFocus()

    def wish(self) -> Wish:
        """Add the project with its partners."""
        view = self.facts[0]
        hidden = {key: value for key, value in self.given.items() if key not in view.keys}
        partners = tuple(form.partner() for form in self._partners)
        return partial(_add, {**hidden, **view.values()}, partners)

    def refuse(self, failure: HandschlagError) -> None:
        """Say what is wrong beside the field of the partner it is about."""
        meant = next((form for form in self._partners if form.is_meant(failure)), None)
        if meant is not None and meant.facts.show_failure(failure):
            self.busy.emit(False)
        else:
            super().refuse(failure)

    def _remove(self) -> None:
        form = self.sender()
        if isinstance(form, PartnerForm):
            self._partners.remove(form)
            self._list.removeWidget(form)
            form.hide()
            form.deleteLater()
            self._more.setFocus()


def _add(values: dict[str, Value], partners: tuple[Partner, ...], store: Store) -> Done:
    filled = {key: value for key, value in values.items() if value not in (None, "")}
    return add_project(store, filled, partners)
