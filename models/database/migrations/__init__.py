"""Steps from one schema version to the next, run by Alembic; only additions, never the journal.

A step is a file in `versions` that names itself and the one before; `VERSION` grows with it.
"""
