"""What stands in the window before a database is open."""
