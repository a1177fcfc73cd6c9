"""Random things that a program may do to a database, in every way there is to write to it.

An operation is a verb and a number; the number decides what the verb is done to, so that a list
of operations can be shortened and still means something.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, insert, update
from sqlalchemy.orm import Session, registry

from models.database.reader import Reader
from models.database.tables import TABLES
from models.fields.field import Field, Kind, RecordType
from models.journal.change import Change
from models.journal.store import Store
from models.records.registry import ALL, BY_KEY

Operation = tuple[str, int]
WORDS = (
    "Beispiel", "Müller & Söhne GmbH", "Weiß", "İzmir ı", "Øster 'quoted' \"twice\"", "", " ",
    "0231 27487-03", "info@muster.example", "www.muster.example", "😀 {brace} \\ back", "a\nb", "0",
    "NUL \x00 \u2028",
)  # fmt: skip
POSTCODES = ("58507", "44137", "59872", "57462", "10115", "1010 Wien", "")
NUMBERS = (0, 1, -1, 7, 2026, 120_000, 2**53 + 1, 2**63 - 1, -(2**63))
DATES = ("2026-01-31", "2026-02-28", "2025-12-01", "")


class Organisation:
    """Mapped onto the table of organisations."""


class Person:
    """Mapped onto the table of people."""


class CustomField:
    """Mapped onto a table in the scope of both agencies."""


_mapper = registry()
for _class, _table in ((Organisation, "organisation"), (Person, "person"),
                       (CustomField, "custom_field")):  # fmt: skip
    _mapper.map_imperatively(_class, TABLES[_table])


def perform(change: Change, operations: Sequence[Operation]) -> None:
    """Do these one after the other."""
    for verb, number in operations:
        VERBS[verb](change, random.Random(number))


def create(change: Change, rng: random.Random) -> None:
    """A record of any type that can be made now; links and tags may exist already."""
    kind = rng.choice(ALL)
    values = values_for(change.reader, kind, rng)
    if values is not None:
        shared = rng.choice((None, None, None, None, None, True, False))
        change.create(kind.key, values, shared=shared)


def create_many(change: Change, rng: random.Random) -> None:
    """Several records of a type at once."""
    kind = rng.choice([kind for kind in ALL if not kind.ends])
    rows = [values_for(change.reader, kind, rng) for _ in range(rng.randint(2, 5))]
    change.create_many(kind.key, [row for row in rows if row is not None])


def edit(change: Change, rng: random.Random) -> None:
    """New values in some fields of a record."""
    for kind, record in pick(change.reader, rng, 1):
        change.update(kind.key, record, some_values(change.reader, kind, rng))


def edit_many(change: Change, rng: random.Random) -> None:
    """The same fields of several records of a type."""
    picked = pick(change.reader, rng, 4)
    if picked:
        kind = picked[0][0]
        values = some_values(change.reader, kind, rng)
        rows = [(*values.values(), record) for _, record in picked]
        change.update_many(kind.key, tuple(values), rows)


def remove(change: Change, rng: random.Random) -> None:
    """Delete up to three records of a type."""
    picked = pick(change.reader, rng, 3)
    if picked:
        change.delete(picked[0][0].key, [record for _, record in picked])


def restore(change: Change, rng: random.Random) -> None:
    """Bring deleted records back."""
    gone = [row[0] for row in change.reader.rows("SELECT id FROM record WHERE deleted ORDER BY id")]
    change.restore(rng.sample(gone, min(len(gone), 2)))


def core_insert(change: Change, rng: random.Random) -> None:
    """Rows through SQLAlchemy Core, in one statement with many values."""
    kind = rng.choice(ALL)
    rows = [values_for(change.reader, kind, rng) for _ in range(rng.randint(1, 3))]
    whole = [{f.key: row.get(f.key) for f in kind.fields} for row in rows if row is not None]
    if whole:
        change.connection.execute(insert(TABLES[kind.key]), whole)


def core_update(change: Change, rng: random.Random) -> None:
    """A statement over several rows."""
    picked = pick(change.reader, rng, 3)
    if picked:
        kind = picked[0][0]
        table = TABLES[kind.key]
        chosen = table.c.id.in_([record for _, record in picked])
        if values := some_values(change.reader, kind, rng):
            change.connection.execute(update(table).where(chosen).values(values))


def core_delete(change: Change, rng: random.Random) -> None:
    """A deletion by a condition."""
    for kind, record in pick(change.reader, rng, 1):
        table = TABLES[kind.key]
        change.connection.execute(delete(table).where(table.c.id == record))


def raw_sql(change: Change, rng: random.Random) -> None:
    """Statements on the driver's own connection, of the kinds that people forget."""
    raw = change.reader.connection
    statement = rng.choice(
        (
            "UPDATE organisation SET name = name || '!', town = NULL WHERE id % 2 = 0",
            "UPDATE person SET (last_name, first_name) = (coalesce(first_name, 'X'), last_name)",
            "UPDATE OR IGNORE tag SET name = upper(name)",
            "INSERT OR REPLACE INTO organisation (id, name) "
            "SELECT id, 'Neu' FROM organisation ORDER BY id DESC LIMIT 1",
            "INSERT INTO person (id, last_name) SELECT id, 'Y' FROM person WHERE id % 3 = 0 "
            "ON CONFLICT (id) DO UPDATE SET last_name = excluded.last_name",
            "DELETE FROM affiliation WHERE id % 2",
            "UPDATE need SET title = title",
        )
    )
    raw.execute(statement)


def take_back(change: Change, rng: random.Random) -> None:
    """Something done after a savepoint and taken back to it."""
    savepoint = change.connection.begin_nested()
    verb = rng.choice((create, create_many, edit, remove, restore, core_insert))
    verb(change, rng)
    savepoint.rollback()


VERBS = {
    verb.__name__: verb
    for verb in (
        create, create_many, edit, edit_many, remove, restore,
        core_insert, core_update, core_delete, raw_sql, take_back,
    )
}  # fmt: skip


def through_classes(store: Store, number: int) -> None:
    """A session of the object-relational mapper: add, change, delete, commit."""
    rng = random.Random(number)
    with Session(store.engine) as session:
        for _ in range(rng.randint(1, 3)):
            one = Organisation()
            one.name = rng.choice(WORDS) or "x"  # type: ignore[attr-defined]
            session.add(one)
        field = CustomField()
        field.label, field.type, field.kind = "Feld", "person", "text"  # type: ignore[attr-defined]
        session.add(field)
        session.flush()
        for other in session.query(Organisation).limit(3):
            other.town = rng.choice(WORDS)  # type: ignore[attr-defined]
        if gone := session.query(Person).first():
            session.delete(gone)
        session.commit()


def pick(reader: Reader, rng: random.Random, most: int) -> list[tuple[RecordType, int]]:
    """Up to `most` live records of one type."""
    filled = [kind for kind in ALL if reader.value(f'SELECT 1 FROM "{kind.key}" LIMIT 1')]
    if not filled:
        return []
    kind = rng.choice(filled)
    ids = [row[0] for row in reader.rows(f'SELECT id FROM "{kind.key}" ORDER BY id')]
    chosen = rng.sample(ids, min(len(ids), rng.randint(1, most)))
    return [(kind, record) for record in chosen]


def values_for(reader: Reader, kind: RecordType, rng: random.Random) -> dict[str, Any] | None:
    """Values of a new record; None when it needs a link and there is nothing to link to."""
    values = {
        field.key: value_for(reader, field, rng)
        for field in kind.fields
        if field.required or rng.random() < 0.3
    }
    missing = [f for f in kind.fields if f.required and values[f.key] in (None, "")]
    return None if missing else values


def some_values(reader: Reader, kind: RecordType, rng: random.Random) -> dict[str, Any]:
    """New values of one to three fields, in a group or not; required ones are not emptied."""
    fields = rng.sample(kind.fields, min(len(kind.fields), rng.randint(1, 3)))
    values = {field.key: value_for(reader, field, rng) for field in fields}
    return {
        key: value
        for key, value in values.items()
        if not (kind.field(key).required and value in (None, ""))
    }


def value_for(reader: Reader, field: Field, rng: random.Random) -> Any:
    """A value that the field may hold, often an empty one."""
    if not field.required and rng.random() < 0.25:
        return None
    # Records merged in a circle follow a rule of their own, which tests/merge/ looks at.
    if field.key == "merged_into":
        return None
    match field.kind:
        case Kind.LINK:
            targets = [row[0] for key in field.links for row in _ids(reader, key)]
            return rng.choice(targets) if targets else None
        case Kind.CHOICE:
            return rng.choice(field.choices).code
        case Kind.INTEGER | Kind.MONEY:
            return rng.choice(NUMBERS)
        case Kind.FLAG:
            return rng.randint(0, 1)
        case Kind.DATE:
            return rng.choice(DATES)
        case Kind.MOMENT:
            return f"{rng.choice(DATES[:3])}T09:30:00Z"
        case Kind.POSTCODE:
            return rng.choice(POSTCODES)
        case _:
            return rng.choice(WORDS)


def _ids(reader: Reader, key: str) -> list[tuple[int]]:
    return reader.rows(f'SELECT id FROM "{BY_KEY[key].key}" ORDER BY id')
