"""`conflicts` and `resolve`: what two laptops said differently, and which of it holds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from models.clock import moment_text
from models.commands.answer import Answer, said, table
from models.commands.arguments import Commands, Options, add_command
from models.commands.opening import opened, reading
from models.commands.rows import uuid_of, uuids
from models.database.reader import Reader, Value
from models.errors import Refused
from models.fields.field import Field, Kind
from models.fields.moments import show_moment
from models.fields.values import show
from models.journal.conflicts import Conflict, Side, conflict, conflicts
from models.language import ntr, tr
from models.records.registry import BY_KEY
from models.services.entries import entered
from models.services.finding import record_named
from models.services.naming import titles_of
from models.services.resolving import resolve


def add(commands: Commands) -> None:
    """Add these commands."""
    parser = add_command(commands, "conflicts", tr("what waits for a decision"), _conflicts)
    parser.add_argument("record", nargs="?", metavar=tr("RECORD"), help=tr("only this record"))
    parser = add_command(commands, "resolve", tr("decide a conflict"), _resolve)
    parser.add_argument("conflict", metavar=tr("CONFLICT"), help=tr("its id in the list"))
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument("--take", metavar=tr("SIDE"), help=tr("A, B or another side"))
    choice.add_argument(
        "--value", metavar=tr("VALUE"),
        help=tr("what holds instead; several fields as a JSON object"))  # fmt: skip


def _conflicts(options: Options) -> Answer:
    with reading(options) as (_, reader):
        wanted = options.record
        records = [record_named(reader, wanted, deleted=True)] if wanted else None
        found = conflicts(reader, records)
        titles = titles_of(reader, [one.record for one in found])
        names = uuids(reader, _ids(found))
        shown = titles_of(reader, _ids(found))
    documents = [_document(one, titles.get(one.record, ""), names) for one in found]
    lines = [line for one in found for line in _lines(one, titles.get(one.record, ""), shown)]
    count = ntr("{n} conflict to decide", "{n} conflicts to decide", len(found))
    return Answer(documents, [*lines, count])


def _resolve(options: Options) -> Answer:
    with opened(options) as store:
        with store.reading() as reader:
            found = conflict(reader, options.conflict)
            take = options.take.upper() if options.take else _values(reader, found, options.value)
        outcome = resolve(store, found.key, take)
        with store.reading() as reader:
            document = {
                "id": uuid_of(reader, found.record),
                "commit": outcome.tx.hex() if outcome.tx else None,
                "conflicts": len(conflicts(reader)),
            }
    return said(outcome, document)


def _values(reader: Reader, found: Conflict, text: str) -> Mapping[str, Value]:
    """What was given for the fields of a conflict, as it is stored; raises `Refused`."""
    values: dict[str, Any] = {}
    if len(found.fields) == 1:
        values[found.fields[0]] = text
    else:
        try:
            values = json.loads(text)
        except (ValueError, RecursionError):
            values = {}
        if not isinstance(values, dict) or values.keys() != {*found.fields}:
            raise Refused(
                tr("This conflict takes a JSON object with: {fields}.",
                   fields=", ".join(found.fields) or "–")
            )  # fmt: skip
    for key, value in values.items():
        if BY_KEY[found.type].field(key).kind is Kind.LINK and isinstance(value, str):
            values[key] = record_named(reader, value) if value.strip() else None
    return entered(found.type, values)


def _document(one: Conflict, title: str, names: Mapping[int, str]) -> dict[str, object]:
    return {
        "conflict": one.key,
        "kind": str(one.kind),
        "id": names.get(one.record),
        "type": one.type,
        "title": title,
        "fields": list(one.fields),
        "before": None if one.before is None else _stored(one.type, one.before, names),
        "sides": [
            {
                "side": side.letter,
                "values": _stored(one.type, side.values, names),
                "deleted": side.deleted,
                "author": side.author,
                "laptop": side.laptop,
                "agency": side.agency,
                "moment": moment_text(side.moment),
                "in_force": side.in_force,
            }
            for side in one.sides
        ],
    }


def _stored(
    type_key: str, values: Mapping[str, Value], names: Mapping[int, str]
) -> dict[str, object]:
    """Values as `show` gives them: links as uuids, flags as true and false."""
    found: dict[str, object] = {}
    for key, value in values.items():
        kind = BY_KEY[type_key].field(key).kind
        if kind is Kind.LINK and isinstance(value, int):
            found[key] = names.get(value)
        elif kind is Kind.FLAG and value is not None:
            found[key] = bool(value)
        else:
            found[key] = value
    return found


def _ids(found: Iterable[Conflict]) -> list[int]:
    """The records that conflicts are about, and those their values link to."""
    ids = []
    for one in found:
        ids.append(one.record)
        for values in (one.before or {}, *(side.values for side in one.sides)):
            links = (key for key in values if BY_KEY[one.type].field(key).kind is Kind.LINK)
            ids += [value for key in links if isinstance(value := values[key], int)]
    return ids


def _lines(one: Conflict, title: str, names: Mapping[int, str]) -> Sequence[str]:
    fields = [BY_KEY[one.type].field(key) for key in one.fields]
    labels = ", ".join(tr(field.label) for field in fields) or tr("deleted or kept")
    rows = [
        (side.letter, _words(side, fields, names), side.author or side.laptop,
         show_moment(moment_text(side.moment)), tr("in force") if side.in_force else "")
        for side in one.sides
    ]  # fmt: skip
    head = f"{title or tr(BY_KEY[one.type].label)}: {labels} ({one.key})"
    return [head, *table((tr("Side"), tr("Value"), tr("Who"), tr("When"), ""), rows), ""]


def _words(side: Side, fields: Sequence[Field], names: Mapping[int, str]) -> str:
    if side.deleted:
        return tr("deleted")
    words = []
    for field in fields:
        value = side.values.get(field.key)
        if field.kind is Kind.LINK and isinstance(value, int):
            words.append(names.get(value, ""))
        elif value is not None:
            words.append(show(field, value))
    return ", ".join(words) or "–"
