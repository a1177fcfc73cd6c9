"""Lists as files: workbook, CSV, cards, calendar, JSON."""
