"""Random things that people do on a laptop, through the ways that the program has for them.

A deed is a verb and a number; the number decides what the verb is done to, so that a list of deeds
can be shortened and still means something. What the program refuses changes nothing.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

from models.database.reader import Reader
from models.errors import Refused
from models.fields.field import Field, Kind, RecordType
from models.journal import undo as undoing
from models.journal.conflicts import conflicts
from models.records.registry import ALL, BY_KEY, BY_NUMBER
from models.services import deleting, tags
from models.services.duplicates.merging import MERGEABLE, merge_records
from models.services.resolving import resolve
from models.services.sharing import publish
from tests.merge.fleet import Laptop

# Few words, so that two people often write the same, or the same in another way.
WORDS = ("Alpha", "Beta", "alpha ", "Müller & Söhne")
PHONES = ("0231 27487-03", "+49 231 2748703", "02931 1234")
POSTCODES, DATES, NUMBERS = ("58507", "44137"), ("2026-01-31", "2026-02-28"), (0, 7, 2026)
# Weighted: conflicts need records that several people know.
KINDS = (*(kind.key for kind in ALL), *(("organisation", "person", "tagging", "need") * 4))


def do(laptop: Laptop, verb: str, number: int) -> bool:
    """Do it; False when the program refused, with which nothing has changed."""
    try:
        VERBS[verb](laptop, random.Random(number))
    except Refused:
        return False
    return True


def create(laptop: Laptop, rng: random.Random) -> None:
    """A record of any type, of one agency or of both, that links to what it may link to."""
    kind = BY_KEY[rng.choice(KINDS)]
    shared = rng.random() < 0.6
    values = new_values(laptop, kind, shared, rng)
    if values is not None:
        with laptop.store.change("Created") as change:
            change.create(kind.key, values, shared=shared or kind.shared)


def create_several(laptop: Laptop, rng: random.Random) -> None:
    """Records of both scopes in one transaction."""
    with laptop.store.change("Created", "import") as change:
        for shared in (False, True, True):
            values = new_values(laptop, BY_KEY["organisation"], shared, rng)
            change.create("organisation", values or {"name": "Alpha"}, shared=shared)


def edit(laptop: Laptop, rng: random.Random) -> None:
    """New values in some fields of a record, after a look at all there is."""
    _edit(laptop, rng, None)


def look(laptop: Laptop, rng: random.Random) -> None:
    """Open a form and go for a coffee."""
    laptop.form = laptop.store.seen()


def save(laptop: Laptop, rng: random.Random) -> None:
    """Save what was typed into a form that was opened some time ago."""
    _edit(laptop, rng, laptop.form)


def edit_several(laptop: Laptop, rng: random.Random) -> None:
    """The same values in several records."""
    found = pick(laptop.reader, rng, 3)
    if found:
        kind, scope = found[0][0], scope_of(laptop.reader, found[0][1])
        values = some_values(laptop, kind, scope, rng)
        same = [one for _, one in found if scope_of(laptop.reader, one) == scope]
        with laptop.store.change("Several edited") as change:
            change.update_many(kind.key, tuple(values), [(*values.values(), one) for one in same])


def remove(laptop: Laptop, rng: random.Random) -> None:
    """Delete a record and nothing else, as an import may."""
    for kind, record in pick(laptop.reader, rng, 1):
        with laptop.store.change("Deleted") as change:
            change.delete(kind.key, [record])


def delete(laptop: Laptop, rng: random.Random) -> None:
    """Delete a record with what cannot stand without it."""
    for kind, record in pick(laptop.reader, rng, 1):
        deleting.delete(laptop.store, kind.key, [record])


def restore(laptop: Laptop, rng: random.Random) -> None:
    """Bring a deleted record back."""
    gone = [
        record
        for record, number in laptop.reader.rows(
            "SELECT id, type FROM record WHERE deleted AND type <> 0 ORDER BY uuid"
        )
        if number in BY_NUMBER
    ]
    if gone:
        deleting.restore(laptop.store, [rng.choice(gone)])


def tag(laptop: Laptop, rng: random.Random) -> None:
    """Put a tag on a record."""
    _tag(laptop, rng, tags.tag)


def untag(laptop: Laptop, rng: random.Random) -> None:
    """Take a tag off a record."""
    _tag(laptop, rng, tags.untag)


def merge(laptop: Laptop, rng: random.Random) -> None:
    """Make two records one."""
    key = rng.choice(MERGEABLE)
    ids = [row[0] for row in _ids(laptop.reader, key)]
    if len(ids) > 1:
        keep, other = rng.sample(ids[: rng.choice((2, 100))], 2)
        merge_records(laptop.store, keep, other)


def undo(laptop: Laptop, rng: random.Random) -> None:
    """Take the latest change back."""
    undoing.undo(laptop.store)


def redo(laptop: Laptop, rng: random.Random) -> None:
    """Bring back what was taken back."""
    undoing.redo(laptop.store)


def share(laptop: Laptop, rng: random.Random) -> None:
    """Publish a record of the own agency."""
    private = laptop.reader.rows(
        "SELECT id FROM record WHERE scope = 0 AND deleted = 0 AND type <> 0 ORDER BY uuid"
    )
    if private:
        publish(laptop.store, [rng.choice(private[: rng.choice((1, 100))])[0]])


def settle(laptop: Laptop, rng: random.Random) -> None:
    """Decide a conflict for one of its sides, or in a third way."""
    edited = [row[0] for row in laptop.reader.rows("SELECT DISTINCT record FROM register")]
    # Thousands of them need not all be compared to choose one.
    some = rng.sample(sorted(edited), MANY) if len(edited) > MANY else None
    found = sorted(conflicts(laptop.reader, some), key=lambda one: one.key)
    if not found:
        return
    conflict = rng.choice(found)
    letters = [side.letter for side in conflict.sides]
    kind = BY_KEY[conflict.type]
    if conflict.kind == "value" and rng.random() < 0.3:
        scope = scope_of(laptop.reader, conflict.record)
        values = {key: value_for(laptop, kind.field(key), scope, rng) for key in conflict.fields}
        resolve(laptop.store, conflict.key, values)
    elif letters:
        resolve(laptop.store, conflict.key, rng.choice(letters))


MANY = 200
VERBS: dict[str, Callable[[Laptop, random.Random], None]] = {
    verb.__name__: verb
    for verb in (
        create, create_several, edit, look, save, edit_several, remove, delete, restore, tag,
        untag, merge, undo, redo, share, settle,
    )
}  # fmt: skip


# What people do most, and what needs others to have done something before.
OFTEN = (*sorted(VERBS), *("edit", "save", "settle", "merge", "share") * 2, "edit", "edit")


def pick(reader: Reader, rng: random.Random, most: int) -> list[tuple[RecordType, int]]:
    """Up to `most` live records of one type; organisations and people rather than others."""
    filled = [kind for kind in ALL if reader.value(f'SELECT 1 FROM "{kind.key}" LIMIT 1')]
    favoured = [kind for kind in filled if kind.key in MERGEABLE]
    kind = rng.choice(favoured if favoured and rng.random() < 0.6 else filled)
    ids = [row[0] for row in _ids(reader, kind.key)]
    if rng.random() < 0.5:
        # What everybody knows, so that several do something to it at a time.
        ids = ids[:2]
    return [(kind, one) for one in rng.sample(ids, min(len(ids), rng.randint(1, most)))]


def scope_of(reader: Reader, record: int) -> bool:
    """Whether a record is shared."""
    return bool(reader.value("SELECT scope FROM record WHERE id = ?", (record,)))


def new_values(
    laptop: Laptop, kind: RecordType, shared: bool, rng: random.Random
) -> dict[str, Any] | None:
    """Values of a new record; None when it needs a link and there is nothing to link to."""
    values = {
        one.key: value_for(laptop, one, shared or kind.shared, rng)
        for one in kind.fields
        if one.required or rng.random() < 0.2
    }
    values.pop("merged_into", None)
    missing = [one for one in kind.fields if one.required and values[one.key] in (None, "")]
    return None if missing else values


def some_values(
    laptop: Laptop, kind: RecordType, shared: bool, rng: random.Random
) -> dict[str, Any]:
    """New values of one to three fields; required ones are not emptied, ends stay as they are."""
    free = [one for one in kind.fields if one.key not in ("merged_into", *kind.ends)]
    fields = rng.sample(free, min(len(free), rng.randint(1, 3)))
    if rng.random() < 0.5:
        # Often the first fields of the type: the same that others edit.
        fields = free[: rng.randint(1, 2)]
    values = {one.key: value_for(laptop, one, shared, rng) for one in fields}
    return {
        key: value
        for key, value in values.items()
        if not (kind.field(key).required and value in (None, ""))
    }


def value_for(laptop: Laptop, field: Field, shared: bool, rng: random.Random) -> Any:
    """A value that the field may hold; text of one agency names it and is never used twice."""
    if not field.required and rng.random() < 0.25:
        return None
    match field.kind:
        case Kind.LINK:
            targets = [row[0] for key in field.links for row in _ids(laptop.reader, key)]
            targets = [one for one in targets if not shared or scope_of(laptop.reader, one)]
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
            return f"{rng.choice(DATES)}T09:30:00Z"
        case Kind.POSTCODE:
            return rng.choice(POSTCODES)
        case Kind.PHONE:
            return rng.choice(PHONES)
        case _ if shared:
            return rng.choice(WORDS)
        case _:
            return f"vertraulich-{laptop.agency}-{rng.getrandbits(40):010x}"


def _edit(laptop: Laptop, rng: random.Random, seen: dict[str, int] | None) -> None:
    for kind, record in pick(laptop.reader, rng, 1):
        values = some_values(laptop, kind, scope_of(laptop.reader, record), rng)
        if values:
            with laptop.store.change("Edited", seen=seen) as change:
                change.update(kind.key, record, values)


def _tag(laptop: Laptop, rng: random.Random, how: Callable[..., object]) -> None:
    ids = [row[0] for key in MERGEABLE for row in _ids(laptop.reader, key)]
    if ids:
        how(laptop.store, [rng.choice(ids)], rng.choice(("wichtig", "Messe")))


def _ids(reader: Reader, key: str) -> Sequence[tuple[int]]:
    return reader.rows(f'SELECT t.id FROM "{key}" t JOIN record r ON r.id = t.id ORDER BY r.uuid')
