"""Random edits on both sides against an oracle that knows neither journal nor spreadsheets."""

from __future__ import annotations

from itertools import count
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.exchange.returning.plan import Status
from models.journal.conflicts import conflicts
from tests.exchange.returning.lists import Post, place, rows_of

GROUPS = (("street", "postcode", "town"), ("phone",), ("name",), ("description",), ("founded",))
FIELDS = tuple(key for group in GROUPS for key in group)
HEADERS = {
    "street": "Straße", "postcode": "PLZ", "town": "Ort", "phone": "Telefon", "name": "Name",
    "description": "Beschreibung", "founded": "Gegründet",
}  # fmt: skip
ROWS = 8
_FRESH = count(1)
edits = st.lists(
    st.tuples(st.integers(0, ROWS - 1), st.sampled_from(FIELDS), st.integers(0, 3)), max_size=14
)


def value(key: str, record: int, version: int) -> Any:
    """A value that differs for every record and version; both sides may hit upon the same."""
    number = 100 * record + version
    return {
        "street": f"Weg {number}",
        "postcode": f"{44000 + number % 9000:05}",
        "town": f"Stadt {number}",
        "phone": f"0231 {500000 + number}",
        "name": f"Haus {number} GmbH",
        "description": f"Text {number}\nzweite Zeile",
        "founded": 1000 + number % 900,
    }[key]


def expected(
    base: dict[str, Any], ours: dict[str, Any], touched: set[str], theirs: dict[str, Any]
) -> tuple[dict[str, Any], set[tuple[str, ...]]]:
    """What the record must say afterwards, and which groups must be in conflict."""
    result = dict(ours)
    clashes: set[tuple[str, ...]] = set()
    for group in GROUPS:
        partner = {key: theirs[key] for key in group if theirs[key] != base[key]}
        if all(ours[key] == told for key, told in partner.items()):
            continue
        whole = {key: partner.get(key, base[key]) for key in group}
        result |= whole
        if touched & set(group) and whole != {key: ours[key] for key in group}:
            clashes.add(group)
    return result, clashes


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(ours=edits, theirs=edits, shuffled=st.randoms(use_true_random=False))
def test_two_sided_edits(post: Post, ours: Any, theirs: Any, shuffled: Any) -> None:
    first = 10 * next(_FRESH)
    with post.store.change("made") as change:
        records = change.create_many(
            "organisation", [{key: value(key, first + n, 0) for key in FIELDS} for n in range(ROWS)]
        )
    file = post.send(columns=FIELDS, records=records)
    base = {record: {key: value(key, first + n, 0) for key in FIELDS}
            for n, record in enumerate(records)}  # fmt: skip
    now = {record: dict(values) for record, values in base.items()}
    touched: dict[int, set[str]] = {record: set() for record in records}
    for n, key, version in ours:
        told = value(key, first + n, version)
        if now[records[n]][key] != told:
            touched[records[n]].add(key)
            now[records[n]][key] = told
            with post.store.change("edited") as change:
                change.update("organisation", records[n], {key: told})
    sheet = {record: dict(values) for record, values in base.items()}
    rows = rows_of(file)
    for n, key, version in theirs:
        told = value(key, first + n, version)
        sheet[records[n]][key] = told
        rows[n + 1][place(rows, HEADERS[key])] = told
    body = rows[1:]
    shuffled.shuffle(body)
    merge = post.merge_rows(rows[0], body)
    assert merge.problems == ()
    assert merge.count(Status.NEW) == 0
    with post.store.reading() as reader:
        found = {
            (one.record, tuple(sorted(set(one.fields) & set(FIELDS))))
            for one in conflicts(reader, records)
        }
        clashes = set()
        for record in records:
            wanted, groups = expected(base[record], now[record], touched[record], sheet[record])
            row = reader.get("organisation", record)
            assert row is not None
            assert {key: row[key] for key in FIELDS} == wanted
            clashes |= {(record, tuple(sorted(group))) for group in groups}
        assert found == clashes
        assert merge.conflicts == len(clashes)
    assert post.merge_rows(rows[0], body).count(Status.CHANGED) == 0
