"""What is linked to a record: one section a type of record, from a loop over the link fields."""

from __future__ import annotations

from dataclasses import dataclass

from models.database.reader import Reader, Row
from models.fields.field import Derived, Field, RecordType
from models.fields.text import clean
from models.fields.values import show
from models.language import mark, tr
from models.records.registry import links_to, record_type
from models.services.naming import title_of_row, titles_of

MOST = 200
"""How many rows a section lists; its count tells how many there are."""
# Shown in their own way, not as a section.
_APART = frozenset(
    ("tagging", "relation", "custom_value", "not_duplicate", "remark", "competence_link", "staff")
)
# Records that only join two others: a row shows and opens the other end.
_ENDS = {
    "affiliation": ("person", "organisation"),
    "attendance": ("at", "who"),
    "project_partner": ("project", "organisation"),
    "list_member": ("list", "record"),
}
_LABELS = {
    ("affiliation", "organisation"): mark("People"),
    ("affiliation", "person"): mark("Employers"),
    ("attendance", "at"): mark("Participants"),
    ("attendance", "who"): mark("Meetings and events"),
    ("project_partner", "organisation"): mark("Projects as partner"),
    ("list_member", "record"): mark("Lists"),
    ("organisation", "parent"): mark("Sites and subsidiaries"),
}
_DAYS = {
    "meeting": "starts_at",
    "task": "due_on",
    "note": "written_on",
    "introduction": "suggested_on",
    "disclosure": "made_on",
    "deadline": "due_on",
    "project": "stage_since",
    "affiliation": "valid_from",
    "consent": "given_on",
    "event": "starts_on",
}
_DETAILS = {
    "affiliation": ("function", "department", "valid_to"),
    "project_partner": ("role", "grant", "application_number"),
    "meeting": ("kind", "place"),
    "introduction": ("stage",),
    "task": ("status", "assignee"),
    "need": ("status", "valid_until"),
    "offer": ("status", "valid_until"),
    "project": ("stage",),
    "note": ("author",),
    "disclosure": ("kind", "recipient", "recipient_text"),
    "deadline": ("done_on",),
    "contact_point": ("kind", "label"),
    "address": ("label",),
    "consent": ("channel", "status"),
    "legal_basis": ("agency", "basis"),
    "attendance": ("status",),
    "person": ("function",),
    "organisation": ("kind", "town"),
}


@dataclass(frozen=True, slots=True)
class Linked:
    """A linked record: `record` is its own id, `opens` what a click opens; `day` an ISO date."""

    record: int
    opens: int
    title: str
    detail: str
    day: str | None
    current: bool


@dataclass(frozen=True, slots=True)
class Section:
    """What is linked through records of one type; `count` may be more than the rows listed."""

    type: str
    label: str
    rows: tuple[Linked, ...]
    count: int


def sections_of(reader: Reader, kind: RecordType, record: int) -> tuple[Section, ...]:
    """Everything that links to a record, by type, newest first; empty sections are left out."""
    columns: dict[str, list[str]] = {}
    for source, field in links_to(kind.key):
        if source.key not in _APART and field.key != "merged_into":
            columns.setdefault(source.key, []).append(field.key)
    found = []
    for key, fields in columns.items():
        if section := _section(reader, record_type(key), fields, record):
            found.append(section)
    return tuple(found)


def _section(reader: Reader, source: RecordType, fields: list[str], record: int) -> Section | None:
    where = " OR ".join(f'"{field}" = ?' for field in fields)
    values = [record] * len(fields)
    count = reader.value(f'SELECT count(*) FROM "{source.key}" WHERE {where}', values)
    if not count:
        return None
    day = _DAYS.get(source.key)
    order = f'"{day}" DESC, id DESC' if day else "id DESC"
    ids = [
        row[0]
        for row in reader.rows(
            f'SELECT id FROM "{source.key}" WHERE {where} ORDER BY {order} LIMIT {MOST}', values
        )
    ]
    rows = {int(row["id"] or 0): row for row in reader.get_many(source.key, ids)}
    linked = _linked_rows(reader, source, [rows[one] for one in ids], record)
    linked.sort(key=lambda one: not one.current)
    label = _LABELS.get((source.key, fields[0]))
    words = tr(label) if label else tr(source.plural)
    return Section(source.key, words, tuple(linked), int(count))


def _linked_rows(reader: Reader, source: RecordType, rows: list[Row], record: int) -> list[Linked]:
    ends = _ENDS.get(source.key)
    others = [_other(row, ends, record) for row in rows] if ends else [_id(row) for row in rows]
    links = [field.key for field in source.fields if field.key in _DETAILS.get(source.key, ())]
    wanted = {*others, *(value for row in rows for value in map(row.get, links))}
    titles = titles_of(reader, [one for one in wanted if isinstance(one, int)])
    day = _DAYS.get(source.key)
    found = []
    for row, other in zip(rows, others, strict=True):
        title = titles.get(other) or title_of_row(source.key, row)
        value = row[day] if day else None
        found.append(
            Linked(
                _id(row),
                other,
                title,
                _detail(source, row, titles),
                str(value) if value else None,
                _is_current(row),
            )
        )
    return found


def _detail(source: RecordType, row: Row, titles: dict[int, str]) -> str:
    words = []
    columns: dict[str, Field | Derived] = {field.key: field for field in source.fields}
    columns |= {derived.key: derived for derived in source.derived}
    for key in _DETAILS.get(source.key, ()):
        value = row[key]
        if value is None:
            continue
        if isinstance(value, int) and value in titles:
            words.append(titles[value])
        elif key in ("valid_to", "valid_until"):
            words.append(tr("until {day}", day=show(columns[key], value)))
        elif key == "done_on":
            words.append(tr("done on {day}", day=show(columns[key], value)))
        else:
            words.append(clean(show(columns[key], value)))
    return " · ".join(filter(None, words))


def _other(row: Row, ends: tuple[str, str], record: int) -> int:
    one, other = (int(row[end] or 0) for end in ends)
    return other if one == record else one


def _is_current(row: Row) -> bool:
    """Whether it still holds: an affiliation that runs, a task that is open."""
    return not row.get("valid_to") and row.get("status") not in ("done", "dropped")


def _id(row: Row) -> int:
    return int(row["id"] or 0)
