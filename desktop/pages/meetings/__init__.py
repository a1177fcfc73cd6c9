"""Meetings: what is planned and what was said."""
