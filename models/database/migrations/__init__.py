"""Steps from one schema version to the next, run by Alembic; only additions, never the journal."""
