"""The schema of a new database: tables, index, reference data."""

from __future__ import annotations

from models.database.cipher import Connection
from models.database.current import VERSION
from models.database.renewal import renew

__all__ = ["VERSION", "create_schema", "schema_statements"]

# As Alembic would make it.
_VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def create_schema(connection: Connection) -> None:
    """Make all tables in an empty database, in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in schema_statements():
            connection.execute(statement)
        connection.execute(_VERSION_TABLE)
        connection.execute("INSERT INTO alembic_version VALUES (?)", (VERSION,))
        renew(connection)
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def schema_statements() -> list[str]:
    """What makes the tables and indexes of this program's version, in an order that works."""
    from sqlalchemy.dialects.sqlite import dialect
    from sqlalchemy.schema import CreateIndex, CreateTable

    from models.database import sheet_tables  # noqa: F401 - its tables join the others
    from models.database.system_tables import SEARCH_INDEX
    from models.database.tables import TABLES

    sqlite = dialect()
    statements = []
    # The record tables know the metadata that the tables beside them share.
    for table in next(iter(TABLES.values())).metadata.sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=sqlite)).strip())
        statements.extend(
            str(CreateIndex(index).compile(dialect=sqlite)).strip()
            for index in sorted(table.indexes, key=lambda index: str(index.name))
        )
    return [*statements, *SEARCH_INDEX]
