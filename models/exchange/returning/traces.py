"""What a returned file says about itself: the code of the export, and when it was last saved.

Only a few bytes are searched for patterns; nothing is parsed, nothing of it is relied on alone.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from models.exchange.returning.references import ALPHABET, CODE_LENGTH, read_reference

_MOST = 256 * 1024
_CODE = re.compile(rb"(?<![0-9A-Z])[" + ALPHABET.encode() + rb"]{%d}(?![0-9A-Z])" % CODE_LENGTH)
_NAMING = ("docProps/custom.xml", "xl/workbook.xml", "meta.xml", "content.xml")
_SAVED = re.compile(
    rb"<(?:dcterms:modified|dc:date)[^>]{0,100}>\s*(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)[^<]{0,20}<"
)
_SAVING = ("docProps/core.xml", "meta.xml")


@dataclass(frozen=True, slots=True)
class Traces:
    """Possible codes of the export, and the moment of the last saving as ISO text; often none."""

    codes: tuple[str, ...] = ()
    saved: str | None = None


def traces_of(path: Path) -> Traces:
    """The traces in a workbook; none in text files and in what cannot be read."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            found: dict[str, None] = {}
            for name in _NAMING:
                for match in _CODE.findall(_beginning(archive, name, names)):
                    if code := read_reference(match.decode("ascii"), CODE_LENGTH):
                        found[code] = None
            saved = [_SAVED.search(_beginning(archive, name, names)) for name in _SAVING]
            moments = [match[1].decode("ascii") for match in saved if match]
            return Traces(tuple(found)[:20], max(moments, default=None))
    except (OSError, ValueError, EOFError, RuntimeError, NotImplementedError, zlib.error,
            zipfile.BadZipFile):  # fmt: skip
        return Traces()


def _beginning(archive: zipfile.ZipFile, name: str, names: set[str]) -> bytes:
    if name not in names:
        return b""
    with archive.open(name) as stream:
        return stream.read(_MOST)
