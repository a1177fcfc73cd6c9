"""A list that a partner sent back: shown, accepted, merged, taken back."""
