"""Saving one field and importing many rows."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

import xlsxwriter

from models.database import cipher
from tests.speed.figures import Figure, percentile, timed
from tests.speed.ground import SEED, Ground

EDITS = 300
_HEADERS = ("Anrede", "Titel", "Vorname", "Nachname", "Firma", "Straße", "PLZ", "Ort",
            "Telefon", "E-Mail", "Funktion", "WZ")  # fmt: skip
_FIRST = ("Jana", "Łukasz", "Björn", "Ayşe", "Kim", "Uwe", "Petra", "Ivan", "Maren", "Tarik")
_TOWNS = (
    ("57462", "Olpe", "02761"), ("44137", "Dortmund", "0231"), ("58511", "Lüdenscheid", "02351"),
    ("59494", "Soest", "02921"), ("59872", "Meschede", "0291"), ("57072", "Siegen", "0271"),
)  # fmt: skip
_SYLLABLES = tuple(
    [
        "ba",
        "be",
        "bro",
        "da",
        "dor",
        "en",
        "fal",
        "gei",
        "gra",
        "hal",
        "her",
        "in",
        "jo",
        "kar",
        "kol",
        "lan",
        "lem",
        "mar",
        "mun",
        "neu",
        "o",
        "pal",
        "quer",
        "ra",
        "roes",
        "sal",
        "stei",
        "tam",
        "tor",
        "ul",
        "ver",
        "wal",
        "wies",
        "xan",
        "yol",
        "zel",
    ]
)


def writing(ground: Ground) -> Iterator[Figure]:
    """Figures of edits and imports."""
    yield _edits(ground)
    yield from _imports(ground)


def _edits(ground: Ground) -> Figure:
    store = ground.store
    with store.reading() as reader:
        people = [row[0] for row in reader.rows("SELECT id FROM person LIMIT ?", (EDITS,))]

    def edit(record: int) -> None:
        with store.change("Bench") as change:
            change.update("person", record, {"title": f"Dr. {record % 7}"})

    edit(people[0])
    plain = _plain(ground.folder / f"plain-{ground.people}.db")
    plain.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, title TEXT)")
    plain.executemany("INSERT INTO t VALUES (?, '')", [(record,) for record in people])

    def raw(record: int) -> None:
        plain.execute("UPDATE t SET title = 'Dr.' WHERE id = ?", (record,))

    # In turn, so that a slow moment of the disk meets both.
    pairs = [(timed(partial(edit, one)), timed(partial(raw, one))) for one in people]
    ours, plainly = (list(times) for times in zip(*pairs, strict=True))
    plain.close()
    return Figure(
        "edit and commit, p95", percentile(ours, 0.95), "ms",
        percentile(plainly, 0.95), "raw durable UPDATE", 5,
    )  # fmt: skip


def _plain(path: Path) -> sqlite3.Connection:
    return cipher.connect(path, bytes(range(32)), bytes(range(16)), writer=True)


def _imports(ground: Ground) -> Iterator[Figure]:
    files = [ground.folder / f"partner-{number}-{ground.people}.xlsx" for number in (1, 2)]
    few = min(ground.people, 10_000)
    _partner_list(files[0], ground.people, SEED)
    _partner_list(files[1], few, SEED + 1)
    ground.store.close()
    done = subprocess.run(
        [sys.executable, "-m", "tests.speed.import_once", str(ground.file), *map(str, files)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    ours, baseline, applied, planned, parsed, undone, memory = map(float, done.stdout.split())
    yield Figure(
        "import with check and journal", ours, "rows/s",
        baseline, "parse, raw executemany", 4_000, better_high=True,
    )  # fmt: skip
    yield Figure("applying alone", applied, "rows/s", goal=8_000, better_high=True)
    yield Figure("plan with search for duplicates", planned, "s", parsed, "parse only", 3, True)
    yield Figure(f"undo of an import of {few:,} rows", undone, "s", goal=3)
    yield Figure("memory at its most, import", memory, "MB", goal=500)


def _partner_list(path: Path, rows: int, seed: int) -> None:
    random = Random(seed)
    firms = [_firm(random) for _ in range(max(rows // 5, 1))]
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet("Mitglieder")
    sheet.write_row(0, 0, _HEADERS)
    for line in range(1, rows + 1):
        name, domain, postcode, town, area = random.choice(firms)
        first, last = random.choice(_FIRST), _word(random, 3)
        sheet.write_row(
            line, 0,
            (
                random.choice(("Frau", "Herr", "")), random.choice(("", "", "Dr.")), first, last,
                name, f"Am Werk {len(name)}", postcode, town, f"{area} {100000 + line}",
                f"{last.lower()}.{line}@{domain}",
                random.choice(("Geschäftsführung", "Einkauf", "Entwicklung")), "25.62",
            ),
        )  # fmt: skip
    book.close()


def _firm(random: Random) -> tuple[str, str, str, str, str]:
    name = _word(random, 4)
    trade = random.choice(("Maschinenbau", "Gießerei", "Elektronik", "Logistik", "Optik"))
    form = random.choice(("GmbH", "AG", "GmbH & Co. KG", "KG"))
    return f"{name} {trade} {form}", f"{name.lower()}.example", *random.choice(_TOWNS)


def _word(random: Random, syllables: int) -> str:
    return "".join(random.choice(_SYLLABLES) for _ in range(syllables)).capitalize()
