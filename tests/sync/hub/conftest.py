"""A hub of its own for every test, on one server for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest

from models.sync.hub.setup import hub_init
from tests.sync.hub.laptops import Laptop, make_laptops
from tests.sync.hub.server import ADMIN, HubOfTest, NoServerError, Server, started

LAPTOPS = 8
_NUMBERS = count(1)


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


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Callable[..., list[Laptop]]]:
    """Make laptops of agencies; closed when the test ends."""
    made: list[Laptop] = []

    def make(*agencies: str, star: bool = False) -> list[Laptop]:
        made.extend(make_laptops(tmp_path, agencies, star=star))
        return made

    yield make
    for laptop in made:
        laptop.store.close()


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
