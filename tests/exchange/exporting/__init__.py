"""Export of lists."""
