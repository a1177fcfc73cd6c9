"""Commits as columns, to be read back by `packed_commits`.

Hashes, predecessors and digests are not sent, the reader computes them. Few signatures are sent:
the chain makes each cover all before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from models.journal.wire import WireCommit
from models.sync.columns import Table, pack_numbers, pack_texts

_SALT, _DIGEST = 16, 32
_NAME = re.compile('"[^"]*"')
_TEXTS = ("contexts", "authors", "kinds", "labels", "ops")
_TEXTS_OF = {"contexts": "context", "authors": "author", "kinds": "kind", "labels": "label"}
_NUMBERS = (
    "stream", "seq", "clock", "context", "author", "kind", "label", "tx", "refers", "schema",
    "changes", "type", "record", "op",
)  # fmt: skip


def pack_commits(
    commits: Sequence[WireCommit], before: Mapping[str, tuple[int, bytes]]
) -> dict[str, Any]:
    """The columns of commits; `before` says up to which sequence each stream is known already.

    Numbers are differences: of a sequence from the one expected, of a clock from the one before.
    """
    tables: dict[str, Table[str]] = {key: Table() for key in _TEXTS}
    ids: dict[str, Table[bytes]] = {"txs": Table(), "undone": Table(), "records": Table()}
    numbers: dict[str, list[int]] = {key: [] for key in _NUMBERS}
    streams: dict[str, int] = {}
    heads: dict[str, int] = {}
    data: list[str | None] = []
    salts, digests = bytearray(), bytearray()
    clock = 0
    for one in commits:
        name = one.stream
        expected = heads.get(name, before.get(name, (0, b""))[0]) + 1
        heads[name] = one.seq
        numbers["stream"].append(streams.setdefault(name, len(streams)))
        numbers["seq"].append(one.seq - expected)
        numbers["clock"].append(one.clock - clock)
        clock = one.clock
        for key, text in zip(_TEXTS[:4], (one.context, one.author, one.kind, one.label),
                             strict=True):  # fmt: skip
            numbers[_TEXTS_OF[key]].append(tables[key].refer(text))
        numbers["tx"].append(ids["txs"].refer(one.tx))
        numbers["refers"].append(-1 if one.refers is None else ids["undone"].refer(one.refers))
        numbers["schema"].append(one.schema)
        numbers["changes"].append(len(one.changes))
        for change in one.changes:
            numbers["type"].append(change.type)
            numbers["record"].append(ids["records"].refer(change.record))
            numbers["op"].append(tables["ops"].refer(change.op))
            data.append(change.data)
            if change.data is None:
                digests += _exactly(change.digest, _DIGEST)
            else:
                salts += _exactly(change.salt, _SALT)
    packed: dict[str, Any] = {key: pack_numbers(column) for key, column in numbers.items()}
    packed |= {key: table.values() for key, table in tables.items()}
    packed |= {key: b"".join(table.values()) for key, table in ids.items()}
    texts, lengths = pack_texts(data)
    signatures = kept_signatures(commits)
    return packed | {
        "streams": list(streams),
        "signed": pack_numbers(differences(signatures)),
        "signatures": b"".join(signatures.values()),
        "data": texts,
        "length": lengths,
        "salts": bytes(salts),
        "digests": bytes(digests),
    }


def kept_signatures(commits: Sequence[WireCommit]) -> dict[int, bytes]:
    """The signatures that are sent, by place: where a reader may have to stop taking over.

    That is at the end of a stream, and before its writer first speaks of a stream that was new to
    him: whoever does not trust that one takes over what came before.
    """
    kept: dict[int, bytes] = {}
    last: dict[str, tuple[int, WireCommit]] = {}
    for place, one in enumerate(commits):
        before = last.get(one.stream)
        if before is not None and _names_more(before[1].context, one.context):
            kept[before[0]] = before[1].signature
        last[one.stream] = (place, one)
    kept.update((place, one.signature) for place, one in last.values())
    return {place: kept[place] for place in sorted(kept) if kept[place]}


def differences(places: Iterable[int]) -> list[int]:
    """How far each place is from the one before, the first from -1."""
    found, last = [], -1
    for place in places:
        found.append(place - last)
        last = place
    return found


def _names_more(before: str, after: str) -> bool:
    return before != after and bool({*_NAME.findall(after)} - {*_NAME.findall(before)})


def _exactly(content: bytes | None, length: int) -> bytes:
    if content is None or len(content) != length:
        raise ValueError("a salt or digest of another length")
    return content
