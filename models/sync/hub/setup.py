"""Setting up a hub: its roles, tables and functions, made or renewed by an administrator."""

from __future__ import annotations

from models.errors import Environment
from models.language import tr
from models.resources import resource
from models.sync.hub.address import parse_address
from models.sync.hub.faults import fault_of, unreachable

SCRIPT = ("hub", "hub.sql")


def hub_init(url: str) -> str:
    """Make the hub in a database, or renew it; returns the server as it may be shown.

    Raises `Refused` when the login may not do that, `Environment` when there is no connection.
    """
    import psycopg

    address = parse_address(url)
    try:
        script = resource(*SCRIPT).read_bytes()
    except OSError as fault:
        raise Environment(tr("The program is incomplete. Install it again.")) from fault
    try:
        connection = psycopg.connect("", **address.parameters)  # type: ignore[arg-type]
    except psycopg.Error as error:
        raise unreachable(error, address) from None
    # All of it in one transaction: there is a whole hub, or none.
    try:
        with connection:
            connection.execute(script)
    except psycopg.Error as error:
        raise fault_of(error, address) from None
    return address.shown
