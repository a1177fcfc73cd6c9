"""Which tabs the records of each type have."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.forms.rules import Value
from desktop.records.card import Card
from desktop.records.deeds import Wish
from desktop.records.drawers import open_form
from desktop.records.tabs.changes_tab import ChangesTab
from desktop.records.tabs.linked_tab import LineCommand, Part, linked_tab
from desktop.records.tabs.privacy_tab import PRIVACY_TYPES, PrivacyTab
from desktop.records.tabs.relations_tab import RelationsTab
from desktop.records.tabs.tab import TabKind
from desktop.records.tabs.timeline_tab import TimelineTab
from models.fields.field import Field, Kind
from models.journal.store import Store
from models.language import mark
from models.services.contacts import Employment, change_employer, end_affiliation
from models.services.linked import Linked
from models.services.outcome import Done
from models.services.projects import finish_deadline

_HAPPENINGS = frozenset(
    ("meeting", "note", "task", "introduction", "project", "disclosure", "attendance")
)


def _person_here(desk: Desk, owner: QWidget, card: Card) -> None:
    open_form(desk, owner, "person", {"organisation": card.record})


def _need_here(desk: Desk, owner: QWidget, card: Card) -> None:
    open_form(desk, owner, "need", {"organisation": card.record})


def _offer_here(desk: Desk, owner: QWidget, card: Card) -> None:
    open_form(desk, owner, "offer", {"organisation": card.record})


def _change_employer(person: int, values: Mapping[str, Value]) -> Wish:
    return partial(_carry_out_change, person, values)


def _carry_out_change(person: int, values: Mapping[str, Value], store: Store) -> Done:
    employer = Employment(
        int(values["organisation"] or 0),
        _text(values["function"]),
        _text(values["department"]),
        _text(values["valid_from"]),
    )
    return change_employer(store, person, employer, keep_old=bool(values["keep_old"]))


def _end(record: int) -> Wish:
    return partial(_end_affiliation, record)


def _end_affiliation(record: int, store: Store) -> Done:
    return end_affiliation(store, record)


def _finish(record: int) -> Wish:
    return partial(_finish_deadline, record)


def _finish_deadline(record: int, store: Store) -> Done:
    return finish_deadline(store, record)


def _is_running(row: Linked) -> bool:
    return row.current


def _is_open(row: Linked) -> bool:
    return not row.detail


def _text(value: Value) -> str | None:
    return str(value) if value else None


KEEP_OLD = Field(0, "keep_old", mark("The present employer stays as well"), Kind.FLAG)
_ENDING = (LineCommand(mark("Ended today"), _end, _is_running),)
_NOTHING_YET = mark("Nothing here yet.")

TIMELINE = TabKind("timeline", mark("Timeline"), TimelineTab, _HAPPENINGS)
CHANGES = TabKind("changes", mark("Changes"), ChangesTab)
RELATIONS = TabKind("relations", mark("Relations"), RelationsTab, frozenset(("relation",)))
PRIVACY = TabKind("privacy", mark("Privacy"), PrivacyTab, frozenset((*PRIVACY_TYPES, "person")))

_PEOPLE = linked_tab(
    "people",
    mark("People"),
    Part("affiliation", mark("People"), mark("Nobody is known here yet."), mark("Person"),
         begin=_person_here, commands=_ENDING),
    more=("person",),
)  # fmt: skip
_EMPLOYERS = linked_tab(
    "employers",
    mark("Employers"),
    Part("affiliation", mark("Employers"), mark("No employer is known yet."),
         mark("Other employer"), "person",
         ("organisation", "function", "department", "valid_from", KEEP_OLD),
         wish=_change_employer, commands=_ENDING),
    more=("organisation",),
)  # fmt: skip
_MARKET = linked_tab(
    "market",
    mark("Needs and offers"),
    Part("need", mark("Needs"), mark("No need is known yet."), mark("Need"),
         begin=_need_here, removable=False),
    Part("offer", mark("Offers"), mark("No offer is known yet."), mark("Offer"),
         begin=_offer_here, removable=False),
)  # fmt: skip
_PROJECTS = linked_tab(
    "projects",
    mark("Projects"),
    Part("project_partner", mark("Projects as partner"), mark("No joint project yet."),
         mark("Join a project"), "organisation", ("project", "role"), given={"role": "partner"}),
    more=("project",),
)  # fmt: skip
_INTRODUCTIONS = linked_tab(
    "introductions",
    mark("Introductions"),
    Part("introduction", mark("Introductions"), mark("Not introduced to anybody yet."),
         removable=False),
)  # fmt: skip
_REACH = linked_tab(
    "reach",
    mark("Further contacts"),
    Part("contact_point", mark("Phones, e-mails, websites"), _NOTHING_YET,
         mark("Further contact"), "owner", ("kind", "value", "label")),
    Part("address", mark("Addresses"), _NOTHING_YET, mark("Further address"), "owner",
         ("label", "street", "postcode", "town")),
)  # fmt: skip
_PARTICIPANTS = linked_tab(
    "participants",
    mark("Participants"),
    Part("attendance", mark("Participants"), mark("Nobody is entered yet."),
         mark("Participant"), "at", ("who", "status")),
)  # fmt: skip
_PARTNERS = linked_tab(
    "partners",
    mark("Partners"),
    Part("project_partner", mark("Partners"), mark("No partner yet."), mark("Partner"), "project",
         ("organisation", "role", "cost", "grant", "amounts_source", "amounts_date",
          "application_number"), given={"role": "partner"}),
)  # fmt: skip
_DEADLINES = linked_tab(
    "deadlines",
    mark("Deadlines"),
    Part("deadline", mark("Deadlines"), mark("No deadline yet."), mark("Deadline"), "project",
         ("title", "due_on"), commands=(LineCommand(mark("Met today"), _finish, _is_open),)),
)  # fmt: skip
_MEETINGS = linked_tab(
    "meetings",
    mark("Meetings"),
    Part("meeting", mark("Meetings"), mark("No meeting yet."), removable=False),
)

TABS: dict[str, tuple[TabKind, ...]] = {
    "organisation": (TIMELINE, _PEOPLE, _MARKET, _PROJECTS, _INTRODUCTIONS, _REACH, RELATIONS,
                     CHANGES, PRIVACY),
    "person": (TIMELINE, _EMPLOYERS, _REACH, RELATIONS, CHANGES, PRIVACY),
    "need": (TIMELINE, _INTRODUCTIONS, RELATIONS, CHANGES),
    "offer": (TIMELINE, _INTRODUCTIONS, RELATIONS, CHANGES),
    "meeting": (TIMELINE, _PARTICIPANTS, CHANGES),
    "event": (TIMELINE, _PARTICIPANTS, _MEETINGS, CHANGES),
    "introduction": (TIMELINE, _MEETINGS, CHANGES),
    "project": (TIMELINE, _PARTNERS, _DEADLINES, _MEETINGS, RELATIONS, CHANGES),
    "task": (CHANGES,),
}  # fmt: skip
"""The tabs by type of record; other types show their changes alone."""


def tabs_of(type_key: str) -> tuple[TabKind, ...]:
    """The tabs of a type."""
    return TABS.get(type_key, (CHANGES,))
