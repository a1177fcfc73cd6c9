"""The sides of a conflict: what each version says, who wrote it, where and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from models.database.reader import Reader, Value
from models.fields.field import Kind as FieldKind
from models.fields.field import RecordType
from models.fields.values import comparable
from models.journal.clock import clock_moment
from models.journal.fold import fold, register_numbers, register_value
from models.journal.versions import Data, Version

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the versions at odds: stored values by field key, who, where, when."""

    letter: str
    values: dict[str, Value]
    deleted: bool
    author: str
    laptop: str
    agency: str
    moment: datetime
    in_force: bool


def lettered(sides: Sequence[tuple[Version, Side]]) -> tuple[Side, ...]:
    """Sides in an order that is the same on every laptop, with their letters."""
    ordered = sorted(sides, key=lambda pair: (pair[0].origin.order, pair[0].n, pair[1].in_force))
    return tuple(replace(side, letter=LETTERS[n % 26]) for n, (_, side) in enumerate(ordered))


def contents(kind: RecordType, register: int, data: Data) -> tuple[Value, ...]:
    """The contents of a register without what does not matter: spaces, ways to write a phone."""
    numbers = register_numbers(kind)
    return tuple(
        _plain(field.kind, data.get(field.number))
        for field in kind.fields
        if numbers[field.number] == register
    )


def _plain(kind: FieldKind, value: Value) -> Value:
    if value is None or value == "" or kind is FieldKind.LINK:
        return value or None
    return comparable(kind, value)


class Names:
    """Words for versions: who, on which laptop; read once."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._staff = {
            uuid: name
            for uuid, name in reader.rows(
                "SELECT lower(hex(r.uuid)), s.name FROM staff s JOIN record r ON r.id = s.id"
            )
        }
        self._laptops = {
            bytes(uuid): (label, agency)
            for uuid, label, agency in reader.rows("SELECT uuid, label, agency FROM replica")
        }
        self._authors: dict[int, str] = {}

    def side(self, kind: RecordType, register: int, version: Version, in_force: bool) -> Side:
        """A version as one side of a conflict."""
        numbers = register_numbers(kind)
        data = register_value(version, register, kind)
        values = {
            field.key: self.stored(field.kind, data.get(field.number))
            for field in kind.fields
            if numbers[field.number] == register and version.op != "D"
        }
        label, agency = self._laptops.get(version.origin.replica, ("", ""))
        return Side(
            "", values, version.op == "D", self._author(version.origin.commit), label, agency,
            clock_moment(version.origin.clock), in_force,
        )  # fmt: skip

    def stored(self, kind: FieldKind, value: Value) -> Value:
        """A journalled value as the table holds it: links as local ids."""
        if kind is FieldKind.LINK and value is not None:
            return self._reader.id_of(str(value))
        return value

    def before(
        self,
        kind: RecordType,
        register: int,
        sides: Sequence[Version],
        versions: Sequence[Version],
    ) -> dict[str, Value] | None:
        """What the register held in the eyes of all sides before they wrote."""
        seen = [
            version
            for version in versions
            if version.op != "D"
            and version not in sides
            and all(side.origin.saw(version.origin) for side in sides)
        ]
        folded = fold(kind, seen)
        if folded is None:
            return None
        data: Data = folded.values
        numbers = register_numbers(kind)
        return {
            field.key: self.stored(field.kind, data.get(field.number))
            for field in kind.fields
            if numbers[field.number] == register
        }

    def _author(self, commit: int) -> str:
        if commit not in self._authors:
            uuid = self._reader.value("SELECT author FROM journal_commit WHERE id = ?", (commit,))
            self._authors[commit] = self._staff.get(uuid, "")
        return self._authors[commit]
