"""Work beside the window: one writer thread, one reader thread, answers on the UI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from desktop.progress import Cancelled, Progress, Step
from models.errors import HandschlagError

Work = Callable[[Progress], Any]


@dataclass(eq=False, slots=True)
class Job:
    """One piece of work on its way; `label` is shown while it runs, empty for what is quick."""

    work: Work
    owner: QObject | None = None
    done: Callable[[Any], object] | None = None
    refused: Callable[[HandschlagError], object] | None = None
    cancelled: Callable[[], object] | None = None
    progressed: Callable[[Step], object] | None = None
    label: str = ""
    key: str = ""
    generation: int = 0
    writes: bool = False
    progress: Progress = field(init=False)

    def cancel(self) -> None:
        """Ask the work to stop; `cancelled` is called when it has."""
        self.progress.cancel()


class Jobs(QObject):
    """Runs jobs in order, one at a time on each side, and delivers what they return.

    `work` gets a `Progress`. Callbacks run on the UI thread, and not at all once `owner` is gone.
    A `HandschlagError` goes to `refused`, or is announced by `failed` like any other exception.
    """

    started = Signal(object)
    progressed = Signal(object, object)
    ended = Signal(object)
    failed = Signal(object)
    settled = Signal()
    _delivered = Signal(object, object, object)

    def __init__(
        self, parent: QObject | None = None, interrupt: Callable[[], object] | None = None
    ) -> None:
        super().__init__(parent)
        self.interrupt = interrupt
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="reader")
        self._open: set[Job] = set()
        self._generations: dict[str, int] = {}
        self._reading: Job | None = None
        self._lock = threading.Lock()
        self._closed = False
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Whether nothing runs or waits."""
        return not self._open

    def write(self, work: Work, **told: Any) -> Job:
        """Do work that changes the database; `told` are the fields of `Job`."""
        return self._submit(Job(work, writes=True, **told))

    def read(self, work: Work, **told: Any) -> Job:
        """Do work that only reads; `told` are the fields of `Job`."""
        return self._submit(Job(work, **told))

    def latest(self, key: str, work: Work, **told: Any) -> Job:
        """Read, where only the newest question of this key matters: older ones are interrupted."""
        generation = self._generations.get(key, 0) + 1
        self._generations[key] = generation
        for job in self._open:
            if job.key == key:
                job.cancel()
        with self._lock:
            if self._reading is not None and self._reading.key == key and self.interrupt:
                self.interrupt()
        return self._submit(Job(work, key=key, generation=generation, **told))

    def close(
        self,
        last_read: Callable[[], object] | None = None,
        last_write: Callable[[], object] | None = None,
    ) -> None:
        """Finish what is being written, drop what is being read, and end both threads.

        `last_read` and `last_write` run last, each on its own thread.
        """
        if self._closed:
            return
        self._closed = True
        for job in self._open:
            job.cancel()
        with self._lock:
            if self._reading is not None and self.interrupt:
                self.interrupt()
        for executor, last in ((self._reader, last_read), (self._writer, last_write)):
            if last:
                executor.submit(last)
            executor.shutdown(wait=True)
        self._open.clear()

    def _submit(self, job: Job) -> Job:
        job.progress = Progress(_Report(self, job))
        if self._closed:
            return job
        self._open.add(job)
        if job.label:
            self.started.emit(job)
        (self._writer if job.writes else self._reader).submit(self._run, job)
        return job

    def _run(self, job: Job) -> None:
        if self._stale(job) or (self._closed and not job.writes):
            self._delivered.emit(job, None, Cancelled())
            return
        if not job.writes:
            with self._lock:
                self._reading = job
        value, failure = None, None
        try:
            value = job.work(job.progress)
        except Exception as caught:  # one of the two places: nothing may end a thread unheard
            failure = caught
        if not job.writes:
            with self._lock:
                self._reading = None
        self._delivered.emit(job, value, failure)

    def _deliver(self, job: Job, value: object, failure: object) -> None:
        if isinstance(value, Step):
            self._tell_step(job, value)
            return
        self._open.discard(job)
        if job.label:
            self.ended.emit(job)
        try:
            if not self._closed:
                self._tell(job, value, failure)
        finally:
            if not self._open:
                self.settled.emit()

    def _tell_step(self, job: Job, step: Step) -> None:
        if job not in self._open:
            return
        if job.label:
            self.progressed.emit(job, step)
        if job.progressed and self._heard(job):
            job.progressed(step)

    def _tell(self, job: Job, value: object, failure: object) -> None:
        if self._stale(job) or not self._heard(job):
            return
        if failure is None:
            if job.done:
                job.done(value)
        elif isinstance(failure, Cancelled):
            if job.cancelled:
                job.cancelled()
        elif isinstance(failure, HandschlagError) and job.refused:
            job.refused(failure)
        else:
            self.failed.emit(failure)

    def _stale(self, job: Job) -> bool:
        return bool(job.key) and self._generations.get(job.key) != job.generation

    def _heard(self, job: Job) -> bool:
        return job.owner is None or isValid(job.owner)

    def step(self, job: Job, step: Step) -> None:
        """Announce a step of a job; called on its own thread."""
        self._delivered.emit(job, step, None)


@dataclass(frozen=True, slots=True)
class _Report:
    jobs: Jobs
    job: Job

    def __call__(self, step: Step) -> None:
        self.jobs.step(self.job, step)
