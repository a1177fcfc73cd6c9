"""The order of a list: by SQL where the stored value tells it, else by ranks of the few values.

Names and labels are ordered by DIN 5007, which SQL cannot do. A column has far fewer different
values than rows, so these are ranked once, and rows are ordered by the rank of their value.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from models.database.columns import ListColumn, column, column_sql
from models.database.reader import Reader
from models.database.titles import title_of, titles
from models.fields import datasets
from models.fields.collation import sort_key_organisation
from models.fields.field import Kind
from models.language import tr
from models.records.registry import BY_KEY, record_type

Ranks = Mapping[Any, int]
# Kinds whose stored values have the order that people expect.
_AS_STORED = frozenset((Kind.DATE, Kind.MOMENT, Kind.INTEGER, Kind.MONEY, Kind.FLAG, Kind.POSTCODE))
# Data sets listed in a meaningful order, which counts instead of the alphabet.
_IN_ORDER = frozenset(
    ("size_classes", "introduction_stages", "pipeline_stages", "wz2008", "wz2025", "nuts")
)


def ordered(
    reader: Reader,
    type_key: str,
    where: str,
    values: Sequence[object],
    sort: tuple[str, bool] | None,
) -> array[int]:
    """The ids for which `where` holds, by a column and whether it descends."""
    kind = record_type(type_key)
    wanted, descending = sort or (kind.sort, False)
    if wanted in _BY_SORT_KEY.get(type_key, ()):
        wanted = kind.sort
    if wanted == "id":
        rows = reader.rows(
            f'SELECT id FROM "{type_key}" WHERE {where} ORDER BY id{_down(descending)}', values
        )
        return array("q", (row[0] for row in rows))
    chosen = column(type_key, wanted)
    value = column_sql(chosen, type_key)
    if chosen.kind in _AS_STORED or wanted == "sort_key":
        last = " NULLS LAST" if wanted != "sort_key" else ""
        rows = reader.rows(
            f'SELECT id FROM "{type_key}" WHERE {where} ORDER BY {value}{_down(descending)}{last}, '
            f"id{_down(descending)}",
            values,
        )
        return array("q", (row[0] for row in rows))
    base = _base_order(type_key)
    rows = reader.rows(
        f'SELECT id, {value} FROM "{type_key}" WHERE {where} ORDER BY {base}', values
    )
    return _by_rank(rows, _ranks(reader, chosen, {row[1] for row in rows}), descending)


def _down(descending: bool) -> str:
    return " DESC" if descending else ""


def _base_order(type_key: str) -> str:
    return "id" if record_type(type_key).sort != "sort_key" else "sort_key, id"


def _by_rank(rows: Sequence[tuple[int, Any]], ranks: Ranks, descending: bool) -> array[int]:
    filled = [(ranks[value], record) for record, value in rows if value in ranks]
    # Sorting is stable, so rows with equal values keep the type's order in both directions.
    filled.sort(key=_rank_of, reverse=descending)
    found = array("q", (record for _, record in filled))
    found.extend(record for record, value in rows if value not in ranks)
    return found


def _rank_of(pair: tuple[int, int]) -> int:
    return pair[0]


def _ranks(reader: Reader, chosen: ListColumn, values: Iterable[Any]) -> Ranks:
    """The place of each value in the order; empty ones have none."""
    present = [value for value in values if value is not None and value != ""]
    if chosen.kind is Kind.LINK:
        keys: Mapping[Any, object] = _title_keys(reader, chosen.targets, present)
        present = [value for value in present if value in keys]
        return _numbered(present, keys.__getitem__)
    return _numbered(present, _key_of(chosen))


def _numbered(values: list[Any], key: Callable[[Any], Any]) -> Ranks:
    keyed = sorted(((key(value), value) for value in values), key=lambda pair: pair[0])
    ranks: dict[Any, int] = {}
    rank, before = -1, None
    for own, value in keyed:
        rank += own != before
        before = own
        ranks[value] = rank
    return ranks


def _key_of(chosen: ListColumn) -> Callable[[Any], Any]:
    if chosen.kind is Kind.CHOICE:
        places = {choice.code: place for place, choice in enumerate(chosen.field.choices)}
        return lambda code: (places.get(code, len(places)), code)
    dataset = chosen.field.dataset
    if chosen.kind is Kind.CODE and datasets.is_dataset(dataset) and dataset is not None:
        if dataset in _IN_ORDER:
            codes = {code: place for place, code in enumerate(datasets.labels(dataset))}
            return lambda code: (codes.get(code, len(codes)), code)
        return lambda code: sort_key_organisation(datasets.label(dataset, code))
    if chosen.kind in (Kind.EMAIL, Kind.URL, Kind.PHONE):
        return str.lower
    return sort_key_organisation


def _title_keys(reader: Reader, targets: Sequence[str], records: Sequence[int]) -> dict[int, str]:
    """What the records that links point to are ordered by."""
    if len(targets) != 1:
        return {
            record: sort_key_organisation(f"{tr(BY_KEY[kind].label)} {title}")
            for record, (kind, title) in title_of(reader, records).items()
        }
    target = BY_KEY[targets[0]]
    if target.sort == "sort_key":
        marks = ",".join("?" * len(records)) if len(records) < 1_000 else None
        some = f"WHERE id IN ({marks})" if marks is not None else ""
        rows = reader.rows(
            f'SELECT id, sort_key FROM "{target.key}" {some}', records if marks is not None else ()
        )
        return {row[0]: row[1] or "" for row in rows}
    if target.sort == "position":
        return {
            row[0]: f"{row[1] or 0:09d}"
            for row in reader.rows(f'SELECT id, position FROM "{target.key}"')
        }
    return {
        record: sort_key_organisation(title) for record, title in titles(reader, target, records)
    }


# Columns that stand for the name of the record, and so for its sort key.
_BY_SORT_KEY: Mapping[str, tuple[str, ...]] = {
    "organisation": ("name",),
    "person": ("last_name",),
    "need": ("title",),
    "offer": ("title",),
}
