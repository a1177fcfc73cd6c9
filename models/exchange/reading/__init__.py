"""Foreign files in, values out: no database, no decisions, no trust.

    sheet = read_table(
        path, sheet=None, header_row=None, encoding=None, separator=None, cancel=None
    )
    cards = read_cards(path, cancel=None)
    cards = cards_in_text(text)
    calendar = read_calendar(path, cancel=None)
    format = sniff(path)
    columns = describe_columns(sheet)  # from models.exchange.reading.columns, loads all fields

Everything is parsed by a process of its own with bounds on memory and time. What is wrong with a
file is one sentence (`models.errors.Refused`); what was found or done is in `Sheet.notes`,
`Sheet.problems` and `Sheet.left_out`. A frozen program calls `serve_if_asked()` first of all.
"""

from models.exchange.reading.calendars.occurrence import Attendee, CalendarFile, Occurrence, Series
from models.exchange.reading.card import Card, Cards, PostalAddress, Reachable
from models.exchange.reading.formats import Format
from models.exchange.reading.meetings import read_calendar
from models.exchange.reading.people import cards_in_text, read_cards
from models.exchange.reading.process import Cancelled, sniff
from models.exchange.reading.sheet import Cell, CellError, LeftOut, Origin, Problem, Row, Sheet
from models.exchange.reading.table import read_table
from models.exchange.reading.worker import serve_if_asked

__all__ = [
    "Attendee",
    "CalendarFile",
    "Cancelled",
    "Card",
    "Cards",
    "Cell",
    "CellError",
    "Format",
    "LeftOut",
    "Occurrence",
    "Origin",
    "PostalAddress",
    "Problem",
    "Reachable",
    "Row",
    "Series",
    "Sheet",
    "cards_in_text",
    "read_calendar",
    "read_cards",
    "read_table",
    "serve_if_asked",
    "sniff",
]
