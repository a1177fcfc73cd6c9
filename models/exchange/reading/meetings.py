"""Reads the dates of a foreign calendar, from the path to the finished values."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

from models.clock import today
from models.errors import Refused
from models.exchange.reading.calendars.blocks import NO_MEETINGS
from models.exchange.reading.calendars.occurrence import (
    Attendee,
    CalendarFile,
    Occurrence,
    Series,
)
from models.exchange.reading.process import Cancel, ask
from models.fields.text import quoted
from models.language import ntr, tr

_KEYS = tuple(one.name for one in fields(Occurrence))


def read_calendar(path: Path, *, cancel: Cancel | None = None) -> CalendarFile:
    """Read a calendar in a process of its own; raises Refused or Cancelled."""
    found: list[Occurrence] = []
    facts: dict[str, Any] = {}
    question = {"ask": "calendar", "today": today().isoformat()}
    for message in ask(Path(path), question, cancel=cancel):
        if message[0] == "dates":
            found += [_occurrence(values) for values in message[1]]
        elif message[0] == "end":
            facts = message[1]
    if not found:
        raise Refused(tr("{file} holds no meeting.", file=Path(path).name))
    series = tuple(Series(*values) for values in facts["series"])
    return CalendarFile(Path(path).name, facts["cancels"], tuple(found), series, _notes(facts))


def _occurrence(values: tuple[Any, ...]) -> Occurrence:
    """The value that the worker took apart for the journey."""
    named: dict[str, Any] = dict(zip(_KEYS, values, strict=True))
    named["attendees"] = tuple(Attendee(*one) for one in named["attendees"])
    return Occurrence(**named)


def _notes(facts: dict[str, Any]) -> tuple[str, ...]:
    """What was left out or decided, and why."""
    passed: dict[str, int] = facts["passed"]
    sentences: list[str] = []
    for title in facts["cut"]:
        sentences.append(
            tr("“{title}” repeats for long: at most 200 dates of two years are taken.",
               title=quoted(title))
        )  # fmt: skip
    for name in facts["unknown"]:
        sentences.append(
            tr("The time zone “{name}” is not known; its times count as those of Berlin.",
               name=quoted(name))
        )  # fmt: skip
    if n := sum(passed.get(kind, 0) for kind in NO_MEETINGS):
        sentences.append(
            ntr("{n} entry that is no meeting, such as a task, was left out.",
                "{n} entries that are no meetings, such as tasks, were left out.", n)
        )  # fmt: skip
    if n := passed.get("older", 0):
        sentences.append(
            ntr("{n} older version of an entry in the file was left out.",
                "{n} older versions of entries in the file were left out.", n)
        )  # fmt: skip
    if passed.get("open", 0):
        sentences.append(tr("The file breaks off in the last entry; please check that meeting."))
    return tuple(sentences)
