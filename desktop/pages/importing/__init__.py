"""The page on which a foreign list becomes records: file, columns, preview, result."""
