"""The way of a card from one stage to another: ask what is needed, put questions, carry out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.desk import Desk
from desktop.pages.projects.move_panel import Answers, Move
from desktop.progress import Progress
from desktop.records.deeds import carry_out
from desktop.widgets.toast import Message
from models.database.reader import Reader
from models.errors import HandschlagError
from models.journal.store import Store
from models.language import tr
from models.services.board import Card, Column
from models.services.outcome import Done
from models.services.stages import Needed, move_stage, what_is_needed

SIMPLY = Answers(False, None, None)


class Moving(QObject):
    """Carries one card at a time; `questioned` when a person has to answer something first.

    `moved` and `refused` end it; the card has stayed where it was until `moved`.
    """

    questioned = Signal(object, object)
    moved = Signal(object)
    refused = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def begin(self, move: Move) -> None:
        """Find out what the move asks for."""

        def ask(reader: Reader, _progress: Progress) -> Needed:
            return what_is_needed(reader, move.project, move.stage)

        self._desk.office.read(
            ask, owner=self, done=partial(self._asked, move), refused=partial(self._refuse, move)
        )

    def finish(self, move: Move, answers: Answers) -> None:
        """Move with what was answered."""

        def wish(store: Store) -> Done:
            return move_stage(
                store,
                move.project,
                move.stage,
                confirmed=answers.confirmed,
                reason=answers.reason,
                next_step=answers.next_step,
            )

        carry_out(
            self._desk,
            wish,
            owner=self,
            done=partial(self._carried, move),
            refused=partial(self._refuse, move),
        )

    def _asked(self, move: Move, needed: Needed) -> None:
        if needed.missing or needed.reason or needed.follow_up or _open(needed):
            self.questioned.emit(move, needed)
        else:
            self.finish(move, SIMPLY)

    def _carried(self, move: Move, _done: Done) -> None:
        self.moved.emit(move)

    def _refuse(self, move: Move, failure: HandschlagError) -> None:
        self.refused.emit(move, failure)


def move_of(columns: tuple[Column, ...], project: int, stage: int) -> Move | None:
    """The move of a card to a stage; None when it is there already or not on the board."""
    found: tuple[Column, Card] | None = None
    for column in columns:
        for card in column.cards:
            if card.id == project:
                found = column, card
    target = next((column for column in columns if column.stage == stage), None)
    if found is None or target is None or found[0].stage == stage:
        return None
    return Move(project, found[1].title, stage, found[0].title, target.title)


def say_refusal(desk: Desk, failure: HandschlagError) -> None:
    """Say in a toast why a card stays."""
    desk.say(Message(tr("The card stays where it is. {why}", why=failure.sentence)))


def _open(needed: Needed) -> bool:
    """Whether there is something only people can tell, or a criterion to be read."""
    return bool(needed.criterion) or any(need.met is None for need in needed.needs)
