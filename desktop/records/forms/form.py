"""What all forms in a drawer have in common."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.forms.facts import FactsView
from desktop.forms.rules import Value
from desktop.records.deeds import Wish, carry_out
from desktop.style.tokens import GAP, ROOM
from desktop.widgets.section import Banner
from models.errors import HandschlagError
from models.services.outcome import Done

Given = Mapping[str, Value]


LINES = GAP + 2
"""Pixels between two fields of a form."""


class Form(QWidget):
    """Asks for values and carries out a wish; `saved` with its answer, `busy` while it runs."""

    saved = Signal(object)
    busy = Signal(bool)

    def __init__(self, desk: Desk, given: Given, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.given = desk, dict(given)
        self.banner = Banner("", "red", self)
        self.banner.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(ROOM)

    @property
    def title(self) -> str:
        """What the drawer is called."""
        raise NotImplementedError

    @property
    def facts(self) -> tuple[FactsView, ...]:
        """The views whose fields are asked for, in the order of the keyboard."""
        raise NotImplementedError

    def wish(self) -> Wish:
        """What saving does; raises `Refused`."""
        raise NotImplementedError

    def dirty(self) -> bool:
        """Whether something was typed that closing would lose."""
        return any(view.values_typed() != before for view, before in self._before)

    def align(self) -> None:
        """Let the names of all fields have the same width."""
        for view in self.facts:
            view.align_with(*(other for other in self.facts if other is not view))

    def begin(self) -> None:
        """Remember what the form began with, and put the keyboard into it."""
        self._before = [(view, view.values_typed()) for view in self.facts]
        self.take_focus()

    def overtake(self, view: FactsView, before: Given, now: Given) -> None:
        """Show what others made of the record meanwhile; what came in is nothing to be lost."""
        view.overtake(before, now)
        began = next(typed for one, typed in self._before if one is view)
        for key in view.keys:
            editor = view.editor(key)
            if key in now and editor.value == now[key] and not editor.changed:
                began[key] = editor.typed

    def take_focus(self) -> None:
        """Put the keyboard on the first field."""
        first = self.facts[0]
        first.editor(first.keys[0]).setFocus()

    def save(self) -> None:
        """Write beside the window; a refusal is shown beside its field."""
        self.banner.hide()
        if not all(view.check() for view in self.facts):
            return
        try:
            wish = self.wish()
        except HandschlagError as failure:
            self.refuse(failure)
            return
        self.busy.emit(True)
        carry_out(self.desk, wish, owner=self, done=self._done, refused=self.refuse)

    def refuse(self, failure: HandschlagError) -> None:
        """Say what is wrong, beside the field where there is one."""
        self.busy.emit(False)
        if not any(view.show_failure(failure) for view in self.facts):
            self.banner.say(failure.sentence, "red")
            self.banner.show()

    def _done(self, answer: Done) -> None:
        self.busy.emit(False)
        self.saved.emit(answer)

    _before: list[tuple[FactsView, dict[str, str]]] = []  # noqa: RUF012 - replaced by begin()
