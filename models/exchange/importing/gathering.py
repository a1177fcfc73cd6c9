"""What a list says of each organisation: of all its rows the first filled cell counts."""

from __future__ import annotations

from typing import Any

from models.exchange.importing.assembling import Table
from models.exchange.importing.columns import Issue
from models.exchange.importing.firms import Firms, Named
from models.fields.field import Kind
from models.fields.values import show
from models.language import mark, tr
from models.records.registry import BY_KEY

_OTHER = mark("Row {row} says “{value}” of the same organisation ({field}); that counts.")


def gather(
    table: Table, firms: Firms, waiting: set[int], numbers: tuple[int, ...], *, strict: bool
) -> set[int]:
    """Fill values and extras of each organisation from its rows, but for those that wait.

    `strict`: a row that contradicts an earlier one gives nothing. Returns the indexes of the rows
    that contradict.
    """
    columns = [
        (key, table.fields[f"organisation.{key}"])
        for key in table.keys_of("organisation")
        if key != "name"
    ]
    extras = [
        (key.partition(".")[2], values)
        for key, values in table.extras.items()
        if key.startswith("organisation.")
    ]
    columns_of_people = [] if strict else _contacts_of_people(table)
    names = table.get("organisation.name")
    contradicting: set[int] = set()
    for firm in firms.named:
        rows = [row for row in firm.rows if row not in waiting]
        origins: dict[str, int] = {}
        for row in rows:
            told = [(key, column[row]) for key, column in columns if column[row] is not None]
            other = [(k, v) for k, v in told if k in firm.values and firm.values[k] != v]
            if other:
                contradicting.add(row)
                _remark(table, row, firm, other, origins, numbers)
                if strict:
                    continue
            for key, value in told:
                if key not in firm.values:
                    firm.values[key] = value
                    origins[key] = row
            for key, column in extras:
                if column[row]:
                    _add(firm.extras, key, column[row])
            for key, column, people in columns_of_people:
                if people[row] is None and column[row] is not None:
                    firm.values.setdefault(key, column[row])
        spellings = [names[row] for row in rows] or [firm.name]
        firm.name = next((name for name in spellings if not name.isupper()), spellings[0])
        firm.values["name"] = firm.name
    return contradicting


def _contacts_of_people(table: Table) -> list[tuple[str, list[Any], list[Any]]]:
    """Phone and e-mail of rows without a person belong to the organisation."""
    last = table.get("person.last_name")
    return [
        (key, table.fields[f"person.{key}"], last)
        for key in ("phone", "email")
        if f"person.{key}" in table.fields
    ]


def _add(extras: dict[str, Any], key: str, value: Any) -> None:
    present = extras.get(key)
    if present is None:
        extras[key] = value
    elif isinstance(value, tuple):
        extras[key] = tuple(dict.fromkeys((*present, *value)))


def _remark(
    table: Table,
    row: int,
    firm: Named,
    other: list[tuple[str, Any]],
    origins: dict[str, int],
    numbers: tuple[int, ...],
) -> None:
    for key, value in other:
        first = origins.get(key)
        field = BY_KEY["organisation"].field(key)
        message = tr(
            _OTHER,
            row=numbers[first] if first is not None else "?",
            value=show(field, firm.values[key]) if field.kind is not Kind.LINK else "",
            field=tr(field.label),
        )
        table.remarks.setdefault(row, []).append(Issue(None, str(value), message))
