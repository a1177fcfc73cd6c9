"""`python -m tests.journal.victim FOLDER SEED`: works on a database until it is killed.

Waits for a line on standard input, then says on standard output what has become durable: the
transaction and the number of its changes, or what else was finished.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from models.database.backup import back_up_now
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
            with store.change("Edit") as change:
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


def main() -> None:
    """Work until killed."""
    folder, seed = Path(sys.argv[1]), int(sys.argv[2])
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    store = reopened(folder)
    rng = random.Random(seed)
    while True:
        if words := work(store, rng):
            sys.stdout.write(f"{words}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
