"""The exchange as the window runs it: how it stands, the drop folder, the hub."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.desk import Desk
from desktop.exchanging.place import PlaceState
from desktop.exchanging.syncing import Exchanged, by_folder, by_hub, greet_hub
from desktop.exchanging.watching import FolderWatch
from desktop.exchanging.work import read_overview
from desktop.widgets.toast import Message
from models.errors import HandschlagError
from models.language import ntr, tr

if TYPE_CHECKING:  # loaded once the first page is on the screen
    from models.sync.overview import Overview

AUTOMATIC = "exchange by itself"
"""The setting whether packages in the drop folder are read without being asked to."""
CALM = 1_500
"""Milliseconds after the last change before the state is read again."""


class Exchange(QObject):
    """One for a window: `changed` when the overview, the folder's or the hub's state did.

    `read_asked` when somebody wants to read a package.
    """

    changed = Signal()
    read_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.actions)
        self._desk = desk
        self.view: Overview | None = None
        self.folder = PlaceState()
        self.hub = PlaceState()
        self._watch = FolderWatch(self)
        self._watch.stirred.connect(self._stirred)
        self._watch.reached.connect(self._reached)
        self._changed_since = False
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self.refresh)
        desk.news.changed.connect(self._heard)
        desk.jobs.failed.connect(self._give_up)

    @property
    def automatic(self) -> bool:
        """Whether packages in the drop folder are read without being asked to."""
        return self._desk.settings.flag(AUTOMATIC, otherwise=True)

    def set_automatic(self, on: bool) -> None:
        """Read packages in the drop folder by itself, or only when asked to."""
        self._desk.settings.remember(AUTOMATIC, on)
        if on:
            self._watch.look()

    def refresh(self) -> None:
        """Read how the exchange stands."""
        self._desk.office.latest("exchange", read_overview, owner=self, done=self._show)

    def sync(self) -> None:
        """Exchange by all that is set up; says so where nothing is."""
        if self.view is not None and not (self.view.folder or self.view.hub):
            self._desk.say(Message(tr("Choose a drop folder or set up the hub first.")))
        self.sync_folder()
        self.sync_hub()

    def sync_folder(self, *, quiet: bool = False) -> None:
        """Exchange by the drop folder; `quiet` says nothing where nothing was new."""
        if self.view is None or self.view.folder is None or self.folder.busy:
            return
        self._set_folder(PlaceState(tr("Exchanging …"), busy=True))
        self._run(partial(by_folder, self.view.folder), self._set_folder, quiet=quiet)

    def sync_hub(self) -> None:
        """Exchange by the hub."""
        if self.view is None or not self.view.hub or self.hub.busy:
            return
        self._set_hub(PlaceState(tr("Exchanging …"), busy=True))
        self._run(partial(by_hub, self.view.hub), self._set_hub)

    def test_hub(self) -> None:
        """See whether the hub answers and lets this laptop in."""
        if self.view is None or not self.view.hub or self.hub.busy:
            return
        self._set_hub(PlaceState(tr("Asking the hub …"), busy=True))
        self._desk.office.write(
            partial(greet_hub, self.view.hub),
            owner=self,
            label=tr("Testing the hub"),
            done=self._tested,
            refused=partial(self._failed, self._set_hub),
            cancelled=partial(self._set_hub, PlaceState()),
        )

    def forget_folder(self) -> None:
        """Say nothing more of the folder before: another was chosen, or none."""
        self.folder = PlaceState()

    def forget_hub(self) -> None:
        """Say nothing more of the hub before: another was named, or none."""
        self.hub = PlaceState()

    def _run(
        self,
        work: Callable[..., object],
        show: Callable[[PlaceState], None],
        *,
        quiet: bool = False,
    ) -> None:
        self._desk.office.write(
            work,
            owner=self,
            label="" if quiet else tr("Exchanging"),
            done=partial(self._exchanged, show, quiet),
            refused=partial(self._failed, show),
            cancelled=partial(show, PlaceState(tr("Stopped."))),
        )

    def _exchanged(
        self, show: Callable[[PlaceState], None], quiet: bool, result: Exchanged
    ) -> None:
        sentence = words_of(result)
        problems = " ".join(result.problems)
        show(PlaceState(problems or sentence, "amber" if problems else "muted"))
        if result.taken_in or not quiet:
            self._desk.say(Message(sentence, *self._way_on(result)))
        self.refresh()

    def _way_on(self, result: Exchanged) -> tuple[str, Callable[[], None]] | tuple[()]:
        if result.conflicts:
            return tr("Decide now"), partial(self._desk.navigation.go, "conflicts")
        return ()

    def _failed(self, show: Callable[[PlaceState], None], failure: HandschlagError) -> None:
        show(PlaceState(failure.sentence, "red"))

    def _give_up(self, _: object) -> None:
        """After a fault that nobody foresaw: what hung on it can be asked again."""
        if self.folder.busy:
            self._set_folder(PlaceState())
        if self.hub.busy:
            self._set_hub(PlaceState())

    def _tested(self, _: object) -> None:
        self._set_hub(PlaceState(tr("The hub answers and lets this laptop in."), "green"))

    def _set_folder(self, state: PlaceState) -> None:
        self.folder = state
        self.changed.emit()

    def _set_hub(self, state: PlaceState) -> None:
        self.hub = state
        self.changed.emit()

    def _show(self, view: Overview) -> None:
        self.view = view
        self._watch.watch(view.folder)
        self.changed.emit()

    def _heard(self, change: object) -> None:
        self._calm.start(CALM)
        self._changed_since = True

    def _stirred(self) -> None:
        if self.automatic:
            self.sync_folder(quiet=True)
        else:
            self._set_folder(PlaceState(tr("Something new lies in the folder."), "accent"))

    def _reached(self, reached: bool) -> None:
        if not reached:
            sentence = tr("The folder cannot be reached at the moment.")
            self._set_folder(PlaceState(sentence, "amber"))
        elif self._changed_since and self.automatic:
            self._changed_since = False
            self.sync_folder(quiet=True)


def exchange_of(desk: Desk) -> Exchange:
    """The exchange of this window, made when it is first asked for."""
    found = desk.actions.findChild(Exchange)
    return found if isinstance(found, Exchange) else Exchange(desk)


def folder_name(folder: Path | None) -> str:
    """A folder as it is shown."""
    return str(folder) if folder else ""


def words_of(result: Exchanged) -> str:
    """What an exchange did, as one sentence."""
    parts = []
    if result.taken_in:
        parts.append(ntr("{n} change taken in", "{n} changes taken in", result.taken_in))
    if result.handed_out:
        parts.append(ntr("{n} change handed out", "{n} changes handed out", result.handed_out))
    if result.held:
        parts.append(ntr("{n} change waits", "{n} changes wait", result.held))
    if result.conflicts:
        parts.append(ntr("{n} conflict to decide", "{n} conflicts to decide", result.conflicts))
    return f"{', '.join(parts)}." if parts else tr("Everything was exchanged already.")
