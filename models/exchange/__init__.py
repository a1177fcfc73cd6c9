"""Files in and out: spreadsheets, vCards and calendars."""
