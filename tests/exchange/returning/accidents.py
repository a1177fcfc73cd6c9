"""Things that happen to lists at a partner's, and merging them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from models.exchange.returning.plan import Merge
from tests.exchange.returning.lists import Post, Rows, changed, place

Change = Callable[[Rows], Rows]


def by(header: str, *, reverse: bool = False) -> Change:
    """Sort all rows by a column."""

    def sort(rows: Rows) -> Rows:
        at = place(rows, header)
        return [rows[0], *sorted(rows[1:], key=lambda row: str(row[at]), reverse=reverse)]

    return sort


def without_ref(change: Change) -> Change:
    """Do something to all columns but the first."""

    def carry_out(rows: Rows) -> Rows:
        rest = change([row[1:] for row in rows])
        return [[row[0], *other] for row, other in zip(rows, rest, strict=True)]

    return carry_out


def only(header: str, change: Callable[[list[object]], list[object]]) -> Change:
    """Do something to the cells of one column."""

    def carry_out(rows: Rows) -> Rows:
        at = place(rows, header)
        cells = change([row[at] for row in rows[1:]])
        for row, cell in zip(rows[1:], cells, strict=True):
            row[at] = cell
        return rows

    return carry_out


def nothing_written(post: Post, path: Path, *, accepted: bool = True) -> Merge:
    """Merge a file that must change nothing."""
    before = post.values()
    merge, merged = post.merge(path, accepted=accepted)
    assert changed(before, post.values()) == {}
    assert merged.batch is None
    return merge


def kinds(merge: Merge) -> list[str]:
    """The kinds of the brakes of a plan."""
    return [str(one.kind) for one in merge.brakes]
