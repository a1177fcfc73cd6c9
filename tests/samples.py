"""Finds the files to try the import on."""

from pathlib import Path

import pytest

_REPOSITORY = Path(__file__).parent.parent
_OWN = _REPOSITORY / "resources" / "samples"
_SHARED = _REPOSITORY.parent / "shared" / "samples"


def sample(name: str) -> Path:
    """A sample file; skips the test, with a reason, where the shared samples are absent.

    The invented ones (`beispiel-*`) lie in the repository and are always there.
    """
    for folder in (_OWN, _SHARED):
        if (folder / name).is_file():
            return folder / name
    if _SHARED.is_dir():
        raise FileNotFoundError(name)
    pytest.skip(f"{name} is one of the shared samples, and ../shared/samples is absent")
