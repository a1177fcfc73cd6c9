"""`list`: the records of a type."""

from __future__ import annotations

from models.commands.answer import Answer, table
from models.commands.arguments import Commands, Options, add_command, whole_number
from models.commands.opening import reading
from models.commands.rows import documents
from models.database.columns import default_columns
from models.database.filter_text import parse_filter
from models.database.listing import ids, page
from models.language import ntr, tr
from models.services.entries import type_named


def add(commands: Commands) -> None:
    """Add this command."""
    parser = add_command(commands, "list", tr("the records of a type"), _list)
    add = parser.add_argument
    add("type", metavar=tr("TYPE"), help=tr("organisation, person, need, project …"))
    add("--sort", metavar=tr("FIELD"), help=tr("by which field"))
    add("--descending", action="store_true", help=tr("the other way round"))
    add("--filter", default="", metavar=tr("FILTER"), help=tr("such as: county = Olpe"))
    add("--search", metavar=tr("TEXT"), help=tr("only those that the search finds"))
    add("--limit", type=whole_number, metavar="N", help=tr("at most so many"))


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
