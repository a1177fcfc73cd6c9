"""Known records compared with what the file says of them: what will change, cell by cell."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from models.database.reader import Reader, chunks
from models.exchange.importing.assembling import Table
from models.exchange.importing.differences import differences
from models.exchange.importing.extras import Extra, extras_of, lacking, present_extras
from models.exchange.importing.firms import Firms
from models.exchange.importing.options import Policy, Stop
from models.exchange.importing.plan import Work
from models.fields.phones import e164
from models.fields.reference import size_class_of

_EMPLOYED = ("function", "department", "valid_from", "valid_to")


def compare_rows(
    reader: Reader,
    kind: str,
    table: Table,
    firms: Firms,
    rows: dict[int, int],
    policy: Policy,
    work: Work,
    stop: Stop,
) -> None:
    """Note for each row (index → id of its record) what changes in the record."""
    columns = [(key, table.fields[f"{kind}.{key}"]) for key in table.keys_of(kind)]
    extras = _extra_columns(table, kind)
    by_record = {record: row for row, record in rows.items()}
    done = 0
    for chunk in chunks(sorted(by_record)):
        stop(done, len(by_record))
        done += len(chunk)
        present = present_extras(reader, chunk) if extras else {}
        for before in reader.get_many(kind, chunk):
            record = int(before["id"] or 0)
            row = by_record[record]
            told = [(key, values[row]) for key, values in columns]
            if found := differences(kind, before, told, policy):
                work.rows[row] = found
            if extras and (more := extras_of({key: column[row] for key, column in extras})):
                own = _own_contacts(before, found)
                if left := lacking(
                    more, present.get(record, set()), own, replaced=policy is Policy.UPDATE
                ):
                    work.row_extras[row] = left
    if kind == "person":
        _compare_employers(reader, table, firms, rows, by_record, policy, work)


def compare_firms(
    reader: Reader,
    table: Table,
    firms: Firms,
    places: Iterable[int],
    policy: Policy,
    sender: int | None,
    work: Work,
) -> None:
    """Note for each organisation that is known (by place) what changes in it."""
    by_record: dict[int, int] = {}
    for place in places:
        record = firms.named[place].record
        if record:
            by_record.setdefault(record, place)
    for chunk in chunks(sorted(by_record)):
        present = present_extras(reader, chunk)
        members = _members(reader, chunk, sender)
        for before in reader.get_many("organisation", chunk):
            record = int(before["id"] or 0)
            firm = firms.named[by_record[record]]
            found = differences("organisation", before, firm.values.items(), policy)
            if "employees" in found and before["size_class"] in (
                None, size_class_of(_count(before["employees"]))
            ):  # fmt: skip
                size = size_class_of(found["employees"][1])
                if "size_class" not in firm.values and size != before["size_class"]:
                    found["size_class"] = (before["size_class"], size)
            if found:
                work.firms[by_record[record]] = found
            known = present.get(record, set()) | ({("member", "")} if record in members else set())
            if left := lacking(
                extras_of(firm.extras),
                known,
                _own_contacts(before, found),
                replaced=policy is Policy.UPDATE,
            ):
                work.firm_extras[by_record[record]] = left


def new_extras(table: Table, kind: str, row: int) -> tuple[Extra, ...]:
    """The further records of a row whose record is new."""
    columns = _extra_columns(table, kind)
    return extras_of({key: column[row] for key, column in columns})


def _extra_columns(table: Table, kind: str) -> list[tuple[str, list[Any]]]:
    return [
        (key.partition(".")[2], values)
        for key, values in table.extras.items()
        if key.partition(".")[0] == kind
    ]


def _own_contacts(before: Any, found: dict[str, Any]) -> list[str | None]:
    """Phones and e-mail of the record itself, as they are and as they will be."""
    own: list[str | None] = []
    for key in ("phone", "mobile", "email"):
        for value in (before.get(key), *found.get(key, ())):
            if value:
                own.append(value.lower() if key == "email" else e164(value) or value)
    return own


def _members(reader: Reader, records: list[int], sender: int | None) -> set[int]:
    if sender is None:
        return set()
    marks = ",".join("?" * len(records))
    return {
        row[0]
        for row in reader.rows(
            'SELECT "left" FROM relation WHERE kind = \'member_of\' AND "right" = ? '
            f'AND "left" IN ({marks})',
            (sender, *records),
        )
    }


def _compare_employers(
    reader: Reader,
    table: Table,
    firms: Firms,
    rows: dict[int, int],
    by_record: dict[int, int],
    policy: Policy,
    work: Work,
) -> None:
    """Affiliations of known people: other function or department, or one that is new."""
    known: dict[int, list[dict[str, Any]]] = {}
    names = ("id", "person", "organisation", *_EMPLOYED)
    listed = ", ".join(f'"{name}"' for name in names)
    for chunk in chunks(sorted(by_record)):
        marks = ",".join("?" * len(chunk))
        sql = (
            f"SELECT {listed} FROM affiliation WHERE person IN ({marks}) "
            "ORDER BY valid_to IS NOT NULL, id"
        )
        for values in reader.rows(sql, chunk):
            known.setdefault(values[1], []).append(dict(zip(names, values, strict=True)))
    columns = [
        (key, table.fields[f"affiliation.{key}"])
        for key in _EMPLOYED
        if f"affiliation.{key}" in table.fields
    ]
    for row, record in rows.items():
        place = firms.of_row[row]
        if place < 0:
            continue
        firm = firms.named[place].record
        mine = known.get(record, [])
        here = [one for one in mine if firm and one["organisation"] == firm]
        if here:
            told = [(key, values[row]) for key, values in columns]
            if found := differences("affiliation", here[0], told, policy):
                work.affiliations[row] = (here[0]["id"], found)
        elif policy is Policy.UPDATE or not mine:
            work.employed.add(row)


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) else None
