"""Reads a calendar in the worker, as a stream of messages."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from models.exchange.reading import limits
from models.exchange.reading.calendars.blocks import Block, Property, blocks
from models.exchange.reading.calendars.entry import Entry, understand
from models.exchange.reading.calendars.occurrence import Occurrence, Series
from models.exchange.reading.calendars.repeats import Bad, lay_out
from models.exchange.reading.calendars.zones import Zones
from models.exchange.reading.textlines import text_lines
from models.exchange.reading.unreadable import Unreadable
from models.language import mark

_BATCH = 500


def read(path: Path, today: str) -> Iterator[tuple[Any, ...]]:
    """Yield `dates` and `end` messages; raises Unreadable."""
    if path.stat().st_size > limits.CALENDAR_BYTES:
        raise Unreadable(
            mark("The calendar is larger than {most} MB; export a shorter time."),
            most=limits.CALENDAR_BYTES // 1024**2,
        )
    passed: Counter[str] = Counter()
    found, method = _parts(path, passed)
    zones = Zones()
    for block in found:
        if block.kind == "VTIMEZONE":
            zones.describe(block.lines)
    entries = [understand(block, zones) for block in found if block.kind == "VEVENT"]
    dates, series, cut = _dates(_newest(entries, passed), date.fromisoformat(today))
    passed["open"] = sum(not block.complete for block in found)
    for start in range(0, len(dates), _BATCH):
        yield ("dates", [dataclasses.astuple(one) for one in dates[start : start + _BATCH]])
    facts = {
        "cancels": method == "CANCEL",
        "passed": dict(passed),
        "series": [dataclasses.astuple(one) for one in series],
        "cut": cut,
        "unknown": sorted(zones.unknown)[:5],
    }
    yield ("end", facts)


def _parts(path: Path, passed: Counter[str]) -> tuple[list[Block], str]:
    found: list[Block] = []
    method = ""
    for part in blocks(text_lines(path), passed):
        if isinstance(part, Property):
            method = part.value.upper() if part.name == "METHOD" else method
            continue
        found.append(part)
        if len(found) > limits.EVENTS:
            raise Unreadable(
                mark("The calendar holds more than {most} entries; export a shorter time."),
                most=limits.EVENTS,
            )
    return found, method


def _newest(entries: list[Entry], passed: Counter[str]) -> list[Entry]:
    """Of several versions of one entry in the file the newest."""
    found: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        key = (entry.first.uid, entry.first.recurrence)
        if entry.first.fault:
            key = (f"\0{entry.first.line}", "")
        earlier = found.get(key)
        if earlier is not None:
            passed["older"] += 1
            if _age(entry) < _age(earlier):
                continue
        found[key] = entry
    return list(found.values())


def _age(entry: Entry) -> tuple[int, str]:
    return entry.first.sequence, entry.first.changed


def _dates(entries: list[Entry], today: date) -> tuple[list[Occurrence], list[Series], list[str]]:
    """All dates by beginning; those that the file says otherwise about replace their series'."""
    own = {(one.first.uid, one.first.recurrence) for one in entries if one.first.recurrence}
    dates: list[Occurrence] = []
    series: list[Series] = []
    cut: list[str] = []
    for entry in entries:
        if entry.first.fault or not entry.repeats:
            dates.append(entry.first)
            continue
        try:
            found, one, is_cut = lay_out(entry, today)
        except Bad as refusal:
            dates.append(dataclasses.replace(entry.first, fault=str(refusal)))
            continue
        dates += [date for date in found if (date.uid, date.recurrence) not in own]
        series.append(one)
        cut += [entry.first.title] if is_cut else []
        if len(dates) > limits.MEETINGS:
            raise Unreadable(
                mark("The calendar holds more than {most} dates; export a shorter time."),
                most=limits.MEETINGS,
            )
    return sorted(dates, key=lambda one: (one.starts, one.line)), series, cut[:5]
