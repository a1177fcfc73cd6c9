"""The settings: how the window looks, who works with it, and where the data lie."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from desktop.actions.names import BACKUP, CODE, OPEN, RESTORE
from desktop.desk import Desk
from desktop.dialogs.naming import NameDialog
from desktop.progress import Progress
from desktop.settings import Settings
from desktop.style.theme import SCALES, Scheme, scheme_named, theme
from desktop.style.tokens import GAP, ROOM, VAST
from desktop.widgets.buttons import Button
from desktop.widgets.dialog import Dialog
from desktop.widgets.flow import FlowLayout
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import SectionHeader
from desktop.widgets.text import label
from models.database.reader import Reader
from models.errors import HandschlagError
from models.journal.store import Store
from models.language import tr
from models.services.staff import Colleague, add_colleague, colleagues, stay_as

LANGUAGE_NAMES = {"de": "Deutsch", "en": "English"}


class SettingsDialog(Dialog):
    """Every choice takes effect at once; `language_chosen` has the window made anew."""

    language_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(tr("Settings"), parent)
        self._desk, self._settings = desk, desk.settings
        self._column = ScrollColumn(self)
        self._column.column.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._column, 1)
        self._naming: NameDialog | None = None
        self._add_look(desk.settings)
        self._add_person()
        self._add_database()
        self._column.column.addStretch(1)
        self.fit(theme().pixels(560), theme().pixels(560))

    def _add_look(self, settings: Settings) -> None:
        self._language = self._choice(tr("Language"), LANGUAGE_NAMES, settings.language)
        schemes = {
            Scheme.SYSTEM.value: tr("As the system"),
            Scheme.LIGHT.value: tr("Light"),
            Scheme.DARK.value: tr("Dark"),
        }
        chosen = scheme_named(settings.text("scheme")).value
        self._scheme = self._choice(tr("Colours"), schemes, chosen)
        scales = {f"{scale}": f"{round(scale * 100)} %" for scale in SCALES}
        self._scale = self._choice(tr("Size of texts"), scales, f"{settings.scale}")
        self._section(tr("Appearance"), self._language, self._scheme, self._scale)
        self._language.activated.connect(self._choose_language)
        self._scheme.activated.connect(self._choose_look)
        self._scale.activated.connect(self._choose_look)

    def _add_person(self) -> None:
        self._who = self._choice(tr("You are"), {}, "")
        self._who.activated.connect(self._choose_person)
        self._section(tr("Who works here"), self._who)
        hint = tr("Your changes carry this name in the history of both agencies.")
        self._column.column.addWidget(label(hint, self, size="small", tone="muted", wrap=True))
        self._problem = label("", self, size="small", tone="red", wrap=True)
        self._problem.hide()
        self._column.column.addWidget(self._problem)
        self._desk.office.read(_people, owner=self, done=self._show_people)

    def _add_database(self) -> None:
        self._column.column.addWidget(SectionHeader(tr("Database"), self))
        path = label(str(self._desk.office.path), self, wrap=True)
        self._column.column.addWidget(path)
        row = QWidget(self)
        flow = FlowLayout(row)
        for name in (BACKUP, RESTORE, OPEN, CODE):
            button = Button(self._desk.actions.view(name).text(), row)
            button.clicked.connect(partial(self._run, name))
            flow.addWidget(button)
        self._column.column.addSpacing(GAP)
        self._column.column.addWidget(row)

    def _section(self, title: str, *combos: QComboBox) -> None:
        self._column.column.addWidget(SectionHeader(title, self))
        form = QFormLayout()
        form.setHorizontalSpacing(VAST)
        form.setVerticalSpacing(ROOM)
        for combo in combos:
            form.addRow(label(combo.accessibleName(), self), combo)
        self._column.column.addLayout(form)

    def _choice(self, name: str, words: dict[str, str], chosen: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for code, word in words.items():
            combo.addItem(word, code)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        return combo

    def _choose_language(self) -> None:
        language = str(self._language.currentData())
        if language != self._settings.language:
            self._settings.remember("language", language)
            self.accept()
            self.language_chosen.emit(language)

    def _choose_look(self) -> None:
        scheme, scale = Scheme(self._scheme.currentData()), float(self._scale.currentData())
        self._settings.remember("scheme", scheme.value)
        self._settings.remember("scale", scale)
        theme().apply(scheme, scale)

    def _show_people(self, found: tuple[Colleague, ...]) -> None:
        self._who.clear()
        for one in found:
            if one.agency == self._desk.office.agency and not one.left:
                self._who.addItem(one.name, one.id)
        self._who.addItem(tr("Somebody new …"), 0)
        self._desk.office.read(self._own_id, owner=self, done=self._mark_own)

    def _own_id(self, reader: Reader, progress: Progress) -> int:
        return reader.id_of(self._desk.office.staff) or 0

    def _mark_own(self, record: int) -> None:
        self._who.setCurrentIndex(max(self._who.findData(record), 0))

    def _choose_person(self) -> None:
        record = self._who.currentData()
        if record:
            self._write(partial(_stay, record))
            return
        hint = tr("First and last name")
        self._naming = NameDialog(tr("Somebody new"), hint, tr("Add"), self)
        self._naming.named.connect(self._add_person_named)
        self._naming.finished.connect(self._read_people)
        self._naming.open()

    def _add_person_named(self, name: str) -> None:
        self._write(partial(_add, name, self._desk.office.agency))
        if self._naming is not None:
            self._naming.accept()

    def _read_people(self) -> None:
        self._naming = None
        self._desk.office.read(_people, owner=self, done=self._show_people)

    def _write(self, work: partial[None]) -> None:
        self._problem.hide()
        self._desk.office.write(work, owner=self, done=self._written, refused=self._refuse)

    def _written(self, _: object) -> None:
        self._desk.office.read(_people, owner=self, done=self._show_people)

    def _refuse(self, failure: HandschlagError) -> None:
        self._problem.setText(failure.sentence)
        self._problem.show()

    def _run(self, name: str) -> None:
        self.accept()
        self._desk.actions.run(name)


def _people(reader: Reader, progress: Progress) -> tuple[Colleague, ...]:
    return colleagues(reader)


def _stay(record: int, store: Store, progress: Progress) -> None:
    stay_as(store, record)


def _add(name: str, agency: str, store: Store, progress: Progress) -> None:
    stay_as(store, add_colleague(store, name, agency).record or 0)
