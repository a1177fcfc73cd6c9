"""Organisations and people: lists beside the record that is current."""
