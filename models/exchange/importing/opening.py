"""Opens any file that holds a list: a table, or cards."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from models.exchange.importing.cards import sheet_of_cards
from models.exchange.importing.mapping import Mapping
from models.exchange.importing.options import Cancel
from models.exchange.reading import Format, Sheet, read_cards, read_table
from models.exchange.reading.formats import HEAD, tell
from models.exchange.reading.unreadable import Unreadable


@dataclass(frozen=True, slots=True)
class Listed:
    """A list as read; `mapping` is set where the format itself says what is what (cards)."""

    sheet: Sheet
    mapping: Mapping | None = None


def open_list(
    path: Path,
    *,
    sheet: str | None = None,
    header_row: int | None = None,
    encoding: str | None = None,
    separator: str | None = None,
    cancel: Cancel | None = None,
) -> Listed:
    """Read a table or the vCards of a file; what is not given is found out.

    Raises `Refused` with one sentence, or `Cancelled`.
    """
    if holds_cards(path):
        return Listed(*sheet_of_cards(read_cards(path, cancel=cancel)))
    return Listed(
        read_table(
            path,
            sheet=sheet,
            header_row=header_row,
            encoding=encoding,
            separator=separator,
            cancel=cancel,
        )
    )


def holds_cards(path: Path) -> bool:
    """Whether a file begins like vCards; False for what cannot be opened."""
    try:
        # Opening a pipe would wait for a writer.
        if not path.is_file():
            return False
        with path.open("rb") as stream:
            return tell(stream.read(HEAD)) is Format.VCARD
    except (OSError, ValueError, Unreadable):
        return False
