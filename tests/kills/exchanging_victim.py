"""A process that edits, imports, exchanges, exports and rebuilds until it is killed."""

from __future__ import annotations

import csv
import os
import random
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from models.errors import Refused
from models.exchange.exporting.export import export
from models.exchange.exporting.selection import select
from models.exchange.importing import Options, apply_plan, make_plan, open_list
from models.journal.contexts import Vector
from models.journal.peers import acknowledge, own_card, peers, trust
from models.journal.rebuild import rebuild
from models.journal.receiving import Receipt, receive
from models.journal.sending import BOTH_SCOPES, make_parcel
from models.journal.store import Store
from models.services.setup import create_store, open_store
from tests.journal.operations import VERBS, perform
from tests.journal.victim import acknowledgement

LAPTOPS = ("anna", "bert")
ROWS = 25
KINDS, WEIGHTS = ("edit", "import", "exchange", "export", "rebuild"), (50, 4, 12, 5, 3)


def set_up(folder: Path) -> None:
    """Two laptops of one agency that trust each other, and a list to import."""
    stores = [
        create_store(folder / f"{name}.db", "swf", name, key_file=folder / f"{name}.key").store
        for name in LAPTOPS
    ]
    cards = []
    for store in stores:
        with store.reading() as reader:
            cards.append(own_card(reader))
    trust(stores[0], cards[1])
    trust(stores[1], cards[0])
    for store in stores:
        store.close()
    write_list(folder, 0)


def write_list(folder: Path, number: int) -> Path:
    """A list of organisations that differs by its number."""
    path = folder / f"liste {number}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(["Firma", "PLZ", "Ort", "Telefon"])
        for row in range(ROWS):
            rows.writerow([f"Werk {number}-{row} GmbH", "57462", "Olpe", f"02761 {number}{row}"])
    return path


def opened(folder: Path) -> tuple[Store, Store]:
    """Both laptops, as the program opens them."""
    anna, bert = (
        open_store(folder / f"{name}.db", key_file=folder / f"{name}.key") for name in LAPTOPS
    )
    return anna, bert


def exchange(giver: Store, taker: Store) -> Receipt:
    """All that the taker did not say it has."""
    with giver.reading() as reader:
        base: Vector = next(
            one.acknowledged for one in peers(reader) if one.uuid == taker.identity.replica[1]
        )
        parcel = make_parcel(reader, BOTH_SCOPES, base)
    receipt = receive(taker, parcel)
    acknowledge(taker, parcel.sender, parcel.head)
    return receipt


def work(anna: Store, bert: Store, rng: random.Random) -> str | None:
    """Do something; the words for it when there are any."""
    match rng.choices(KINDS, WEIGHTS)[0]:
        case "rebuild":
            rebuild(anna)
            return "rebuilt"
        case "exchange":
            _edit(bert, rng)
            exchange(bert, anna)
            exchange(anna, bert)
            return "exchanged"
        case "export":
            with anna.reading() as reader:
                export(
                    anna,
                    reader,
                    select(reader, "organisation", language="de"),
                    anna.path.with_name("out.xlsx"),
                )
            return "exported"
        case "import":
            listed = open_list(write_list(anna.path.parent, rng.randrange(1000)))
            with anna.reading() as reader:
                plan = make_plan(reader, listed.sheet, listed.mapping, Options())
            apply_plan(anna, plan)
        case _:
            _edit(anna, rng)
    return acknowledgement(anna)


def _edit(store: Store, rng: random.Random) -> None:
    with suppress(Refused), store.change("Edit") as change:
        verbs = sorted(VERBS)
        deeds = [(rng.choice(verbs), rng.getrandbits(32)) for _ in range(rng.randint(1, 4))]
        perform(change, deeds)


def exchange_until_killed(folder: Path, seed: int, told: Connection) -> None:
    """Tell of each thing done: transaction and number of changes, or what else was finished."""
    # The process it was forked from may have begun in another profile.
    os.environ["HANDSCHLAG_HOME"] = str(folder.parent / "profile")
    anna, bert = opened(folder)
    rng = random.Random(seed)
    while True:
        if words := work(anna, bert, rng):
            told.send(words)
