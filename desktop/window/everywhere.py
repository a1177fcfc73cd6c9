"""The one search over all records, as the search field asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.office import Office
from desktop.records.symbols import symbol_of
from desktop.window.search import Found
from models.database.pages import page
from models.database.reader import Reader
from models.database.search import Hit, search
from models.language import tr
from models.records.registry import BY_KEY

TYPES = ("organisation", "person", "need", "offer", "meeting", "event", "task", "introduction",
         "project", "note")  # fmt: skip
MOST, OF_A_TYPE = 60, 5


class Everywhere:
    """Finds records of all types that have a page, and notes, which lead to what they are about."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def find(self, text: str) -> Sequence[Found]:
        """The best hits by type, the type of the best hit first; on the reader thread."""
        reader = self._office.reader()
        groups: dict[str, list[Hit]] = {}
        for hit in search(reader, text, TYPES, MOST):
            group = groups.setdefault(hit.type, [])
            if len(group) < OF_A_TYPE:
                group.append(hit)
        return [found for key, hits in groups.items() for found in _shown(reader, key, hits)]


def _shown(reader: Reader, type_key: str, hits: Sequence[Hit]) -> list[Found]:
    """The hits of a type; a need or an offer says whose it is, as many are called alike."""
    found = [_found(reader, hit) for hit in hits]
    if type_key not in ("need", "offer"):
        return found
    rows = page(reader, type_key, [hit.id for hit in hits], ("organisation",))
    return [
        replace(one, detail=" · ".join(dict.fromkeys(filter(None, (owner, one.detail)))))
        for one, (owner,) in zip(found, rows, strict=True)
    ]


def _found(reader: Reader, hit: Hit) -> Found:
    kind = BY_KEY[hit.type]
    found = Found(tr(kind.plural), hit.type, hit.id, hit.title, hit.excerpt, symbol_of(hit.type))
    if hit.type != "note":
        return found
    about = reader.value("SELECT about FROM note WHERE id = ?", (hit.id,))
    owner = reader.type_of(about) if about else None
    return replace(found, type_key=owner.key, record=about) if owner else found
