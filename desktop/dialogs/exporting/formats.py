"""The formats a list can be written in, and what carries which records."""

from __future__ import annotations

from dataclasses import dataclass

from models.language import mark


@dataclass(frozen=True, slots=True)
class Format:
    """An ending with its marked name and hint; `types` are the only ones it carries, if any.

    `columns` tells whether one may choose what is written, `card_version` is that of vCards.
    """

    ending: str
    name: str
    hint: str
    types: tuple[str, ...] = ()
    columns: bool = True
    card_version: str = ""


FORMATS = (
    Format(".xlsx", mark("Excel workbook"), mark("Formatted, and can be read in again")),
    Format(".csv", mark("CSV text"), mark("For other programs")),
    Format(
        ".vcf",
        mark("vCards 3.0"),
        mark("For all address books and telephones"),
        ("person", "organisation"),
        columns=False,
        card_version="3.0",
    ),
    Format(
        ".vcf",
        mark("vCards 4.0"),
        mark("For newer address books; older ones do not read them"),
        ("person", "organisation"),
        columns=False,
        card_version="4.0",
    ),
    Format(".ics", mark("Calendar"), mark("For Outlook and other calendars"), ("meeting",),
           columns=False),
    Format(".json", mark("JSON"), mark("Complete, for programs")),
)  # fmt: skip


def formats_for(type_key: str) -> tuple[Format, ...]:
    """The formats that can carry a type."""
    return tuple(one for one in FORMATS if not one.types or type_key in one.types)
