"""`python -m tests.mutants.run [words]`: build each fault into a copy; the tests must notice.

Without words all mutants are tried, otherwise those whose names hold the words. Ends with 1 when
one survives.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.mutants import of_database, of_hub, of_journal, of_merge, of_returning
from tests.mutants.mutant import Mutant

REPOSITORY = Path(__file__).parents[2]
MUTANTS = (
    *of_journal.MUTANTS,
    *of_database.MUTANTS,
    *of_merge.MUTANTS,
    *of_hub.MUTANTS,
    *of_returning.MUTANTS,
)
LONGEST = 120.0
"""Seconds after which a test that hangs counts as one that has noticed."""


@contextmanager
def copied() -> Iterator[Path]:
    """A copy of the models and of the tests; what is only read is linked."""
    with tempfile.TemporaryDirectory(prefix="handschlag-mutants-") as name:
        tree = Path(name)
        for folder in ("models", "tests"):
            ignore = shutil.ignore_patterns("__pycache__")
            shutil.copytree(REPOSITORY / folder, tree / folder, ignore=ignore)
        shutil.copyfile(REPOSITORY / "pyproject.toml", tree / "pyproject.toml")
        (tree / "resources").mkdir()
        for entry in (REPOSITORY / "resources").iterdir():
            (tree / "resources" / entry.name).symlink_to(entry)
        # A fault is written to the SQL of the hub as well: not through a link.
        (tree / "resources" / "hub").unlink()
        shutil.copytree(REPOSITORY / "resources" / "hub", tree / "resources" / "hub")
        yield tree


def is_noticed(tree: Path, mutant: Mutant) -> bool:
    """Whether a test fails with the mutant in the tree; the tree is as before afterwards."""
    path = tree / mutant.file
    sound = path.read_text("utf-8")
    path.write_text(sound.replace(mutant.search, mutant.replace), "utf-8")
    try:
        return any(not passes(tree, test) for test in mutant.tests)
    finally:
        path.write_text(sound, "utf-8")


def passes(tree: Path, test: str) -> bool:
    """Whether the tests of a file pass."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", test]
    # A byte code of the same second would hide the mutant.
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "ON_A_MUTANT": "1", "CI": "1"}
    try:
        ended = subprocess.run(
            command, cwd=tree, env=environment, capture_output=True, timeout=LONGEST, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    if ended.returncode not in (0, 1):
        raise RuntimeError(f"{test} could not be run:\n{ended.stdout.decode()[-2000:]}")
    return ended.returncode == 0


def survivors(mutants: Sequence[Mutant]) -> list[Mutant]:
    """The mutants that no test notices, after telling of each."""
    alive = []
    with copied() as tree:
        for mutant in mutants:
            start = time.monotonic()
            noticed = is_noticed(tree, mutant)
            if not noticed:
                alive.append(mutant)
            sys.stdout.write(
                f"{'noticed ' if noticed else 'SURVIVES'} {time.monotonic() - start:5.1f} s  "
                f"{mutant.name}\n"
            )
            sys.stdout.flush()
    return alive


def main(words: Sequence[str]) -> int:
    """Try them all, or those that are named."""
    chosen = [one for one in MUTANTS if all(word in one.name for word in words)]
    alive = survivors(chosen)
    sys.stdout.write(f"{len(chosen) - len(alive)} of {len(chosen)} noticed\n")
    return int(bool(alive))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
