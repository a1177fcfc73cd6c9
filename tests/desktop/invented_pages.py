"""Pages for the window's tests: a list beside its facts and timeline, and nearly nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.desk import Desk, Page, PageEntry
from desktop.forms.facts import FactsView
from desktop.forms.making import Making
from desktop.style.tokens import SPACE
from desktop.tables.panel import Listing, ListPanel, SavedView
from desktop.tables.source import Query
from desktop.widgets.badge import Badge, Initials
from desktop.widgets.buttons import Button
from desktop.widgets.flow import FlowLayout
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import Banner, SectionHeader
from desktop.widgets.text import hairline, label
from desktop.widgets.timeline import Entry, Timeline
from tests.desktop.invented import (
    FIELDS,
    VALUES,
    InventedFiltering,
    InventedFinder,
    InventedList,
    InventedRules,
)


def counted(count: int) -> str:
    return f"{count:,} Organisationen".replace(",", ".")


class ContactsPage(Page):
    """A list beside the record that is current."""

    def __init__(self, desk: Desk, parent: QWidget, count: int = 12_345) -> None:
        super().__init__(parent)
        listing = Listing(
            "contacts",
            "Kontakte",
            counted,
            "Noch keine Kontakte.",
            "Importieren Sie eine Liste aus Excel, oder legen Sie den ersten Kontakt an.",
            "contacts",
            "Liste importieren",
            self.arrive,
            (
                SavedView("Alle"),
                SavedView("Kreis Olpe", Query(conditions=("Olpe",))),
                SavedView("Ohne Kontakt seit 90 Tagen", Query("Licht")),
            ),
        )
        self.list = ListPanel(
            listing, InventedList(count), desk.jobs, desk.settings, InventedFiltering(), self
        )
        self.list.bulk(Button("Zur Liste hinzufügen …", self), Button("Exportieren", self))
        making = Making(InventedRules(), InventedFinder(), desk.jobs)
        self.facts = FactsView(FIELDS, making, self)
        self.timeline = Timeline(self)
        self.timeline.show_entries(
            [
                Entry(
                    "task",
                    "12.12.2026",
                    "Wiedervorlage: Angebot nachfassen",
                    "",
                    "Kim Yıldız",
                    "amber",
                ),
                Entry(
                    "meeting",
                    "14.11.2026",
                    "Besuch in Olpe",
                    "Endkontrolle von Hand. Interesse an Bildverarbeitung aus Dortmund. "
                    "Budget ab Februar. Nächster Schritt: zwei Anbieter vorschlagen.",
                    "Jana Weiß",
                    "accent",
                ),
                Entry(
                    "mail",
                    "02.11.2026",
                    "One-Pager gesendet",
                    "An Prof. Dr. Łukasz Nowak",
                    "Jana Weiß",
                ),
                Entry("import", "28.10.2026", "Aus „Partnerliste 2026“ übernommen"),
            ]
        )
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.list)
        split.addWidget(self._detail())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([640, 460])
        split.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self.facts.show_values(VALUES)

    def _detail(self) -> QWidget:
        detail = ScrollColumn(self)
        column = detail.column
        head = QHBoxLayout()
        head.setSpacing(SPACE + 4)
        head.addWidget(Initials("Präzisionstechnik Olpe"))
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(label("Präzisionstechnik Olpe GmbH", size="title", wrap=True))
        badges = FlowLayout()
        badges.addWidget(Badge("Südwestfalen", "southwest"))
        badges.addWidget(Badge("Weltmarktführer", "blue"))
        badges.addWidget(label("zuständig: Jana Weiß", size="small", tone="muted"))
        names.addLayout(badges)
        head.addLayout(names, 1)
        column.addLayout(head)
        column.addWidget(Banner("Nächster Schritt am 12.12.: Angebot nachfassen.", "amber"))
        column.addWidget(SectionHeader("Angaben"))
        column.addWidget(self.facts)
        column.addWidget(hairline())
        column.addWidget(SectionHeader("Verlauf"))
        self.timeline.setMinimumHeight(220)
        column.addWidget(self.timeline, 1)
        return detail

    def arrive(self) -> None:
        self.list.load()

    def take_focus(self) -> None:
        self.list.view.setFocus()


class QuietPage(Page):
    """A page with a sentence."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.addWidget(label("Heute liegt nichts an.", self, size="large"))
        column.addStretch(1)


ENTRIES = (
    PageEntry("today", "Heute", "today", QuietPage),
    PageEntry("contacts", "Kontakte", "contacts", ContactsPage),
    PageEntry("meetings", "Termine", "meeting", QuietPage),
    PageEntry("projects", "Projekte", "project", QuietPage),
    PageEntry("introductions", "Vermittlung", "introduction", QuietPage),
    PageEntry("import", "Import", "import", QuietPage),
    PageEntry("history", "Verlauf", "history", QuietPage, below=True),
)
