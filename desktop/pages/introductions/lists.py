"""The three lists of the page: needs, offers, introductions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.dialogs.pasting.asking import CellPaste
from desktop.records.stored_filtering import StoredFiltering
from desktop.records.stored_list import StoredList
from desktop.tables.panel import Listing, ListPanel, SavedView
from desktop.tables.source import Query
from desktop.widgets.buttons import IconButton
from models.database.filters import Condition, Op
from models.language import ntr, tr

KINDS = ("need", "offer", "introduction")
SHOWN = {
    "need": ("title", "organisation", "valid_until", "status"),
    "offer": ("title", "organisation", "valid_until", "status"),
    "introduction": ("seeker", "provider", "stage", "suggested_on"),
}


def list_of(desk: Desk, kind: str, fill: Callable[[], object], parent: QWidget) -> ListPanel:
    """The list of a kind with its saved views."""
    source = StoredList(desk.office, kind, SHOWN[kind], ("title",))
    listing = _LISTINGS[kind](fill)
    panel = ListPanel(listing, source, desk.jobs, desk.settings, StoredFiltering(kind), parent)
    if kind != "introduction":
        CellPaste(desk, panel, kind)
    export = IconButton("export", tr("Export …"), panel)
    export.clicked.connect(partial(_export, desk, kind, listing.name, panel))
    panel.add_tool(export)
    return panel


def _export(desk: Desk, kind: str, name: str, panel: ListPanel) -> None:
    from desktop.dialogs.exporting.asking import ask_to_export

    ask_to_export(desk, kind, name, panel.model, panel)


def _needs(fill: Callable[[], object]) -> Listing:
    return Listing(
        "needs",
        tr("Needs"),
        lambda count: ntr("{n} need", "{n} needs", count),
        tr("No needs yet."),
        tr("A need is a solution that an organisation is looking for."),
        "need",
        tr("New need"),
        fill,
        _market_views(),
    )


def _offers(fill: Callable[[], object]) -> Listing:
    return Listing(
        "offers",
        tr("Offers"),
        lambda count: ntr("{n} offer", "{n} offers", count),
        tr("No offers yet."),
        tr("An offer is a solution that an organisation can provide."),
        "offer",
        tr("New offer"),
        fill,
        _market_views(),
    )


def _introductions(fill: Callable[[], object]) -> Listing:
    return Listing(
        "introductions",
        tr("Introductions"),
        lambda count: ntr("{n} introduction", "{n} introductions", count),
        tr("No introductions yet."),
        tr("Choose a need or an offer and bring it together with what fits."),
        "introduction",
        tr("To the needs"),
        fill,
        (
            SavedView(tr("In progress"), _where("outcome_on", Op.EMPTY)),
            SavedView(tr("Waiting for consent"), _where("stage", Op.IS, "einwilligung")),
            SavedView(tr("All")),
        ),
    )


def _where(field: str, op: Op, value: str | None = None) -> Query:
    return Query(conditions=(Condition(field, op, value),))


def _market_views() -> tuple[SavedView, ...]:
    open_ones = Condition("status", Op.IS, "open")
    old = Condition("confirmed_on", Op.EMPTY)
    return (
        SavedView(tr("Open"), Query(conditions=(open_ones,))),
        SavedView(tr("Never confirmed"), Query(conditions=(open_ones, old))),
        SavedView(tr("All")),
    )


_LISTINGS: dict[str, Callable[[Callable[[], object]], Listing]] = {
    "need": _needs,
    "offer": _offers,
    "introduction": _introductions,
}
