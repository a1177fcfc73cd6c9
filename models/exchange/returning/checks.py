"""The Check of a row: proves what the row said when it left, to nobody but this database."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Sequence

from models.exchange.returning.references import ALPHABET, encode
from models.fields.values import Value

SECRET_BYTES = 32
_LENGTH = 16
# A letter first, so that no spreadsheet takes a Check for a number.
_FIRST = "K"


def check_of(secret: bytes, ref: str, values: Sequence[Value]) -> str:
    """An HMAC-SHA-256 over the Ref and the exported values, 80 bits of it as 17 characters."""
    text = json.dumps([ref, *values], ensure_ascii=False, separators=(",", ":"))
    return _FIRST + encode(hmac.new(secret, text.encode(), hashlib.sha256).digest(), _LENGTH)


def read_check(cell: object) -> str | None:
    """The Check in a cell, None when it cannot be one."""
    if not isinstance(cell, str):
        return None
    text = cell.strip().upper()
    good = len(text) == _LENGTH + 1 and text[0] == _FIRST and set(text) <= set(ALPHABET)
    return text if good else None
