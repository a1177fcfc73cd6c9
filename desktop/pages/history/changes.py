"""What one transaction changed, record by record, as people read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.records.rules import RecordRules
from desktop.records.symbols import symbol_of
from models.database.reader import Reader, Value
from models.fields.field import Kind, RecordType
from models.fields.text import clean
from models.journal.fold import fold
from models.journal.history import FieldChange, details
from models.journal.versions import versions_of
from models.language import tr
from models.records.registry import BY_NUMBER, record_type
from models.services.naming import title_of_row, titles_of

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
    titles = _Titles(reader, by_record)
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


class _Titles:
    """Names of records, also of those that are gone."""

    def __init__(self, reader: Reader, records: Iterable[int]) -> None:
        self._reader = reader
        self.living = titles_of(reader, records)
        self._gone: dict[int, str] = {}

    def of(self, record: int) -> str:
        """The name of a record, as it was last called when it is gone."""
        if record in self.living:
            return self.living[record]
        if record not in self._gone:
            self._gone[record] = ""  # whoever links to itself is asked once
            self._gone[record] = self._last_title(record)
        return self._gone[record]

    def of_uuid(self, uuid: str) -> str:
        """The name of a record that a link points to."""
        record = self._reader.id_of(uuid)
        if record is None:
            return ""
        if record not in self.living:
            self.living.update(titles_of(self._reader, [record]))
        return self.of(record)

    def _last_title(self, record: int) -> str:
        for _, number, versions in versions_of(self._reader, [record]):
            kind = BY_NUMBER.get(number)
            folded = fold(kind, versions) if kind else None
            if kind and folded:
                values = {field.key: folded.values.get(field.number) for field in kind.fields}
                return title_of_row(kind.key, values) if kind.title else self._ends(kind, values)
        return ""

    def _ends(self, kind: RecordType, values: Mapping[str, Value]) -> str:
        """What joins two records is called by them."""
        links = [values[field.key] for field in kind.fields if field.kind is Kind.LINK]
        names = (self.of_uuid(str(link)) for link in links if link)
        return " – ".join(filter(None, names))


def _op(changes: Sequence[FieldChange]) -> str:
    ops = {change.op for change in changes}
    return next((op for op in ("D", "E", "C") if op in ops), "U")


def _line(titles: _Titles, change: FieldChange) -> FieldLine:
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
