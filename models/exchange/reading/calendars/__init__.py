"""Calendars of others as plain values: entries, their repeats as dates, who is invited."""
