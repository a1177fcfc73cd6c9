"""The logo of an organisation, read with suspicion: any file may pretend to be a picture."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

_MOST_BYTES = 8_000_000
_MOST_PIXELS = 20_000_000
_EDGE = 700


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture as PNG bytes with its size in pixels."""

    width: int
    height: int
    png: bytes


def read_logo(path: Path) -> Logo | None:
    """The picture at most 700 pixels wide and high, or None when it is none or too large."""
    from PIL import Image

    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        with Image.open(path, formats=("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF")) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                return None
            drawn = picture.convert("RGBA")
        drawn.thumbnail((_EDGE, _EDGE))
        # Straight onto white: transparency would need PDF masks and prints badly on old devices.
        sheet = Image.new("RGB", drawn.size, "white")
        sheet.paste(drawn, mask=drawn.getchannel("A"))
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError):
        return None
    stream = BytesIO()
    sheet.save(stream, "PNG")
    return Logo(sheet.width, sheet.height, stream.getvalue())
