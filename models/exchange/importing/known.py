"""What the database knows already, as dictionaries: a list is compared with it without queries."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from models.database.reader import Reader
from models.fields.legal_forms import split_legal_form
from models.fields.searching import fold


class Firm(NamedTuple):
    """An organisation as far as it is compared: folded name without form, form and place."""

    id: int
    name: str
    key: str
    form: str | None
    postcode: str | None
    town: str
    street: str


@dataclass(slots=True)
class KnownFirms:
    """The organisations of the database by uuid, by folded name and by postcode."""

    by_uuid: dict[str, int] = field(default_factory=dict)
    by_key: dict[str, list[Firm]] = field(default_factory=dict)
    by_postcode: dict[str, list[Firm]] = field(default_factory=dict)
    by_id: dict[int, Firm] = field(default_factory=dict)


@dataclass(slots=True)
class KnownPeople:
    """The people of the database by every key that can tell who somebody is.

    `by_email`, `by_phone` (name and number), `by_employer` (name and organisation) and `by_name`
    give ids; several people can share each of them. `names` are the folded names by id.
    """

    by_uuid: dict[str, int] = field(default_factory=dict)
    by_email: dict[str, list[int]] = field(default_factory=dict)
    by_phone: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    by_employer: dict[tuple[str, int], list[int]] = field(default_factory=dict)
    by_name: dict[str, list[int]] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    reachable: set[int] = field(default_factory=set)
    employed: set[int] = field(default_factory=set)
    restricted: set[int] = field(default_factory=set)


def known_firms(reader: Reader, *, with_uuids: bool) -> KnownFirms:
    """Read the organisations; those merged into others are left out."""
    known = KnownFirms()
    for record, name, key, form, postcode, town, street in reader.connection.execute(
        "SELECT id, name, match_key, legal_form, postcode, town, street FROM organisation "
        "WHERE merged_into IS NULL ORDER BY id"
    ):
        firm = Firm(record, name, key, split_legal_form(name)[1] or form, postcode,
                    fold(town or ""), fold(street or ""))  # fmt: skip
        known.by_id[record] = firm
        known.by_key.setdefault(key, []).append(firm)
        if postcode:
            known.by_postcode.setdefault(postcode, []).append(firm)
    if with_uuids:
        known.by_uuid = _uuids(reader, "organisation")
    return known


def known_people(reader: Reader, *, with_uuids: bool) -> KnownPeople:
    """Read the people with their further e-mails and all their employers."""
    known = KnownPeople()
    for record, key, email, phone, mobile, restricted in reader.connection.execute(
        "SELECT id, match_key, email_key, phone_e164, mobile_e164, restricted FROM person "
        "WHERE merged_into IS NULL ORDER BY id"
    ):
        known.names[record] = key
        known.by_name.setdefault(key, []).append(record)
        if email:
            known.by_email.setdefault(email, []).append(record)
        if email or phone or mobile:
            known.reachable.add(record)
        for number in {phone, mobile}:
            if number:
                known.by_phone.setdefault((key, number), []).append(record)
        if restricted:
            known.restricted.add(record)
    for record, email in reader.connection.execute(
        "SELECT c.owner, c.value_key FROM contact_point c JOIN person p ON p.id = c.owner "
        "WHERE c.kind = 'email' AND c.value_key IS NOT NULL ORDER BY c.id"
    ):
        known.by_email.setdefault(email, []).append(record)
    for record, organisation in reader.connection.execute(
        "SELECT DISTINCT person, organisation FROM affiliation ORDER BY person"
    ):
        if record in known.names:
            known.by_employer.setdefault((known.names[record], organisation), []).append(record)
            known.employed.add(record)
    if with_uuids:
        known.by_uuid = _uuids(reader, "person")
    return known


def _uuids(reader: Reader, table: str) -> dict[str, int]:
    sql = f'SELECT lower(hex(r.uuid)), r.id FROM record r JOIN "{table}" t ON t.id = r.id'
    return dict(reader.connection.execute(sql).fetchall())
