"""A text on the screen with the letters marked that differ from another text."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.records.marking import Piece
from desktop.style.theme import theme
from desktop.style.tokens import Tokens


class MarkedLabel(QLabel):
    """Wraps; a screen reader says the text without marks."""

    def __init__(self, text: str, pieces: tuple[Piece, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(text)
        self.setWordWrap(True)
        # Keeps what wrapping has set: that the height follows the width.
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        theme().changed.connect(self.redraw)
        self.redraw()

    def redraw(self) -> None:
        """Mark the differences in the colours of the scheme."""
        self.setText(rich(self._pieces, theme().tokens))


def rich(pieces: tuple[Piece, ...], tokens: Tokens) -> str:
    """The pieces of a text with those that differ underlined on a colour."""
    style = f"background-color: {tokens.amber_soft}; color: {tokens.amber};"
    marked = f'<span style="{style} text-decoration: underline; font-weight: 600">'
    parts = (
        f"{marked}{escape(piece.text)}</span>" if piece.differs else escape(piece.text)
        for piece in pieces
    )
    return f'<div style="white-space: pre-wrap">{"".join(parts)}</div>'
