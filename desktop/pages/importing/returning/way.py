"""The way of a returned list through the page: shown, accepted, written, taken back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.jobs import Job
from desktop.pages.importing.returning.result import MergedView
from desktop.pages.importing.returning.view import MergeView
from desktop.pages.importing.returning.work import ReturnedFile, look, write
from desktop.undoing.taking_back import take_back
from desktop.widgets.toast import Message
from models.errors import Conflict, HandschlagError
from models.exchange.returning.merging import Merged
from models.exchange.returning.plan import CellChange, Merge
from models.language import tr


class ReturnedImport(QObject):
    """Merges returned lists; `shown` with a view, `refused` with why there is none."""

    shown = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._file: ReturnedFile | None = None
        self._merge: Merge | None = None
        self._view: MergeView | None = None
        self._job: Job | None = None
        self._accepted = False
        self.writing = False

    def take(self, file: ReturnedFile) -> None:
        """Show what merging a file would do; what was asked before is no longer."""
        self._file, self._accepted = file, False
        self._look()

    def stop(self) -> None:
        """Plan nothing any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _look(self) -> None:
        self.stop()
        if self._file is None:
            return
        self._job = self._desk.office.write(
            partial(look, self._file, self._accepted),
            owner=self,
            done=self._looked,
            refused=self._not_looked,
            cancelled=partial(self._not_looked, None),
            label=tr("Comparing {file}", file=self._file.path.name),
        )

    def _looked(self, merge: Merge) -> None:
        self._job = None
        if self._file is None:
            return
        self._merge = merge
        view = MergeView(self._desk, self._file.path.name, merge, self._page)
        view.accepted.connect(self._accept)
        view.asked.connect(self._write)
        view.left.connect(self.ended)
        self._view = view
        self.shown.emit(view)

    def _not_looked(self, failure: HandschlagError | None) -> None:
        self._job = None
        self.refused.emit(failure)

    def _accept(self) -> None:
        self._accepted = True
        self._look()

    def _write(self, cleared: list[CellChange]) -> None:
        if self._view is None or self._merge is None or self._file is None or self.writing:
            return
        self.writing = True
        self._view.setEnabled(False)
        self._desk.office.write(
            partial(write, self._merge, cleared),
            owner=self,
            done=self._written,
            refused=self._not_written,
            cancelled=partial(self._not_written, None),
            label=tr("Merging {file}", file=self._file.path.name),
        )

    def _written(self, merged: Merged) -> None:
        self.writing = False
        if self._file is None or self._merge is None:
            return
        result = MergedView(self._file.path.name, self._merge, merged, self._page)
        result.again.connect(self.ended)
        result.figures.listed.connect(self._desk.navigation.list)
        result.conflicts_asked.connect(partial(self._desk.navigation.go, "conflicts"))
        if merged.batch is not None:
            result.taken_back.connect(partial(self._take_back, bytes.fromhex(merged.batch)))
        self._view = None
        self.shown.emit(result)

    def _not_written(self, failure: HandschlagError | None) -> None:
        self.writing = False
        if self._view is not None:
            self._view.setEnabled(True)
            self._view.take_focus()
        if failure is not None:
            self._desk.say(Message(failure.sentence))
        if isinstance(failure, Conflict):
            self._look()

    def _take_back(self, tx: bytes) -> None:
        take_back(self._desk, self, tx)
        self.ended.emit()
