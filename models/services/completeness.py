"""The light that says how complete a record is, and what is still missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from models.clock import today
from models.database.reader import Reader, Row
from models.language import tr

GREEN, AMBER, RED = "green", "amber", "red"


@dataclass(frozen=True, slots=True)
class Completeness:
    """`light` is green, amber or red; `missing` are key and words of what to add, worst first."""

    light: str
    percent: int
    missing: tuple[tuple[str, str], ...]


def completeness(reader: Reader, record: int) -> Completeness:
    """How complete a record is; types without a measure are always green."""
    kind = reader.type_of(record)
    if kind is None or kind.key not in _MEASURES:
        return Completeness(GREEN, 100, ())
    row = reader.get(kind.key, record) or {}
    points = _MEASURES[kind.key](reader, row)
    missing = tuple((key, words) for key, words, there in points if not there)
    percent = round(100 * (len(points) - len(missing)) / len(points))
    light = GREEN if not missing or percent >= 85 else AMBER if percent >= 50 else RED
    return Completeness(light, percent, missing)


def _organisation(reader: Reader, row: Row) -> list[tuple[str, str, bool]]:
    has = _exists(reader, row)
    return [
        ("kind", tr("Kind of organisation"), bool(row["kind"])),
        ("postcode", tr("Postcode and town"), bool(row["postcode"] and row["town"])),
        ("phone", tr("Phone, e-mail or website"),
         bool(row["phone"] or row["email"] or row["website"])),
        ("wz2008", tr("Industry"), bool(row["wz2008"] or row["wz2025"])),
        ("size_class", tr("Size"), bool(row["size_class"] or row["employees"])),
        ("description", tr("Description"), bool(row["description"])),
        ("people", tr("A contact person"), has("affiliation", "organisation")),
        ("competences", tr("Competences"), has("competence_link", "owner")),
        ("checked_on", tr("Checked within a year"), _recent(row["checked_on"])),
    ]  # fmt: skip


def _person(_reader: Reader, row: Row) -> list[tuple[str, str, bool]]:
    return [
        ("first_name", tr("First name"), bool(row["first_name"])),
        ("organisation", tr("Employer"), bool(row["organisation"])),
        ("function", tr("Function"), bool(row["function"])),
        ("email", tr("E-mail or phone"), bool(row["email"] or row["phone"] or row["mobile"])),
        ("source", tr("Source of the data"), bool(row["source"])),
        ("informed_on", tr("Informed about the data"), bool(row["informed_on"])),
    ]


def _market(reader: Reader, row: Row) -> list[tuple[str, str, bool]]:
    has = _exists(reader, row)
    return [
        ("description", tr("Description"), bool(row["description"])),
        ("competences", tr("Competences"), has("competence_link", "owner")),
        ("maturity", tr("Maturity"), bool(row["maturity"])),
        ("cooperation", tr("Kind of cooperation"), bool(row["cooperation"])),
        ("contact", tr("A contact person"), bool(row["contact"])),
        ("valid_until", tr("Valid until"), bool(row["valid_until"])),
    ]


def _project(reader: Reader, row: Row) -> list[tuple[str, str, bool]]:
    partners = reader.find("project_partner", project=row["id"])
    return [
        ("description", tr("Description"), bool(row["description"])),
        ("responsible", tr("Responsible"), bool(row["responsible"])),
        ("partners", tr("Two partners"), len(partners) > 1),
        ("lead", tr("Lead partner"), any(one["role"] == "lead" for one in partners)),
        ("programme", tr("Funding programme"), bool(row["programme"])),
    ]


def _exists(reader: Reader, row: Row) -> Callable[[str, str], bool]:
    def there(table: str, column: str) -> bool:
        sql = f'SELECT 1 FROM "{table}" WHERE "{column}" = ? LIMIT 1'
        return reader.value(sql, (row["id"],)) is not None

    return there


def _recent(day: object) -> bool:
    return bool(day) and str(day) >= (today() - timedelta(days=365)).isoformat()


_MEASURES = {
    "organisation": _organisation,
    "person": _person,
    "need": _market,
    "offer": _market,
    "project": _project,
}
