"""Who works with the program: the person at this laptop and the colleagues of both agencies."""

from __future__ import annotations

from dataclasses import dataclass

from models.database.reader import Reader
from models.errors import Refused
from models.fields.text import clean
from models.journal.replica import keep_local
from models.journal.store import Store
from models.language import tr
from models.services.entries import create
from models.services.outcome import Done, done


@dataclass(frozen=True, slots=True)
class Colleague:
    """A member of staff: id, name, code of the agency, and whether they still work there."""

    id: int
    name: str
    agency: str
    left: bool


def current_staff(store: Store, reader: Reader) -> int | None:
    """The id of the member of staff who works at this laptop, None when the record is gone."""
    record = reader.id_of(store.identity.staff)
    return record if record is not None and reader.type_of(record) else None


def colleagues(reader: Reader, *, agency: str | None = None) -> tuple[Colleague, ...]:
    """The staff of both agencies or of one, by name."""
    rows = reader.rows("SELECT id, name, agency, left_on IS NOT NULL FROM staff ORDER BY name")
    found = (Colleague(record, name, code, bool(left)) for record, name, code, left in rows)
    return tuple(one for one in found if agency in (None, one.agency))


def agency_of(reader: Reader, staff: int | None) -> str | None:
    """The code of the agency a member of staff works for."""
    return reader.value("SELECT agency FROM staff WHERE id = ?", (staff,)) if staff else None


def add_colleague(store: Store, name: str, agency: str) -> Done:
    """A new member of staff of an agency."""
    with store.change(tr("Member of staff added")) as change:
        record = create(change, "staff", {"name": name, "agency": agency})
    return done(store, tr("“{name}” was added.", name=clean(name)), record)


def stay_as(store: Store, staff: int) -> None:
    """Work as this member of staff from now on, also after a restart; raises `Refused`."""
    work_as(store, staff)
    with store.exclusive():
        keep_local(store.database.writer, "staff", store.identity.staff.encode())


def work_as(store: Store, staff: int) -> None:
    """Sign the following changes with this member of staff; raises `Refused` for others."""
    with store.reading() as reader:
        agency = agency_of(reader, staff)
        if agency is None:
            raise Refused(tr("This member of staff is not known."))
        if agency != store.identity.agency:
            raise Refused(tr("This member of staff works for the other agency."))
        uuid = reader.uuid_of(staff)
    store.use_staff(uuid)
