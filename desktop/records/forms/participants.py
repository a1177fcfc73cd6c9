"""Who takes part: the people of the organisation at hand, others by typing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.progress import Progress
from desktop.records.chips import Chip, Chips
from desktop.records.making import RecordLinkEditor, making
from desktop.style.tokens import GAP, SPACE
from desktop.widgets.flow import FlowLayout
from desktop.widgets.text import label
from models.database.reader import Reader
from models.language import tr
from models.records.meetings import ATTENDANCE
from models.services.naming import titles_of

MOST_PROPOSED = 8
Named = tuple[int, str]


class Participants(QWidget):
    """Chips of those who are in, boxes for those who might be."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen: dict[int, str] = {}
        self._boxes: list[QCheckBox] = []
        made = making(desk)
        field = ATTENDANCE.field("who")
        self._line = RecordLinkEditor(field, made.rules, made.finder, made.jobs, self)
        self._line.line.setPlaceholderText(tr("Add somebody: type a name"))
        self._line.line.setAccessibleName(tr("Add a participant"))
        self._line.submitted.connect(self._typed)
        self._chip_bar = QWidget(self)
        self._chips = Chips(FlowLayout(self._chip_bar), self._chip_bar)
        self._chips.removed.connect(self._remove)
        self._box_bar = QWidget(self)
        self._box_flow = FlowLayout(self._box_bar, SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(label(tr("Participants"), self, size="small", tone="muted"))
        column.addWidget(self._box_bar)
        column.addWidget(self._chip_bar)
        column.addWidget(self._line)
        self._box_bar.hide()
        self._chip_bar.hide()

    @property
    def ids(self) -> tuple[int, ...]:
        """Those who take part."""
        return tuple(self._chosen)

    def choose(self, people: Sequence[Named]) -> None:
        """Those who take part so far."""
        self._chosen = dict(people)
        self._show_chosen()

    def follow(self, before: Sequence[Named], now: Sequence[Named]) -> None:
        """Take those whom others added or took away meanwhile; what was chosen here stays."""
        gone = dict(before).keys() - dict(now).keys()
        added = {key: name for key, name in now if key not in dict(before)}
        kept = {key: name for key, name in self._chosen.items() if key not in gone}
        self.choose(tuple({**kept, **added}.items()))

    def propose(self, organisation: int | None) -> None:
        """Offer the people of an organisation."""
        if organisation:
            work = partial(_people_of, organisation)
            key = f"people {id(self)}"
            self._desk.office.latest(key, work, owner=self, done=self._offer)
        else:
            self._offer([])

    def _offer(self, people: list[Named]) -> None:
        for box in self._boxes:
            self._box_flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []
        for record, name in people:
            box = QCheckBox(name, self._box_bar)
            box.setChecked(record in self._chosen)
            box.toggled.connect(partial(self._tick, record, name))
            self._box_flow.addWidget(box)
            box.show()
            self._boxes.append(box)
        self._proposed = {record for record, _ in people}
        self._box_bar.setVisible(bool(people))
        self._show_chosen()

    _proposed: set[int] = set()  # noqa: RUF012 - replaced by _offer()

    def _tick(self, record: int, name: str, ticked: bool) -> None:
        if ticked:
            self._chosen[record] = name
        else:
            self._chosen.pop(record, None)
        self.changed.emit()

    def _typed(self, value: object) -> None:
        if isinstance(value, int):
            self._chosen[value] = self._line.line.text()
            self._line.show_value(None)
            self._show_chosen()
            self.changed.emit()
            self._line.setFocus()

    def _show_chosen(self) -> None:
        others = {key: name for key, name in self._chosen.items() if key not in self._proposed}
        self._chips.show(
            [Chip(name, tr("Remove {name}", name=name), key) for key, name in others.items()]
        )
        self._chip_bar.setVisible(bool(others))

    def _remove(self, record: object) -> None:
        if isinstance(record, int):
            self._chosen.pop(record, None)
        self._show_chosen()
        self._line.setFocus()
        self.changed.emit()


def _people_of(organisation: int, reader: Reader, progress: Progress) -> list[Named]:
    rows = reader.rows(
        "SELECT DISTINCT a.person FROM affiliation a JOIN person p ON p.id = a.person "
        "WHERE a.organisation = ? AND a.valid_to IS NULL ORDER BY p.sort_key LIMIT ?",
        (organisation, MOST_PROPOSED),
    )
    ids = [row[0] for row in rows]
    titles = titles_of(reader, ids)
    return [(record, titles[record]) for record in ids if record in titles]
