"""The merge queue: likely pairs at the left, the comparison of one at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget

from desktop.desk import Desk
from desktop.pages.duplicates.comparing import Comparing
from desktop.pages.duplicates.comparison import Comparison, read_comparison
from desktop.pages.duplicates.keys import DIFFERENT, LATER, MERGE, OTHER
from desktop.pages.duplicates.pair_list import PairList
from desktop.pages.duplicates.queue import Candidate, Queue, read_queue
from desktop.pages.duplicates.scanning import Scanning
from desktop.progress import Progress
from desktop.records.queue_page import QueuePage
from desktop.style.theme import theme
from desktop.style.tokens import SPACE, VAST
from desktop.widgets.buttons import Button
from desktop.widgets.running import RunningWork
from desktop.widgets.toast import Message
from models.database.reader import Reader
from models.errors import HandschlagError
from models.language import ntr, number, tr
from models.records.registry import record_type
from models.services.duplicates.comparing import merge_compared
from models.services.duplicates.marking import mark_not_duplicate
from models.services.duplicates.merging import MERGEABLE

SPLIT = "duplicates"


class DuplicatesPage(QueuePage):
    """Scans when it is first shown; what is settled anywhere leaves the queue at once."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        hint = tr("Records that are likely the same. Nothing is merged without you.")
        super().__init__(desk, tr("Duplicates"), hint, parent)
        self._found: list[Candidate] | None = None
        self._later: set[Candidate] = set()
        self._keep: dict[Candidate, int] = {}
        self._place: int | None = None
        self._queue = Queue((), 0, {})
        self._type = self.filter_box(tr("Type"))
        self._type.addItem(tr("All types"), "")
        for key in MERGEABLE:
            self._type.addItem(tr(record_type(key).plural), key)
        self._scan_again = Button(tr("Look again"), self, symbol="refresh")
        self._running = RunningWork(self)
        self.scanning = Scanning(desk, self)
        self.list = PairList(self)
        self.comparing = Comparing(desk, self.list, self)
        self._right = QStackedWidget(self)
        self._blank = QWidget(self)
        self._right.addWidget(self._blank)
        self._right.addWidget(self.comparing)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self.stack.addWidget(self._split)
        self.look_again(self._read)
        self._lay_out()
        self._connect()

    @property
    def queue(self) -> Queue:
        """What is listed."""
        return self._queue

    def arrive(self) -> None:
        """Scan the first time; later look at what is still open."""
        if self._found is None:
            if not self.scanning.running:
                self._begin()
        else:
            self._read()

    def take_focus(self) -> None:
        """Begin in the queue, as soon as there is one."""
        if self._queue.candidates:
            self.list.setFocus()
        else:
            self.wait_for_keyboard()

    def _lay_out(self) -> None:
        self.head.add(self._scan_again)
        self._running.setContentsMargins(VAST, SPACE, VAST, SPACE)
        self._running.hide()
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(self._right)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 5)
        self.list.setMinimumWidth(theme().pixels(140))
        if not self.desk.settings.restore_splitter(SPLIT, self._split):
            self._split.setSizes([320, 760])
        self.lay_out(self._running)
        self.keys.setText(
            tr(
                "↑ ↓: next · → or Enter: compare · ← →: choose a side · Enter: edit · "
                "T: keep the other one · Esc: back"
            )
        )

    def _connect(self) -> None:
        self._type.activated.connect(self._read)
        self._scan_again.clicked.connect(self._begin)
        self._running.cancel_requested.connect(self.scanning.stop)
        self.scanning.began.connect(self._show_scan)
        self.scanning.stepped.connect(self._running.show_step)
        self.scanning.ended.connect(self._show_found)
        self.list.selectionModel().currentChanged.connect(self._compare)
        self.list.lettered.connect(self._decide)
        self.list.entered.connect(self.comparing.take_focus)
        self.comparing.decided.connect(self._decide)
        self.comparing.left.connect(self.list.setFocus)
        self.comparing.opened.connect(self.open)
        self.comparing.pair_asked.connect(self._go_to)
        self._split.splitterMoved.connect(self._remember)
        self.desk.news.changed.connect(self._hear)

    def _begin(self) -> None:
        self._scan_again.setEnabled(False)
        self._running.begin(tr("Looking for duplicates …"))
        self._running.show()
        if not self._queue.candidates:
            self._say(tr("Looking for duplicates …"), tr("You can go on working meanwhile."))
        self.scanning.begin()

    def _show_scan(self, type_key: str) -> None:
        kind = tr(record_type(type_key).plural)
        self._running.begin(tr("Looking for duplicates among: {type}", type=kind))

    def _show_found(self, found: list[Candidate] | None) -> None:
        self._running.hide()
        self._scan_again.setEnabled(True)
        if found is not None:
            self._found = found
        if self._found is None:
            self._say(tr("The scan was stopped."), tr("Press “Look again” to begin anew."))
        else:
            self._read()

    def _hear(self) -> None:
        if self._found is not None:
            self.soon()

    def _read(self) -> None:
        if self._found is None:
            return
        work = partial(_queue_of, self._found, self._type.currentData(), frozenset(self._later))
        self.desk.office.latest("duplicates", work, owner=self, done=self._show)

    def _show(self, queue: Queue) -> None:
        self._queue = queue
        words = ntr("{n} likely pair", "{n} likely pairs", queue.all)
        self.head.say(tr("Duplicates"), f"{words}. {tr('Nothing is merged without you.')}")
        self.list.show_candidates(queue.candidates, queue.titles, self._later)
        if not queue.candidates:
            everything = number(len(self._found or ()))
            self._say(
                tr("No duplicates."),
                tr("All records were compared. Pairs found in this scan: {n}", n=everything),
            )
            return
        self.stack.setCurrentWidget(self._split)
        if self.eager.take():
            self.list.setFocus()
        if self._place is not None or self.list.current() is None:
            # What was put off goes to the end; the person goes on with what comes to its place.
            self.list.go_to(min(self._place or 0, len(queue.candidates) - 1))
            self._place = None
        self._compare()

    def _say(self, sentence: str, hint: str) -> None:
        inside = self._split.isAncestorOf(QApplication.focusWidget() or self)
        self.nothing.say(sentence, hint)
        self.stack.setCurrentWidget(self.nothing)
        self._right.setCurrentWidget(self._blank)
        self.comparing.comparison = None
        if inside:
            self._scan_again.setFocus()

    def _current(self) -> Candidate | None:
        row = self.list.currentIndex().row()
        known = self._queue.candidates
        return known[row] if 0 <= row < len(known) else None

    def _compare(self) -> None:
        candidate = self._current()
        if candidate is not None:
            work = partial(_comparison_of, candidate, self._keep.get(candidate))
            self.desk.office.latest("comparison", work, owner=self, done=self._show_pair)

    def _show_pair(self, comparison: Comparison | None) -> None:
        if comparison is None or comparison.candidate != self._current():
            return
        if comparison != self.comparing.comparison:
            # What has the keyboard goes: it must not jump out of the page.
            inside = self.comparing.isAncestorOf(QApplication.focusWidget() or self)
            self.comparing.show_comparison(comparison, self._queue.others(comparison.candidate))
            if inside:
                self.comparing.take_focus()
        self._right.setCurrentWidget(self.comparing)

    def _decide(self, letter: str) -> None:
        comparison, candidate = self.comparing.comparison, self._current()
        if comparison is None or comparison.candidate != candidate:
            return
        if letter == LATER:
            self._later ^= {candidate}
            self._place = self.list.currentIndex().row()
            self._read()
        elif letter == OTHER:
            self._keep[candidate] = comparison.compared.other
            self._compare()
        elif letter == DIFFERENT:
            pair = candidate.pair
            self.decide(partial(mark_not_duplicate, one=pair.a, other=pair.b), self._refuse)
        elif letter == MERGE:
            values = self.comparing.values()
            if values is not None:
                wish = partial(merge_compared, seen=comparison.compared, values=values)
                self.decide(wish, self._refuse)

    def _go_to(self, key: int) -> None:
        """Compare another pair of the queue."""
        for place, one in enumerate(self._queue.candidates):
            if one.key == key:
                self.list.go_to(place)

    def _refuse(self, failure: HandschlagError) -> None:
        if not self.comparing.show_failure(failure):
            self.desk.say(Message(failure.sentence))
            self._read()

    def _remember(self) -> None:
        self.desk.settings.remember_splitter(SPLIT, self._split)


def _queue_of(
    found: list[Candidate],
    type_key: str,
    later: frozenset[Candidate],
    reader: Reader,
    progress: Progress,
) -> Queue:
    return read_queue(reader, found, type_key, later)


def _comparison_of(
    candidate: Candidate, keep: int | None, reader: Reader, progress: Progress
) -> Comparison | None:
    return read_comparison(reader, candidate, keep)
