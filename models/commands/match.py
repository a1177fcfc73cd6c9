"""`match`: offers that fit a need, needs that an offer fits, and the best pairs of all."""

from __future__ import annotations

from collections.abc import Sequence

from models.commands.answer import Answer
from models.commands.arguments import Commands, Options, add_command, whole_number
from models.commands.opening import reading
from models.commands.rows import uuids
from models.database.reader import Reader
from models.errors import Refused
from models.language import tr
from models.services.finding import record_named
from models.services.matching.match import Contribution, Match
from models.services.matching.ranking import match_all, match_need, match_offer
from models.services.naming import titles_of


def add(commands: Commands) -> None:
    """Add this command."""
    parser = add_command(commands, "match", tr("which offers fit a need, and why"), _match)
    parser.add_argument(
        "record", nargs="?", metavar=tr("NEED"), help=tr("a need, or an offer: its id or type:name")
    )
    parser.add_argument("--limit", type=whole_number, default=10, metavar="N",
                        help=tr("at most so many"))  # fmt: skip
    parser.add_argument("--all", action="store_true", help=tr("the best pairs of all open needs"))
    parser.add_argument("--vetoed", action="store_true", help=tr("also pairs under a veto"))


def _match(options: Options) -> Answer:
    if options.all == bool(options.record):
        raise Refused(tr("Name one need or offer, or ask for --all."))
    with reading(options) as (_, reader):
        found = _found(options, reader)
        records = [record for one in found for record in (one.need, one.offer)]
        names, titles = uuids(reader, records), titles_of(reader, records)
    document = [
        {
            "need": names[one.need],
            "offer": names[one.offer],
            "score": one.score,
            "contributions": _parts(one.contributions),
            "vetoes": [{"name": veto.name, "text": veto.text} for veto in one.vetoes],
            "missing": _parts(one.missing),
        }
        for one in found
    ]
    lines: list[str] = []
    for one in found:
        lines.append(f"{one.score:>3}  {titles[one.need]}  ↔  {titles[one.offer]}")
        lines += [f"       {part.value:+d}  {part.text}" for part in one.contributions]
        lines += [f"        ✗  {veto.text}" for veto in one.vetoes]
        lines += [f"        ?  {part.text} (+{part.value})" for part in one.missing]
    return Answer(document, lines or [tr("Nothing fits yet.")])


def _found(options: Options, reader: Reader) -> list[Match]:
    if options.all:
        return match_all(reader, options.limit)
    record = record_named(reader, options.record)
    kind = reader.type_of(record)
    if kind is None or kind.key not in ("need", "offer"):
        raise Refused(tr("Only needs and offers are matched."))
    ranked = match_need if kind.key == "need" else match_offer
    return ranked(reader, record, options.limit, vetoed=options.vetoed)


def _parts(parts: Sequence[Contribution]) -> list[dict[str, object]]:
    return [{"name": part.name, "value": part.value, "text": part.text} for part in parts]
