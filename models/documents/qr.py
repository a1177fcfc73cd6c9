"""The QR code: what it says, and its squares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from models.documents.onepager import OnePager

QUIET_ZONE = 4
# Smaller squares are not read reliably by telephones from paper: 0.4 mm in points.
SMALLEST_MODULE = 0.4 * 72 / 25.4


@dataclass(frozen=True, slots=True)
class Squares:
    """The dark squares of a code without its quiet zone, and the text they say."""

    rows: tuple[tuple[bool, ...], ...]
    text: str

    @property
    def across(self) -> int:
        """Squares on an edge, quiet zone included."""
        return len(self.rows) + 2 * QUIET_ZONE


def qr_squares(onepager: OnePager, edge: float) -> Squares | None:
    """The richest content whose squares stay readable on `edge` points; None when none does.

    Error correction is level M (15 %).
    """
    for text in contents(onepager):
        squares = _squares(text)
        if squares and edge / squares.across >= SMALLEST_MODULE:
            return squares
    return None


# Making a code takes 15 ms, and the pages of a day carry the same few contacts of the agencies.
@lru_cache(maxsize=16)
def _squares(text: str) -> Squares | None:
    import segno

    try:
        code = segno.make(text, error="m", micro=False, boost_error=False, encoding="utf-8")
    except (segno.DataOverflowError, ValueError):
        return None
    return Squares(tuple(tuple(bool(square) for square in row) for row in code.matrix), text)


def contents(onepager: OnePager) -> Iterator[str]:
    """What the code may say, best first: the given text, the agency contact's card, the website."""
    if onepager.qr:
        yield onepager.qr
    contact = onepager.agency_contact
    if contact and contact.name:
        full = (("ORG", contact.agency), ("TITLE", contact.function))
        reach = (("TEL;TYPE=WORK,VOICE", contact.phone), ("EMAIL;TYPE=WORK", contact.email))
        yield _card(contact.name, (*full, *reach))
        yield _card(contact.name, reach)
    if onepager.website:
        yield onepager.website


def _card(name: str, rows: tuple[tuple[str, str], ...]) -> str:
    given, _, family = name.rpartition(" ")
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{_escaped(family)};{_escaped(given)}"]
    lines.append(f"FN:{_escaped(name)}")
    lines.extend(f"{key}:{_escaped(value)}" for key, value in rows if value)
    return "\r\n".join([*lines, "END:VCARD"])


def _escaped(value: str) -> str:
    """A value by RFC 2426, section 4."""
    for sign in "\\;,":
        value = value.replace(sign, f"\\{sign}")
    return " ".join(value.split())
