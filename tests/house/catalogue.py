"""Reads and writes the translations in `resources/translations/*_de.ts`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from defusedxml import ElementTree

from tests.house.texts import REPOSITORY, Text

FOLDER = REPOSITORY / "resources" / "translations"


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a file: its forms in German, one, or two where the text counts."""

    source: str
    forms: tuple[str, ...]
    numerus: bool
    finished: bool
    area: str


def read_entries(folder: Path = FOLDER) -> list[Entry]:
    """All messages of all German files, in the order of the files."""
    return [entry for path in sorted(folder.glob("*_de.ts")) for entry in _read(path)]


def _read(path: Path) -> list[Entry]:
    area = path.name.removesuffix("_de.ts")
    entries = []
    for message in ElementTree.fromstring(path.read_bytes()).iter("message"):
        translation = message.find("translation")
        numerus = message.get("numerus") == "yes"
        forms: tuple[str, ...] = ("",)
        if translation is not None:
            plural = tuple(form.text or "" for form in translation.iter("numerusform"))
            forms = plural or (translation.text or "",)
        finished = all(forms) and (translation is None or translation.get("type") is None)
        entries.append(Entry(message.findtext("source") or "", forms, numerus, finished, area))
    return entries


def entry_for(text: Text) -> Entry:
    """An entry that waits for its German."""
    forms = ("", "") if text.plural is not None else ("",)
    return Entry(text.source, forms, text.plural is not None, False, text.area)


def write_entries(area: str, entries: list[Entry], folder: Path = FOLDER) -> Path:
    """Write the file of one area, in the form that Qt's Linguist reads."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        '<TS version="2.1" language="de_DE" sourcelanguage="en">',
        "<context>",
        f"    <name>{area}</name>",
    ]
    for entry in entries:
        state = "" if entry.finished else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if entry.numerus else "    <message>")
        lines.append(f"        <source>{escape(entry.source)}</source>")
        if entry.numerus:
            lines.append(f"        <translation{state}>")
            lines += [
                f"            <numerusform>{escape(form)}</numerusform>" for form in entry.forms
            ]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{escape(entry.forms[0])}</translation>")
        lines.append("    </message>")
    path = folder / f"{area}_de.ts"
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), "utf-8")
    return path
