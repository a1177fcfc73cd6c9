"""SQL functions of this program: text compared as the search does it."""

from __future__ import annotations

import re
import sqlite3

from models.fields.searching import fold

_NO_DIGIT = re.compile(r"[^0-9]")


def add_functions(connection: sqlite3.Connection) -> None:
    """Give a connection `folded(text)` and `digits(phone)`; both are empty for NULL."""
    connection.create_function("folded", 1, folded, deterministic=True)
    connection.create_function("digits", 1, digits, deterministic=True)


def folded(text: str | None) -> str:
    """The narrow form in which Müller, Mueller and MULLER are equal."""
    return fold(text) if text else ""


def digits(phone: str | None) -> str:
    """The digits of a number as dialled in Germany: `+49 231 27` and `0231/27` are equal."""
    if phone is None:
        return ""
    found = _NO_DIGIT.sub("", phone)
    if phone.lstrip().startswith("+49"):
        return "0" + found[2:].lstrip("0")
    return "0" + found[4:].lstrip("0") if found.startswith("0049") else found
