"""Lists: first the ids in their order by one query, then pages of shown values by id."""

from __future__ import annotations

from array import array

from models.database.columns import columns_of, default_columns
from models.database.filter_sql import filter_sql
from models.database.filters import Filter
from models.database.ordering import ordered
from models.database.pages import page, raw_page
from models.database.reader import Reader
from models.database.titles import title_of

__all__ = ["columns_of", "count", "default_columns", "ids", "page", "raw_page", "title_of"]


def ids(
    reader: Reader,
    type_key: str,
    filter: Filter | None = None,
    sort: tuple[str, bool] | None = None,
    search: str | None = None,
) -> array[int]:
    """The ids of a type in the order of a column, `sort` being its key and whether it descends.

    Without `sort` the hits of a search come best first, otherwise the type's own order. Empty
    values come last either way; equal ones keep the type's own order. Raises `Refused` for a
    column or filter that the type does not have.
    """
    hits: array[int] | None = None
    if search and search.strip():
        from models.database.search import search_ids

        hits = search_ids(reader, search, type_key)
        if not hits:
            return hits
    where, values = filter_sql(type_key, filter) if filter is not None else ("1", [])
    if hits is not None and sort is None:
        if where == "1":
            return hits
        kept = {row[0] for row in reader.rows(_select(type_key, where), values)}
        return array("q", (one for one in hits if one in kept))
    found = ordered(reader, type_key, where, values, sort)
    if hits is None:
        return found
    wanted = set(hits)
    return array("q", (one for one in found if one in wanted))


def count(
    reader: Reader, type_key: str, filter: Filter | None = None, search: str | None = None
) -> int:
    """How many records of a type a filter and a search leave."""
    if search and search.strip():
        return len(ids(reader, type_key, filter, None, search))
    where, values = filter_sql(type_key, filter) if filter is not None else ("1", [])
    return int(reader.value(f'SELECT count(*) FROM "{type_key}" WHERE {where}', values))


def _select(type_key: str, where: str) -> str:
    return f'SELECT id FROM "{type_key}" WHERE {where}'
