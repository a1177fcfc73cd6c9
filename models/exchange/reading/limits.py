"""What a foreign file may ask of us before it is turned away."""

FILE_BYTES = 200 * 1024**2
MEMORY_BYTES = 2 * 1024**3
SECONDS = 120.0

ARCHIVE_MEMBERS = 10_000
ARCHIVE_BYTES = 1536 * 1024**2
# Deflate reaches 1,000 : 1. Real workbooks stay under 30 : 1, a million empty formatted rows reach
# some 150 : 1; small files may do as they like, their contents fit into memory anyway.
ARCHIVE_RATIO = 300
ARCHIVE_RATIO_FROM = 64 * 1024**2

SHEETS = 200
COLUMNS = 1_000
ROWS = 1_048_576
CELLS = 6_000_000
CELL_CHARACTERS = 32_767
TEXT_BYTES = 512 * 1024**2
"""Upper bound of what the worker may send for one file."""

CARDS = 50_000

CALENDAR_BYTES = 50 * 1024**2
EVENTS = 20_000
"""Entries of one calendar."""
MEETINGS = 20_000
"""Dates of one calendar, repeats included."""
SERIES_DATES = 200
SERIES_DAYS = 730
"""How many dates of one series are taken, and over how many days."""
ATTENDEES = 300
