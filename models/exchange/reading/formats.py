"""Tells from the first bytes what a file really is; its name is not believed."""

from __future__ import annotations

import re
from enum import StrEnum

from models.exchange.reading.unreadable import Unreadable
from models.language import mark


class Format(StrEnum):
    """The kinds of file that can be read."""

    XLSX = "xlsx"
    XLSM = "xlsm"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    TEXT = "csv"
    VCARD = "vcf"
    CALENDAR = "ics"


class Container(StrEnum):
    """Wrappings whose contents must be looked at before the format is known."""

    ARCHIVE = "zip"
    COMPOUND = "ole"


HEAD = 4096
"""How many bytes of the beginning `tell` wants to see."""

_EXCEL_XML = mark(
    "This is not an Excel file but XML under another name; open it in Excel and save it as .xlsx."
)
_WEB_PAGE = mark(
    "This is a web page under another name, not a table; open it in Excel and save it as .xlsx."
)
_FOREIGN: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", mark("This is a PDF document, not a table; ask for the list as an Excel file.")),
    (b"{\\rtf", mark("This is a text document (RTF), not a table.")),
    (b"MZ", mark("This is a program, not a table; do not open it.")),
    (b"\x7fELF", mark("This is a program, not a table; do not open it.")),
    (b"\x89PNG", mark("This is a picture, not a table.")),
    (b"\xff\xd8\xff", mark("This is a picture, not a table.")),
    (b"GIF8", mark("This is a picture, not a table.")),
    (b"BM\x00", mark("This is a picture, not a table.")),
    (b"II*\x00", mark("This is a picture, not a table.")),
    (b"MM\x00*", mark("This is a picture, not a table.")),
    (b"\x1f\x8b", mark("This is a compressed archive; unpack it first.")),
    (b"7z\xbc\xaf", mark("This is a compressed archive; unpack it first.")),
    (b"Rar!", mark("This is a compressed archive; unpack it first.")),
    (b"BZh", mark("This is a compressed archive; unpack it first.")),
    (b"\xfd7zXZ", mark("This is a compressed archive; unpack it first.")),
    (b"SQLite format 3\x00", mark("This is a database, not a table.")),
    (b"\x00\x01\x00\x00Standard", mark("This is an Access database; export a table from it.")),
    (b"!BDN", mark("This is an Outlook data file; export the contacts from Outlook as CSV.")),
)
_OLD_EXCEL = re.compile(rb"\x09[\x00\x02\x04\x08][\x04\x06\x08]\x00")
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def tell(head: bytes) -> Format | Container:
    """The format by the first `HEAD` bytes; raises Unreadable naming what it is instead."""
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return Container.ARCHIVE
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return Container.COMPOUND
    for magic, sentence in _FOREIGN:
        if head.startswith(magic):
            raise Unreadable(sentence)
    if _OLD_EXCEL.match(head):
        raise Unreadable(
            mark("This Excel file is older than 1997; open it in Excel and save it as .xlsx.")
        )
    text = _plain(head)
    start = text.lstrip()[:512].lower()
    if start.startswith("begin:vcard"):
        return Format.VCARD
    if start.startswith("begin:vcalendar"):
        return Format.CALENDAR
    page = ("<!doctype html", "<html", "<head", "<meta", "<table", "<style")
    if start.startswith(page) or (start.startswith("<?xml") and "<html" in start):
        raise Unreadable(_WEB_PAGE)
    if start.startswith(("<?xml", "<workbook", "<ss:workbook")):
        raise Unreadable(_EXCEL_XML)
    if start.startswith("id;p") and "\nc;" in text.lower():
        raise Unreadable(
            mark("This table is in the old SYLK form; open it in Excel and save it as .xlsx.")
        )
    return Format.TEXT


def _plain(head: bytes) -> str:
    if head.startswith((_BOMS[1], _BOMS[2])):
        return head.decode("utf-16", errors="replace")
    if head[1:2] == b"\0" and head[:1].isascii():
        return head.decode("utf-16-le", errors="replace")
    return head.decode("utf-8-sig", errors="replace")
