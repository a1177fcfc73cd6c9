"""What a row adds to a record besides its fields: further contacts, tags, notes, competences."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from models.database.reader import Reader, chunks
from models.exchange.importing.targets import OWN
from models.fields.phones import e164, is_mobile
from models.fields.text import clean_lines


class Extra(NamedTuple):
    """One further record: phone, mobile, fax, email, tag, note, competence, member or own.

    `key` is what makes it the same as one that is there, `value` what is stored or shown.
    """

    kind: str
    key: str
    value: str


def extras_of(told: dict[str, Any]) -> tuple[Extra, ...]:
    """The further records for what the extra columns of a row (or firm) hold."""
    found: list[Extra] = []
    for name, value in told.items():
        if value:
            found.extend(_extras(name, value))
    return tuple(dict.fromkeys(found))


def _extras(name: str, value: Any) -> Iterable[Extra]:
    if name == "more_phones":
        return [
            Extra("mobile" if is_mobile(one) else "phone", e164(one) or one, one) for one in value
        ]
    if name == "fax":
        return [Extra("fax", e164(one) or one, one) for one in value]
    if name == "more_emails":
        return [Extra("email", one.lower(), one) for one in value]
    if name == "tags":
        return [Extra("tag", one.casefold(), one) for one in value]
    if name == "note":
        return [Extra("note", clean_lines(one), one) for one in value]
    if name.startswith(OWN):
        return [Extra("own", own_key(name.removeprefix(OWN), value), value)]
    if name == "competences":
        return [Extra("competence", one, one) for one in value]
    return [Extra("member", "", value)]


def own_key(label: str, value: str) -> str:
    """The value of an own field by its label; `own_label` is the way back."""
    return f"{label}\0{value}"


def own_label(extra: Extra) -> str:
    """The label of the own field whose value this is."""
    return extra.key.partition("\0")[0]


def present_extras(reader: Reader, owners: Iterable[int]) -> dict[int, set[tuple[str, str]]]:
    """What records have already, as pairs of kind and key; phones count whatever their kind."""
    found: dict[int, set[tuple[str, str]]] = {}

    def note(owner: int, kind: str, key: str | None) -> None:
        if key:
            found.setdefault(owner, set()).add((kind, key))

    for chunk in chunks(owners):
        marks = ",".join("?" * len(chunk))
        for owner, kind, key, value in reader.rows(
            f"SELECT owner, kind, value_key, value FROM contact_point WHERE owner IN ({marks})",
            chunk,
        ):
            note(owner, "mobile" if kind == "phone" else kind, key or value)
            note(owner, "phone" if kind == "mobile" else kind, key or value)
        for owner, name in reader.rows(
            "SELECT l.record, t.name FROM tagging l JOIN tag t ON t.id = l.tag "
            f"WHERE l.record IN ({marks})",
            chunk,
        ):
            note(owner, "tag", name.casefold())
        for owner, text in reader.rows(
            f'SELECT about, "text" FROM note WHERE about IN ({marks})', chunk
        ):
            note(owner, "note", clean_lines(text))
        for owner, code in reader.rows(
            "SELECT l.owner, c.code FROM competence_link l "
            "JOIN competence c ON c.id = l.competence "
            f"WHERE l.owner IN ({marks})",
            chunk,
        ):
            note(owner, "competence", code)
        for owner, label, value in reader.rows(
            "SELECT v.record, f.label, v.value FROM custom_value v "
            f"JOIN custom_field f ON f.id = v.custom_field WHERE v.record IN ({marks})",
            chunk,
        ):
            note(owner, "own", own_key(label, value or ""))
    return found


def lacking(
    extras: Iterable[Extra],
    present: set[tuple[str, str]],
    own: Iterable[str | None] = (),
    *,
    replaced: bool = True,
) -> tuple[Extra, ...]:
    """The extras that are not there yet; `own` are phones and e-mails of the record itself.

    Values of own fields that hold another one are left out unless they may be `replaced`.
    """
    known = {one for one in own if one}
    filled = {key.partition("\0")[0] for kind, key in present if kind == "own"}
    return tuple(
        extra
        for extra in extras
        if (extra.kind, extra.key) not in present
        and not (extra.kind in ("phone", "mobile", "email") and extra.key in known)
        and (replaced or extra.kind != "own" or own_label(extra) not in filled)
    )
