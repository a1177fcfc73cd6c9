"""What can be chosen for a page: recipient, variant, event, language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QRadioButton, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.dialogs.onepager.sheet import VARIANTS
from desktop.forms.links import LinkEditor
from desktop.records.finder import RecordFinder
from desktop.records.rules import RecordRules
from desktop.style.tokens import GAP, ROOM
from desktop.widgets.text import label
from models.documents.collect import Wish
from models.documents.onepager import Variant
from models.fields.field import Field, Kind
from models.language import current_language, mark, tr

RECIPIENT = Field(0, "recipient", mark("Recipient"), Kind.LINK, links=("organisation",))
EVENT = Field(0, "event", mark("Event"), Kind.LINK, links=("event",))
HINTS = {
    Variant.NAMED: mark("Name, contact person, website and reason for this recipient"),
    Variant.ANONYMOUS: mark("Neither name nor brand; kind and county stay"),
    Variant.EVENT: mark("With the event instead of a recipient"),
}
LANGUAGES = {"de": "Deutsch", "en": "English"}


class Options(QWidget):
    """The choices; `changed` at every one."""

    changed = Signal()

    def __init__(self, desk: Desk, wish: Wish, parent: QWidget) -> None:
        super().__init__(parent)
        self._wish = wish
        finder, rules = RecordFinder(desk.office), RecordRules()
        self.recipient = LinkEditor(RECIPIENT, rules, finder, desk.jobs, self)
        self.event_choice = LinkEditor(EVENT, rules, finder, desk.jobs, self)
        self._variants = QButtonGroup(self)
        self._language = QComboBox(self)
        self._language.setAccessibleName(tr("Language of the page"))
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        language = wish.language or current_language()
        self._language.setCurrentIndex(self._language.findData(language))
        self._build(wish.variant)
        self.recipient.show_value(wish.recipient)
        self.event_choice.show_value(wish.event)
        self.recipient.submitted.connect(self.changed)
        self.event_choice.submitted.connect(self.changed)
        self._variants.idClicked.connect(self._choose)
        self._language.activated.connect(self.changed)
        self._show_variant()

    def wish(self) -> Wish:
        """What is chosen."""
        return Wish(
            self._variant(),
            str(self._language.currentData()),
            _chosen(self.recipient),
            self._wish.need,
            _chosen(self.event_choice),
            self._wish.staff,
        )

    def take_focus(self) -> None:
        """Put the keyboard on the recipient, or on the variant when it is known."""
        button = self._variants.checkedButton()
        if self._wish.recipient is None or button is None:
            self.recipient.setFocus()
        else:
            button.setFocus()

    def _build(self, chosen: Variant) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(label(tr("Variant"), self, size="small", tone="muted"))
        for place, (variant, words) in enumerate(VARIANTS.items()):
            button = QRadioButton(tr(words), self)
            button.setAccessibleDescription(tr(HINTS[variant]))
            button.setToolTip(tr(HINTS[variant]))
            button.setChecked(variant is chosen)
            self._variants.addButton(button, place)
            column.addWidget(button)
        self._about = label("", self, size="small", tone="muted", wrap=True)
        column.addWidget(self._about)
        self._parts = {}
        for name, editor in (
            (tr("Who gets the page?"), self.recipient),
            (tr("At which event?"), self.event_choice),
        ):
            title = label(name, self, size="small", tone="muted")
            title.setBuddy(editor.input)
            column.addSpacing(ROOM)
            column.addWidget(title)
            column.addWidget(editor)
            self._parts[editor] = title
        column.addSpacing(ROOM)
        language = label(tr("Language of the page"), self, size="small", tone="muted")
        language.setBuddy(self._language)
        column.addWidget(language)
        column.addWidget(self._language)

    def _variant(self) -> Variant:
        return list(VARIANTS)[self._variants.checkedId()]

    def _choose(self) -> None:
        self._show_variant()
        self.changed.emit()

    def _show_variant(self) -> None:
        variant = self._variant()
        self._about.setText(tr(HINTS[variant]))
        event = variant is Variant.EVENT
        for editor, shown in ((self.recipient, not event), (self.event_choice, event)):
            editor.setVisible(shown)
            self._parts[editor].setVisible(shown)


def _chosen(editor: LinkEditor) -> int | None:
    """The record that was chosen last; what is being typed is none yet."""
    return editor.value if isinstance(editor.value, int) else None
