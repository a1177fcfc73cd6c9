"""Names of packages in a common folder: from whom, to whom, which one; and what else is there.

    swf-3fa85f64b6c1_do-0c9e1b7a4d22_000012.handschlag

The laptops are named by the ends of their ids: no name of a person stands in the folder.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from models.errors import Environment
from models.language import tr
from models.sync.container import ENDING

_NAME = re.compile(r"[a-z]{1,9}-([0-9a-f]{12})_[a-z]{1,9}-([0-9a-f]{12})_(\d{6,9})(.*)", re.DOTALL)
_UNFINISHED = (".", "~", "$")
_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Left:
    """A file that may be a package; sender and recipient are empty where the name does not say.

    `original` is False for copies that a cloud program made: `… (1)`, `… (Konflikt 23.11.)`.
    """

    name: str
    sender: str
    recipient: str
    counter: int
    original: bool

    def may_be_for(self, laptop: str) -> bool:
        """Whether it is for this laptop, or its name does not say for whom."""
        return self.recipient in ("", laptop)


def short(uuid: bytes) -> str:
    """The end of a laptop's id, which is random."""
    return uuid.hex()[-12:]


def name_of(agency: str, own: str, other_agency: str, other: str, counter: int) -> str:
    """The name of the package with this number from one laptop to another."""
    return f"{agency}-{own}_{other_agency}-{other}_{counter:06}{ENDING}"


def files_in(folder: Path) -> list[Left]:
    """The files in a folder that may be packages; raises `Environment` when it cannot be read."""
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if _may_be_package(entry)]
    except (OSError, ValueError) as fault:
        raise Environment(
            tr("The common folder {folder} cannot be reached. Check the drive or the connection.",
               folder=folder)
        ) from fault  # fmt: skip
    return [_left(name) for name in sorted(names)[:_MOST]]


def _may_be_package(entry: os.DirEntry[str]) -> bool:
    name = entry.name
    return name.lower().endswith(ENDING) and not name.startswith(_UNFINISHED) and entry.is_file()


def _left(name: str) -> Left:
    parts = _NAME.fullmatch(name)
    if parts is None:
        return Left(name, "", "", 0, False)
    return Left(name, parts[1], parts[2], int(parts[3]), parts[4] == ENDING)
