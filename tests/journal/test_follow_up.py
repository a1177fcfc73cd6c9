"""Random edits, of which only what matters is computed anew, leave what computing all would."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from models.database.derived import derived_values, inputs
from models.database.renewal import renew
from models.journal.change import Change
from models.journal.store import Store
from models.journal.undo import redo, redoable, undo, undoable
from models.records.registry import ALL, BY_KEY
from tests.effort import trying
from tests.journal.contents import computed
from tests.journal.operations import some_values, values_for
from tests.journal.stores import temporary_store

# What is found under its own words, under those of its parts, or under those it links to.
KINDS = ("organisation", "person", "affiliation", "contact_point", "address", "remark",
         "custom_value", "need", "offer", "introduction", "meeting", "event")  # fmt: skip
DOERS = ("create", "create_many", "edit", "edit", "edit", "move", "delete", "restore")


def _ids(change: Change, key: str) -> list[int]:
    return [row[0] for row in change.reader.rows(f'SELECT id FROM "{key}" ORDER BY id')]


def _do(change: Change, verb: str, number: int) -> None:
    rng = random.Random(number)
    kind = BY_KEY[rng.choice(KINDS)]
    known = _ids(change, kind.key)
    if verb == "restore":
        gone = [row[0] for row in change.reader.rows("SELECT id FROM record WHERE deleted")]
        change.restore(gone[:2])
    elif verb == "create_many" and not kind.ends:
        found = [values_for(change.reader, kind, rng) for _ in range(3)]
        change.create_many(kind.key, [row for row in found if row is not None])
    elif verb.startswith("create") or not known:
        values = values_for(change.reader, kind, rng)
        if values is not None:
            change.create(kind.key, values)
    elif verb == "delete":
        change.delete(kind.key, [rng.choice(known)])
    elif verb == "edit":
        change.update(kind.key, rng.choice(known), some_values(change.reader, kind, rng))
    else:
        links = [field for field in kind.fields if field.links]
        field = rng.choice(links) if links else kind.fields[0]
        targets = [one for key in field.links for one in _ids(change, key)]
        if targets:
            change.update(kind.key, rng.choice(known), {field.key: rng.choice(targets)})


deeds = st.tuples(st.sampled_from(DOERS), st.integers(0, 2**32))
story = st.lists(
    st.one_of(st.just("undo"), st.just("redo"), st.lists(deeds, min_size=1, max_size=4)),
    min_size=1,
    max_size=8,
)


def _tell(store: Store, steps: list[str | list[tuple[str, int]]]) -> None:
    for step in steps:
        with store.reading() as reader:
            past, future = undoable(reader), redoable(reader)
        if step == "undo" and past:
            undo(store)
        elif step == "redo" and future:
            redo(store)
        elif isinstance(step, list):
            with store.change("Step") as change:
                for verb, number in step:
                    _do(change, verb, number)


@trying(12, 2_000)
@given(st.integers(0, 2**32), story)
def test_following_up_an_edit_is_as_good_as_computing_everything(
    seed: int, steps: list[str | list[tuple[str, int]]]
) -> None:
    rng = random.Random(seed)
    with temporary_store() as store:
        with store.change("Begin") as change:
            for _ in range(30):
                _do(change, "create", rng.randrange(2**32))
        _tell(store, steps)
        left = computed(store)
        raw = store.database.writer
        with store.capture.silenced():
            raw.execute("BEGIN IMMEDIATE")
            renew(raw)
            raw.execute("COMMIT")
        assert left == computed(store)


class _Noted(dict[str, Any]):
    """A row that notes what is looked at."""

    def __init__(self, values: dict[str, Any]) -> None:
        super().__init__(values)
        self.seen: set[str] = set()

    def get(self, key: str, default: Any = None) -> Any:
        self.seen.add(key)
        return super().get(key, default)


def _rows(key: str) -> Iterator[dict[str, Any]]:
    kind = BY_KEY[key]
    names = [field.key for field in kind.fields] + [column.key for column in kind.derived]
    yield dict.fromkeys(names)
    for filled in ("58507", "info@muster.example", "email", "phone", "web"):
        yield dict.fromkeys(names, filled)
        yield dict.fromkeys(names, filled) | {"website": None}


@pytest.mark.parametrize("key", [kind.key for kind in ALL if kind.derived])
def test_a_rule_looks_at_the_fields_it_names_and_at_no_others(key: str) -> None:
    kind = BY_KEY[key]
    seen: set[str] = set()
    for values in _rows(key):
        noted = _Noted(values)
        derived_values(kind, noted)
        seen |= noted.seen
    fields = {field.number for field in kind.fields if field.key in seen}
    assert fields == inputs(key)
