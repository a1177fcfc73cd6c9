"""Which record a cell of a link names: only one that is called exactly so."""

from __future__ import annotations

from collections.abc import Collection

from models.database.reader import Reader
from models.errors import Refused
from models.fields.field import Field
from models.fields.searching import fold
from models.fields.text import clean, quoted
from models.language import tr
from models.records.registry import BY_KEY


class Names:
    """Finds records by their title; `arrived` ones came from other laptops after the export."""

    def __init__(self, reader: Reader, arrived: Collection[int]) -> None:
        """Look in this database."""
        self._reader, self._arrived = reader, arrived
        self._known: dict[str, dict[str, list[int]]] = {}

    def record(self, field: Field, text: str) -> int:
        """The one record of that name that the link may point to; raises `Refused`."""
        word = fold(clean(text))
        found = [record for key in field.links for record in self._titles(key).get(word, ())]
        if len(found) != 1:
            problem = (
                tr("“{value}” is the name of several records; please choose one in the program.",
                   value=quoted(text))
                if found
                else tr("“{value}” is not known here.", value=quoted(text))
            )  # fmt: skip
            raise Refused(problem)
        if found[0] in self._arrived:
            raise Refused(
                tr("“{value}” came in after the export; please choose it in the program.",
                   value=quoted(text))
            )  # fmt: skip
        return found[0]

    def _titles(self, key: str) -> dict[str, list[int]]:
        if key not in self._known:
            titles = BY_KEY[key].title
            names: dict[str, list[int]] = {}
            if len(titles) == 1:
                for record, title in self._reader.rows(f'SELECT id, "{titles[0]}" FROM "{key}"'):
                    names.setdefault(fold(clean(title or "")), []).append(record)
            self._known[key] = names
        return self._known[key]
