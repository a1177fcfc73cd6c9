"""Which column goes where: a value that is saved by names, explained, and changed by the person."""

from __future__ import annotations

from collections.abc import Mapping as Names
from dataclasses import dataclass, replace

from models.errors import Refused
from models.exchange.importing.targets import OWN, all_targets
from models.language import mark, tr

_CHOSEN = mark("You chose this.")
_MOVED = mark("Another column goes there now.")
BY_CHOICE = (_CHOSEN, _MOVED)
"""Why a column goes where a person wants it."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file: its header, the key of its target (None: left out), and why.

    `samples` are the first three different values; `sure` is False where a look is advisable.
    """

    header: str
    target: str | None
    why: str
    samples: tuple[str, ...] = ()
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Mapping:
    """What a row is about (`main`, a record type) and where each column goes, left to right."""

    main: str
    columns: tuple[Column, ...]

    def changed(self, header: str, target: str | None) -> Mapping:
        """The same with one column going elsewhere (a target key, or None to leave it out).

        Another column that went there is left out. Raises `Refused` for unknown names.
        """
        known = all_targets()
        own = target is not None and target.partition(".")[2].startswith(OWN)
        if target is not None and target not in known and not own:
            raise Refused(tr("A column cannot be imported as “{target}”.", target=target))
        if header not in {column.header for column in self.columns}:
            raise Refused(tr("There is no column “{header}”.", header=header))
        return replace(self, columns=tuple(_chosen(one, header, target) for one in self.columns))

    def names(self) -> dict[str, str | None]:
        """What is remembered: target keys by header."""
        return {column.header: column.target for column in self.columns}

    def place_of(self, target: str) -> int | None:
        """The index of the column that goes to a target, None when there is none."""
        for index, column in enumerate(self.columns):
            if column.target == target:
                return index
        return None

    def targets(self) -> frozenset[str]:
        """The keys of all targets that a column goes to."""
        return frozenset(column.target for column in self.columns if column.target)


def applied(mapping: Mapping, saved: Names[str, str | None], why: str) -> Mapping:
    """The mapping with remembered choices for the headers that are known; `why` explains them."""
    for column in mapping.columns:
        if column.header in saved and saved[column.header] != column.target:
            mapping = mapping.changed(column.header, saved[column.header])
    columns = (
        replace(one, why=why, sure=True) if one.header in saved else one for one in mapping.columns
    )
    return replace(mapping, columns=tuple(columns))


def _chosen(column: Column, header: str, target: str | None) -> Column:
    if column.header == header:
        return replace(column, target=target, why=tr(_CHOSEN), sure=True)
    if target is not None and column.target == target:
        return replace(column, target=None, why=tr(_MOVED))
    return column
