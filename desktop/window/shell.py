"""The main window as it is first painted: in the right place and colours, before anything loads.

Nothing here may touch the namespace `Qt` or the style: building their enumerations costs more than
the whole bare window (37 and 13 ms of 170).
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop.settings import Settings
from desktop.style.tokens import DARK, LIGHT, Tokens

GEOMETRY = "window"
SIDEBAR, BAR = 200, 47
"""Where the sidebar and the bar will be, in pixels at 100 %."""


class MainWindow(QMainWindow):
    """Paints the ground of what will stand here; `painted` once, when it is on the screen."""

    painted = Signal()
    resized = Signal(int)
    closed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._seen = False
        self.setWindowTitle("Handschlag")
        if not settings.restore_geometry(GEOMETRY, self):
            self.resize(1280, 800)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground until the frame stands on it."""
        super().paintEvent(event)
        if self.centralWidget() is None:
            self._paint_ground(first_tokens(self._settings))
        if not self._seen:
            self._seen = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the frame how much room it has."""
        super().resizeEvent(event)
        self.resized.emit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window stood."""
        self._settings.remember_geometry(GEOMETRY, self)
        self.closed.emit()
        self._settings.save()
        super().closeEvent(event)

    def _paint_ground(self, tokens: Tokens) -> None:
        painter = QPainter(self)
        left = 0 if self._settings.flag("sidebar narrow") else SIDEBAR
        left = round((left or 60) * self._settings.scale)
        top = round(BAR * self._settings.scale)
        painter.fillRect(self.rect(), QColor(tokens.surface))
        painter.fillRect(0, 0, self.width(), top, QColor(tokens.window))
        painter.fillRect(0, 0, left, self.height(), QColor(tokens.sidebar))
        painter.end()


def first_tokens(settings: Settings) -> Tokens:
    """The colours to begin with: as chosen, otherwise as bright as the system's windows."""
    chosen = settings.text("scheme")
    dark = QApplication.palette().window().color().lightness() < 128
    return DARK if chosen == "dark" or (chosen != "light" and dark) else LIGHT
