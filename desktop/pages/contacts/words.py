"""What the lists of contacts say, and the tabs they begin with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.tables.panel import Listing, SavedView
from desktop.tables.source import Query
from models.database.filters import Condition, Op
from models.language import ntr, tr

ORGANISATION, PERSON = "organisation", "person"
TYPES = (ORGANISATION, PERSON)
SHOWN = {
    ORGANISATION: (
        "name", "town", "region", "kind", "county", "size_class", "phone", "responsible",
    ),
    PERSON: (
        "last_name", "first_name", "organisation", "function", "email", "phone", "mobile",
        "organisation.region", "responsible",
    ),
}  # fmt: skip
"""The columns a list begins with."""
WIDTHS = {"name": 30, "town": 15, "region": 15, "organisation.region": 15, "first_name": 14,
          "kind": 16, "county": 24, "function": 22, "email": 28}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Leading:
    """Where an empty list leads."""

    import_list: Callable[[], object] | None
    add: Callable[[], object] | None


def listing_of(type_key: str, leading: Leading) -> Listing:
    """How the list of a type presents itself."""
    people = type_key == PERSON
    first, other = (leading.import_list, leading.add)
    words_first, words_other = tr("Import a list"), tr("New contact")
    if first is None:
        first, other, words_first, words_other = other, None, words_other, ""
    return Listing(
        key=f"contacts {type_key}",
        name=tr("People") if people else tr("Organisations"),
        counted=_people if people else _organisations,
        empty=tr("No contacts yet"),
        empty_hint=tr("Take over a list from Excel or another program, or add the first contact."),
        empty_symbol=type_key,
        empty_button=words_first if first else "",
        fill=first,
        other_button=words_other if other else "",
        other_fill=other,
    )


def first_views(type_key: str, staff: str) -> tuple[SavedView, ...]:
    """The tabs of the program: all, both regions, and one's own once it is known who looks."""
    region = "organisation.region" if type_key == PERSON else "region"
    views = [SavedView(tr("All"), Query())]
    views.append(_view("Südwestfalen", region, "swf"))
    views.append(_view("Dortmund", region, "do"))
    if staff:
        views.append(_view(tr("My own"), "responsible", staff))
    return tuple(views)


def _view(title: str, field: str, value: str) -> SavedView:
    return SavedView(title, Query(conditions=(Condition(field, Op.IS, value),)))


def _organisations(count: int) -> str:
    return ntr("{n} organisation", "{n} organisations", count)


def _people(count: int) -> str:
    return ntr("{n} person", "{n} people", count)
