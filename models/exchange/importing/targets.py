"""Where a column of a list can go: every field that may be imported, and combinations of fields."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from models.fields.field import Field, Kind, RecordType
from models.language import mark, tr
from models.records.registry import BY_KEY

MAIN_TYPES = ("person", "organisation", "need", "offer", "meeting", "project")
"""What one row of a list may be about."""

PARTS = {
    "person": ("person", "affiliation", "organisation"),
    "organisation": ("organisation",),
    "need": ("need", "organisation"),
    "offer": ("offer", "organisation"),
    "meeting": ("meeting", "organisation"),
    "project": ("project",),
}
"""The types a row of each main type may fill, the most likely first."""

LINKS_BY_NAME = ("responsible", "parent", "held_by")
"""Links that a cell can give by the name of a member of staff or an organisation."""

LINKS_BY_TITLE = ("contact", "project", "event", "introduction", "pipeline", "stage")
"""Links that a cell can give by what the record is called."""

OWN = "own:"
"""What the name of a target begins with that is a field which people added themselves."""

_LEFT_OUT = ("restricted",)
_MORE: tuple[tuple[str, str, str], ...] = (
    ("person", "name", mark("Whole name")),
    ("person", "middle_name", mark("Further first names")),
    ("person", "suffix", mark("Degree behind the name")),
    ("person", "fax", mark("Fax")),
    ("person", "more_phones", mark("Further phones")),
    ("person", "more_emails", mark("Further e-mails")),
    ("person", "tags", mark("Tags")),
    ("person", "note", mark("Note")),
    ("person", "uuid", mark("Own id")),
    ("organisation", "place", mark("Postcode and town")),
    ("organisation", "address", mark("Whole address")),
    ("organisation", "mobile", mark("Mobile")),
    ("organisation", "fax", mark("Fax")),
    ("organisation", "more_phones", mark("Further phones")),
    ("organisation", "more_emails", mark("Further e-mails")),
    ("organisation", "competences", mark("Competences")),
    ("organisation", "tags", mark("Tags")),
    ("organisation", "note", mark("Note")),
    ("organisation", "member_since", mark("Member of the sender since")),
    ("organisation", "uuid", mark("Own id")),
    *((key, "tags", mark("Tags")) for key in ("need", "offer", "meeting", "project")),
    *((key, "uuid", mark("Own id")) for key in ("need", "offer", "meeting", "project")),
    ("need", "competences", mark("Competences")),
    ("offer", "competences", mark("Competences")),
)


@dataclass(frozen=True, slots=True)
class Target:
    """A place for the values of a column.

    `key` is `person.email`; `field` is None where several fields or further records are filled.
    """

    key: str
    part: str
    name: str
    label: str
    field: Field | None = None

    def text(self, language: str | None = None) -> str:
        """What a person reads in a chooser: "E-mail (Person)"."""
        owner = tr(BY_KEY[self.part].label, language=language)
        return f"{tr(self.label, language=language)} ({owner})"


@cache
def all_targets() -> dict[str, Target]:
    """Every target by key."""
    found = {}
    for part in dict.fromkeys(part for parts in PARTS.values() for part in parts):
        for target in (*_fields_of(BY_KEY[part]), *_combinations_of(part)):
            found[target.key] = target
    return found


def targets_for(main: str) -> tuple[Target, ...]:
    """The targets a list of this main type offers, type by type."""
    parts = PARTS[main]
    return tuple(target for part in parts for target in all_targets().values()
                 if target.part == part)  # fmt: skip


def _fields_of(kind: RecordType) -> list[Target]:
    return [
        Target(f"{kind.key}.{field.key}", kind.key, field.key, field.label, field)
        for field in kind.fields
        if not field.hidden
        and field.key not in _LEFT_OUT
        and (field.kind is not Kind.LINK or field.key in (*LINKS_BY_NAME, *LINKS_BY_TITLE))
        and not (kind.key == "affiliation" and field.key == "main")
    ]


def _combinations_of(part: str) -> list[Target]:
    return [
        Target(f"{part}.{name}", part, name, label) for owner, name, label in _MORE if owner == part
    ]
