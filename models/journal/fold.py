"""The fold: from all versions of a record to the values in force, a pure function.

A version of a register is dropped only when a later writer had seen it; among those that remain
the highest (clock, replica) is in force. Source: design page of the journal, decisions 1, 2, 7, 8.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from models.fields.field import RecordType
from models.journal.versions import Data, Version


@dataclass(frozen=True, slots=True)
class Folded:
    """A record after the fold: `values` by field number, live versions by register, deleted or not.

    A register is named by the number of its first field. Registers that hold only what the record
    was created with are not in `live`.
    """

    values: Data
    live: dict[int, tuple[Version, ...]]
    deleted: bool


@cache
def register_numbers(record_type: RecordType) -> dict[int, int]:
    """The register of each field: the number of the first field of its group."""
    return {
        record_type.field(key).number: record_type.field(keys[0]).number
        for keys in record_type.registers().values()
        for key in keys
    }


def fold(record_type: RecordType, versions: Sequence[Version]) -> Folded | None:
    """Fold versions that come in an order in which nobody precedes what they had seen.

    Returns None when the record was never created among them.
    """
    registers = register_numbers(record_type)
    live: dict[int, list[Version]] = {}
    unseen_by_deletion: list[Version] = []
    deleted = False
    creation: Version | None = None
    for version in versions:
        if version.op == "D":
            deleted = True
            unseen_by_deletion = [
                other for other in unseen_by_deletion if not version.origin.saw(other.origin)
            ]
            continue
        if version.op == "C" and creation is None:
            creation = version
        unseen_by_deletion.append(version)
        for register in {registers[field] for field in version.data if field in registers}:
            kept = [
                other for other in live.get(register, ()) if not version.origin.saw(other.origin)
            ]
            live[register] = [*kept, version]
    if creation is None:
        return None
    return Folded(
        _values(registers, live),
        {
            register: tuple(found)
            for register, found in live.items()
            if not (len(found) == 1 and found[0] is creation)
        },
        deleted and not unseen_by_deletion,
    )


def winner(versions: Sequence[Version]) -> Version:
    """The version in force among live ones."""
    return max(versions, key=lambda version: (version.origin.order, version.n))


def register_value(version: Version, register: int, record_type: RecordType) -> Data:
    """What a version says about one register."""
    registers = register_numbers(record_type)
    return {
        field: value for field, value in version.data.items() if registers.get(field) == register
    }


def _values(registers: dict[int, int], live: dict[int, list[Version]]) -> Data:
    chosen = {register: winner(found) for register, found in live.items()}
    return {
        field: value
        for register, version in chosen.items()
        for field, value in version.data.items()
        if registers.get(field) == register and value is not None
    }
