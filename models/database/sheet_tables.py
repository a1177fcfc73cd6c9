"""Tables for lists that went to a partner: what they said then stays here, on this laptop only."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from models.database.system_tables import metadata

sheet_export = Table(
    "sheet_export",
    metadata,
    Column("code", Text, primary_key=True),
    Column("type", Text, nullable=False),
    Column("partner", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("columns", Text, nullable=False),
    Column("vector", Text, nullable=False),
    Column("secret", LargeBinary, nullable=False),
    Column("made", Integer, nullable=False),
    Column("saved", Text),
    sqlite_with_rowid=False,
)
sheet_row = Table(
    "sheet_row",
    metadata,
    Column("ref", Text, primary_key=True),
    Column("export", ForeignKey("sheet_export.code"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("record", ForeignKey("record.id"), index=True),
    Column("part", Integer),
    Column("check_mark", Text),
    Column("data", Text),
    Index("sheet_rows_of_export", "export", "place"),
    Index("sheet_rows_by_check", "check_mark"),
    sqlite_with_rowid=False,
)
