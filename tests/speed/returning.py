"""A list of 10,000 rows that a partner sends back, from the file to the commit."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from models.exchange.exporting.selection import select
from models.exchange.reading import read_table
from models.exchange.returning.merging import carry_out, plan_merge, read_returned
from models.exchange.returning.sending import export_for
from tests.speed.figures import Figure, timed
from tests.speed.ground import Ground

ROWS = 10_000
_EACH = 10


def returning(ground: Ground) -> Iterator[Figure]:
    """Figures of the round trip; every tenth row has another phone."""
    with ground.store.reading() as reader:
        records = [row[0] for row in reader.rows("SELECT id FROM person LIMIT ?", (ROWS,))]
        columns = ("last_name", "first_name", "email", "phone", "mobile", "source_date")
        selection = select(reader, "person", language="de", columns=columns, records=records)
    path = ground.folder / "partner.csv"
    export_for(ground.store, selection, path, "Bench")
    lines = path.read_text("utf-8-sig").splitlines()
    for at in range(1, len(lines), _EACH):
        cells = lines[at].split(";")
        cells[4] = f"0231 {100_000 + at}"
        lines[at] = ";".join(cells)
    path.write_text("\n".join(lines), "utf-8-sig")
    reading = timed(lambda: read_table(path))
    begin = perf_counter()
    merge = plan_merge(ground.store, read_returned(path), accepted=True)
    carry_out(ground.store, merge)
    took = (perf_counter() - begin) * 1000
    yield Figure(
        f"merge of {len(lines) - 1:,} returned rows", took, "ms", reading, "reading", 3_000
    )
