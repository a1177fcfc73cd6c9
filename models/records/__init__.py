"""The record types of the vocabulary: which fields each has, declared once as data."""
