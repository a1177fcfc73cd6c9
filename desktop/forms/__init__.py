"""Fields edited in place: one editor a kind, and the facts of a record as a loop over fields."""
