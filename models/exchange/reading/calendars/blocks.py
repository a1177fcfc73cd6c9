"""Cuts a calendar into its entries and time zones; alarms, attachments and pictures are passed by.

An entry that breaks the rules costs no other: each is understood on its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_OF_EVENTS = frozenset(
    (
        "ATTENDEE",
        "CLASS",
        "DESCRIPTION",
        "DTEND",
        "DTSTAMP",
        "DTSTART",
        "DURATION",
        "EXDATE",
        "LAST-MODIFIED",
        "LOCATION",
        "ORGANIZER",
        "RDATE",
        "RECURRENCE-ID",
        "RRULE",
        "SEQUENCE",
        "STATUS",
        "SUMMARY",
        "UID",
        "X-HANDSCHLAG-ORGANISATION",
    )
)
NO_MEETINGS = frozenset(("VTODO", "VJOURNAL", "VFREEBUSY"))
"""Entries of a calendar that are passed over and counted."""
_LONGEST = 64 * 1024
_MOST_LINES = 2_000
_LONG_TEXTS = frozenset(("DESCRIPTION",))


@dataclass(slots=True)
class Block:
    """An entry (VEVENT) or a time zone (VTIMEZONE): its lines, unfolded, without BEGIN and END."""

    kind: str
    number: int
    lines: list[str]
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Property:
    """A property of the whole calendar."""

    name: str
    value: str


def blocks(data: Iterable[bytes], passed: Counter[str]) -> Iterator[Block | Property]:
    """Yield entries, zones and properties; counts in `passed` what is of another kind."""
    path: list[str] = []
    depth = 0
    block: Block | None = None
    for number, line in _unfolded(data):
        name = _name(line)
        if name == "BEGIN":
            kind = line.partition(":")[2].strip().upper()
            # Deeper than this nothing is of interest; the depth alone is kept.
            if len(path) < 4:
                path.append(kind)
            depth += 1
            if depth == 2 and kind in ("VEVENT", "VTIMEZONE"):
                block = Block(kind, number, [])
            elif depth == 2 and kind in NO_MEETINGS:
                passed[kind] += 1
            elif block is not None and block.kind == "VTIMEZONE":
                _keep(block, line)
        elif name == "END" and depth:
            if block is not None and block.kind == "VTIMEZONE" and depth > 2:
                _keep(block, line)
            if depth == 2 and block is not None:
                yield block
                block = None
            depth -= 1
            del path[depth:]
        elif block is not None and block.kind == "VTIMEZONE":
            _keep(block, line)
        elif block is not None and depth == 2 and name in _OF_EVENTS:
            if len(line) < _LONGEST:
                _keep(block, line)
            elif name in _LONG_TEXTS:
                _keep(block, line[: _LONGEST - 1].rstrip("\\"))
        elif depth == 1:
            yield Property(name, line.partition(":")[2].strip()[:200])
    if block is not None:
        block.complete = False
        yield block


def _keep(block: Block, line: str) -> None:
    if len(block.lines) < _MOST_LINES:
        block.lines.append(line)


def _name(line: str) -> str:
    for place, sign in enumerate(line[:80]):
        if sign in ":;":
            return line[:place].strip().upper()
    return ""


def _unfolded(data: Iterable[bytes]) -> Iterator[tuple[int, str]]:
    """The logical lines with the number of their first line; longer than allowed ones are cut."""
    parts: list[bytes] = []
    length = begun = 0
    for number, raw in enumerate(data, 1):
        line = raw.rstrip(b"\r\n")
        if parts and line[:1] in (b" ", b"\t"):
            if length <= _LONGEST:
                parts.append(line[1:])
                length += len(line)
            continue
        if parts:
            yield begun, _text(parts)
        parts, length, begun = ([line[:_LONGEST]], len(line), number) if line else ([], 0, number)
    if parts:
        yield begun, _text(parts)


def _text(parts: list[bytes]) -> str:
    """Joined before it is decoded: some programs fold in the middle of a letter."""
    whole = b"".join(parts)
    try:
        text = whole.decode("utf-8")
    except UnicodeDecodeError:
        text = whole.decode("cp1252", errors="replace")
    return text.replace("\x00", "")
