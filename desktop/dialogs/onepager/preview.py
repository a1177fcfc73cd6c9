"""The picture of the page: as wide as the room there is, or nearer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.style.tokens import ROOM, SPACE
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.text import label
from models.documents.preview import PageImage
from models.language import tr

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
PAGE_WIDTH = 210 / 25.4
"""Inches of an A4 page."""
BASE = 96.0


class Preview(QWidget):
    """A page on a grey ground; `wanted` with dots per inch when another picture is needed."""

    wanted = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._zoom: float | None = None
        self._shown = 0.0
        self._page = QLabel(self)
        self._page.setAccessibleName(tr("Preview of the page"))
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = QScrollArea(self)
        self._area.setAccessibleName(tr("Preview of the page"))
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setWidget(self._page)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._percent = label("", self, size="small", tone="muted")
        smaller = IconButton("less", tr("Smaller"), self)
        smaller.clicked.connect(self.zoom_out)
        larger = IconButton("add", tr("Larger"), self)
        larger.clicked.connect(self.zoom_in)
        fit = Button(tr("Whole width"), self, role="plain")
        fit.clicked.connect(self.fit)
        bar = QHBoxLayout()
        bar.setSpacing(SPACE)
        bar.addWidget(label(tr("Preview"), self, strong=True), 1)
        for part in (smaller, self._percent, larger, fit):
            bar.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(ROOM)
        layout.addLayout(bar)
        layout.addWidget(self._area, 1)

    @property
    def dpi(self) -> float:
        """The resolution that fits the zoom, in device pixels."""
        zoom = self._zoom
        if zoom is None:
            bar = self._area.verticalScrollBar().sizeHint().width()
            room = self._area.width() - bar - SPACE
            zoom = max(room / (PAGE_WIDTH * BASE), 0.3)
        return BASE * zoom * self.devicePixelRatioF()

    def show_page(self, image: PageImage, spoken: str) -> None:
        """Show a picture; `spoken` is what it says to a screen reader."""
        picture = QImage(
            image.pixels, image.width, image.height, image.width * 4, QImage.Format.Format_RGB32
        )
        pixmap = QPixmap.fromImage(picture)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._page.setPixmap(pixmap)
        self._page.setAccessibleDescription(spoken)
        self._page.resize(pixmap.deviceIndependentSize().toSize() + QSize(2, 2))
        self._shown = self.dpi
        percent = round(100 * self.dpi / BASE / self.devicePixelRatioF())
        self._percent.setText(f"{percent} %")

    def zoom_in(self) -> None:
        """The next size up."""
        self._take(next((zoom for zoom in ZOOMS if zoom > self._current() + 0.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """The next size down."""
        below = [zoom for zoom in ZOOMS if zoom < self._current() - 0.01]
        self._take(below[-1] if below else ZOOMS[0])

    def fit(self) -> None:
        """As wide as the room."""
        self._take(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for a picture that fits."""
        super().resizeEvent(event)
        if self._zoom is None and abs(self.dpi - self._shown) > 1:
            self.wanted.emit(self.dpi)

    def _current(self) -> float:
        return self.dpi / BASE / self.devicePixelRatioF()

    def _take(self, zoom: float | None) -> None:
        self._zoom = zoom
        self.wanted.emit(self.dpi)
