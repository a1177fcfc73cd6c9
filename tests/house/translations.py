"""`make translations`: adds new texts to the files of translations, drops those that are gone."""

from __future__ import annotations

import sys

from tests.house.catalogue import Entry, entry_for, read_entries, write_entries
from tests.house.texts import Text, texts_of_the_program


def renew(entries: list[Entry], texts: tuple[Text, ...]) -> dict[str, list[Entry]]:
    """The entries of every area after new texts came and old ones went, for changed areas only."""
    wanted = {text.source for text in texts}
    present = {entry.source for entry in entries}
    areas: dict[str, list[Entry]] = {}
    for entry in entries:
        areas.setdefault(entry.area, []).append(entry)
    changed = {
        area: kept
        for area, there in areas.items()
        if (kept := [entry for entry in there if entry.source in wanted]) != there
    }
    for text in texts:
        if text.source not in present:
            present.add(text.source)
            changed.setdefault(text.area, areas.get(text.area, [])[:]).append(entry_for(text))
    return changed


def main() -> int:
    """Bring the files up to date and name the texts that wait for their German."""
    found = texts_of_the_program()
    for area, entries in renew(read_entries(), found.texts).items():
        sys.stdout.write(f"{write_entries(area, entries).name} written\n")
    waiting = [entry for entry in read_entries() if not entry.finished]
    for entry in waiting:
        sys.stdout.write(f"  waits for its German: {entry.area}: {entry.source}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
