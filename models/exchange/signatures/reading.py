"""Reads a signature: numbers and addresses first, then what is left is told by its words."""

from __future__ import annotations

from models.exchange.signatures.lines import pieces
from models.exchange.signatures.naming import naming
from models.exchange.signatures.place import place
from models.exchange.signatures.reach import Reach, reach
from models.exchange.signatures.signature import Signature
from models.fields.text import TEXT_LIMIT


def read_signature(text: str) -> Signature:
    """What a text says of a person and the employer; a doubtful value is left out."""
    reached = reach(pieces(text))
    placed = place(reached.rest)
    emails = [*reached.emails, *reached.shared_emails]
    named = naming(placed.rest, emails, reached.sites)
    phone, switchboard = _phones(reached)
    email, shared = _mails(reached, bool(named.name.last_name))
    return Signature(
        named.name.salutation,
        named.name.title[:TEXT_LIMIT],
        named.name.first_name[:TEXT_LIMIT],
        named.name.last_name[:TEXT_LIMIT],
        named.function[:TEXT_LIMIT],
        named.department[:TEXT_LIMIT],
        named.organisation[:TEXT_LIMIT],
        placed.street[:TEXT_LIMIT],
        placed.postcode,
        placed.town[:TEXT_LIMIT],
        phone,
        "".join(reached.mobiles[:1]),
        email,
        "".join(reached.profiles[:1]),
        "".join(reached.sites[:1]),
        switchboard,
        shared,
    )


def _phones(reached: Reach) -> tuple[str, str]:
    """The number of the person and that of the switchboard."""
    central = "".join(reached.central[:1])
    if reached.phones:
        return reached.phones[0], central
    return central, ""


def _mails(reached: Reach, named: bool) -> tuple[str, str]:
    """The address of the person and that of the house; a shared one is nobody's own."""
    own = "".join(reached.emails[:1])
    shared = "".join(reached.shared_emails[:1])
    return own, shared
