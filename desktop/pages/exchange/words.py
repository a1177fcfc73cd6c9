"""What packages and receipts are called on the page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.pages.exchange.result import Outcome
from desktop.pages.exchange.summary import Brought
from models.language import current_language, ntr, number, tr
from models.sync.overview import Laptop

if TYPE_CHECKING:  # loaded with the first exchange
    from models.journal.receiving import Receipt
    from models.sync.package import Summary, Written

_KILO = 1024


def brought_by(path: Path, summary: Summary) -> Brought:
    """A package as it is shown before it is taken in."""
    sender = Laptop(summary.sender, summary.agency, summary.label)
    warnings = []
    if summary.held:
        warnings.append(
            tr("Something before it has not arrived here yet. What depends on it waits in the "
               "inbox until it comes.")
        )  # fmt: skip
    if summary.newer:
        warnings.append(
            tr("A newer version of the program wrote part of it. That is kept and shown once this "
               "program has been updated.")
        )  # fmt: skip
    records = tuple(summary.records.items())
    return Brought(path.name, sender, summary.commits, summary.latest, records, warnings)


def outcome_of(sender: str, receipt: Receipt) -> Outcome:
    """What became of a package as it is shown."""
    return Outcome(
        sender,
        receipt.applied,
        receipt.held,
        receipt.known,
        receipt.conflicts,
        receipt.digest_equal,
        receipt.notices,
    )


def written(laptop: Laptop, path: Path, made: Written) -> str:
    """What was written, for whom, how large."""
    return ntr(
        "{file} holds {n} change for {name} ({size}).",
        "{file} holds {n} changes for {name} ({size}).",
        made.commits,
        file=path.name,
        name=laptop.label,
        size=size_of(made.bytes),
    )


def size_of(size: int) -> str:
    """A number of bytes as people read it."""
    if size < _KILO * _KILO:
        return f"{number(max(1, round(size / _KILO)))} kB"
    text = f"{size / _KILO / _KILO:.1f} MB"
    return text.replace(".", ",") if current_language() == "de" else text
