"""`python -m desktop`, and the program of an installer: the window, or whether it opens."""

from __future__ import annotations

import sys

from desktop.application import main as open_window


def main() -> int:
    """Open the window, or with `--selftest` open and close it unseen; returns the exit code."""
    if sys.argv[1:] == ["--selftest"]:
        from desktop.selftest import selftest

        return selftest()
    return open_window()


if __name__ == "__main__":
    sys.exit(main())
