"""Icons of the program's own family, drawn in a colour of the scheme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.style.theme import theme
from desktop.style.tokens import ICON, SMALL_ICON
from models.resources import resource


def icon(name: str, tone: str = "text") -> QIcon:
    """An icon in 16 and 20 pixels; `tone` is the name of a colour of the tokens.

    Icons are pictures of one scheme: whoever keeps one asks again when the theme has changed.
    """
    now = theme()
    sizes = (now.pixels(SMALL_ICON), now.pixels(ICON))
    return _icon(name, getattr(now.tokens, tone), now.tokens.disabled, sizes, _ratio())


def picture(name: str, tone: str = "text", size: int = ICON) -> QPixmap:
    """An icon as a picture of `size` pixels, grown with the text."""
    now = theme()
    return _pixmap(name, getattr(now.tokens, tone), now.pixels(size), _ratio())


def program_icon() -> QIcon:
    """The mark of the program for title bar and task switcher."""
    found = QIcon()
    for size in (16, 32, 64, 256):
        found.addPixmap(_drawn("handschlag", None, size, 1.0))
    return found


def _ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


@cache
def _icon(name: str, colour: str, disabled: str, sizes: tuple[int, ...], ratio: float) -> QIcon:
    found = QIcon()
    for size in sizes:
        found.addPixmap(_pixmap(name, colour, size, ratio))
        found.addPixmap(_pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
        found.addPixmap(_pixmap(name, colour, size, ratio), QIcon.Mode.Selected)
    return found


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    return _drawn(name, colour, size, ratio)


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _drawn(name: str, colour: str | None, size: int, ratio: float) -> QPixmap:
    source = _source(name)
    if colour:
        source = source.replace("currentColor", colour)
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
