"""What a changed cell means here: the value to store, whom it contradicts, or why it is refused."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from models.database.reader import Reader, Row
from models.database.titles import title_of
from models.errors import Refused
from models.exchange.reading import CellError
from models.exchange.returning.baseline import BaseRow, SheetExport
from models.exchange.returning.grid import Difference
from models.exchange.returning.keys import without_lost_letters
from models.exchange.returning.layout import Column
from models.exchange.returning.names import Names
from models.exchange.returning.plan import CellChange, Fate, RowProblem
from models.exchange.returning.shifts import Place
from models.exchange.returning.since import Since, Taken, saw_all_of
from models.fields.field import Kind
from models.fields.text import quoted
from models.fields.values import Value, comparable, show
from models.language import tr
from models.records.registry import BY_KEY
from models.services.rules import check

_WITHIN_A_WORD = re.compile(r"\?\w")


class Taking:
    """Judges the differing cells of rows, one row after the other.

    `current` are records as they are today, by type and id. `saved` is when the file was saved,
    `lossy` that it cannot hold letters beyond Western Europe.
    """

    def __init__(
        self,
        reader: Reader,
        export: SheetExport,
        since: Since,
        current: dict[tuple[str, int], Row],
        saved: str | None,
        lossy: bool = False,
    ) -> None:
        """Judge for this export."""
        self.reader, self.export, self.since, self.current = reader, export, since, current
        self.layout = export.layout
        self._lossy = lossy
        self._groups: dict[int, tuple[str, ...]] = {}
        self._newer = bool(saved and export.saved and saved > export.saved)
        self._names = Names(reader, since.arrived)
        self.problems: list[RowProblem] = []

    def judge(
        self,
        number: int,
        base: BaseRow,
        differing: Iterable[Difference],
        shifted: Collection[Place],
    ) -> list[CellChange]:
        """What becomes of the differing cells of one row, `number` being its number in the file."""
        said: list[tuple[Difference, Value, Fate | None]] = []
        spoilt: set[str] = set()
        for one in differing:
            column = one.found.column
            try:
                value, fate = self._fate(one, base, (one.row, column.place) in shifted)
            except Refused as refusal:
                self.refuse(number, column.header, one.cell, refusal.sentence)
                spoilt.update(self._group(column))
                continue
            said.append((one, value, fate))
        found = []
        for one, value, fate in said:
            column = one.found.column
            if fate is None:
                continue
            if column.owner == self.layout.type.key and column.key in spoilt:
                sentence = tr("Another cell that belongs to this one cannot be taken.")
                self.refuse(number, column.header, one.cell, sentence)
                continue
            found.append(self._change(one, value, fate, self._whole(column, base, value, said)))
        return self._allowed(number, found)

    def refuse(self, number: int, header: str, cell: object, sentence: str) -> None:
        """Note a problem."""
        self.problems.append(
            RowProblem(number, header, quoted(cell) if cell is not None else "", sentence)
        )

    def _fate(self, one: Difference, base: BaseRow, shifted: bool) -> tuple[Value, Fate | None]:
        """The value of a cell, and what becomes of it; None where it is nothing new."""
        column = one.found.column
        if not column.owner:
            raise Refused(
                tr("“{column}” cannot be changed by a returned list.", column=column.header)
            )
        record = base.part if column.owner == "affiliation" else base.record
        if record is None:
            raise Refused(
                tr("“{column}” needs an employer, and none is known here.", column=column.header)
            )
        row = self.current.get((column.owner, record))
        if row is None:
            raise Refused(tr("What this cell speaks of has been deleted here since."))
        if shifted:
            return None, Fate.SHIFTED
        if isinstance(one.cell, CellError):
            raise Refused(tr("The formula in this cell failed."))
        value = self._value(one)
        if _same(column, row[column.key], value):
            return value, None
        verdict = self._against_others(column, record, value)
        if verdict == "known":
            return value, None
        if verdict == "older":
            return value, Fate.OLDER
        return value, Fate.CLEARED if value is None else Fate.CHANGED

    def _change(
        self, one: Difference, value: Value, fate: Fate, whole: dict[str, Value]
    ) -> CellChange:
        column, base = one.found.column, one.base
        record = base.part if column.owner == "affiliation" else base.record
        kind = BY_KEY[column.owner]
        return CellChange(
            one.row, int(record or 0), column.owner, column.key, column.header, fate, value,
            tuple(whole.items()),
            _text(column, base.cells[column.place]),
            self._shown(column, self.current[column.owner, int(record or 0)][column.key]),
            one.found.reading.text(one.cell) if one.cell is not None else "",
            any(self.since.touched(int(record or 0), kind.field(key).number) for key in whole),
        )  # fmt: skip

    def _value(self, one: Difference) -> Value:
        if one.found.reading.key(one.cell) is None:
            return None
        field = one.found.column.field
        if field.kind is Kind.LINK:
            return self._names.record(field, one.found.reading.text(one.cell))
        if isinstance(one.cell, str) and "?" in one.cell and self._lost_letters(one):
            raise Refused(tr("Letters were lost when the file was saved as CSV; save it as .xlsx."))
        if field.kind in (Kind.TEXT, Kind.LONG_TEXT) and hasattr(one.cell, "isoformat"):
            raise Refused(tr("A spreadsheet has made a date of this text."))
        return one.found.reading.value(one.cell)

    def _lost_letters(self, one: Difference) -> bool:
        kind, text = one.found.column.field.kind, str(one.cell)
        if self._lossy and kind in (Kind.TEXT, Kind.LONG_TEXT) and _WITHIN_A_WORD.search(text):
            return True
        was = str(one.base.cells[one.found.column.place] or "")
        return without_lost_letters(was) != was and text.count("?") > was.count("?")

    def _group(self, column: Column) -> tuple[str, ...]:
        """The fields that are one value with that of a column."""
        if column.place not in self._groups:
            own = column.owner == self.layout.type.key
            group = self.layout.group_of(column.key) if own else (column.key,)
            self._groups[column.place] = group
        return self._groups[column.place]

    def _whole(
        self,
        column: Column,
        base: BaseRow,
        value: Value,
        said: Sequence[tuple[Difference, Value, Fate | None]],
    ) -> dict[str, Value]:
        """The value with the others of its group as the partner saw and left them."""
        group = self._group(column)
        if len(group) == 1:
            return {column.key: value}
        stored = dict(zip(self.layout.keys, base.values, strict=False))
        left = {
            one.found.column.key: told
            for one, told, fate in said
            if fate in (None, Fate.CHANGED) and one.found.column.owner == column.owner
        }
        return {key: left.get(key, stored[key]) for key in group} | {column.key: value}

    def _against_others(self, column: Column, record: int, value: Value) -> str:
        """Whether another returned list has said the same, or something this one had not seen.

        `known`: nothing is new. `older`: a list that knew more, or a copy saved later, has spoken.
        """
        kind = BY_KEY[column.owner]
        verdict = ""
        for one in self.since.taken.get(record, ()):
            number = kind.field(column.key).number
            if number not in one.values:
                continue
            if self._says(column, one, number, value):
                return "known"
            if not saw_all_of(one.vector, self.export.vector):
                continue
            later = saw_all_of(self.export.vector, _without_own_start(one.vector))
            if not (later and self._newer):
                verdict = "older"
        return verdict

    def _says(self, column: Column, one: Taken, number: int, value: Value) -> bool:
        told = one.values[number]
        if column.kind is Kind.LINK and column.owner == self.layout.type.key:
            told = self.reader.id_of(str(told)) if told is not None else None
        return _same(column, told, value)

    def _allowed(self, number: int, changes: list[CellChange]) -> list[CellChange]:
        """Without the changes that a rule of their record forbids, and with required ones kept."""
        kept = []
        for change in changes:
            kind = BY_KEY[change.type]
            try:
                emptied = change.value is None and change.fate is not Fate.SHIFTED
                if emptied and kind.field(change.key).required:
                    label = tr(kind.field(change.key).label)
                    raise Refused(tr("“{field}” must not be empty.", field=label))
                if change.fate is Fate.CHANGED:
                    row = self.current[change.type, change.record]
                    new = {one.key: one.value for one in changes
                           if one.type == change.type and one.fate is Fate.CHANGED}  # fmt: skip
                    check(
                        self.reader, kind, change.record, {**row, **new}, {change.key: change.value}
                    )
            except Refused as refusal:
                self.refuse(number, change.header, change.new, refusal.sentence)
                continue
            kept.append(change)
        return kept

    def _shown(self, column: Column, value: Value) -> str:
        if column.kind is Kind.LINK and isinstance(value, int):
            return title_of(self.reader, [value]).get(value, ("", ""))[1]
        return show(column.field, value)


def current_records(
    reader: Reader, export: SheetExport, rows: Sequence[BaseRow]
) -> dict[tuple[str, int], Row]:
    """The records and affiliations of rows as they are today."""
    kind = export.layout.type.key
    found: dict[tuple[str, int], Row] = {
        (kind, int(row["id"] or 0)): row
        for row in reader.get_many(kind, sorted({one.record for one in rows}))
    }
    parts = sorted({one.part for one in rows if one.part is not None})
    for row in reader.get_many("affiliation", parts):
        found["affiliation", int(row["id"] or 0)] = row
    return found


def _same(column: Column, one: Any, other: Any) -> bool:
    kind = column.field.kind
    if one is None or other is None:
        return one is other
    if kind is Kind.MOMENT:
        return str(one)[:16] == str(other)[:16]
    return one == other or comparable(kind, one) == comparable(kind, other)


def _without_own_start(vector: dict[str, int]) -> dict[str, int]:
    """A vector without the streams of which nothing had been seen."""
    return {stream: upto for stream, upto in vector.items() if upto}


def _text(column: Column, cell: Value) -> str:
    from models.fields.values import show

    if cell is None:
        return ""
    if column.kind in (Kind.DATE, Kind.MOMENT, Kind.MONEY):
        return show(column.field, cell)
    return str(cell)
