"""Any table at all: the sums add up, applying does what the plan says, undoing takes it back."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.exchange.importing import (
    Decision,
    Options,
    Policy,
    Status,
    apply_plan,
    decide,
    rows_with,
)
from models.exchange.reading import Cell, Sheet
from models.journal.store import Store
from models.journal.undo import undo
from models.services.setup import create_store
from tests.exchange.importing.tables import adds_up, digest, planned, table

HEADERS = (
    "Name", "Vorname", "Nachname", "Firma", "E-Mail", "Telefon", "PLZ", "Ort", "Funktion",
    "Mitarbeiter", "Tags", "Notizen", "Geprüft am", "WZ", "Titel", "Kompetenzen", "Egal",
)  # fmt: skip
CELLS: tuple[Cell, ...] = (
    None, "", "-", "k. A.", "Jana", "Weiß", "Weiss", "Jana Weiß", "Weiß, Dr. Jana", "Trilux GmbH",
    "TRILUX GMBH", "Trilux", "Trilux AG", "j@trilux.example", "J@Trilux.example", "x@y",
    "a@b.example; c@d.example", "0231 27487-03", "0231/2748703", "4,9E+11", 57462, "57462", 1067,
    "1067", "Olpe", "Siegen", "ca. 120", 120, 12.5, True, "31.02.2026", "01.02.2026", "25.11",
    "KI; Messe", "Robotik", "Prof. Dr.", "=1+1", "'=1+1", "\u200b", "🎉" * 3, "a" * 600, 10**18,
)  # fmt: skip


@contextmanager
def _empty() -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HANDSCHLAG_HOME"] = folder
        made = create_store(Path(folder) / "a.db", "swf", "T").store
        try:
            yield made
        finally:
            made.close()


@st.composite
def tables(draw: st.DrawFn) -> Sheet:
    """Tables of up to ten rows under up to seven different headers."""
    headers = draw(st.lists(st.sampled_from(HEADERS), min_size=1, max_size=7, unique=True))
    row = st.tuples(*[st.sampled_from(CELLS) for _ in headers])
    return table(headers, *draw(st.lists(row, max_size=10)))


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(st.lists(tables(), min_size=1, max_size=3), st.sampled_from(Policy))
def test_any_tables_one_after_another(sheets: list[Sheet], policy: Policy) -> None:
    with _empty() as store:
        history: list[tuple[str, str]] = []
        for sheet in sheets:
            before = digest(store)
            was = _written_counts(store)
            plan = planned(store, sheet, None, Options(policy))
            assert adds_up(plan)
            assert digest(store) == before
            done = apply_plan(store, plan)
            assert (done.batch is None) == (digest(store) == before)
            now = _written_counts(store)
            created = done.created
            assert now["person"] - was["person"] == len(created.get("person", ()))
            assert now["organisation"] - was["organisation"] == len(created.get("organisation", ()))
            again = planned(store, sheet, None, Options(policy))
            assert adds_up(again)
            assert (again.counts.new, again.counts.updated) == (0, 0)
            if done.batch:
                history.append((done.batch, before))
        for batch, before in reversed(history):
            assert undo(store, bytes.fromhex(batch)).kept == ()
            assert digest(store) == before


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(st.lists(tables(), min_size=2, max_size=2), st.data())
def test_any_decisions(sheets: list[Sheet], data: st.DataObject) -> None:
    with _empty() as store:
        apply_plan(store, planned(store, sheets[0]))
        before = digest(store)
        plan = planned(store, sheets[1])
        for _ in range(3):
            decisions: dict[int, Decision | None] = {}
            for row in rows_with(plan, Status.DUPLICATE):
                records = plan.doubts[row].records
                acts = ["new", "leave_out"] + ["same"] * bool(records)
                act = data.draw(st.sampled_from(acts))
                record = data.draw(st.sampled_from(records)) if act == "same" else None
                decisions[plan.sheet.numbers[row]] = Decision(act, record)
            with store.reading() as reader:
                plan = decide(reader, plan, decisions)
            assert adds_up(plan)
        done = apply_plan(store, plan)
        assert (done.batch is None) == (digest(store) == before)
        if done.batch:
            assert undo(store, bytes.fromhex(done.batch)).kept == ()
            assert digest(store) == before


def _written_counts(store: Store) -> dict[str, int]:
    with store.reading() as reader:
        return {
            kind: int(reader.value(f'SELECT count(*) FROM "{kind}"'))
            for kind in ("person", "organisation")
        }
