"""Commits as columns, to be read back by `packed_commits`.

Hashes, predecessors and digests are not sent, the reader computes them. Only the last signature of
a stream is sent: the chain makes it cover all before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from models.journal.wire import WireCommit
from models.sync.columns import Table, pack_numbers, pack_texts

_SALT, _DIGEST = 16, 32
_TEXTS = ("contexts", "authors", "kinds", "labels", "ops")
_TEXTS_OF = {"contexts": "context", "authors": "author", "kinds": "kind", "labels": "label"}
_NUMBERS = (
    "stream", "seq", "clock", "context", "author", "kind", "label", "tx", "refers", "schema",
    "changes", "type", "record", "op",
)  # fmt: skip


def pack_commits(
    commits: Iterable[WireCommit], before: Mapping[str, tuple[int, bytes]]
) -> dict[str, Any]:
    """The columns of commits; `before` says up to which sequence each stream is known already.

    Numbers are differences: of a sequence from the one expected, of a clock from the one before.
    """
    tables: dict[str, Table[str]] = {key: Table() for key in _TEXTS}
    ids: dict[str, Table[bytes]] = {"txs": Table(), "undone": Table(), "records": Table()}
    numbers: dict[str, list[int]] = {key: [] for key in _NUMBERS}
    streams: dict[str, int] = {}
    signatures: dict[str, bytes] = {}
    heads: dict[str, int] = {}
    data: list[str | None] = []
    salts, digests = bytearray(), bytearray()
    clock = 0
    for one in commits:
        name = one.stream
        expected = heads.get(name, before.get(name, (0, b""))[0]) + 1
        heads[name], signatures[name] = one.seq, one.signature
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
    return packed | {
        "streams": list(streams),
        "signatures": [signatures[name] for name in streams],
        "data": texts,
        "length": lengths,
        "salts": bytes(salts),
        "digests": bytes(digests),
    }


def _exactly(content: bytes | None, length: int) -> bytes:
    if content is None or len(content) != length:
        raise ValueError("a salt or digest of another length")
    return content
