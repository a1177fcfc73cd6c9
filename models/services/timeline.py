"""Everything that happened around a record, newest first: talks, notes, steps, stages, edits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from models.clock import moment_text
from models.database.reader import Reader
from models.fields.choices import show_choice
from models.fields.text import clean
from models.fields.values import show
from models.journal.history import history
from models.language import tr
from models.records.governance import DISCLOSURE_KINDS
from models.records.meetings import MEETING, TASK
from models.services.introduction_steps import stage_name
from models.services.naming import titles_of
from models.services.stages import stage_history

_EXCERPT = 300


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened: `moment` is an ISO date or a UTC moment, `record` what to open.

    `kind` is meeting, note, task, introduction, stage, disclosure or edit. `tx` names the
    transaction of an edit, for undo.
    """

    moment: str
    kind: str
    title: str
    text: str = ""
    author: str = ""
    record: int | None = None
    tx: bytes | None = None


def timeline(reader: Reader, record: int, limit: int = 50) -> tuple[Happening, ...]:
    """The latest `limit` happenings around a record, newest first."""
    found: list[Happening] = []
    for source in (_meetings, _notes, _tasks, _introductions, _stages, _disclosures, _edits):
        found.extend(source(reader, record, limit))
    found.sort(key=lambda one: one.moment, reverse=True)
    return tuple(found[:limit])


def _meetings(reader: Reader, record: int, limit: int) -> Iterator[Happening]:
    rows = reader.rows(
        "SELECT m.id, m.starts_at, m.title, m.kind, coalesce(m.notes, ''), "
        "coalesce(m.decisions, ''), coalesce(s.name, ''), coalesce(m.cancelled, 0) FROM meeting m "
        "LEFT JOIN staff s ON s.id = m.held_by WHERE m.organisation = ?1 OR m.project = ?1 "
        "OR m.introduction = ?1 OR m.event = ?1 "
        "OR m.id IN (SELECT at FROM attendance WHERE who = ?1) "
        "ORDER BY m.starts_at DESC LIMIT ?2",
        (record, limit),
    )
    kinds = MEETING.field("kind")
    for meeting, moment, title, kind, notes, decisions, author, cancelled in rows:
        words = [tr("Cancelled") if cancelled else "", show(kinds, kind), notes, decisions]
        text = _excerpt(" · ".join(filter(None, words)))
        yield Happening(moment or "", "meeting", title, text, author, meeting)


def _notes(reader: Reader, record: int, limit: int) -> Iterator[Happening]:
    rows = reader.rows(
        "SELECT n.id, coalesce(n.written_on, ''), n.text, coalesce(s.name, ''), r.created "
        "FROM note n JOIN record r ON r.id = n.id LEFT JOIN staff s ON s.id = n.author "
        "WHERE n.about = ? ORDER BY n.written_on DESC, n.id DESC LIMIT ?",
        (record, limit),
    )
    for note, day, text, author, _created in rows:
        yield Happening(day, "note", tr("Note"), _excerpt(text), author, note)


def _tasks(reader: Reader, record: int, limit: int) -> Iterator[Happening]:
    rows = reader.rows(
        "SELECT t.id, t.title, t.due_on, t.done_on, coalesce(s.name, '') FROM task t "
        "LEFT JOIN staff s ON s.id = t.assignee WHERE t.about = ? AND t.status = 'done' "
        "ORDER BY t.done_on DESC LIMIT ?",
        (record, limit),
    )
    for task, title, due, day, author in rows:
        words = tr("Done, was due on {day}", day=show(TASK.field("due_on"), due)) if due else ""
        yield Happening(day or due or "", "task", title, words, author, task)


def _introductions(reader: Reader, record: int, limit: int) -> Iterator[Happening]:
    rows = reader.rows(
        "SELECT id, stage, suggested_on, introduced_on, first_talk_on, outcome_on, "
        "coalesce(outcome, reason, '') FROM introduction WHERE seeker = ?1 OR provider = ?1 "
        "OR need = ?1 OR offer = ?1 OR id = ?1 ORDER BY id DESC LIMIT ?2",
        (record, limit),
    )
    titles = titles_of(reader, [row[0] for row in rows])
    for introduction, stage, suggested, introduced, talk, ended, outcome in rows:
        title = titles.get(introduction, "")
        steps = (
            (suggested, tr("Introduction suggested")),
            (introduced, tr("Introduced")),
            (talk, tr("First talk held")),
            (ended, ": ".join(filter(None, (stage_name(stage), outcome)))),
        )
        for day, words in steps:
            if day:
                yield Happening(day, "introduction", title, _excerpt(words), "", introduction)


def _stages(reader: Reader, record: int, limit: int) -> Iterator[Happening]:
    rows = reader.rows(
        "SELECT p.id, p.title FROM project p WHERE p.id = ?1 OR p.introduction = ?1 OR p.id IN "
        "(SELECT project FROM project_partner WHERE organisation = ?1) ORDER BY p.id DESC LIMIT ?2",
        (record, limit),
    )
    for project, title in rows:
        for span in stage_history(reader, project):
            words = tr("In stage “{stage}”", stage=span.name)
            yield Happening(span.since, "stage", title, words, "", project)


def _disclosures(reader: Reader, record: int, limit: int) -> Iterator[Happening]:
    rows = reader.rows(
        "SELECT id, made_on, kind, about, recipient, recipient_text FROM disclosure "
        "WHERE (about = ?1 OR recipient = ?1) AND kind <> 'introduction' "
        "ORDER BY made_on DESC LIMIT ?2",
        (record, limit),
    )
    titles = titles_of(reader, [part for row in rows for part in row[3:5]])
    for disclosure, day, kind, about, recipient, text in rows:
        title = show_choice(DISCLOSURE_KINDS, kind)
        sides = (titles.get(about, ""), titles.get(recipient, text or ""))
        yield Happening(day, "disclosure", title, " → ".join(filter(None, sides)), "", disclosure)


def _edits(reader: Reader, record: int, limit: int) -> Iterator[Happening]:
    for entry in history(reader, record, limit=limit):
        text = tr("Taken back") if entry.undone else ""
        moment = moment_text(entry.moment)
        yield Happening(moment, "edit", entry.label, text, entry.author, record, entry.tx)


def _excerpt(text: str) -> str:
    line = clean(text)
    return f"{line[: _EXCERPT - 1]}…" if len(line) > _EXCERPT else line
