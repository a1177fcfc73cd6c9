"""The store: a database whose every change is journalled before it is durable."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from models.database.cipher import Connection as RawConnection
from models.database.cipher import environment_of, faults
from models.database.file import Database
from models.database.reader import Reader
from models.journal.capture import Capture, install_triggers
from models.journal.change import Change
from models.journal.commits import Intent, Packer, Sealed
from models.journal.contexts import Vector, head_vector
from models.journal.direction import check_direction
from models.journal.registers import update_registers
from models.journal.replica import Identity, load_identity
from models.journal.touched import Touched, follow_up, touched_by

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


@dataclass(frozen=True, slots=True)
class Committed:
    """What became durable: transaction, purpose, touched ids by type, local commit numbers."""

    tx: bytes
    intent: Intent
    touched: Touched
    commits: tuple[int, ...]


class Store:
    """An open database of one replica; one thread at a time changes it."""

    def __init__(self, database: Database) -> None:
        """Take over an open database that has its schema; `close` gives it back."""
        self.database = database
        self.listeners: list[Callable[[Committed], None]] = []
        self._writing = threading.RLock()
        raw = database.writer
        self.capture = Capture(raw)
        install_triggers(raw)
        self.identity: Identity = load_identity(raw)
        self._packer = Packer(raw, self.identity.replica, self.identity.secret)
        self._intent: Intent | None = None
        self._committed: Committed | None = None
        self._engine: Engine | None = None

    @property
    def path(self) -> Path:
        """The database file."""
        return self.database.path

    @property
    def engine(self) -> Engine:
        """SQLAlchemy's engine; every transaction on it is captured and packed."""
        if self._engine is None:
            from sqlalchemy import event

            engine = self.database.engine
            event.listen(engine, "begin", self._begun)
            event.listen(engine, "commit", self._packing)
            event.listen(engine, "rollback", self._rolled_back)
            event.listen(engine, "rollback_savepoint", self._back_to_savepoint)
            self._engine = engine
        return self._engine

    def reader(self) -> Reader:
        """A new connection that only reads; the caller closes it."""
        return self.database.reader()

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """A reading connection for the time of a `with`."""
        reader = self.reader()
        try:
            yield reader
        finally:
            reader.close()

    def seen(self) -> Vector:
        """What a person sees who opens a form now; hand it to `change` when they save."""
        with self.reading() as reader:
            return head_vector(reader)

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Nobody else writes meanwhile, and nothing written is captured: for what folds anew."""
        with self._writing, self.capture.silenced():
            yield

    @contextmanager
    def absorbing(self) -> Iterator[RawConnection]:
        """A transaction that takes in what other laptops wrote; nothing of it is captured.

        Durable when the block ends, undone when it raises. Raises `Environment`.
        """
        raw = self.database.writer
        with self.exclusive(), faults(self.path):
            raw.execute("BEGIN IMMEDIATE")
            try:
                yield raw
                raw.execute("COMMIT")
            except BaseException:
                if raw.in_transaction:
                    raw.rollback()
                raise
            # What arrived may have moved the clock, or this laptop may be another one now.
            self.identity = replace(load_identity(raw), staff=self.identity.staff)
            self._packer = Packer(raw, self.identity.replica, self.identity.secret)

    def announce(self, arrived: Committed) -> None:
        """Tell the listeners what was taken in."""
        for listener in tuple(self.listeners):
            listener(arrived)

    @contextmanager
    def change(
        self,
        label: str,
        kind: str = "edit",
        *,
        refers: bytes | None = None,
        seen: Vector | None = None,
    ) -> Iterator[Change]:
        """A transaction with a purpose; durable when the block ends, undone when it raises.

        `label` says in the user's words what is done, without personal data: it outlives erasure.
        Raises `Environment` when the disk is full, the file locked or write-protected.
        """
        with self._writing:
            self._intent = Intent(
                label,
                kind,
                self.identity.staff,
                refers,
                tuple(sorted(seen.items())) if seen is not None else None,
            )
            self._committed = None
            try:
                with self._translated(), self.engine.begin() as connection:
                    yield Change(connection, Reader(self.database.writer), self.capture)
            except BaseException:
                # Also when COMMIT itself fails, of which the engine tells nobody.
                self._committed = None
                raise
            finally:
                self._intent = None
            self._announce()

    def _announce(self) -> None:
        if self._committed is not None:
            self.announce(self._committed)

    @property
    def last(self) -> Committed | None:
        """What the latest `change` made durable; None when it changed nothing."""
        return self._committed

    def use_staff(self, uuid: str) -> None:
        """Sign the following changes with this member of staff."""
        self.identity = replace(self.identity, staff=uuid)

    def close(self) -> None:
        """Close the database; the store is of no use afterwards."""
        with self._writing:
            self.database.close()

    def _begun(self, _connection: Connection) -> None:
        row = self.database.writer.execute("SELECT coalesce(max(id), 0) FROM journal_commit")
        self.capture.begin(int(row.fetchone()[0]) + 1)

    def _rolled_back(self, _connection: Connection) -> None:
        self.capture.end()

    def _back_to_savepoint(self, *_savepoint: object) -> None:
        # Ids of records that are gone again may be given to others.
        self.capture.complete.clear()

    def _packing(self, _connection: Connection) -> None:
        self._pack()
        self.capture.end()

    def _pack(self) -> None:
        if self.capture.spoilt:
            raise RuntimeError("a failed bulk insert was passed over")
        if not self.capture.commits:
            return
        check_direction(self.database.writer, self.capture.commits)
        intent = self._intent or Intent("SQL", "edit", self.identity.staff)
        sealed = self._packer.pack(self.capture.commits, intent)
        if sealed:
            self._committed = self._fold_in(sealed, intent)

    def _fold_in(self, sealed: list[Sealed], intent: Intent) -> Committed:
        raw = self.database.writer
        commits = [one.commit for one in sealed]
        with self.capture.silenced():
            update_registers(raw, commits, saw_all=intent.seen is None)
            touched, complete = touched_by(raw, commits, self.capture.complete)
            follow_up(raw, touched, complete)
        return Committed(sealed[0].tx, intent, touched, tuple(commits))

    @contextmanager
    def _translated(self) -> Iterator[None]:
        import sqlcipher3.dbapi2 as driver
        from sqlalchemy.exc import DBAPIError

        try:
            yield
        except DBAPIError as fault:
            raise environment_of(fault.orig or fault, self.path) from fault
        except driver.Error as fault:
            raise environment_of(fault, self.path) from fault
