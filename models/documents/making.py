"""Making a one-pager: to a file, to a stream, or only to see whether everything fits."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from models.documents.onepager import OnePager, Result
from models.saving import save_whole


def make_onepager(
    onepager: OnePager, target: str | os.PathLike[str] | BinaryIO, draft: bool = False
) -> Result:
    """Write the one-pager as PDF and tell what had to be shortened.

    The same value gives the same bytes. Raises Environment when the file cannot be written; an
    existing file stays as it was then.
    """
    content, result = onepager_pdf(onepager, draft)
    if isinstance(target, str | os.PathLike):
        save_whole(Path(target), content)
    else:
        target.write(content)
    return result


def onepager_pdf(onepager: OnePager, draft: bool = False) -> tuple[bytes, Result]:
    """The one-pager as PDF bytes, for the preview."""
    # reportlab takes an eighth of a second to import: only when a page is really made.
    from models.documents.composition import composed
    from models.documents.drawing import drawn

    page = composed(onepager)
    return drawn(page, draft), page.result


def try_onepager(onepager: OnePager) -> Result:
    """Lay the page out without making it: what would be shortened, which glyphs are missing."""
    from models.documents.composition import composed

    return composed(onepager).result
