"""What the cell reader does not tell of an .ods file: failed, hidden and merged cells."""

from __future__ import annotations

import re
from pathlib import Path
from xml.parsers import expat
from zipfile import ZipFile

from models.exchange.reading import archive
from models.exchange.reading.markings import MOST, NEAR, FileFacts, SheetFacts

_MARKS = (b'visibility="collapse"', b'visibility="filter"', b'value-type="error"', b"-spanned=")
"""Where none of these is in the contents there is nothing to find, and nothing is parsed."""

_BLOCK = 1 << 20
_CODE = re.compile(r"#[^\s]{1,20}|Err:\d{3}")
_ROWS = 1_048_576
_COLUMNS = 16_384


def of_file(path: Path) -> FileFacts:
    """Search the contents; raises Unreadable for archives beyond the limits."""
    facts = FileFacts()
    found: set[bytes] = set()

    def look(name: str, block: bytes) -> None:
        if name == "content.xml":
            found.update(sign for sign in _MARKS if sign in block)

    names = archive.inspect(path, look)
    facts.macros = any(name.startswith("Basic/") and name.endswith(".xml") for name in names)
    if found:
        _parse(path, _Contents(facts))
    return facts


def _parse(path: Path, contents: _Contents) -> None:
    with ZipFile(path) as opened, opened.open("content.xml") as stream:
        parser = expat.ParserCreate()
        parser.StartElementHandler = contents.start
        parser.EndElementHandler = contents.end
        parser.CharacterDataHandler = contents.text
        try:
            while block := stream.read(_BLOCK):
                parser.Parse(block)
            parser.Parse(b"", True)
        except expat.ExpatError:
            # The cell reader has its own opinion of the file; these are only remarks.
            return


class _Contents:
    """Counts rows and columns along and notes what is special about them."""

    def __init__(self, facts: FileFacts) -> None:
        self._facts = facts
        self._sheet = SheetFacts()
        self._row = self._column = 0
        self._rows_alike = 1
        self._failed: list[str] | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table:table":
            self._sheet = self._facts.sheets.setdefault(
                attributes.get("table:name", ""), SheetFacts()
            )
            self._row = self._column = 0
        elif name == "table:table-column":
            count = _count(attributes, "table:number-columns-repeated", _COLUMNS)
            if attributes.get("table:visibility") in ("collapse", "filter"):
                last = min(self._column + count, _COLUMNS)
                self._sheet.hidden_columns.update(range(self._column, last))
            self._column += count
        elif name == "table:table-row":
            self._column = 0
            self._rows_alike = _count(attributes, "table:number-rows-repeated", _ROWS)
            if attributes.get("table:visibility") in ("collapse", "filter"):
                room = MOST - len(self._sheet.hidden_rows)
                last = self._row + min(self._rows_alike, room)
                self._sheet.hidden_rows.update(range(self._row + 1, last + 1))
        elif name in ("table:table-cell", "table:covered-table-cell"):
            self._cell(attributes)

    def end(self, name: str) -> None:
        if name == "table:table-row":
            self._row += self._rows_alike
        elif name in ("table:table-cell", "table:covered-table-cell"):
            if self._failed is not None:
                code = _CODE.search("".join(self._failed))
                row = self._sheet.errors.setdefault(self._row, {})
                row[self._column] = code.group() if code else "#ERROR!"
                self._failed = None
            self._column += self._alike

    def text(self, data: str) -> None:
        if self._failed is not None and len(self._failed) < 10:
            self._failed.append(data)

    def _cell(self, attributes: dict[str, str]) -> None:
        self._alike = _count(attributes, "table:number-columns-repeated", _COLUMNS)
        if attributes.get("calcext:value-type") == "error" and len(self._sheet.errors) < MOST:
            self._failed = []
        right = _count(attributes, "table:number-columns-spanned", _COLUMNS)
        down = _count(attributes, "table:number-rows-spanned", _ROWS)
        if right * down > 1 and self._row < NEAR and len(self._sheet.merged) < MOST:
            self._sheet.merged.append(
                (self._row, self._column, self._row + down - 1, self._column + right - 1)
            )


def _count(attributes: dict[str, str], name: str, most: int) -> int:
    text = attributes.get(name, "1")
    return max(1, min(int(text), most)) if text.isascii() and text.isdigit() else 1
