"""The address of a hub, and what of it is needed so that nobody listens or pretends to be it.

Source: the libpq manual, "Connection Strings" and "SSL Support".
"""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from models.errors import Refused
from models.language import tr

_SCHEMES = ("postgresql://", "postgres://")
_VERIFIED = ("verify-full", "verify-ca")
# What may stand in an address. A service file or a list of options could change host and TLS
# behind the address that was checked.
_KNOWN = {
    "host", "hostaddr", "port", "dbname", "user", "password", "passfile", "connect_timeout",
    "sslmode", "sslrootcert", "sslcert", "sslkey", "sslcrl", "sslpassword",
    "ssl_min_protocol_version", "channel_binding", "require_auth",
}  # fmt: skip
_PATIENCE: Mapping[str, str] = {
    "connect_timeout": "10",
    "keepalives": "1",
    "keepalives_idle": "15",
    "keepalives_interval": "5",
    "keepalives_count": "4",
    "tcp_user_timeout": "60000",
}


@dataclass(frozen=True, slots=True)
class Address:
    """Parameters of libpq, and the server as it may be shown: without the password."""

    parameters: Mapping[str, str] = field(repr=False)
    shown: str


def parse_address(text: str) -> Address:
    """Read `postgresql://user@server/database`; raises `Refused` when it is wrong or not safe."""
    parameters = _parameters(text.strip())
    places = [*parameters.get("host", "").split(","), *parameters.get("hostaddr", "").split(",")]
    if not all(map(_is_local, places)):
        parameters = _verified(parameters)
    shown = f"{parameters.get('host') or 'localhost'}/{parameters.get('dbname', '')}"
    return Address({**_PATIENCE, **parameters, "application_name": "handschlag"}, shown)


def _parameters(text: str) -> dict[str, str]:
    import psycopg
    from psycopg.conninfo import conninfo_to_dict

    try:
        if not text.startswith(_SCHEMES) or "\0" in text:
            raise ValueError
        found = {key: str(value) for key, value in conninfo_to_dict(text).items() if value}
        if not all(map(str.isdigit, filter(None, found.get("port", "").split(",")))):
            raise ValueError
    except (psycopg.Error, ValueError):
        raise Refused(
            tr("This is no address of a hub. It looks like postgresql://laptop@server/handschlag.")
        ) from None
    if unknown := sorted(found.keys() - _KNOWN):
        raise Refused(tr("The address of the hub must not set “{name}”.", name=unknown[0]))
    # The environment must not lead anywhere else than the address says.
    if "host" not in found and "hostaddr" not in found:
        found["host"] = os.environ.get("PGHOST", "")
    found.setdefault("hostaddr", os.environ.get("PGHOSTADDR", ""))
    if not found.get("dbname"):
        raise Refused(tr("The address of the hub lacks the name of the database at its end."))
    return {key: value for key, value in found.items() if value}


def _is_local(host: str) -> bool:
    """Whether what is said to this host stays on this computer."""
    if not host or host.startswith(("/", "@")) or host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _verified(parameters: dict[str, str]) -> dict[str, str]:
    mode = parameters.get("sslmode", "verify-full")
    if mode not in _VERIFIED:
        raise Refused(
            tr("“sslmode={mode}” does not make sure that it is your server. Leave it out.",
               mode=mode)
        )  # fmt: skip
    safe = {**parameters, "sslmode": mode, "gssencmode": "disable"}
    own_root = Path("~/.postgresql/root.crt").expanduser()
    if "sslrootcert" not in safe and not own_root.exists():
        # The authorities that this computer trusts; libpq checks the name then in any case.
        safe |= {"sslrootcert": "system", "sslmode": "verify-full"}
    return safe
