"""Saved views and fixed lists as tabs: between what is kept and what a list asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.tables.panel import SavedView
from desktop.tables.source import Query
from models.database.filter_text import parse_filter, print_filter
from models.database.filters import WORDS, All, Condition, Filter, Op
from models.errors import Refused
from models.services.lists import DOWN, STATIC, SavedList


@dataclass(frozen=True, slots=True)
class KeptView:
    """What of a query is kept: filter, columns and sorting as texts."""

    filter: str
    columns: str
    sorting: str


def view_of(saved: SavedList) -> SavedView:
    """The tab of a kept list; a filter this program cannot read keeps everything."""
    if saved.kind == STATIC:
        query = Query(conditions=(Condition("list", Op.IS, saved.name),))
        return SavedView(saved.name, query, key=saved.id)
    try:
        wanted = parse_filter(saved.type, saved.filter)
    except Refused:
        wanted = All()
    text, conditions = "", []
    for part in wanted.parts if isinstance(wanted, All) else (wanted,):
        if isinstance(part, Condition) and part.field == WORDS and not text:
            text = str(part.value)
        else:
            conditions.append(part)
    sort, descending = saved.order or ("", False)
    query = Query(text, tuple(conditions), sort, descending)
    return SavedView(saved.name, query, saved.fields, saved.id)


def kept(type_key: str, query: Query, columns: Sequence[str]) -> KeptView:
    """The texts that bring a query and its columns back."""
    parts: list[Filter] = [one for one in query.conditions if isinstance(one, Filter)]
    if query.text:
        parts.append(Condition(WORDS, Op.CONTAINS, query.text))
    wanted = print_filter(type_key, All(tuple(parts))) if parts else ""
    sorting = f"{query.sort}{DOWN}" if query.sort and query.descending else query.sort
    return KeptView(wanted, ",".join(columns), sorting)
