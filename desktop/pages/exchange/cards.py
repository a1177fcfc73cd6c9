"""What the page does with cards: save and show the own one, trust another, withdraw that."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.dialogs.files import ask_for_file, ask_where_to_save
from desktop.exchanging import work
from desktop.exchanging.work import OpenedCard
from desktop.office import Writing
from desktop.pages.exchange.card_dialogs import RevokeDialog, Shown, TrustDialog, WordsDialog
from desktop.pages.exchange.naming import CARDS, card_name
from desktop.settings import documents_folder
from desktop.widgets.toast import Message
from models.errors import HandschlagError
from models.journal.peers import Trust
from models.language import tr
from models.sync.overview import Laptop, Neighbour

if TYPE_CHECKING:  # loaded with the first exchange
    from models.journal.wire import WireReplica


class CardDesk(QObject):
    """`changed` when another laptop is trusted, or one no more; `refused` with the sentence."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def ask_to_save(self, own: Laptop) -> None:
        """Ask where the own card shall be saved."""
        start = documents_folder() / card_name(own)
        kinds = f"{tr('Handschlag card')} ({CARDS})"
        ask_where_to_save(self._window, tr("Save own card"), start, kinds, self.save)

    def save(self, path: str) -> None:
        """Save the own card."""
        self._write(partial(work.save_own_card, Path(path)), self._saved)

    def show_own(self) -> None:
        """Show the six words of the own card."""
        self._write(work.own_card_of, self._show_own)

    def show_words(self, one: Neighbour) -> None:
        """Show the six words of another laptop."""
        self._write(partial(work.known_card, one.laptop.uuid), self._show_other)

    def ask_to_open(self) -> None:
        """Ask for the card of another laptop."""
        kinds = f"{tr('Handschlag card')} ({CARDS});;{tr('All files')} (*)"
        ask_for_file(self._window, tr("Open card"), documents_folder(), kinds, self.open)

    def open(self, path: str) -> None:
        """Open the card of another laptop, to trust it."""
        self._write(partial(work.open_card, Path(path)), self._ask_to_trust)

    def ask_to_confirm(self, one: Neighbour) -> None:
        """Trust a laptop that is known through others, by its card where its key is not known."""
        if one.trust is Trust.REVOKED or not one.sealable:
            self.ask_to_open()
            return
        self._write(partial(work.known_card, one.laptop.uuid), self._ask_to_trust)

    def ask_to_revoke(self, one: Neighbour) -> None:
        """Ask whether a laptop shall be trusted no more."""
        dialog = RevokeDialog(one.laptop, self._window)
        dialog.confirmed.connect(partial(self._revoke, one.laptop))
        dialog.open()

    def _shown(self, opened: OpenedCard) -> Shown:
        card = opened.card
        laptop = Laptop(card.uuid, card.agency, card.label)
        return Shown(laptop, opened.words, card.agency == self._desk.office.agency)

    def _show_own(self, opened: OpenedCard) -> None:
        hint = tr("Read these words out when somebody trusts this laptop.")
        WordsDialog(self._shown(opened), tr("Words of this laptop"), hint, self._window).open()

    def _show_other(self, opened: OpenedCard) -> None:
        hint = tr("The other laptop shows the same words under “Show own words”.")
        title = tr("Words of {name}", name=opened.card.label)
        WordsDialog(self._shown(opened), title, hint, self._window).open()

    def _ask_to_trust(self, opened: OpenedCard) -> None:
        dialog = TrustDialog(self._shown(opened), self._window)
        dialog.confirmed.connect(partial(self._trust, opened.card))
        dialog.open()

    def _trust(self, card: WireReplica) -> None:
        self._write(partial(work.trust_card, card), partial(self._trusted, card.label))

    def _revoke(self, laptop: Laptop) -> None:
        wish = partial(work.revoke_laptop, laptop.uuid)
        self._write(wish, partial(self._revoked, laptop.label))

    def _trusted(self, name: str, _: object) -> None:
        self.changed.emit()
        self._desk.say(
            Message(tr("The laptop of {name} is trusted. You can write it a package.", name=name))
        )

    def _revoked(self, name: str, _: object) -> None:
        self.changed.emit()
        self._desk.say(Message(tr("The laptop of {name} is no longer trusted.", name=name)))

    def _saved(self, path: Path) -> None:
        sentence = tr("The card is in {file}. Send it to your colleague.", file=path.name)
        self._desk.say(Message(sentence))

    def _write(self, wish: Writing, done: Callable[[Any], object]) -> None:
        self._desk.office.write(wish, owner=self, done=done, refused=self._refuse)

    def _refuse(self, failure: HandschlagError) -> None:
        self.refused.emit(failure.sentence)
