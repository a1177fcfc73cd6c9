"""Prints figure, baseline, ratio and goal for several sizes; goals hold for 100,000 people."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from models.language import use_language

SIZES = (1_000, 10_000, 100_000)


def main() -> int:
    """Measure and print; returns 0 whatever the figures say, since machines differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, action="append", help="sizes instead of the usual")
    sizes = parser.parse_args().people or SIZES
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    use_language("de")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HANDSCHLAG_HOME"] = str(Path(folder) / "home")
        for people in sizes:
            _measure(Path(folder), people)
    return 0


def _measure(folder: Path, people: int) -> None:
    from tests.speed.exchanging import exchanging, merging
    from tests.speed.figures import table
    from tests.speed.finding import finding
    from tests.speed.ground import lay_ground
    from tests.speed.leaving import leaving
    from tests.speed.returning import returning
    from tests.speed.starting import starting
    from tests.speed.writing import writing

    ground = lay_ground(folder, people)
    found = [*finding(ground), *leaving(ground), *returning(ground), *exchanging(ground)]
    found += writing(ground)
    # The store is closed by then: the window opens the same file.
    found = [*starting(ground), *found, *merging(ground)]
    title = f"{people:,} people, {people // 5:,} organisations"
    print(f"\n{title}\n{'=' * len(title)}\n{table(found)}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
