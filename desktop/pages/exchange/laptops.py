"""The other laptops: when each was last heard of, what waits for it, a package for it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.exchanging.words import BADGES, agency_of, contact, ready, trust_of
from desktop.style.icons import icon
from desktop.style.tokens import GAP, ROOM, SPACE
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.flow import FlowLayout
from desktop.widgets.text import IconLabel, label, set_tone
from models.journal.peers import Trust
from models.language import tr
from models.sync.overview import Neighbour


class LaptopCard(QFrame):
    """One laptop; each signal carries its `Neighbour`."""

    write_asked = Signal(object)
    words_asked = Signal(object)
    trust_asked = Signal(object)
    revoke_asked = Signal(object)

    def __init__(self, one: Neighbour, parent: QWidget) -> None:
        super().__init__(parent)
        self._one = one
        self.setProperty("role", "card")
        self._name = label("", self, strong=True, wrap=True)
        self._agency = Badge("", parent=self)
        self._trust = Badge("", parent=self)
        self._contact = label("", self, tone="muted", wrap=True)
        self._ready = label("", self, wrap=True)
        self._write = Button(tr("Write package …"), self, symbol="send")
        self._write.clicked.connect(self._ask_write)
        self._confirm = Button(tr("Confirm card …"), self, symbol="card")
        self._confirm.clicked.connect(self._ask_trust)
        self._more = IconButton("more", "", self)
        self._more.clicked.connect(self._ask_more)
        self._lay_out()
        self.show_laptop(one)

    @property
    def neighbour(self) -> Neighbour:
        """The laptop as it is shown."""
        return self._one

    def show_laptop(self, one: Neighbour) -> None:
        """Show how things stand with it now."""
        self._one = one
        name = one.laptop.label
        self.setAccessibleName(tr("Laptop of {name}", name=name))
        self._name.setText(name)
        self._agency.show_badge(agency_of(one.laptop), BADGES.get(one.laptop.agency, "elsewhere"))
        words, tone = trust_of(one)
        self._trust.show_badge(words, tone)
        self._trust.setVisible(bool(words))
        self._contact.setText(contact(one.exchanged))
        self._ready.setText(ready(one.waiting))
        self._ready.setVisible(one.receives)
        set_tone(self._ready, "tone", "accent" if one.waiting else "muted")
        self._write.setVisible(one.receives)
        self._write.setAccessibleName(tr("Write package for {name} …", name=name))
        self._confirm.setVisible(not one.receives)
        self._confirm.setAccessibleName(tr("Confirm card of {name} …", name=name))
        self._more.setVisible(one.trust is not Trust.REVOKED)
        self._more.show_symbol("more", tr("More about the laptop of {name}", name=name))

    def take_focus(self) -> None:
        """Put the keyboard on the first button."""
        (self._write if self._one.receives else self._confirm).setFocus()

    def _lay_out(self) -> None:
        names = FlowLayout(gap=SPACE)
        names.addWidget(self._name)
        for badge in (self._agency, self._trust):
            names.addWidget(badge)
        self._name.setWordWrap(False)
        state = FlowLayout(gap=SPACE)
        self._contact.setWordWrap(False)
        self._ready.setWordWrap(False)
        state.addWidget(self._contact)
        state.addWidget(self._ready)
        texts = QVBoxLayout()
        texts.setSpacing(GAP)
        texts.addLayout(names)
        texts.addLayout(state)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, ROOM, SPACE, ROOM)
        row.setSpacing(ROOM)
        row.addWidget(IconLabel("laptop", "muted", 24, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        for button in (self._write, self._confirm, self._more):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _ask_write(self) -> None:
        self.write_asked.emit(self._one)

    def _ask_trust(self) -> None:
        self.trust_asked.emit(self._one)

    def _ask_more(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self._more.accessibleName())
        shown = menu.addAction(icon("phone"), tr("Show its six words …"))
        shown.triggered.connect(partial(self.words_asked.emit, self._one))
        revoked = menu.addAction(icon("lock"), tr("Withdraw trust …"))
        revoked.triggered.connect(partial(self.revoke_asked.emit, self._one))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))


class LaptopList(QWidget):
    """The cards of all laptops, own agency first; signals as of `LaptopCard`."""

    write_asked = Signal(object)
    words_asked = Signal(object)
    trust_asked = Signal(object)
    revoke_asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards: list[LaptopCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)

    @property
    def cards(self) -> Sequence[LaptopCard]:
        """The cards as they stand."""
        return self._cards

    def show_laptops(self, found: Sequence[Neighbour]) -> None:
        """Show these laptops; cards that stay keep the keyboard."""
        known = {card.neighbour.laptop.uuid: card for card in self._cards}
        wanted = [one.laptop.uuid for one in found]
        if [card.neighbour.laptop.uuid for card in self._cards] == wanted:
            for one in found:
                known[one.laptop.uuid].show_laptop(one)
            return
        for card in self._cards:
            self._column.removeWidget(card)
            card.deleteLater()
        self._cards = [self._card(one) for one in found]

    def _card(self, one: Neighbour) -> LaptopCard:
        card = LaptopCard(one, self)
        for name in ("write_asked", "words_asked", "trust_asked", "revoke_asked"):
            getattr(card, name).connect(getattr(self, name))
        self._column.addWidget(card)
        return card
