"""The worker's way of saying why a file cannot be read."""

from __future__ import annotations


class Unreadable(Exception):  # noqa: N818 - the word of the design
    """A marked sentence and the values of its placeholders; the parent translates and refuses."""

    def __init__(self, sentence: str, **values: str | int) -> None:
        """Keep the English sentence with its placeholders open."""
        super().__init__(sentence)
        self.sentence = sentence
        self.values = values
