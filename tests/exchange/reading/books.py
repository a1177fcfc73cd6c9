"""Builds workbooks by hand, honest and hostile, for the tests of this folder."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_ROOT = (
    f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
_BOOK = (
    f'<workbook xmlns="{MAIN}" xmlns:r="{_OFFICE}">'
    '<sheets><sheet name="Liste" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
_PARTS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
    "</Relationships>"
)

Content = str | bytes | Callable[[IO[bytes]], None]
"""A member of the archive, or what writes it piece by piece."""


def text(place: str, value: str) -> str:
    """A cell with text in it."""
    return f'<c r="{place}" t="inlineStr"><is><t>{value}</t></is></c>'


def number(place: str, value: object) -> str:
    """A cell with a number in it."""
    return f'<c r="{place}"><v>{value}</v></c>'


def worksheet(rows: str, after: str = "") -> str:
    """The XML of a sheet; `after` follows the rows, such as merged cells."""
    return f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>'


def book(path: Path, sheet: Content, **members: Content) -> Path:
    """Write a workbook with one sheet; `members` are added or replaced by name (`__` is `/`)."""
    parts: dict[str, Content] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _ROOT,
        "xl/workbook.xml": _BOOK,
        "xl/_rels/workbook.xml.rels": _PARTS,
        "xl/worksheets/sheet1.xml": sheet,
    }
    parts |= {name.replace("__", "/"): content for name, content in members.items()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            if callable(content):
                with archive.open(name, "w", force_zip64=True) as stream:
                    content(stream)
            else:
                archive.writestr(name, content)
    return path


def small_list() -> str:
    """The rows of a table with a header and two firms."""
    return "".join(
        f'<row r="{at}">{text(f"A{at}", firm)}{text(f"B{at}", town)}</row>'
        for at, (firm, town) in enumerate(
            (("Firma", "Ort"), ("Käfer GmbH", "Olpe"), ("Weiß AG", "Siegen")), start=1
        )
    )
