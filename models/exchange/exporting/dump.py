"""Records as JSON: English field keys, stored values, links as ids."""

from __future__ import annotations

import json
from pathlib import Path

from models.database.reader import Reader
from models.exchange.exporting.selection import Selection
from models.journal.state import state_of
from models.progress import Progress
from models.records.registry import record_type


def write_dump(
    reader: Reader, selection: Selection, path: Path, progress: Progress | None = None
) -> None:
    """Write a JSON array with every field of the selected records, ordered by id."""
    wanted = {reader.uuid_of(record) for record in selection.records}
    total = len(wanted)
    done = 0
    with path.open("w", encoding="utf-8") as file:
        file.write("[")
        for record in state_of(reader, record_type(selection.type)):
            if record["id"] not in wanted:
                continue
            file.write(",\n" if done else "\n")
            file.write(json.dumps(record, ensure_ascii=False, sort_keys=True))
            done += 1
            if progress:
                progress(done, total)
        file.write("\n]\n")
