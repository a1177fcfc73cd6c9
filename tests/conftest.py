"""What holds for every test: a profile of its own, a fixed place and language, nothing left behind.

A test fails when it leaves a thread, a window, a running timer or an open file, when something
logs an error, and (by the settings in pyproject.toml) on every warning of Python and of Qt.
"""

from __future__ import annotations

import logging
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from models.clock import fix_now
from models.language import use_language
from tests.leftovers import Errors, Leftovers

# Before anything imports Qt: no window on the screen of the person who runs the tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "Europe/Berlin"
if hasattr(time, "tzset"):
    time.tzset()

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile("dev", deadline=None, database=None, suppress_health_check=_SLOW)
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True, max_examples=60)
settings.register_profile("soak", settings.get_profile("dev"), max_examples=3000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "dev"))


def _profile(home: Path) -> dict[str, str]:
    """The environment of a user who has only this folder, and no keyring."""
    runtime = home / "runtime"
    runtime.mkdir(parents=True, mode=0o700, exist_ok=True)
    return {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "APPDATA": str(home / "roaming"),
        "LOCALAPPDATA": str(home / "local"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_RUNTIME_DIR": str(runtime),
        "HANDSCHLAG_HOME": str(home / "handschlag"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "LANG": "en_GB.UTF-8",
    }


def pytest_configure(config: pytest.Config) -> None:
    """Give also fixtures of wider scope, and Qt when it starts, a home that is not the user's."""
    home = tempfile.TemporaryDirectory(prefix="handschlag-tests-")
    config.add_cleanup(home.cleanup)
    os.environ.update(_profile(Path(home.name)))
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        os.environ.pop(name, None)


@pytest.fixture(autouse=True)
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home folder of this test's user."""
    home = tmp_path / "home"
    for name, value in _profile(home).items():
        monkeypatch.setenv(name, value)
    return home


@pytest.fixture(autouse=True)
def leaves_nothing(profile: Path, tmp_path: Path) -> Iterator[None]:
    """Fail a test that leaves something running or open, or the program in another state."""
    before = Leftovers.now()
    yield
    use_language("en")
    fix_now(None)
    if found := before.added(tmp_path):
        pytest.fail("left behind: " + ", ".join(found))


@pytest.fixture(autouse=True)
def logged_errors() -> Iterator[list[logging.LogRecord]]:
    """The errors logged so far; a test that means them looks at the list and clears it."""
    errors = Errors()
    logging.getLogger().addHandler(errors)
    yield errors.records
    logging.getLogger().removeHandler(errors)
    if errors.records:
        pytest.fail("logged: " + "; ".join(record.getMessage() for record in errors.records))
