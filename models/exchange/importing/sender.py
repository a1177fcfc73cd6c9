"""Who sent a list of members: named by the person, or in the title above the table."""

from __future__ import annotations

from dataclasses import dataclass

from models.exchange.importing.assembling import Table
from models.exchange.importing.known import KnownFirms
from models.exchange.importing.options import Options
from models.exchange.reading import Sheet
from models.fields.legal_forms import match_key, split_legal_form
from models.fields.text import clean

_MEMBERS = "organisation.member_since"


@dataclass(frozen=True, slots=True)
class Sender:
    """An organisation whose members the list names; `record` is None while it is not known."""

    name: str
    record: int | None


def sender_of(sheet: Sheet, options: Options, table: Table, known: KnownFirms) -> Sender | None:
    """The organisation whose members are listed; None where nobody is named, or no membership.

    Without a sender the dates of membership have nobody to belong to and are not kept.
    """
    if _MEMBERS not in table.extras:
        return None
    name = clean(options.supplier) or titled_sender(sheet)
    if not name:
        del table.extras[_MEMBERS]
        return None
    form = split_legal_form(name)[1]
    alike = [
        one
        for one in known.by_key.get(match_key(name), ())
        if form is None or one.form is None or form == one.form
    ]
    return Sender(name, alike[0].id if alike else None)


def titled_sender(sheet: Sheet) -> str:
    """The first title above the table that is the name of an organisation, else empty."""
    for title in sheet.title:
        if len(title) <= 120 and split_legal_form(title)[1]:
            return clean(title)
    return ""
