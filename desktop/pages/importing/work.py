"""What the page does beside the window: read the file, plan, write, save what is wrong."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from desktop.pages.importing.pasted import on_disk
from desktop.pages.importing.returning.work import ReturnedFile, returned_file
from desktop.pages.importing.waiting import Wish, stoppable
from desktop.progress import Progress
from models.exchange.importing import (
    Applied,
    Decision,
    Mapping,
    Options,
    Plan,
    Policy,
    Status,
    Wording,
    apply_plan,
    guess_mapping,
    make_plan,
    open_list,
    profile_of,
    remember_profile,
    rows_with,
    with_profile,
    wordings,
    write_problems,
)
from models.exchange.reading import Sheet
from models.journal.store import Store


@dataclass(frozen=True, slots=True)
class Source:
    """How a file is read: what is None is found out; `text` are pasted cells in its place."""

    path: Path
    sheet: str | None = None
    encoding: str | None = None
    separator: str | None = None
    header_row: int | None = None
    text: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person chose: nothing means found out by the program.

    `by_hand` is whether the person chose columns; `profile` whose remembered columns these are.
    """

    source: Source
    main: str | None = None
    mapping: Mapping | None = None
    options: Options = field(default_factory=Options)
    by_hand: bool = False
    profile: str = ""

    def read_with(self, part: str, value: str) -> Choice:
        """The file read with another `sheet`, `encoding`, `separator` or `header_row`.

        Columns and rows are others then, so what was chosen about them is void.
        """
        given: dict[str, Any] = {part: int(value) if part == "header_row" else value}
        if part == "sheet":
            given["header_row"] = None
        options = replace(self.options, orders={}, decisions={}, words={})
        return Choice(replace(self.source, **given), options=options)

    def remapped(self, header: str, target: str) -> Choice:
        """A column goes to the target with this key; an empty one leaves it out."""
        mapping = self.mapping.changed(header, target or None) if self.mapping else None
        words = {key: one for key, one in self.options.words.items() if key != header}
        options = replace(self.options, words=words)
        return replace(self, mapping=mapping, options=options, by_hand=True)

    def said(self, header: str, word: str, meaning: str | None) -> Choice:
        """A word of a column means what a cell may say; "" nothing, None takes it back."""
        known = self.options.words.get(header, {})
        # An empty dictionary stays, so that what was remembered is taken back as well.
        of_column = {key: one for key, one in known.items() if key != word}
        if meaning is not None:
            of_column[word] = meaning
        words = {**self.options.words, header: of_column}
        return replace(self, options=replace(self.options, words=words))

    def sent_by(self, supplier: str) -> Choice:
        """Somebody else sent the list."""
        return replace(self, options=replace(self.options, supplier=supplier))

    def about(self, main: str) -> Choice:
        """Rows are about another type, so what was decided about them is void."""
        options = replace(self.options, decisions={})
        return replace(self, main=main, mapping=None, options=options, by_hand=True)

    def under(self, policy: Policy) -> Choice:
        """Known records are treated another way."""
        return replace(self, options=replace(self.options, policy=policy))

    def ordered(self, header: str, order: str) -> Choice:
        """The dates of a column have the day (`dmy`) or the month (`mdy`) first."""
        orders = {**self.options.orders, header: order}
        return replace(self, options=replace(self.options, orders=orders))

    def imported(self, plan: Plan) -> Choice:
        """What is left to do once the plan has been carried in: the other rows are left out."""
        done = (Status.NEW, Status.UPDATE, Status.UNCHANGED)
        decisions = dict(self.options.decisions)
        for row in rows_with(plan, *done):
            decisions[plan.sheet.numbers[row]] = Decision("leave_out")
        return replace(self, options=replace(self.options, decisions=decisions))

    def decided(self, number: int, decision: Decision | None) -> Choice:
        """A row by its number is decided about, or no longer."""
        decisions = {key: one for key, one in self.options.decisions.items() if key != number}
        if decision is not None:
            decisions[number] = decision
        return replace(self, options=replace(self.options, decisions=decisions))


@dataclass(frozen=True, slots=True)
class Draft:
    """An import in the making: what was chosen, what was read, what would happen.

    `words` are those that somebody may explain.
    """

    choice: Choice
    sheet: Sheet
    plan: Plan
    words: tuple[Wording, ...] = ()

    @property
    def path(self) -> Path:
        """The file."""
        return self.choice.source.path


def prepare(
    choice: Choice, read: Sheet | None, store: Store, progress: Progress
) -> Draft | ReturnedFile:
    """Read the file (unless that has been done) and plan its import.

    A list that was exported for a partner and came back is merged, not imported.
    """
    return stoppable(partial(_prepare, choice, read, store, progress))


def _prepare(
    choice: Choice, read: Sheet | None, store: Store, progress: Progress
) -> Draft | ReturnedFile:
    wish = Wish(progress)
    source, sheet, mapping = choice.source, read, choice.mapping
    if sheet is None:
        with on_disk(source.path, source.text) as path:
            listed = open_list(
                path,
                sheet=source.sheet,
                header_row=source.header_row,
                encoding=source.encoding,
                separator=source.separator,
                cancel=wish,
            )
            sheet, mapping = listed.sheet, mapping or listed.mapping
            if back := returned_file(store, path, sheet):
                return back
    choice = _as_remembered(replace(choice, mapping=mapping), sheet)
    mapping = choice.mapping or guess_mapping(sheet, choice.main)
    with store.reading() as reader:
        plan = make_plan(reader, sheet, mapping, choice.options, progress=progress, cancel=wish)
        words = wordings(reader, plan)
    return Draft(replace(choice, mapping=mapping), sheet, plan, words)


def _as_remembered(choice: Choice, sheet: Sheet) -> Choice:
    """The columns as in the last list of the supplier, unless the person has chosen others."""
    supplier = choice.options.supplier
    if choice.by_hand or supplier == choice.profile:
        return choice
    if choice.profile:
        # The columns of somebody else's list say nothing about this one.
        options = replace(choice.options, orders={}, words={})
        choice = replace(choice, mapping=None, options=options, profile="")
    profile = profile_of(supplier)
    if profile is not None and profile.fits(sheet):
        mapping, options = with_profile(profile, sheet, choice.options)
        return replace(choice, mapping=mapping, options=options, profile=supplier)
    return choice


def carry_in(draft: Draft, store: Store, progress: Progress) -> Applied:
    """Write what the plan says, as one batch, and remember the columns for the supplier."""
    wish = Wish(progress)
    work = partial(apply_plan, store, draft.plan, progress=progress, cancel=wish)
    applied = stoppable(work)
    remember_profile(draft.plan)
    return applied


def save_problems(draft: Draft, path: Path, store: Store, progress: Progress) -> int:
    """Save the rows with problems as a workbook that can be corrected and imported."""
    return write_problems(draft.plan, path)
