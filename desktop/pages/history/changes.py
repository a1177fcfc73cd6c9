"""What one transaction changed, record by record, as people read it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.records.last_titles import LastTitles
from desktop.records.rules import RecordRules
from desktop.records.symbols import symbol_of
from models.database.reader import Reader
from models.fields.field import Kind
from models.fields.text import clean
from models.journal.history import FieldChange, details
from models.language import tr
from models.records.registry import record_type

MOST = 40
"""Records shown of one transaction."""
LONGEST = 300


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A field from what to what; empty texts for nothing."""

    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class RecordChange:
    """What became of one record; `op` is `C`, `U`, `D` or `E`; `there` says it can be opened."""

    record: int
    type: str
    title: str
    symbol: str
    op: str
    there: bool
    lines: tuple[FieldLine, ...]


@dataclass(frozen=True, slots=True)
class Transaction:
    """What a transaction did: the first records of it, and how many there are."""

    records: tuple[RecordChange, ...]
    count: int


def read_transaction(reader: Reader, tx: bytes) -> Transaction:
    """Read a transaction of the journal; at most `MOST` records of it."""
    count = reader.value(
        "SELECT count(DISTINCT c.record) FROM change c JOIN journal_commit j "
        "ON j.id = c.commit_id WHERE j.tx = ?",
        (tx,),
    )
    by_record: dict[int, list[FieldChange]] = {}
    for change in details(reader, tx, limit=MOST):
        by_record.setdefault(change.record, []).append(change)
    titles = LastTitles(reader, by_record)
    found = []
    for record, changes in by_record.items():
        kind = record_type(changes[0].type)
        lines = [_line(titles, change) for change in changes if change.field]
        found.append(
            RecordChange(
                record,
                kind.key,
                titles.of(record) or tr(kind.label),
                symbol_of(kind.key),
                _op(changes),
                record in titles.living,
                tuple(line for line in lines if line.old != line.new),
            )
        )
    return Transaction(tuple(found), int(count or 0))


def _op(changes: Sequence[FieldChange]) -> str:
    ops = {change.op for change in changes}
    return next((op for op in ("D", "E", "C") if op in ops), "U")


def _line(titles: LastTitles, change: FieldChange) -> FieldLine:
    field = record_type(change.type).field(change.field)
    sides = []
    for value in (change.old, change.new):
        if field.kind is Kind.LINK and value is not None:
            sides.append(titles.of_uuid(str(value)))
        else:
            sides.append(_short(RecordRules().text(field, value)))
    return FieldLine(tr(field.label), *sides)


def _short(text: str) -> str:
    line = clean(text)
    return f"{line[: LONGEST - 1]}…" if len(line) > LONGEST else line
