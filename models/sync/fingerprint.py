"""Six words for a laptop's card, to be compared by phone: who swaps the card changes the words.

Each word stands for 10 bits of a scrypt digest: 60 bits, each guess of a forger costs 16 MiB of
memory and some 50 ms. Decision 0060.
"""

from __future__ import annotations

import csv
import hashlib
import json
from functools import cache

from models.journal.wire import WireReplica
from models.resources import resource

WORDS = 6
_BITS = 10
_SALT = b"handschlag-karte-1"


def canonical(card: WireReplica) -> bytes:
    """All that a card says, as the one text that is signed and digested."""
    content = {
        "agency": card.agency,
        "label": card.label,
        "recipient": card.recipient,
        "replica": card.uuid.hex(),
        "sign_public": card.sign_public.hex(),
    }
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


@cache
def fingerprint(card: WireReplica) -> tuple[str, ...]:
    """The six words of a card; they take a twentieth of a second."""
    digest = hashlib.scrypt(canonical(card), salt=_SALT, n=2**14, r=8, p=1, dklen=8)
    bits = int.from_bytes(digest) >> (8 * len(digest) - WORDS * _BITS)
    places = (bits >> _BITS * place & (1 << _BITS) - 1 for place in reversed(range(WORDS)))
    return tuple(words()[place] for place in places)


@cache
def words() -> tuple[str, ...]:
    """The 1,024 words; none is like another in letters or sound."""
    with resource("reference", "words.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(row["word"] for row in csv.DictReader(lines))
