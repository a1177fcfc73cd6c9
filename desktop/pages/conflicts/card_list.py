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
    """Makes one conflict at a time, so that the window goes on; `complete` when all are there.

    `taken` with a dispute and a letter, `put_off` with a dispute, `opened` with a record, `chosen`
    with a card and whether it is ticked, `turned` with -1 or 1 where the arrows leave the page,
    `finished` when somebody has done with a value of their own.
    """

    complete = Signal()
    finished = Signal()
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
    def making(self) -> bool:
        """Whether there are more conflicts to come."""
        return self._making.isActive()

    @property
    def busy(self) -> bool:
        """Whether somebody is writing a value of their own."""
        return any(frame.busy for frame in self._frames)

    def show_cards(self, cards: Sequence[RecordCard], ticked: Collection[int]) -> None:
        """Show these cards; what did not change stays, and the keyboard at its place."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus) and not self.busy:
            # What has the keyboard may go: then it must not jump out of the list.
            self.setFocus()
            self._eager.begin()
        self._ticked = ticked
        self._order = self._with_busy(cards)
        wanted = {card.record: card for card in self._order}
        for frame in self._frames:
            self.column.removeWidget(frame)
            if frame.card.record not in wanted:
                frame.hide()
                frame.deleteLater()
        made = {frame.card.record: frame for frame in self._frames}
        self._frames = [made[record] for record in wanted if record in made]
        for place, frame in enumerate(self._frames):
            self.column.insertWidget(place, frame)
            frame.follow(wanted[frame.card.record])
            frame.tick(frame.card.record in ticked)
        self._making.start(0)

    def _with_busy(self, cards: Sequence[RecordCard]) -> list[RecordCard]:
        """The cards, and those in which somebody is writing although they are settled."""
        order = list(cards)
        records = {card.record for card in cards}
        for place, frame in enumerate(self._frames):
            if frame.busy and frame.card.record not in records:
                order.insert(min(place, len(order)), frame.card)
        return order

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
        made = {frame.card.record: frame for frame in self._frames}
        for place, card in enumerate(self._order):
            frame = made.get(card.record) or self._make_frame(place, card)
            if missing := frame.missing:
                self._make_block(frame, missing[0])
                return
        self._making.stop()
        self._arrive()
        self.complete.emit()

    def _make_frame(self, place: int, card: RecordCard) -> CardFrame:
        # Made where it will stand: another parent later costs as much again.
        inside = self.widget() or self
        ticked = card.record in self._ticked
        frame = CardFrame(self._desk, card, self._own_value, inside, ticked=ticked)
        frame.opened.connect(self.opened)
        frame.chosen.connect(self.chosen)
        self._frames.insert(place, frame)
        self.column.insertWidget(place, frame)
        frame.show()
        return frame

    def _make_block(self, frame: CardFrame, dispute: Dispute) -> None:
        block = frame.make(dispute)
        block.taken.connect(self._take)
        block.put_off.connect(self._put_off)
        block.entered.connect(self._enter)
        block.finished.connect(self.finished)
        block.set_reachable(False)
        if block.dispute.key == self._current or (not self._place and block is self.blocks[0]):
            self._arrive()

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
