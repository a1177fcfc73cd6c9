"""Imports two files into a database, takes the second back, and prints rates, seconds, memory.

In a process of its own, whose memory is that of the import.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path

from models.database import cipher
from models.exchange.importing.apply import apply_plan
from models.exchange.importing.planning import make_plan
from models.exchange.reading import read_table
from models.journal.undo import undo
from models.services.setup import open_store


def main(database: Path, file: Path, small: Path) -> None:
    """Print for the first file rows a second (whole, parsing and raw insert, applying alone) and
    planning and parsing in seconds, for the second the seconds of undoing; peak memory in MB.
    """
    store = open_store(database)
    begin = time.perf_counter()
    sheet = read_table(file)
    parsed = time.perf_counter() - begin
    with store.reading() as reader:
        plan = make_plan(reader, sheet)
    planned = time.perf_counter() - begin - parsed
    apply_plan(store, plan)
    whole = time.perf_counter() - begin
    count = len(sheet.rows)
    with store.reading() as reader:
        plan = make_plan(reader, read_table(small))
    apply_plan(store, plan)
    begin = time.perf_counter()
    undo(store)
    undone = time.perf_counter() - begin
    store.close()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    raw = _raw_insert([tuple(map(str, row)) for row in sheet.rows])
    applied = whole - parsed - planned
    print(count / whole, count / (parsed + raw), count / applied, planned, parsed, undone, memory)


def _raw_insert(rows: list[tuple[str, ...]]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        plain = cipher.connect(
            Path(folder) / "plain.db", bytes(range(32)), bytes(range(16)), writer=True
        )
        columns = ", ".join(f"c{place}" for place in range(len(rows[0])))
        plain.execute(f"CREATE TABLE t (id INTEGER PRIMARY KEY, {columns})")
        begin = time.perf_counter()
        plain.execute("BEGIN")
        marks = ", ".join("?" * len(rows[0]))
        plain.executemany(f"INSERT INTO t ({columns}) VALUES ({marks})", rows)
        plain.execute("COMMIT")
        spent = time.perf_counter() - begin
        plain.close()
    return spent


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
