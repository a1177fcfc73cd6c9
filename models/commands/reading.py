"""`list`, `show`, `search`, `today`, `state`: looking things up."""

from __future__ import annotations

import json

from models.commands.answer import Answer, table
from models.commands.arguments import Commands, Options, add_command, whole_number
from models.commands.opening import reading
from models.commands.rows import documents, uuids
from models.commands.show import show_record
from models.database.columns import default_columns
from models.database.filter_text import parse_filter
from models.database.listing import ids, page
from models.database.search import search
from models.errors import Refused
from models.fields.values import show
from models.journal.state import state
from models.language import ntr, tr
from models.records.meetings import TASK
from models.records.registry import BY_KEY
from models.services.entries import type_named
from models.services.today import today_view


def add(commands: Commands) -> None:
    """Add these commands."""
    parser = add_command(commands, "list", tr("the records of a type"), _list)
    add = parser.add_argument
    add("type", metavar=tr("TYPE"), help=tr("organisation, person, need, project …"))
    add("--sort", metavar=tr("FIELD"), help=tr("by which field"))
    add("--descending", action="store_true", help=tr("the other way round"))
    add("--filter", default="", metavar=tr("FILTER"), help=tr("such as: county = Olpe"))
    add("--search", metavar=tr("TEXT"), help=tr("only those that the search finds"))
    add("--limit", type=whole_number, metavar="N", help=tr("at most so many"))
    parser = add_command(commands, "show", tr("a record with everything linked to it"), show_record)
    parser.add_argument("record", metavar=tr("RECORD"), help=tr("its id, or type:name"))
    parser.add_argument("--limit", type=whole_number, default=50, metavar="N",
                        help=tr("at most so many entries of the timeline"))  # fmt: skip
    parser = add_command(commands, "search", tr("find records of all types"), _search)
    parser.add_argument("text", metavar=tr("TEXT"), help=tr("words, also with typing errors"))
    parser.add_argument("--limit", type=whole_number, default=20, metavar="N",
                        help=tr("at most so many"))  # fmt: skip
    add_command(commands, "today", tr("what is due, planned, silent or owed"), _today)
    add_command(commands, "state", tr("all data in canonical form"), _state)


def _list(options: Options) -> Answer:
    kind = type_named(options.type)
    wanted = parse_filter(kind.key, options.filter)
    with reading(options) as (_, reader):
        found = list(ids(reader, kind.key, wanted, sorting(options), options.search))
        total = len(found)
        chosen = found if options.limit is None else found[: options.limit]
        if options.json:
            return Answer(documents(reader, kind, chosen))
        columns = default_columns(kind.key)
        shown = page(reader, kind.key, chosen, [column.key for column in columns])
    lines = table([column.label() for column in columns], shown)
    return Answer(None, [*lines, "", ntr("{n} record", "{n} records", total)])


def sorting(options: Options) -> tuple[str, bool] | None:
    """The column to sort by and whether it descends, from the options of a command."""
    return (options.sort, options.descending) if options.sort else None


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
