"""Taking a list out of the program: format, columns, what for, and where to."""
