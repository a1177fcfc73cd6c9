"""Exporting a list: the format follows the ending of the file, and exports of people are noted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from models.clock import today
from models.database.reader import Reader
from models.errors import Refused
from models.exchange.exporting.calendar import write_calendar
from models.exchange.exporting.cards import write_cards
from models.exchange.exporting.delimited import write_delimited
from models.exchange.exporting.dump import write_dump
from models.exchange.exporting.selection import Selection
from models.exchange.exporting.workbook import write_workbook
from models.journal.store import Store
from models.language import tr
from models.progress import Progress
from models.saving import whole_file

_CARRIES = {".vcf": ("person", "organisation"), ".ics": ("meeting",)}


@dataclass(frozen=True, slots=True)
class Exported:
    """A written file: how many rows, where, and the uuid of the note about it (people only)."""

    rows: int
    file: Path
    disclosure: str | None


def export(
    store: Store,
    reader: Reader,
    selection: Selection,
    path: Path,
    *,
    purpose: str = "",
    recipient: str = "",
    progress: Progress | None = None,
    card_version: str = "3.0",
) -> Exported:
    """Write the selection to a file (.xlsx, .csv, .vcf, .ics or .json), whole or not at all.

    `card_version` is that of vCards: 3.0, which every address book reads, or 4.0.
    Raises `Refused` for another ending or a type the format cannot carry, `Environment` when the
    file cannot be written.
    """
    writer = _writer(store, selection, path, card_version)
    with whole_file(path) as temporary:
        writer(reader, selection, temporary, progress)
    noted = _note(store, selection, path, purpose, recipient) if holds_people(selection) else None
    return Exported(len(selection.records), path, noted)


def _writer(
    store: Store, selection: Selection, path: Path, card_version: str
) -> Callable[[Reader, Selection, Path, Progress | None], None]:
    ending = path.suffix.lower()
    writers: dict[str, Callable[[Reader, Selection, Path, Progress | None], None]] = {
        ".xlsx": lambda reader, chosen, file, progress: write_workbook(
            reader, chosen, file, _author(store, reader), progress
        ),
        ".csv": write_delimited,
        ".vcf": lambda reader, chosen, file, progress: write_cards(
            reader, chosen, file, progress, version=card_version
        ),
        ".ics": write_calendar,
        ".json": write_dump,
    }
    if ending not in writers:
        raise Refused(
            tr(
                "“{name}” has no ending that says what to write. Use one of {endings}.",
                name=path.name,
                endings=", ".join(writers),
            )
        )
    if selection.type not in _CARRIES.get(ending, (selection.type,)):
        raise Refused(
            tr("Files ending in {ending} cannot hold this list. Use .xlsx or .csv.", ending=ending)
        )
    return writers[ending]


def _author(store: Store, reader: Reader) -> str:
    record = reader.id_of(store.identity.staff)
    row = reader.get("staff", record) if record is not None else None
    return str(row["name"]) if row else ""


def holds_people(selection: Selection) -> bool:
    """Whether people leave with it, so that it is noted for what and to whom."""
    return selection.type == "person" or any(
        one.field.personal or "person" in one.field.links for one in selection.columns
    )


def _note(store: Store, selection: Selection, path: Path, purpose: str, recipient: str) -> str:
    with store.change(tr("Export noted"), "export") as change:
        record = change.create(
            "disclosure",
            {
                "kind": "export",
                "purpose": purpose or None,
                "recipient_text": recipient or None,
                "made_on": today().isoformat(),
                "content": f"{path.name}: {', '.join(selection.headers())}"[:20_000],
                "rows": len(selection.records),
            },
        )
        return change.reader.uuid_of(record)
