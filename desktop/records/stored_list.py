"""Lists and filters over the open database, for every type of record."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from desktop.office import Office
from desktop.records.stored_filtering import combined
from desktop.tables.picked import within
from desktop.tables.source import Cell, Column, Query, Row, Toned
from desktop.widgets.badge import region_tone
from models.database.columns import ListColumn, columns_of, default_columns
from models.database.listing import ids
from models.database.pages import page, raw_page
from models.fields.field import Kind

_WIDTHS = {
    Kind.LONG_TEXT: 40,
    Kind.DATE: 12,
    Kind.MOMENT: 17,
    Kind.INTEGER: 10,
    Kind.MONEY: 14,
    Kind.FLAG: 8,
    Kind.POSTCODE: 8,
    Kind.LINK: 26,
}
_NUMBERS = (Kind.INTEGER, Kind.MONEY)
_NOT_IN_CELLS = (Kind.LINK, Kind.LONG_TEXT)


class StoredList:
    """The records of a type as a `ListSource`; `wide` names the columns with more room."""

    def __init__(
        self, office: Office, type_key: str, shown: Sequence[str] = (), wide: Sequence[str] = ()
    ) -> None:
        self._office, self._type = office, type_key
        first = list(shown) or [one.key for one in default_columns(type_key)]
        known = {one.key: one for one in columns_of(type_key)}
        order = [key for key in first if key in known]
        order += [key for key in known if key not in order]
        self._columns = [_column(known[key], key in first, key in wide) for key in order]

    @property
    def columns(self) -> Sequence[Column]:
        """All columns of the type, those that are shown first before the others."""
        return self._columns

    def ids(self, query: Query) -> array[int]:
        """The ids that fit a query; on the reader thread."""
        sort = (query.sort, query.descending) if query.sort else None
        wanted = combined(query.conditions)
        found = ids(self._office.reader(), self._type, wanted, sort, query.text or None)
        return within(found, query.conditions)

    def rows(self, records: Sequence[int], columns: Sequence[str]) -> list[Row]:
        """The cells of some records, regions as badges; on the reader thread."""
        reader = self._office.reader()
        shown: list[tuple[Cell, ...]] = list(page(reader, self._type, records, columns))
        places = [place for place, key in enumerate(columns) if key.split(".")[-1] == "region"]
        if not places:
            return shown
        codes = raw_page(reader, self._type, records, [columns[place] for place in places])
        return [
            _toned(row, dict(zip(places, map(str, code), strict=True)))
            for row, code in zip(shown, codes, strict=True)
        ]


def _toned(row: tuple[Cell, ...], codes: dict[int, str]) -> Row:
    return tuple(
        Toned(cell, region_tone(codes[place])) if place in codes and isinstance(cell, str) else cell
        for place, cell in enumerate(row)
    )


def _column(one: ListColumn, shown: bool, wide: bool) -> Column:
    width = 34 if wide else _WIDTHS.get(one.kind, 18)
    own = not one.path and one.field.number > 0
    return Column(
        one.key,
        one.label(),
        width,
        right=one.kind in _NUMBERS,
        editable=own and one.kind not in _NOT_IN_CELLS,
        shown=shown,
    )
