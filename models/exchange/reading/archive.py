"""Looks through a zipped workbook before anything parses it: size, ratio, members, entities."""

from __future__ import annotations

import lzma
import re
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from models.exchange.reading import limits
from models.exchange.reading.formats import Format
from models.exchange.reading.unreadable import Unreadable
from models.language import mark

DAMAGED = mark("The file is damaged and cannot be opened; ask for it once more.")
_BOMB = mark("The file unpacks to an unreasonable size and was not opened.")
LOCKED = mark("The file is protected with a password; save it without one and try again.")
_PARSED = (".xml", ".rels", ".bin", ".vml")
_BLOCK = 1 << 20
_ELEMENT = re.compile(rb"<[A-Za-z_]")

Look = Callable[[str, bytes], None]
"""Sees each block of a parsed member: its name, and the bytes with a tail of the block before."""


def recognise(path: Path) -> Format:
    """The format of a zip file by its members; raises Unreadable."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = {member.filename.replace("\\", "/") for member in archive.infolist()}
            if "mimetype" in names:
                return _open_document(archive)
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError) as error:
        raise Unreadable(DAMAGED) from error
    lower = {name.lower() for name in names}
    if "xl/workbook.bin" in lower:
        return Format.XLSB
    if "xl/workbook.xml" in lower or any(name.startswith("xl/worksheets/") for name in lower):
        return Format.XLSM if "xl/vbaproject.bin" in lower else Format.XLSX
    if not names:
        raise Unreadable(mark("The file is an empty archive; there is nothing in it."))
    if "word/document.xml" in lower:
        raise Unreadable(mark("This is a Word document, not a table."))
    if "ppt/presentation.xml" in lower:
        raise Unreadable(mark("This is a presentation, not a table."))
    if any(name.endswith((".xlsx", ".xls", ".csv", ".ods", ".vcf")) for name in lower):
        raise Unreadable(mark("This is a zip archive; unpack it and open the table in it."))
    if "[content_types].xml" in lower:
        raise Unreadable(DAMAGED)
    raise Unreadable(mark("This is a zip archive without a table in it."))


def inspect(path: Path, look: Look) -> list[str]:
    """Unpack every parsed member once, within limits, and show it to `look`; the member names.

    Sizes are counted, not believed. Raises Unreadable for bombs, encrypted members, members of one
    name, and XML with a document type, whose entities could grow or reach outside.
    """
    packed = path.stat().st_size
    total = 0
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            if len(members) > limits.ARCHIVE_MEMBERS:
                raise Unreadable(_BOMB)
            names = [member.filename for member in members]
            if len({name.lower() for name in names}) < len(names):
                raise Unreadable(DAMAGED)
            for member in members:
                if member.flag_bits & 1:
                    raise Unreadable(LOCKED)
                if member.filename.lower().endswith(_PARSED):
                    total = _unpack(archive, member, look, total, packed)
    except (
        zipfile.BadZipFile,
        zlib.error,
        lzma.LZMAError,
        EOFError,
        ValueError,
        OSError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        raise Unreadable(DAMAGED) from error
    return names


def _unpack(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, look: Look, total: int, packed: int
) -> int:
    tail = b""
    with archive.open(member) as stream:
        while block := stream.read(_BLOCK):
            if not tail and not member.filename.lower().endswith(".bin"):
                _check_prolog(block)
            total += len(block)
            if total > limits.ARCHIVE_BYTES or (
                total > limits.ARCHIVE_RATIO_FROM and total > packed * limits.ARCHIVE_RATIO
            ):
                raise Unreadable(_BOMB)
            seen = tail + block
            look(member.filename, seen)
            tail = seen[-1024:]
    return total


def _check_prolog(block: bytes) -> None:
    """Raise Unreadable for a document type, which only can stand before the first element."""
    if block.startswith((b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")):
        raise Unreadable(DAMAGED)
    if b"<!DOCTYPE" in block or b"<!ENTITY" in block:
        raise Unreadable(
            mark("The file holds instructions that do not belong into a table; not opened.")
        )
    if len(block) == _BLOCK and not _ELEMENT.search(block):
        raise Unreadable(DAMAGED)


def _open_document(archive: zipfile.ZipFile) -> Format:
    with archive.open("mimetype") as stream:
        kind = stream.read(100).decode("ascii", errors="replace").strip()
    if kind.startswith("application/vnd.oasis.opendocument.spreadsheet"):
        return Format.ODS
    if kind.startswith("application/vnd.oasis.opendocument"):
        raise Unreadable(mark("This is an OpenDocument file, but not a table."))
    raise Unreadable(mark("This is a zip archive without a table in it."))
