"""Duplicates: what is likely in the data twice, merged or told apart."""
