"""A record as it is shown: its facts field by field, and everything that is linked to it."""

from __future__ import annotations

from dataclasses import dataclass

from models.database.reader import Reader, Row, Value
from models.errors import Refused
from models.fields.field import Derived, Field, Kind, RecordType
from models.fields.values import show
from models.language import tr
from models.services.completeness import Completeness, completeness
from models.services.custom_fields import CustomValue, custom_values
from models.services.linked import Section, sections_of
from models.services.naming import titles_of
from models.services.needs import OwnCompetence, competences_of
from models.services.notes import remark_of
from models.services.relations import Related, relations_of
from models.services.tags import Tag, tags_of
from models.services.tasks import next_task

_HIDDEN = frozenset(("sort_key", "match_key", "email_key", "value_key"))


@dataclass(frozen=True, slots=True)
class Fact:
    """One field of a record: its declaration, the stored value and the text people read.

    `target` is the record a link points to. Derived facts cannot be edited.
    """

    field: Field | Derived
    label: str
    value: Value
    text: str
    target: int | None = None


@dataclass(frozen=True, slots=True)
class RecordView:
    """Everything a record page shows but the timeline."""

    id: int
    uuid: str
    kind: RecordType
    title: str
    subtitle: str
    region: str | None
    shared: bool
    facts: tuple[Fact, ...]
    tags: tuple[Tag, ...]
    competences: tuple[OwnCompetence, ...]
    relations: tuple[Related, ...]
    custom: tuple[CustomValue, ...]
    sections: tuple[Section, ...]
    remark: str
    next_step: tuple[int, str, str | None] | None
    completeness: Completeness

    def section(self, type_key: str) -> Section | None:
        """What is linked through records of a type; None when there is nothing."""
        return next((one for one in self.sections if one.type == type_key), None)


def record_view(reader: Reader, record: int) -> RecordView:
    """A record with its facts and everything linked to it; raises `Refused` when it is gone."""
    kind = reader.type_of(record)
    row = reader.get(kind.key, record) if kind else None
    if kind is None or row is None:
        raise Refused(tr("This record has been deleted. Restore it from the history first."))
    shared = reader.value("SELECT scope FROM record WHERE id = ?", (record,))
    return RecordView(
        record,
        reader.uuid_of(record),
        kind,
        titles_of(reader, [record])[record],
        _subtitle(reader, kind, row),
        _region(reader, kind, row),
        bool(shared),
        facts_of(reader, kind, row),
        tags_of(reader, record),
        competences_of(reader, record),
        relations_of(reader, record),
        custom_values(reader, kind.key, record),
        sections_of(reader, kind, record),
        remark_of(reader, record),
        next_task(reader, record),
        completeness(reader, record),
    )


def facts_of(reader: Reader, kind: RecordType, row: Row) -> tuple[Fact, ...]:
    """All fields of a record in their order, then what is derived from them."""
    columns: list[Field | Derived] = [
        *kind.fields,
        *(one for one in kind.derived if one.key not in _HIDDEN and one.label),
    ]
    links = [row[one.key] for one in columns if one.kind is Kind.LINK]
    titles = titles_of(reader, [link for link in links if isinstance(link, int)])
    found = []
    for column in columns:
        value = row[column.key]
        if column.kind is Kind.LINK:
            target = value if isinstance(value, int) else None
            text = titles.get(target or 0, "")
            found.append(Fact(column, tr(column.label), value, text, target))
        else:
            found.append(Fact(column, tr(column.label), value, show(column, value)))
    return tuple(found)


def _subtitle(reader: Reader, kind: RecordType, row: Row) -> str:
    """The line under the title: what tells a record from its namesakes."""
    if kind.key == "organisation":
        parts = [show(kind.field("kind"), row["kind"]), str(row["town"] or "")]
        return ", ".join(filter(None, parts))
    if kind.key == "person":
        employer = row["organisation"]
        firm = titles_of(reader, [employer] if isinstance(employer, int) else []).values()
        return ", ".join(filter(None, (str(row["function"] or ""), *firm)))
    if kind.key in ("need", "offer"):
        return next(iter(titles_of(reader, [int(row["organisation"] or 0)]).values()), "")
    return ""


def _region(reader: Reader, kind: RecordType, row: Row) -> str | None:
    if kind.key == "organisation":
        return str(row["region"]) if row["region"] else None
    if kind.key in ("person", "need", "offer") and row["organisation"]:
        found = reader.value("SELECT region FROM organisation WHERE id = ?", (row["organisation"],))
        return str(found) if found else None
    return None
