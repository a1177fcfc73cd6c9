"""The reference data of `resources/reference`, read when first asked for and then kept."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from models.language import current_language
from models.resources import resource

REGIONS = {
    "swf": ("Südwestfalen", "Südwestfalen"),
    "do": ("Dortmund", "Dortmund"),
    "other": ("Andere Region", "Elsewhere"),
}


@dataclass(frozen=True, slots=True)
class Competence:
    """One field of competence of the two-level taxonomy."""

    code: str
    group: str
    name_de: str
    name_en: str
    synonyms: tuple[str, ...]
    starter: bool


@dataclass(frozen=True, slots=True)
class LegalForm:
    """A legal form: `code` is the label that is stored and shown, `variants` longest first."""

    code: str
    long_de: str
    group: str
    variants: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SizeClass:
    """A size class by employees, both ends included; `employees_to` is None for the largest."""

    code: str
    employees_from: int
    employees_to: int | None
    name_de: str
    name_en: str


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of the project pipeline or of an introduction, in the order of the file."""

    code: str
    order: int
    name_de: str
    name_en: str
    terminal: bool
    exit_criterion_de: str


@dataclass(frozen=True, slots=True)
class MeetingType:
    """A kind of meeting; some are no contact in the sense of the figures (an internal note)."""

    code: str
    name_de: str
    name_en: str
    counts_as_contact: bool


@dataclass(frozen=True, slots=True)
class Institution:
    """A university, institute or hub; `ags` is empty where the seat is not known."""

    code: str
    name: str
    kind: str
    town: str
    ags: str


@dataclass(frozen=True, slots=True)
class Chamber:
    """A chamber (`kind` IHK or HWK) as responsible for one county."""

    code: str
    kind: str
    name: str
    county_ags: str


@dataclass(frozen=True, slots=True)
class Programme:
    """A funding programme with the status it had in November 2026."""

    code: str
    name: str
    level: str
    provider: str
    status: str
    note: str


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality of the two regions; `code` is its eight-digit AGS."""

    code: str
    name: str
    kind: str
    county_ags: str
    county: str
    nuts3: str


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `resources/reference/<name>.csv` by column."""
    import csv

    path = resource("reference", f"{name}.csv")
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


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


class Label(NamedTuple):
    """What a code is called in German and in English."""

    de: str
    en: str


# Data set: file, column of the code, columns of the German and the English label.
_LABELS = {
    "competences": ("competences", "code", "name_de", "name_en"),
    "competence_groups": ("competences", "group", "group_de", "group_en"),
    "legal_forms": ("legal_forms", "label", "label", "label"),
    "size_classes": ("size_classes", "code", "name_de", "name_en"),
    "meeting_types": ("meeting_types", "code", "name_de", "name_en"),
    "pipeline_stages": ("pipeline_stages", "code", "name_de", "name_en"),
    "introduction_stages": ("introduction_stages", "code", "name_de", "name_en"),
    "institutions": ("institutions", "code", "name", "name"),
    "chambers": ("chambers", "code", "name", "name"),
    "funding_programmes": ("funding_programmes", "code", "name", "name"),
    "municipalities": ("municipalities", "ags", "name", "name"),
    "counties": ("municipalities", "county_ags", "county", "county"),
    "nuts": ("nuts", "code", "name", "name"),
    "wz2008": ("wz2008_full", "code", "name_de", "name_en"),
    "wz2025": ("wz2025_full", "code", "name_de", "name_en"),
}


@cache
def labels(dataset: str) -> dict[str, Label]:
    """Every code of a data set with its labels, in the order of the file; raises KeyError."""
    if dataset == "regions":
        return {code: Label(*names) for code, names in REGIONS.items()}
    file, code, german, english = _LABELS[dataset]
    return {row[code]: Label(row[german], row[english] or row[german]) for row in rows(file)}


def is_dataset(dataset: str | None) -> bool:
    """Whether there is reference data of this name."""
    return dataset == "regions" or dataset in _LABELS


def label(dataset: str, code: str, language: str | None = None) -> str:
    """What a code is called; the code itself when the data set does not hold it."""
    found = labels(dataset).get(code)
    if found is None:
        return code
    return found.de if (language or current_language()) == "de" else found.en


def code_of(dataset: str, text: str) -> str | None:
    """The code that a text means: the code itself, or a label in either language; else None."""
    return text if text in labels(dataset) else _codes(dataset).get(_plain(text))


@cache
def version() -> str:
    """The date as of which the reference data holds: `2026-11-22`."""
    return resource("reference", "VERSION").read_text(encoding="utf-8").strip()


@cache
def _codes(dataset: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for code, names in labels(dataset).items():
        for name in (names.de, names.en):
            found.setdefault(_plain(name), code)
    if dataset == "legal_forms":
        for form in legal_forms().values():
            for variant in (form.long_de, *form.variants):
                found.setdefault(_plain(variant), form.code)
    return {**found, **{_plain(code): code for code in labels(dataset)}}


def _plain(text: str) -> str:
    return "".join(text.casefold().split()).replace(".", "")


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
