"""The employer of a signature that is in the database already."""

from __future__ import annotations

from models.database.reader import Reader
from models.errors import Refused
from models.exchange.signatures.signature import Signature
from models.fields.emails import is_freemail
from models.fields.urls import domain_of
from models.services.contacts import find_organisation


def known_employer(reader: Reader, found: Signature) -> int | None:
    """The organisation by its name, or where the text names none by the domain of the mail."""
    if found.organisation:
        try:
            return find_organisation(reader, found.organisation)
        except Refused:
            return None
    for address in (found.email, found.website, found.organisation_email):
        domain = domain_of(address) if address else None
        if domain and not is_freemail(domain):
            rows = reader.rows(
                "SELECT id FROM organisation WHERE domain = ? AND merged_into IS NULL", (domain,)
            )
            if len(rows) == 1:
                return int(rows[0][0])
    return None
