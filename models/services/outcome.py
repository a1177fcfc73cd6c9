"""What a service answers: words of success, the record, and what undo would take back."""

from __future__ import annotations

from dataclasses import dataclass

from models.journal.store import Store


@dataclass(frozen=True, slots=True)
class Done:
    """A wish that was carried out.

    `message` is shown to the person, `record` is the id it is about. `label` and `tx` name the
    transaction for undo; `tx` is None when nothing had to change. `warnings` do not stop anything.
    """

    message: str
    record: int | None = None
    label: str = ""
    tx: bytes | None = None
    warnings: tuple[str, ...] = ()


def done(
    store: Store, message: str, record: int | None = None, warnings: tuple[str, ...] = ()
) -> Done:
    """The answer to the change that this thread has just made durable."""
    last = store.last
    if last is None:
        return Done(message, record, warnings=warnings)
    return Done(message, record, last.intent.label, last.tx, warnings)
