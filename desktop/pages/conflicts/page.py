"""The inbox of conflicts: a card a record, decided by mouse or by single keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.actions.letters import letters_work
from desktop.desk import Desk
from desktop.pages.conflicts.card_list import CardList
from desktop.pages.conflicts.deciding import take_all, take_own, take_side
from desktop.pages.conflicts.inbox import (
    PAGE,
    Dispute,
    Inbox,
    RecordCard,
    Source,
    Wanted,
    read_inbox,
)
from desktop.pages.conflicts.tools import Tools
from desktop.progress import Progress
from desktop.records.queue_page import QueuePage
from desktop.widgets.buttons import Button
from desktop.widgets.toast import Message
from models.database.reader import Reader
from models.errors import HandschlagError
from models.language import number, tr


class ConflictsPage(QueuePage):
    """Reads a page of the inbox beside the window, and again whenever something has changed."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        hint = tr("Two people changed the same without seeing each other. You decide what stays.")
        super().__init__(desk, tr("Conflicts"), hint, parent)
        self._stale = True
        self._wanted = Wanted()
        self._inbox = Inbox((), 0, 0, 0, {}, (), ())
        self._chosen: set[str] = set()
        self._laptop = self.filter_box(tr("Laptop"))
        self._type = self.filter_box(tr("Type"))
        self.tools = Tools(self)
        self.list = CardList(desk, take_own, self)
        self._unfiltered = Button(tr("Show all"), self.nothing)
        self.nothing.column.insertWidget(
            self.nothing.column.count() - 1, self._unfiltered, 0, Qt.AlignmentFlag.AlignHCenter
        )
        self.stack.addWidget(self.list)
        self.stack.setCurrentWidget(self.list)
        self.look_again(self._look_again)
        self.lay_out(self.tools)
        self._connect()

    @property
    def inbox(self) -> Inbox:
        """What is shown."""
        return self._inbox

    def arrive(self) -> None:
        """Look whether there is something new."""
        self._show_keys()
        self._look_again()

    def take_focus(self) -> None:
        """Begin at the current conflict."""
        if self._inbox.cards:
            self.list.take_focus()
        else:
            self.wait_for_keyboard()

    def look_at(self, record: int) -> None:
        """Show the conflicts of a record, whatever was filtered."""
        self._wanted = Wanted(later=self._wanted.later, record=record)
        self._read()
        self.list.take_focus(record)

    def _connect(self) -> None:
        self._laptop.activated.connect(self._filter)
        self._type.activated.connect(self._filter)
        self._unfiltered.clicked.connect(self._show_all)
        self.tools.all_chosen.connect(self._choose_all)
        self.tools.turned.connect(self._turn)
        self.tools.laptop_taken.connect(self._take_laptop)
        self.tools.person_taken.connect(self._take_person)
        self.list.taken.connect(self._take)
        self.list.put_off.connect(self._put_off)
        self.list.opened.connect(self.open)
        self.list.chosen.connect(self._choose)
        self.list.turned.connect(self._turn)
        self.list.finished.connect(self._read)
        self.desk.news.changed.connect(self._hear)
        self.desk.actions.ran.connect(self._show_keys)

    def _show_keys(self) -> None:
        """Say which keys there are, where they work."""
        letters = tr("A, B: take a side · E: own value · S: later") if letters_work() else ""
        walking = tr("↑ ↓: next conflict · Enter: open the record")
        self.keys.setText(" · ".join(filter(None, (walking, letters))))

    def _hear(self) -> None:
        self._stale = True
        self.soon()

    def _look_again(self) -> None:
        if self._stale:
            self._read()

    def _read(self) -> None:
        self._stale = False
        work = partial(_inbox_of, self._wanted)
        self.desk.office.latest("conflicts", work, owner=self, done=self._show)

    def _show(self, inbox: Inbox) -> None:
        self._inbox = inbox
        self._wanted = Wanted(
            self._wanted.laptop, self._wanted.type, inbox.first, self._wanted.later
        )
        self._chosen &= inbox.sources.keys()
        laptops = [(name, f"{name} ({number(count)})") for name, count in inbox.laptops]
        types = [(key, f"{words} ({number(count)})") for key, words, count in inbox.types]
        _offer(self._laptop, tr("All laptops"), laptops, self._wanted.laptop)
        _offer(self._type, tr("All types"), types, self._wanted.type)
        for part in (self._laptop, self._type, self.keys):
            part.setVisible(inbox.all > 0)
        self.tools.setVisible(bool(inbox.cards))
        self.tools.show_inbox(inbox, self._chosen)
        self.list.show_cards(inbox.cards, self._ticked())
        if inbox.cards or self.list.busy:
            self.stack.setCurrentWidget(self.list)
            if self.eager.take():
                self.list.take_focus()
        else:
            self._say_empty()

    def _say_empty(self) -> None:
        filtered = self._inbox.all > 0
        self._unfiltered.setVisible(filtered)
        if filtered:
            self.nothing.say(tr("No conflict matches the filters."))
        else:
            self.nothing.say(
                tr("No conflicts."),
                tr(
                    "When two people change the same field without seeing each other, both "
                    "versions stand here until somebody decides."
                ),
            )
        self.stack.setCurrentWidget(self.nothing)

    def _ticked(self) -> set[int]:
        """The records all of whose conflicts are chosen."""
        return {card.record for card in self._inbox.cards if _keys(card) <= self._chosen}

    def _filter(self) -> None:
        self._wanted = Wanted(
            self._laptop.currentData() or "",
            self._type.currentData() or "",
            later=self._wanted.later,
        )
        self._read()

    def _show_all(self) -> None:
        self._wanted = Wanted(later=self._wanted.later)
        self.eager.begin()
        self._read()

    def _turn(self, by: int) -> None:
        first = self._inbox.first + by * PAGE
        if 0 <= first < self._inbox.records:
            self._go_to(first)
            self.list.begin_page(at_end=by < 0)

    def _go_to(self, first: int) -> None:
        wanted = self._wanted
        self._wanted = Wanted(wanted.laptop, wanted.type, first, wanted.later)
        self._read()

    def _choose(self, card: RecordCard, ticked: bool) -> None:
        self._chosen = self._chosen | _keys(card) if ticked else self._chosen - _keys(card)
        self.tools.show_chosen(self._inbox, self._chosen)

    def _choose_all(self, wanted: bool) -> None:
        self._chosen = set(self._inbox.sources) if wanted else set()
        self.list.tick(self._ticked())
        self.tools.show_chosen(self._inbox, self._chosen)

    def _put_off(self, dispute: Dispute) -> None:
        wanted = self._wanted
        later = wanted.later ^ {dispute.key}
        self._wanted = Wanted(wanted.laptop, wanted.type, wanted.first, later)
        self._read()

    def _take(self, dispute: Dispute, letter: str) -> None:
        self.decide(take_side(dispute, letter), self._refuse)

    def _take_laptop(self, laptop: str) -> None:
        self.decide(take_all(self._sources(0, laptop), laptop=laptop), self._refuse)

    def _take_person(self, author: str) -> None:
        self.decide(take_all(self._sources(1, author), author=author), self._refuse)

    def _sources(self, place: int, name: str) -> dict[str, Source]:
        """The chosen conflicts that have a side of a laptop or person."""
        sources = self._inbox.sources
        return {
            key: sources[key]
            for key in self._chosen
            if any(side[place] == name for side in sources[key])
        }

    def _refuse(self, failure: HandschlagError) -> None:
        self.desk.say(Message(failure.sentence))
        self._read()


def _keys(card: RecordCard) -> set[str]:
    return {dispute.key for dispute in card.disputes}


def _offer(combo: QComboBox, all_words: str, choices: Sequence[tuple[str, str]], now: str) -> None:
    combo.clear()
    combo.addItem(all_words, "")
    for code, words in choices:
        combo.addItem(words, code)
    combo.setCurrentIndex(max(combo.findData(now), 0))


def _inbox_of(wanted: Wanted, reader: Reader, progress: Progress) -> Inbox:
    return read_inbox(reader, wanted)
