"""Introductions: need meets offer, both sides agree, they talk, and it comes to something or ends.

The stages are those of `introduction_stages.csv`. That nobody is introduced without both consents
is a rule of the record itself (`rules.py`), so no way leads around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from models.clock import today
from models.database.reader import Reader, Row
from models.errors import Refused
from models.fields.reference import introduction_stages
from models.journal.change import Change
from models.journal.store import Store
from models.language import tr
from models.services.disclosures import disclose
from models.services.entries import create, existing, update
from models.services.naming import title_of
from models.services.outcome import Done, done
from models.services.rules import INTRODUCED
from models.services.staff import current_staff
from models.services.tasks import iso_day

Day = str | date | None
SIDES = ("seeker", "provider")
ENDS = ("vereinbart", "kein_interesse", "keine_antwort", "zurueckgezogen")
REASON_NEEDED = ("kein_interesse", "zurueckgezogen")


def suggest(
    store: Store,
    *,
    need: int | None = None,
    offer: int | None = None,
    seeker: int | None = None,
    provider: int | None = None,
    reason: str | None = None,
) -> Done:
    """Suggest an introduction: a need and an offer, or two organisations where one is missing.

    `reason` says why the two fit; when it comes to nothing, the reason for that takes its place.
    Raises `Refused` when the same pair is under way or was introduced already.
    """
    with store.change(tr("Introduction suggested")) as change:
        row = {
            "need": need,
            "offer": offer,
            "seeker": seeker or _owner(change.reader, "need", need),
            "provider": provider or _owner(change.reader, "offer", offer),
            "responsible": current_staff(store, change.reader),
            "stage": "vorschlag",
            "reason": reason or None,
        }
        _refuse_second(change.reader, row)
        record = create(change, "introduction", row)
        title = title_of(change.reader, record)
    return done(store, tr("Introduction suggested: {title}.", title=title), record)


def ask_consents(store: Store, record: int) -> Done:
    """Both sides are asked whether they agree; what was decided already stays."""
    with store.change(tr("Consents asked for")) as change:
        row = existing(change, "introduction", record)
        values: dict[str, object] = {
            f"{side}_consent": "open" for side in SIDES if not row[f"{side}_consent"]
        }
        if row["stage"] == "vorschlag":
            values["stage"] = "einwilligung"
        update(change, "introduction", record, values)
    return done(store, tr("Both sides have been asked for their consent."), record)


def decide_consent(store: Store, record: int, side: str, decision: str, on: Day = None) -> Done:
    """What the `seeker` or `provider` decided: `given`, `refused`, or `open` for asked again.

    Raises `Refused` when a consent is taken back after the two have been introduced.
    """
    if side not in SIDES:
        raise Refused(tr("The consent is the seeker’s or the provider’s."), "side")
    warnings: tuple[str, ...] = ()
    with store.change(tr("Consent recorded")) as change:
        row = existing(change, "introduction", record)
        day = None if decision == "open" else _day(on)
        values: dict[str, object] = {f"{side}_consent": decision, f"{side}_consent_on": day}
        if row["stage"] == "vorschlag":
            values["stage"] = "einwilligung"
        update(change, "introduction", record, values)
        if decision == "refused":
            warnings = (tr("Without this consent there is no introduction. Please end it."),)
    return done(store, tr("The consent was recorded."), record, warnings)


def introduce(store: Store, record: int, on: Day = None, onepagers: Sequence[int] = ()) -> Done:
    """The two have been introduced; `onepagers` are the organisations whose one-pager went out.

    Records what was disclosed to whom. Raises `Refused` without both consents.
    """
    with store.change(tr("Introduced")) as change:
        introduce_in(change, record, on, onepagers)
    return done(store, tr("The introduction was recorded."), record)


def first_talk(store: Store, record: int, on: Day = None) -> Done:
    """The two have talked for the first time."""
    with store.change(tr("First talk held")) as change:
        advance_in(change, record, "gespraech", {"first_talk_on": _day(on)})
    return done(store, tr("Saved."), record)


def negotiate(store: Store, record: int) -> Done:
    """The two are working out a cooperation."""
    with store.change(tr("In discussion")) as change:
        advance_in(change, record, "verhandlung", {})
    return done(store, tr("Saved."), record)


def end_introduction(
    store: Store,
    record: int,
    stage: str,
    *,
    outcome: str | None = None,
    reason: str | None = None,
    on: Day = None,
) -> Done:
    """End with an agreement (`vereinbart`, with its outcome) or without (`kein_interesse`, …).

    Raises `Refused` when outcome or reason are missing.
    """
    with store.change(tr("Introduction ended")) as change:
        end_in(change, record, stage, outcome, reason, on)
    return done(store, tr("The introduction has ended."), record)


def move_in(
    change: Change,
    record: int,
    stage: str,
    outcome: str | None = None,
    reason: str | None = None,
    on: Day = None,
) -> None:
    """Bring an introduction to a stage inside a change, by the way that leads to it."""
    if stage == "vorgestellt":
        introduce_in(change, record, on)
    elif stage == "gespraech":
        advance_in(change, record, stage, {"first_talk_on": _day(on)})
    elif stage == "verhandlung":
        advance_in(change, record, stage, {})
    elif stage == "projekt":
        raise Refused(tr("Make a project from the introduction instead."), "stage")
    elif stage in ENDS:
        end_in(change, record, stage, outcome, reason, on)
    else:
        update(change, "introduction", record, {"stage": stage})


def introduce_in(
    change: Change, record: int, on: Day = None, onepagers: Sequence[int] = ()
) -> None:
    """Record inside a change that the two have been introduced."""
    row = existing(change, "introduction", record)
    _refuse_ended(row)
    day = _day(on)
    if row["stage"] not in INTRODUCED:
        update(change, "introduction", record, {"stage": "vorgestellt", "introduced_on": day})
    _disclose_both(change, row, record, day, onepagers)


def advance_in(change: Change, record: int, stage: str, values: dict[str, object]) -> None:
    """Bring introduced sides a stage further inside a change, never back."""
    row = existing(change, "introduction", record)
    _refuse_ended(row)
    if row["stage"] not in INTRODUCED:
        raise Refused(tr("The two have not been introduced yet. Record that first."), "stage")
    later = INTRODUCED.index(stage) > INTRODUCED.index(str(row["stage"]))
    update(change, "introduction", record, {**values, **({"stage": stage} if later else {})})


def end_in(
    change: Change,
    record: int,
    stage: str,
    outcome: str | None = None,
    reason: str | None = None,
    on: Day = None,
) -> None:
    """End an introduction inside a change."""
    if stage not in ENDS:
        raise Refused(tr("An introduction does not end like this."), "stage")
    if stage == "vereinbart" and not (outcome or "").strip():
        raise Refused(tr("What has been agreed? Enter the outcome."), "outcome")
    if stage in REASON_NEEDED and not (reason or "").strip():
        raise Refused(tr("Why did it come to nothing? Enter the reason."), "reason")
    row = existing(change, "introduction", record)
    _refuse_ended(row)
    values: dict[str, object] = {"stage": stage, "outcome_on": _day(on)}
    values |= {"outcome": outcome} if outcome else {}
    values |= {"reason": reason} if reason else {}
    update(change, "introduction", record, values)


def reopen_introduction(store: Store, record: int) -> Done:
    """Take an ended introduction up again where it stood."""
    with store.change(tr("Introduction reopened")) as change:
        row = existing(change, "introduction", record)
        if not is_ended(row):
            raise Refused(tr("This introduction is still open."))
        stage = "einwilligung" if row["seeker_consent"] or row["provider_consent"] else "vorschlag"
        if row["introduced_on"] and consents_given(row):
            stage = "gespraech" if row["first_talk_on"] else "vorgestellt"
        update(change, "introduction", record, {"stage": stage, "outcome_on": None})
    return done(store, tr("The introduction is open again."), record)


def consents_given(row: Row) -> bool:
    """Whether both sides have agreed."""
    return all(row[f"{side}_consent"] == "given" for side in SIDES)


def is_ended(row: Row) -> bool:
    """Whether an introduction has come to one of its ends."""
    stage = introduction_stages().get(str(row["stage"]))
    return stage is not None and stage.terminal


def _refuse_ended(row: Row) -> None:
    if is_ended(row):
        raise Refused(tr("This introduction has ended. Reopen it first."), "stage")


def _refuse_second(reader: Reader, row: dict[str, int | str | None]) -> None:
    if row["need"] is None or row["offer"] is None:
        return
    for known in reader.find("introduction", need=row["need"], offer=row["offer"]):
        if not is_ended(known) or known["stage"] in INTRODUCED:
            raise Refused(tr("This need and this offer have been brought together already."))


def _owner(reader: Reader, type_key: str, record: int | None) -> int | None:
    if record is None:
        return None
    found = reader.get(type_key, record)
    if found is None or not isinstance(found["organisation"], int):
        raise Refused(tr("This record has been deleted. Restore it from the history first."))
    return found["organisation"]


def _disclose_both(
    change: Change, row: Row, record: int, day: str, onepagers: Sequence[int]
) -> None:
    for one, other in (SIDES, SIDES[::-1]):
        about, recipient = int(row[one] or 0), int(row[other] or 0)
        kinds = ["introduction", *(["onepager"] if about in onepagers else [])]
        for kind in kinds:
            disclose(change, kind, about, recipient=recipient, introduction=record, on=day)


def _day(on: Day) -> str:
    return iso_day(on) if on else today().isoformat()
