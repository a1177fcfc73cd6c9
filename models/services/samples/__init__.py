"""Invented people, firms and texts of which sample data are made."""
