"""The pages of the window; a page imports no other page."""
