"""Invented talks of the last eighteen months, notes, tasks, tags and relations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random

from models.database.reader import Value
from models.services.samples import texts
from models.services.samples.contacts import Made

Row = dict[str, Value]
DAYS = 548
"""Eighteen months."""


def meeting_rows(
    random: Random, count: int, firms: Sequence[Made], staff: Sequence[int], day: date
) -> Iterator[Row]:
    """Rows of meetings, most of them past, some in the next weeks; few firms have many."""
    often = firms[: max(1, len(firms) // 4)]
    for _ in range(count):
        firm = random.choice(often if random.random() < 0.5 else firms)
        kind, title = random.choice(texts.MEETINGS)
        ahead = random.random() < 0.08
        held = day + timedelta(days=random.randint(1, 21) if ahead else -random.randint(0, DAYS))
        hour, minute = random.randint(8, 16), random.choice((0, 15, 30, 45))
        begins = f"{held.isoformat()}T{hour:02}:{minute:02}:00Z"
        yield {
            "title": f"{title} {firm.name}"[:200],
            "kind": kind,
            "starts_at": begins,
            "ends_at": f"{held.isoformat()}T{hour + 1:02}:{minute:02}:00Z",
            "place": firm.name if kind == "besuch" else None,
            "organisation": firm.id,
            "notes": None if ahead else random.choice(texts.NOTES),
            "decisions": None if ahead else random.choice(texts.DECISIONS) or None,
            "held_by": random.choice(staff),
            "no_next_step": 1 if not ahead and random.random() < 0.4 else None,
        }


def task_rows(
    random: Random, count: int, about: Sequence[int], staff: Sequence[int], day: date
) -> Iterator[Row]:
    """Rows of tasks: done ones, some overdue, the others in the next weeks."""
    for _ in range(count):
        drawn = random.random()
        done = drawn < 0.6
        away = -random.randint(1, DAYS) if done else random.randint(-10, 30)
        due = (day + timedelta(days=away)).isoformat()
        yield {
            "title": random.choice(texts.TASKS),
            "due_on": due,
            "assignee": random.choice(staff),
            "about": random.choice(about),
            "status": "done" if done else "open",
            "done_on": due if done else None,
        }


def note_rows(
    random: Random, count: int, about: Sequence[int], staff: Sequence[int], day: date
) -> Iterator[Row]:
    """Rows of notes on any of these records."""
    for _ in range(count):
        yield {
            "about": random.choice(about),
            "text": random.choice(texts.NOTES),
            "written_on": (day - timedelta(days=random.randint(0, DAYS))).isoformat(),
            "author": random.choice(staff),
        }


def attendance_rows(
    random: Random, meetings: Sequence[tuple[int, int]], people: dict[int, list[int]]
) -> Iterator[Row]:
    """One or two people of the firm at each of these meetings (id, organisation)."""
    for meeting, firm in meetings:
        there = people.get(firm, ())
        for person in random.sample(there, min(len(there), random.randint(1, 2))):
            yield {"at": meeting, "who": person, "status": "attended"}


def tagging_rows(
    random: Random, count: int, records: Sequence[int], tags: Sequence[int]
) -> Iterator[Row]:
    """Different pairs of record and tag."""
    pairs: set[tuple[int, int]] = set()
    for _ in range(count):
        pair = random.choice(records), random.choice(tags)
        if pair not in pairs:
            pairs.add(pair)
            yield {"record": pair[0], "tag": pair[1]}


def relation_rows(random: Random, count: int, firms: Sequence[Made]) -> Iterator[Row]:
    """Relations between different organisations."""
    kinds = ("supplies", "customer_of", "cooperates", "competes", "member_of")
    for _ in range(count if len(firms) > 1 else 0):
        left, right = random.sample(firms, 2)
        yield {"left": left.id, "right": right.id, "kind": random.choice(kinds)}


def event_rows(random: Random, day: date) -> Iterator[Row]:
    """A few events of the year."""
    for name, place in texts.EVENTS:
        held = day + timedelta(days=random.randint(-200, 60))
        row: Row = {
            "name": f"{name} {held.year}",
            "starts_on": held.isoformat(),
            "ends_on": held.isoformat(),
            "place": place,
        }
        yield row
