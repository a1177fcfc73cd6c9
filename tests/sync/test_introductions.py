"""What a laptop says of others: whom it may introduce, and which keys are believed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from models.journal.peers import Trust, peers, trust
from models.journal.receiving import receive
from models.journal.sending import make_parcel
from models.journal.store import Store
from models.sync.card import card_of

Laptop = Callable[..., Store]


@pytest.mark.parametrize("sender", ["ben", "cem"])
def test_nobody_else_says_which_key_to_seal_for(laptop: Laptop, sender: str) -> None:
    """Otherwise the other agency could have private packages sealed for itself."""
    jana, liar = laptop("jana"), laptop(sender)
    other = laptop("cem" if sender == "ben" else "ben")
    victim, own = card_of(other), card_of(liar)
    with liar.reading() as reader:
        parcel = make_parcel(reader, (1,), {})
    forged = replace(victim, recipient=own.recipient)
    receive(jana, replace(parcel, replicas=(own, forged)))
    with jana.reading() as reader:
        known = {one.uuid: one for one in peers(reader)}
    assert known[victim.uuid].recipient == victim.recipient
    assert known[victim.uuid].trusted is Trust.TRUSTED


def test_the_card_of_a_laptop_brings_another_key(laptop: Laptop) -> None:
    jana, ben, cem = laptop("jana"), laptop("ben"), laptop("cem")
    card = replace(card_of(ben), recipient=card_of(cem).recipient)
    trust(jana, card)
    with jana.reading() as reader:
        assert {one.uuid: one.recipient for one in peers(reader)}[card.uuid] == card.recipient
