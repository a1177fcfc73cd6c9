"""The columns a list of a type can show, sort and filter by, also through links to other types."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, lru_cache

from models.errors import Refused
from models.fields.field import Choice, Derived, Field, Kind, RecordType
from models.language import mark, tr
from models.records.registry import BY_KEY, record_type

SCOPES = (Choice("agency", mark("Own agency")), Choice("shared", mark("Both agencies")))
# What the table of all records knows about each.
OF_THE_RECORD = (
    Field(0, "created", mark("Created"), Kind.MOMENT),
    Field(0, "changed", mark("Changed"), Kind.MOMENT),
    Field(0, "scope", mark("Visible to"), Kind.CHOICE, SCOPES),
)
DEEPEST_PATH = 3
# Links through which a chooser offers further columns, and which.
LINKED = {"organisation": "organisation", "seeker": "organisation", "provider": "organisation",
          "need": "need", "offer": "offer"}  # fmt: skip
SHOWN_THROUGH = {
    "organisation": ("name", "kind", "postcode", "town", "county", "region", "size_class",
                     "wz2008", "world_market_leader"),
    "need": ("organisation", "maturity", "valid_until", "status"),
    "offer": ("organisation", "maturity", "valid_until", "status"),
}  # fmt: skip

_FIRST_SHOWN = {
    "organisation": ("name", "kind", "town", "county", "region", "size_class", "phone",
                     "responsible"),
    "person": ("last_name", "first_name", "function", "organisation", "email", "phone", "mobile",
               "responsible"),
    "need": ("title", "organisation", "maturity", "valid_until", "status", "responsible"),
    "offer": ("title", "organisation", "maturity", "valid_until", "status", "responsible"),
    "meeting": ("starts_at", "title", "kind", "organisation", "place", "held_by"),
    "task": ("due_on", "title", "about", "assignee", "status"),
    "introduction": ("seeker", "provider", "need", "stage", "seeker_consent",
                     "provider_consent", "introduced_on", "responsible"),
    "project": ("title", "acronym", "stage", "stage_since", "programme", "total",
                "responsible"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of a list; `key` is `county`, or `organisation.county` through a link.

    `field` says how its values are read and shown, `path` the links walked from the list's type,
    each with the type it leads to, `owner` the type that holds the column, `names` the labels of
    links and field as marked.
    """

    key: str
    kind: Kind
    field: Field
    owner: str
    path: tuple[tuple[str, str], ...]
    names: tuple[str, ...]

    def label(self, language: str | None = None) -> str:
        """What the column is called: "County", "County (Organisation)"."""
        *links, name = (tr(name, language=language) for name in self.names)
        return f"{name} ({', '.join(links)})" if links else name

    @property
    def targets(self) -> tuple[str, ...]:
        """The types a link may point to; empty for other kinds."""
        return self.field.links


def column(type_key: str, key: str) -> ListColumn:
    """The column of a type by its key; raises Refused and names the most similar one."""
    found = find_column(type_key, key)
    if found is None:
        raise unknown_column(type_key, key)
    return found


@lru_cache(maxsize=1024)
def find_column(type_key: str, key: str) -> ListColumn | None:
    """The column of a type by its key, None when there is none."""
    *links, last = key.split(".")
    if len(links) > DEEPEST_PATH:
        return None
    owner = record_type(type_key)
    names: list[str] = []
    path: list[tuple[str, str]] = []
    for link in links:
        field = _field(owner, link)
        if field is None or field.kind is not Kind.LINK or len(field.links) != 1:
            return None
        names.append(field.label)
        owner = BY_KEY[field.links[0]]
        path.append((link, owner.key))
    field = _field(owner, last)
    if field is None:
        return None
    return ListColumn(key, field.kind, field, owner.key, tuple(path), (*names, field.label))


def unknown_column(type_key: str, key: str) -> Refused:
    """The sentence for a column that a type does not have."""
    from difflib import get_close_matches

    plural = tr(record_type(type_key).plural)
    near = get_close_matches(key[:60], [one.key for one in columns_of(type_key)], 1)
    if near:
        return Refused(
            tr(
                "“{key}” is not a field of {records}. Did you mean “{near}”?",
                key=key[:60], records=plural, near=near[0],
            )
        )  # fmt: skip
    return Refused(tr("“{key}” is not a field of {records}.", key=key[:60], records=plural))


@cache
def columns_of(type_key: str) -> tuple[ListColumn, ...]:
    """All columns with a label that a list of this type can show, its own before linked ones."""
    kind = record_type(type_key)
    keys = [field.key for field in kind.fields if not field.hidden]
    keys += [derived.key for derived in kind.derived if derived.label]
    keys += [field.key for field in OF_THE_RECORD]
    for link in [key for key in keys if key in LINKED]:
        field = _field(kind, link)
        if field is not None and field.links == (LINKED[link],):
            keys += [f"{link}.{key}" for key in SHOWN_THROUGH[LINKED[link]]]
    found = (find_column(type_key, key) for key in dict.fromkeys(keys))
    return tuple(one for one in found if one is not None)


@cache
def default_columns(type_key: str) -> tuple[ListColumn, ...]:
    """The columns a list of this type shows before anybody has chosen others."""
    kind = record_type(type_key)
    keys = _FIRST_SHOWN.get(type_key) or (
        *(field.key for field in kind.fields if field.listed),
        *(derived.key for derived in kind.derived if derived.listed),
    )
    return tuple(column(type_key, key) for key in keys or tuple(f.key for f in kind.fields[:6]))


def _field(owner: RecordType, key: str) -> Field | None:
    """The field, derived column or property of the record with this key."""
    for field in owner.fields:
        if field.key == key:
            return field
    for derived in owner.derived:
        if derived.key == key:
            return _of_derived(derived)
    return next((field for field in OF_THE_RECORD if field.key == key), None)


def _of_derived(derived: Derived) -> Field:
    field = Field(0, derived.key, derived.label or derived.key, derived.kind)
    links = (derived.key,) if derived.kind is Kind.LINK else ()
    return replace(field, links=links, dataset=derived.dataset)


def column_sql(column: ListColumn, table: str) -> str:
    """The value of a column as an SQL expression over `table`, the name or alias of the list's."""
    return _walk(column.path, column.field, table)


def _walk(path: tuple[tuple[str, str], ...], field: Field, table: str) -> str:
    if path:
        (link, target), *rest = path
        step = f"{table}_{link}"
        inner = _walk(tuple(rest), field, step)
        return (
            f'(SELECT {inner} FROM "{target}" AS "{step}" WHERE "{step}".id = "{table}"."{link}")'
        )
    if field not in OF_THE_RECORD:
        return f'"{table}"."{field.key}"'
    value = _RECORD_SQL.get(
        field.key, f"strftime('%Y-%m-%dT%H:%M:%SZ', {field.key} / 1000, 'unixepoch')"
    )
    return f'(SELECT {value} FROM record WHERE record.id = "{table}".id)'


_RECORD_SQL = {"scope": "CASE scope WHEN 1 THEN 'shared' ELSE 'agency' END"}
