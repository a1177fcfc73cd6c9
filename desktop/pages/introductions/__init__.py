"""Needs and offers, the matches between them, and introductions from proposal to outcome."""
