"""Undo and redo beside the window, told by a toast that leads the other way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from desktop.desk import Desk
from desktop.progress import Progress
from desktop.undoing.words import sentence_of
from desktop.widgets.toast import Message
from models.errors import HandschlagError
from models.journal.store import Store
from models.journal.undo import Undone, redo, undo
from models.language import tr
from models.services.naming import titles_of


@dataclass(frozen=True, slots=True)
class Taken:
    """What an undo or redo did, and the names of what it kept."""

    undone: Undone
    titles: dict[int, str]
    again: bool


def take_back(desk: Desk, owner: QObject, tx: bytes | None = None) -> None:
    """Undo a transaction, or the latest one."""
    _ask(desk, owner, partial(_undo, tx))


def bring_back(desk: Desk, owner: QObject, tx: bytes | None = None) -> None:
    """Redo an undone transaction, or the latest one."""
    _ask(desk, owner, partial(_redo, tx))


def _ask(desk: Desk, owner: QObject, work: Callable[[Store, Progress], Taken]) -> None:
    telling = _Telling(desk, owner)
    desk.office.write(work, owner=owner, done=telling.tell, refused=telling.refuse)


def _undo(tx: bytes | None, store: Store, progress: Progress) -> Taken:
    return _named(store, undo(store, tx), again=False)


def _redo(tx: bytes | None, store: Store, progress: Progress) -> Taken:
    return _named(store, redo(store, tx), again=True)


def _named(store: Store, undone: Undone, *, again: bool) -> Taken:
    with store.reading() as reader:
        titles = titles_of(reader, [one.record for one in undone.kept])
    return Taken(undone, titles, again)


@dataclass(frozen=True, slots=True)
class _Telling:
    desk: Desk
    owner: QObject

    def tell(self, taken: Taken) -> None:
        sentence = sentence_of(taken.undone, taken.titles, again=taken.again)
        if taken.undone.tx is None:
            self.desk.say(Message(sentence))
        elif taken.again:
            back = partial(take_back, self.desk, self.owner)
            self.desk.say(Message(sentence, tr("Undo"), back))
        else:
            again = partial(bring_back, self.desk, self.owner)
            self.desk.say(Message(sentence, tr("Redo"), again))

    def refuse(self, failure: HandschlagError) -> None:
        self.desk.say(Message(failure.sentence))
