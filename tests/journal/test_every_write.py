"""Whatever is written in whatever way is in the journal, and the journal gives it back."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import nullcontext, suppress
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from models.errors import Refused
from models.journal.contexts import Vector, head_vector
from models.journal.rebuild import rebuild
from models.journal.state import state_digest
from models.journal.undo import redo, redoable, undo
from models.journal.verify import verify
from tests.effort import effort, trying
from tests.journal.contents import computed, contents, deletion_marks, registers
from tests.journal.operations import VERBS, Operation, perform, through_classes
from tests.journal.oracle import facts, replay
from tests.journal.stores import fresh_store, reopened

numbers = st.integers(0, 2**32)
operations = st.lists(st.tuples(st.sampled_from(sorted(VERBS)), numbers), min_size=1, max_size=5)


class Broken(Exception):  # noqa: N818
    """What goes wrong in the middle of a transaction."""


class Journal(RuleBasedStateMachine):
    """Random transactions; after each, tables and registers are what the oracle says."""

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="handschlag-journal-"))
        self.store = fresh_store(self.folder)
        self.reader = self.store.reader()
        self.seen: list[Vector] = []

    @rule(todo=operations)
    def change(self, todo: list[Operation]) -> None:
        self.seen.append(head_vector(self.reader))
        # What is shared must not point to what is private: then nothing at all is written.
        with suppress(Refused), self.store.change("Change") as change:
            perform(change, todo)

    @rule(todo=operations, number=numbers)
    def change_what_was_seen_long_ago(self, todo: list[Operation], number: int) -> None:
        seen = self.seen[number % len(self.seen)] if self.seen else None
        with suppress(Refused), self.store.change("Late change", seen=seen) as change:
            perform(change, todo)

    @rule(number=numbers)
    def change_through_classes(self, number: int) -> None:
        through_classes(self.store, number)

    @rule(todo=operations)
    def fail(self, todo: list[Operation]) -> None:
        before = state_digest(self.reader), len(facts(self.reader))
        try:
            with self.store.change("Broken") as change:
                perform(change, todo)
                raise Broken
        except Broken:
            pass
        assert (state_digest(self.reader), len(facts(self.reader))) == before

    @rule(number=numbers)
    def undo_something(self, number: int) -> None:
        known = self.reader.rows(
            "SELECT DISTINCT tx FROM journal_commit WHERE kind <> 'setup' ORDER BY id"
        )
        if known:
            undo(self.store, known[number % len(known)][0])

    @rule()
    def redo_the_last(self) -> None:
        nothing = redoable(self.reader) is None
        with pytest.raises(Refused) if nothing else nullcontext():
            redo(self.store)

    @rule()
    def reopen(self) -> None:
        self.reader.close()
        self.store.close()
        self.store = reopened(self.folder)
        self.reader = self.store.reader()

    @invariant()
    def tables_are_the_replayed_journal(self) -> None:
        wanted = replay(facts(self.reader))
        assert contents(self.reader) == wanted.contents
        assert registers(self.reader) == wanted.registers
        assert deletion_marks(self.reader) == wanted.deleted
        assert [finding for finding in verify(self.reader) if finding.serious] == []

    def teardown(self) -> None:
        try:
            before = computed(self.store)
            digest = state_digest(self.reader)
            rebuild(self.store)
            self.tables_are_the_replayed_journal()
            assert state_digest(self.reader) == digest
            assert computed(self.store) == before
        finally:
            self.reader.close()
            self.store.close()
            shutil.rmtree(self.folder)


Journal.TestCase.settings = settings(trying(16, 1500), stateful_step_count=effort(12, 40))
TestEveryWrite = Journal.TestCase
