"""Reading a PDF back with another program than the one that wrote it."""

from __future__ import annotations

import re
from io import BytesIO

import pypdfium2

from models.documents.making import make_onepager
from models.documents.onepager import OnePager, Result


def made(onepager: OnePager, draft: bool = False) -> tuple[bytes, Result]:
    """The PDF and what was reported about it."""
    stream = BytesIO()
    result = make_onepager(onepager, stream, draft=draft)
    return stream.getvalue(), result


def page_count(pdf: bytes) -> int:
    """How many pages the PDF has."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def page_text(pdf: bytes) -> str:
    """All text of the first page, in the order of the page's content, one blank between words."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        reader = page.get_textpage()
        text = reader.get_text_range()
        reader.close()
        page.close()
    finally:
        document.close()
    # pdfium writes U+FFFE where a line ends in a hyphen.
    return re.sub(r"\s+", " ", text.replace("\ufffe", "-"))


def described(pdf: bytes) -> dict[str, str]:
    """Title, author and the like."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return {key: value for key, value in document.get_metadata_dict().items() if value}
    finally:
        document.close()
