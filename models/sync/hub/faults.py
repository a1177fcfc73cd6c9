"""What PostgreSQL says, as one sentence for the person at the laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.errors import Environment, HandschlagError, Refused
from models.language import mark, tr
from models.sync.hub.address import Address

if TYPE_CHECKING:
    import psycopg

FORK, GAP = "HS001", "HS002"

_REFUSALS = {
    FORK: mark("The hub has another change in the place of one of this laptop’s."),
    GAP: mark("The hub lacks changes of this laptop before the ones it was sent."),
    "HS003": mark("This laptop came to the hub with another login before. Use that one."),
    "HS004": mark("This login of the hub belongs to no agency. Ask the administrator."),
    "HS005": mark("The hub refused what it was sent as malformed."),
    "HS006": mark("The hub was made by a newer program. Update Handschlag first."),
    "42501": mark("This login may not do that at the hub. Ask the administrator."),
}
# No schema, no function, no table: nobody has set the hub up.
_NO_HUB = ("3F000", "42883", "42P01")
_LONGEST = 200


class Forked(Refused):
    """The hub has another commit with the same number; `seq` is the first one."""

    def __init__(self, sentence: str, seq: int) -> None:
        """Keep the number beside the sentence."""
        super().__init__(sentence)
        self.seq = seq


def fault_of(error: psycopg.Error, address: Address) -> HandschlagError:
    """The failure to raise for what the server or the connection said."""
    state = error.sqlstate or ""
    if state == FORK:
        return Forked(tr(_REFUSALS[FORK]), int(error.diag.message_detail or 0))
    if state in _REFUSALS:
        return Refused(tr(_REFUSALS[state]))
    if state in _NO_HUB:
        return Refused(tr("There is no hub in this database yet. Set it up with “hub init”."))
    return Environment(tr("The hub reports: {text}", text=_line(error)))


def unreachable(error: psycopg.Error, address: Address) -> HandschlagError:
    """The failure to raise when no connection came about, or none came about again."""
    asked = error.pgconn is not None and error.pgconn.needs_password
    if asked:
        return Refused(
            tr("The hub {hub} asks for a password. Put it into the address or a file .pgpass.",
               hub=address.shown)
        )  # fmt: skip
    return Environment(
        tr("The hub {hub} cannot be reached: {text}", hub=address.shown, text=_line(error))
    )


def _line(error: psycopg.Error) -> str:
    text = error.diag.message_primary or str(error)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return (lines[-1] if lines else type(error).__name__)[:_LONGEST]
