"""LibreOffice without a window: files as other programs save them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
needs_libreoffice = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")


def convert(ending: str, target: Path, *files: Path, seconds: int = 120) -> None:
    """Save files in another format into a folder, with a profile of its own beside it."""
    profile = (target.parent / "profile").as_uri()
    subprocess.run(
        [str(OFFICE), f"-env:UserInstallation={profile}", "--headless", "--convert-to", ending,
         "--outdir", str(target), *map(str, files)],
        check=True, capture_output=True, timeout=seconds,
    )  # fmt: skip
