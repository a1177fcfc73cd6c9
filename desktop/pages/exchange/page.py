"""The exchange: how it stands, a package looked at, and what became of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.desk import Desk, Page
from desktop.dialogs.files import ask_for_file, ask_where_to_save
from desktop.exchanging import work
from desktop.exchanging.exchange import exchange_of, folder_name
from desktop.jobs import Job
from desktop.pages.exchange.cards import CardDesk
from desktop.pages.exchange.naming import CARD, PACKAGES, package_name
from desktop.pages.exchange.overview_view import OverviewView
from desktop.pages.exchange.place_desk import PlaceDesk
from desktop.pages.exchange.result import ResultView
from desktop.pages.exchange.summary import Brought, SummaryView
from desktop.pages.exchange.words import brought_by, outcome_of, written
from desktop.settings import documents_folder
from desktop.widgets.eagerness import Eagerness
from desktop.widgets.toast import Message
from models.errors import HandschlagError
from models.language import tr
from models.sync.overview import Laptop, Neighbour

if TYPE_CHECKING:  # loaded with the first exchange
    from models.journal.receiving import Receipt
    from models.sync.package import Summary, Written


class ExchangePage(Page):
    """Overview, summary and result, one at a time."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._exchange = exchange_of(desk)
        self._job: Job | None = None
        self._path: Path | None = None
        self._brought: Brought | None = None
        self._eager = Eagerness(self)
        self.overview = OverviewView(self)
        self.cards = CardDesk(desk, self)
        self.places = PlaceDesk(desk, self._exchange, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.overview)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._connect()
        self._show_state()

    @property
    def view(self) -> QWidget | None:
        """What is shown: the overview, a summary or a result."""
        return self._stack.currentWidget()

    def arrive(self) -> None:
        """Look how things stand; what was said of the last package is past."""
        if isinstance(self.view, ResultView):
            self._back()
        self._exchange.refresh()

    def take_focus(self) -> None:
        """Begin with what comes next."""
        view = self.view
        if isinstance(view, SummaryView | ResultView):
            view.take_focus()
        elif self._exchange.view is None:
            self._eager.begin()
        else:
            self.overview.take_focus()

    def take_file(self, path: Path) -> None:
        """Look at a package, or at a card; nothing is written by that."""
        if path.suffix.casefold() == CARD:
            self.cards.open(str(path))
        elif self._job is None:
            self._look(path)

    def _look(self, path: Path) -> None:
        self.overview.tell("")
        self._path = path
        self._job = self._desk.office.write(
            partial(work.look_at_package, path),
            owner=self,
            label=tr("Reading {file}", file=path.name),
            done=self._looked,
            refused=self._not_looked,
            cancelled=self._ended,
        )

    def ask_for_package(self) -> None:
        """Ask for a package to read."""
        kinds = f"{tr('Handschlag package')} ({PACKAGES});;{tr('All files')} (*)"
        ask_for_file(self, tr("Read package"), documents_folder(), kinds, self._chosen)

    def ask_where(self, one: Neighbour) -> None:
        """Ask where a package for a laptop shall be written."""
        view = self._exchange.view
        if view is not None:
            start = documents_folder() / package_name(view.own, one.laptop)
            kinds = f"{tr('Handschlag package')} ({PACKAGES})"
            chosen = partial(self.write_package, one.laptop)
            ask_where_to_save(self, tr("Write package"), start, kinds, chosen)

    def write_package(self, laptop: Laptop, path: str) -> None:
        """Write a package for a laptop."""
        if self._job is not None:
            return
        self.overview.tell("")
        self._job = self._desk.office.write(
            partial(work.write_for, laptop.uuid, Path(path)),
            owner=self,
            label=tr("Writing package for {name}", name=laptop.label),
            done=partial(self._written, laptop, Path(path)),
            refused=self._refused,
            cancelled=self._ended,
        )

    def _connect(self) -> None:
        view, cards, places, exchange = self.overview, self.cards, self.places, self._exchange
        exchange.changed.connect(self._show_state)
        exchange.read_asked.connect(self.ask_for_package)
        view.read_asked.connect(self.ask_for_package)
        view.conflicts_asked.connect(self._go_to_conflicts)
        for part in (view.first, view.own):
            part.save_asked.connect(self._save_card)
            part.words_asked.connect(cards.show_own)
            part.open_asked.connect(cards.ask_to_open)
        view.first.read_asked.connect(self.ask_for_package)
        view.laptops.write_asked.connect(self.ask_where)
        view.laptops.words_asked.connect(cards.show_words)
        view.laptops.trust_asked.connect(cards.ask_to_confirm)
        view.laptops.revoke_asked.connect(cards.ask_to_revoke)
        view.folder.sync_asked.connect(exchange.sync_folder)
        view.folder.choose_asked.connect(places.ask_for_folder)
        view.folder.leave_asked.connect(places.leave_folder)
        view.folder.automatic_chosen.connect(exchange.set_automatic)
        view.hub.sync_asked.connect(exchange.sync_hub)
        view.hub.test_asked.connect(exchange.test_hub)
        view.hub.choose_asked.connect(places.ask_for_hub)
        view.hub.leave_asked.connect(places.leave_hub)
        cards.changed.connect(exchange.refresh)
        for one in (cards, places):
            one.refused.connect(view.tell)

    def _show_state(self) -> None:
        exchange = self._exchange
        if exchange.view is None:
            return
        self.overview.show_overview(exchange.view)
        folder = folder_name(exchange.view.folder)
        self.overview.folder.show_folder(folder, exchange.folder, automatic=exchange.automatic)
        self.overview.hub.show_hub(exchange.view.hub_shown, exchange.hub)
        if self._eager.take():
            self.take_focus()

    def _chosen(self, path: str) -> None:
        self.take_file(Path(path))

    def _save_card(self) -> None:
        if self._exchange.view is not None:
            self.cards.ask_to_save(self._exchange.view.own)

    def _go_to_conflicts(self) -> None:
        self._desk.navigation.go("conflicts")

    def _looked(self, summary: Summary) -> None:
        self._job = None
        if self._path is None:
            return
        self._brought = brought_by(self._path, summary)
        view = SummaryView(self._brought, self)
        view.apply_asked.connect(self._apply)
        view.left.connect(self._back)
        self._show(view)

    def _apply(self) -> None:
        if self._path is None or self._job is not None:
            return
        if isinstance(view := self.view, SummaryView):
            view.tell("")
            view.setEnabled(False)
        self._job = self._desk.office.write(
            partial(work.apply_package, self._path),
            owner=self,
            label=tr("Taking in {file}", file=self._path.name),
            done=self._applied,
            refused=self._not_applied,
            cancelled=partial(self._not_applied, None),
        )

    def _applied(self, receipt: Receipt) -> None:
        self._job = None
        if self._brought is None:
            return
        sender = self._brought.sender
        view = ResultView(outcome_of(sender.label, receipt), self)
        view.conflicts_asked.connect(self._go_to_conflicts)
        view.answer_asked.connect(partial(self._answer, sender.uuid))
        view.left.connect(self._back)
        self._show(view)
        self._exchange.refresh()

    def _not_applied(self, failure: HandschlagError | None) -> None:
        self._job = None
        if isinstance(view := self.view, SummaryView):
            view.setEnabled(True)
            view.tell(failure.sentence if failure else "")
            view.take_focus()

    def _not_looked(self, failure: HandschlagError) -> None:
        self._back()
        self._refused(failure)

    def _refused(self, failure: HandschlagError) -> None:
        self._job = None
        self.overview.tell(failure.sentence)

    def _ended(self) -> None:
        self._job = None

    def _written(self, laptop: Laptop, path: Path, made: Written) -> None:
        self._job = None
        self._desk.say(Message(written(laptop, path, made)))
        self._exchange.refresh()

    def _answer(self, uuid: bytes) -> None:
        self._back()
        view = self._exchange.view
        for one in view.neighbours if view else ():
            if one.laptop.uuid == uuid:
                self.ask_where(one)

    def _back(self) -> None:
        self._job = self._path = self._brought = None
        self._show(self.overview)

    def _show(self, view: QWidget) -> None:
        before = self.view
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        if before is not None and before not in (self.overview, view):
            self._stack.removeWidget(before)
            before.deleteLater()
        self.take_focus()
