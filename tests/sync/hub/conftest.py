"""A hub of its own for every test, on one server for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Any

import psycopg
import pytest

from models.sync.hub.setup import hub_init
from tests.sync.hub.server import ADMIN, NoServerError, Server, started

LAPTOPS = 8
_NUMBERS = count(1)


@dataclass(frozen=True, slots=True)
class HubOfTest:
    """A database with a hub; logins are swf0 … swf7 and do0 … do7, and `guest` of no agency."""

    server: Server
    database: str

    def url(self, login: str, **parameters: str) -> str:
        """The address for a login."""
        return self.server.url(self.database, login, **parameters)

    def admin(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows of a statement of the administrator."""
        url = self.url(ADMIN)
        with psycopg.connect(url, autocommit=True) as connection:
            cursor = connection.execute(sql.encode(), values or None)
            return cursor.fetchall() if cursor.description else []

    def cut_all(self) -> int:
        """End the connections of all laptops, as a restart of the server would."""
        rows = self.admin(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        return int(rows[0][0])


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The server of this run; skips when none can be started."""
    try:
        with started() as found:
            _make_roles(found)
            yield found
    except NoServerError as reason:
        pytest.skip(f"no PostgreSQL server can be started: {reason}")


@pytest.fixture
def empty(server: Server) -> Iterator[HubOfTest]:
    """A database without a hub."""
    name = f"hub_{next(_NUMBERS)}"
    with psycopg.connect(server.url("postgres", ADMIN), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0".encode())
        yield HubOfTest(server, name)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest.fixture
def hub(empty: HubOfTest) -> HubOfTest:
    """A hub that was just set up."""
    hub_init(empty.url(ADMIN))
    return empty


def _make_roles(server: Server) -> None:
    with psycopg.connect(server.url("postgres", ADMIN), autocommit=True) as connection:
        for agency in ("swf", "do"):
            connection.execute(f"CREATE ROLE handschlag_{agency} NOLOGIN".encode())
            for number in range(LAPTOPS):
                connection.execute(
                    f"CREATE ROLE {agency}{number} LOGIN IN ROLE handschlag_{agency}".encode()
                )
        connection.execute(b"CREATE ROLE guest LOGIN")
        connection.execute(b"CREATE ROLE keeper LOGIN CREATEROLE CREATEDB")
