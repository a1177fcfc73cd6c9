"""What must hold for every record, whoever writes it: links, periods, consents, hierarchies."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from models.database.reader import Reader, Value
from models.errors import Refused
from models.fields.field import Field, Kind, RecordType
from models.fields.reference import introduction_stages
from models.language import tr

Values = Mapping[str, Value]
INTRODUCED = ("vorgestellt", "gespraech", "verhandlung", "vereinbart", "projekt")
"""Stages of an introduction that both sides must have agreed to."""
_PERIODS = (("valid_from", "valid_to"), ("starts_on", "ends_on"), ("starts_at", "ends_at"))
_NOT_NEGATIVE = ("employees", "cost", "grant", "total", "stuck_after", "founded", "leader_year")
_DEEPEST = 20


def check(reader: Reader, kind: RecordType, record: int | None, row: Values, new: Values) -> None:
    """Raise `Refused` when the `row` breaks a rule that the `new` values have a part in.

    What was wrong before does not stand in the way of other corrections.
    """
    _check_links(reader, kind, new)
    for first, last in _PERIODS:
        start, end = row.get(first), row.get(last)
        touched = first in new or last in new
        if touched and start and end and str(end) < str(start):
            label = tr(kind.field(last).label)
            raise Refused(tr("“{field}” lies before the beginning.", field=label), last)
    for key in _NOT_NEGATIVE:
        value = new.get(key)
        if isinstance(value, int) and value < 0:
            raise Refused(tr("“{field}” cannot be negative.", field=tr(kind.field(key).label)), key)
    if rule := _RULES.get(kind.key):
        rule(reader, record, row, new)


def _check_links(reader: Reader, kind: RecordType, new: Values) -> None:
    for field in kind.fields:
        value = new.get(field.key)
        if field.kind is Kind.LINK and value is not None:
            found = reader.type_of(int(value))
            if found is None or found.key not in field.links:
                raise _no_target(field)


def _no_target(field: Field) -> Refused:
    return Refused(
        tr("What “{field}” points to is not there or cannot be chosen here.",
           field=tr(field.label)),
        field.key,
    )  # fmt: skip


def _introduction(reader: Reader, _record: int | None, row: Values, new: Values) -> None:
    stage = str(row.get("stage"))
    if stage not in introduction_stages():
        raise Refused(tr("This stage is not known."), "stage")
    if {"need", "offer", "seeker", "provider"} & new.keys():
        _check_sides(reader, row)
    if stage in INTRODUCED:
        for key, text in (
            ("seeker_consent", tr("The seeker has not agreed yet. Record the consent first.")),
            ("provider_consent", tr("The provider has not agreed yet. Record the consent first.")),
        ):
            if row.get(key) != "given":
                raise Refused(text, key)


def _check_sides(reader: Reader, row: Values) -> None:
    if row.get("seeker") and row.get("seeker") == row.get("provider"):
        raise Refused(tr("Seeker and provider must be two organisations."), "provider")
    for link, side, text in (
        ("need", "seeker", tr("This need belongs to another organisation.")),
        ("offer", "provider", tr("This offer belongs to another organisation.")),
    ):
        target = row.get(link)
        if target is not None:
            owner = reader.value(f'SELECT organisation FROM "{link}" WHERE id = ?', (target,))
            if owner is not None and owner != row.get(side):
                raise Refused(text, link)


def _organisation(reader: Reader, record: int | None, row: Values, new: Values) -> None:
    if "parent" not in new:
        return
    above = row.get("parent")
    for _ in range(_DEEPEST):
        if above is None:
            return
        if above == record:
            raise Refused(tr("An organisation cannot be part of itself."), "parent")
        above = reader.value("SELECT parent FROM organisation WHERE id = ?", (above,))
    raise Refused(tr("These organisations are nested too deeply."), "parent")


def _relation(_reader: Reader, _record: int | None, row: Values, _new: Values) -> None:
    if row.get("left") == row.get("right"):
        raise Refused(tr("A record cannot be related to itself."), "right")


def _project(reader: Reader, _record: int | None, row: Values, new: Values) -> None:
    stage = row.get("stage")
    if stage is None or not {"stage", "pipeline"} & new.keys():
        return
    pipeline = reader.value("SELECT pipeline FROM stage WHERE id = ?", (stage,))
    if row.get("pipeline") is not None and pipeline != row.get("pipeline"):
        raise Refused(tr("This stage belongs to another pipeline."), "stage")


_RULES: dict[str, Callable[[Reader, int | None, Values, Values], None]] = {
    "introduction": _introduction,
    "organisation": _organisation,
    "relation": _relation,
    "project": _project,
}
