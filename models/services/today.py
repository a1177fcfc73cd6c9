"""The day at a glance: what is overdue, due, planned, stuck, silent, undecided or owed by law."""

from __future__ import annotations

from collections.abc import Callable
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


Rows = list[tuple[int, str | None, int | None, str]]
"""Id, ISO day, what it is about, a word of detail."""


def today_view(
    reader: Reader, staff: int | None = None, *, quiet_days: int = QUIET_DAYS, limit: int = 50
) -> tuple[Group, ...]:
    """The groups of the Today page in their order; of one member of staff, or of all with None."""
    question = _Question(reader, today(), staff, quiet_days)
    groups = []
    for key, label, type_key, find in _GROUPS:
        rows = find(question)
        items = _items(question, type_key, rows[:limit])
        groups.append(Group(key, tr(label), items, len(rows)))
    return tuple(groups)


def _items(question: _Question, type_key: str, rows: Rows) -> tuple[Item, ...]:
    titles = titles_of(question.reader, [part for row in rows for part in (row[0], row[2])])
    found = []
    for record, day, about, detail in rows:
        due = date.fromisoformat(day) if day and type_key in _DUE else question.day
        late = max(0, (question.day - due).days)
        words = " · ".join(filter(None, (titles.get(about or 0, ""), detail)))
        found.append(Item(record, type_key, titles.get(record, ""), words, day, late, about))
    return tuple(found)


def _tasks(question: _Question, condition: str) -> Rows:
    return question.reader.rows(
        "SELECT t.id, t.due_on, t.about, coalesce(s.name, '') FROM task t "
        "LEFT JOIN staff s ON s.id = t.assignee WHERE t.status = 'open' "
        f"AND t.due_on {condition} AND (?2 IS NULL OR t.assignee = ?2) ORDER BY t.due_on, t.id",
        (question.day.isoformat(), question.staff, _ahead(question, AHEAD_DAYS)),
    )  # fmt: skip


def _overdue(question: _Question) -> Rows:
    return _tasks(question, "< ?1 AND ?3 = ?3")


def _due(question: _Question) -> Rows:
    return _tasks(question, "= ?1 AND ?3 = ?3")


def _soon(question: _Question) -> Rows:
    return _tasks(question, "> ?1 AND t.due_on <= ?3")


def _meetings(question: _Question) -> Rows:
    start = moment_text(now() - timedelta(hours=1))
    return question.reader.rows(
        "SELECT m.id, m.starts_at, m.organisation, coalesce(m.place, '') FROM meeting m "
        "WHERE m.starts_at BETWEEN ?1 AND ?3 AND coalesce(m.cancelled, 0) = 0 "
        "AND (?2 IS NULL OR m.held_by = ?2) ORDER BY m.starts_at",
        (start, question.staff, f"{_ahead(question, AHEAD_DAYS)}T23:59:59Z"),
    )


def _without_next_step(question: _Question) -> Rows:
    rows = question.reader.rows(
        "SELECT p.id, p.stage_since, p.stage FROM project p "
        "LEFT JOIN stage s ON s.id = p.stage WHERE coalesce(s.terminal, 0) = 0 "
        "AND coalesce(p.next_step, '') = '' AND NOT EXISTS (SELECT 1 FROM task t "
        "WHERE t.about = p.id AND t.status = 'open') AND (?1 IS NULL OR p.responsible = ?1) "
        "ORDER BY p.stage_since, p.id",
        (question.staff,),
    )
    stages = titles_of(question.reader, {stage for _, _, stage in rows})
    return [(record, day, None, stages.get(stage or 0, "")) for record, day, stage in rows]


def _deadlines(question: _Question) -> Rows:
    return question.reader.rows(
        "SELECT d.id, d.due_on, d.project, '' FROM deadline d JOIN project p ON p.id = d.project "
        "WHERE d.done_on IS NULL AND d.due_on <= ?1 AND (?2 IS NULL OR p.responsible = ?2) "
        "ORDER BY d.due_on",
        (_ahead(question, DEADLINE_DAYS), question.staff),
    )


def _quiet(question: _Question) -> Rows:
    kinds = [code for code, kind in meeting_types().items() if kind.counts_as_contact]
    marks = ",".join("?" * len(kinds))
    since = (question.day - timedelta(days=question.quiet_days)).isoformat()
    rows = question.reader.rows(
        "SELECT o.id, max(m.starts_at) AS latest FROM meeting m "
        "JOIN organisation o ON o.id = m.organisation WHERE coalesce(m.cancelled, 0) = 0 "
        f"AND (m.kind IS NULL OR m.kind IN ({marks})) AND coalesce(o.status, '') <> 'closed' "
        "AND (? IS NULL OR o.responsible = ?) GROUP BY o.id HAVING latest < ? ORDER BY latest",
        (*kinds, question.staff, question.staff, since),
    )
    return [(record, latest[:10], None, _silent(question.day, latest)) for record, latest in rows]


def _silent(day: date, latest: str) -> str:
    days = (day - date.fromisoformat(latest[:10])).days
    return ntr("No talk for {n} day", "No talk for {n} days", days)


def _consents(question: _Question) -> Rows:
    rows = question.reader.rows(
        "SELECT id, suggested_on, stage FROM introduction "
        "WHERE stage IN ('vorschlag', 'einwilligung') AND (?1 IS NULL OR responsible = ?1) "
        "ORDER BY suggested_on, id",
        (question.staff,),
    )
    return [(record, day, None, stage_name(stage)) for record, day, stage in rows]


def _introductions(question: _Question) -> Rows:
    rows = question.reader.rows(
        "SELECT id, coalesce(first_talk_on, introduced_on), stage FROM introduction "
        "WHERE stage IN ('vorgestellt', 'gespraech', 'verhandlung') "
        "AND (?1 IS NULL OR responsible = ?1) ORDER BY 2, id",
        (question.staff,),
    )
    return [(record, day, None, stage_name(stage)) for record, day, stage in rows]


def _to_inform(question: _Question) -> Rows:
    before = (question.day - timedelta(days=INFORM_DAYS)).isoformat()
    return question.reader.rows(
        "SELECT id, source_date, organisation, coalesce(source, '') FROM person "
        "WHERE informed_on IS NULL AND source_date < ?1 AND merged_into IS NULL "
        "AND (?2 IS NULL OR responsible = ?2) ORDER BY source_date, id",
        (before, question.staff),
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
