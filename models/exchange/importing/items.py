"""Rows about needs, offers, meetings and projects: recognised by title, owner and beginning."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.database.reader import Reader
from models.exchange.importing.assembling import Table
from models.exchange.importing.firms import Firms
from models.exchange.importing.options import Decision
from models.exchange.importing.people import Doubt, Matches
from models.fields.searching import fold
from models.language import mark, tr
from models.records.registry import BY_KEY

_IN_FILE = mark("The same as row {row}, with other details.")


def match_items(
    reader: Reader,
    kind: str,
    table: Table,
    firms: Firms,
    decisions: Mapping[int, Decision],
    numbers: tuple[int, ...],
) -> Matches:
    """Recognise the record of every row that has a title and no problem."""
    known = _known(reader, kind)
    found = Matches([0] * table.count)
    titles = table.get(f"{kind}.title")
    begins = table.get(f"{kind}.starts_at")
    compared = [values for key, values in table.fields.items() if key.startswith(f"{kind}.")]
    claimed: dict[Any, int] = {}
    for row, title in enumerate(titles):
        if title is None or row in table.problems:
            continue
        place = firms.of_row[row]
        firm = firms.named[place] if place >= 0 else None
        if firm is not None and firm.doubt:
            found.doubts[row] = Doubt(firm.doubt, firm.candidates)
            continue
        owner = (firm.record or f"new {place}") if firm is not None else None
        key = (fold(title), owner, begins[row])
        decided = decisions.get(row)
        if key in claimed and not (decided and decided.act == "new"):
            earlier = claimed[key]
            if all(values[row] in (None, values[earlier]) for values in compared):
                found.repeated[row] = earlier
            else:
                found.doubts[row] = Doubt(tr(_IN_FILE, row=numbers[earlier]), row=earlier)
            continue
        claimed[key] = row
        found.records[row] = known.get(key, 0)
    return found


def _known(reader: Reader, kind: str) -> dict[Any, int]:
    """Ids by folded title, organisation and beginning, as far as the type has them."""
    keys = {field.key for field in BY_KEY[kind].fields}
    owner = "organisation" if "organisation" in keys else "NULL"
    begins = "starts_at" if "starts_at" in keys else "NULL"
    return {
        (fold(title), organisation, begin): record
        for record, title, organisation, begin in reader.connection.execute(
            f'SELECT id, title, {owner}, {begins} FROM "{kind}" ORDER BY id DESC'
        )
    }
