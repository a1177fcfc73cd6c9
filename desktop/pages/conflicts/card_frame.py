"""The card of a record: its name, whether it is chosen, and its conflicts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.pages.conflicts.dispute_block import DisputeBlock, OwnValue
from desktop.pages.conflicts.inbox import RecordCard
from desktop.records.due import when
from desktop.style.tokens import GAP, ROOM, SPACE
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import Button
from desktop.widgets.text import hairline, label
from models.clock import moment_text
from models.language import tr


class CardFrame(QFrame):
    """Shows a record with its conflicts; `chosen` when its box was ticked or not."""

    opened = Signal(int)
    chosen = Signal(object, bool)

    def __init__(
        self, desk: Desk, card: RecordCard, own_value: OwnValue, parent: QWidget, *, ticked: bool
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.card = card
        self.setAccessibleName(f"{card.title}, {card.kind}")
        self.blocks = [
            DisputeBlock(desk, dispute, card.title, own_value, self) for dispute in card.disputes
        ]
        self._box = QCheckBox(self)
        self._box.setAccessibleName(tr("Choose {name}", name=card.title))
        self._box.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._box.setChecked(ticked)
        self._box.toggled.connect(self._tick)
        self._title = Button(card.title, self, role="plain", symbol=card.symbol)
        self._title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._title.setToolTip(tr("Open {name}", name=card.title))
        self._title.clicked.connect(self._open)
        head = QHBoxLayout()
        head.setContentsMargins(ROOM, SPACE, ROOM, 0)
        head.setSpacing(SPACE)
        about = f"{card.kind} · {when(moment_text(card.moment))}"
        head.addWidget(self._box)
        head.addSpacing(-SPACE)
        head.addWidget(self._title)
        head.addWidget(label(about, self, size="small", tone="muted"))
        head.addStretch(1)
        if all(dispute.later for dispute in card.disputes):
            head.addWidget(Badge(tr("Later"), "elsewhere", self))
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 0, GAP, GAP)
        column.setSpacing(0)
        column.addLayout(head)
        for place, block in enumerate(self.blocks):
            if place:
                column.addWidget(hairline(self))
            column.addWidget(block)

    @property
    def ticked(self) -> bool:
        """Whether the card is chosen."""
        return self._box.isChecked()

    @property
    def busy(self) -> bool:
        """Whether somebody is writing in one of its conflicts."""
        return any(block.busy for block in self.blocks)

    def tick(self, ticked: bool) -> None:
        """Show whether the card is chosen."""
        blocked = self._box.blockSignals(True)
        self._box.setChecked(ticked)
        self._box.blockSignals(blocked)

    def _tick(self, ticked: bool) -> None:
        self.chosen.emit(self.card, ticked)

    def _open(self) -> None:
        self.opened.emit(self.card.record)
