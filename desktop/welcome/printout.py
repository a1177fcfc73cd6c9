"""The recovery code on a sheet of paper: as PDF, or as text."""

from __future__ import annotations

import os
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from models.clock import today
from models.fields.dates import show_date
from models.language import tr
from models.saving import whole_file

GROUPS = 4
"""Groups of five letters in a line."""


def lines_of(code: str) -> list[str]:
    """A recovery code in lines that one can compare letter by letter."""
    groups = code.split("-")
    return ["-".join(groups[i : i + GROUPS]) for i in range(0, len(groups), GROUPS)]


def as_text(code: str, database: Path) -> str:
    """The sheet as plain text."""
    body = "\n".join(f"    {line}" for line in lines_of(code))
    title, about, advice = _words(database)
    return f"{title}\n\n{about}\n\n{body}\n\n{advice}\n"


def save(code: str, database: Path, target: Path) -> None:
    """Write the sheet, as an A4 page where the name ends in .pdf; raises `Environment`."""
    with whole_file(target) as temporary:
        if target.suffix.lower() == ".pdf":
            _print(code, database, temporary)
        else:
            temporary.write_text(as_text(code, database), encoding="utf-8")
    if os.name == "posix":
        target.chmod(0o600)  # the code opens the database


def _print(code: str, database: Path, target: Path) -> None:
    title, about, advice = (escape(words) for words in _words(database))
    letters = "<br>".join(escape(line) for line in lines_of(code))
    document = QTextDocument()
    document.setHtml(
        f"<h1>{title}</h1><p>{about}</p>"
        f'<p style="font-family: monospace; font-size: 15pt; line-height: 170%">{letters}</p>'
        f"<p>{advice}</p>"
    )
    writer = QPdfWriter(str(target))
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout.Unit.Millimeter)
    document.print_(writer)


def _words(database: Path) -> tuple[str, str, str]:
    return (
        tr("Handschlag: recovery code"),
        tr(
            "This code opens the database {name}, made on {date}, on any computer.",
            name=database.name,
            date=show_date(f"{today():%Y-%m-%d}"),
        ),
        tr(
            "Keep this sheet where you keep other keys, not beside the computer. Whoever has the "
            "code and the file can read everything in it."
        ),
    )
