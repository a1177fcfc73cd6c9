"""Forms for new records: the important fields, a warning about doubles, one button."""
