"""Pictures of a PDF page for the window."""

from __future__ import annotations

from dataclasses import dataclass

_MOST_PIXELS = 40_000_000


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as pixels: four bytes each in the order blue, green, red, alpha; no padding.

    That is `QImage.Format_RGB32` / `Format_ARGB32` on little-endian machines.
    """

    width: int
    height: int
    pixels: bytes


def page_image(pdf: bytes, dpi: float = 96.0, number: int = 0) -> PageImage:
    """Render a page (the first is 0) at a resolution in dots per inch.

    Raises ValueError for a page that is not there or more than 40 million pixels.
    """
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        if not 0 <= number < len(document):
            raise ValueError(number)
        page = document[number]
        scale = dpi / 72
        if page.get_width() * page.get_height() * scale * scale > _MOST_PIXELS:
            raise ValueError(dpi)
        bitmap = page.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
        try:
            return PageImage(bitmap.width, bitmap.height, _packed(bitmap))
        finally:
            bitmap.close()
            page.close()
    finally:
        document.close()


def _packed(bitmap: object) -> bytes:
    """The pixels without padding at the end of rows."""
    row = bitmap.width * 4  # type: ignore[attr-defined]
    stride = bitmap.stride  # type: ignore[attr-defined]
    buffer = bytes(bitmap.buffer)  # type: ignore[attr-defined]
    if stride == row:
        return buffer
    return b"".join(
        buffer[start : start + row]
        for start in range(0, stride * bitmap.height, stride)  # type: ignore[attr-defined]
    )
