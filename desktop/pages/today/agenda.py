"""What the Today page shows, as lines: read beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from desktop.progress import Progress
from desktop.records.due import due_words, when
from desktop.records.line import Line
from desktop.records.symbols import symbol_of
from models.database.reader import Reader
from models.language import mark, ntr, tr
from models.services.naming import title_of
from models.services.today import Group, Item, today_view

READ = 200
"""Lines read of each group; the number beside the heading counts all."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a group presents itself: icon, tone of its number, what stands when it is empty."""

    symbol: str
    tone: str
    nothing: str = ""


LOOKS = {
    "overdue": Look("clock", "red"),
    "due": Look("task", "amber", mark("Nothing is due today.")),
    "soon": Look("calendar", "muted", mark("Nothing is due in the next seven days.")),
    "meetings": Look("meeting", "accent", mark("No meeting in the next seven days.")),
    "deadlines": Look("clock", "amber"),
    "no_next_step": Look("project", "amber"),
    "consents": Look("introduction", "amber"),
    "introductions": Look("introduction", "blue"),
    "inform": Look("info", "amber"),
    "quiet": Look("contacts", "muted"),
}
TASKS = ("overdue", "due", "soon")
LEFT = ("overdue", "due", "soon", "no_next_step", "deadlines")
"""The groups of the left column; the others stand at the right."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A group as lines; `count` may be more than the lines."""

    key: str
    label: str
    count: int
    lines: tuple[Line, ...]


def read_agenda(
    staff: str, own: bool, quiet_days: int, reader: Reader, progress: Progress
) -> tuple[Shown, ...]:
    """The groups of one member of staff (uuid), or of everybody."""
    who = reader.id_of(staff) if own else None
    groups = today_view(reader, who, quiet_days=quiet_days, limit=READ)
    name = title_of(reader, who)
    return tuple(_shown(name, group) for group in groups)


def _shown(own: str, group: Group) -> Shown:
    lines = tuple(map(partial(line_of, group.key), group.items))
    if own:
        lines = tuple(replace(one, detail=_without(one.detail, own)) for one in lines)
    return Shown(group.key, group.label, group.count, lines)


def _without(detail: str, name: str) -> str:
    """A detail without the name of the person who looks at it: it would be on every line."""
    return " · ".join(part for part in detail.split(" · ") if part != name)


def line_of(group: str, item: Item) -> Line:
    """An entry of a group as a line; a task opens what it is about."""
    aside, tone = _ASIDES.get(group, _since)(item)
    task = item.type == "task"
    return Line(
        item.record,
        item.title,
        item.detail,
        aside,
        "" if task else symbol_of(item.type),
        tone,
        item.type,
        item.about if task and item.about else item.record,
        ticked=False if task else None,
        has_menu=task or group in WITH_MENU,
    )


WITH_MENU = ("deadlines", "no_next_step", "inform", "quiet")


def _due(item: Item) -> tuple[str, str]:
    return due_words(item.day)


def _moment(item: Item) -> tuple[str, str]:
    words = when(item.day or "")
    return words[:1].upper() + words[1:], "text"


def _since(item: Item) -> tuple[str, str]:
    return (tr("since {day}", day=when(item.day)) if item.day else ""), "muted"


def _none(item: Item) -> tuple[str, str]:
    return "", "muted"


_ASIDES: dict[str, Callable[[Item], tuple[str, str]]] = {
    "overdue": _due,
    "due": _none,
    "soon": _due,
    "meetings": _moment,
    "deadlines": _due,
    "quiet": _none,
}


def counted(shown: tuple[Shown, ...]) -> str:
    """The day in one sentence."""
    counts = {group.key: group.count for group in shown}
    words = []
    if late := counts.get("overdue", 0):
        words.append(ntr("{n} overdue", "{n} overdue", late))
    if due := counts.get("due", 0):
        words.append(ntr("{n} due today", "{n} due today", due))
    if meetings := counts.get("meetings", 0):
        words.append(ntr("{n} meeting within a week", "{n} meetings within a week", meetings))
    return " · ".join(words)
