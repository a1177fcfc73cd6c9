"""Documents as PDF: a value goes in, a page comes out; nothing here knows the database."""
