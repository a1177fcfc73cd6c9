"""Places where writing fails: a disk with little room, files of somebody else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NOBODY = 65534


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A disk of this size, mounted at a folder; skips where it cannot be mounted."""
    if sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("a small disk can be mounted by root on Linux alone")
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)],
        capture_output=True, check=False,
    )  # fmt: skip
    if mounted.returncode:
        pytest.skip("this container may not mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@contextmanager
def protected(path: Path, file_mode: int, folder_mode: int) -> Iterator[Path]:
    """The folder of a copy of a database and its key, with these modes.

    Within it this process has not the rights of root, for whom no file is write-protected.
    """
    if os.name != "posix":
        pytest.skip("file modes are a matter of POSIX")
    top = Path(tempfile.mkdtemp(prefix="handschlag-modes-"))
    folder = top / "folder"
    folder.mkdir()
    was = os.geteuid()
    try:
        for name in (path.name, path.with_suffix(".key").name):
            shutil.copyfile(path.with_name(name), folder / name)
            (folder / name).chmod(0o444)
        (folder / path.name).chmod(file_mode)
        top.chmod(0o755)
        folder.chmod(folder_mode)
        if was == 0:
            os.seteuid(NOBODY)
        yield folder
    finally:
        os.seteuid(was)
        folder.chmod(0o777)
        shutil.rmtree(top)
