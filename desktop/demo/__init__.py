"""A cooperation manager's day on a database of its own: what `make demo` shows."""
