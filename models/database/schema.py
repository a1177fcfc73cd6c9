"""The schema of a new database: tables, index, reference data."""

from __future__ import annotations

from models.database.cipher import Connection
from models.database.reference_data import load_reference

VERSION = "0001"


def create_schema(connection: Connection) -> None:
    """Make all tables in an empty database, in one transaction."""
    from sqlalchemy.schema import CreateIndex, CreateTable

    from models.database.system_tables import SEARCH_INDEX
    from models.database.tables import TABLES

    metadata = next(iter(TABLES.values())).metadata
    from sqlalchemy.dialects.sqlite import dialect

    sqlite = dialect()
    connection.execute("BEGIN IMMEDIATE")
    for table in metadata.sorted_tables:
        connection.execute(str(CreateTable(table).compile(dialect=sqlite)))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            connection.execute(str(CreateIndex(index).compile(dialect=sqlite)))
    for statement in SEARCH_INDEX:
        connection.execute(statement)
    connection.execute(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
    )
    connection.execute("INSERT INTO alembic_version VALUES (?)", (VERSION,))
    load_reference(connection)
    connection.execute("COMMIT")
