"""The day at a glance: what is overdue, due, planned, stuck, silent, undecided or owed by law."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.clock import moment_text, now, today
from models.database.reader import Reader
from models.fields.reference import meeting_types
from models.language import mark, ntr, tr
from models.services.introduction_steps import stage_name
from models.services.naming import titles_of

QUIET_DAYS = 90
AHEAD_DAYS = 7
DEADLINE_DAYS = 30
INFORM_DAYS = 30
"""One month under Art. 14(3)(a) GDPR."""


@dataclass(frozen=True, slots=True)
class Item:
    """One line: the record to open, its title, what it is about, its ISO date, how late it is."""

    record: int
    type: str
    title: str
    detail: str = ""
    day: str | None = None
    late: int = 0
    about: int | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A group of lines under a heading; `count` may be more than the lines listed."""

    key: str
    label: str
    items: tuple[Item, ...]
    count: int


@dataclass(frozen=True, slots=True)
class _Question:
    reader: Reader
    day: date
    staff: int | None
    quiet_days: int
    limit: int

    def rows(self, select: str, values: Sequence[object]) -> Rows:
        """The first rows of a query, and how many there are in all as the last column."""
        return self.reader.rows(f"SELECT *, count(*) OVER () FROM ({select}) LIMIT ?",
                                (*values, self.limit))  # fmt: skip


Rows = list[tuple[int, str | None, int | None, str | None, int]]
"""Id, ISO day, what it is about, a word of detail, and the count of all."""


def today_view(
    reader: Reader, staff: int | None = None, *, quiet_days: int = QUIET_DAYS, limit: int = 50
) -> tuple[Group, ...]:
    """The groups of the Today page in their order; of one member of staff, or of all with None."""
    question = _Question(reader, today(), staff, quiet_days, limit)
    groups = []
    for key, label, type_key, find in _GROUPS:
        rows = find(question)
        items = _items(question, type_key, rows)
        groups.append(Group(key, tr(label), items, rows[0][-1] if rows else 0))
    return tuple(groups)


def _items(question: _Question, type_key: str, rows: Rows) -> tuple[Item, ...]:
    titles = titles_of(question.reader, [part for row in rows for part in (row[0], row[2])])
    found = []
    for record, day, about, detail, _ in rows:
        due = date.fromisoformat(day) if day and type_key in _DUE else question.day
        late = max(0, (question.day - due).days)
        words = " · ".join(filter(None, (titles.get(about or 0, ""), detail)))
        found.append(Item(record, type_key, titles.get(record, ""), words, day, late, about))
    return tuple(found)


def _tasks(question: _Question, after: str, upto: str) -> Rows:
    return question.rows(
        "SELECT t.id, t.due_on, t.about, s.name FROM task t LEFT JOIN staff s ON s.id = t.assignee "
        "WHERE t.status = 'open' AND t.due_on > ? AND t.due_on <= ? "
        "AND (? IS NULL OR t.assignee = ?) ORDER BY t.due_on, t.id",
        (after, upto, question.staff, question.staff),
    )


def _overdue(question: _Question) -> Rows:
    return _tasks(question, "", _ahead(question, -1))


def _due(question: _Question) -> Rows:
    return _tasks(question, _ahead(question, -1), _ahead(question, 0))


def _soon(question: _Question) -> Rows:
    return _tasks(question, _ahead(question, 0), _ahead(question, AHEAD_DAYS))


def _meetings(question: _Question) -> Rows:
    start = moment_text(now() - timedelta(hours=1))
    return question.rows(
        "SELECT m.id, m.starts_at, m.organisation, m.place FROM meeting m "
        "WHERE m.starts_at BETWEEN ? AND ? AND coalesce(m.cancelled, 0) = 0 "
        "AND (? IS NULL OR m.held_by = ?) ORDER BY m.starts_at",
        (start, f"{_ahead(question, AHEAD_DAYS)}T23:59:59Z", question.staff, question.staff),
    )


def _without_next_step(question: _Question) -> Rows:
    rows = question.rows(
        "SELECT p.id, p.stage_since, NULL, p.stage FROM project p "
        "LEFT JOIN stage s ON s.id = p.stage WHERE coalesce(s.terminal, 0) = 0 "
        "AND coalesce(p.next_step, '') = '' AND NOT EXISTS (SELECT 1 FROM task t "
        "WHERE t.about = p.id AND t.status = 'open') AND (? IS NULL OR p.responsible = ?) "
        "ORDER BY p.stage_since, p.id",
        (question.staff, question.staff),
    )
    stages = titles_of(question.reader, {int(stage) for *_, stage, _ in rows if stage})
    return [(*row[:3], stages.get(int(row[3] or 0)), row[4]) for row in rows]


def _deadlines(question: _Question) -> Rows:
    return question.rows(
        "SELECT d.id, d.due_on, d.project, NULL FROM deadline d JOIN project p ON p.id = d.project "
        "WHERE d.done_on IS NULL AND d.due_on <= ? AND (? IS NULL OR p.responsible = ?) "
        "ORDER BY d.due_on",
        (_ahead(question, DEADLINE_DAYS), question.staff, question.staff),
    )


def _quiet(question: _Question) -> Rows:
    kinds = [code for code, kind in meeting_types().items() if kind.counts_as_contact]
    marks = ",".join("?" * len(kinds))
    rows = question.rows(
        "SELECT o.id, m.latest, NULL, NULL FROM (SELECT organisation, max(starts_at) AS latest "
        "FROM meeting WHERE organisation IS NOT NULL AND coalesce(cancelled, 0) = 0 "
        f"AND (kind IS NULL OR kind IN ({marks})) GROUP BY +organisation HAVING latest < ?) m "
        "JOIN organisation o ON o.id = m.organisation WHERE coalesce(o.status, '') <> 'closed' "
        "AND (? IS NULL OR o.responsible = ?) ORDER BY m.latest",
        (*kinds, _ahead(question, -question.quiet_days), question.staff, question.staff),
    )
    return [
        (record, str(latest)[:10], None, _silent(question.day, str(latest)), count)
        for record, latest, _, _, count in rows
    ]


def _silent(day: date, latest: str) -> str:
    days = (day - date.fromisoformat(latest[:10])).days
    return ntr("No talk for {n} day", "No talk for {n} days", days)


def _consents(question: _Question) -> Rows:
    return _in_stages(question, "suggested_on", ("vorschlag", "einwilligung"))


def _introductions(question: _Question) -> Rows:
    day = "coalesce(first_talk_on, introduced_on)"
    return _in_stages(question, day, ("vorgestellt", "gespraech", "verhandlung"))


def _in_stages(question: _Question, day: str, stages: Sequence[str]) -> Rows:
    marks = ",".join("?" * len(stages))
    rows = question.rows(
        f"SELECT id, {day} AS day, NULL, stage FROM introduction WHERE stage IN ({marks}) "
        "AND (? IS NULL OR responsible = ?) ORDER BY day, id",
        (*stages, question.staff, question.staff),
    )
    return [(*row[:3], stage_name(str(row[3])), row[4]) for row in rows]


def _to_inform(question: _Question) -> Rows:
    return question.rows(
        "SELECT id, source_date, organisation, source FROM person "
        "WHERE informed_on IS NULL AND source_date < ? "
        "AND (? IS NULL OR responsible = ?) ORDER BY source_date, id",
        (_ahead(question, -INFORM_DAYS), question.staff, question.staff),
    )


def _ahead(question: _Question, days: int) -> str:
    return (question.day + timedelta(days=days)).isoformat()


_DUE = ("task", "deadline")
_GROUPS: tuple[tuple[str, str, str, Callable[[_Question], Rows]], ...] = (
    ("overdue", mark("Overdue"), "task", _overdue),
    ("due", mark("Due today"), "task", _due),
    ("soon", mark("In the next days"), "task", _soon),
    ("meetings", mark("Upcoming meetings"), "meeting", _meetings),
    ("deadlines", mark("Deadlines"), "deadline", _deadlines),
    ("no_next_step", mark("Projects without a next step"), "project", _without_next_step),
    ("consents", mark("Open consents"), "introduction", _consents),
    ("introductions", mark("Introductions under way"), "introduction", _introductions),
    ("inform", mark("Information due"), "person", _to_inform),
    ("quiet", mark("Not spoken to for a while"), "organisation", _quiet),
)
