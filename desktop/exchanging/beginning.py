"""What the frame has of the exchange from the start: two commands, and a line in the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.actions.action import FILE, Action
from desktop.desk import Desk
from desktop.window.sidebar import Sidebar
from models.language import mark

if TYPE_CHECKING:  # loaded once the first page is on the screen
    from desktop.exchanging.exchange import Exchange
    from desktop.exchanging.state_line import StateLine


class ExchangeBeginning(QObject):
    """Offers the commands at once; `begin` looks how things stand and watches the drop folder."""

    def __init__(self, desk: Desk, sidebar: Sidebar, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._sidebar = desk, sidebar
        self._line: StateLine | None = None
        desk.actions.add(
            Action(
                "exchange.read",
                mark("Read package …"),
                self.read,
                FILE,
                "import",
                words=mark("exchange import colleague laptop"),
            ),
            Action(
                "exchange.now",
                mark("Exchange now"),
                self.exchange_now,
                FILE,
                "exchange",
                words=mark("sync drop folder hub"),
            ),
        )

    def begin(self) -> None:
        """Say in the sidebar how the exchange stands, from now on."""
        if self._line is None:
            from desktop.exchanging.state_line import StateLine

            self._line = StateLine(self._sidebar)
            self._exchange().changed.connect(self._show)
            self._exchange().refresh()

    def read(self) -> None:
        """Ask for a package on the page of the exchange."""
        self._desk.navigation.go("exchange")
        self._exchange().read_asked.emit()

    def exchange_now(self) -> None:
        """Exchange by drop folder and hub, on the page that says how it went."""
        self._desk.navigation.go("exchange")
        self._exchange().sync()

    def _exchange(self) -> Exchange:
        from desktop.exchanging.exchange import exchange_of

        return exchange_of(self._desk)

    def _show(self) -> None:
        from desktop.exchanging.words import state_of

        view = self._exchange().view
        if view is not None and self._line is not None:
            self._line.show_state(*state_of(view))
            self._sidebar.show_note(None if self._line.empty else self._line)
