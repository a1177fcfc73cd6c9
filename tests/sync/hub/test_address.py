"""Addresses of a hub: what is refused before a byte is sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.errors import Refused
from models.sync.hub.address import parse_address


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://laptop@hub.example.org/handschlag",
        "postgres://laptop@192.0.2.7:5433/handschlag",
        "postgresql://laptop@localhost,hub.example.org/handschlag",
        "postgresql://laptop@localhost/handschlag?hostaddr=192.0.2.7",
        "postgresql://laptop@localhost.example.org/handschlag",
    ],
)
def test_a_server_elsewhere_is_verified(url: str) -> None:
    parameters = parse_address(url).parameters
    assert parameters["sslmode"] == "verify-full"
    assert parameters["sslrootcert"] == "system"
    # Otherwise a ticket of Kerberos would let libpq forget about TLS.
    assert parameters["gssencmode"] == "disable"


def test_the_root_of_the_user_or_of_the_address_counts(profile: Path) -> None:
    url = "postgresql://laptop@hub.example.org/handschlag"
    given = parse_address(url + "?sslrootcert=root.pem&sslmode=verify-ca").parameters
    assert (given["sslrootcert"], given["sslmode"]) == ("root.pem", "verify-ca")
    (profile / ".postgresql").mkdir(parents=True)
    (profile / ".postgresql" / "root.crt").touch()
    assert "sslrootcert" not in parse_address(url).parameters


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require"])
def test_a_server_elsewhere_is_never_asked_without_that(mode: str) -> None:
    with pytest.raises(Refused, match="does not make sure that it is your server"):
        parse_address(f"postgresql://laptop@hub.example.org/handschlag?sslmode={mode}")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", ""])
def test_this_computer_needs_no_certificate(host: str) -> None:
    assert "sslmode" not in parse_address(f"postgresql://laptop@{host}/handschlag").parameters
    assert "sslmode" not in parse_address("postgresql:///handschlag?host=/run/x").parameters


def test_the_environment_leads_nowhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGHOSTADDR", "192.0.2.7")
    assert parse_address("postgresql://localhost/handschlag").parameters["sslmode"] == "verify-full"
    monkeypatch.delenv("PGHOSTADDR")
    monkeypatch.setenv("PGHOST", "hub.example.org")
    assert parse_address("postgresql:///handschlag").parameters["sslmode"] == "verify-full"


@pytest.mark.parametrize(
    "url",
    [
        "", "hub", "http://hub/handschlag", "postgresql://[::1/handschlag", "host=hub dbname=x",
        "postgresql://hub/x?unknown=1", "postgresql://hub:99:99/x", "postgresql://\0/x",
        "postgresql://%zz/x", "postgresql://hub", "postgresql://hub/",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused_in_one_sentence(url: str) -> None:
    with pytest.raises(Refused) as failure:
        parse_address(url)
    assert "\n" not in failure.value.sentence


@pytest.mark.parametrize("option", ["options=-csearch_path%3Dx", "service=x", "gssencmode=prefer",
                                    "target_session_attrs=any"])  # fmt: skip
def test_nothing_behind_the_address_may_change_where_it_leads(option: str) -> None:
    with pytest.raises(Refused, match="must not set"):
        parse_address(f"postgresql://hub.example.org/handschlag?{option}")


def test_a_password_is_not_shown() -> None:
    address = parse_address("postgresql://laptop:geheim@localhost/handschlag")
    assert "geheim" not in repr(address) + address.shown
    assert address.parameters["password"] == "geheim"
