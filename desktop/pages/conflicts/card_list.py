"""The cards of a page under each other; arrows walk from conflict to conflict."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.actions.letters import letters_work
from desktop.desk import Desk
from desktop.pages.conflicts.card_frame import CardFrame
from desktop.pages.conflicts.dispute_block import DisputeBlock, OwnValue
from desktop.pages.conflicts.inbox import Dispute, RecordCard
from desktop.style.tokens import GAP, ROOM, VAST, WIDE
from desktop.widgets.buttons import Button
from desktop.widgets.eagerness import Eagerness
from desktop.widgets.scrolling import ScrollColumn
from models.language import tr

_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CardList(ScrollColumn):
    """Makes one card at a time, so that the window goes on; `complete` when all are there.

    `taken` with a dispute and a letter, `put_off` with a dispute, `opened` with a record, `chosen`
    with a card and whether it is ticked, `turned` with -1 or 1 where the arrows leave the page.
    """

    complete = Signal()
    taken = Signal(object, str)
    put_off = Signal(object)
    opened = Signal(int)
    chosen = Signal(object, bool)
    turned = Signal(int)

    def __init__(self, desk: Desk, own_value: OwnValue, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Conflicts"))
        self._desk, self._own_value = desk, own_value
        self._frames: list[CardFrame] = []
        self._waiting: list[RecordCard] = []
        self._ticked: Collection[int] = ()
        self._current = ""
        self._place = 0
        self._order: list[RecordCard] = []
        self._eager = Eagerness(self)
        self.column.setContentsMargins(VAST, GAP, VAST, WIDE)
        self.column.setSpacing(ROOM)
        self.column.addStretch(1)
        self._making = QTimer(self)
        self._making.timeout.connect(self._make_next)

    @property
    def frames(self) -> tuple[CardFrame, ...]:
        """The cards made so far."""
        return tuple(self._frames)

    @property
    def blocks(self) -> list[DisputeBlock]:
        """All conflicts made so far, in their order."""
        return [block for frame in self._frames for block in frame.blocks]

    @property
    def busy(self) -> bool:
        """Whether somebody is writing a value of their own."""
        return any(frame.busy for frame in self._frames)

    def show_cards(self, cards: Sequence[RecordCard], ticked: Collection[int]) -> None:
        """Show these cards; those that did not change stay, the keyboard stays at its place."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus) and not self.busy:
            # What has the keyboard may go: then it must not jump out of the list.
            self.setFocus()
            self._eager.begin()
        self._ticked = ticked
        same = {frame.card: frame for frame in self._frames}
        kept = [card for card in cards if card in same]
        for card, frame in same.items():
            if card not in kept:
                self.column.removeWidget(frame)
                frame.hide()
                frame.deleteLater()
        self._frames = [same[card] for card in kept]
        for place, frame in enumerate(self._frames):
            self.column.removeWidget(frame)
            self.column.insertWidget(place, frame)
            frame.tick(frame.card.record in ticked)
        self._order = list(cards)
        self._waiting = [card for card in cards if card not in same]
        self._making.start(0)

    def take_focus(self, record: int = 0) -> None:
        """Put the keyboard on the current conflict, or the first of a record, once it is there."""
        self._eager.begin()
        if record:
            self._current, self._place = f"record {record}", 0
        if not self._making.isActive():
            self._arrive()

    def begin_page(self, *, at_end: bool) -> None:
        """Go on at the first or last conflict of the page that is coming."""
        self._current, self._place = "", 10_000 if at_end else 0
        self._eager.begin()
        self.verticalScrollBar().setValue(0)

    def tick(self, records: Collection[int]) -> None:
        """Choose the cards of these records alone."""
        self._ticked = records
        for frame in self._frames:
            frame.tick(frame.card.record in records)

    def go(self, by: int) -> None:
        """To the next conflict, or out of the page."""
        blocks = self.blocks
        here = next((i for i, one in enumerate(blocks) if one.dispute.key == self._current), 0)
        if 0 <= here + by < len(blocks):
            blocks[here + by].setFocus()
        else:
            self.turned.emit(by)

    def current(self) -> DisputeBlock | None:
        """The conflict that has or had the keyboard."""
        return next((one for one in self.blocks if one.dispute.key == self._current), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter opens, A and B take a side, E asks for an own value, S puts off."""
        focus, key = QApplication.focusWidget(), Qt.Key(event.key())
        block = next((one for one in self.blocks if one.holds(focus)), None)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if block is None or not plain:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._remember(block)
            self.go(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.blocks[0 if key == Qt.Key.Key_Home else -1].setFocus()
        elif key in _OPEN and isinstance(focus, Button):
            focus.click()
        elif key in _OPEN:
            self.opened.emit(block.dispute.record)
        elif not (letters_work() and self._take_letter(block, event.text().upper())):
            super().keyPressEvent(event)

    def _take_letter(self, block: DisputeBlock, letter: str) -> bool:
        if letter == "S":
            self._put_off(block.dispute)
        elif letter == "E":
            return block.edit()
        elif letter and block.dispute.side(letter) is not None:
            self._take(block.dispute, letter)
        else:
            return False
        return True

    def _take(self, dispute: Dispute, letter: str) -> None:
        self._go_on_from(dispute)
        self.taken.emit(dispute, letter)

    def _put_off(self, dispute: Dispute) -> None:
        self._go_on_from(dispute)
        self._current = ""
        self.put_off.emit(dispute)

    def _go_on_from(self, dispute: Dispute) -> None:
        """Go on with what comes to the place of a conflict that is gone from it."""
        for block in self.blocks:
            if block.dispute is dispute:
                self._remember(block)

    def _make_next(self) -> None:
        if not self._waiting:
            self._making.stop()
            self._arrive()
            self.complete.emit()
            return
        card = self._waiting.pop(0)
        ticked = card.record in self._ticked
        # Made where it will stand: another parent later costs as much again.
        inside = self.widget() or self
        frame = CardFrame(self._desk, card, self._own_value, inside, ticked=ticked)
        frame.opened.connect(self.opened)
        frame.chosen.connect(self.chosen)
        for block in frame.blocks:
            block.taken.connect(self._take)
            block.put_off.connect(self._put_off)
            block.entered.connect(self._enter)
        made = {one.card for one in self._frames} | {card}
        place = [one for one in self._order if one in made].index(card)
        self._frames.insert(place, frame)
        self.column.insertWidget(place, frame)
        frame.show()
        for block in frame.blocks:
            block.set_reachable(False)

    def _arrive(self) -> None:
        """Find the current conflict again, or the one that has come to its place."""
        blocks = self.blocks
        if not blocks:
            self._current, self._place = "", 0
            return
        record = int(self._current.partition(" ")[2]) if self._current.startswith("record ") else 0
        target = next(
            (
                one
                for one in blocks
                if one.dispute.key == self._current or (record and one.dispute.record == record)
            ),
            blocks[min(self._place, len(blocks) - 1)],
        )
        self._remember(target)
        if not self.busy and self._eager.take():
            target.setFocus()
            self.ensureWidgetVisible(target, 0, ROOM)

    def _enter(self, block: DisputeBlock) -> None:
        self._remember(block)
        self.ensureWidgetVisible(block, 0, ROOM)

    def _remember(self, block: DisputeBlock) -> None:
        """The current conflict is the one stop of the Tab key."""
        self._current = block.dispute.key
        for place, one in enumerate(self.blocks):
            one.set_reachable(one is block)
            if one is block:
                self._place = place
