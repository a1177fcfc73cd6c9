"""Tables beside the records: identity of records, journal, reference data, local matters."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text

AGENCY_SCOPE, SHARED_SCOPE = 0, 1

metadata = MetaData()

record = Table(
    "record",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uuid", LargeBinary(16), nullable=False, unique=True),
    Column("type", Integer, nullable=False, index=True),
    Column("scope", Integer, nullable=False),
    Column("deleted", Integer, nullable=False, server_default="0"),
    Column("created", Integer, nullable=False, server_default="0"),
    Column("changed", Integer, nullable=False, server_default="0", index=True),
)
replica = Table(
    "replica",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uuid", LargeBinary(16), nullable=False, unique=True),
    Column("agency", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("sign_public", LargeBinary, nullable=False),
    Column("retired", Integer, nullable=False, server_default="0"),
)
stream = Table(
    "stream",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("replica", ForeignKey("replica.id"), nullable=False),
    Column("scope", Integer, nullable=False),
    Column("head_seq", Integer, nullable=False, server_default="0"),
    Column("head_hash", LargeBinary, nullable=False, server_default=""),
    Index("stream_of_replica", "replica", "scope", unique=True),
)
context = Table(
    "context",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", LargeBinary(32), nullable=False, unique=True),
    Column("vector", Text, nullable=False),
)
journal_commit = Table(
    "journal_commit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("stream", ForeignKey("stream.id"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("clock", Integer, nullable=False, index=True),
    Column("context", ForeignKey("context.id"), nullable=False),
    Column("tx", LargeBinary(16), nullable=False, index=True),
    Column("author", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("refers", LargeBinary(16)),
    Column("schema", Integer, nullable=False),
    Column("prev", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("arrived", Integer, nullable=False),
    Index("commit_of_stream", "stream", "seq", unique=True),
)
change = Table(
    "change",
    metadata,
    Column("commit_id", Integer, primary_key=True, autoincrement=False),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("type", Integer, nullable=False),
    Column("record", Integer, nullable=False, index=True),
    Column("op", Text, nullable=False),
    Column("data", Text),
    Column("salt", LargeBinary),
    Column("digest", LargeBinary),
    sqlite_with_rowid=False,
)
register = Table(
    "register",
    metadata,
    Column("record", Integer, primary_key=True, autoincrement=False),
    Column("field", Integer, primary_key=True, autoincrement=False),
    Column("commit_id", Integer, primary_key=True, autoincrement=False),
    Column("value", Text),
    sqlite_with_rowid=False,
)
erased = Table(
    "erased",
    metadata,
    Column("record", Integer, primary_key=True, autoincrement=False),
    Column("commit_id", Integer, primary_key=True, autoincrement=False),
)
pending = Table(
    "pending",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("reason", Text, nullable=False),
    Column("arrived", Integer, nullable=False),
    Column("stream", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Index("pending_of_stream", "stream", "seq"),
)
peer = Table(
    "peer",
    metadata,
    Column("replica", ForeignKey("replica.id"), primary_key=True),
    Column("acknowledged", Text, nullable=False),
    Column("trusted", Integer, nullable=False, server_default="0"),
    Column("recipient", Text, nullable=False, server_default=""),
    Column("exchanged", Integer, nullable=False, server_default="0"),
)
local = Table(
    "local", metadata, Column("key", Text, primary_key=True), Column("value", LargeBinary)
)
reference = Table(
    "reference",
    metadata,
    Column("dataset", Text, primary_key=True),
    Column("code", Text, primary_key=True),
    Column("parent", Text),
    Column("name_de", Text, nullable=False),
    Column("name_en", Text, nullable=False),
    Column("data", Text, nullable=False),
    sqlite_with_rowid=False,
)
SEARCH_INDEX = (
    "CREATE VIRTUAL TABLE search_index USING fts5(title, body, content='', "
    "contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')",
    "CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab('search_index', 'row')",
)
