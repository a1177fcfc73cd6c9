"""The form of a new joint project: what it is, and who takes part with which amounts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.dialogs.dialog import Dialog
from desktop.forms.facts import FactsView
from desktop.forms.making import Making
from desktop.records.deeds import carry_out
from desktop.records.finder import RecordFinder
from desktop.records.rules import RecordRules
from desktop.style.theme import theme
from desktop.style.tokens import ROOM, SPACE
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import Banner, SectionHeader
from desktop.widgets.text import label
from models.errors import HandschlagError
from models.journal.store import Store
from models.language import tr
from models.records.cooperation import PROJECT, PROJECT_PARTNER
from models.services.outcome import Done
from models.services.projects import Partner, add_project

ASKED = ("title", "acronym", "description", "responsible", "programme", "next_step")
OF_PARTNER = ("organisation", "role", "cost", "grant", "amounts_source", "amounts_date")


class PartnerForm(QFrame):
    """One partner: who, in which role, with which amounts and where these are from."""

    removed = Signal()

    def __init__(self, making: Making, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.facts = FactsView([PROJECT_PARTNER.field(key) for key in OF_PARTNER], making, self)
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
        texts = {key: str(values[key]) if values[key] else None for key in OF_PARTNER}
        return Partner(
            organisation if isinstance(organisation, int) else 0,
            texts["role"] or "partner",
            values["cost"],
            values["grant"],
            texts["amounts_source"],
            texts["amounts_date"],
        )


class ProjectDialog(Dialog):
    """Made in one step with its partners; `made` with the id of the project.

    Without a `pipeline` it begins in the first one.
    """

    made = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None, *, pipeline: int | None = None) -> None:
        super().__init__(tr("New project"), parent, closes=tr("Cancel"))
        self._desk, self._pipeline = desk, pipeline
        self._making = Making(RecordRules(), RecordFinder(desk.office), desk.jobs)
        self._partners: list[PartnerForm] = []
        scroll = ScrollColumn(self)
        scroll.column.setContentsMargins(0, 0, ROOM, 0)
        self.facts = FactsView([PROJECT.field(key) for key in ASKED], self._making, self)
        scroll.column.addWidget(self.facts)
        head = SectionHeader(tr("Partners"), self)
        self._add = Button(tr("Add partner"), self, role="plain", symbol="add")
        self._add.clicked.connect(self.add_partner)
        head.add(self._add)
        scroll.column.addWidget(head)
        hint = tr("Amounts need their source and day: published totals often differ.")
        scroll.column.addWidget(label(hint, self, tone="muted", wrap=True))
        self._list = QVBoxLayout()
        self._list.setSpacing(ROOM)
        scroll.column.addLayout(self._list)
        scroll.column.addStretch(1)
        self._problem = Banner("", "red", self)
        self._problem.hide()
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self._problem)
        self._make = self.add_button(tr("Create project"))
        self._make.clicked.connect(self._create)
        self.fit(theme().pixels(840), theme().pixels(660))
        self.facts.editor("title").setFocus()

    def add_partner(self) -> None:
        """Room for one more partner, the keyboard in it."""
        form = PartnerForm(self._making, "partner" if self._partners else "lead", self)
        form.removed.connect(self._remove)
        self._partners.append(form)
        self._list.addWidget(form)
        form.facts.editor("organisation").setFocus()

    def _remove(self) -> None:
        form = self.sender()
        if isinstance(form, PartnerForm):
            self._partners.remove(form)
            self._list.removeWidget(form)
            form.hide()
            form.deleteLater()
            self._add.setFocus()

    def _create(self) -> None:
        forms = [self.facts, *(form.facts for form in self._partners)]
        if not all(form.check() for form in forms):
            return
        values = {key: value for key, value in self.facts.values().items() if value is not None}
        values |= {"pipeline": self._pipeline} if self._pipeline is not None else {}
        partners = [form.partner() for form in self._partners]

        def wish(store: Store) -> Done:
            return add_project(store, values, partners)

        self._make.setEnabled(False)
        carry_out(self._desk, wish, owner=self, done=self._done, refused=self._refused)

    def _done(self, answer: Done) -> None:
        self.accept()
        self.made.emit(answer.record or 0)

    def _refused(self, failure: HandschlagError) -> None:
        self._make.setEnabled(True)
        forms = [form.facts for form in self._partners if _lacks(form.facts, failure.field or "")]
        if not any(form.show_failure(failure) for form in [*forms, self.facts]):
            self._problem.say(failure.sentence, "red")
            self._problem.show()


def _lacks(facts: FactsView, key: str) -> bool:
    """Whether the field a refusal speaks of is one of a partner's and empty, or not of them."""
    return key == "organisation" or (key in OF_PARTNER and facts.values().get(key) is None)
