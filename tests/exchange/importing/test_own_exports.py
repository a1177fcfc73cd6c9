"""What this program exports is a valid import, in both languages: it changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.exchange.exporting.export import export
from models.exchange.exporting.selection import select
from models.exchange.importing import make_plan, open_list
from models.exchange.reading import read_table
from models.journal.store import Store
from tests.exchange.importing.tables import imported
from tests.samples import sample


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("ending", ["xlsx", "csv", "vcf"])
@pytest.mark.parametrize(("kind", "count"), [("person", 237), ("organisation", 69)])
def test_an_unedited_export_comes_back_unchanged(
    store: Store, tmp_path: Path, language: str, ending: str, kind: str, count: int
) -> None:
    for name in ("beispiel-mitgliederliste.xlsx", "beispiel-outlook-export.csv"):
        imported(store, read_table(sample(name)))
    path = tmp_path / f"liste.{ending}"
    with store.reading() as reader:
        export(store, reader, select(reader, kind, language=language), path, purpose="test")
    listed = open_list(path)
    with store.reading() as reader:
        plan = make_plan(reader, listed.sheet, listed.mapping)
    assert (plan.counts.rows, plan.counts.unchanged) == (count, count)
