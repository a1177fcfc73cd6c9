"""The reference data as values: competences, legal forms, size classes, stages and places."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from models.fields.datasets import code_of, label, rows, version

__all__ = [
    "Chamber", "Competence", "Institution", "LegalForm", "MeetingType", "Municipality", "Programme",
    "SizeClass", "Stage", "chambers_of", "code_of", "competences", "counties", "funding_programmes",
    "institutions", "introduction_stages", "label", "legal_forms", "meeting_types",
    "municipalities", "pipeline_stages", "rows", "size_class_of", "size_classes", "version",
]  # fmt: skip


class Competence(NamedTuple):
    """One field of competence of the two-level taxonomy."""

    code: str
    group: str
    name_de: str
    name_en: str
    synonyms: tuple[str, ...]
    starter: bool


class LegalForm(NamedTuple):
    """A legal form: `code` is the label that is stored and shown, `variants` longest first."""

    code: str
    long_de: str
    group: str
    variants: tuple[str, ...]


class SizeClass(NamedTuple):
    """A size class by employees, both ends included; `employees_to` is None for the largest."""

    code: str
    employees_from: int
    employees_to: int | None
    name_de: str
    name_en: str


class Stage(NamedTuple):
    """A stage of the project pipeline or of an introduction, in the order of the file."""

    code: str
    order: int
    name_de: str
    name_en: str
    terminal: bool
    exit_criterion_de: str


class MeetingType(NamedTuple):
    """A kind of meeting; some are no contact in the sense of the figures (an internal note)."""

    code: str
    name_de: str
    name_en: str
    counts_as_contact: bool


class Institution(NamedTuple):
    """A university, institute or hub; `ags` is empty where the seat is not known."""

    code: str
    name: str
    kind: str
    town: str
    ags: str


class Chamber(NamedTuple):
    """A chamber (`kind` IHK or HWK) as responsible for one county."""

    code: str
    kind: str
    name: str
    county_ags: str


class Programme(NamedTuple):
    """A funding programme with the status it had in November 2026."""

    code: str
    name: str
    level: str
    provider: str
    status: str
    note: str


class Municipality(NamedTuple):
    """A municipality of the two regions; `code` is its eight-digit AGS."""

    code: str
    name: str
    kind: str
    county_ags: str
    county: str
    nuts3: str


@cache
def competences() -> dict[str, Competence]:
    """The competences by code."""
    return {
        row["code"]: Competence(
            row["code"],
            row["group"],
            row["name_de"],
            row["name_en"],
            tuple(word for word in row["synonyms"].split(";") if word),
            row["starter"] == "1",
        )
        for row in rows("competences")
    }


@cache
def legal_forms() -> dict[str, LegalForm]:
    """The legal forms by label."""
    return {
        row["label"]: LegalForm(
            row["label"],
            row["long_de"],
            row["group"],
            tuple(sorted(filter(None, row["variants"].split(";")), key=len, reverse=True)),
        )
        for row in rows("legal_forms")
    }


@cache
def size_classes() -> dict[str, SizeClass]:
    """The size classes by code, smallest first."""
    return {
        row["code"]: SizeClass(
            row["code"],
            int(row["employees_from"]),
            int(row["employees_to"]) if row["employees_to"] else None,
            row["name_de"],
            row["name_en"],
        )
        for row in rows("size_classes")
    }


def size_class_of(employees: int | None) -> str | None:
    """The code of the size class for a number of employees, None when that is not known."""
    if employees is None or employees < 0:
        return None
    for size in size_classes().values():
        if size.employees_to is None or employees <= size.employees_to:
            return size.code
    return None


@cache
def meeting_types() -> dict[str, MeetingType]:
    """The kinds of meeting by code."""
    return {
        row["code"]: MeetingType(
            row["code"], row["name_de"], row["name_en"], row["counts_as_contact"] == "1"
        )
        for row in rows("meeting_types")
    }


@cache
def pipeline_stages() -> dict[str, Stage]:
    """The stages of joint projects by code, in their order."""
    return _stages("pipeline_stages")


@cache
def introduction_stages() -> dict[str, Stage]:
    """The stages of introductions by code, in their order."""
    return _stages("introduction_stages")


@cache
def institutions() -> dict[str, Institution]:
    """The universities, institutes and hubs by code."""
    return {
        row["code"]: Institution(row["code"], row["name"], row["kind"], row["town"], row["ags"])
        for row in rows("institutions")
    }


def chambers_of(county_ags: str) -> tuple[Chamber, ...]:
    """The chambers responsible for a county (IHK before HWK), none for counties elsewhere."""
    return tuple(
        Chamber(row["code"], row["kind"], row["name"], row["county_ags"])
        for row in rows("chambers")
        if row["county_ags"] == county_ags
    )


@cache
def funding_programmes() -> dict[str, Programme]:
    """The funding programmes by code."""
    return {
        row["code"]: Programme(
            row["code"],
            row["name"],
            row["level"],
            row["provider"],
            row["status_2026_11"],
            row["note"],
        )
        for row in rows("funding_programmes")
    }


@cache
def municipalities() -> dict[str, Municipality]:
    """The 60 municipalities of the two regions by AGS."""
    return {
        row["ags"]: Municipality(
            row["ags"],
            row["name"],
            row["type"],
            row["county_ags"],
            row["county"],
            row["nuts3"],
        )
        for row in rows("municipalities")
    }


@cache
def counties() -> dict[str, str]:
    """The names of the five counties and Dortmund by five-digit AGS."""
    return {town.county_ags: town.county for town in municipalities().values()}


def _stages(file: str) -> dict[str, Stage]:
    return {
        row["code"]: Stage(
            row["code"],
            int(row["order"]),
            row["name_de"],
            row["name_en"],
            row["terminal"] == "1",
            row.get("exit_criterion_de", ""),
        )
        for row in rows(file)
    }
