"""`duplicates`, `merge-records`, `not-duplicate`: what is in the data twice."""

from __future__ import annotations

from models.commands.answer import Answer, said, table
from models.commands.arguments import Commands, Options, add_command, whole_number
from models.commands.opening import opened, reading
from models.commands.rows import uuid_of, uuids
from models.errors import Refused
from models.language import ntr, tr
from models.services.duplicates.marking import mark_not_duplicate
from models.services.duplicates.merging import MERGEABLE, merge_records
from models.services.duplicates.scan import find_duplicates
from models.services.entries import type_named
from models.services.finding import record_named
from models.services.naming import titles_of
from models.services.outcome import Done


def add(commands: Commands) -> None:
    """Add these commands."""
    parser = add_command(commands, "duplicates", tr("records that are likely the same"), _list)
    parser.add_argument("type", nargs="?", metavar=tr("TYPE"), help=tr("organisation or person"))
    parser.add_argument("--limit", type=whole_number, metavar="N", help=tr("at most so many"))
    parser = add_command(commands, "merge-records", tr("make two records one"), _merge)
    parser.add_argument("keep", metavar=tr("KEEP"), help=tr("the record that stays"))
    parser.add_argument("other", metavar=tr("OTHER"), help=tr("the record that goes"))
    parser = add_command(
        commands, "not-duplicate", tr("tell two records apart for good"), _tell_apart
    )
    parser.add_argument("one", metavar=tr("RECORD"), help=tr("its id, or type:name"))
    parser.add_argument("other", metavar=tr("RECORD"), help=tr("its id, or type:name"))


def _list(options: Options) -> Answer:
    types = (options.type,) if options.type else MERGEABLE
    for key in types:
        if type_named(key).key not in MERGEABLE:
            raise Refused(tr("Duplicates are looked for among organisations and people."))
    with reading(options) as (_, reader):
        pairs = [pair for key in types for pair in find_duplicates(reader, key)]
        pairs = pairs if options.limit is None else pairs[: options.limit]
        records = [record for pair in pairs for record in (pair.a, pair.b)]
        names, titles = uuids(reader, records), titles_of(reader, records)
    document = [
        {
            "a": names[pair.a],
            "b": names[pair.b],
            "score": pair.score,
            "reasons": [
                {"name": one.name, "value": one.points, "text": one.text} for one in pair.reasons
            ],
        }
        for pair in pairs
    ]
    rows = [
        (str(pair.score), titles[pair.a], titles[pair.b],
         ", ".join(one.text for one in pair.reasons))
        for pair in pairs
    ]  # fmt: skip
    heads = (tr("Score"), tr("One"), tr("Other"), tr("Why"))
    lines = table(heads, rows) if rows else []
    return Answer(document, [*lines, ntr("{n} pair", "{n} pairs", len(pairs))])


def _merge(options: Options) -> Answer:
    return _pair(options, options.keep, options.other, merge=True)


def _tell_apart(options: Options) -> Answer:
    return _pair(options, options.one, options.other, merge=False)


def _pair(options: Options, first: str, second: str, *, merge: bool) -> Answer:
    with opened(options) as store:
        with store.reading() as reader:
            one, other = record_named(reader, first), record_named(reader, second)
        outcome: Done = (merge_records if merge else mark_not_duplicate)(store, one, other)
        with store.reading() as reader:
            name = uuid_of(reader, one)
    return said(outcome, {"id": name, "commit": outcome.tx.hex() if outcome.tx else None})
