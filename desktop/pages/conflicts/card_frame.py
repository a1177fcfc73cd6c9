"""The card of a record: its name, whether it is chosen, and its conflicts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.pages.conflicts.dispute_block import DisputeBlock, OwnValue
from desktop.pages.conflicts.inbox import Dispute, RecordCard
from desktop.records.due import when
from desktop.style.tokens import GAP, ROOM, SPACE
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import Button
from desktop.widgets.text import label
from models.clock import moment_text
from models.language import tr


class CardFrame(QFrame):
    """Shows a record; its conflicts are made one by one, so that the window goes on.

    `opened` with the record, `chosen` when its box was ticked or not.
    """

    opened = Signal(int)
    chosen = Signal(object, bool)

    def __init__(
        self, desk: Desk, card: RecordCard, own_value: OwnValue, parent: QWidget, *, ticked: bool
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.card = card
        self.blocks: list[DisputeBlock] = []
        self._desk, self._own_value = desk, own_value
        self._box = QCheckBox(self)
        self._box.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._box.setChecked(ticked)
        self._box.toggled.connect(self._tick)
        self._title = Button(card.title, self, role="plain", symbol=card.symbol)
        self._title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._title.clicked.connect(self._open)
        self._about = label("", self, size="small", tone="muted")
        self._later = Badge(tr("Later"), "elsewhere", self)
        head = QHBoxLayout()
        head.setContentsMargins(ROOM, SPACE, ROOM, 0)
        head.setSpacing(SPACE)
        head.addWidget(self._box)
        head.addSpacing(-SPACE)
        head.addWidget(self._title)
        head.addWidget(self._about)
        head.addStretch(1)
        head.addWidget(self._later)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GAP, 0, GAP, GAP)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self.follow(card)

    @property
    def missing(self) -> tuple[Dispute, ...]:
        """The conflicts that are not made yet."""
        made = {block.dispute.key for block in self.blocks}
        return tuple(dispute for dispute in self.card.disputes if dispute.key not in made)

    @property
    def busy(self) -> bool:
        """Whether somebody is writing in one of its conflicts."""
        return any(block.busy for block in self.blocks)

    def follow(self, card: RecordCard) -> None:
        """Show what has become of the record; what did not change or is written in stays."""
        self.card = card
        self.setAccessibleName(f"{card.title}, {card.kind}")
        self._box.setAccessibleName(tr("Choose {name}", name=card.title))
        self._title.setText(f" {card.title.replace('&', '&&')}")
        self._title.setAccessibleName(card.title)
        self._title.setToolTip(tr("Open {name}", name=card.title))
        self._about.setText(f"{card.kind} · {when(moment_text(card.moment))}")
        self._later.setVisible(all(dispute.later for dispute in card.disputes))
        kept = [block for block in self.blocks if block.dispute in card.disputes or block.busy]
        for block in self.blocks:
            if block not in kept:
                self._column.removeWidget(block)
                block.hide()
                block.deleteLater()
        self.blocks = kept

    def make(self, dispute: Dispute) -> DisputeBlock:
        """Show one more of the conflicts, at its place."""
        block = DisputeBlock(self._desk, dispute, self.card.title, self._own_value, self)
        order = [one.key for one in self.card.disputes]
        before = order[: order.index(dispute.key)]
        place = sum(one.dispute.key in before for one in self.blocks)
        self.blocks.insert(place, block)
        self._column.insertWidget(place + 1, block)
        block.show()
        return block

    def tick(self, ticked: bool) -> None:
        """Show whether the card is chosen."""
        blocked = self._box.blockSignals(True)
        self._box.setChecked(ticked)
        self._box.blockSignals(blocked)

    def _tick(self, ticked: bool) -> None:
        self.chosen.emit(self.card, ticked)

    def _open(self) -> None:
        self.opened.emit(self.card.record)
