"""Lists of any length: an array of ids, and rows read by pages."""
