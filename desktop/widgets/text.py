"""Labels in the sizes and tones of the style, and hairlines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop.style.icons import picture
from desktop.style.theme import theme
from desktop.style.tokens import SMALL_ICON


def label(
    text: str,
    parent: QWidget | None = None,
    *,
    size: str = "",
    tone: str = "",
    strong: bool = False,
    wrap: bool = False,
) -> QLabel:
    """A label whose text can be selected; sizes `small`, `large`, `title`, tones of the tokens."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setWordWrap(wrap)
    if wrap:
        # Keeps what wrapping has set: that the height follows the width.
        policy = made.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        made.setSizePolicy(policy)
    for name, value in (("letters", size), ("tone", tone), ("weight", "strong" if strong else "")):
        if value:
            made.setProperty(name, value)
    return made


def set_tone(made: QWidget, name: str, value: str) -> None:
    """Change a property the style sheet looks at, and let it look again."""
    if made.property(name) != value:
        made.setProperty(name, value)
        made.style().unpolish(made)
        made.style().polish(made)


def hairline(parent: QWidget | None = None, *, upright: bool = False) -> QFrame:
    """A line of one pixel."""
    line = QFrame(parent)
    line.setProperty("role", "upright" if upright else "line")
    return line


class IconLabel(QLabel):
    """An icon that says the same as a word beside it, so a screen reader passes over it."""

    def __init__(
        self, name: str, tone: str = "muted", size: int = SMALL_ICON, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._tone, self._size = name, tone, size
        theme().changed.connect(self.redraw)
        self.redraw()

    def show_icon(self, name: str, tone: str) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.redraw()

    def redraw(self) -> None:
        """Draw the icon in the colours of the scheme."""
        self.setPixmap(picture(self._name, self._tone, self._size))


class ElidedLabel(QLabel):
    """One line that ends in … where the room ends; the tooltip holds the whole text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = ""
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut again."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Cut again when the letters grow."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()

    def _elide(self) -> None:
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
