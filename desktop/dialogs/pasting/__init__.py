"""Cells of a spreadsheet pasted into the selected rows of a list, after a preview."""
