"""Widgets by the dozen are made in slices, between which the window paints and hears keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

SLICE = 0.01
"""Seconds in which as much is made as fits; laying it out and painting takes as long again."""


class Gradual(QObject):
    """Takes the steps of a generator a few at a time; `paused` after each slice, `ended` last."""

    paused = Signal()
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Whether steps are left."""
        return self._next.isActive()

    def begin(self, steps: Iterable[object]) -> None:
        """Take the first steps now and the others later; those of an earlier call are dropped."""
        self._next.stop()
        self._steps = iter(steps)
        self._go_on()

    def _go_on(self) -> None:
        end = perf_counter() + SLICE
        for _ in self._steps:
            if perf_counter() >= end:
                self._next.start(0)
                self.paused.emit()
                return
        self.ended.emit()
