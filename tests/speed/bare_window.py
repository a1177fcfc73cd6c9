"""The baseline of every start: an empty window of PySide6; prints when it is painted."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """Prints the monotonic time of its first paint and ends."""

    seen = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Note the first paint."""
        super().paintEvent(event)
        if not self.seen:
            self.seen = True
            print(time.monotonic(), flush=True)
            QTimer.singleShot(0, QApplication.quit)


def main() -> int:
    """Show the window."""
    app = QApplication(sys.argv[:1])
    window = BareWindow()
    window.resize(1280, 800)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
