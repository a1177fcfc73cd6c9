"""`search`, `today`, `state`: looking things up."""

from __future__ import annotations

import json

from models.commands.answer import Answer, table
from models.commands.arguments import Commands, Options, add_command, whole_number
from models.commands.opening import reading
from models.commands.rows import uuids
from models.database.search import search
from models.errors import Refused
from models.fields.values import show
from models.journal.state import state
from models.language import tr
from models.records.meetings import TASK
from models.records.registry import BY_KEY
from models.services.today import today_view


def add(commands: Commands) -> None:
    """Add these commands."""
    parser = add_command(commands, "search", tr("find records of all types"), _search)
    parser.add_argument("text", metavar=tr("TEXT"), help=tr("words, also with typing errors"))
    parser.add_argument("--limit", type=whole_number, default=20, metavar="N",
                        help=tr("at most so many"))  # fmt: skip
    add_command(commands, "today", tr("what is due, planned, silent or owed"), _today)
    add_command(commands, "state", tr("all data in canonical form"), _state)


def _search(options: Options) -> Answer:
    if not options.text.strip():
        raise Refused(tr("Enter what to search for."))
    with reading(options) as (_, reader):
        hits = search(reader, options.text, limit=options.limit)
        names = uuids(reader, [hit.id for hit in hits])
    found = [
        {"type": hit.type, "id": names[hit.id], "title": hit.title, "excerpt": hit.excerpt}
        for hit in hits
    ]
    heads = (tr("Type"), tr("Name"), tr("Found in"))
    lines = table(heads, [(tr(BY_KEY[hit.type].label), hit.title, hit.excerpt) for hit in hits])
    return Answer(found, lines if hits else [tr("Nothing found.")])


def _today(options: Options) -> Answer:
    with reading(options) as (_, reader):
        groups = today_view(reader)
        names = uuids(reader, [item.record for group in groups for item in group.items])
    document = {
        group.key: {
            "label": group.label,
            "count": group.count,
            "items": [
                {
                    "type": item.type,
                    "id": names[item.record],
                    "title": item.title,
                    "detail": item.detail,
                    "day": item.day,
                    "late": item.late,
                }
                for item in group.items
            ],
        }
        for group in groups
    }
    lines: list[str] = []
    day = TASK.field("due_on")
    for group in groups:
        if group.count:
            lines += ["", f"{group.label} ({group.count})"]
            lines += [
                "  " + "  ".join(filter(None, (show(day, (item.day or "")[:10]), item.title,
                                               item.detail)))
                for item in group.items
            ]  # fmt: skip
    return Answer(document, lines[1:] if lines else [tr("Nothing is waiting for you.")])


def _state(options: Options) -> Answer:
    with reading(options) as (_, reader):
        document = state(reader)
    return Answer(document, [json.dumps(document, ensure_ascii=False, sort_keys=True, indent=1)])
