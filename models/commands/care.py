"""`backup`, `restore`, `verify`, `rebuild`: looking after a database."""

from __future__ import annotations

from pathlib import Path

from models.commands.answer import Answer
from models.commands.arguments import Commands, Options, add_command
from models.commands.opening import opened, reading
from models.database.backup import back_up, restore
from models.journal.rebuild import rebuild
from models.journal.state import state_digest
from models.journal.verify import verify
from models.language import ntr, tr


def add(commands: Commands) -> None:
    """Add these commands."""
    parser = add_command(commands, "backup", tr("write a checked copy of the database"), _backup)
    parser.add_argument("file", type=Path, metavar=tr("FILE"), help=tr("where the copy goes"))
    parser = add_command(commands, "restore", tr("put a backup in place of the database"), _restore)
    parser.add_argument("file", type=Path, metavar=tr("FILE"), help=tr("the backup"))
    add_command(commands, "verify", tr("check file, history, index and references"), _verify)
    add_command(commands, "rebuild", tr("make all tables anew from the history"), _rebuild)


def _backup(options: Options) -> Answer:
    with opened(options) as store:
        back_up(store.database, options.file)
    document = {"file": str(options.file.absolute()), "bytes": options.file.stat().st_size}
    return Answer(document, [tr("Backed up to {path}.", path=options.file)])


def _restore(options: Options) -> Answer:
    kept = restore(options.file, options.database, options.key_file)
    lines = [tr("{path} was restored.", path=options.database)]
    if kept is not None:
        lines.append(tr("What stood there before is kept as {path}.", path=kept))
    document = {
        "database": str(options.database.absolute()),
        "kept": str(kept) if kept is not None else None,
    }
    return Answer(document, lines)


def _verify(options: Options) -> Answer:
    with reading(options) as (_, reader):
        findings = verify(reader)
    good = not any(finding.serious for finding in findings)
    document = {
        "ok": good,
        "findings": [
            {"kind": one.kind, "text": one.text, "serious": one.serious} for one in findings
        ],
    }
    lines = [finding.text for finding in findings]
    summary = ntr("{n} finding.", "{n} findings.", len(lines))
    return Answer(document, [*lines, summary if lines else tr("The database is sound.")], good)


def _rebuild(options: Options) -> Answer:
    with opened(options) as store:
        rebuild(store)
        with store.reading() as reader:
            digest = state_digest(reader)
    return Answer({"digest": digest}, [tr("All tables were made anew. State: {digest}",
                                          digest=digest)])  # fmt: skip
