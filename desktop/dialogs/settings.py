"""The settings: language, colours, size of texts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from desktop.dialogs.dialog import Dialog
from desktop.settings import Settings
from desktop.style.theme import SCALES, Scheme, scheme_named, theme
from desktop.style.tokens import ROOM, VAST
from desktop.widgets.text import label
from models.language import tr

LANGUAGE_NAMES = {"de": "Deutsch", "en": "English"}


class SettingsDialog(Dialog):
    """Every choice takes effect at once; `language_chosen` has the window made anew."""

    language_chosen = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None) -> None:
        super().__init__(tr("Settings"), parent)
        self._settings = settings
        self._language = self._choice(tr("Language"), LANGUAGE_NAMES, settings.language)
        schemes = {
            Scheme.SYSTEM.value: tr("As the system"),
            Scheme.LIGHT.value: tr("Light"),
            Scheme.DARK.value: tr("Dark"),
        }
        self._scheme = self._choice(
            tr("Colours"), schemes, scheme_named(settings.text("scheme")).value
        )
        scales = {f"{scale}": f"{round(scale * 100)} %" for scale in SCALES}
        self._scale = self._choice(tr("Size of texts"), scales, f"{settings.scale}")
        form = QFormLayout()
        form.setHorizontalSpacing(VAST)
        form.setVerticalSpacing(ROOM)
        for combo in (self._language, self._scheme, self._scale):
            form.addRow(label(combo.accessibleName(), self), combo)
        self.body.addLayout(form)
        self.body.addStretch(1)
        self._language.activated.connect(self._choose_language)
        self._scheme.activated.connect(self._choose_look)
        self._scale.activated.connect(self._choose_look)
        self.setMinimumWidth(theme().pixels(420))

    def _choice(self, name: str, words: dict[str, str], chosen: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
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
