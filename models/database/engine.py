"""SQLAlchemy on the encrypted driver: explicit transactions, one connection."""

from __future__ import annotations

from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from models.database.cipher import Connection as DriverConnection


def engine_on(writer: DriverConnection) -> Engine:
    """An engine whose only connection is `writer`; a transaction takes the write lock at once."""

    def lend() -> Any:
        return writer

    engine = create_engine("sqlite://", module=driver, creator=lend, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
