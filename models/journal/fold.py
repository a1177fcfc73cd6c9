"""The fold: from all versions of a record to the values in force, a pure function.

A version of a register is dropped only when a later writer had seen it; among those that remain
the highest (clock, replica) is in force. What a record is that was published, only the shared
streams say: private edits that no shared writer has seen stay live beside it without force.
Source: design page of the journal, decisions 1, 2, 7, 8.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from models.fields.field import RecordType
from models.journal.versions import Data, Version

PRIVATE, SHARED = 0, 1


@dataclass(frozen=True, slots=True)
class Folded:
    """A record after the fold: `values` by field number, live versions by register, deleted or not.

    A register is named by the number of its first field. Registers that hold only what the record
    was created with are not in `live`; of a deleted record `live` holds private edits that the
    deletion of the published record did not know. `contested` are deletions without effect that
    nobody has looked at since.
    """

    values: Data
    live: dict[int, tuple[Version, ...]]
    deleted: bool
    contested: tuple[Version, ...] = ()


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
    if len(versions) == 1 and versions[0].op == "C":
        # Most records of a large database, whose writing and undoing must be quick.
        return Folded(_said(registers, versions[0].data), {}, deleted=False)
    live: dict[int, list[Version]] = {}
    unseen_by_deletion: list[Version] = []
    contested: list[Version] = []
    creation: Version | None = None
    deleted = published = False
    for version in versions:
        saw = version.origin.saw
        contested = [other for other in contested if not saw(other.origin)]
        if version.op == "D":
            deleted = True
            contested.append(version)
            unseen_by_deletion = [other for other in unseen_by_deletion if not saw(other.origin)]
            continue
        published = published or version.origin.scope == SHARED
        unseen_by_deletion.append(version)
        named = {registers[field] for field in version.data if field in registers}
        for register in named:
            kept = [other for other in live.get(register, ()) if not saw(other.origin)]
            live[register] = [*kept, version]
        if version.op == "C" and version.origin.scope == SHARED:
            live = _published(live, version, named)
        if version.op == "C" and creation is None:
            creation = version
    if creation is None:
        return None
    values = _values(registers, live, SHARED if published else PRIVATE)
    kept_alive = [v for v in unseen_by_deletion if v.origin.scope == SHARED or not published]
    if deleted and not kept_alive:
        return Folded(values, _unheard(live, unseen_by_deletion), deleted=True)
    found = {
        register: tuple(versions)
        for register, versions in live.items()
        if not (len(versions) == 1 and versions[0] is creation)
    }
    return Folded(values, found, deleted=False, contested=tuple(contested))


def _published(
    live: dict[int, list[Version]], publishing: Version, named: set[int]
) -> dict[int, list[Version]]:
    """Publishing says of every register that it does not name that it is empty."""
    kept = {
        register: [
            other
            for other in versions
            if register in named
            or other.origin.scope == SHARED
            or not publishing.origin.saw(other.origin)
        ]
        for register, versions in live.items()
    }
    return {register: versions for register, versions in kept.items() if versions}


def _unheard(
    live: dict[int, list[Version]], unseen: Sequence[Version]
) -> dict[int, tuple[Version, ...]]:
    """Private edits of a published record that was deleted by somebody who never saw them."""
    private = {id(version) for version in unseen}
    found = {
        register: tuple(version for version in versions if id(version) in private)
        for register, versions in live.items()
    }
    return {register: versions for register, versions in found.items() if versions}


def winner(versions: Sequence[Version]) -> Version:
    """The version in force among live ones."""
    if len(versions) == 1:
        return versions[0]
    return max(versions, key=lambda version: (version.origin.order, version.n))


def register_value(version: Version, register: int, record_type: RecordType) -> Data:
    """What a version says about one register."""
    registers = register_numbers(record_type)
    return {
        field: value for field, value in version.data.items() if registers.get(field) == register
    }


def _values(registers: dict[int, int], live: dict[int, list[Version]], scope: int) -> Data:
    chosen = {register: winner(found) for register, found in live.items()}
    values: Data = {}
    for version in {id(one): one for one in chosen.values()}.values():
        if version.origin.scope >= scope:
            for field, value in version.data.items():
                if value is not None and chosen.get(registers.get(field, 0)) is version:
                    values[field] = value
    return values


def _said(registers: dict[int, int], data: Data) -> Data:
    return {
        field: value for field, value in data.items() if value is not None and field in registers
    }
