"""The page of introductions: lists at the left, the chosen need, offer or introduction beside."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.desk import Change, Desk, Page
from desktop.dialogs.onepager.asking import ask_for_onepager
from desktop.pages.introductions.introduction_detail import IntroductionDetail
from desktop.pages.introductions.lists import KINDS, list_of
from desktop.pages.introductions.market_detail import MarketDetail
from desktop.pages.introductions.match_card import MatchCard
from desktop.progress import Progress
from desktop.records.deeds import Wish, carry_out
from desktop.records.drawers import open_form
from desktop.style.tokens import GAP, VAST
from desktop.tables.panel import ListPanel
from desktop.tables.picked import Picked
from desktop.widgets.buttons import Button
from desktop.widgets.empty import EmptyState
from desktop.widgets.section import PageHeader
from desktop.widgets.text import hairline
from models.database.reader import Reader
from models.documents.collect import Wish as PageWish
from models.documents.onepager import Variant
from models.errors import HandschlagError
from models.journal.store import Store
from models.language import tr
from models.services.introduction_view import IntroductionView, introduction_view
from models.services.introductions import suggest
from models.services.market_view import MarketView, market_view
from models.services.needs import confirm
from models.services.outcome import Done

PAUSE = 60
"""Milliseconds on a row before its detail is read, so that holding an arrow key stays smooth."""
SHOWN = {
    "need",
    "offer",
    "introduction",
    "competence_link",
    "organisation",
    "disclosure",
    "project",
}
Detail = MarketDetail | IntroductionDetail | EmptyState


class IntroductionsPage(Page):
    """Three lists over one detail."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen: dict[str, int] = {}
        self._focus_step = False
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.timeout.connect(self._read)
        self._build()
        desk.news.changed.connect(self._changed)

    @property
    def kind(self) -> str:
        """Which list is shown: need, offer or introduction."""
        return KINDS[self._tabs.currentIndex()]

    @property
    def list(self) -> ListPanel:
        """The list that is shown."""
        return self.lists[self.kind]

    @property
    def detail(self) -> Detail:
        """What stands beside the list."""
        return self._detail

    def arrive(self) -> None:
        """Look again."""
        self.list.load()
        self._read()

    def take_focus(self) -> None:
        """Put the keyboard on the list."""
        self.list.view.setFocus()

    def show_picked(self, picked: Picked) -> None:
        """Show some needs or offers alone."""
        self._tabs.setCurrentIndex(KINDS.index(picked.type))
        self._chosen.pop(picked.type, None)
        self.list.show_only(picked)

    def show_record(self, kind: str, record: int) -> None:
        """Show a need, an offer or an introduction, whatever is filtered."""
        self._chosen[kind] = record
        self._tabs.setCurrentIndex(KINDS.index(kind))
        self.list.view.select_id(record)
        self._read()

    def _build(self) -> None:
        header = PageHeader(tr("Matchmaking"), tr("Bring needs and offers together."), self)
        for kind, words in (("need", tr("New need")), ("offer", tr("New offer"))):
            button = Button(words, self, role="primary" if kind == "need" else "", symbol="add")
            button.clicked.connect(partial(self.begin_new, kind))
            header.add(button)
        self._tabs = QTabBar(self)
        self._tabs.setAccessibleName(tr("What is listed"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for words in (tr("Needs"), tr("Offers"), tr("Introductions")):
            self._tabs.addTab(words)
        fills = {"introduction": partial(self._tabs.setCurrentIndex, 0)}
        self.lists = {
            kind: list_of(self._desk, kind, fills.get(kind, partial(self.begin_new, kind)), self)
            for kind in KINDS
        }
        self._stack = QStackedWidget(self)
        for kind, panel in self.lists.items():
            self._stack.addWidget(panel)
            panel.choose_view(0)
            panel.passed.connect(partial(self._pass, kind))
            panel.opened.connect(partial(self._open, kind))
            panel.changed.connect(partial(self._listed, kind))
        self._detail: Detail = self._nothing()
        self._lay_out(header)
        self._tabs.currentChanged.connect(self._turn)

    def _lay_out(self, header: QWidget) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(VAST - GAP, 0, VAST, 0)
        tabs.addWidget(self._tabs)
        tabs.addStretch(1)
        column.addLayout(tabs)
        column.addWidget(hairline(left))
        column.addWidget(self._stack, 1)
        self._right = QWidget(self)
        self._beside = QHBoxLayout(self._right)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        self._beside.addWidget(self._detail, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.addWidget(left)
        self._split.addWidget(self._right)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)
        self._split.setSizes([440, 620])
        self._split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self._split, 1)

    def begin_new(self, kind: str) -> None:
        """Open the form of a new need or offer."""
        open_form(self._desk, self, kind)

    def _nothing(self) -> EmptyState:
        sentence = tr("Nothing is chosen.")
        hint = tr("Choose a need, an offer or an introduction from the list.")
        return EmptyState("introduction", sentence, hint, parent=self)

    def _turn(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.list.load()
        self._read()

    def _pass(self, kind: str, record: int) -> None:
        if kind == self.kind and self._chosen.get(kind) != record:
            self._chosen[kind] = record
            self._passing.start(PAUSE)

    def _listed(self, kind: str) -> None:
        """What is chosen is current in its list; the first row when nothing is chosen yet."""
        panel = self.lists[kind]
        if kind == self.kind and kind not in self._chosen and len(panel.model.ids):
            self._chosen[kind] = panel.model.ids[0]
            self._read()
        if kind in self._chosen:
            panel.view.select_id(self._chosen[kind])

    def _changed(self, change: Change) -> None:
        if self.isVisible() and SHOWN & change.records.keys():
            self.list.load()
            self._read()

    def _open(self, kind: str, record: int) -> None:
        self._desk.navigation.open(kind, record)

    def _read(self) -> None:
        self._passing.stop()
        kind, record = self.kind, self._chosen.get(self.kind)
        if record is None:
            self._show(self._nothing())
            return

        def read(reader: Reader, _progress: Progress) -> MarketView | IntroductionView:
            if kind == "introduction":
                return introduction_view(reader, record)
            return market_view(reader, kind, record)

        self._desk.office.latest(
            f"introductions {id(self)}",
            read,
            owner=self,
            done=partial(self._show_view, kind),
            refused=partial(self._gone, kind),
        )

    def _gone(self, kind: str, _failure: HandschlagError) -> None:
        self._chosen.pop(kind, None)
        self._show(self._nothing())

    def _show_view(self, kind: str, view: MarketView | IntroductionView) -> None:
        if kind != self.kind or getattr(self._detail, "view", None) == view:
            return
        if isinstance(view, IntroductionView):
            self._show(self._introduction(view))
        else:
            self._show(self._market(view))

    def _market(self, view: MarketView) -> MarketDetail:
        detail = MarketDetail(view, self)
        detail.wanted.connect(self._suggest)
        detail.opened.connect(self._open_other)
        detail.onepager_asked.connect(partial(self._ask_onepager, view))
        detail.confirmed.connect(self._confirm)
        return detail

    def _introduction(self, view: IntroductionView) -> IntroductionDetail:
        detail = IntroductionDetail(view, self)
        detail.wished.connect(self._carry_out)
        detail.opened.connect(self._open)
        detail.onepager_asked.connect(partial(self._ask_introduction_onepager, view))
        return detail

    def _show(self, detail: Detail) -> None:
        """Put a detail in the place of the old one; one of the same record keeps its height."""
        old = self._detail
        same = _record(old) == _record(detail) is not None
        height = old.verticalScrollBar().value()
        had_focus = old.isAncestorOf(self.window().focusWidget() or self)
        self._beside.replaceWidget(old, detail)
        old.hide()
        old.deleteLater()
        self._detail = detail
        detail.show()
        if same:
            self._beside.activate()
            detail.verticalScrollBar().setValue(height)
        if isinstance(detail, IntroductionDetail) and (had_focus or self._focus_step):
            self._focus_step = False
            detail.take_focus()

    def _open_other(self, kind: str, record: int) -> None:
        self.show_record(kind, record)

    def _suggest(self, card: MatchCard, reason: str) -> None:
        match = card.ranked.match

        def wish(store: Store) -> Done:
            return suggest(store, need=match.need, offer=match.offer, reason=reason)

        carry_out(
            self._desk,
            wish,
            owner=self,
            done=self._suggested,
            refused=partial(self._not_suggested, card),
        )

    def _suggested(self, answer: Done) -> None:
        self._focus_step = True
        if answer.record is not None:
            self.show_record("introduction", answer.record)

    def _not_suggested(self, card: MatchCard, failure: HandschlagError) -> None:
        if isValid(card):
            card.show_failure(failure)

    def _carry_out(self, wish: Wish) -> None:
        self._focus_step = True
        carry_out(self._desk, wish, owner=self, refused=self._refuse)

    def _refuse(self, failure: HandschlagError) -> None:
        self._focus_step = False
        if isinstance(self._detail, IntroductionDetail):
            self._detail.show_failure(failure)

    def _confirm(self, kind: str, record: int) -> None:
        def wish(store: Store) -> Done:
            return confirm(store, kind, record)

        carry_out(self._desk, wish, owner=self)

    def _ask_onepager(self, view: MarketView, organisation: int) -> None:
        best = next(iter(view.possible), None)
        wish = PageWish(
            recipient=best.firm.id if best else None,
            need=view.id if view.type == "need" else None,
        )
        ask_for_onepager(self._desk, organisation, self, wish)

    def _ask_introduction_onepager(
        self, view: IntroductionView, about: int, recipient: int
    ) -> None:
        need = view.need if about == view.seeker.organisation else None
        variant = Variant.NAMED if view.agreed else Variant.ANONYMOUS
        wish = PageWish(variant, recipient=recipient, need=need)
        ask_for_onepager(self._desk, about, self, wish, view.id)


def _record(detail: Detail) -> tuple[type, int] | None:
    view = getattr(detail, "view", None)
    return (type(view), view.id) if view is not None else None
