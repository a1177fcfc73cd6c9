"""`import` and `export`: lists of others in, one's own out."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from models.commands.answer import Answer
from models.commands.arguments import Commands, Options, add_command
from models.commands.listing import sorting
from models.commands.opening import opened, reading
from models.commands.returning import send
from models.database.filter_text import parse_filter
from models.database.filters import All, Condition, Op
from models.database.reader import Reader
from models.exchange.calendars import (
    apply_calendar,
    calendar_summary,
    holds_calendar,
    plan_calendar,
)
from models.exchange.exporting.cards import VERSIONS
from models.exchange.exporting.export import export
from models.exchange.exporting.selection import Selection, select
from models.exchange.importing import Options as Choices
from models.exchange.importing import (
    Policy,
    apply_plan,
    make_plan,
    open_list,
    profile_of,
    profiles,
    remember_profile,
    summary,
    with_profile,
    write_problems,
)
from models.exchange.returning.sending import ENDINGS
from models.language import current_language, mark, ntr, number, tr
from models.services.entries import type_named
from models.services.lists import STATIC, list_named

_SHOWN = 20
_COUNTS = {
    "new": mark("new"),
    "updated": mark("updated"),
    "unchanged": mark("unchanged"),
    "duplicates": mark("to decide"),
    "problems": mark("with problems"),
    "left_out": mark("left out"),
}

_CALENDAR_COUNTS = {
    "new": mark("new"),
    "updated": mark("updated"),
    "unchanged": mark("unchanged"),
    "cancelled": mark("cancelled"),
    "problems": mark("with problems"),
    "left_out": mark("left out"),
}


def add(commands: Commands) -> None:
    """Add these commands."""
    parser = add_command(commands, "import", tr("take a foreign list in, as one change"), _import)
    add = parser.add_argument
    add("file", type=Path, metavar=tr("FILE"), help=tr(".xlsx, .xls, .ods, .csv, .vcf or .ics"))
    add("--sheet", metavar=tr("NAME"), help=tr("which sheet; found out when open"))
    policies = [policy.value for policy in Policy]
    words = tr("known records: only new ones (new), empty fields (fill), all fields (update)")
    add("--policy", choices=policies, default=Policy.UPDATE.value, help=words)
    add("--supplier", default="", metavar=tr("NAME"), help=tr("who sent the list"))
    words = tr("columns as in the last list of this supplier; remembered when it is imported")
    add("--profile", metavar=tr("NAME"), help=words)
    add("--dry-run", action="store_true", help=tr("only tell what would happen"))
    add("--problems", type=Path, metavar=tr("FILE"),
        help=tr("write the rows with problems to this workbook"))  # fmt: skip
    parser = add_command(commands, "export", tr("write a list to a file"), _export)
    add = parser.add_argument
    add("type", metavar=tr("TYPE"), help=tr("organisation, person, need, project …"))
    add("file", type=Path, metavar=tr("FILE"), help=tr(".xlsx, .csv, .vcf, .ics or .json"))
    add("--view", metavar=tr("NAME"), help=tr("a saved view or a list, by its name"))
    add("--filter", default="", metavar=tr("FILTER"), help=tr("such as: county = Olpe"))
    add("--columns", metavar=tr("FIELDS"), help=tr("keys of fields with commas between them"))
    add("--sort", metavar=tr("FIELD"), help=tr("by which field"))
    add("--descending", action="store_true", help=tr("the other way round"))
    add("--for", dest="recipient", default="", metavar=tr("NAME"), help=tr("who receives it"))
    add("--purpose", default="", metavar=tr("TEXT"), help=tr("what it is for"))
    add("--card-version", choices=VERSIONS, default=VERSIONS[0],
        help=tr("of vCards: 3.0 for all address books, 4.0 for newer ones"))  # fmt: skip


def _import(options: Options) -> Answer:
    if holds_calendar(options.file):
        return _import_calendar(options)
    choices = Choices(Policy(options.policy), options.supplier or options.profile or "")
    listed = open_list(options.file, sheet=options.sheet)
    mapping = listed.mapping
    profile = profile_of(options.profile) if options.profile else None
    if profile is not None and profile.fits(listed.sheet):
        mapping, choices = with_profile(profile, listed.sheet, choices)
    elif options.profile:
        print(_not_remembered(options.profile), file=sys.stderr)
    with opened(options) as store:
        with store.reading() as reader:
            plan = make_plan(reader, listed.sheet, mapping, choices)
        applied = None if options.dry_run else apply_plan(store, plan)
    if applied is not None and options.profile:
        remember_profile(plan)
    document = summary(plan, applied)
    for note in dict.fromkeys((*listed.sheet.notes, *plan.notes)):
        print(note, file=sys.stderr)
    counts = [f"{number(document[key])} {tr(words)}" for key, words in _COUNTS.items()
              if document[key]]  # fmt: skip
    total = ntr("{n} row", "{n} rows", document["rows"])
    lines = [f"{total}: {', '.join(counts)}" if counts else total]
    for problem in document["problem_rows"][:_SHOWN]:
        place = tr("Row {row}", row=problem["row"])
        words = " · ".join(filter(None, (problem["column"], problem["value"])))
        lines.append(f"  {place}: {words}: {problem['message']}")
    if options.problems is not None:
        write_problems(plan, options.problems)
        lines.append(tr("Rows with problems are in {path}.", path=options.problems))
    if options.dry_run:
        lines.append(tr("Nothing was written."))
    return Answer(document, lines)


def _not_remembered(name: str) -> str:
    known = ", ".join(one.supplier for one in profiles()) or tr("nobody")
    return tr("No columns of this list are remembered for “{name}”, so they were guessed. "
              "Remembered suppliers: {known}.", name=name, known=known)  # fmt: skip


def _import_calendar(options: Options) -> Answer:
    with opened(options) as store:
        with store.reading() as reader:
            plan = plan_calendar(reader, options.file)
        applied = None if options.dry_run else apply_calendar(store, plan)
    document = calendar_summary(plan, applied)
    for note in plan.notes:
        print(note, file=sys.stderr)
    counts = [f"{number(document[key])} {tr(words)}" for key, words in _CALENDAR_COUNTS.items()
              if document[key]]  # fmt: skip
    lines = [f"{ntr('{n} date', '{n} dates', document['rows'])}: {', '.join(counts)}"]
    for problem in document["problem_rows"][:_SHOWN]:
        lines.append(f"  {tr('Date {number}', number=problem['row'])}: {problem['message']}")
    if options.dry_run:
        lines.append(tr("Nothing was written."))
    return Answer(document, lines)


def _export(options: Options) -> Answer:
    kind = type_named(options.type)
    with reading(options) as (store, reader):
        selection = _selection(options, reader, kind.key)
        if options.recipient and options.file.suffix.lower() in ENDINGS:
            return send(store, selection, options.file, options.recipient, options.purpose)
        done = export(
            store,
            reader,
            selection,
            options.file,
            purpose=options.purpose,
            recipient=options.recipient,
            card_version=options.card_version,
        )
        document = {
            "rows": done.rows,
            "file": str(done.file.absolute()),
            "export": str(UUID(done.disclosure)) if done.disclosure else None,
        }
    count = ntr("{n} row", "{n} rows", done.rows)
    return Answer(document, [tr("{count} written to {path}.", count=count, path=done.file)])


def _selection(options: Options, reader: Reader, kind: str) -> Selection:
    """What is asked for; options given count more than those of the view, filters count both."""
    wanted = parse_filter(kind, options.filter)
    columns, sort, words = _columns(options.columns), sorting(options), [options.filter]
    if options.view is not None:
        view = list_named(reader, kind, options.view)
        fixed = view.kind == STATIC
        kept = Condition("list", Op.IS, view.id) if fixed else parse_filter(kind, view.filter)
        wanted = All((kept, wanted))
        columns, sort = columns or view.fields, sort or view.order
        words = [f"{view.name}: {view.filter}" if view.filter else view.name, *words]
    return select(
        reader,
        kind,
        language=current_language(),
        columns=columns,
        filter=wanted,
        sort=sort,
        filter_words=" · ".join(filter(None, words)),
    )


def _columns(text: str | None) -> Sequence[str] | None:
    return [key.strip() for key in text.split(",") if key.strip()] if text else None
