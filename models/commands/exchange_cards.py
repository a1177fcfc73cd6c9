"""`card` and `trust`: who a laptop is, and with whom it exchanges."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from models.commands.answer import Answer
from models.commands.arguments import Commands, Options, add_command
from models.commands.opening import opened
from models.journal.wire import WireReplica
from models.language import tr
from models.sync.card import read_card, trust_card, write_card
from models.sync.fingerprint import fingerprint


def add(commands: Commands) -> None:
    """Add these commands."""
    parser = add_command(commands, "card", tr("write the card of this laptop"), _card)
    parser.add_argument("file", type=Path, metavar=tr("FILE"), help=tr("where the card goes"))
    parser = add_command(commands, "trust", tr("exchange with the laptop of a card"), _trust)
    parser.add_argument("card", type=Path, metavar=tr("CARD"), help=tr("the card of the other"))


def _card(options: Options) -> Answer:
    with opened(options) as store:
        card = write_card(store, options.file)
    return Answer(
        {"file": str(options.file.absolute()), **_document(card)},
        [tr("The card of this laptop is in {path}.", path=options.file), _words(card)],
    )


def _trust(options: Options) -> Answer:
    card = read_card(options.card)
    with opened(options) as store:
        trust_card(store, card)
    return Answer(_document(card), [tr("“{label}” is trusted.", label=card.label), _words(card)])


def _document(card: WireReplica) -> dict[str, object]:
    return {
        "replica": str(UUID(bytes=card.uuid)),
        "agency": card.agency,
        "label": card.label,
        "words": list(fingerprint(card)),
    }


def _words(card: WireReplica) -> str:
    return tr("Compare by phone: {words}", words=" · ".join(fingerprint(card)))
