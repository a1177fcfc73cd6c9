"""A column of the board: the stage with count and sum over its cards, or folded to a strip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.projects.cards import CardList, project_in
from desktop.pages.projects.words import counted, euros
from desktop.style.icons import picture
from desktop.style.theme import theme
from desktop.style.tokens import BODY, GAP, RADIUS, ROOM, SMALL, SMALL_ICON, SPACE
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import IconButton
from desktop.widgets.text import ElidedLabel, label
from models.language import number, tr
from models.services.board import Column

NARROWEST, WIDEST = 216, 380
STRIP = 40


class ColumnView(QWidget):
    """A stage with its cards; `folded` when it is to become a strip."""

    folded = Signal(int)

    def __init__(self, column: Column, parent: QWidget, *, folds: bool = False) -> None:
        super().__init__(parent)
        self.column = column
        self._title = ElidedLabel(column.title, self)
        self._title.setProperty("weight", "strong")
        self._count = Badge("", "elsewhere", self)
        self._sum = label("", self, size="small", tone="muted")
        self.cards = CardList(self)
        self._head = head = QHBoxLayout()
        head.setSpacing(SPACE)
        # Columns with and without a button begin their cards at the same height.
        self._strut = QSpacerItem(0, 0)
        head.addItem(self._strut)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        if folds:
            fold = IconButton("collapse", tr("Fold “{stage}”", stage=column.title), self)
            fold.clicked.connect(self._fold)
            head.addWidget(fold)
        texts = QVBoxLayout()
        texts.setContentsMargins(ROOM, ROOM, SPACE, 0)
        texts.setSpacing(2)
        texts.addLayout(head)
        texts.addWidget(self._sum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, GAP)
        layout.setSpacing(SPACE)
        layout.addLayout(texts)
        layout.addWidget(self.cards, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self._fit)
        self._fit()
        self.show_column(column)

    def show_column(self, column: Column) -> None:
        """Show the stage as it is now."""
        self.column = column
        self._title.show_text(column.title)
        self._title.setToolTip(_about(column))
        self._count.show_badge(number(column.count), "elsewhere")
        self._sum.setText(euros(column.total) if column.total else "—")
        self.cards.setAccessibleName(f"{column.title}, {counted(column)}")
        self.cards.setAccessibleDescription(_about(column))
        self.cards.show_cards(column.cards)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground the cards lie on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, self.rect())
        painter.end()

    def _fold(self) -> None:
        self.folded.emit(self.column.stage)

    def _fit(self) -> None:
        self._strut.changeSize(0, theme().pixels(SMALL_ICON) + 10)
        self._head.invalidate()
        self.setMinimumWidth(theme().pixels(NARROWEST))
        self.setMaximumWidth(theme().pixels(WIDEST))


class Strip(QAbstractButton):
    """A stage folded to a strip: pressed it unfolds, a card can be dropped on it."""

    dropped = Signal(int)
    unfolded = Signal(int)

    def __init__(self, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = column
        self._dropping = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self._unfold)
        theme().changed.connect(self.updateGeometry)
        self.show_column(column)

    def show_column(self, column: Column) -> None:
        """Show the stage as it is now."""
        self.column = column
        name = tr("Unfold “{stage}”, {count}", stage=column.title, count=counted(column))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as a line of text needs."""
        return QSize(theme().pixels(STRIP), theme().pixels(220))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The name from top to bottom, the count above it."""
        now, tokens = theme(), theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, self.rect(), tokens.hover if self.underMouse() else "")
        if self._dropping or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        size = now.pixels(SMALL_ICON)
        painter.drawPixmap((self.width() - size) // 2, ROOM, picture("expand", "muted"))
        painter.setFont(now.font(SMALL, QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.muted))
        line = painter.fontMetrics().height()
        top = ROOM + size + SPACE
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRect(0, top, self.width(), line), centre, number(self.column.count))
        painter.translate(self.width(), top + line + SPACE)
        painter.rotate(90)
        painter.setFont(now.font(BODY, QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.text))
        rest = QRect(0, 0, self.height() - top - line - 2 * SPACE, self.width())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        words = painter.fontMetrics().elidedText(
            self.column.title, Qt.TextElideMode.ElideRight, rest.width()
        )
        painter.drawText(rest, side, words)
        painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A card may be dropped here."""
        if project_in(event.mimeData()):
            event.acceptProposedAction()
            self._show_dropping(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the frame away."""
        self._show_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move."""
        self._show_dropping(False)
        event.acceptProposedAction()
        self.dropped.emit(project_in(event.mimeData()))

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in other colours and letters."""
        super().changeEvent(event)
        self.update()

    def _show_dropping(self, dropping: bool) -> None:
        self._dropping = dropping
        self.update()

    def _unfold(self) -> None:
        self.unfolded.emit(self.column.stage)


def _about(column: Column) -> str:
    """What must hold before a project leaves the stage."""
    return tr("Before leaving: {criterion}", criterion=column.criterion) if column.criterion else ""


def _paint_ground(painter: QPainter, rect: QRect, colour: str = "") -> None:
    tokens = theme().tokens
    contrast = tokens.name == "contrast"
    painter.setPen(QColor(tokens.hairline) if contrast else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour or tokens.window))
    painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), RADIUS, RADIUS)
