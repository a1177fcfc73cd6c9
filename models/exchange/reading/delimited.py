"""Reads a text table (.csv, .tsv, .txt) in the worker, as a stream of messages."""

from __future__ import annotations

import csv
import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from models.exchange.reading import encodings, limits, separators
from models.exchange.reading.batches import Batches
from models.exchange.reading.unreadable import Unreadable
from models.language import mark

_SAMPLE_LINES = 5_000
_SAMPLE_CHARACTERS = 1 << 20
_LINES_OF_A_RECORD = 500
_LONGEST_LINE = 4 << 20
_OPEN_QUOTE = mark(
    "In row {row} a quotation mark is opened and never closed; "
    "correct it there or ask for the list as an Excel file."
)

_ENDLESS = mark(
    "In line {row} a cell has no end; check the separator and the quotation marks there."
)

_AFTER = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_TWICE = re.compile(f"(?:[ÃÅ][{_AFTER}]|Â[\xa0-\xbf]|â€[{_AFTER}])+")
"""UTF-8 that was read as Windows-1252 and saved once more: `Ã¼` for `ü`."""

_GUARDED = re.compile(r"'+[=+\-@\t\r0]")
"""What an export, ours among them, writes so that a spreadsheet takes a cell for text."""


@dataclass(slots=True)
class _Seen:
    """What the lines told while they ran past."""

    foreign: bool = False
    lost: bool = False
    quotes: int = 0
    nulls: int = 0
    repaired: int = 0
    example: tuple[str, str] | None = None
    evidence: list[str] = field(default_factory=list)


def read(path: Path, encoding: str | None, separator: str | None) -> Iterator[tuple[Any, ...]]:
    """Yield `table`, `rows` and `end` messages; raises Unreadable."""
    name = encodings.check(encoding) if encoding else encodings.find(path)
    csv.field_size_limit(_LONGEST_LINE)
    seen = _Seen()
    try:
        with path.open(encoding=name, newline="") as stream:
            plain = _lines(stream)
            sample = _sample(plain)
            announced = separators.announced(sample[0]) if sample else None
            if announced:
                del sample[0]
            found = [line.replace("\0", "") for line in sample]
            used = separator or announced or separators.find(found)
            yield ("table", {"encoding": name, "separator": used})
            lines = _watched(itertools.chain(sample, plain), seen)
            reader = csv.reader(lines, delimiter=used)
            yield from _records(reader, seen)
    except UnicodeError as error:
        if encoding:
            raise Unreadable(encodings.UNFIT, encoding=encoding) from error
        raise Unreadable(encodings.MIXED) from error
    yield (
        "end",
        {
            "nulls": seen.nulls,
            "repaired": seen.repaired,
            "example": seen.example,
            "evidence": seen.evidence,
        },
    )


def _lines(stream: TextIO) -> Iterator[str]:
    """The lines of a file, none longer than any cell may be."""
    number = 0
    while line := stream.readline(_LONGEST_LINE):
        number += 1
        if len(line) == _LONGEST_LINE:
            raise Unreadable(_ENDLESS, row=number)
        yield line


def _sample(lines: Iterator[str]) -> list[str]:
    found: list[str] = []
    size = 0
    for line in itertools.islice(lines, _SAMPLE_LINES):
        found.append(line)
        size += len(line)
        if size > _SAMPLE_CHARACTERS:
            break
    return found


def _watched(stream: Iterable[str], seen: _Seen) -> Iterator[str]:
    for line in stream:
        if "\0" in line:
            seen.nulls += line.count("\0")
            line = line.replace("\0", "")
        seen.quotes += line.count('"')
        if not line.isascii():
            seen.foreign = True
            seen.lost = seen.lost or "\ufffd" in line
            if _TWICE.search(line):
                line = _TWICE.sub(lambda match: _once(match, seen), line)
        yield line


def _once(match: re.Match[str], seen: _Seen) -> str:
    """Take back one wrong decoding where that is possible."""
    wrong = match.group()
    try:
        right = b"".join(_byte(sign) for sign in wrong).decode("utf-8")
    except UnicodeError:
        return wrong
    seen.repaired += 1
    if seen.example is None:
        text = match.string
        start = max(text.rfind(sign, 0, match.start()) for sign in ' ;,\t|"\n') + 1
        end = min(
            (at for sign in ' ;,\t|"\r\n' if (at := text.find(sign, match.end())) >= 0),
            default=len(text),
        )
        word = text[max(start, match.start() - 30) : min(end, match.end() + 30)]
        seen.example = (word, word.replace(wrong, right))
    return right


def _byte(sign: str) -> bytes:
    try:
        return sign.encode("cp1252")
    except UnicodeEncodeError:
        return sign.encode("latin-1")


def _records(reader: Any, seen: _Seen) -> Iterator[tuple[Any, ...]]:
    batches = Batches()
    number = 0
    before = 0
    spanning = False
    while (record := _next(reader)) is not None:
        number += 1
        if number > limits.ROWS:
            raise Unreadable(
                mark("The file has more than {most} rows; divide it into several files."),
                most=limits.ROWS,
            )
        spanning = reader.line_num - before > 1
        if reader.line_num - before > _LINES_OF_A_RECORD:
            raise Unreadable(_OPEN_QUOTE, row=number)
        before = reader.line_num
        row = [_plain(cell) for cell in record]
        while row and row[-1] is None:
            row.pop()
        if not row:
            continue
        if seen.foreign:
            _look(row, number, seen)
        if message := batches.add(number, row):
            yield message
    if spanning and seen.quotes % 2:
        raise Unreadable(_OPEN_QUOTE, row=number)
    if message := batches.rest():
        yield message


def _next(reader: Any) -> list[str] | None:
    """The next record, None at the end; raises Unreadable for a cell beyond all measure."""
    try:
        record: list[str] | None = next(reader, None)
    except csv.Error as error:
        raise Unreadable(_ENDLESS, row=reader.line_num) from error
    return record


def _look(row: list[str | None], number: int, seen: _Seen) -> None:
    """Collect the cells that show whether the encoding is right."""
    for cell in row:
        if cell is None or cell.isascii():
            continue
        if seen.lost and "\ufffd" in cell:
            raise Unreadable(encodings.LOST, text=cell[:40], row=number)
        if len(seen.evidence) < 3 and cell[:80] not in seen.evidence:
            seen.evidence.append(cell[:80])
    seen.foreign = False


def _plain(cell: str) -> str | None:
    if not cell or cell.isspace():
        return None
    if cell[0] == "'" and _GUARDED.match(cell):
        return cell[1:]
    if cell[0] == "=" and cell[:2] == '="' and cell[-1] == '"' and len(cell) > 2:
        return cell[2:-1].replace('""', '"') or None
    if "\r" in cell:
        return cell.replace("\r\n", "\n").replace("\r", "\n")
    return cell
