"""Who a row is about: found in the database, repeated in the file, new, or to be decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from models.exchange.importing.assembling import Table
from models.exchange.importing.firms import Firms, Named
from models.exchange.importing.known import KnownPeople
from models.exchange.importing.options import Decision
from models.fields.phones import e164
from models.fields.searching import fold
from models.language import mark, tr

_MAILBOXES = """
info kontakt contact office post mail zentrale verwaltung sekretariat service vertrieb sales hello
hallo team presse empfang buero büro email bewerbung personal support
"""
_SHARED_MAILBOXES = frozenset(_MAILBOXES.split())
_SEVERAL = mark("Several people fit this row.")
_OTHER_NAME = mark("Somebody with another name has this e-mail address.")
_SAME_NAME = mark("Somebody of the same name is known; nothing else tells whether it is the same.")
_IN_FILE = mark("The same person as in row {row}, with other details.")
_EMAIL_IN_FILE = mark("Row {row} gives this e-mail address to somebody else.")
REPEATED = mark("Repeats row {row}.")


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a row waits for a decision, and which records (ids) or row of the file it may mean."""

    sentence: str
    records: tuple[int, ...] = ()
    row: int | None = None


@dataclass(slots=True)
class Matches:
    """For each row the id of its record (0: none is known), the doubts, and repeated rows.

    `how` says by what a record was recognised. `repeated` gives the index of the earlier row.
    """

    records: list[int]
    doubts: dict[int, Doubt] = field(default_factory=dict)
    repeated: dict[int, int] = field(default_factory=dict)
    how: dict[int, str] = field(default_factory=dict)


class _Rows:
    """The columns by which people are recognised."""

    def __init__(self, table: Table, firms: Firms) -> None:
        lasts = table.get("person.last_name")
        firsts = table.get("person.first_name")
        self.names = [fold(f"{last} {first or ''}") if last else "" for last, first in
                      zip(lasts, firsts, strict=True)]  # fmt: skip
        self.emails = [value.lower() if value else None for value in table.get("person.email")]
        self.phones = _numbers(table.get("person.phone"))
        self.mobiles = _numbers(table.get("person.mobile"))
        self.uuids = table.uuids.get("person") or [None] * table.count
        self.firms = firms
        self.compared = [
            values
            for key, values in (*table.fields.items(), *table.extras.items())
            if key.partition(".")[0] in ("person", "affiliation")
        ]

    def firm(self, row: int) -> Named | None:
        place = self.firms.of_row[row]
        return self.firms.named[place] if place >= 0 else None

    def equal(self, row: int, other: int) -> bool:
        """Whether a row tells nothing that the earlier row does not."""
        return self.firms.of_row[row] in (-1, self.firms.of_row[other]) and all(
            values[row] is None or values[row] == values[other] for values in self.compared
        )


def match_people(
    table: Table,
    firms: Firms,
    known: KnownPeople,
    decisions: Mapping[int, Decision],
    numbers: tuple[int, ...],
) -> Matches:
    """Recognise the person of every row that names one and has no problem; decisions by index."""
    rows = _Rows(table, firms)
    found = Matches([0] * table.count)
    claimed: dict[Any, int] = {}
    for row, name in enumerate(rows.names):
        if not name or row in table.problems:
            continue
        decision = decisions.get(row)
        firm = rows.firm(row)
        if firm is not None and firm.doubt and not _settled(rows, row, name, firm, known):
            found.doubts[row] = Doubt(firm.doubt, firm.candidates)
            continue
        if decision and decision.act == "same" and decision.record in known.names:
            if (earlier := claimed.setdefault(decision.record, row)) != row:
                found.doubts[row] = Doubt(tr(_IN_FILE, row=numbers[earlier]), row=earlier)
            else:
                found.records[row] = decision.record or 0
            continue
        if decision and decision.act == "new":
            _claim(rows, row, name, claimed)
            continue
        _match(rows, row, name, known, claimed, found, numbers)
    return found


def _match(
    rows: _Rows,
    row: int,
    name: str,
    known: KnownPeople,
    claimed: dict[Any, int],
    found: Matches,
    numbers: tuple[int, ...],
) -> None:
    record, doubt, how = _recognise(rows, row, name, known)
    earlier = claimed.get(record) if record else _earlier(rows, row, name, claimed)
    if earlier is not None:
        if rows.names[earlier] != name and not _compatible(rows.names[earlier], name):
            found.doubts[row] = Doubt(tr(_EMAIL_IN_FILE, row=numbers[earlier]), row=earlier)
        elif rows.equal(row, earlier):
            found.repeated[row] = earlier
        else:
            found.doubts[row] = Doubt(tr(_IN_FILE, row=numbers[earlier]), row=earlier)
        return
    if doubt is not None:
        found.doubts[row] = doubt
    elif record:
        found.records[row] = record
        found.how[row] = how
        claimed[record] = row
    if doubt is None:
        _claim(rows, row, name, claimed)


def _settled(rows: _Rows, row: int, name: str, firm: Named, known: KnownPeople) -> bool:
    """Whether the person is known to work for just one of the organisations that may be meant."""
    record, _, _ = _recognise(rows, row, name, known)
    own = [one for one in firm.candidates if record in known.by_employer.get((name, one), ())]
    if not record or len(own) != 1:
        return False
    rows.firms.give(row, own[0])
    return True


def _recognise(
    rows: _Rows, row: int, name: str, known: KnownPeople
) -> tuple[int, Doubt | None, str]:
    """The record of a person (0: none), a doubt, and by what it was recognised."""
    uuid = rows.uuids[row]
    if uuid and uuid in known.by_uuid:
        return known.by_uuid[uuid], None, "id"
    email = rows.emails[row]
    if email and (holders := known.by_email.get(email)):
        fitting = [one for one in dict.fromkeys(holders) if _compatible(known.names[one], name)]
        fitting = [one for one in fitting if known.names[one] == name] or fitting
        if len(fitting) == 1:
            return fitting[0], None, "email"
        if fitting:
            return 0, Doubt(tr(_SEVERAL), tuple(fitting)), ""
        if not _shared(email):
            return 0, Doubt(tr(_OTHER_NAME), tuple(dict.fromkeys(holders))), ""
    for number in (rows.phones[row], rows.mobiles[row]):
        if number and (holders := known.by_phone.get((name, number))):
            return _only(holders, "phone")
    firm = rows.firm(row)
    employer = firm.record if firm is not None else None
    if employer and (holders := known.by_employer.get((name, employer))):
        return _only(holders, "employer")
    return _by_name(rows, row, name, known, firm is not None)


def _by_name(
    rows: _Rows, row: int, name: str, known: KnownPeople, employed: bool
) -> tuple[int, Doubt | None, str]:
    """The same name alone decides nothing; where all else differs it is somebody else."""
    reachable = bool(rows.emails[row] or rows.phones[row] or rows.mobiles[row])
    alike = [
        one
        for one in known.by_name.get(name, ())
        if not (reachable and one in known.reachable and employed and one in known.employed)
    ]
    return (0, Doubt(tr(_SAME_NAME), tuple(alike)), "") if alike else (0, None, "")


def _only(holders: list[int], how: str) -> tuple[int, Doubt | None, str]:
    distinct = tuple(dict.fromkeys(holders))
    if len(distinct) == 1:
        return distinct[0], None, how
    return 0, Doubt(tr(_SEVERAL), distinct), ""


def _keys(rows: _Rows, row: int, name: str) -> list[Any]:
    keys: list[Any] = []
    if rows.uuids[row]:
        keys.append(("id", rows.uuids[row]))
    email = rows.emails[row]
    if email:
        keys.append(("email", email, name) if _shared(email) else ("email", email))
    keys += [("phone", name, one) for one in (rows.phones[row], rows.mobiles[row]) if one]
    place = rows.firms.of_row[row]
    if place >= 0:
        keys.append(("firm", name, place))
    elif not keys:
        keys.append(("name", name))
    return keys


def _claim(rows: _Rows, row: int, name: str, claimed: dict[Any, int]) -> None:
    for key in _keys(rows, row, name):
        claimed.setdefault(key, row)


def _earlier(rows: _Rows, row: int, name: str, claimed: dict[Any, int]) -> int | None:
    for key in _keys(rows, row, name):
        if key in claimed:
            return claimed[key]
    return None


def _compatible(one: str, other: str) -> bool:
    """Whether two folded names "last first" can be one person: equal, or one shortened."""
    if one == other:
        return True
    mine, theirs = one.split(), other.split()
    if not mine or not theirs or mine[0] != theirs[0]:
        return False
    return len(mine) == 1 or len(theirs) == 1 or mine[-1][0] == theirs[-1][0]


def _shared(email: str) -> bool:
    return email.partition("@")[0] in _SHARED_MAILBOXES


def _numbers(values: list[Any]) -> list[str | None]:
    return [e164(value) if value else None for value in values]
