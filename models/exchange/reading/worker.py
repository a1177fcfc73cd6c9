"""The process that opens foreign files, so that a hostile one can harm nothing but itself.

The program starts it with `command()`, sends one request on its standard input and reads messages
from its standard output: `table`, `rows` …, `end` for tables, `cards` …, `end` for
cards, `dates` …, `end` for calendars, `format` before any of them, `refused` in place of any. A
frozen program must call `serve_if_asked()` before it does anything else, for it has no Python but
itself.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from models.exchange.reading import archive, compound, formats, frames
from models.exchange.reading.confinement import confine
from models.exchange.reading.formats import Container, Format
from models.exchange.reading.unreadable import Unreadable
from models.language import mark

ASKED = "--read-foreign-file"
TOO_MUCH_MEMORY = mark("The file needs more memory than is allowed and was not read.")


def serve_if_asked() -> None:
    """Read one file and leave, when this process was started for that; otherwise do nothing."""
    if ASKED in sys.argv[1:]:
        sys.exit(serve())


def command() -> list[str]:
    """What starts this process, in a frozen program and in any other."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ASKED]
    start = (
        f"import sys; sys.path[:] = {sys.path!r}; "
        "from models.exchange.reading.worker import serve; sys.exit(serve())"
    )
    return [sys.executable, "-I", "-c", start]


def serve() -> int:
    """Answer the request on standard input; 0 when an answer was given."""
    # One file and out: collecting garbage would only cost time.
    gc.disable()
    with os.fdopen(0, "rb", closefd=False) as asked, os.fdopen(1, "wb", closefd=False) as answers:
        received = frames.receive(asked, 1 << 20)
        if received is None:
            return 2
        request: dict[str, Any] = received[0][1]
        confine(request["memory"], request["seconds"])
        try:
            for answer in _answer(request):
                frames.send(answers, answer)
        except Unreadable as refusal:
            frames.send(answers, ("refused", refusal.sentence, refusal.values))
        except (MemoryError, RecursionError):
            frames.send(answers, ("refused", TOO_MUCH_MEMORY, {}))
        except BrokenPipeError:
            return 3
    return 0


def _answer(request: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    path = Path(os.fsdecode(request["path"]))
    form = _recognise(path)
    yield ("format", form.value)
    if request["ask"] == "format":
        yield ("end", {})
        return
    if request["ask"] == "calendar":
        if form is not Format.CALENDAR:
            raise Unreadable(mark("This file holds no calendar."))
        from models.exchange.reading.calendars import calendarfile

        yield from calendarfile.read(path, request["today"])
        return
    if form is Format.CALENDAR:
        raise Unreadable(mark("This is a calendar, not a table."))
    if request["ask"] == "cards":
        if form is not Format.VCARD:
            raise Unreadable(mark("This file holds no vCards."))
        from models.exchange.reading import cardfile

        yield from cardfile.read(path)
        return
    if form is Format.VCARD:
        raise Unreadable(mark("This file holds vCards, not a table; import it as contacts."))
    if form is Format.TEXT:
        from models.exchange.reading import delimited

        yield from delimited.read(path, request["encoding"], request["separator"])
    else:
        from models.exchange.reading import workbook

        yield from workbook.read(path, form, request["sheet"])


def _recognise(path: Path) -> Format:
    with path.open("rb") as stream:
        told = formats.tell(stream.read(formats.HEAD))
    if told is Container.ARCHIVE:
        return archive.recognise(path)
    if told is Container.COMPOUND:
        return compound.recognise(path)
    return Format(told.value)
