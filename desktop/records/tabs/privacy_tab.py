"""What the law asks about a record: source, information, legal basis, consents, disclosures."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.forms.facts import FactsView
from desktop.forms.rules import Value
from desktop.records.card import Card
from desktop.records.deeds import Wish
from desktop.records.editing import Edit, FieldEdit
from desktop.records.layout import layout_of
from desktop.records.making import making
from desktop.records.overtaken import Overtaking
from desktop.records.tabs.linked_tab import LineCommand, LinkedPart, Part
from desktop.records.tabs.tab import Tab
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import Banner, SectionHeader
from models.journal.store import Store
from models.language import mark, tr
from models.services.consents import withdraw_consent
from models.services.outcome import Done


def _withdrawn(record: int) -> Wish:
    return partial(_withdraw, record)


def _withdraw(record: int, store: Store) -> Done:
    return withdraw_consent(store, record)


PRIVACY_TYPES = ("legal_basis", "consent", "disclosure")
_LEGAL_BASIS = Part(
    "legal_basis", mark("Legal bases"),
    mark("No legal basis is recorded. Each agency needs one of its own."),
    mark("Legal basis"), "person", ("agency", "basis", "purpose", "review_on"),
)  # fmt: skip
_CONSENTS = Part(
    "consent", mark("Consents"), mark("Nobody has been asked for a consent yet."),
    mark("Consent"), "person",
    ("channel", "status", "given_on", "expires_on", "purpose", "proof"), given={"status": "given"},
    commands=(LineCommand(mark("Withdrawn today"), _withdrawn),), removable=False,
)  # fmt: skip
_DISCLOSURES = Part(
    "disclosure", mark("Passed on"), mark("Nothing has been passed on."), removable=False
)


class PrivacyTab(Tab):
    """A person with all of it; an organisation with what was passed on."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._inside = ScrollColumn(self)
        self._banner = Banner("", "amber", self._inside)
        self._banner.hide()
        self._facts: FactsView | None = None
        self._overtaking: Overtaking | None = None
        self._parts: list[LinkedPart] = []
        self._inside.column.addWidget(self._banner)
        self.column.addWidget(self._inside)

    def refresh(self, card: Card) -> None:
        """Show what is known."""
        if not self._parts:
            self._build(card.type)
        if self._overtaking:
            self._overtaking.show(card.record, card.values(), card.seen, foreign=card.foreign)
            self._warn(card)
        if self._facts:
            self._facts.show_conflicts(card.conflicted)
        for part in self._parts:
            part.show_card(card)

    def take_focus(self) -> None:
        """Begin with the first fact."""
        if self._facts:
            self._facts.editor(self._facts.keys[0]).setFocus()
        else:
            self._parts[0].take_focus()

    def _build(self, type_key: str) -> None:
        fields = layout_of(type_key).privacy
        column = self._inside.column
        if fields:
            column.addWidget(SectionHeader(tr("Source and information"), self._inside))
            self._facts = FactsView(fields, making(self.desk, quiet=True), self._inside, dense=True)
            self._facts.submitted.connect(self._save)
            self._facts.conflict_asked.connect(self._look_at_conflicts)
            self._overtaking = Overtaking(self.desk, type_key, self._facts)
            column.addWidget(self._facts)
        wanted = (_LEGAL_BASIS, _CONSENTS, _DISCLOSURES) if fields else (_DISCLOSURES,)
        for part in wanted:
            made = LinkedPart(self.desk, part, self._inside)
            column.addWidget(made)
            self._parts.append(made)
        column.addStretch(1)

    def _warn(self, card: Card) -> None:
        values = card.values()
        if values.get("restricted"):
            sentence = tr("Processing is restricted: this person may be stored, but not used.")
            self._banner.say(sentence, "red")
        elif not values.get("informed_on"):
            sentence = tr("This person has not been informed about the stored data yet (Art. 14).")
            self._banner.say(sentence, "amber")
        self._banner.setVisible(bool(values.get("restricted") or not values.get("informed_on")))

    def _save(self, key: str, value: Value) -> None:
        card = self.card
        if card is not None and self._facts is not None and self._overtaking is not None:
            seen = self._overtaking.seen(key)
            wish = Edit(card.type, card.record, {key: value}, seen).run
            stands = partial(self._stands, card.record)
            before = card.values().get(key)
            FieldEdit(self.desk, self._facts, key, before, wish, stands).begin()

    def _look_at_conflicts(self) -> None:
        self.desk.navigation.look("conflicts", self.record)

    def _stands(self, record: int) -> bool:
        return self.record == record
