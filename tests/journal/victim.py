"""A process that works on a database until it is killed, and says what has become durable."""

from __future__ import annotations

import random
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from models.database.backup import back_up_now
from models.errors import Refused
from models.journal.rebuild import rebuild
from models.journal.store import Store
from models.journal.undo import undo, undoable
from tests.journal.operations import VERBS, perform
from tests.journal.stores import reopened

BATCH = 2000


def work(store: Store, rng: random.Random) -> str | None:
    """Do something; the words for it when there are any."""
    what = rng.choices(("edit", "batch", "rebuild", "backup", "undo"), (60, 4, 3, 3, 10))[0]
    match what:
        case "rebuild":
            rebuild(store)
            return "rebuilt"
        case "backup":
            back_up_now(store.database, "daily")
            return "backed up"
        case "batch":
            with store.change("Batch", "import") as change:
                rows = [{"name": f"Werk {n}", "town": "Olpe"} for n in range(BATCH)]
                change.create_many("organisation", rows)
        case "undo":
            with store.reading() as reader:
                if undoable(reader) is None:
                    return None
            undo(store)
        case _:
            with suppress(Refused), store.change("Edit") as change:
                verbs = sorted(VERBS)
                perform(
                    change,
                    [(rng.choice(verbs), rng.getrandbits(32)) for _ in range(rng.randint(1, 4))],
                )
    return acknowledgement(store)


def acknowledgement(store: Store) -> str | None:
    """The last transaction and how many changes it has."""
    if store.last is None:
        return None
    with store.reading() as reader:
        count = reader.value(
            "SELECT count(*) FROM change c JOIN journal_commit j ON j.id = c.commit_id "
            "WHERE j.tx = ?",
            (store.last.tx,),
        )
    return f"{store.last.tx.hex()} {count}"


def work_until_killed(folder: Path, seed: int, told: Connection) -> None:
    """Tell of each thing done: transaction and number of changes, or what else was finished."""
    store = reopened(folder)
    rng = random.Random(seed)
    while True:
        if words := work(store, rng):
            told.send(words)
