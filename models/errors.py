"""The three ways in which a wish can fail without being a bug."""


class HandschlagError(Exception):
    """A failure with one sentence for the person; `field` is the key it belongs beside."""

    def __init__(self, sentence: str, field: str | None = None) -> None:
        """Keep the sentence and, where there is one, the key of the field it is about."""
        super().__init__(sentence)
        self.sentence = sentence
        self.field = field


class Refused(HandschlagError):  # noqa: N818 - the words of the design: it is an answer, not an error
    """The person can mend it: shown beside the field, or one line and exit code 1."""


class Conflict(HandschlagError):  # noqa: N818
    """Somebody else changed the same thing meanwhile; shown with both values."""


class Environment(HandschlagError):  # noqa: N818
    """Disk full, locked, read-only, too new, wrong key: a sentence, what to do, exit code 3."""
