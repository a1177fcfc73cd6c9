"""Where the files in `resources/` lie: beside the packages, or inside the frozen program."""

import sys
from pathlib import Path

_ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).parent.parent)) / "resources"


def resource(*parts: str) -> Path:
    """The path of a file or folder in `resources/`."""
    return _ROOT.joinpath(*parts)
