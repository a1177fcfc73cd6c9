"""`merge`: a list that a partner sends back, and export for a partner."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from models.commands.answer import Answer
from models.commands.arguments import Commands, Options, add_command
from models.commands.opening import opened
from models.exchange.exporting.selection import Selection
from models.exchange.returning.merging import carry_out, plan_merge, read_returned
from models.exchange.returning.plan import Fate, Merge, Status
from models.exchange.returning.sending import export_for
from models.journal.store import Store
from models.language import mark, ntr, number, tr

_SHOWN = 20
_COUNTS = {
    "unchanged": mark("unchanged"),
    "changed": mark("changed"),
    "new": mark("new"),
    "problems": mark("with problems"),
    "conflicts": mark("changed here as well"),
    "not_returned": mark("not returned"),
    "cleared": mark("cells cleared (not taken over)"),
}


def add(commands: Commands) -> None:
    """Add this command."""
    words = tr("take back a list that was exported for a partner")
    parser = add_command(commands, "merge", words, _merge)
    add = parser.add_argument
    add("file", type=Path, metavar=tr("FILE"), help=tr("the file as it came back"))
    add("--dry-run", action="store_true", help=tr("only tell what would happen"))
    add("--accept", choices=["brakes"], help=tr("somebody has looked at what looks like accidents"))


def send(store: Store, selection: Selection, file: Path, partner: str, purpose: str) -> Answer:
    """Export a list for a partner; the document names the id of the export."""
    sent = export_for(store, selection, file, partner, purpose=purpose)
    document = {"rows": sent.rows, "file": str(sent.file.absolute()), "export": sent.code}
    count = ntr("{n} row", "{n} rows", sent.rows)
    line = tr("{count} written to {path} for {partner}.", count=count, path=file, partner=partner)
    return Answer(document, [line])


def _merge(options: Options) -> Answer:
    returned = read_returned(options.file)
    with opened(options) as store:
        merge = plan_merge(store, returned, accepted=options.accept is not None)
        held = merge.held_back and not options.dry_run
        batch = None if options.dry_run or held else carry_out(store, merge).batch
    document = _summary(merge, batch)
    for note in merge.notes:
        print(note, file=sys.stderr)
    if held:
        print(
            tr("Nothing was written: {reason} To accept it: --accept brakes.",
               reason=merge.brakes[0].message),
            file=sys.stderr,
        )  # fmt: skip
    return Answer(document, _lines(document, options.dry_run), good=not held)


def _summary(merge: Merge, batch: str | None) -> dict[str, Any]:
    return {
        "rows": merge.rows,
        "unchanged": merge.count(Status.UNCHANGED),
        "changed": merge.count(Status.CHANGED),
        "conflicts": merge.conflicts,
        "new": merge.count(Status.NEW),
        "not_returned": len(merge.missing),
        "cleared": len(merge.cells_with(Fate.CLEARED)),
        "problems": merge.count(Status.PROBLEM),
        "brakes": [{"kind": one.kind.value, "message": one.message} for one in merge.brakes],
        "batch": batch,
        "export": merge.export.code,
        "older": len(merge.cells_with(Fate.OLDER)),
        "problem_rows": [
            {"row": one.row, "column": one.column or None, "value": one.value or None,
             "message": one.message}
            for one in merge.problems
        ],
    }  # fmt: skip


def _lines(document: dict[str, Any], dry: bool) -> list[str]:
    counts = [f"{number(document[key])} {tr(words)}" for key, words in _COUNTS.items()
              if document[key]]  # fmt: skip
    total = ntr("{n} row", "{n} rows", document["rows"])
    lines = [f"{total}: {', '.join(counts)}" if counts else total]
    lines += [f"  {brake['message']}" for brake in document["brakes"]]
    for problem in document["problem_rows"][:_SHOWN]:
        place = tr("Row {row}", row=problem["row"])
        words = " · ".join(filter(None, (problem["column"], problem["value"])))
        lines.append(": ".join(filter(None, (f"  {place}", words, problem["message"]))))
    if dry:
        lines.append(tr("Nothing was written."))
    return lines
