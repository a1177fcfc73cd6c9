"""Exporting a list for a partner: rows get a Ref, and what they say is kept for the return."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from models.clock import now, today
from models.database.identity import random_bytes
from models.database.reader import Reader
from models.errors import Refused
from models.exchange.exporting.delimited import write_delimited
from models.exchange.exporting.keys import Keys
from models.exchange.exporting.selection import Selection, without_beside
from models.exchange.exporting.workbook import write_workbook
from models.exchange.returning.baseline import (
    BaseRow,
    SheetExport,
    keep_export,
    keep_rows,
    main_affiliations,
    read_values,
    taken_refs,
)
from models.exchange.returning.checks import SECRET_BYTES, check_of
from models.exchange.returning.layout import Layout, layout_of
from models.exchange.returning.references import new_code, new_refs
from models.fields.text import TEXT_LIMIT
from models.journal.change import Change
from models.journal.contexts import head_vector
from models.journal.store import Store
from models.language import tr
from models.progress import Progress
from models.saving import whole_file

ENDINGS = (".xlsx", ".csv")


@dataclass(frozen=True, slots=True)
class Sent:
    """A list written for a partner: rows, file, code of the export, uuid of the note about it."""

    rows: int
    file: Path
    code: str
    disclosure: str


def export_for(
    store: Store,
    selection: Selection,
    path: Path,
    partner: str,
    *,
    purpose: str = "",
    progress: Progress | None = None,
) -> Sent:
    """Write a list that the partner edits and sends back (.xlsx or .csv), and note its base.

    File, base and note come about together or not at all. Raises `Refused` for another ending and
    without a partner, `Environment` when the file cannot be written.
    """
    if path.suffix.lower() not in ENDINGS:
        raise Refused(
            tr(
                "A list for a partner is written as {endings}. Please choose such a name.",
                endings=" / ".join(ENDINGS),
            )
        )
    if not partner.strip():
        raise Refused(tr("Please enter whom the list is for."))
    with store.change(tr("List exported for a partner"), "export") as change:
        reader = change.reader
        selection = replace(without_beside(selection), records=_still_there(reader, selection))
        layout = layout_of(
            selection.type, [one.key for one in selection.columns], selection.language
        )
        export = SheetExport(
            new_code(), partner.strip(), layout, head_vector(reader), random_bytes(SECRET_BYTES),
            now(), None,
        )  # fmt: skip
        rows = _base(reader, export, selection.records)
        keep_export(reader.connection, export)
        keep_rows(reader.connection, export, rows)
        disclosure = _note(change, export, path, selection, purpose)
        keys = Keys(export.code, export.partner, [one.ref for one in rows],
                    [one.check for one in rows])  # fmt: skip
        writer = _writer(change, store, path)
        with whole_file(path) as temporary:
            writer(selection, temporary, progress, keys)
    return Sent(len(rows), path, export.code, disclosure)


def _still_there(reader: Reader, selection: Selection) -> array[int]:
    there = {row[0] for row in reader.rows(f'SELECT id FROM "{selection.type}"')}
    return array("q", (record for record in selection.records if record in there))


def _base(reader: Reader, export: SheetExport, records: array[int]) -> list[BaseRow]:
    layout = export.layout
    parts = main_affiliations(reader, records) if _has_parts(layout) else {}
    refs = new_refs(len(records), taken_refs(reader))
    return [
        BaseRow(ref, place, record, parts.get(record), check_of(export.secret, ref, cells), values,
                cells)
        for place, (ref, record, (values, cells)) in enumerate(
            zip(refs, records, read_values(reader, layout, records), strict=True)
        )
    ]  # fmt: skip


def _has_parts(layout: Layout) -> bool:
    return any(one.owner == "affiliation" for one in layout.columns)


def _writer(
    change: Change, store: Store, path: Path
) -> Callable[[Selection, Path, Progress | None, Keys], None]:
    reader = change.reader
    if path.suffix.lower() == ".csv":
        return lambda selection, file, progress, keys: write_delimited(
            reader, selection, file, progress, keys
        )
    record = reader.id_of(store.identity.staff)
    row = reader.get("staff", record) if record is not None else None
    author = str(row["name"]) if row else ""
    return lambda selection, file, progress, keys: write_workbook(
        reader, selection, file, author, progress, keys
    )


def _note(
    change: Change, export: SheetExport, path: Path, selection: Selection, purpose: str
) -> str:
    """The note that a list went out; by its code colleagues learn on whose laptop its base is."""
    record = change.create(
        "disclosure",
        {
            "kind": "export",
            "purpose": purpose or None,
            "recipient_text": export.partner[:TEXT_LIMIT],
            "made_on": today().isoformat(),
            "content": f"{export.code} · {path.name}: {', '.join(selection.headers())}"[:20_000],
            "rows": len(selection.records),
        },
    )
    return change.reader.uuid_of(record)
