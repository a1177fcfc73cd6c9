"""A meeting in three minutes: with whom, when, what was said, what comes next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.desk import Desk
from desktop.forms.facts import FactsView
from desktop.forms.rules import Value
from desktop.news import Change
from desktop.progress import Progress
from desktop.records.deeds import Wish, still_seen
from desktop.records.forms.form import LINES, Form, Given
from desktop.records.forms.meeting_next import MeetingNext
from desktop.records.forms.participants import Named, Participants
from desktop.records.making import RecordLinkEditor, making
from desktop.records.overtaken import ask_who
from desktop.widgets.section import Banner, SectionHeader
from models.clock import moment_text, now
from models.database.reader import Reader
from models.fields.datasets import label as label_of
from models.fields.dates import show_date
from models.fields.field import Field
from models.journal.contexts import Vector, head_vector
from models.journal.store import Store
from models.language import tr
from models.records.meetings import MEETING
from models.services.meetings import (
    NextStep,
    OtherContact,
    add_meeting,
    other_contacts,
    participants_of,
    report_meeting,
)
from models.services.naming import titles_of
from models.services.outcome import Done
from models.services.tasks import next_task

_FIRST = ("organisation", "kind", "starts_at", "place", "title", "held_by")
_REPORT = ("notes", "decisions")
_ABOUT = ("project", "introduction", "organisation")
_LINKS = ("project", "introduction", "event")


@dataclass(frozen=True, slots=True)
class Known:
    """A meeting as it stands and who takes part; `seen` only of one that is there already."""

    values: dict[str, Value]
    names: dict[int, str]
    participants: tuple[Named, ...]
    seen: Vector | None
    task: tuple[int, str, str | None] | None


class MeetingForm(Form):
    """A new meeting, or the report of one (`record` is given)."""

    def __init__(self, desk: Desk, given: Given, parent: QWidget) -> None:
        super().__init__(desk, given, parent)
        self._record = int(given.get("record") or 0)
        self._known: Known | None = None
        made = making(desk)
        self._first = FactsView([_asked(key) for key in _FIRST], made, self, dense=True, gap=LINES)
        self._report = FactsView(
            [_asked(key) for key in _REPORT], made, self, dense=True, gap=LINES
        )
        self._contacts = Banner("", "amber", self)
        self._contacts.hide()
        self._participants = Participants(desk, self)
        self._next = MeetingNext(desk, self)
        self._hidden: dict[str, Value] = {}
        self._loaded_participants: tuple[int, ...] = ()
        for part in (
            self._first,
            self._contacts,
            self._participants,
            SectionHeader(tr("Report"), self, symbol="note"),
            self._report,
            self._next,
            self.banner,
        ):
            self.column.addWidget(part)
        self.align()
        self._first.submitted.connect(self._changed)
        for view in (self._first, self._report):
            view.contested.connect(partial(self._contested, view))
        desk.news.changed.connect(self._hear)
        self._first.show_values(
            {"kind": "besuch", "starts_at": moment_text(now().replace(second=0, microsecond=0))}
        )
        self._load()

    @property
    def title(self) -> str:
        """What the drawer is called."""
        return tr("Report of the meeting") if self._record else tr("New meeting")

    @property
    def facts(self) -> tuple[FactsView, ...]:
        """All fields."""
        return (self._first, self._report, *self._next.facts)

    def dirty(self) -> bool:
        """Whether fields or participants differ from the beginning."""
        return super().dirty() or set(self._participants.ids) != set(self._loaded_participants)

    def take_focus(self) -> None:
        """A report begins with the notes, a new meeting with whom."""
        if self._record or self.given.get("organisation"):
            self._report.editor("notes").setFocus()
        else:
            self._first.editor("organisation").setFocus()

    def wish(self) -> Wish:
        """Add the meeting or its report with participants and next step."""
        values = {**self._hidden, **self._first.values(), **self._report.values()}
        values["no_next_step"] = int(self._next.none_needed)
        if not values["title"]:
            values["title"] = self._title()
        seen = None
        if self._record and self._known is not None:
            # What the person left as it was is not theirs to write over what came meanwhile.
            before, seen = self._known.values, self._known.seen
            values = {key: value for key, value in values.items() if value != before.get(key)}
        wish = _Wish(self._record, values, self._participants.ids, self._next.step(), seen)
        return wish.run

    def _load(self) -> None:
        work = partial(_read, self.desk.office.staff, dict(self.given))
        self.desk.office.read(work, owner=self, done=self._show)

    def _hear(self, change: Change) -> None:
        if self._known is not None and self._record in change.records.get("meeting", ()):
            work = partial(_read, self.desk.office.staff, dict(self.given))
            self.desk.office.latest(f"meeting {id(self)}", work, owner=self, done=self._merge)

    def _merge(self, known: Known) -> None:
        """Take what others changed in the meantime, except where the person changed it too."""
        before = self._known
        if before is None or known.seen is None:
            return
        self._known = known
        self._know_names(known)
        for view in (self._first, self._report):
            self.overtake(view, before.values, known.values)
        self._hidden = {key: known.values[key] for key in _LINKS if known.values.get(key)}
        self._participants.follow(before.participants, known.participants)
        self._loaded_participants = tuple(record for record, _ in known.participants)
        self._changed("organisation", None)

    def _contested(self, view: FactsView, key: str) -> None:
        ask_who(self.desk, view, "meeting", self._record, key)

    def _know_names(self, known: Known) -> None:
        for key in ("organisation", "held_by"):
            editor = self._first.editor(key)
            record = known.values.get(key)
            if isinstance(editor, RecordLinkEditor) and isinstance(record, int):
                editor.know(record, known.names.get(record, ""))

    def _show(self, known: Known) -> None:
        self._known = known
        self._hidden = {key: known.values[key] for key in _LINKS if known.values.get(key)}
        self._know_names(known)
        self._first.show_values({**self._first.values_stored(), **known.values})
        self._report.show_values(known.values)
        self._participants.choose(known.participants)
        self._loaded_participants = self._participants.ids
        self._next.show_known(known.values, known.task)
        self._look()
        self._name()
        self.begin()

    def _changed(self, key: str, value: Value) -> None:
        if key in ("organisation", "starts_at"):
            self._look()
        self._name()

    def _name(self) -> None:
        """Show the subject that is taken when none is written."""
        line = self._first.editor("title").input
        if isinstance(line, QLineEdit):
            line.setPlaceholderText(self._title())

    def _look(self) -> None:
        """Offer the people of the organisation, and see whether the other agency is there too."""
        organisation = self._first.editor("organisation").value
        self._participants.propose(organisation if isinstance(organisation, int) else None)
        if isinstance(organisation, int):
            starts = self._first.editor("starts_at").value
            work = partial(_around, organisation, self.desk.office.agency, str(starts or ""))
            key = f"contacts {id(self)}"
            self.desk.office.latest(key, work, owner=self, done=self._warn)
        else:
            self._contacts.hide()

    def _warn(self, found: tuple[tuple[OtherContact, ...], str]) -> None:
        contacts, place = found
        self._suggest(place)
        contacts = tuple(one for one in contacts if one.meeting != self._record)
        if contacts:
            one = contacts[0]
            sentence = tr(
                "{staff} of the other agency is in touch here too: “{title}”, {day}. "
                "Please agree on who speaks with them.",
                staff=one.staff, title=one.title, day=show_date(one.day[:10]),
            )  # fmt: skip
            self._contacts.say(sentence, "amber")
        self._contacts.setVisible(bool(contacts))

    def _suggest(self, place: str) -> None:
        """The place of the organisation, where no other was written."""
        editor = self._first.editor("place")
        if place and not editor.typed:
            editor.show_value(place)

    def _title(self) -> str:
        values = self._first.values_typed()
        kind = label_of("meeting_types", str(self._first.editor("kind").value or ""))
        with_whom = values["organisation"]
        if not with_whom:
            return kind or tr("Meeting")
        return tr("{kind} at {name}", kind=kind or tr("Meeting"), name=with_whom)


@dataclass(frozen=True, slots=True)
class _Wish:
    record: int
    values: dict[str, Value]
    participants: tuple[int, ...]
    step: NextStep | None
    seen: Vector | None

    def run(self, store: Store) -> Done:
        filled = {key: value for key, value in self.values.items() if value is not None}
        if not self.record:
            return add_meeting(store, filled, participants=self.participants, next_step=self.step)
        return report_meeting(
            store,
            self.record,
            self.values,
            participants=self.participants,
            next_step=self.step,
            seen=still_seen(store, self.seen),
        )


def _asked(key: str) -> Field:
    """A subject may be left open: it follows from the kind and with whom."""
    field = MEETING.field(key)
    return replace(field, required=False) if key == "title" else field


def _read(staff: str, given: dict[str, Value], reader: Reader, progress: Progress) -> Known:
    seen = head_vector(reader)
    record = int(given.get("record") or 0)
    people: tuple[int, ...] = ()
    if record:
        row = reader.get("meeting", record) or {}
        values: dict[str, Value] = {key: row.get(key) for key in (*_FIRST, *_REPORT, *_LINKS)}
        values["no_next_step"] = row.get("no_next_step")
        people = participants_of(reader, record)
    else:
        values = {key: value for key, value in given.items() if key in (*_FIRST, *_LINKS)}
        values["held_by"] = reader.id_of(staff)
        person = given.get("participant")
        if isinstance(person, int):
            people = (person,)
            values["organisation"] = (reader.get("person", person) or {}).get("organisation")
    names = titles_of(reader, [*people, *(v for v in values.values() if isinstance(v, int))])
    chosen = tuple((one, names[one]) for one in people if one in names)
    about = next((values[key] for key in _ABOUT if values.get(key)), record)
    task = next_task(reader, about) if record and isinstance(about, int) else None
    there = bool(record) and reader.type_of(record) is not None
    return Known(values, names, chosen, seen if there else None, task)


def _around(
    organisation: int, agency: str, starts: str, reader: Reader, progress: Progress
) -> tuple[tuple[OtherContact, ...], str]:
    row = reader.get("organisation", organisation) or {}
    return other_contacts(reader, organisation, agency, starts or None), str(row.get("town") or "")
