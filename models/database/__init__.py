"""The encrypted database file: connections, schema, search index, listings, backup."""
