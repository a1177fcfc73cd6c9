"""Facts as words: dates, place, size and the rows of “At a glance”."""

from __future__ import annotations

from datetime import date

from models.documents.onepager import OnePager, Region, Variant
from models.language import mark, number, tr

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

REGIONS = {
    Region.SWF: mark("Südwestfalen"),
    Region.DO: mark("Dortmund"),
    Region.OTHER: mark("Other region"),
}


def day(value: date, language: str) -> str:
    """`22.11.2026` or `22 November 2026`."""
    if language == "de":
        return f"{value.day:02}.{value.month:02}.{value.year}"
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def month(value: date) -> str:
    """`11/2026`."""
    return f"{value.month:02}/{value.year}"


def place(onepager: OnePager) -> str:
    """Town and county, each once."""
    parts = (onepager.town, onepager.county)
    return ", ".join(dict.fromkeys(part for part in parts if part))


def display_name(onepager: OnePager) -> str:
    """The name, or what stands in its place on an anonymous page."""
    if onepager.variant is not Variant.ANONYMOUS and onepager.name.strip():
        return onepager.name
    kind = onepager.kind or tr("Organisation", language=onepager.language)
    if onepager.county:
        return tr(
            "{kind} from {county}", language=onepager.language, kind=kind, county=onepager.county
        )
    return kind


def size(onepager: OnePager) -> str:
    """Employees, or the size class where the number is not known or not to be told."""
    if onepager.employees is None or onepager.variant is Variant.ANONYMOUS:
        return onepager.size_class
    return number(onepager.employees, onepager.language)


def leadership(onepager: OnePager) -> str:
    """Who calls the organisation a world market leader and when, or nothing."""
    leader = onepager.world_market_leader
    if leader is None:
        return ""
    return ", ".join(part for part in (leader.source, str(leader.year or "")) if part)


def fact_rows(onepager: OnePager) -> tuple[tuple[str, str], ...]:
    """Labels and values of “At a glance”, without empty ones."""
    language = onepager.language
    form = onepager.legal_form
    rows = (
        (tr("Organisation", language=language), ", ".join(p for p in (onepager.kind, form) if p)),
        (tr("Location", language=language), place(onepager)),
        (tr("Founded", language=language), str(onepager.founded or "")),
        (tr("Employees", language=language), size(onepager)),
        (tr("Industry", language=language), "\n".join(p for p in onepager.industries if p)),
        (tr("World market leader according to", language=language), leadership(onepager)),
        (tr("Website", language=language), shown_address(onepager.website)),
    )
    return tuple((label, value) for label, value in rows if value.strip())


def shown_address(website: str) -> str:
    """A web address as it is printed: without scheme and closing slash."""
    return website.strip().removeprefix("https://").removeprefix("http://").rstrip("/")


def link(website: str) -> str:
    """A web address as it is followed; nothing for schemes other than http and https."""
    address = website.strip()
    if address.lower().startswith(("https://", "http://")):
        return address
    return f"https://{address}" if address and ":" not in address else ""
