"""Carrying out a wish: written beside the window, told by a toast that takes it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from desktop.desk import Desk
from desktop.progress import Progress
from desktop.undoing.taking_back import take_back
from desktop.widgets.toast import Message
from models.errors import HandschlagError
from models.journal.contexts import Vector
from models.journal.store import Store
from models.language import tr
from models.services.outcome import Done

Wish = Callable[[Store], Done]


@dataclass(frozen=True, slots=True)
class _Deed:
    desk: Desk
    wish: Wish
    owner: QObject
    done: Callable[[Done], object] | None
    refused: Callable[[HandschlagError], object] | None

    def run(self, store: Store, progress: Progress) -> Done:
        return self.wish(store)

    def answered(self, answer: Done) -> None:
        say_done(self.desk, answer)
        if self.done:
            self.done(answer)

    def failed(self, failure: HandschlagError) -> None:
        if self.refused:
            self.refused(failure)
        else:
            self.desk.say(Message(failure.sentence))


def carry_out(
    desk: Desk,
    wish: Wish,
    *,
    owner: QObject,
    done: Callable[[Done], object] | None = None,
    refused: Callable[[HandschlagError], object] | None = None,
) -> None:
    """Write beside the window and tell the outcome; a refusal nobody takes is told as well."""
    deed = _Deed(desk, wish, owner, done, refused)
    desk.office.write(deed.run, owner=owner, done=deed.answered, refused=deed.failed)


def say_done(desk: Desk, answer: Done) -> None:
    """Tell what was done, with its warnings and the button that takes it back."""
    sentence = " ".join((answer.message, *answer.warnings))
    if answer.tx is None:
        desk.say(Message(sentence))
    else:
        # Not the widget that asked: it may be gone before the toast is.
        back = partial(take_back, desk, desk.navigation, answer.tx)
        desk.say(Message(sentence, tr("Undo"), back))


def still_seen(store: Store, seen: Vector | None) -> Vector | None:
    """What a person had seen of others when a form was opened, with all of their own laptop.

    Without the own part, the second of two edits of one field would contradict the first.
    """
    if seen is None:
        return None
    own = store.identity.replica[1].hex()
    return seen | {name: head for name, head in store.seen().items() if name.startswith(own)}
