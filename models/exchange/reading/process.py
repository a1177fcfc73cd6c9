"""Starts the worker, passes on what it says, and ends it in any case."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, Protocol

from models.errors import Refused
from models.exchange.reading import frames, limits, worker
from models.exchange.reading.formats import Format
from models.language import mark, number, tr

_TOO_SLOW = mark("Reading the file took longer than {seconds} seconds and was stopped.")
_DIED = mark(
    "The file cannot be read, it is damaged or too large; "
    "open it in Excel or LibreOffice and save it as .xlsx."
)


_ABORTED = 6
"""SIGABRT: what the reading library does when it gets no more memory."""


if sys.platform == "win32":
    _HIDDEN = subprocess.CREATE_NO_WINDOW
else:
    _HIDDEN = 0


class Cancelled(Exception):  # noqa: N818 - it is a wish, not an error
    """The person stopped the reading; nothing was changed."""


class Cancel(Protocol):
    """Anything that can say whether to stop, such as `threading.Event`."""

    def is_set(self) -> bool:
        """Whether the person wants to stop."""


class _Watch(threading.Thread):
    """Kills the worker when time is up or the person cancels."""

    def __init__(
        self, process: subprocess.Popen[bytes], seconds: float, cancel: Cancel | None
    ) -> None:
        super().__init__(name="foreign file watch", daemon=True)
        self._process = process
        self._ends = time.monotonic() + seconds
        self._cancel = cancel
        self.over = threading.Event()
        self.late = False
        self.cancelled = False

    def run(self) -> None:
        while not self.over.wait(0.05 if self._cancel else self._ends - time.monotonic()):
            if self._cancel and self._cancel.is_set():
                self.cancelled = True
            elif time.monotonic() >= self._ends:
                self.late = True
            else:
                continue
            self._process.kill()
            return


def ask(
    path: Path,
    question: dict[str, Any],
    *,
    cancel: Cancel | None = None,
    seconds: float = limits.SECONDS,
    memory: int = limits.MEMORY_BYTES,
) -> Generator[tuple[Any, ...], None, None]:
    """Yield the messages of the worker about a file; raises Refused and Cancelled.

    The process has ended when this generator has: exhausted, closed or by an exception.
    """
    _admit(path)
    request = {
        "path": os.fsencode(path),
        "memory": memory,
        "seconds": seconds,
        **question,
    }
    if cancel and cancel.is_set():
        raise Cancelled
    process = subprocess.Popen(
        worker.command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=_HIDDEN,
        env={**os.environ, "RUST_BACKTRACE": "0"},
    )
    watch = _Watch(process, seconds, cancel)
    watch.start()
    complete = False
    try:
        for message in _messages(process, request):
            yield message
            complete = message[0] == "end"
    finally:
        watch.over.set()
        process.kill()
        process.wait()
        watch.join()
        if process.stdout:
            process.stdout.close()
    if complete:
        return
    if watch.cancelled:
        raise Cancelled
    if watch.late:
        raise Refused(tr(_TOO_SLOW, seconds=round(seconds)))
    raise Refused(tr(worker.TOO_MUCH_MEMORY if process.returncode == -_ABORTED else _DIED))


def sniff(path: Path, *, cancel: Cancel | None = None) -> Format:
    """What a file really is, whatever it is called; raises Refused naming what cannot be read."""
    found = [message[1] for message in ask(Path(path), {"ask": "format"}, cancel=cancel)]
    return Format(found[0])


def _messages(
    process: subprocess.Popen[bytes], request: dict[str, Any]
) -> Iterator[tuple[Any, ...]]:
    """What the worker says until it ends or breaks off; raises Refused in its name."""
    if process.stdin is None or process.stdout is None:
        return
    left = limits.TEXT_BYTES
    try:
        with process.stdin as asked:
            frames.send(asked, ("read", request))
        while received := frames.receive(process.stdout, left):
            message, size = received
            left -= size
            if message[0] == "refused":
                raise Refused(_sentence(*message[1:]))
            yield message
    except (BrokenPipeError, frames.Broken):
        return


def _sentence(text: str, values: dict[str, str | int]) -> str:
    """What the worker wants to say, in the language of the program."""
    shown = {
        name: number(value) if isinstance(value, int) and name != "row" else str(value)
        for name, value in values.items()
    }
    return tr(text, **shown)


def _admit(path: Path) -> None:
    """Raise Refused for what is no readable file of bearable size; pipes and devices never end."""
    try:
        status = path.stat()
        # Opening a pipe would wait for a writer.
        if stat.S_ISREG(status.st_mode):
            path.open("rb").close()
    except FileNotFoundError as error:
        raise Refused(tr("There is no file {file}.", file=path.name)) from error
    except (OSError, ValueError) as error:
        raise Refused(
            tr(
                "{file} cannot be opened; close it in other programs and check your rights.",
                file=path.name,
            )
        ) from error
    if stat.S_ISDIR(status.st_mode):
        raise Refused(tr("{file} is a folder, not a file.", file=path.name))
    if not stat.S_ISREG(status.st_mode):
        raise Refused(tr("{file} is not a file.", file=path.name))
    if status.st_size == 0:
        raise Refused(tr("{file} is empty.", file=path.name))
    if status.st_size > limits.FILE_BYTES:
        raise Refused(
            tr(
                "{file} is larger than {most} MB; divide it into several files.",
                file=path.name,
                most=limits.FILE_BYTES // 1024**2,
            )
        )
