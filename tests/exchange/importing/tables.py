"""Small invented tables, and what a database holds after importing them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from models.exchange.importing import (
    Applied,
    Mapping,
    Options,
    Plan,
    Status,
    apply_plan,
    make_plan,
    rows_with,
)
from models.exchange.reading import Cell, Format, Origin, Sheet
from models.journal.state import state_digest
from models.journal.store import Store


def table(headers: Sequence[str], *rows: Sequence[Cell], title: tuple[str, ...] = ()) -> Sheet:
    """A table as if it had been read from a workbook, header in row 1."""
    return Sheet(
        origin=Origin("liste.xlsx", Format.XLSX, sheet="Tabelle1"),
        header_row=1,
        headers=tuple(headers),
        groups=("",) * len(headers),
        labels=tuple(headers),
        rows=tuple(tuple(row) for row in rows),
        numbers=tuple(range(2, len(rows) + 2)),
        title=title,
    )


def planned(
    store: Store, sheet: Sheet, mapping: Mapping | None = None, options: Options | None = None
) -> Plan:
    """The plan for a table."""
    with store.reading() as reader:
        return make_plan(reader, sheet, mapping, options)


def imported(
    store: Store, sheet: Sheet, mapping: Mapping | None = None, options: Options | None = None
) -> Applied:
    """What applying the plan for a table did."""
    return apply_plan(store, planned(store, sheet, mapping, options))


def digest(store: Store) -> str:
    """The digest of all data."""
    with store.reading() as reader:
        return state_digest(reader)


def people(store: Store) -> dict[str, dict[str, Any]]:
    """The people of the database by "first last", without what is blank."""
    with store.reading() as reader:
        rows = reader.find("person")
    return {
        " ".join(filter(None, (str(row["first_name"] or ""), str(row["last_name"])))): filled(row)
        for row in rows
    }


def organisations(store: Store) -> dict[str, dict[str, Any]]:
    """The organisations of the database by name, without what is blank."""
    with store.reading() as reader:
        return {str(row["name"]): filled(row) for row in reader.find("organisation")}


def jobs(store: Store) -> list[tuple[str, str, str | None]]:
    """Who works where as what: last name, organisation, function; sorted."""
    with store.reading() as reader:
        rows = reader.rows(
            'SELECT p.last_name, o.name, a."function" FROM affiliation a '
            "JOIN person p ON p.id = a.person JOIN organisation o ON o.id = a.organisation"
        )
    return sorted(rows, key=str)


def contacts(store: Store) -> list[tuple[str, str]]:
    """Kind and value of all further contacts, sorted."""
    with store.reading() as reader:
        return sorted(reader.rows("SELECT kind, value FROM contact_point"))


def tags(store: Store) -> list[tuple[str, int]]:
    """Tags and how many records have each, sorted."""
    with store.reading() as reader:
        return sorted(
            reader.rows(
                "SELECT t.name, count(*) FROM tagging l JOIN tag t ON t.id = l.tag GROUP BY t.id"
            )
        )


def filled(row: dict[str, Any]) -> dict[str, Any]:
    """A record without its blank fields."""
    return {key: value for key, value in row.items() if value is not None}


def numbers_with(plan: Plan, status: Status) -> list[int]:
    """The row numbers with a status."""
    return [plan.sheet.numbers[row] for row in rows_with(plan, status)]


def adds_up(plan: Plan) -> bool:
    """Whether every row of the file has exactly one status."""
    counts = plan.counts
    parts: Iterable[int] = (
        counts.new, counts.updated, counts.unchanged, counts.duplicates, counts.problems,
        counts.left_out,
    )  # fmt: skip
    return counts.rows == sum(parts) == len(plan.sheet.rows) + len(plan.sheet.left_out)
