"""Drop folder and hub: where each is, how it stands, and exchanging by it now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.exchanging.place import PlaceState
from desktop.style.tokens import GAP, ROOM, SPACE
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.flow import FlowLayout
from desktop.widgets.text import IconLabel, label, set_tone
from models.language import tr

Command = tuple[str, SignalInstance]
"""The words of a command of the menu, and what it sends."""


class PlaceCard(QFrame):
    """A place of exchange: `sync_asked`, `choose_asked`, `leave_asked` by its buttons."""

    sync_asked = Signal()
    choose_asked = Signal()
    leave_asked = Signal()

    def __init__(self, title: str, symbol: str, hint: str, choose: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self._title = title
        self._where = label("", self, wrap=True)
        self._about = label(hint, self, tone="muted", wrap=True)
        self._state = label("", self, wrap=True)
        self.texts = QVBoxLayout()
        self.texts.setSpacing(GAP)
        self.texts.addWidget(label(title, self, strong=True))
        for part in (self._where, self._about, self._state):
            self.texts.addWidget(part)
        self._line = QWidget(self)
        self._flow = FlowLayout(self._line, SPACE)
        self.sync = self.add_button(tr("Exchange now"), "refresh")
        self.sync.clicked.connect(self.sync_asked)
        self.choose = self.add_button(choose, "")
        self.choose.clicked.connect(self.choose_asked)
        self.texts.addSpacing(GAP)
        self.texts.addWidget(self._line)
        self._more = IconButton("more", tr("{place}: more commands", place=title), self)
        self._more.clicked.connect(self._ask_more)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, ROOM, SPACE, ROOM)
        row.setSpacing(ROOM)
        row.addWidget(IconLabel(symbol, "muted", 24, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.texts, 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)

    def add_button(self, text: str, symbol: str) -> Button:
        """A button in the line under the texts."""
        button = Button(text, self._line, symbol=symbol)
        button.setAccessibleName(f"{self._title}: {text}")
        self._flow.addWidget(button)
        return button

    def show_place(self, where: str, state: PlaceState) -> None:
        """Show where it is, empty for nowhere, and how it stands."""
        self._where.setText(where)
        self._where.setVisible(bool(where))
        self._about.setVisible(not where)
        self._state.setText(state.sentence)
        self._state.setVisible(bool(where and state.sentence))
        set_tone(self._state, "tone", state.tone)
        self.sync.setVisible(bool(where))
        self.sync.setEnabled(not state.busy)
        self.choose.setVisible(not where)
        self._more.setVisible(bool(where))

    def commands(self) -> Sequence[Command]:
        """What its menu offers."""
        return (
            (tr("Change …"), self.choose_asked),
            (tr("No longer use"), self.leave_asked),
        )

    def _ask_more(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self._more.accessibleName())
        for words, asked in self.commands():
            menu.addAction(words).triggered.connect(asked)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))


class FolderCard(PlaceCard):
    """The drop folder; `automatic_chosen` when packages shall be read by themselves or not."""

    automatic_chosen = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        hint = tr(
            "A folder that the others reach too, on a server or in a cloud. Packages are written "
            "to it and read from it; only the laptop that one is for can open it."
        )
        title, choose = tr("Drop folder"), tr("Choose folder …")
        super().__init__(title, "folder", hint, choose, parent)
        self._automatic = QCheckBox(tr("Exchange by itself when something new lies there"), self)
        self._automatic.toggled.connect(self.automatic_chosen)
        self.texts.insertWidget(self.texts.count() - 2, self._automatic)

    def show_folder(self, folder: str, state: PlaceState, *, automatic: bool) -> None:
        """Show the folder, empty for none."""
        self.show_place(folder, state)
        self._automatic.setVisible(bool(folder))
        self._automatic.blockSignals(True)
        self._automatic.setChecked(automatic)
        self._automatic.blockSignals(False)


class HubCard(PlaceCard):
    """The hub; `test_asked` to see whether it answers."""

    test_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        hint = tr(
            "A database server at which all laptops exchange directly. Your IT department sets it "
            "up and tells you its address."
        )
        super().__init__(tr("Hub"), "hub", hint, tr("Set up …"), parent)
        self.test = self.add_button(tr("Test"), "")
        self.test.clicked.connect(self.test_asked)

    def show_hub(self, address: str, state: PlaceState) -> None:
        """Show the address, empty for none; never its password."""
        self.show_place(address, state)
        self.test.setVisible(bool(address))
        self.test.setEnabled(not state.busy)
