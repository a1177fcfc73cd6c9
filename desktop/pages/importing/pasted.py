"""Pasted cells as a file for as long as they are read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from models.errors import Environment
from models.language import tr


@contextmanager
def on_disk(path: Path, text: str | None) -> Iterator[Path]:
    """The path itself, or that of a file with the text, in a folder that nobody else may enter.

    The folder is gone at the end of the `with`. Raises `Environment` where nothing can be written.
    """
    if text is None:
        yield path
        return
    with TemporaryDirectory(prefix="handschlag-") as folder:
        file = Path(folder) / path.name
        try:
            file.touch(0o600)
            # Excel ends the lines of a range in its own way; cells keep theirs inside quotes.
            file.write_text(text, "utf-8", errors="replace", newline="")
        except OSError as error:
            raise Environment(
                tr("The pasted cells could not be put aside: is there room on the disk?")
            ) from error
        yield file
