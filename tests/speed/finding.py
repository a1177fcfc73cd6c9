"""From key stroke to ids and rows; opening, sorting, showing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from models.database.columns import default_columns
from models.database.listing import ids, page
from models.database.search import search_ids
from models.services.record_view import record_view
from models.services.timeline import timeline
from tests.speed.figures import Figure, median_of, percentile, timed
from tests.speed.ground import Ground

ROWS_SEEN = 40
_RAW = "SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT 2000"


def finding(ground: Ground) -> Iterator[Figure]:
    """Figures of search, lists and record pages."""
    with ground.store.reading() as reader:
        typed = [name[:length] for name in ground.some_names(60) for length in range(1, 8)]
        wanted = [text for text in typed if text.strip()]
        for text in wanted[:40]:
            search_ids(reader, text, "person")
        strokes = [timed(partial(search_ids, reader, text, "person")) for text in wanted]
        raw = [
            timed(partial(reader.rows, _RAW, (f'"{text.lower()}"*',)))
            for text in wanted
            if text.isalpha()
        ]
        yield Figure(
            "key stroke to ids, p95", percentile(strokes, 0.95), "ms",
            percentile(raw, 0.95), "raw FTS5", 10,
        )  # fmt: skip
        columns = [one.key for one in default_columns("person")]

        def visible(text: str) -> None:
            found = ids(reader, "person", search=text)
            page(reader, "person", found[:ROWS_SEEN], columns)

        rows = [timed(partial(visible, text)) for text in wanted]
        yield Figure("key stroke to rows, p95", percentile(rows, 0.95), "ms", goal=50)
        wrong = [name[:2] + name[3:] for name in ground.some_names(60) if len(name) > 5]
        typos = [timed(partial(search_ids, reader, text, "person")) for text in wrong]
        yield Figure("typing error to ids, p95", percentile(typos, 0.95), "ms")
        for kind, sort in (
            ("organisation", None), ("person", None), ("person", ("organisation", False)),
            ("person", ("email", True)), ("organisation", ("county", False)),
        ):  # fmt: skip

            def opened(kind: str = kind, sort: tuple[str, bool] | None = sort) -> None:
                found = ids(reader, kind, sort=sort)
                page(reader, kind, found[:ROWS_SEEN], [c.key for c in default_columns(kind)])

            plain = median_of(partial(reader.rows, f'SELECT id FROM "{kind}" ORDER BY sort_key'))
            words = f"list of {kind}s" + (f" by {sort[0]}" if sort else "")
            yield Figure(words, median_of(opened), "ms", plain, "raw ORDER BY", 300)
        firm = reader.value("SELECT organisation FROM person WHERE organisation IS NOT NULL")

        def shown() -> None:
            record_view(reader, firm)
            timeline(reader, firm, 30)

        yield Figure(
            "open a record", median_of(shown), "ms",
            median_of(lambda: reader.rows("SELECT * FROM organisation WHERE id = ?", (firm,))),
            "SELECT one row", 50,
        )  # fmt: skip
