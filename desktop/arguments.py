"""What can be said when the program is started."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from models.language import LANGUAGES


def given_by(arguments: Sequence[str]) -> dict[str, str]:
    """The settings given for this run: database, language, page; ends the program on a mistake."""
    parser = argparse.ArgumentParser(prog="handschlag", description="Handschlag")
    parser.add_argument("file", nargs="?", type=Path, help="database to open")
    parser.add_argument("--database", type=Path, metavar="FILE", help="database to open")
    parser.add_argument("--language", choices=LANGUAGES, help="language of the window")
    parser.add_argument("--page", help="page to begin with, such as today or contacts")
    found = parser.parse_args(arguments)
    database = found.database or found.file
    given = {"language": found.language, "page": found.page}
    if database is not None:
        given["database"] = str(database.absolute())
    return {key: value for key, value in given.items() if value}
