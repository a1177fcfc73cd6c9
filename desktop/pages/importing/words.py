"""What the page of imports calls the fates of rows."""

from __future__ import annotations

from collections.abc import Mapping

from models.exchange.importing import Counts, Policy, Status
from models.language import mark, number, tr

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
        f"{number(count_of(counts, status))} {tr(TITLES[status]).lower()}"
        for status in Status
        if count_of(counts, status)
    ]
    return tr("{rows} rows: {parts}", rows=number(counts.rows), parts=" + ".join(parts) or "0")
