"""`template`: a workbook that partners fill in and an import takes without questions."""

from __future__ import annotations

from pathlib import Path

from models.commands.answer import Answer
from models.commands.arguments import Commands, Options, add_command
from models.commands.opening import reading
from models.errors import Refused
from models.exchange.exporting.template_book import ENDING, write_template
from models.language import current_language, ntr, tr
from models.services.entries import type_named


def add(commands: Commands) -> None:
    """Add this command."""
    parser = add_command(commands, "template", tr("write a workbook to fill in"), _template)
    add = parser.add_argument
    add("type", metavar=tr("TYPE"), help=tr("person, organisation, need, offer, meeting, project"))
    add("file", type=Path, metavar=tr("FILE"), help=tr("the workbook to write (.xlsx)"))


def _template(options: Options) -> Answer:
    kind = type_named(options.type)
    if options.file.suffix.lower() != ENDING:
        raise Refused(tr("A template is a workbook. Please choose a name that ends in .xlsx."))
    with reading(options) as (_, reader):
        count = write_template(reader, kind.key, options.file, current_language())
    document = {"type": kind.key, "file": str(options.file.absolute()), "columns": count}
    columns = ntr("{n} column", "{n} columns", count)
    line = tr("Template with {columns} written to {path}.", columns=columns, path=options.file)
    return Answer(document, [line])
