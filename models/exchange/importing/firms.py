"""The organisations a list names: each resolved once, however often and in whatever spelling."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from models.exchange.importing.assembling import Table
from models.exchange.importing.known import Firm, KnownFirms
from models.exchange.importing.options import Decision
from models.fields.legal_forms import match_key, split_legal_form
from models.fields.searching import fold
from models.language import tr


@dataclass(slots=True)
class Named:
    """An organisation named in the list.

    `rows` are the indexes of its rows, `values` the first filled value of each field, `extras` what
    becomes further records. `record` is its id in the database. While `doubt` holds a sentence,
    `candidates` (ids) must be decided between, and its rows wait.
    """

    name: str
    key: str
    form: str | None
    postcode: str | None
    town: str
    street: str
    uuid: str | None = None
    rows: list[int] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)
    extras: dict[str, Any] = field(default_factory=dict)
    record: int | None = None
    candidates: tuple[int, ...] = ()
    doubt: str = ""
    apart: bool = False


@dataclass(slots=True)
class Firms:
    """All organisations of a list, and the place of that of each row (-1: none)."""

    named: list[Named]
    of_row: list[int]
    settled: dict[tuple[int, int], int] = field(default_factory=dict)

    def give(self, row: int, record: int) -> None:
        """Let a row mean one of the organisations that its name is in doubt between."""
        place = self.of_row[row]
        firm = self.named[place]
        other = self.settled.get((place, record))
        if other is None:
            other = self.settled[place, record] = len(self.named)
            self.named.append(
                replace(firm, rows=[], values={}, extras={}, record=record, candidates=(), doubt="")
            )
        firm.rows.remove(row)
        self.named[other].rows.append(row)
        self.of_row[row] = other


def named_in(table: Table, apart: Container[int] = ()) -> Firms:
    """The organisations of the rows without problems; each row `apart` is one of its own."""
    names = table.get("organisation.name")
    codes = table.get("organisation.postcode")
    towns = table.get("organisation.town")
    streets = table.get("organisation.street")
    uuids = table.uuids.get("organisation") or [None] * table.count
    spellings: dict[tuple[Any, ...], int] = {}
    of_row = [-1] * table.count
    for row, name in enumerate(names):
        if name is not None and row not in table.problems:
            alone = row if row in apart else -1
            spelling = (name, codes[row], towns[row], uuids[row], alone)
            of_row[row] = spellings.setdefault(spelling, len(spellings))
    if not spellings:
        return Firms([], of_row)
    first_rows = _first_rows(of_row)
    spelt = [
        Named(name, match_key(name), split_legal_form(name)[1], code, fold(town or ""),
              fold(streets[first_rows[place]] or ""), uuid, apart=alone >= 0)
        for (name, code, town, uuid, alone), place in spellings.items()
    ]  # fmt: skip
    joined = _join(spelt)
    named = list(dict.fromkeys(joined[place] for place in range(len(spelt))))
    firms = [spelt[place] for place in named]
    index = {place: number for number, place in enumerate(named)}
    for row, place in enumerate(of_row):
        if place >= 0:
            of_row[row] = index[joined[place]]
            firms[of_row[row]].rows.append(row)
    return Firms(firms, of_row)


def match_firms(firms: Firms, known: KnownFirms, decisions: Mapping[int, Decision]) -> list[int]:
    """Find each organisation in the database, or say which it could be; decisions by row index.

    Returns the rows whose decision was about their organisation.
    """
    taken: list[int] = []
    for firm in firms.named:
        row, decided = decision_about(firm, decisions)
        if firm.doubt:
            if decided is None or decided.act != "new":
                continue
            taken.append(row)
            firm.doubt = ""
        if firm.uuid and firm.uuid in known.by_uuid:
            firm.record = known.by_uuid[firm.uuid]
            continue
        _match(firm, known)
        if firm.doubt and decided is not None and _carried_out(firm, decided):
            taken.append(row)
    return list(dict.fromkeys(taken))


def doubted(
    firm: Named, sentence: str, candidates: tuple[int, ...], decisions: Mapping[int, Decision]
) -> list[int]:
    """Put a doubt on an organisation, or carry out what was decided; rows as `match_firms`."""
    firm.doubt, firm.candidates = sentence, candidates
    row, decided = decision_about(firm, decisions)
    return [row] if decided is not None and _carried_out(firm, decided) else []


def decision_about(firm: Named, decisions: Mapping[int, Decision]) -> tuple[int, Decision | None]:
    """The first row of an organisation that was decided about, and the decision."""
    for row in firm.rows if decisions else ():
        if row in decisions:
            return row, decisions[row]
    return -1, None


def _carried_out(firm: Named, decided: Decision) -> bool:
    if decided.act == "same" and decided.record in firm.candidates:
        firm.record = decided.record
    elif decided.act != "new":
        return False
    firm.candidates, firm.doubt = (), ""
    return True


def _match(firm: Named, known: KnownFirms) -> None:
    same = [one for one in known.by_key.get(firm.key, ()) if _forms_agree(firm.form, one.form)]
    here = [one for one in same if _places_agree(firm, one)]
    if len(here) > 1:
        exact = [one for one in here if one.form == firm.form and one.postcode == firm.postcode]
        here = exact or here
    if len(here) == 1:
        firm.record = here[0].id
    elif here:
        firm.candidates = tuple(one.id for one in here)
        firm.doubt = tr("Several organisations are called “{name}”.", name=firm.name)
    elif same:
        firm.candidates = tuple(one.id for one in same)
        firm.doubt = tr(
            "“{name}” is known at another place ({place}).",
            name=firm.name,
            place=same[0].postcode or same[0].town,
        )


def _forms_agree(one: str | None, other: str | None) -> bool:
    """Two different legal forms are two organisations; none is no evidence."""
    return one is None or other is None or one == other


def _places_agree(one: Named | Firm, other: Named | Firm) -> bool:
    if one.postcode and other.postcode:
        return one.postcode == other.postcode
    return not one.town or not other.town or one.town == other.town


def _first_rows(of_row: list[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for row, place in enumerate(of_row):
        if place >= 0:
            found.setdefault(place, row)
    return found


def _join(spelt: list[Named]) -> list[int]:
    """For each spelling the place of the one it is the same organisation as."""
    joined = list(range(len(spelt)))
    groups: dict[str, list[int]] = {}
    for place, one in enumerate(spelt):
        groups.setdefault(one.key, []).append(place)
    for places in groups.values():
        # What is told most fully comes first, so that the rest can find it.
        places.sort(key=lambda place: _fullness(spelt[place], place))
        heads: list[int] = []
        for place in places:
            one = spelt[place]
            fitting = [head for head in heads if not one.apart and _same(one, spelt[head])]
            exact = [head for head in fitting if spelt[head].name == one.name]
            fitting = exact if len(fitting) > 1 and len(exact) == 1 else fitting
            if len(fitting) == 1:
                joined[place] = fitting[0]
                continue
            heads.append(place)
            if fitting:
                one.doubt = tr(
                    "The list names several organisations that “{name}” could be.", name=one.name
                )
            elif not one.apart and any(_doubtful(one, spelt[head]) for head in heads[:-1]):
                one.doubt = tr("The list gives “{name}” two postcodes in one town.", name=one.name)
    return joined


def _fullness(one: Named, place: int) -> tuple[bool, bool, bool, int]:
    return one.apart, one.form is None, one.postcode is None, place


def _same(one: Named, other: Named) -> bool:
    if one.uuid or other.uuid:
        return one.uuid == other.uuid
    return _forms_agree(one.form, other.form) and _places_agree(one, other)


def _doubtful(one: Named, other: Named) -> bool:
    """The same name and form in the same town or street, but with another postcode."""
    if one.uuid or other.uuid or one.form != other.form:
        return False
    return bool((one.town and one.town == other.town) or
                (one.street and one.street == other.street))  # fmt: skip
