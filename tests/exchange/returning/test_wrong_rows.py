"""Whatever a partner does to a list: what is written was typed for that very record."""

from __future__ import annotations

from itertools import count
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.exchange.returning.lists import Post, Rows, rows_of
from tests.exchange.returning.test_oracle import value

COLUMNS = ("name", "street", "town", "phone", "email", "founded")
ROWS = 14
_FRESH = count(1)
_WIDTH = len(COLUMNS)

ACCIDENTS = (
    "sort all", "sort without ref", "sort column", "shift down", "shift up", "copy", "delete",
    "exchange rows", "shift right",
)  # fmt: skip
places = st.tuples(st.integers(0, ROWS - 1), st.integers(0, _WIDTH - 1), st.integers(0, ROWS - 1))
edits = st.lists(st.tuples(st.just("edit"), places), max_size=3)
accidents = st.tuples(st.sampled_from(ACCIDENTS), places)


def told(key: str, number: int, version: int) -> Any:
    """A value that nobody else has; towns repeat as they do in life."""
    if key == "town" and version == 0:
        return f"Stadt {number % 4}"
    if key == "email":
        return f"post{number}v{version}@firma.example"
    return value(key, number, version)


def carry_out(rows: Rows, act: str, row: int, column: int, other: int, typed: Any) -> Rows:
    """One thing a partner does; `rows` are without their header, Ref first and Check last."""
    row, other, at = row % len(rows), other % len(rows), column + 1
    cells = [one[at] for one in rows]
    if act == "edit":
        rows[row][at] = typed(rows[row])
    elif act == "sort all":
        rows = sorted(rows, key=lambda one: str(one[at]))
    elif act == "sort without ref":
        rest = sorted((one[1:] for one in rows), key=lambda one: str(one[at - 1]))
        rows = [[one[0], *cells] for one, cells in zip(rows, rest, strict=True)]
    elif act == "exchange rows":
        rows[row][1:], rows[other][1:] = rows[other][1:], rows[row][1:]
    elif act == "copy":
        rows = [*rows[:other], rows[row][:], *rows[other:]]
    elif act == "delete" and len(rows) > 6:
        rows = [*rows[:row], *rows[row + 1 :]]
    elif act == "shift right":
        rows[row][at:-1] = [None, *rows[row][at:-2]]
    else:
        if act == "sort column":
            cells = sorted(cells, key=str)
        elif act == "shift down":
            cells = [*cells[:row], None, *cells[row:-1]]
        elif act == "shift up":
            cells = [*cells[:row], *cells[row + 1 :], None]
        for one, cell in zip(rows, cells, strict=True):
            one[at] = cell
    return rows


@settings(
    max_examples=60,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(before=edits, accident=accidents, then=edits)
def test_what_is_written_was_typed_for_that_record(
    post: Post, before: Any, accident: Any, then: Any
) -> None:
    first = 20 * next(_FRESH)
    with post.store.change("made") as change:
        records = change.create_many(
            "organisation",
            [{key: told(key, first + n, 0) for key in COLUMNS} for n in range(ROWS)],
        )
    said = post.values("organisation")
    header, *rows = rows_of(post.send(columns=COLUMNS, records=records))
    versions = count(1)
    meant: dict[tuple[int, str], set[Any]] = {}
    # Whose cells a row holds cannot be read off its Ref any more: its cells tell.
    owner = {str(told(key, first + n, 0)): n for n in range(ROWS) for key in ("name", "email",
             "phone", "street", "founded")}  # fmt: skip
    if accident[0] in ("sort column", "shift down", "shift up"):
        # What somebody typed and then pushed beside another row cannot be told from an edit there.
        before = [one for one in before if one[1][1] != accident[1][1]]
    for act, (row, column, other) in (*before, accident, *then):
        key = COLUMNS[column]

        def typed(cells: list[Any], key: str = key) -> Any:
            seen = [owner[str(cell)] for cell in cells[1:-1] if str(cell) in owner]
            number = max(set(seen), key=seen.count) if seen else 0
            fresh = told(key, first + number, next(versions))
            owner[str(fresh)] = number
            meant.setdefault((records[number], key), set()).add(fresh)
            return fresh

        rows = carry_out(rows, act, row, column, other, typed)
    post.merge_rows(header, rows)
    after = post.values("organisation")
    for record in records:
        for key in COLUMNS:
            now, was = after["organisation", record][key], said["organisation", record][key]
            assert now == was or now in meant.get((record, key), set())
