"""Apostrophes before what a spreadsheet would compute; importing takes them off again."""

from __future__ import annotations

import re

# A spreadsheet would compute what begins like this; a phone number such as +49 231 … is harmless.
_DANGEROUS = re.compile(r"[=@\t\r]|[+-](?![0-9 ()/.,-]*$)")
_GUARDED = re.compile(r"'+[=@+\-\t\r0]")


def harmless(text: str) -> str:
    """The text of a cell of a CSV file, with an apostrophe before what would be a formula."""
    return f"'{text}" if _DANGEROUS.match(text) else guarded(text)


def guarded(text: str) -> str:
    """The text of a cell with one apostrophe more where it looks as if it were guarded already."""
    return f"'{text}" if text[:1] == "'" and _GUARDED.match(text) else text
