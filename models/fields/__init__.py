"""Fields: what a value is, how it is read, shown and compared."""
