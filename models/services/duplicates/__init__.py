"""Duplicates: warned about while typing, found by a scan, told apart, merged."""
