"""What all tabs of a record have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.records.card import Card
from desktop.style.tokens import ROOM, SPACE, VAST


class Tab(QWidget):
    """A tab shows one record; it is told again whenever something it shows may have changed."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.card: Card | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(VAST, ROOM, VAST, ROOM)
        self.column.setSpacing(SPACE)

    @property
    def record(self) -> int:
        """The id of the record shown, 0 before there is one."""
        return self.card.record if self.card else 0

    def show_card(self, card: Card) -> None:
        """Show a record."""
        other = self.card is None or card.record != self.card.record
        self.card = card
        if other:
            self.begin_anew()
        self.refresh(card)

    def begin_anew(self) -> None:
        """Forget what was typed for the record before."""

    def refresh(self, card: Card) -> None:
        """Show what the record is like now."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self.setFocus()


@dataclass(frozen=True, slots=True)
class TabKind:
    """A tab: marked title, how it is made, and the types of records it shows.

    A commit that touches one of `types` has it read again; `counts` are those whose number stands
    beside the title.
    """

    key: str
    title: str
    make: Callable[[Desk, QWidget], Tab]
    types: frozenset[str] = field(default_factory=frozenset)
    counts: tuple[str, ...] = ()
