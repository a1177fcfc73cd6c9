"""Old and new values cell by cell, under the policy of the import; a blank never clears."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from models.exchange.importing.options import Policy
from models.fields.field import Field
from models.fields.searching import fold
from models.fields.values import comparable
from models.records.registry import BY_KEY

Change = tuple[Any, Any]
"""The value as it stands, and as it will be."""

_IDENTIFYING = frozenset(("name", "first_name", "last_name"))
_ADDRESS = ("street", "postcode", "town", "country")
_ONCE = frozenset(("source", "source_date", "pipeline", "stage", "stage_since"))
"""Where a record came from and where a project begins is told when it is made, and not again by
every later list.
"""


def differences(
    part: str, before: Mapping[str, Any], told: Iterable[tuple[str, Any]], policy: Policy
) -> dict[str, Change]:
    """What changes in a record, by field key; `told` are the values of the file.

    Other spellings of the same name change nothing.
    """
    found: dict[str, Change] = {}
    for key, value in told:
        old = before[key]
        if value is None or value == old:
            continue
        if old is not None and (policy is Policy.FILL or key in _ONCE):
            continue
        field = _field(part, key)
        if old is not None and (
            comparable(field.kind, old) == comparable(field.kind, value)
            or (key in _IDENTIFYING and fold(str(old)) == fold(str(value)))
            or (part == "organisation" and key == "name")
            or (key == "first_name" and fold(str(old)).startswith(fold(str(value)).rstrip(".")))
            or (part == "person" and key == "title" and not _says_more(str(old), str(value)))
        ):
            continue
        found[key] = (old, value)
    return _whole_address(before, found) if part == "organisation" else found


def _field(part: str, key: str) -> Field:
    return _FIELDS.setdefault((part, key), BY_KEY[part].field(key))


_FIELDS: dict[tuple[str, str], Field] = {}


def _says_more(old: str, value: str) -> bool:
    """Whether a title holds a word that the known one lacks: "Dr." says less than "Prof. Dr."."""
    return not set(value.split()) <= set(old.split())


def _whole_address(before: Mapping[str, Any], found: dict[str, Change]) -> dict[str, Change]:
    """An address is one register: another town without its postcode would make a false one."""
    moved = any(before[key] is not None for key in _ADDRESS if key in found)
    if moved and "town" in found and "postcode" not in found and before["town"] is not None:
        old, new = found["town"]
        if not _same_town(str(old), str(new)):
            return {key: change for key, change in found.items() if key not in _ADDRESS}
        del found["town"]
    return found


def _same_town(old: str, new: str) -> bool:
    one, other = fold(old), fold(new)
    return one.startswith(other) or other.startswith(one)
