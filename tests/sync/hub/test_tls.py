"""TLS with a real server: only the one with the right certificate is spoken to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.errors import Environment, Refused
from models.sync.hub.exchange import sync
from models.sync.hub.setup import hub_init
from tests.sync.hub.certificates import Authority, authority
from tests.sync.hub.laptops import Laptop
from tests.sync.hub.server import ADMIN, HubOfTest, NoServerError, started

Secure = tuple[HubOfTest, Authority]
# Passwords for everybody, and nobody in plain text.
_ACCESS = b"hostssl all all 127.0.0.1/32 scram-sha-256\nlocal all all trust\n"


@pytest.fixture(scope="module")
def secure() -> Iterator[Secure]:
    """A hub that is reached by TLS alone, with a certificate for localhost."""
    own = authority("Handschlag test")
    certificate, key = own.server("localhost")
    files = {"server.crt": certificate, "server.key": key, "pg_hba.conf": _ACCESS}
    try:
        with started("ssl = on\npassword_encryption = 'scram-sha-256'\n", files) as server:
            hub = HubOfTest(server, "postgres", by_socket=True)
            hub_init(hub.url(ADMIN))
            hub.admin("CREATE ROLE swf0 LOGIN PASSWORD 'kennwort' IN ROLE handschlag_swf")
            yield hub, own
    except NoServerError as reason:
        pytest.skip(f"no PostgreSQL server can be started: {reason}")


def address(hub: HubOfTest, host: str, root: Path, login: str = "swf0:kennwort") -> str:
    """The address of the hub under a name, to be verified with a root."""
    return (
        f"postgresql://{login}@{host}:{hub.server.port}/{hub.database}"
        f"?sslmode=verify-full&sslrootcert={root}"
    )


@pytest.fixture
def jana(office: Callable[..., list[Laptop]]) -> Laptop:
    """A laptop with something to bring."""
    laptop = office("swf")[0]
    laptop.write("Hallwerk AG")
    return laptop


def test_the_right_certificate_lets_the_exchange_begin(
    secure: Secure, jana: Laptop, tmp_path: Path
) -> None:
    hub, own = secure
    (tmp_path / "root.pem").write_bytes(own.pem)
    assert sync(jana.store, address(hub, "localhost", tmp_path / "root.pem")).pushed == 2


@pytest.mark.parametrize("what", ["another authority", "another name", "in plain text"])
def test_everything_else_ends_it_before_a_word_is_said(
    secure: Secure, jana: Laptop, tmp_path: Path, what: str
) -> None:
    hub, own = secure
    root = authority("Somebody else") if what == "another authority" else own
    (tmp_path / "root.pem").write_bytes(root.pem)
    host = "127.0.0.1" if what == "another name" else "localhost"
    url = address(hub, host, tmp_path / "root.pem")
    if what == "in plain text":
        url = url.replace("verify-full", "disable")
    before = hub.admin("SELECT count(*) FROM handschlag.commit")
    with pytest.raises(Environment, match="cannot be reached") as failure:
        sync(jana.store, url)
    assert "\n" not in failure.value.sentence
    assert hub.admin("SELECT count(*) FROM handschlag.commit") == before


def test_a_wrong_or_missing_password_is_said_without_it(
    secure: Secure, jana: Laptop, tmp_path: Path
) -> None:
    hub, own = secure
    (tmp_path / "root.pem").write_bytes(own.pem)
    with pytest.raises(Environment, match="password authentication failed") as failure:
        sync(jana.store, address(hub, "localhost", tmp_path / "root.pem", "swf0:vertippt"))
    assert "vertippt" not in failure.value.sentence
    with pytest.raises(Refused, match="asks for a password"):
        sync(jana.store, address(hub, "localhost", tmp_path / "root.pem", "swf0"))
