"""From the start of the process to a painted window and a usable list; memory; stalls."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from statistics import median

from tests.speed.figures import RUNS, Figure
from tests.speed.ground import Ground


def starting(ground: Ground) -> Iterator[Figure]:
    """Figures of the start; the bare window and ours take turns."""
    bare, painted, usable, memory, stalls = [], [], [], [], []
    environment = _compiled(ground)
    for run in range(RUNS + 1):
        begun, (shown,) = _run(environment, "tests.speed.bare_window")
        begin, (paint, use, size, stall) = _run(
            environment, "tests.speed.window_once", str(ground.file)
        )
        if run:
            bare.append((shown - begun) * 1000)
            painted.append((paint - begin) * 1000)
            usable.append((use - begin) * 1000)
            memory.append(size)
            stalls.append(stall)
    plain = median(bare)
    yield Figure("window painted", median(painted), "ms", plain, "bare window", 1.5, True)
    yield Figure("list usable", median(usable), "ms", plain, "bare window", 4, True)
    yield Figure("memory at rest", median(memory), "MB", goal=250)
    yield Figure("longest stall while sorting", median(stalls), "ms", goal=100)


def _compiled(ground: Ground) -> dict[str, str]:
    """An environment in which the first run, which does not count, leaves compiled modules.

    As an installed program has them; in a place of its own, so that the checkout stays clean.
    """
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(ground.folder / "compiled")
    return environment


def _run(
    environment: dict[str, str], module: str, *arguments: str
) -> tuple[float, tuple[float, ...]]:
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        capture_output=True, text=True, check=True, env=environment,
    )  # fmt: skip
    return begin, tuple(float(word) for word in done.stdout.split())
