"""Finds the records that a link may point to, by what is typed."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.forms.rules import Hit
from desktop.office import Office
from desktop.records.symbols import symbol_of
from models.database.reader import Reader
from models.database.search import search
from models.fields.field import Field
from models.fields.searching import fold
from models.services.naming import titles_of

MOST = 20
_SHORT = ("staff", "stage", "pipeline", "competence", "tag", "list", "event")
"""Types with so few records that all their titles can be looked at."""
_DETAILS = {
    "organisation": "SELECT id, town FROM organisation WHERE id IN ({})",
    "person": "SELECT p.id, o.name FROM person p JOIN organisation o ON o.id = p.organisation "
    "WHERE p.id IN ({})",
    "need": "SELECT n.id, o.name FROM need n JOIN organisation o ON o.id = n.organisation "
    "WHERE n.id IN ({})",
    "offer": "SELECT f.id, o.name FROM offer f JOIN organisation o ON o.id = f.organisation "
    "WHERE f.id IN ({})",
    "project": "SELECT p.id, s.name FROM project p JOIN stage s ON s.id = p.stage "
    "WHERE p.id IN ({})",
}


class RecordFinder:
    """Answers the editors of links from the open database."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def find(self, field: Field, text: str) -> Sequence[Hit]:
        """The best hits for what was typed."""
        return find_records(self._office.reader(), field.links, text)

    def name(self, field: Field, record: int) -> str:
        """The name of a record, empty when it is gone."""
        return titles_of(self._office.reader(), [record]).get(record, "")


def find_records(reader: Reader, types: Sequence[str], text: str) -> list[Hit]:
    """The records of some types that a text means, the best first."""
    found: list[tuple[str, int, str]] = []
    if long := [key for key in types if key not in _SHORT]:
        found += [(hit.type, hit.id, hit.title) for hit in search(reader, text, long, MOST)]
    for key in types:
        if key in _SHORT:
            found += [(key, record, title) for record, title in _by_title(reader, key, text)]
    details = _details(reader, found)
    return [
        Hit(record, title, details.get(record, ""), symbol_of(key))
        for key, record, title in found[:MOST]
    ]


def _by_title(reader: Reader, key: str, text: str) -> list[tuple[int, str]]:
    living = " WHERE left_on IS NULL" if key == "staff" else ""
    ids = [row[0] for row in reader.rows(f'SELECT id FROM "{key}"{living}')]
    wanted = fold(text).split()
    hits = []
    for record, title in titles_of(reader, ids).items():
        folded = fold(title)
        if all(word in folded for word in wanted):
            hits.append((not folded.startswith(wanted[0]) if wanted else False, title, record))
    return [(record, title) for _, title, record in sorted(hits)]


def _details(reader: Reader, found: Sequence[tuple[str, int, str]]) -> dict[int, str]:
    """What tells a record from its namesakes."""
    known: dict[int, str] = {}
    for key, sql in _DETAILS.items():
        ids = [record for kind, record, _ in found if kind == key]
        if ids:
            rows = reader.rows(sql.format(",".join("?" * len(ids))), ids)
            known |= {record: word or "" for record, word in rows}
    return known
