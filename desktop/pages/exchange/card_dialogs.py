"""Cards: showing the words of one, trusting another laptop, and withdrawing that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QWidget

from desktop.exchanging.words import agency_of
from desktop.pages.exchange.six_words import SixWords
from desktop.style.theme import theme
from desktop.style.tokens import ROOM, VAST
from desktop.widgets.dialog import Dialog
from desktop.widgets.section import Banner
from desktop.widgets.text import label
from models.language import tr
from models.sync.overview import Laptop

WIDE_ENOUGH = 480


@dataclass(frozen=True, slots=True)
class Shown:
    """A card to look at: whose it is, its six words, whether the agency is one's own."""

    laptop: Laptop
    words: Sequence[str]
    own_agency: bool


class WordsDialog(Dialog):
    """The six words of a laptop, to be read out."""

    def __init__(self, shown: Shown, title: str, hint: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        said = label(hint, self, wrap=True)
        said.setMinimumWidth(theme().pixels(WIDE_ENOUGH))
        self.body.addWidget(said)
        self.body.addLayout(_facts(shown, self))
        self._words = SixWords(shown.words, self)
        self.body.addWidget(self._words)
        self.body.addStretch(1)
        self._words.setFocus()


class TrustDialog(Dialog):
    """Whom one is about to trust and what that laptop gets; `confirmed` when it shall be."""

    confirmed = Signal()

    def __init__(self, shown: Shown, parent: QWidget) -> None:
        super().__init__(tr("Trust this laptop?"), parent, closes=tr("Cancel"))
        said = label(
            tr(
                "Call {name} and let them read out the six words they see under “Show own words”. "
                "If one of them differs, somebody has exchanged the card.",
                name=shown.laptop.label,
            ),
            self,
            wrap=True,
        )
        said.setMinimumWidth(theme().pixels(WIDE_ENOUGH))
        self.body.addWidget(said)
        self.body.addLayout(_facts(shown, self))
        words = SixWords(shown.words, self)
        self.body.addWidget(words)
        self.body.addWidget(Banner(gets(shown), "blue" if shown.own_agency else "amber", self))
        self._box = QCheckBox(tr("All six words are the same"), self)
        self._box.toggled.connect(self._allow)
        self.body.addWidget(self._box)
        self.body.addStretch(1)
        self._do = self.add_button(tr("Trust"))
        self._do.setEnabled(False)
        self._do.clicked.connect(self._confirm)
        words.setFocus()

    def _allow(self, on: bool) -> None:
        self._do.setEnabled(on)

    def _confirm(self) -> None:
        self.confirmed.emit()
        self.accept()


class RevokeDialog(Dialog):
    """What withdrawing trust means; `confirmed` when it shall be."""

    confirmed = Signal()

    def __init__(self, laptop: Laptop, parent: QWidget) -> None:
        super().__init__(tr("Withdraw trust?"), parent, closes=tr("Cancel"))
        said = label(
            tr(
                "No more packages are written for the laptop of {name} and none from it are read. "
                "What came from it stays, and what it has got it keeps. Do this when a laptop is "
                "lost or no longer used; tell the others too.",
                name=laptop.label,
            ),
            self,
            wrap=True,
        )
        said.setMinimumWidth(theme().pixels(WIDE_ENOUGH))
        self.body.addWidget(said)
        self.body.addStretch(1)
        button = self.add_button(tr("Withdraw trust"), role="danger")
        button.clicked.connect(self._confirm)

    def _confirm(self) -> None:
        self.confirmed.emit()
        self.accept()


def gets(shown: Shown) -> str:
    """What a laptop will get, in words."""
    if shown.own_agency:
        return tr("Own agency: this laptop gets everything, also what is for your agency only.")
    return tr(
        "Other agency: this laptop gets only what is shared. What is for your agency only, and "
        "your internal remarks, never leave it."
    )


def _facts(shown: Shown, parent: QWidget) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(VAST)
    form.setVerticalSpacing(ROOM)
    for name, value in (
        (tr("Laptop of"), shown.laptop.label),
        (tr("Agency"), agency_of(shown.laptop)),
    ):
        form.addRow(label(name, parent, tone="muted"), label(value, parent, strong=True, wrap=True))
    return form
