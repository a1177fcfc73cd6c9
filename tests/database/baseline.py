"""`python -m tests.database.baseline`: a small old database of this version, for migrations.

Until the first release the baseline follows the record types and is written as well. Afterwards
each change of the schema is a step in `models/database/migrations/versions`, with a higher
`VERSION`; the databases of earlier versions stay as they are.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from models.clock import fix_now
from models.database.identity import seed_ids
from models.database.schema import VERSION, schema_statements
from models.journal.state import state_digest
from models.journal.store import Store
from models.journal.undo import undo
from models.services.setup import create_store

FIXTURES = Path(__file__).parent / "fixtures"
STATEMENTS = Path(__file__).parents[2] / "models/database/migrations/versions/baseline_0001.sql"


def write_statements() -> None:
    """The schema as it is now becomes what version 0001 was."""
    STATEMENTS.write_text(";\n".join(schema_statements()) + ";\n", "utf-8")


def write_fixture(folder: Path = FIXTURES) -> Path:
    """A small database of this version: invented records, history, no reference data."""
    path, key = folder / f"{VERSION}.db", folder / f"{VERSION}.key"
    path.unlink(missing_ok=True)
    fix_now(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    seed_ids(1)
    store = create_store(path, "swf", "Erika Beispiel", key_file=key).store
    try:
        fill(store)
        raw = store.database.writer
        raw.execute("DELETE FROM reference")
        raw.execute("UPDATE local SET value = x'' WHERE key = 'reference'")
        raw.execute("VACUUM")
        with store.reading() as reader:
            told = {
                "digest": state_digest(reader),
                "commits": reader.value("SELECT count(*) FROM journal_commit"),
            }
    finally:
        store.close()
        seed_ids(None)
        fix_now(None)
    path.with_name(f"{path.name}.lock").unlink(missing_ok=True)
    path.with_suffix(".json").write_text(json.dumps(told, indent=2) + "\n", "utf-8")
    return path


def fill(store: Store) -> None:
    """A few records of several types with a life behind them."""
    with store.change("Organisation added") as change:
        works = change.create(
            "organisation",
            {
                "name": "Beispielwerke Lüdenscheid GmbH",
                "street": "Musterweg 1",
                "postcode": "58507",
                "town": "Lüdenscheid",
                "phone": "02351 1234-0",
                "website": "https://beispielwerke.example",
            },
        )
        lab = change.create("organisation", {"name": "Labor Muster", "postcode": "44137"})
    with store.change("People added") as change:
        first, second = change.create_many(
            "person",
            [
                {"last_name": "Weiß", "first_name": "Jana", "email": "jana.weiss@muster.example"},
                {"last_name": "Øster", "first_name": "Łukasz"},
            ],
        )
        change.create(
            "affiliation", {"person": first, "organisation": works, "function": "Leitung Technik"}
        )
        change.create("affiliation", {"person": second, "organisation": lab, "main": 1})
    with store.change("Need added") as change:
        need = change.create(
            "need", {"organisation": works, "title": "Prüfung von Oberflächen", "status": "open"}
        )
        tag = change.create("tag", {"name": "Messe"})
        change.create("tagging", {"record": need, "tag": tag})
        change.create("remark", {"about": works, "text": "Ruft gern zurück."})
    with store.change("Organisation edited") as change:
        change.update("organisation", works, {"street": "Musterweg 2", "employees": 120})
    with store.change("Organisation edited") as change:
        change.update("organisation", lab, {"town": "Dortmund"})
    undo(store)
    with store.change("Person deleted") as change:
        change.delete("person", [second])
    with store.change("Person restored") as change:
        change.restore([second])
    with store.change("Need deleted") as change:
        change.delete("need", [need])


def main() -> int:
    """Write the database of this version; before the first release also the baseline."""
    if STATEMENTS.stem[-4:] == VERSION:
        write_statements()
        sys.stdout.write(f"{STATEMENTS.name} written\n")
    sys.stdout.write(f"{write_fixture().name} written\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
