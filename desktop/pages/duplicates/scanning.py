"""The scan beside the window, in short turns, so that lists can be read between them."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from desktop.desk import Desk
from desktop.pages.duplicates.queue import Candidate
from desktop.progress import Progress, Step
from models.database.reader import Reader
from models.services.duplicates.facts import all_facts
from models.services.duplicates.marking import told_apart
from models.services.duplicates.merging import MERGEABLE
from models.services.duplicates.scan import Steps, scan_steps

TURN = 0.1
"""Seconds after which others may read."""


@dataclass(eq=False, slots=True)
class _Scan:
    """One scan through both types; `steps` is the one under way."""

    waiting: list[str] = field(default_factory=lambda: list(MERGEABLE))
    type: str = ""
    steps: Steps | None = None
    done: int = 0
    total: int = 0
    found: list[Candidate] = field(default_factory=list)
    stopped: bool = False
    ended: bool = False

    def turn(self, reader: Reader, progress: Progress) -> None:
        """Work for a moment; on the reader thread."""
        until = time.monotonic() + TURN
        while time.monotonic() < until and not self.ended:
            progress(self.done)
            if self.steps is None:
                self._begin_type(reader)
            else:
                self._step(self.steps)

    def _begin_type(self, reader: Reader) -> None:
        if not self.waiting:
            self.ended = True
            return
        self.type = self.waiting.pop(0)
        self.steps = scan_steps(all_facts(reader, self.type), self.type, told_apart(reader))

    def _step(self, steps: Steps) -> None:
        try:
            self.done, self.total = next(steps)
        except StopIteration as end:
            self.found += [Candidate(self.type, pair) for pair in end.value]
            self.steps = None


class Scanning(QObject):
    """`began` with the type, `stepped` with how far it is, `ended` with the candidates or None."""

    began = Signal(str)
    stepped = Signal(object)
    ended = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scan: _Scan | None = None
        self._type = ""

    @property
    def running(self) -> bool:
        """Whether a scan is under way."""
        return self._scan is not None

    def begin(self) -> None:
        """Look through all the data, from the beginning."""
        self._scan, self._type = _Scan(), ""
        self._go_on(self._scan)

    def stop(self) -> None:
        """End the scan after its turn, without what it found so far."""
        if self._scan is not None:
            self._scan.stopped = True

    def _go_on(self, scan: _Scan) -> None:
        self._desk.office.read(scan.turn, owner=self, done=self._turned)

    def _turned(self, nothing: None) -> None:
        scan = self._scan
        if scan is None:
            return
        if scan.stopped or scan.ended:
            self._scan = None
            self.ended.emit(None if scan.stopped else scan.found)
            return
        if scan.type != self._type:
            self._type = scan.type
            self.began.emit(scan.type)
        self.stepped.emit(Step(scan.done, scan.total or None, None))
        self._go_on(scan)
