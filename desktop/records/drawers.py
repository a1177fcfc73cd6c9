"""A drawer at the right of the window: a form over the page, without losing the place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.forms.rules import Value
from desktop.records.forms.form import Form
from desktop.style.theme import theme
from desktop.style.tokens import ROOM, SPACE, WIDE
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import Banner
from desktop.widgets.text import hairline, label
from models.language import tr
from models.services.outcome import Done

WIDTH = 560
"""Pixels at 100 % text, if the window has them."""


class Drawer(QFrame):
    """Holds one form; Escape closes, after a question when something would be lost.

    `saved` with the answer of the service.
    """

    saved = Signal(object)

    def __init__(self, make: Callable[[QWidget], Form], over: QWidget, *, opens: str = "") -> None:
        super().__init__(over)
        self.setProperty("role", "surface")
        self._inside = ScrollColumn(self)
        self._form = form = make(self._inside)
        self._over, self._opens = over, opens
        self._before = QApplication.focusWidget()
        self.setAccessibleName(form.title)
        self._close = IconButton("close", tr("Close form"), self)
        self._close.clicked.connect(self.close_drawer)
        head = QHBoxLayout()
        head.setContentsMargins(WIDE + SPACE, ROOM, ROOM, ROOM)
        head.addWidget(label(form.title, self, size="title"), 1)
        head.addWidget(self._close)
        self._question = Banner(tr("Discard what you entered?"), "amber", self)
        discard = Button(tr("Discard"), self, role="danger")
        discard.clicked.connect(self.discard)
        stay = Button(tr("Keep editing"), self)
        stay.clicked.connect(self._stay)
        self._question.add(discard)
        self._question.add(stay)
        self._question.hide()
        self._save = Button(tr("Save"), self, role="primary")
        self._save.setToolTip(tr("Save (Ctrl+Enter)"))
        self._save.clicked.connect(form.save)
        cancel = Button(tr("Cancel"), self)
        cancel.clicked.connect(self.close_drawer)
        foot = QHBoxLayout()
        foot.setContentsMargins(WIDE + SPACE, ROOM, WIDE, ROOM)
        foot.setSpacing(SPACE)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._save)
        self._lay_out(head, foot, form)
        form.saved.connect(self._saved)
        form.busy.connect(self._save.setDisabled)
        over.installEventFilter(self)
        theme().changed.connect(self._place)
        self._desk = form.desk

    def open_drawer(self) -> None:
        """Show the form and put the keyboard into it."""
        self._place()
        self.show()
        self.raise_()
        self._form.begin()
        # A menu that opened the drawer gives the focus back to its button when it closes.
        QTimer.singleShot(0, self, self._hold_focus)

    def close_drawer(self) -> None:
        """Close, after a question when something was typed."""
        if self._form.dirty():
            self._question.show()
            self._question.findChildren(Button)[-1].setFocus()
        else:
            self.discard()

    def discard(self) -> None:
        """Close and forget what was typed."""
        self.hide()
        self._over.removeEventFilter(self)
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, Ctrl+Enter saves."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._form.save()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the right edge."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _lay_out(self, head: QHBoxLayout, foot: QHBoxLayout, form: Form) -> None:
        inside = self._inside
        inside.column.setContentsMargins(WIDE + SPACE, ROOM, WIDE + SPACE, WIDE)
        inside.column.addWidget(form)
        inside.column.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline(self))
        column.addWidget(inside, 1)
        column.addWidget(self._question)
        column.addWidget(hairline(self))
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(hairline(self, upright=True))
        row.addLayout(column, 1)

    def _saved(self, answer: Done) -> None:
        self.discard()
        self.saved.emit(answer)
        if self._opens and answer.record:
            self._desk.navigation.open(self._opens, answer.record)

    def _hold_focus(self) -> None:
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._form.take_focus()

    def _stay(self) -> None:
        self._question.hide()
        self._form.take_focus()

    def _place(self) -> None:
        width = min(theme().pixels(WIDTH), self._over.width())
        self.setGeometry(self._over.width() - width, 0, width, self._over.height())


def open_form(
    desk: Desk,
    owner: QWidget,
    form: str,
    given: Mapping[str, Value] | None = None,
    *,
    stays: bool = False,
) -> Drawer | None:
    """Open a form over the window of a widget; one with unsaved words is shown instead.

    A record that is made on its own is opened afterwards, unless the page `stays`.
    """
    from desktop.records.forms.kinds import make_form

    over = owner.window()
    for there in over.findChildren(Drawer):
        if there.isVisible():
            there.close_drawer()
            if there.isVisible():
                return None
    making = partial(make_form, form, desk, given or {})
    drawer = Drawer(making, over, opens="" if given or stays else form)
    drawer.open_drawer()
    return drawer
