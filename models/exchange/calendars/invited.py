"""Who is invited: people and colleagues by their e-mail addresses, and the firm they stand for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from models.database.reader import Reader
from models.exchange.calendars.plan import Participant
from models.exchange.reading import Attendee, Occurrence
from models.fields.emails import comparable_email, is_freemail
from models.fields.urls import domain_of
from models.services.naming import titles_of


@dataclass(slots=True)
class Invited:
    """Who is known by address; an address that two people share names nobody.

    `people` and `staff` are ids by address, `employers` by id of the person, `firms` by domain.
    """

    people: dict[str, int] = field(default_factory=dict)
    staff: dict[str, int] = field(default_factory=dict)
    employers: dict[int, int] = field(default_factory=dict)
    firms: dict[str, int] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)

    def participants(self, occurrence: Occurrence, but: int | None) -> tuple[Participant, ...]:
        """Those of a date who are known, each once, without the one who holds the meeting."""
        found: dict[int, Participant] = {}
        for one in occurrence.attendees:
            record = self.people.get(one.email) or self.staff.get(one.email)
            if record is not None and record != but:
                found.setdefault(record, Participant(record, self.names[record], one.status))
        return tuple(found.values())

    def unknown(self, occurrence: Occurrence) -> tuple[str, ...]:
        """Those of a date who are not known, as a person reads it."""
        return tuple(
            _written(one)
            for one in occurrence.attendees
            if one.email not in self.people and one.email not in self.staff
        )

    def holder(self, occurrence: Occurrence) -> int | None:
        """The colleague who holds the meeting: who invites, or the only one who is invited."""
        if occurrence.organiser in self.staff:
            return self.staff[occurrence.organiser]
        found = {self.staff[one.email] for one in occurrence.attendees if one.email in self.staff}
        return found.pop() if len(found) == 1 else None

    def firm(self, occurrence: Occurrence) -> int | None:
        """The one organisation that all guests stand for, None where there are several."""
        found: set[int | None] = set()
        for one in occurrence.attendees:
            if one.email in self.staff:
                continue
            person = self.people.get(one.email)
            employer = self.employers.get(person) if person is not None else None
            firm = employer or self.firms.get(domain_of(one.email) or "")
            if firm is not None:
                found.add(firm)
        return found.pop() if len(found) == 1 else None


def invited(reader: Reader, occurrences: Iterable[Occurrence]) -> Invited:
    """Look all addresses of a calendar up at once."""
    addresses = {one.email for occurrence in occurrences for one in occurrence.attendees}
    keys = {comparable_email(address): address for address in addresses}
    found = Invited()
    people: dict[str, set[int]] = {}
    for key, record in _people(reader, list(keys)):
        people.setdefault(keys[key], set()).add(record)
    found.people = {key: records.pop() for key, records in people.items() if len(records) == 1}
    for record, email in reader.rows("SELECT id, email FROM staff WHERE email IS NOT NULL"):
        if (address := keys.get(comparable_email(email))) is not None:
            found.staff[address] = record
    ids = list(found.people.values())
    for person, employer in reader.pick("person", ids, ("id", "organisation")):
        if employer is not None:
            found.employers[person] = employer
    found.firms = _firms(reader, addresses)
    found.names = titles_of(reader, (*ids, *found.staff.values()))
    return found


def _people(reader: Reader, keys: Sequence[str]) -> Iterable[tuple[str, int]]:
    for chunk in chunks_of(keys):
        marks = ",".join("?" * len(chunk))
        yield from reader.rows(
            "SELECT email_key, id FROM person WHERE merged_into IS NULL "
            f"AND email_key IN ({marks})",
            chunk,
        )
        yield from reader.rows(
            "SELECT c.value_key, c.owner FROM contact_point c JOIN person p ON p.id = c.owner "
            f"WHERE c.kind = 'email' AND p.merged_into IS NULL AND c.value_key IN ({marks})",
            chunk,
        )


def _firms(reader: Reader, addresses: Iterable[str]) -> dict[str, int]:
    domains = {domain_of(address) for address in addresses} - {None}
    wanted = [domain for domain in domains if domain and not is_freemail(domain)]
    found: dict[str, set[int]] = {}
    for chunk in chunks_of(wanted):
        marks = ",".join("?" * len(chunk))
        for domain, record in reader.rows(
            "SELECT domain, id FROM organisation WHERE merged_into IS NULL "
            f"AND domain IN ({marks})",
            chunk,
        ):
            found.setdefault(domain, set()).add(record)
    return {domain: records.pop() for domain, records in found.items() if len(records) == 1}


def chunks_of(keys: Sequence[str], size: int = 5_000) -> Iterable[Sequence[str]]:
    """Texts in parts that fit into one question."""
    return (keys[start : start + size] for start in range(0, len(keys), size))


def _written(one: Attendee) -> str:
    return f"{one.name} <{one.email}>" if one.name else one.email
