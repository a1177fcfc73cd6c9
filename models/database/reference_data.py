"""Reference data in the database, with the version they were loaded from."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator

from models.database.cipher import Connection
from models.resources import resource

# File, dataset, column of the code, of the parent, of the German and of the English name.
_FILES = (
    ("wz2008_full", "wz2008", "code", "parent", "name_de", "name_en"),
    ("wz2025_full", "wz2025", "code", "parent", "name_de", "name_en"),
    ("municipalities", "municipalities", "ags", "county_ags", "name", "name"),
    ("nuts", "nuts", "code", "parent", "name", "name"),
    ("legal_forms", "legal_forms", "label", "group", "label", "label"),
    ("size_classes", "size_classes", "code", "", "name_de", "name_en"),
    ("meeting_types", "meeting_types", "code", "", "name_de", "name_en"),
    ("introduction_stages", "introduction_stages", "code", "", "name_de", "name_en"),
    ("pipeline_stages", "pipeline_stages", "code", "", "name_de", "name_en"),
    ("funding_programmes", "funding_programmes", "code", "provider", "name", "name"),
    ("institutions", "institutions", "code", "", "name", "name"),
    ("chambers", "chambers", "code", "county_ags", "name", "name"),
    ("plz_delivery", "postcodes", "plz", "ags", "name", "name"),
)


def reference_version() -> str:
    """The version of the reference data this program brings along."""
    return resource("reference", "VERSION").read_text(encoding="utf-8").strip()


def load_reference(connection: Connection) -> None:
    """Replace the reference data in the running transaction."""
    connection.execute("DELETE FROM reference")
    connection.executemany(
        "INSERT OR REPLACE INTO reference (dataset, code, parent, name_de, name_en, data) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        _entries(),
    )
    connection.execute(
        "INSERT OR REPLACE INTO local (key, value) VALUES ('reference', ?)",
        (reference_version().encode(),),
    )


def _entries() -> Iterator[tuple[str, str, str | None, str, str, str]]:
    counties = {}
    for file, dataset, code, parent, german, english in _FILES:
        with resource("reference", f"{file}.csv").open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                name = row[german]
                yield (
                    dataset,
                    row[code],
                    row[parent] or None if parent else None,
                    name,
                    row[english] or name,
                    json.dumps(row, ensure_ascii=False),
                )
                if dataset == "municipalities":
                    counties[row["county_ags"]] = row["county"]
    for ags, name in counties.items():
        yield "counties", ags, None, name, name, "{}"
    for region, german, english in (
        ("swf", "Südwestfalen", "Südwestfalen"),
        ("do", "Dortmund", "Dortmund"),
        ("other", "Sonstige Region", "Elsewhere"),
    ):
        yield "regions", region, None, german, english, "{}"
