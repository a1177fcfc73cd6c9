"""What editors share: value in and out, a sentence of error, Esc reverts, leaving saves.

Where somebody else changes a field while it is being typed in, nothing is saved before the person
has decided between the two values.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.forms.overtaken import OvertakenNotice
from desktop.forms.rules import Rules, Value
from desktop.style.tokens import GAP
from desktop.widgets.announcement import announce
from desktop.widgets.text import IconLabel, label, set_tone
from models.errors import Refused
from models.fields.field import Field
from models.language import tr


class Editor(QWidget):
    """One field; `submitted` with the stored value when it was left changed and could be read."""

    submitted = Signal(object)

    def __init__(self, field: Field, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.rules = field, rules
        self._stored: Value = None
        self._overtaken: OvertakenNotice | None = None
        self._rival: Value = None
        self._input: QWidget = self
        self._icon = IconLabel("error", "red", parent=self)
        self._sentence = label("", self, size="small", tone="red", wrap=True)
        self._problem = QWidget(self)
        row = QHBoxLayout(self._problem)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        self._problem.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    @property
    def input(self) -> QWidget:
        """The widget that takes the keyboard."""
        return self._input

    @property
    def value(self) -> Value:
        """The stored value, without what is being typed."""
        return self._stored

    @property
    def typed(self) -> str:
        """What stands in the field, whether it can be read or not."""
        return self._typed()

    @property
    def problem(self) -> str:
        """The sentence beside the field, empty when all is well."""
        return "" if self._problem.isHidden() else self._sentence.text()

    @property
    def changed(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._differs()

    @property
    def contested(self) -> bool:
        """Whether a person must decide between what they typed and what came meanwhile."""
        return self._overtaken is not None

    @property
    def rival(self) -> Value:
        """What the field has become meanwhile, where it is contested."""
        return self._rival

    def contest(self, value: Value, text: str = "", who: str = "") -> None:
        """Keep what is typed although the field has become `value`, until a person decides.

        `text` is the value as people read it, `who` has written it; both may be told later.
        """
        if self._overtaken is None:
            self._overtaken = OvertakenNotice(self)
            self._overtaken.kept.connect(self.keep_own)
            self._overtaken.taken.connect(self.revert)
            self._column.addWidget(self._overtaken)
        self._rival = value
        self._overtaken.tell(text, who, tr(self.field.label))

    def keep_own(self) -> None:
        """Save what is typed, knowing what came meanwhile."""
        held = self._decides()
        self._settle(self._rival)
        self.submit()
        if held:
            self.setFocus()

    def show_value(self, value: Value) -> None:
        """Show a stored value and forget what was typed."""
        self._settle(value)
        self.show_problem("")
        self._show(value)

    def keep_stored(self, value: Value) -> None:
        """Know what is stored without touching what was typed, as when a change was refused."""
        self._settle(value)

    def take_focus(self) -> None:
        """Put the keyboard where this field waits for the person."""
        if self._overtaken is not None:
            self._overtaken.take_focus()
        else:
            self.setFocus()

    def current(self) -> Value:
        """What is typed, in stored form; raises `Refused`."""
        value = self.rules.parse(self.field, self._typed())
        if value is None and self.field.required:
            raise Refused(tr("Please fill in this field."), self.field.key)
        return value

    def submit(self) -> bool:
        """Save what is typed if it differs; false when it cannot be read or is contested."""
        if self.contested:
            return False
        try:
            value = self.current()
        except Refused as refusal:
            self.show_problem(refusal.sentence)
            return False
        changed = value != self._stored
        self.show_value(value)
        if changed:
            self.submitted.emit(value)
        return True

    def revert(self) -> None:
        """Forget what was typed, in favour of what came meanwhile where there is such a value."""
        held = self._decides()
        self.show_value(self._rival if self.contested else self._stored)
        if held:
            self.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong beside the field; an empty sentence takes it away."""
        if sentence and sentence != self._sentence.text():
            announce(self._input, sentence, urgent=True)
        self._sentence.setText(sentence)
        self._problem.setVisible(bool(sentence))
        set_tone(self._input, "wrong", "true" if sentence else "")
        self._input.setAccessibleDescription(sentence)

    def take_input(self, widget: QWidget, *beside: QWidget) -> None:
        """Put the widget that takes the keyboard in, and buttons beside it."""
        self._input = widget
        widget.setAccessibleName(tr(self.field.label))
        widget.installEventFilter(self)
        self.setFocusProxy(widget)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(widget, 1)
        for part in beside:
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        self._column.addWidget(self._problem)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc reverts, leaving saves."""
        if watched is self._input:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape and (self.contested or self._differs()):
                    self.revert()
                    return True
            elif event.type() == QEvent.Type.FocusOut and self._leaves(event):
                self.submit()
        return super().eventFilter(watched, event)

    def _decides(self) -> bool:
        """Whether the keyboard is on the decision."""
        focus = QApplication.focusWidget()
        return (
            focus is not None
            and self._overtaken is not None
            and (self._overtaken.isAncestorOf(focus))
        )

    def _settle(self, value: Value) -> None:
        """Know what is stored, whatever was to be decided."""
        self._stored, self._rival = value, None
        notice, self._overtaken = self._overtaken, None
        if notice is not None:
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()

    def _differs(self) -> bool:
        return self._typed() != self.rules.text(self.field, self._stored) or bool(self.problem)

    def _leaves(self, event: QEvent) -> bool:
        reason = event.reason()  # type: ignore[attr-defined]
        stays = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        return reason not in stays and self._differs()

    def _typed(self) -> str:
        raise NotImplementedError

    def _show(self, value: Value) -> None:
        raise NotImplementedError
