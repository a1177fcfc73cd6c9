"""Cells that name a member of staff or an organisation become links."""

from __future__ import annotations

from models.database.reader import Reader
from models.exchange.importing.assembling import Table
from models.exchange.importing.columns import Issue
from models.exchange.importing.firms import Firms
from models.exchange.importing.known import KnownFirms
from models.exchange.importing.targets import all_targets
from models.fields.field import Kind
from models.fields.legal_forms import match_key
from models.fields.searching import fold
from models.language import tr


def link_staff(reader: Reader, table: Table) -> None:
    """Replace names of staff by their ids; a name nobody has is left out and named."""
    keys = [
        key
        for key in table.fields
        if (field := all_targets()[key].field)
        and field.kind is Kind.LINK
        and "staff" in field.links
    ]
    if not keys:
        return
    known: dict[str, int] = {}
    for record, name, email, initials in reader.rows("SELECT id, name, email, initials FROM staff"):
        for word in (name, email, initials):
            if word:
                known.setdefault(fold(word), record)
    for key in keys:
        values = table.fields[key]
        for row, name in enumerate(values):
            if name is None:
                continue
            values[row] = known.get(fold(name))
            if values[row] is None:
                message = tr("Nobody here is called “{name}”; left blank.", name=name)
                table.remarks.setdefault(row, []).append(Issue(None, name, message))


def link_parents(table: Table, firms: Firms, known: KnownFirms) -> None:
    """Replace names of parents by ids; one of the list by minus its place, minus one."""
    values = table.fields.get("organisation.parent")
    if values is None:
        return
    listed: dict[str, list[int]] = {}
    for place, firm in enumerate(firms.named):
        listed.setdefault(firm.key, []).append(firm.record or -place - 1)
    for row, name in enumerate(values):
        if name is None:
            continue
        key = match_key(name)
        here = listed.get(key) or [one.id for one in known.by_key.get(key, ())]
        own = firms.of_row[row]
        values[row] = here[0] if len(here) == 1 else None
        if own >= 0 and here == [firms.named[own].record or -own - 1]:
            values[row] = None
        elif values[row] is None:
            message = tr("No single organisation is called “{name}”; left blank.", name=name)
            table.remarks.setdefault(row, []).append(Issue(None, name, message))
