"""The reference data of `resources/reference`: rows, codes and labels, read once when asked for."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from models.language import current_language
from models.resources import resource

REGIONS = {
    "swf": ("Südwestfalen", "Südwestfalen"),
    "do": ("Dortmund", "Dortmund"),
    "other": ("Andere Region", "Elsewhere"),
}


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `resources/reference/<name>.csv` by column."""
    import csv

    path = resource("reference", f"{name}.csv")
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


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
        for row in rows("legal_forms"):
            for variant in (row["long_de"], *row["variants"].split(";")):
                found.setdefault(_plain(variant), row["label"])
    return {**found, **{_plain(code): code for code in labels(dataset)}}


def _plain(text: str) -> str:
    return "".join(text.casefold().split()).replace(".", "")
