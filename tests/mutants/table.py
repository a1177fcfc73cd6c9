"""`python -m tests.mutants.table`: writes the table of mutants into README.md."""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath

from tests.mutants.run import MUTANTS

README = Path(__file__).with_name("README.md")
_HEAD = "| Mutant | File | Killed by |\n|---|---|---|\n"


def table() -> str:
    """A row for each mutant."""
    return _HEAD + "".join(
        f"| {mutant.name} | `{mutant.file}` | "
        f"{', '.join(f'`{PurePosixPath(test).name}`' for test in mutant.tests)} |\n"
        for mutant in MUTANTS
    )


def main() -> int:
    """Replace the table in README.md."""
    text = README.read_text("utf-8")
    README.write_text(text[: text.index("| Mutant |")] + table(), "utf-8")
    sys.stdout.write(f"{len(MUTANTS)} rows written\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
