"""`make demo`: a day in a new database, what it did, where to look, and the window."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from models.language import LANGUAGES, tr, use_language
from models.resources import resource

_LIST = "beispiel-mitgliederliste.xlsx"


def main() -> int:
    """Walk through the main job and show it; returns the exit code."""
    parser = argparse.ArgumentParser(prog="demo", description=__doc__)
    parser.add_argument("--language", choices=LANGUAGES, default="de")
    parser.add_argument(
        "--no-window", action="store_true", help="do not open the window at the end"
    )
    options = parser.parse_args()
    use_language(options.language)
    folder = Path(tempfile.mkdtemp(prefix="handschlag-demo-"))
    os.environ["HANDSCHLAG_HOME"] = str(folder / "profile")
    on_screen = _has_screen()
    database = _walk(folder)
    from desktop.demo.pictures import take_pictures

    take_pictures(database, folder, options.language)
    if on_screen and not options.no_window:
        from desktop.application import main as open_window

        sys.argv[1:] = [str(database), "--language", options.language]
        return open_window()
    return 0


def _walk(folder: Path) -> Path:
    from desktop.demo.day import spend_day
    from models.services.setup import create_store

    database = folder / "demo.handschlag-db"
    made = create_store(database, "swf", "Miriam Beispiel")
    print(tr("New encrypted database: {file}", file=database))
    try:
        for line in spend_day(made.store, _partner_list(), folder):
            print(f"· {line.text}" + (f" {line.file}" if line.file else ""))
    finally:
        made.store.close()
    return database


def _partner_list() -> Path:
    """The partner's list: the shared one when it lies beside the repository, else our own copy."""
    shared = Path(__file__).parents[3] / "shared" / "samples" / _LIST
    return shared if shared.exists() else resource("samples", _LIST)


def _has_screen() -> bool:
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    linux = sys.platform.startswith("linux")
    return not linux or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
