"""`hub init|push|pull|sync`: exchange by a PostgreSQL server."""

from __future__ import annotations

import sys
from collections.abc import Callable

from models.commands.answer import Answer
from models.commands.arguments import Commands, Options, add_command
from models.commands.opening import opened
from models.errors import Refused
from models.journal.store import Store
from models.language import mark, ntr, tr
from models.sync.hub.exchange import HubReport, pull, push, sync
from models.sync.hub.setup import hub_init
from models.sync.places import hub_address

_WAYS: dict[str, tuple[str, Callable[[Store, str], HubReport] | None]] = {
    "init": (mark("set up a hub in a database of PostgreSQL, or renew it"), None),
    "push": (mark("bring one’s own changes"), push),
    "pull": (mark("fetch the changes of others"), pull),
    "sync": (mark("bring and fetch"), sync),
}


def add(commands: Commands) -> None:
    """Add this command."""
    parser = add_command(commands, "hub", tr("exchange with others by a server"), _hub)
    ways = "; ".join(f"{name}: {tr(words)}" for name, (words, _) in _WAYS.items())
    parser.add_argument("way", choices=list(_WAYS), help=ways)
    parser.add_argument("url", nargs="?", default="", metavar=tr("ADDRESS"),
        help=tr("postgresql://laptop@server/handschlag; the one kept in the database when open"),
    )  # fmt: skip


def _hub(options: Options) -> Answer:
    exchange = _WAYS[options.way][1]
    if exchange is None:
        if not options.url:
            raise Refused(tr(_NO_ADDRESS))
        hub = hub_init(options.url)
        return Answer({"hub": hub}, [tr("The hub {hub} is ready.", hub=hub)])
    with opened(options) as store:
        with store.reading() as reader:
            url = options.url or hub_address(reader)
        if not url:
            raise Refused(tr(_NO_ADDRESS))
        report = exchange(store, url)
    for notice in report.notices:
        print(notice, file=sys.stderr)
    document = {
        "pushed": report.pushed,
        "pulled": report.pulled,
        "applied": report.applied,
        "held": report.held,
        "conflicts": report.conflicts,
        "notices": list(report.notices),
    }
    return Answer(document, list(_lines(report)))


_NO_ADDRESS = mark("Name the hub: postgresql://laptop@server/handschlag.")


def _lines(report: HubReport) -> list[str]:
    lines = [
        ntr("{n} change brought.", "{n} changes brought.", report.pushed),
        ntr("{n} change fetched.", "{n} changes fetched.", report.pulled),
    ]
    if report.held:
        lines.append(
            ntr("{n} change waits for others that are missing.",
                "{n} changes wait for others that are missing.", report.held)
        )  # fmt: skip
    if report.conflicts:
        lines.append(ntr("{n} conflict is open.", "{n} conflicts are open.", report.conflicts))
    return lines
