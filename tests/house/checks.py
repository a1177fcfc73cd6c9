"""`make check`: format, lint, types, layers, tests; all of them run, then a summary."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

BIN = Path(sys.executable).parent

CHECKS = {
    "format": [str(BIN / "ruff"), "format", "--check", "."],
    "lint": [str(BIN / "ruff"), "check", "."],
    "types": [str(BIN / "mypy")],
    "layers": [str(BIN / "lint-imports"), "--no-logo"],
    "tests": [sys.executable, "-m", "pytest", "-n", "2", "--durations=10"],
}


def main() -> int:
    """Run every check, also after one has failed; 1 if any did."""
    summary = []
    for name, command in CHECKS.items():
        sys.stdout.write(f"── {name}\n")
        sys.stdout.flush()
        start = time.monotonic()
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
        ended = subprocess.run(command, stdin=subprocess.DEVNULL, env=environment, check=False)
        summary.append((name, ended.returncode, time.monotonic() - start))
    sys.stdout.write("\n")
    for name, code, seconds in summary:
        sys.stdout.write(f"  {name:8} {'failed' if code else 'good':8} {seconds:6.1f} s\n")
    return int(any(code for _, code, _ in summary))


if __name__ == "__main__":
    sys.exit(main())
