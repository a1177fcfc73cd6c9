"""`journal`, `undo`, `redo`: what was changed by whom, and taking it back."""

from __future__ import annotations

from models.clock import moment_text
from models.commands.answer import Answer, table
from models.commands.arguments import Commands, Options, add_command, whole_number
from models.commands.opening import opened, reading
from models.commands.rows import uuids
from models.database.reader import Reader
from models.errors import Refused
from models.fields.moments import show_moment
from models.fields.text import quoted
from models.journal.history import history
from models.journal.store import Store
from models.journal.undo import Undone, redo, undo
from models.language import ntr, tr
from models.services.finding import record_named
from models.services.naming import titles_of


def add(commands: Commands) -> None:
    """Add these commands."""
    parser = add_command(commands, "journal", tr("what was changed, latest first"), _journal)
    parser.add_argument("record", nargs="?", metavar=tr("RECORD"), help=tr("only this record"))
    parser.add_argument("--limit", type=whole_number, default=50, metavar="N",
                        help=tr("at most so many"))  # fmt: skip
    parser = add_command(commands, "undo", tr("take a change back, the latest when open"), _undo)
    parser.add_argument("batch", nargs="?", metavar=tr("CHANGE"), help=tr("its id in the journal"))
    add_command(commands, "redo", tr("bring back what was undone last"), _redo)


def _journal(options: Options) -> Answer:
    with reading(options) as (_, reader):
        record = record_named(reader, options.record, deleted=True) if options.record else None
        entries = history(reader, record, limit=options.limit)
    documents = [
        {
            "id": entry.tx.hex(),
            "stream": entry.stream,
            "seq": entry.seq,
            "clock": entry.clock,
            "moment": moment_text(entry.moment),
            "author": entry.author,
            "kind": entry.kind,
            "label": entry.label,
            "changes": entry.changes,
            "undone": entry.undone,
        }
        for entry in entries
    ]
    heads = (tr("When"), tr("Who"), tr("What"), tr("Changes"), tr("Id"))
    lines = table(
        heads,
        [
            (
                show_moment(moment_text(entry.moment)),
                entry.author,
                f"{entry.label} ({tr('taken back')})" if entry.undone else entry.label,
                str(entry.changes),
                entry.tx.hex(),
            )
            for entry in entries
        ],
    )
    return Answer(documents, lines)


def _undo(options: Options) -> Answer:
    with opened(options) as store:
        batch = _batch(options.batch) if options.batch else None
        return _told(store, undo(store, batch), tr("Undone"))


def _redo(options: Options) -> Answer:
    with opened(options) as store:
        return _told(store, redo(store), tr("Redone"))


def _batch(text: str) -> bytes:
    try:
        found = bytes.fromhex(text)
    except ValueError:
        found = b""
    if len(found) != 16:
        raise Refused(
            tr("“{value}” is not the id of a change. Take it from the journal.",
               value=quoted(text))
        )  # fmt: skip
    return found


def _told(store: Store, undone: Undone, word: str) -> Answer:
    with store.reading() as reader:
        return _answer(reader, undone, word)


def _answer(reader: Reader, undone: Undone, word: str) -> Answer:
    names = uuids(reader, [kept.record for kept in undone.kept])
    titles = titles_of(reader, [kept.record for kept in undone.kept])
    document = {
        "commit": undone.tx.hex() if undone.tx else None,
        "label": undone.label,
        "records": undone.records,
        "kept": [
            {"id": names.get(kept.record), "type": kept.type, "fields": list(kept.fields)}
            for kept in undone.kept
        ],
    }
    count = ntr("{n} record", "{n} records", undone.records)
    lines = [f"{word}: {undone.label} ({count})"]
    lines += [
        tr("Kept, because it was changed since: {name}",
           name=", ".join((titles.get(kept.record, kept.type), *kept.fields)))
        for kept in undone.kept
    ]  # fmt: skip
    return Answer(document, lines)
