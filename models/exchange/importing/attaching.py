"""Writes what belongs to records: further contacts, tags, notes, competences, memberships."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from models.database.identity import link_uuid
from models.database.reader import chunks
from models.exchange.importing.extras import Extra, own_label
from models.exchange.importing.sender import Sender
from models.fields.field import Kind
from models.journal.change import Change
from models.records.registry import BY_KEY, BY_NUMBER
from models.services.completing import completed

Owned = tuple[Any, Extra]
_CONTACTS = ("phone", "mobile", "fax", "email")


class Attaching:
    """Further records for the records of one import."""

    def __init__(self, change: Change, day: str, source: str) -> None:
        """`day` is the ISO date of notes, `source` what a new sender is said to come from."""
        self.change = change
        self.day = day
        self.source = source
        self.sender: Sender | None = None
        self.created: dict[str, list[int]] = {}

    def attach(self, found: Iterable[Owned]) -> dict[str, list[int]]:
        """Write pairs of owner id and extra; returns the ids made, by record type."""
        by_kind: dict[str, list[Owned]] = {}
        for owner, extra in found:
            kind = "contact" if extra.kind in _CONTACTS else extra.kind
            by_kind.setdefault(kind, []).append((owner, extra))
        self._plain("contact_point", [
            {"owner": owner, "kind": one.kind, "value": one.value}
            for owner, one in by_kind.get("contact", ())
        ])  # fmt: skip
        self._plain("note", [
            {"about": owner, "text": one.value, "written_on": self.day}
            for owner, one in by_kind.get("note", ())
        ])  # fmt: skip
        self._tags(by_kind.get("tag", []))
        self._competences(by_kind.get("competence", []))
        self._members(by_kind.get("member", []))
        self._own(by_kind.get("own", []))
        return self.created

    def _tags(self, owned: Sequence[Owned]) -> None:
        if not owned:
            return
        rows = self.change.reader.rows("SELECT id, name FROM tag")
        known = {name.casefold(): record for record, name in rows}
        new = {one.key: one.value for _, one in owned if one.key not in known}
        ids = self._links("tag", [{"name": name} for name in new.values()])
        known.update(zip(new, ids, strict=True))
        self._links("tagging", [{"record": owner, "tag": known[one.key]} for owner, one in owned])

    def _competences(self, owned: Sequence[Owned]) -> None:
        if not owned:
            return
        known = dict(self.change.reader.rows("SELECT code, id FROM competence"))
        self._links(
            "competence_link",
            [{"owner": owner, "competence": known[one.value]}
             for owner, one in owned if one.value in known],
        )  # fmt: skip

    def _members(self, owned: Sequence[Owned]) -> None:
        if not owned or self.sender is None:
            return
        record = self.sender.record
        if record is None:
            values: dict[str, Any] = {"name": self.sender.name, "source": self.source,
                                      "source_date": self.day}  # fmt: skip
            full = completed(BY_KEY["organisation"], None, values)
            record = self._plain("organisation", [full])[0]
        self._plain("relation", [
            {"left": owner, "right": record, "kind": "member_of", "valid_from": one.value}
            for owner, one in owned
            if owner != record
        ])  # fmt: skip

    def _own(self, owned: Sequence[Owned]) -> None:
        """Values of own fields; one that is there already gets the new value."""
        if not owned:
            return
        reader = self.change.reader
        fields = {
            (kind, label): record
            for record, kind, label in reader.rows("SELECT id, type, label FROM custom_field")
        }
        types: dict[int, str] = {}
        for part in chunks(sorted({owner for owner, _ in owned})):
            marks = ",".join("?" * len(part))
            for record, number in reader.rows(
                f"SELECT id, type FROM record WHERE id IN ({marks})", part
            ):
                types[record] = BY_NUMBER[number].key
        self._links("custom_value", [
            {"record": owner, "custom_field": field, "value": one.value}
            for owner, one in owned
            if (field := fields.get((types.get(owner), own_label(one))))
        ])  # fmt: skip

    def _plain(self, kind: str, rows: list[dict[str, Any]]) -> list[int]:
        ids = self.change.create_many(kind, rows)
        if ids:
            self.created.setdefault(kind, []).extend(ids)
        return ids

    def _links(self, kind: str, rows: list[dict[str, Any]]) -> list[int]:
        """Records that are known by their ends: one that was deleted comes back."""
        uuids = self._uuids_of(kind, rows)
        gone: set[bytes] = set()
        for part in _parts(uuids):
            marks = ",".join("?" * len(part))
            found = self.change.reader.rows(
                f"SELECT uuid FROM record WHERE uuid IN ({marks})", part
            )
            gone.update(bytes(row[0]) for row in found)
        # Two rows that were taken for one record may say the same of it.
        first: dict[bytes, int] = {}
        for place, uuid in enumerate(uuids):
            if uuid not in gone:
                first.setdefault(uuid, place)
        fresh = list(first.values())
        made = self.change.create_many(
            kind, [rows[place] for place in fresh], uuids=[uuids[place] for place in fresh]
        )
        ids = dict(zip(fresh, made, strict=True))
        for place, row in enumerate(rows):
            if place not in ids:
                again = first.get(uuids[place])
                ids[place] = self.change.create(kind, row) if again is None else ids[again]
        if ids:
            self.created.setdefault(kind, []).extend(dict.fromkeys(ids.values()))
        return [ids[place] for place in range(len(rows))]

    def _uuids_of(self, kind: str, rows: list[dict[str, Any]]) -> list[bytes]:
        record_type = BY_KEY[kind]
        links = {end: record_type.field(end).kind is Kind.LINK for end in record_type.ends}
        targets = {row[end] for row in rows for end, link in links.items() if link}
        known: dict[int, str] = {}
        for part in chunks(sorted(targets)):
            marks = ",".join("?" * len(part))
            known.update(
                self.change.reader.rows(
                    f"SELECT id, lower(hex(uuid)) FROM record WHERE id IN ({marks})", part
                )
            )
        return [
            link_uuid(kind, tuple(known[row[end]] if link else str(row[end])
                                  for end, link in links.items()))
            for row in rows
        ]  # fmt: skip


def _parts(uuids: Sequence[bytes], size: int = 5_000) -> Iterable[Sequence[bytes]]:
    return (uuids[start : start + size] for start in range(0, len(uuids), size))
