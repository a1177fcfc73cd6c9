"""What the page of imports calls the fates of rows, and how a text file is written."""

from __future__ import annotations

from collections.abc import Mapping

from models.exchange.importing import Counts, Policy, Status
from models.language import mark, ntr, number, tr

TITLES: Mapping[Status, str] = {
    Status.NEW: mark("New"),
    Status.UPDATE: mark("Changed"),
    Status.UNCHANGED: mark("Unchanged"),
    Status.DUPLICATE: mark("To decide"),
    Status.PROBLEM: mark("Problem"),
    Status.LEFT_OUT: mark("Left out"),
}
TONES: Mapping[Status, str] = {
    Status.NEW: "green",
    Status.UPDATE: "blue",
    Status.UNCHANGED: "elsewhere",
    Status.DUPLICATE: "amber",
    Status.PROBLEM: "red",
    Status.LEFT_OUT: "elsewhere",
}
POLICIES: Mapping[Policy, str] = {
    Policy.UPDATE: mark("Update known records"),
    Policy.FILL: mark("Fill only what is empty"),
    Policy.NEW: mark("Add only new records"),
}
ORDERS: Mapping[str, str] = {
    "dmy": mark("Day before month"),
    "mdy": mark("Month before day"),
}
"""The ways a column of dates may be written, by what `Options.orders` calls them."""

ENCODINGS: Mapping[str, str] = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8 (BOM)",
    "cp1252": "Windows-1252",
    "iso8859-15": "ISO 8859-15",
    "cp1250": "Windows-1250",
    "cp850": "DOS 850",
    "mac-roman": "Mac Roman",
    "utf-16": "UTF-16",
}


def separators() -> dict[str, str]:
    """What may separate columns, and how a person calls it."""
    return {
        ";": tr("Semicolon ;"),
        ",": tr("Comma ,"),
        "\t": tr("Tab stop"),
        "|": tr("Vertical line |"),
    }


def count_of(counts: Counts, status: Status) -> int:
    """How many rows of the file have a status."""
    return {
        Status.NEW: counts.new,
        Status.UPDATE: counts.updated,
        Status.UNCHANGED: counts.unchanged,
        Status.DUPLICATE: counts.duplicates,
        Status.PROBLEM: counts.problems,
        Status.LEFT_OUT: counts.left_out,
    }[status]


def sums(counts: Counts) -> str:
    """All rows of the file and what becomes of them, as one line that adds up."""
    parts = [
        part_of(status, number(count))
        for status in Status
        if (count := count_of(counts, status)) or status is Status.NEW
    ]
    rows = ntr("{n} row in the file", "{n} rows in the file", counts.rows)
    return f"{rows} = {' + '.join(parts)}"


def part_of(status: Status, count: str) -> str:
    """How many of a sum have a status, in words."""
    return {
        Status.NEW: tr("{count} new", count=count),
        Status.UPDATE: tr("{count} changed", count=count),
        Status.UNCHANGED: tr("{count} unchanged", count=count),
        Status.DUPLICATE: tr("{count} to decide", count=count),
        Status.PROBLEM: tr("{count} with a problem", count=count),
        Status.LEFT_OUT: tr("{count} left out", count=count),
    }[status]
