"""What the page does with drop folder and hub: choosing, leaving, setting up."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.desk import Desk
from desktop.exchanging.exchange import Exchange
from desktop.exchanging.work import choose_folder, name_hub
from desktop.pages.exchange.hub_dialog import HubDialog
from desktop.settings import documents_folder
from models.errors import HandschlagError
from models.language import tr


class PlaceDesk(QObject):
    """`refused` with the sentence."""

    refused = Signal(str)

    def __init__(self, desk: Desk, exchange: Exchange, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._exchange, self._window = desk, exchange, window
        self._dialog: HubDialog | None = None

    def ask_for_folder(self) -> None:
        """Ask for the drop folder."""
        view = self._exchange.view
        start = view.folder if view and view.folder else documents_folder()
        dialog = QFileDialog(self._window, tr("Choose drop folder"), str(start))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.use_folder)
        dialog.open()

    def use_folder(self, folder: str) -> None:
        """Exchange by this folder from now on."""
        self._keep_folder(Path(folder))

    def leave_folder(self) -> None:
        """Exchange by no folder any more; what lies in it stays."""
        self._keep_folder(None)

    def ask_for_hub(self) -> None:
        """Ask for the address of the hub."""
        view = self._exchange.view
        self._dialog = HubDialog(view.hub if view else "", self._window)
        self._dialog.named.connect(self.use_hub)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def use_hub(self, address: str) -> None:
        """Exchange by this hub from now on."""
        self._desk.office.write(
            partial(name_hub, address), owner=self, done=self._hub_kept, refused=self._hub_refused
        )

    def leave_hub(self) -> None:
        """Exchange by no hub any more."""
        self.use_hub("")

    def _keep_folder(self, folder: Path | None) -> None:
        self._desk.office.write(
            partial(choose_folder, folder), owner=self, done=self._kept, refused=self._refuse
        )

    def _hub_kept(self, _: object) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._exchange.forget_hub()
        self._exchange.refresh()

    def _hub_refused(self, failure: HandschlagError) -> None:
        if self._dialog is not None:
            self._dialog.tell(failure)
        else:
            self._refuse(failure)

    def _closed(self) -> None:
        self._dialog = None

    def _kept(self, _: object) -> None:
        self._exchange.forget_folder()
        self._exchange.refresh()

    def _refuse(self, failure: HandschlagError) -> None:
        self.refused.emit(failure.sentence)
