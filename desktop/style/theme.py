"""The theme of the running program: scheme, text size, and who is told when they change."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop.style.palette import palette_of, tokens_of
from desktop.style.sheet import sheet
from desktop.style.tokens import BODY, DARK, LIGHT, Tokens

SCALES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class Scheme(StrEnum):
    """What a person chooses; `SYSTEM` follows the desktop, and so does high contrast always."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def scheme_named(name: str) -> Scheme:
    """The scheme of this name, that of the system for any other."""
    return Scheme(name) if name in set(Scheme) else Scheme.SYSTEM


class Theme(QObject):
    """Keeps palette, style sheet and font of the application in step."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = Scheme.SYSTEM
        self._system_palette = QPalette(app.palette())
        self._font = _platform_font()
        self._base = self._font.pointSizeF()
        self.scale = 1.0
        self.tokens: Tokens = LIGHT
        self._applied: tuple[Tokens, float] | None = None
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        app.aboutToQuit.connect(self._release)

    @property
    def scheme(self) -> Scheme:
        """The scheme the person chose."""
        return self._scheme

    def apply(self, scheme: Scheme | None = None, scale: float | None = None) -> None:
        """Choose scheme or text scale (1.0 to 2.0) and restyle every window."""
        self._scheme = scheme or self._scheme
        self.scale = min(max(scale or self.scale, SCALES[0]), SCALES[-1])
        self.tokens = self._resolved()
        if self._applied == (self.tokens, self.scale):
            return  # a style sheet costs as much as everything else at the start
        self._applied = (self.tokens, self.scale)
        self._font.setPointSizeF(self.points(BODY))
        if self._app.style().name().lower() != "fusion":
            self._app.setStyle("Fusion")
        self._app.setPalette(palette_of(self.tokens))
        self._app.setFont(self._font)
        self._app.setStyleSheet(sheet(self.tokens, self.points, self.pixels))
        self.changed.emit()

    def points(self, size: int) -> float:
        """A text size token in points of the platform's font."""
        return round(self._base * self.scale * size / BODY, 1)

    def pixels(self, length: int) -> int:
        """A length that grows with the text, such as a row or an icon, in pixels."""
        return round(length * self.scale)

    def font(self, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The platform's font in a size token and weight."""
        font = QFont(self._font)
        font.setPointSizeF(self.points(size))
        font.setWeight(weight)
        return font

    def _resolved(self) -> Tokens:
        hints = self._app.styleHints()
        accessibility = getattr(hints, "accessibility", None)
        if accessibility and accessibility().contrastPreference() == (
            Qt.ContrastPreference.HighContrast
        ):
            return tokens_of(self._system_palette)
        if self._scheme == Scheme.SYSTEM:
            return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._scheme == Scheme.DARK else LIGHT

    def _system_changed(self) -> None:
        if self._resolved() != self.tokens:
            self.apply()

    def _release(self) -> None:
        _Current.theme = None


class _Current:
    theme: Theme | None = None


def theme() -> Theme:
    """The theme of the application; made at the first call, needs a QApplication."""
    return _Current.theme or wear(Scheme.SYSTEM, 1.0)


def wear(scheme: Scheme, scale: float) -> Theme:
    """Apply scheme and text scale; at the start the style sheet is made only once this way."""
    if _Current.theme is None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("no QApplication")
        _Current.theme = Theme(app)
    _Current.theme.apply(scheme, scale)
    return _Current.theme


def _platform_font() -> QFont:
    """The font of the platform; where there is none worth the name, the one the documents use."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    # DejaVu is what fontconfig falls back on when a machine has chosen no font at all.
    if not font.family().startswith(("DejaVu", "Sans")) and QFontDatabase.families():
        return font
    from font_source_sans_pro import SourceSansPro, SourceSansProSemibold

    for path in (SourceSansPro, SourceSansProSemibold):
        loaded = QFontDatabase.addApplicationFont(path)
        if loaded < 0:
            return font
    replacement = QFont("Source Sans Pro")
    replacement.setPointSizeF(font.pointSizeF() + 1.5)  # its letters are small for their size
    return replacement
