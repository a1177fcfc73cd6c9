"""Parcels as Hypothesis makes them: of all shapes that the journal can hold."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence

from hypothesis import strategies as st

from models.journal.wire import Parcel, WireChange, WireCommit, WireReplica

IDS = st.binary(min_size=16, max_size=16)
HASHES = st.binary(min_size=32, max_size=32)
SEQUENCES = st.integers(1, 2**52)
TEXTS = st.text(max_size=40).filter(lambda text: max(text, default="") < "\ud800" or text.isascii())
STREAMS = st.builds(lambda one, scope: f"{one.hex()}/{scope}", IDS, st.integers(0, 1))
VECTORS = st.dictionaries(STREAMS, SEQUENCES, max_size=5)
CHANGES = st.one_of(
    st.builds(
        WireChange,
        st.integers(0, 99),
        IDS,
        st.sampled_from("CUDE"),
        TEXTS,
        st.binary(min_size=16, max_size=16),
        st.none(),
    ),
    st.builds(
        WireChange, st.integers(0, 99), IDS, st.just("E"), st.none(), st.none(), HASHES
    ),
)  # fmt: skip
REPLICAS = st.builds(WireReplica, IDS, st.sampled_from(("swf", "do")), TEXTS, HASHES, TEXTS)


@st.composite
def parcels(draw: st.DrawFn) -> Parcel:
    """A parcel of a few streams whose sequences go on where the ones before ended, or leap."""
    streams = draw(st.lists(st.tuples(IDS, st.integers(0, 1)), max_size=4, unique=True))
    heads = {stream: draw(st.integers(0, 1000)) for stream in streams}
    before = {
        f"{replica.hex()}/{scope}": (head, draw(HASHES))
        for (replica, scope), head in heads.items()
        if head
    }
    commits = []
    for replica, scope in draw(st.lists(st.sampled_from(streams), max_size=12)) if streams else ():
        heads[replica, scope] += draw(st.sampled_from((1, 1, 1, 7)))
        commits.append(_commit(draw, replica, scope, heads[replica, scope]))
    return Parcel(
        draw(IDS),
        tuple(draw(st.lists(REPLICAS, max_size=3))),
        draw(VECTORS),
        before,
        draw(st.dictionaries(st.sampled_from(("agency", "shared")), TEXTS)),
        commits,
    )


def _commit(draw: st.DrawFn, replica: bytes, scope: int, sequence: int) -> WireCommit:
    return WireCommit(
        replica,
        scope,
        sequence,
        draw(st.integers(0, 2**45)),
        json.dumps(draw(VECTORS), sort_keys=True, separators=(",", ":")),
        draw(IDS),
        draw(TEXTS),
        draw(st.sampled_from(("edit", "import", "undo"))),
        draw(TEXTS),
        draw(st.none() | IDS),
        draw(st.integers(1, 50)),
        draw(st.binary(min_size=64, max_size=64)),
        tuple(draw(st.lists(CHANGES, max_size=4))),
    )


def without_covered_signatures(commits: Sequence[WireCommit]) -> list[WireCommit]:
    """The commits as they arrive: signed are the last ones of their streams.

    Also those after which their writer speaks of a stream that he had not heard of.
    """
    found = []
    for place, one in enumerate(commits):
        later = [other for other in commits[place + 1 :] if other.stream == one.stream]
        signed = not later or not (
            json.loads(later[0].context).keys() <= json.loads(one.context).keys()
        )
        found.append(one if signed else _unsigned(one))
    return found


def edits(count: int, seed: int = 1) -> Parcel:
    """A laptop's edits of as many contacts, each its own commit, as an office makes them."""
    chance = random.Random(seed)
    replica, other = chance.randbytes(16), chance.randbytes(16)
    commits = []
    clock, seen = 1_763_800_000_000, 0
    for sequence in range(1, count + 1):
        clock += chance.randrange(1_000, 200_000)
        seen += chance.random() < 0.02
        context = json.dumps({f"{other.hex()}/1": seen}, separators=(",", ":"))
        record = (clock - chance.randrange(10**9)).to_bytes(6) + chance.randbytes(10)
        data = json.dumps(
            {"3": chance.choice(("info", "kontakt", "presse")) + f"@{_word(chance)}.example",
             "7": f"0231 {chance.randrange(10**6, 10**7)}-{chance.randrange(100)}"},
            separators=(",", ":"),
        )  # fmt: skip
        change = WireChange(chance.choice((1, 2)), record, "U", data, chance.randbytes(16))
        commits.append(
            WireCommit(replica, 1, sequence, clock, context, chance.randbytes(16),
                       "0192f3c4a5b67c8d9e0f1a2b3c4d5e6f", "edit", "Person bearbeitet", None, 1,
                       chance.randbytes(64), (change,))
        )  # fmt: skip
    return Parcel(replica, (), {f"{replica.hex()}/1": count}, {}, {}, commits)


def _word(chance: random.Random) -> str:
    return "".join(chance.choice(("wer", "sta", "min", "lo", "ke", "ra", "tu")) for _ in range(4))


def _unsigned(one: WireCommit) -> WireCommit:
    return WireCommit(
        one.replica, one.scope, one.seq, one.clock, one.context, one.tx, one.author, one.kind,
        one.label, one.refers, one.schema, b"", one.changes,
    )  # fmt: skip
