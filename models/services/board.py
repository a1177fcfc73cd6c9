"""The project board as values: a column a stage, cards with partners, clock and days in stage."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from models.clock import today
from models.database.reader import Reader, Row
from models.services.naming import title_of_row, titles_of
from models.services.pipelines import first_pipeline
from models.services.stages import days_in_stage, stages_of

OVERDUE, DUE, PLANNED, NONE = "overdue", "today", "planned", "none"


@dataclass(frozen=True, slots=True)
class Card:
    """A project on the board; `clock` is overdue, today, planned or none; `total` is in cents."""

    id: int
    title: str
    acronym: str
    partners: tuple[str, ...]
    responsible: str
    next_step: str
    due_on: str | None
    clock: str
    days: int | None
    stuck: bool
    total: int | None
    cross_regional: bool
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A stage with its cards, their number and the sum of their totals in cents."""

    stage: int
    code: str
    title: str
    terminal: bool
    criterion: str
    stuck_after: int | None
    cards: tuple[Card, ...]
    total: int

    @property
    def count(self) -> int:
        """How many projects stand here."""
        return len(self.cards)


def board(
    reader: Reader, pipeline: int | None = None, only: Collection[int] | None = None
) -> tuple[Column, ...]:
    """The columns of a pipeline (the first when open); `only` are the projects a filter found."""
    chosen = pipeline if pipeline is not None else first_pipeline(reader)
    projects = reader.find("project", pipeline=chosen)
    if only is not None:
        wanted = set(only)
        projects = [row for row in projects if row["id"] in wanted]
    cards = _cards(reader, projects, {row["id"]: row for row in stages_of(reader, chosen)})
    columns = []
    for stage in stages_of(reader, chosen):
        here = tuple(cards[row["id"]] for row in projects if row["stage"] == stage["id"])
        here = tuple(sorted(here, key=_urgency))
        columns.append(
            Column(
                int(stage["id"] or 0),
                str(stage["code"]),
                title_of_row("stage", stage),
                bool(stage["terminal"]),
                str(stage["criterion"] or ""),
                int(stage["stuck_after"]) if stage["stuck_after"] else None,
                here,
                sum(card.total or 0 for card in here),
            )
        )
    return tuple(columns)


def stuck_cards(reader: Reader, pipeline: int | None = None) -> tuple[Card, ...]:
    """The projects that have been in their stage for too long, longest first."""
    found = [card for column in board(reader, pipeline) for card in column.cards if card.stuck]
    return tuple(sorted(found, key=lambda card: -(card.days or 0)))


def _urgency(card: Card) -> tuple[int, str, str]:
    order = {OVERDUE: 0, DUE: 1, PLANNED: 2, NONE: 3}
    return order[card.clock], card.due_on or "9", card.title.casefold()


def _cards(reader: Reader, projects: list[Row], stages: dict[object, Row]) -> dict[object, Card]:
    partners = _partners(reader)
    tasks = _next_tasks(reader)
    titles = titles_of(reader, [_whole(row["responsible"]) for row in projects])
    return {
        row["id"]: _card(row, stages.get(row["stage"]), partners, tasks, titles) for row in projects
    }


def _card(
    row: Row,
    stage: Row | None,
    partners: dict[int, list[tuple[str, str, int | None]]],
    tasks: dict[int, tuple[str, str | None]],
    titles: dict[int, str],
) -> Card:
    record = int(row["id"] or 0)
    own = partners.get(record, [])
    step, due = tasks.get(record, (str(row["next_step"] or ""), None))
    days = days_in_stage(row)
    limit = stage["stuck_after"] if stage and not stage["terminal"] else None
    costs = [cost for _, _, cost in own if cost is not None]
    return Card(
        record,
        str(row["title"]),
        str(row["acronym"] or ""),
        tuple(name for name, _, _ in own),
        titles.get(_whole(row["responsible"]) or 0, ""),
        step,
        due,
        _clock(due, step),
        days,
        limit is not None and days is not None and days > int(limit),
        _whole(row["total"]) if row["total"] is not None else sum(costs) if costs else None,
        {"swf", "do"} <= {region for _, region, _ in own},
        bool(stage and stage["terminal"]),
    )


def _clock(due: str | None, step: str) -> str:
    if due is None:
        return PLANNED if step else NONE
    day = today().isoformat()
    return OVERDUE if due < day else DUE if due == day else PLANNED


def _partners(reader: Reader) -> dict[int, list[tuple[str, str, int | None]]]:
    """Name, region and cost of the partners by project; the lead partner first."""
    found: dict[int, list[tuple[str, str, int | None]]] = {}
    for project, name, region, cost in reader.rows(
        "SELECT p.project, o.name, coalesce(o.region, ''), p.cost FROM project_partner p "
        "JOIN organisation o ON o.id = p.organisation WHERE coalesce(p.role, '') <> 'funder' "
        "ORDER BY p.role = 'lead' DESC, p.id"
    ):
        found.setdefault(project, []).append((name, region, cost))
    return found


def _next_tasks(reader: Reader) -> dict[int, tuple[str, str | None]]:
    """Title and day of the open task that is due first, by project."""
    found: dict[int, tuple[str, str | None]] = {}
    for about, title, due in reader.rows(
        "SELECT t.about, t.title, t.due_on FROM task t JOIN project p ON p.id = t.about "
        "WHERE t.status = 'open' ORDER BY t.due_on IS NULL, t.due_on, t.id"
    ):
        found.setdefault(about, (title, due))
    return found


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None
