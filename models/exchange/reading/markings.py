"""What the cell reader does not tell of a workbook: failed cells, hidden rows and columns, links.

The XML is not parsed but searched for the few marks, in the same pass that counts its size.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

from models.exchange.reading import archive

NEAR = 60
"""Merged ranges that begin below this row cannot belong to a header."""
MOST = 10_000
"""So many marks of one kind are kept for one sheet."""

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_FAILED = (b't="e"', b"t='e'")
_UNCALCULATED = (b"</f></c>", b"</f><v></v>", b"</f><v/>", b"</f><v />")
_HIDDEN = (b'hidden="1"', b'hidden="true"', b"hidden='1'")
_ATTRIBUTE = re.compile(rb"\s(r|min|max)\s*=\s*[\"']([A-Z]{0,3})(\d{0,7})[\"']")
_TAG = re.compile(rb"<(?:\w+:)?(row|col|c)\s")
_VALUE = re.compile(rb"<(?:\w+:)?v>(#[A-Z0-9/?!_]{2,20})</")
_SMALL = 1 << 20


@dataclass(slots=True)
class SheetFacts:
    """Marks of one sheet; rows and columns count from 0.

    `hidden_rows` and the rows of `uncalculated` are numbers from 1.
    """

    errors: dict[int, dict[int, str]] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    uncalculated: set[tuple[int, int]] = field(default_factory=set)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)


@dataclass(slots=True)
class FileFacts:
    """Marks of the whole workbook; `sheets` by name."""

    date_1904: bool = False
    macros: bool = False
    links: bool = False
    sheets: dict[str, SheetFacts] = field(default_factory=dict)

    def sheet(self, name: str) -> SheetFacts:
        """The marks of a sheet, empty where nothing was found."""
        return self.sheets.get(name) or SheetFacts()


def of_file(path: Path) -> FileFacts:
    """Search an .xlsx, .xlsm or .xlsb file; raises Unreadable for one beyond the limits."""
    facts = FileFacts()
    parts: dict[str, SheetFacts] = {}

    def look(name: str, block: bytes) -> None:
        if "/worksheets/" in name and name.endswith(".xml"):
            _search(block, parts.setdefault(name, SheetFacts()))

    names = {name.lower() for name in archive.inspect(path, look)}
    facts.macros = any(name.endswith("vbaproject.bin") for name in names)
    facts.links = any("/externallinks/" in name for name in names)
    _name_parts(path, parts, facts)
    return facts


def _search(block: bytes, facts: SheetFacts) -> None:
    if b"</f>" in block:
        _search_formulas(block, facts)
    for sign in (*_FAILED, *_HIDDEN) if b"hidden=" in block else _FAILED:
        at = block.find(sign)
        while at >= 0:
            start = block.rfind(b"<", 0, at)
            if start >= 0:
                _note(block, start, at, facts)
            at = block.find(sign, at + 1)


def _search_formulas(block: bytes, facts: SheetFacts) -> None:
    """Formulas that no program has calculated: their cells look blank."""
    for sign in _UNCALCULATED:
        at = block.find(sign)
        while at >= 0 and len(facts.uncalculated) < MOST:
            start = block.rfind(b"<c ", 0, at)
            place = _ATTRIBUTE.search(block, start, at) if start >= 0 else None
            if place and place.group(1) == b"r" and place.group(2):
                facts.uncalculated.add((int(place.group(3)), _index(place.group(2))))
            at = block.find(sign, at + 1)


def _note(block: bytes, start: int, at: int, facts: SheetFacts) -> None:
    tag = _TAG.match(block, start)
    end = block.find(b">", at)
    if tag is None or end < 0:
        return
    values = {
        match.group(1): (match.group(2), int(match.group(3) or 0))
        for match in _ATTRIBUTE.finditer(block, start, end)
    }
    kind = tag.group(1)
    if kind == b"row" and b"r" in values and len(facts.hidden_rows) < MOST:
        facts.hidden_rows.add(values[b"r"][1])
    elif kind == b"col" and b"min" in values:
        low = values[b"min"][1]
        high = min(values.get(b"max", (b"", low))[1], 16_384)
        facts.hidden_columns.update(range(low - 1, high))
    elif kind == b"c" and b"r" in values and len(facts.errors) < MOST:
        value = _VALUE.search(block, end, end + 400)
        column, row = values[b"r"]
        if value and column:
            code = value.group(1).decode("ascii")
            facts.errors.setdefault(row - 1, {})[_index(column)] = code


def _index(column: bytes) -> int:
    index = 0
    for letter in column:
        index = index * 26 + letter - 64
    return index - 1


def _name_parts(path: Path, parts: dict[str, SheetFacts], facts: FileFacts) -> None:
    """Bring the parts of the archive under the names of their sheets, and read the calendar."""
    try:
        with ZipFile(path) as opened:
            book = ElementTree.fromstring(_small(opened, "xl/workbook.xml"))
            links = ElementTree.fromstring(_small(opened, "xl/_rels/workbook.xml.rels"))
    except (KeyError, ElementTree.ParseError):
        return
    targets = {
        link.get("Id", ""): link.get("Target", "").lstrip("/").removeprefix("xl/") for link in links
    }
    for main in (_MAIN, _STRICT):
        for settings in book.iter(f"{main}workbookPr"):
            facts.date_1904 = settings.get("date1904") in ("1", "true")
        for sheet in book.iter(f"{main}sheet"):
            key = next((value for name, value in sheet.items() if name.endswith("}id")), "")
            found = parts.get(f"xl/{targets.get(key, '')}")
            if found:
                facts.sheets[sheet.get("name", "")] = found


def _small(opened: ZipFile, name: str) -> bytes:
    with opened.open(name) as stream:
        return stream.read(_SMALL)
