"""The list twin of the board: the same projects, one a row."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from desktop.office import Office
from desktop.pages.projects.words import clock_of, days_of, euros, stuck_of
from desktop.records.stored_filtering import combined
from desktop.tables.picked import within
from desktop.tables.source import Cell, Column, Query, Row, Toned
from models.database.listing import ids
from models.database.reader import Reader
from models.fields.collation import sort_key_organisation
from models.language import tr
from models.services.board import Card, board
from models.services.board import Column as Stage

Placed = tuple[Stage, Card]
_LAST = "9999"


def projects_of(reader: Reader, pipeline: int | None, query: Query) -> tuple[Stage, ...]:
    """The board of a pipeline with the projects that fit a query."""
    if not query.text and not query.conditions:
        return board(reader, pipeline)
    found = ids(reader, "project", combined(query.conditions), None, query.text or None)
    return board(reader, pipeline, within(found, query.conditions))


class ProjectList:
    """The cards of a pipeline as a `ListSource`; `pipeline` None is the first one."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._placed: dict[int, Placed] = {}
        self.pipeline: int | None = None

    @property
    def columns(self) -> Sequence[Column]:
        """What is known of a project, as on its card."""
        return (
            Column("title", tr("Title"), 34),
            Column("stage", tr("Stage"), 14),
            Column("partners", tr("Partners"), 34),
            Column("clock", tr("Next step due"), 20),
            Column("step", tr("Next step"), 28),
            Column("days", tr("In this stage"), 16),
            Column("total", tr("Total cost"), 12, right=True),
            Column("cross", tr("Cross-regional"), 14),
            Column("responsible", tr("Responsible"), 18),
        )

    def ids(self, query: Query) -> array[int]:
        """The projects that fit a query; on the reader thread."""
        stages = projects_of(self._office.reader(), self.pipeline, query)
        placed = [(stage, card) for stage in stages for card in stage.cards]
        order = {stage.stage: place for place, stage in enumerate(stages)}
        if query.sort:
            placed.sort(key=_key(query.sort, order), reverse=query.descending)
        self._placed = {card.id: (stage, card) for stage, card in placed}
        return array("q", (card.id for _, card in placed))

    def rows(self, records: Sequence[int], columns: Sequence[str]) -> list[Row]:
        """The cells of some projects; on the reader thread."""
        found = (self._placed.get(record) for record in records)
        return [tuple(_cell(key, *placed) if placed else "" for key in columns) for placed in found]


def _cell(key: str, stage: Stage, card: Card) -> Cell:
    clock = clock_of(card)
    cells: dict[str, Cell] = {
        "title": card.title,
        "stage": stage.title,
        "partners": ", ".join(card.partners),
        "clock": Toned(clock.words, clock.tone) if clock.tone != "muted" else clock.words,
        "step": card.next_step,
        "days": Toned(stuck_of(card), "amber") if card.stuck else days_of(card),
        "total": euros(card.total) if card.total is not None else "",
        "cross": Toned(tr("Cross-regional"), "accent") if card.cross_regional else "",
        "responsible": card.responsible,
    }
    return cells[key]


def _key(sort: str, order: dict[int, int]) -> Callable[[Placed], tuple[object, ...]]:
    def of(placed: Placed) -> tuple[object, ...]:
        stage, card = placed
        keys: dict[str, object] = {
            "stage": order[stage.stage],
            "partners": sort_key_organisation(", ".join(card.partners)),
            "clock": card.due_on or _LAST,
            "step": sort_key_organisation(card.next_step),
            "days": card.days or 0,
            "total": card.total or 0,
            "cross": not card.cross_regional,
            "responsible": sort_key_organisation(card.responsible),
        }
        return keys.get(sort, ""), sort_key_organisation(card.title)

    return of
