"""Moving a project through its stages: what a stage asks for, reasons for the end, the history."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.clock import today
from models.database.reader import Reader, Row
from models.errors import Refused
from models.journal.change import Change
from models.journal.clock import clock_moment
from models.journal.store import Store
from models.language import tr
from models.records.cooperation import PROJECT
from models.services.entries import existing, update
from models.services.naming import title_of_row
from models.services.outcome import Done, done
from models.services.tasks import iso_day, new_task

_STAGE, _SINCE = str(PROJECT.field("stage").number), str(PROJECT.field("stage_since").number)


@dataclass(frozen=True, slots=True)
class Need:
    """One thing a stage asks for before it is left; `met` is None when only people can tell."""

    text: str
    met: bool | None = None


@dataclass(frozen=True, slots=True)
class Needed:
    """What a move asks for: the exit criterion of the present stage, and what the new one wants.

    `reason` tells whether a reason is needed, `follow_up` whether a next step with a date is.
    `question` is what the reason should answer.
    """

    criterion: str
    needs: tuple[Need, ...]
    reason: bool
    follow_up: bool
    question: str

    @property
    def missing(self) -> tuple[str, ...]:
        """What is surely not there yet."""
        return tuple(need.text for need in self.needs if need.met is False)


@dataclass(frozen=True, slots=True)
class StageSpan:
    """A stay in a stage: ISO dates, `until` None for the present one, and how many days it took."""

    stage: int
    name: str
    since: str
    until: str | None
    days: int


def what_is_needed(reader: Reader, project: int, stage: int) -> Needed:
    """What to ask before a project moves to a stage; nothing is asked on the way back."""
    row, target = reader.get("project", project), reader.get("stage", stage)
    if row is None or target is None:
        raise Refused(tr("This record has been deleted. Restore it from the history first."))
    here = reader.get("stage", int(row["stage"])) if row["stage"] else None
    code = str(target["code"])
    ending = bool(target["terminal"]) or code == "ruhend"
    forward = here is not None and _position(target) > _position(here) and not _is_side(target)
    needs = _needs(reader, row, str(here["code"])) if forward and here is not None else ()
    criterion = str(here["criterion"] or "") if forward and here is not None else ""
    return Needed(criterion, needs, ending, code == "ruhend", _question(code, ending))


def move_stage(
    store: Store,
    project: int,
    stage: int,
    *,
    confirmed: bool = False,
    reason: str | None = None,
    next_step: tuple[str, str | date] | None = None,
) -> Done:
    """Move a project to another stage from today on.

    Raises `Refused` when something is missing and nobody `confirmed` to go on without it, or when
    the reason for an end is missing. `next_step` is a task: title and day.
    """
    with store.change(tr("Project moved to another stage"), "stage") as change:
        name = move_in(change, store, project, stage, confirmed, reason, next_step)
    return done(store, tr("Moved to “{stage}”.", stage=name), project)


def move_in(
    change: Change,
    store: Store,
    project: int,
    stage: int,
    confirmed: bool = False,
    reason: str | None = None,
    next_step: tuple[str, str | date] | None = None,
) -> str:
    """Move a project inside a change as `move_stage` does; the name of the new stage."""
    row = existing(change, "project", project)
    needed = what_is_needed(change.reader, project, stage)
    target = existing(change, "stage", stage)
    if needed.reason and not (reason or "").strip():
        raise Refused(needed.question, "end_reason")
    if needed.follow_up and next_step is None:
        raise Refused(tr("When will the project be taken up again? Enter a task."), "next_step")
    if needed.missing and not confirmed:
        raise Refused(tr("Still missing: {what}.", what="; ".join(needed.missing)), "stage")
    if row["stage"] != stage:
        values: dict[str, object] = {
            "pipeline": target["pipeline"],
            "stage": stage,
            "stage_since": today().isoformat(),
        }
        if needed.reason:
            values["end_reason"] = reason
        update(change, "project", project, values)
    if next_step is not None:
        title, day = next_step
        new_task(change, store, {"title": title, "due_on": iso_day(day), "about": project})
    return title_of_row("stage", target)


def stages_of(reader: Reader, pipeline: int) -> tuple[Row, ...]:
    """The stages of a pipeline in their order."""
    return tuple(
        sorted(reader.find("stage", pipeline=pipeline), key=lambda row: (_position(row), row["id"]))
    )


def stage_history(reader: Reader, project: int) -> tuple[StageSpan, ...]:
    """Every stay of a project in a stage, first to last, from its history in the journal."""
    moves: list[tuple[str, str]] = []
    for clock, data in reader.rows(
        "SELECT j.clock, c.data FROM change c JOIN journal_commit j ON j.id = c.commit_id "
        "WHERE c.record = ? AND c.data IS NOT NULL ORDER BY j.clock, c.commit_id, c.n",
        (project,),
    ):
        values = json.loads(data)
        if stage := values.get(_STAGE):
            day = values.get(_SINCE) or clock_moment(clock).date().isoformat()
            if not moves or moves[-1][0] != stage:
                moves.append((stage, day))
    return _spans(reader, moves)


def _spans(reader: Reader, moves: Sequence[tuple[str, str]]) -> tuple[StageSpan, ...]:
    spans = []
    for place, (uuid, since) in enumerate(moves):
        until = moves[place + 1][1] if place + 1 < len(moves) else None
        end = date.fromisoformat(until) if until else today()
        record = reader.id_of(uuid) or 0
        row = reader.get("stage", record)
        name = title_of_row("stage", row) if row else ""
        days = max(0, (end - date.fromisoformat(since)).days)
        spans.append(StageSpan(record, name, since, until, days))
    return tuple(spans)


def _needs(reader: Reader, row: Row, code: str) -> tuple[Need, ...]:
    partners = reader.find("project_partner", project=row["id"])
    if code == "idee":
        return (
            Need(tr("a short description"), bool(row["description"])),
            Need(tr("a responsible person"), bool(row["responsible"])),
        )
    if code == "anbahnung":
        return (Need(tr("two organisations that are interested"), len(partners) > 1),)
    if code == "konsortium":
        return (
            Need(tr("a role for each partner"), all(partner["role"] for partner in partners)),
            Need(tr("a lead partner"), any(partner["role"] == "lead" for partner in partners)),
            Need(tr("agreements on confidentiality, where needed")),
        )
    if code == "antrag":
        applying = [p for p in partners if p["role"] in ("lead", "partner")]
        numbers = all(partner["application_number"] for partner in applying)
        return (Need(tr("an application number for each partner"), bool(applying) and numbers),)
    if code == "bewilligt":
        return (
            Need(tr("the period of the project"), bool(row["starts_on"] and row["ends_on"])),
            Need(tr("a grant"), any(partner["grant"] for partner in partners)),
        )
    return ()


def _question(code: str, ending: bool) -> str:
    if code == "abgelehnt":
        return tr("What did the funding body decide, and why?")
    if code == "verworfen":
        return tr("Why do you drop the project?")
    if code == "ruhend":
        return tr("Why does the project rest?")
    return tr("What is the result?") if ending else ""


def _position(row: Row) -> int:
    return int(row["position"] or 0)


def _is_side(row: Row) -> bool:
    return _position(row) >= 90


def days_in_stage(row: Row) -> int | None:
    """How many days a project has been in its stage, None when that is not known."""
    since = row["stage_since"]
    return (today() - date.fromisoformat(str(since))).days if since else None
