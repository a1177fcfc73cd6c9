"""The order of a list: by SQL where the stored value tells it, else by ranks of the few values.

Names and labels are ordered by DIN 5007, which SQL cannot do. A column has far fewer different
values than rows, so these are ranked once, and rows are ordered by the rank of their value.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
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
# No JSON value holds a line break.
_BREAK = "char(10)"
_PART = 50_000
"""Letters read in one go: a millisecond or two."""
# Kinds whose stored values have the order that people expect.
_AS_STORED = frozenset((Kind.DATE, Kind.MOMENT, Kind.INTEGER, Kind.MONEY, Kind.FLAG, Kind.POSTCODE))
# Data sets listed in a meaningful order, which counts instead of the alphabet.
_IN_ORDER = frozenset(
    ("size_classes", "introduction_stages", "pipeline_stages", "wz2008", "wz2025", "nuts")
)

# Columns in whose place a derived one is ordered by, which has the right order and an index.
_STANDS_FOR = {
    ("organisation", "name"): "sort_key",
    ("organisation", "phone"): "phone_e164",
    ("person", "last_name"): "sort_key",
    ("person", "email"): "email_key",
    ("person", "phone"): "phone_e164",
    ("person", "mobile"): "mobile_e164",
    ("need", "title"): "sort_key",
    ("offer", "title"): "sort_key",
}
_KEYS = frozenset((kind, key) for (kind, _), key in _STANDS_FOR.items())


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
    wanted = _STANDS_FOR.get((type_key, wanted), wanted)
    down = " DESC" if descending else ""
    if wanted == "id":
        return _ids(reader, f'SELECT id FROM "{type_key}" WHERE {where} ORDER BY id{down}', values)
    if wanted == "sort_key":
        # With a condition, looking every row up in the order of the index costs more than sorting.
        scan = "" if where == "1" else "+"
        order = f"{scan}sort_key{down}, id{down}"
        return _ids(reader, f'SELECT id FROM "{type_key}" WHERE {where} ORDER BY {order}', values)
    chosen = column(type_key, wanted)
    value = column_sql(chosen, type_key)
    if chosen.kind in _AS_STORED or (type_key, wanted) in _KEYS:
        order = f"{value}{down} NULLS LAST, id"
        return _ids(reader, f'SELECT id FROM "{type_key}" WHERE {where} ORDER BY {order}', values)
    found = reader.first(
        f"SELECT group_concat(id, {_BREAK}), group_concat(json_quote(v), {_BREAK}) FROM "
        f'(SELECT id, {value} AS v FROM "{type_key}" WHERE {where})',
        values,
    )
    records, held = (_parsed(part) for part in found or ("", ""))
    return _by_rank(
        _in_own_order(reader, type_key, records),
        dict(zip(records, held, strict=True)),
        _ranks(reader, chosen, set(held)),
        descending,
    )


def _ids(reader: Reader, sql: str, values: Sequence[object]) -> array[int]:
    """The ids of a query in its order; one text is read four times as fast as rows."""
    found = reader.value(f"SELECT group_concat(id, {_BREAK}) FROM ({sql})", values)
    return array("q", _parsed(found))


def _parsed(text: str | None) -> list[Any]:
    """JSON values, one a line; in parts, between which the window gets its turn."""
    found: list[Any] = []
    start = 0
    while text and start < len(text):
        end = text.find("\n", start + _PART)
        end = len(text) if end < 0 else end
        found += json.loads(f"[{text[start:end].replace(chr(10), ',')}]")
        start = end + 1
    return found


def _in_own_order(reader: Reader, type_key: str, records: list[int]) -> Sequence[int]:
    if record_type(type_key).sort != "sort_key":
        return sorted(records)
    every = _ids(reader, f'SELECT id FROM "{type_key}" ORDER BY sort_key, id', ())
    if len(every) == len(records):
        return every
    kept = set(records)
    return [record for record in every if record in kept]


def _by_rank(
    records: Sequence[int], held: Mapping[int, Any], ranks: Ranks, descending: bool
) -> array[int]:
    """Records by the rank of their value; equal ones stay in order, those without come last.

    Dealt out rather than sorted: a long list would be sorted in one go, with the window waiting.
    """
    heaps: list[list[int]] = [[] for _ in range(len(set(ranks.values())))]
    without: list[int] = []
    for record in records:
        rank = ranks.get(held[record])
        (without if rank is None else heaps[rank]).append(record)
    if descending:
        heaps.reverse()
    return array("q", chain(chain.from_iterable(heaps), without))


def _ranks(reader: Reader, chosen: ListColumn, values: Iterable[Any]) -> Ranks:
    """The place of each value in the order; empty ones have none."""
    present = [value for value in values if value is not None and value != ""]
    if chosen.kind is Kind.LINK:
        keys: Mapping[Any, object] = _title_keys(reader, chosen.targets, present)
        present = [value for value in present if value in keys]
        return _numbered(present, keys.__getitem__)
    return _numbered(present, _key_of(chosen))


def _numbered(values: list[Any], key: Callable[[Any], Any]) -> Ranks:
    keys = {value: key(value) for value in values}
    ranks: dict[Any, int] = {}
    rank, before = -1, None
    for value in sorted(keys, key=keys.__getitem__):
        rank += keys[value] != before
        before = keys[value]
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
