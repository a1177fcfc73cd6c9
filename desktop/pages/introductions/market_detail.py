"""A need or offer beside the list: what it is about, and what fits it, best first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.introductions.match_card import MatchCard
from desktop.style.tokens import GAP, ROOM, SPACE
from desktop.widgets.badge import Badge, region_tone
from desktop.widgets.buttons import Button
from desktop.widgets.elided_button import ElidedButton
from desktop.widgets.flow import FlowLayout
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import Banner, SectionHeader
from desktop.widgets.text import label
from models.fields.choices import show_choice
from models.fields.datasets import label as label_of
from models.language import mark, ntr, tr
from models.records.markets import LEVELS
from models.services.market_view import MarketView, Ranked

FIRST, NEXT = 5, 8
"""Cards shown at once, and how many more at each press."""
SYMBOLS = {"need": "need", "offer": "offer"}
FITTING = {"need": mark("Offers that fit"), "offer": mark("Needs that fit")}


class MarketDetail(ScrollColumn):
    """`wanted` with a card and a reason, `opened` and `confirmed` with type and id;
    `onepager_asked` with an organisation.
    """

    wanted = Signal(object, str)
    opened = Signal(str, int)
    onepager_asked = Signal(int)
    confirmed = Signal(str, int)

    def __init__(self, view: MarketView, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = view
        self._other = "offer" if view.type == "need" else "need"
        self.column.setSpacing(ROOM)
        self.column.addLayout(self._head())
        self.column.addWidget(self._badges())
        if view.text:
            self.column.addWidget(label(view.text, self, wrap=True))
        self.column.addWidget(self._buttons())
        if not view.open:
            words = tr("Status: {status}. Nothing can be suggested for it.", status=view.status)
            self.column.addWidget(Banner(words, "amber", self))
        self._add_introductions()
        self._add_matches()
        self.column.addStretch(1)

    def _head(self) -> QVBoxLayout:
        view = self.view
        texts = QVBoxLayout()
        texts.setSpacing(GAP)
        texts.addWidget(label(view.title, self, size="title", wrap=True))
        firm = QHBoxLayout()
        name = f"{view.firm.name}, {view.firm.town}" if view.firm.town else view.firm.name
        firm.addWidget(label(name, self, tone="muted", wrap=True), 1)
        texts.addLayout(firm)
        return texts

    def _badges(self) -> QWidget:
        view = self.view
        box = QWidget(self)
        flow = FlowLayout(box)
        region = view.firm.region
        if region:
            flow.addWidget(Badge(label_of("regions", region), region_tone(region), box))
        if view.confidential:
            flow.addWidget(Badge(tr("Confidential"), "amber", box))
        for one in view.competences:
            words = f"{one.name} · {show_choice(LEVELS, one.level)}" if one.level else one.name
            flow.addWidget(Badge(words, "accent", box))
        for fact in view.facts:
            flow.addWidget(label(fact, box, size="small", tone="muted"))
        return box

    def _buttons(self) -> QWidget:
        box = QWidget(self)
        flow = FlowLayout(box, SPACE)
        for words, symbol, slot in (
            (tr("Go to record"), "right", self._open),
            (tr("One-pager …"), "pdf", self._ask_onepager),
            (tr("Confirm as current"), "check", self._confirm),
        ):
            button = Button(words, box, symbol=symbol)
            button.clicked.connect(slot)
            flow.addWidget(button)
        return box

    def _add_introductions(self) -> None:
        for record, title in self.view.introductions:
            words = tr("Introduction: {title}", title=title)
            button = ElidedButton(words, self, symbol="introduction")
            button.setProperty("record", record)
            button.clicked.connect(self._open_introduction)
            self.column.addWidget(button)

    def _add_matches(self) -> None:
        view = self.view
        head = SectionHeader(tr(FITTING[view.type]), self, symbol=SYMBOLS[self._other])
        head.show_count(ntr("{n} suggestion", "{n} suggestions", len(view.possible)))
        self.column.addWidget(head)
        if not view.ranked:
            hint = tr("Nothing fits yet. Competences and a short description help most.")
            self.column.addWidget(label(hint, self, tone="muted", wrap=True))
        self._add_cards(list(view.possible), FIRST)
        if view.vetoed:
            self.column.addWidget(SectionHeader(tr("Fits, but is not possible"), self))
            self._add_cards(list(view.vetoed), 0)

    def _add_cards(self, matches: list[Ranked], first: int) -> None:
        """Some cards, and a button for more: few are read, and each costs time."""
        cards = QVBoxLayout()
        cards.setSpacing(ROOM)
        self.column.addLayout(cards)
        for ranked in matches[:first]:
            cards.addWidget(self._card(ranked))
        self._offer_more(cards, matches[first:])

    def _offer_more(self, cards: QVBoxLayout, rest: list[Ranked]) -> None:
        if rest:
            words = ntr("Show {n} more", "Show {n} more", len(rest))
            more = Button(words, self, role="plain", symbol="down")
            more.clicked.connect(partial(self._show_more, cards, rest, more))
            cards.addWidget(more)

    def _show_more(self, cards: QVBoxLayout, rest: list[Ranked], more: Button) -> None:
        cards.removeWidget(more)
        more.hide()
        more.deleteLater()
        made = [self._card(ranked) for ranked in rest[:NEXT]]
        for card in made:
            cards.addWidget(card)
            card.show()
        made[0].take_focus()
        self._offer_more(cards, rest[NEXT:])

    def _card(self, ranked: Ranked) -> MatchCard:
        card = MatchCard(ranked, self)
        card.wanted.connect(self.wanted)
        card.opened.connect(self._open_other)
        return card

    def _open(self) -> None:
        self.opened.emit(self.view.type, self.view.id)

    def _open_other(self, record: int) -> None:
        self.opened.emit(self._other, record)

    def _open_introduction(self) -> None:
        button = self.sender()
        if button is not None:
            self.opened.emit("introduction", int(button.property("record")))

    def _ask_onepager(self) -> None:
        self.onepager_asked.emit(self.view.firm.id)

    def _confirm(self) -> None:
        self.confirmed.emit(self.view.type, self.view.id)
