"""History: the diary of all changes, each of which can be taken back."""
