"""Columns that go to fields which people added themselves: known by their label, type by type."""

from __future__ import annotations

from collections.abc import Mapping as Names
from dataclasses import replace

from models.database.reader import Reader
from models.exchange.importing.headers import meaning_of, normalised
from models.exchange.importing.mapping import BY_CHOICE, Mapping
from models.exchange.importing.targets import OWN, Target
from models.language import tr
from models.records.grouping import LISTABLE
from models.services.custom_fields import custom_fields

Own = Names[str, Target]
"""Targets of own fields by key, such as `person.own:Badge`."""


def own_targets(reader: Reader, main: str) -> Own:
    """The own fields that a list of a type may fill."""
    if main not in LISTABLE:
        return {}
    found = {}
    for _, field in custom_fields(reader, main):
        name = f"{OWN}{field.label}"
        found[f"{main}.{name}"] = Target(f"{main}.{name}", main, name, field.label, field)
    return found


def with_own(mapping: Mapping, own: Own) -> Mapping:
    """The mapping in which columns with the label of an own field go there.

    Headers that mean something else and what a person chose stay; own fields that are not there
    (any more) are left out.
    """
    by_label = {normalised(target.label): target.key for target in own.values()}
    taken = {column.target for column in mapping.columns}
    columns = []
    for column in mapping.columns:
        key = by_label.get(normalised(column.header))
        if _is_own(column.target) and column.target not in own:
            column = replace(column, target=None, why=tr("There is no such own field here."))
        elif key and key not in taken and not _settled(column.header, column.why):
            taken.add(key)
            column = replace(column, target=key, why=tr("An own field is called so."), sure=True)
        columns.append(column)
    return replace(mapping, columns=tuple(columns))


def _is_own(key: str | None) -> bool:
    return key is not None and key.partition(".")[2].startswith(OWN)


def _settled(header: str, why: str) -> bool:
    return bool(meaning_of(header).keys) or why in {tr(words) for words in BY_CHOICE}
