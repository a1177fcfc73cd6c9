"""What the cell reader does not tell of an .xls file: failed cells, what is hidden, encryption.

The records of BIFF8 are walked over, not interpreted, after [MS-XLS].
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from models.exchange.reading.archive import LOCKED
from models.exchange.reading.compound import Compound
from models.exchange.reading.markings import MOST, FileFacts, SheetFacts
from models.exchange.reading.unreadable import Unreadable

_FORMULA, _END, _DATE_MODE, _FILE_PASS = 0x0006, 0x000A, 0x0022, 0x002F
_COLUMNS, _SHEET, _ERROR, _ROW = 0x007D, 0x0085, 0x0205, 0x0208
_MACROS = frozenset(("_vba_project_cur/", "vba/"))
_CODES = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}


def of_file(path: Path) -> FileFacts:
    """Walk over the records of the workbook; raises Unreadable when it is encrypted."""
    facts = FileFacts()
    compound = Compound(path)
    names = {name.lower(): name for name in compound.entries}
    facts.macros = bool(_MACROS & names.keys())
    stream = compound.stream(names.get("workbook") or names["book"])
    sheets: list[tuple[int, str]] = []
    for kind, body in _records(stream, 0):
        if kind == _FILE_PASS:
            raise Unreadable(LOCKED)
        if kind == _DATE_MODE and len(body) >= 2:
            facts.date_1904 = body[0] == 1
        elif kind == _SHEET and len(body) >= 8:
            sheets.append((struct.unpack_from("<I", body)[0], _name(body[6:])))
    for start, name in sheets:
        facts.sheets[name] = _sheet(stream, start)
    return facts


def _sheet(stream: bytes, start: int) -> SheetFacts:
    found = SheetFacts()
    for kind, body in _records(stream, start):
        if kind == _COLUMNS and len(body) >= 10:
            first, last, _, _, options = struct.unpack_from("<5H", body)
            if options & 1:
                found.hidden_columns.update(range(first, min(last, 255) + 1))
        elif kind == _ROW and len(body) >= 16:
            row, options = struct.unpack_from("<H10xH", body)
            if options & 0x20 and len(found.hidden_rows) < MOST:
                found.hidden_rows.add(row + 1)
        elif kind == _ERROR and len(body) >= 8 and body[7] == 1:
            _note(found, body, body[6])
        elif kind == _FORMULA and len(body) >= 14 and body[12:14] == b"\xff\xff" and body[6] == 2:
            _note(found, body, body[8])
    return found


def _note(found: SheetFacts, body: bytes, code: int) -> None:
    row, column = struct.unpack_from("<2H", body)
    if len(found.errors) < MOST:
        found.errors.setdefault(row, {})[column] = _CODES.get(code, "#ERROR!")


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Kind and body of the records of one part of the stream, up to its end."""
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<2H", stream, at)
        yield kind, stream[at + 4 : at + 4 + size]
        if kind == _END:
            return
        at += 4 + size


def _name(text: bytes) -> str:
    """A short string of BIFF8: length, whether it is wide, characters."""
    length, wide = text[0], text[1] & 1
    return text[2 : 2 + length * (1 + wide)].decode("utf-16-le" if wide else "latin-1", "replace")
