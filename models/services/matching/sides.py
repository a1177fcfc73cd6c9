"""The two sides of a match: needs and offers with the organisations behind them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from models.database.reader import Reader, chunks

Levels = dict[int, str | None]


@dataclass(frozen=True, slots=True)
class Firm:
    """An organisation as far as matching looks at it; `group` is the top of its hierarchy."""

    id: int
    region: str | None
    size_class: str | None
    industry: str | None
    status: str | None
    group: int
    competences: Levels


@dataclass(frozen=True, slots=True)
class Side:
    """A need or an offer; competences by id with their level, days as `YYYY-MM-DD`."""

    id: int
    type: str
    title: str
    firm: Firm
    maturity: str | None
    cooperation: str | None
    valid_until: str | None
    status: str | None
    contact: int | None
    confidential: bool
    cross_regional: bool
    confirmed: str | None
    competences: Levels


@dataclass(slots=True)
class Taxonomy:
    """The competences: group and names by id, and the words that mean one."""

    groups: dict[int, str] = field(default_factory=dict)
    names: dict[int, tuple[str, str]] = field(default_factory=dict)

    def in_groups_of(self, competences: Iterable[int]) -> set[int]:
        """All competences of the groups that these belong to."""
        wanted = {self.groups[one] for one in competences if one in self.groups}
        return {one for one, group in self.groups.items() if group in wanted}


def taxonomy(reader: Reader) -> Taxonomy:
    """The competences of the database."""
    found = Taxonomy()
    for record, group, german, english in reader.rows(
        'SELECT id, coalesce("group", code), name, coalesce(name_en, name) FROM competence'
    ):
        found.groups[record] = group
        found.names[record] = (german, english)
    return found


def sides_of(reader: Reader, type_key: str, records: Iterable[int]) -> list[Side]:
    """Needs or offers by id, in the order of their ids; those without an organisation left out."""
    keys = (
        "id", "organisation", "title", "maturity", "cooperation", "valid_until", "status",
        "contact", "confidential", "cross_regional", "confirmed_on",
    )  # fmt: skip
    rows = list(reader.pick(type_key, sorted(records), keys))
    firms = firms_of(reader, {row[1] for row in rows if row[1] is not None})
    levels = levels_of(reader, [row[0] for row in rows])
    return [
        Side(
            row[0], type_key, row[2] or "", firms[row[1]], row[3], row[4], row[5], row[6], row[7],
            bool(row[8]), bool(row[9]), row[10], levels.get(row[0], {}),
        )
        for row in rows
        if row[1] in firms
    ]  # fmt: skip


def firms_of(reader: Reader, records: Iterable[int]) -> dict[int, Firm]:
    """Organisations by id."""
    wanted = sorted(records)
    parents = dict(reader.rows("SELECT id, parent FROM organisation WHERE parent IS NOT NULL"))
    levels = levels_of(reader, wanted)
    keys = ("id", "region", "size_class", "wz2008", "status")
    return {
        record: Firm(
            record, region, size, industry, status, _top(record, parents), levels.get(record, {})
        )
        for record, region, size, industry, status in reader.pick("organisation", wanted, keys)
    }


def levels_of(reader: Reader, owners: Iterable[int]) -> dict[int, Levels]:
    """Competences with their level by the id of their owner."""
    found: dict[int, Levels] = {}
    for chunk in chunks(owners):
        marks = ",".join("?" * len(chunk))
        for owner, competence, level in reader.rows(
            "SELECT owner, competence, level FROM competence_link "
            f"WHERE owner IN ({marks}) ORDER BY competence",
            chunk,
        ):
            found.setdefault(owner, {})[competence] = level
    return found


def texts_of(reader: Reader, type_key: str, records: Iterable[int]) -> dict[int, str]:
    """Title and description of needs or offers by id."""
    return {
        row[0]: f"{row[1] or ''} {row[2] or ''}"
        for row in reader.pick(type_key, records, ("id", "title", "description"))
    }


def _top(record: int, parents: Mapping[int, int]) -> int:
    """The organisation at the top; of a circle the one with the smallest id."""
    seen: list[int] = []
    while record in parents and record not in seen:
        seen.append(record)
        record = parents[record]
    return min(seen[seen.index(record) :]) if record in seen else record
