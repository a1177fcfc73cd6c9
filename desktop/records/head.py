"""The title of a record: name, kind, badges, tags, how complete it is, and what to do with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.records.card import Card
from desktop.records.conflict_chip import ConflictChip
from desktop.records.light import Light
from desktop.records.symbols import symbol_of
from desktop.records.tag_row import TagRow
from desktop.style.icons import icon
from desktop.style.theme import theme
from desktop.style.tokens import GAP, ROOM, SPACE
from desktop.widgets.badge import Badge, Initials, region_tone
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.flow import FlowLayout
from desktop.widgets.text import IconLabel, label
from models.fields.datasets import label as label_of
from models.language import tr

NAME = 460
"""Pixels a name needs at 100 % text, so that the buttons may stand beside it."""
QWIDGETSIZE_MAX = (1 << 24) - 1


def always(card: Card) -> bool:
    """The condition of what can be done with any record."""
    return True


@dataclass(frozen=True, slots=True)
class RecordButton:
    """Something to do with a record; `run` gets its id. In menus it stands where it `applies`."""

    title: str
    symbol: str
    run: Callable[[int], object]
    applies: Callable[[Card], bool] = always


class Head(QWidget):
    """`missing_chosen` with the key of what is missing; the others when a button was pressed."""

    missing_chosen = Signal(str)
    conflicts_asked = Signal()
    whole_asked = Signal()
    delete_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget, *, beside: bool) -> None:
        super().__init__(parent)
        self._record = 0
        self._card: Card | None = None
        self._beside = False
        self._buttons: list[RecordButton] = []
        self._commands: list[RecordButton] = []
        self._initials = Initials("", parent=self)
        self._kind_icon = IconLabel("organisation", "muted", parent=self)
        self._kind = label("", self, size="small", tone="muted")
        self._title = label("", self, size="title", wrap=True)
        self._subtitle = label("", self, tone="muted", wrap=True)
        self._region = Badge("", parent=self)
        self._leader = Badge(tr("World market leader"), "blue", self)
        self._state = Badge("", parent=self)
        self._conflicts = ConflictChip(self)
        self._conflicts.clicked.connect(self.conflicts_asked)
        self._scope_icon = IconLabel("lock", "muted", parent=self)
        self._scope = label("", self, size="small", tone="muted")
        self._light = Light(self)
        self._light.missing_chosen.connect(self.missing_chosen)
        self.tags = TagRow(desk, self)
        self._bar = QWidget(self)
        self._row = FlowLayout(self._bar, SPACE)
        self._whole = IconButton("expand", tr("Show as full page"), self)
        self._whole.clicked.connect(self.whole_asked)
        self._whole.setVisible(beside)
        self._more = IconButton("more", tr("More commands"), self)
        self._more.clicked.connect(self._ask_more)
        self._lay_out()

    def add_button(self, button: RecordButton, *, primary: bool = False) -> None:
        """Put a button into the line of buttons."""
        self._buttons.append(button)
        shown = Button(
            button.title, self._bar, role="primary" if primary else "", symbol=button.symbol
        )
        shown.clicked.connect(partial(self._run, button))
        self._row.addWidget(shown)

    def add_command(self, button: RecordButton) -> None:
        """Put a command into the menu behind the line of buttons."""
        self._commands.append(button)

    def run_command(self, title: str) -> None:
        """Give a command of the menu by its title; raises StopIteration for an unknown one."""
        self._run(next(one for one in self._commands if one.title == title))

    def show_card(self, card: Card) -> None:
        """Show a record."""
        view = card.view
        self._record, self._card = card.record, card
        self._initials.show_name(view.title)
        self._kind.setText(tr(view.kind.label))
        self._kind_icon.show_icon(symbol_of(card.type), "muted")
        self._title.setText(view.title)
        self._subtitle.setText(card.subtitle)
        self._subtitle.setVisible(bool(card.subtitle))
        if view.region:
            self._region.show_badge(label_of("regions", view.region), region_tone(view.region))
        self._region.setVisible(bool(view.region))
        leader = card.fact("world_market_leader")
        self._leader.setVisible(bool(leader and leader.value))
        self._show_state(card)
        self._conflicts.show_count(card.conflicts)
        self._scope.setText(tr("Both agencies") if view.shared else tr("Own agency only"))
        self._scope_icon.show_icon("exchange" if view.shared else "lock", "muted")
        self._light.show_light(view.completeness)
        self.tags.show_tags(card.record, view.tags)

    def _lay_out(self) -> None:
        caption = QHBoxLayout()
        caption.setSpacing(GAP)
        for part in (self._kind_icon, self._kind):
            caption.addWidget(part)
        caption.addSpacing(SPACE)
        for part in (self._scope_icon, self._scope):
            caption.addWidget(part)
        caption.addStretch(1)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addLayout(caption)
        names.addWidget(self._title)
        names.addWidget(self._subtitle)
        corner = QHBoxLayout()
        corner.setSpacing(GAP)
        corner.addWidget(self._whole)
        corner.addWidget(self._more)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(ROOM)
        self._grid.setVerticalSpacing(SPACE)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self._initials, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addLayout(names, 0, 1)
        self._grid.addLayout(corner, 0, 3, top)
        self._grid.addWidget(self.tags, 1, 0, 1, 4)
        self._grid.addWidget(self._bar, 2, 0, 1, 4)
        self._grid.setColumnStretch(1, 1)
        for badge in (self._conflicts, self._region, self._leader, self._state):
            self.tags.add_badge(badge)
        self.tags.add_badge(self._light)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons beside the name where there is room, under it where there is not."""
        super().resizeEvent(event)
        room = self.width() - self._row.sizeHint().width()
        beside = room >= theme().pixels(NAME) and bool(self._buttons)
        if beside != self._beside:
            self._beside = beside
            self._grid.removeWidget(self._bar)
            if beside:
                self._bar.setFixedWidth(self._row.sizeHint().width())
                self._grid.addWidget(self._bar, 0, 2, Qt.AlignmentFlag.AlignTop)
            else:
                self._bar.setMinimumWidth(0)
                self._bar.setMaximumWidth(QWIDGETSIZE_MAX)
                self._grid.addWidget(self._bar, 2, 0, 1, 4)

    def _show_state(self, card: Card) -> None:
        words, tone = state_of(card)
        if words:
            self._state.show_badge(words, tone)
        self._state.setVisible(bool(words))

    def _ask_more(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("More commands"))
        commands = [one for one in self._commands if self._card and one.applies(self._card)]
        for button in commands:
            action = menu.addAction(icon(button.symbol), button.title)
            action.triggered.connect(partial(self._run, button))
        if commands:
            menu.addSeparator()
        delete = menu.addAction(icon("trash"), tr("Delete …"))
        delete.triggered.connect(self.delete_asked)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _run(self, button: RecordButton) -> None:
        if self._record:
            button.run(self._record)


def state_of(card: Card) -> tuple[str, str]:
    """What is special about the state of a record, and the tone of its badge."""
    for key, tone in _STATES.get(card.type, ()):
        fact = card.fact(key)
        if fact is not None and fact.value in (
            1,
            "closed",
            "dormant",
            "withdrawn",
            "met",
            "paused",
        ):
            words = fact.label if fact.value == 1 else fact.text
            return words, tone
    return "", "elsewhere"


_STATES: dict[str, Sequence[tuple[str, str]]] = {
    "organisation": (("status", "elsewhere"),),
    "person": (("restricted", "red"),),
    "need": (("status", "elsewhere"), ("confidential", "amber")),
    "offer": (("status", "elsewhere"), ("confidential", "amber")),
    "meeting": (("cancelled", "red"),),
}
