"""A connection to the hub that comes again when it is cut.

Everything that is asked over it may be asked twice: the functions of the hub are idempotent.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, LiteralString, Self

from models.sync.hub.address import Address
from models.sync.hub.faults import fault_of, unreachable

if TYPE_CHECKING:
    import psycopg

DELAYS = (0.0, 0.2, 1.0, 3.0)
"""Seconds before each attempt to reconnect; when all have failed, the exchange ends."""
_LIMITS = "-c statement_timeout=120000 -c lock_timeout=30000 -c search_path=pg_catalog"
# Deadlock and serialisation: the server asks to try again.
_AGAIN = ("40001", "40P01")


class Connection:
    """Statements on a hub, each a transaction of its own, repeated after a cut.

    Raises `Refused` and `Environment`, never an error of the driver.
    """

    def __init__(self, address: Address, delays: Sequence[float] | None = None) -> None:
        """Connect; the first attempt is the only one, so that a wrong address is said at once."""
        self._address = address
        self._delays = DELAYS if delays is None else delays
        self._connection = self._connect()
        self.cuts = 0

    def __enter__(self) -> Self:
        """The connection itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        failure: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the connection."""
        self._connection.close()

    def ask(self, query: LiteralString, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of one statement, asked again after each cut until the patience ends."""
        import psycopg

        delays = iter(self._delays)
        while True:
            try:
                return self._ask(query, values)
            except psycopg.Error as error:
                cut = self._connection.closed
                if not cut and error.sqlstate not in _AGAIN:
                    raise fault_of(error, self._address) from None
                self.cuts += 1
                self._wait_and_connect(delays, error)

    def _ask(self, query: LiteralString, values: Sequence[object]) -> list[tuple[Any, ...]]:
        with self._connection.cursor(binary=True) as cursor:
            cursor.execute(query, values)
            return cursor.fetchall()

    def _wait_and_connect(self, delays: Any, error: psycopg.Error) -> None:
        import psycopg

        for delay in delays:
            time.sleep(delay)
            if not self._connection.closed:
                return
            try:
                self._connection = self._open()
            except psycopg.Error as failed:
                error = failed
            else:
                return
        raise unreachable(error, self._address) from None

    def _connect(self) -> psycopg.Connection[tuple[Any, ...]]:
        import psycopg

        try:
            return self._open()
        except psycopg.Error as error:
            raise unreachable(error, self._address) from None

    def _open(self) -> psycopg.Connection[tuple[Any, ...]]:
        import psycopg

        return psycopg.connect(
            "", autocommit=True, prepare_threshold=None, options=_LIMITS,
            **self._address.parameters,  # type: ignore[arg-type]
        )  # fmt: skip
