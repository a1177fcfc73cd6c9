"""The preview before cells are pasted into selected rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.desk import Desk
from desktop.dialogs.pasting.places import PlacesBar
from desktop.dialogs.pasting.source import FATES, PastedSource, fates_of
from desktop.progress import Progress
from desktop.records.deeds import carry_out
from desktop.style.theme import theme
from desktop.style.tokens import WIDE
from desktop.tables.panel import Listing, ListPanel, SavedView
from desktop.tables.source import Query
from desktop.widgets.dialog import Dialog
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import Banner
from models.database.reader import Reader
from models.errors import Conflict, HandschlagError
from models.exchange.pasting import (
    Block,
    PastePlan,
    Places,
    Target,
    guess_places,
    paste,
    plan_paste,
)
from models.language import ntr, number, tr
from models.services.outcome import Done

WIDTH, HEIGHT, LOWEST = 980, 640, 220


@dataclass(frozen=True, slots=True)
class Into:
    """The selected records, and the columns of their list with the one the keyboard was in."""

    type: str
    records: tuple[int, ...]
    shown: tuple[str, ...]
    current: str


class PasteDialog(Dialog):
    """Says which column goes to which field, and what would change; writes it in one step."""

    def __init__(self, desk: Desk, block: Block, into: Into, parent: QWidget) -> None:
        super().__init__(tr("Paste cells into rows"), parent, closes=tr("Cancel"))
        self._desk, self._block = desk, block
        places = guess_places(into.type, block, into.shown, into.current)
        self._target = Target(into.type, into.records, places)
        self.plan = PastePlan(self._target, ())
        self._source = PastedSource(self.plan)
        self._note = Banner("", "blue", self)
        self._note.hide()
        self._bar = PlacesBar(into.type, block, self)
        self._bar.changed.connect(self._place)
        self._header = QCheckBox(tr("The first line holds headers"), self)
        self._header.setChecked(places.header)
        self._header.setVisible(len(block.lines) > 1)
        self._header.toggled.connect(self._set_header)
        self._clear = QCheckBox(tr("Empty cells empty the field"), self)
        self._clear.setVisible(any(not cell.strip() for line in block.lines for cell in line))
        self._clear.toggled.connect(self._set_clear)
        self.panel = self._make_panel()
        choices = QHBoxLayout()
        choices.setSpacing(WIDE)
        choices.addWidget(self._header)
        choices.addWidget(self._clear)
        choices.addStretch(1)
        # Large letters on a small screen: then all of it scrolls.
        inside = ScrollColumn(self)
        inside.column.setContentsMargins(0, 0, 0, 0)
        inside.column.addWidget(self._bar)
        inside.column.addLayout(choices)
        inside.column.addWidget(self._note)
        inside.column.addWidget(self.panel, 1)
        self.panel.setMinimumHeight(theme().pixels(LOWEST))
        self.body.addWidget(inside, 1)
        self.go = self.add_button("")
        self.go.clicked.connect(self._write)
        self.go.setEnabled(False)
        self.fit(theme().pixels(WIDTH), theme().pixels(HEIGHT))
        self._bar.show_places(places)
        self._bar.take_focus()
        self._ask()

    def _make_panel(self) -> ListPanel:
        listing = Listing("pasting", tr("What would change"), _counted, tr("Nothing to paste."),
                          tr("Choose above where the columns go."))  # fmt: skip
        return ListPanel(listing, self._source, self._desk.jobs, self._desk.settings, parent=self)

    def _place(self, fields: tuple[str | None, ...]) -> None:
        self._want(replace(self._target.places, fields=fields))

    def _set_header(self, header: bool) -> None:
        self._want(replace(self._target.places, header=header))

    def _want(self, places: Places) -> None:
        self._target = replace(self._target, places=places)
        self._bar.show_places(places)
        self._ask()

    def _set_clear(self, clear: bool) -> None:
        self._target = replace(self._target, clear=clear)
        self._ask()

    def _ask(self) -> None:
        self.go.setEnabled(False)
        self._desk.office.latest(
            f"pasting {id(self)}",
            partial(_plan, self._block, self._target),
            owner=self,
            done=self._show,
            refused=self._refuse,
        )

    def _show(self, plan: PastePlan) -> None:
        self.plan = self._source.plan = plan
        words = ntr("Change {n} record", "Change {n} records", plan.changing)
        self.go.setText(words)
        self.go.setAccessibleName(words)
        self.go.setEnabled(bool(plan.changing))
        sentence, tone = _remark(plan, len(self._block.lines) - plan.target.places.header)
        self._note.say(sentence, tone)
        self._note.setVisible(bool(sentence))
        self.panel.model.show_columns([one.key for one in self._source.columns if one.shown])
        self.panel.view.resize_rows()
        self.panel.show_views(_views(plan))
        self.panel.load_view()

    def _write(self) -> None:
        self.setEnabled(False)
        wish = partial(paste, plan=self.plan)
        carry_out(self._desk, wish, owner=self, done=self._done, refused=self._refuse)

    def _done(self, done: Done) -> None:
        self.accept()

    def _refuse(self, failure: HandschlagError) -> None:
        self.setEnabled(True)
        if isinstance(failure, Conflict):
            self._ask()
        self.panel.show_problem(failure)


def _plan(block: Block, target: Target, reader: Reader, progress: Progress) -> PastePlan:
    return plan_paste(reader, block, target)


def _remark(plan: PastePlan, lines: int) -> tuple[str, str]:
    """How lines and rows fit together, where a person would want to know."""
    if plan.repeated:
        words = ntr("The one line goes into {n} selected row.",
                    "The one line goes into all {n} selected rows.", len(plan.rows))  # fmt: skip
        return words, "blue"
    if plan.unused:
        left = ntr("{n} of them is left over.", "{n} of them are left over.", plan.unused)
        return f"{_fewer(lines, len(plan.target.records))} {left}", "amber"
    if plan.untouched:
        left = ntr("{n} row stays as it is.", "{n} rows stay as they are.", plan.untouched)
        return f"{_fewer(lines, len(plan.target.records))} {left}", "amber"
    return "", "blue"


def _fewer(lines: int, rows: int) -> str:
    copied = ntr("{n} line was copied,", "{n} lines were copied,", lines)
    return f"{copied} {ntr('{n} row is selected.', '{n} rows are selected.', rows)}"


def _views(plan: PastePlan) -> tuple[SavedView, ...]:
    found = [SavedView(tr("All ({count})", count=number(len(plan.rows))), Query())]
    for key, fate in enumerate(FATES, start=1):
        if count := sum(fate in fates_of(row) for row in plan.rows):
            title = f"{tr(FATES[fate])} ({number(count)})"
            found.append(SavedView(title, Query(conditions=(fate,)), key=key))
    return tuple(found)


def _counted(count: int) -> str:
    return ntr("{n} row", "{n} rows", count)
