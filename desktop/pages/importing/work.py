"""What the page does beside the window: read the file, plan, decide, write."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from desktop.progress import Cancelled, Progress
from models.exchange import reading
from models.exchange.importing import (
    Applied,
    Decision,
    Mapping,
    Options,
    Plan,
    apply_plan,
    decide,
    guess_mapping,
    make_plan,
    open_list,
    write_problems,
)
from models.exchange.reading import Sheet
from models.journal.store import Store

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Draft:
    """An import in the making: the file, what was read, what was chosen, what would happen."""

    path: Path
    sheet: Sheet
    plan: Plan


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person chose: nothing means found out by the program."""

    path: Path
    sheet: str | None = None
    main: str | None = None
    mapping: Mapping | None = None
    options: Options = field(default_factory=Options)


@dataclass(frozen=True, slots=True)
class _Wish:
    """The wish to stop in the words of the reading process."""

    progress: Progress

    def is_set(self) -> bool:
        return self.progress.cancelled


def prepare(choice: Choice, read: Sheet | None, store: Store, progress: Progress) -> Draft:
    """Read the file (unless that has been done) and plan its import."""
    return _stoppable(partial(_prepare, choice, read, store, progress))


def _prepare(choice: Choice, read: Sheet | None, store: Store, progress: Progress) -> Draft:
    wish = _Wish(progress)
    sheet, mapping = read, choice.mapping
    if sheet is None:
        listed = open_list(choice.path, sheet=choice.sheet, cancel=wish)
        sheet, mapping = listed.sheet, mapping or listed.mapping
    mapping = mapping or guess_mapping(sheet, choice.main)
    with store.reading() as reader:
        plan = make_plan(reader, sheet, mapping, choice.options, progress=progress, cancel=wish)
    return Draft(choice.path, sheet, plan)


def settle(
    draft: Draft, decisions: dict[int, Decision | None], store: Store, progress: Progress
) -> Draft:
    """The draft with decisions about rows, by row number."""

    def work() -> Draft:
        with store.reading() as reader:
            return replace(draft, plan=decide(reader, draft.plan, decisions, progress=progress))

    return _stoppable(work)


def carry_in(draft: Draft, store: Store, progress: Progress) -> Applied:
    """Write what the plan says, as one batch."""
    wish = _Wish(progress)
    return _stoppable(partial(apply_plan, store, draft.plan, progress=progress, cancel=wish))


def save_problems(draft: Draft, path: Path, store: Store, progress: Progress) -> int:
    """Save the rows with problems as a workbook that can be corrected and imported."""
    return write_problems(draft.plan, path)


def _stoppable(work: Callable[[], Answer]) -> Answer:
    try:
        return work()
    except reading.Cancelled:
        raise Cancelled from None
