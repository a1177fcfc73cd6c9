"""The one way to start: paint first, import later."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.settings import Settings
from desktop.window.shell import MainWindow

if TYPE_CHECKING:  # what these modules import may only be loaded once the window is painted
    from desktop.desk import Catalogue
    from desktop.program import Program


class Application(QObject):
    """Shows the window at once and furnishes it when it has been painted; `ready` then.

    `given` are settings that hold for this run alone.
    """

    ready = Signal()

    def __init__(
        self,
        app: QApplication,
        catalogue: Callable[[], Catalogue],
        given: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(app)
        self._app, self._catalogue = app, catalogue
        self._program: Program | None = None
        self.settings = Settings(parent=self, given=given)
        self.window = MainWindow(self.settings)
        self.window.painted.connect(self._painted)
        self.window.show()

    @property
    def program(self) -> Program:
        """What stands in the window; raises RuntimeError before `ready`."""
        if self._program is None:
            raise RuntimeError("not ready")
        return self._program

    def close(self) -> None:
        """End what runs."""
        if self._program is not None:
            self._program.close()

    def report_uncaught(
        self, kind: type[BaseException], failure: BaseException, trace: TracebackType | None
    ) -> None:
        """What Python calls for an exception nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
        elif self._program is not None:
            self._program.report(failure)
        else:
            sys.__excepthook__(kind, failure, trace)

    def _painted(self) -> None:
        # In the next turn of the event loop, when the painted window has reached the screen.
        QTimer.singleShot(0, self._furnish)

    def _furnish(self) -> None:
        from desktop.program import Program

        self._program = Program(self._app, self.window, self.settings, self._catalogue())
        self._program.furnished.connect(self.ready)
        self._program.begin()


def pages() -> Catalogue:
    """The pages of the program."""
    from desktop.catalogue import catalogue

    return catalogue()


def main() -> int:
    """Open the window; returns the exit code."""
    given: dict[str, str] = {}
    if len(sys.argv) > 1:
        from desktop.arguments import given_by
        from models.exchange.reading.worker import serve_if_asked

        serve_if_asked()
        given = given_by(sys.argv[1:])
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Handschlag")
    app.setDesktopFileName("handschlag")
    application = Application(app, pages, given)
    sys.excepthook = application.report_uncaught
    code = app.exec()
    application.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
