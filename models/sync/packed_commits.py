"""Commits in columns: checked as a whole, made one at a time, as a package may hold a history."""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any, overload

from models.journal.wire import WireChange, WireCommit
from models.sync.columns import (
    MalformedError,
    read_ids,
    read_lengths,
    read_numbers,
    read_references,
    read_texts,
)

MOST_COMMITS = 4_000_000
MOST_CHANGES = 8_000_000
MOST_STREAMS = 10_000
HIGHEST = 2**63 - 1
STREAM = re.compile(r"[0-9a-f]{32}/[01]")
"""The fleet-wide name of a stream: id of the laptop, scope."""
_ID, _SALT, _DIGEST, _SIGNATURE = 16, 16, 32, 64
_DATA, _CONTEXT, _LABEL, _WORD = 32 * 1024 * 1024, 1024 * 1024, 10_000, 200
"""Most bytes of a change, characters of a context, of a label or name, of a kind or operation."""
_SPAN = (-HIGHEST, HIGHEST)
_KEYS = {
    "streams", "signed", "signatures", "stream", "seq", "clock", "contexts", "context", "txs", "tx",
    "authors", "author", "kinds", "kind", "labels", "label", "undone", "refers", "schema",
    "changes", "type", "records", "record", "ops", "op", "data", "length", "salts", "digests",
}  # fmt: skip


class PackedCommits(Sequence[WireCommit]):
    """Commits made from their columns when they are asked for; the columns were all checked."""

    def __init__(self, packed: object, before: Mapping[str, tuple[int, bytes]]) -> None:
        """Check the columns, as msgpack gives them; raises `MalformedError`."""
        if not isinstance(packed, dict) or packed.keys() != _KEYS:
            raise MalformedError("columns")
        self._read_tables(packed)
        count = _count(packed["stream"], MOST_COMMITS)
        self._stream = read_numbers(packed["stream"], count, 0, len(self._names) - 1)
        self._read_sequences(packed["seq"], count, before)
        self._signatures = _signatures(packed["signed"], packed["signatures"], count)
        self._clock = _sums(read_numbers(packed["clock"], count, *_SPAN))
        self._context = read_references(packed["context"], count, len(self._contexts))
        self._author = read_references(packed["author"], count, len(self._authors))
        self._kind = read_references(packed["kind"], count, len(self._kinds))
        self._label = read_references(packed["label"], count, len(self._labels))
        self._tx = read_references(packed["tx"], count, len(self._txs))
        self._refers = _optional_references(packed["refers"], count, len(self._undone))
        self._schema = read_numbers(packed["schema"], count, 0, HIGHEST)
        self._read_changes(packed, read_numbers(packed["changes"], count, 0, MOST_CHANGES))

    def __len__(self) -> int:
        """How many commits."""
        return len(self._stream)

    @overload
    def __getitem__(self, place: int) -> WireCommit: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[WireCommit]: ...

    def __getitem__(self, place: int | slice) -> WireCommit | Sequence[WireCommit]:
        """The commit at a place."""
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        place = range(len(self))[place]
        stream = self._stream[place]
        replica, scope = self._streams[stream]
        refers = self._refers[place]
        return WireCommit(
            replica,
            scope,
            self._seq[place],
            self._clock[place],
            self._contexts[self._context[place]],
            self._txs[self._tx[place]],
            self._authors[self._author[place]],
            self._kinds[self._kind[place]],
            self._labels[self._label[place]],
            None if refers < 0 else self._undone[refers],
            self._schema[place],
            self._signatures.get(place, b""),
            tuple(map(self._change, range(self._begins[place], self._begins[place + 1]))),
        )

    def _change(self, place: int) -> WireChange:
        begin, end = self._texts[place], self._texts[place + 1]
        erased = self._erased[place] != self._erased[place + 1]
        salt = (place - self._erased[place]) * _SALT
        digest = self._erased[place] * _DIGEST
        return WireChange(
            self._type[place],
            self._records[self._record[place]],
            self._ops[self._op[place]],
            None if erased else self._data[begin:end].decode(),
            None if erased else self._salts[salt : salt + _SALT],
            self._digests[digest : digest + _DIGEST] if erased else None,
        )

    def _read_tables(self, packed: dict[str, Any]) -> None:
        self._names = read_texts(packed["streams"], MOST_STREAMS, 34)
        if not all(map(STREAM.fullmatch, self._names)) or len({*self._names}) < len(self._names):
            raise MalformedError("name of a stream")
        self._streams = [(bytes.fromhex(name[:32]), int(name[33])) for name in self._names]
        self._contexts = read_texts(packed["contexts"], MOST_COMMITS, _CONTEXT)
        self._authors = read_texts(packed["authors"], MOST_COMMITS, _LABEL)
        self._labels = read_texts(packed["labels"], MOST_COMMITS, _LABEL)
        self._kinds = read_texts(packed["kinds"], 1_000, _WORD)
        self._ops = read_texts(packed["ops"], 1_000, _WORD)
        self._txs = read_ids(packed["txs"], _ID, MOST_COMMITS)
        self._undone = read_ids(packed["undone"], _ID, MOST_COMMITS)
        self._records = read_ids(packed["records"], _ID, MOST_CHANGES)

    def _read_sequences(
        self, content: object, count: int, before: Mapping[str, tuple[int, bytes]]
    ) -> None:
        heads = [before.get(name, (0, b""))[0] for name in self._names]
        used = [False] * len(heads)
        self._seq = array("q")
        for place, step in enumerate(read_numbers(content, count, *_SPAN)):
            stream = self._stream[place]
            heads[stream] += 1 + step
            used[stream] = True
            if not 0 < heads[stream] <= HIGHEST:
                raise MalformedError("sequence")
            self._seq.append(heads[stream])
        if not all(used):
            raise MalformedError("stream without commits")

    def _read_changes(self, packed: dict[str, Any], counts: array[int]) -> None:
        self._begins = array("q", accumulate(counts, initial=0))
        count = self._begins[-1]
        if count > MOST_CHANGES:
            raise MalformedError("changes")
        self._type = read_numbers(packed["type"], count, 0, HIGHEST)
        self._record = read_references(packed["record"], count, len(self._records))
        self._op = read_references(packed["op"], count, len(self._ops))
        lengths = read_numbers(packed["length"], count, -1, _DATA)
        self._data, self._texts = read_lengths(packed["data"], lengths)
        self._erased = array("q", accumulate((one < 0 for one in lengths), initial=0))
        self._salts, self._digests = packed["salts"], packed["digests"]
        erased = self._erased[-1]
        for blob, length in ((self._salts, _SALT * (count - erased)),
                             (self._digests, _DIGEST * erased)):  # fmt: skip
            if not isinstance(blob, bytes) or len(blob) != length:
                raise MalformedError("salts or digests")


def _count(content: object, most: int) -> int:
    """How many numbers a column holds, before anything is made of it."""
    if not isinstance(content, bytes) or not content or content[0] not in (1, 2, 4, 8):
        raise MalformedError("no column")
    count = (len(content) - 1) // content[0]
    if count > most:
        raise MalformedError("too many")
    return count


def _sums(steps: array[int]) -> array[int]:
    """The numbers whose steps these are, from 0."""
    found = array("q")
    last = 0
    for step in steps:
        last += step
        if not 0 <= last <= HIGHEST:
            raise MalformedError("number out of range")
        found.append(last)
    return found


def _signatures(steps: object, content: object, count: int) -> dict[int, bytes]:
    """Signatures by the place of their commit."""
    kept = _count(steps, count)
    found = read_ids(content, _SIGNATURE, kept)
    places = _sums(read_numbers(steps, kept, 1, HIGHEST))
    if len(found) != kept or (kept and places[-1] > count):
        raise MalformedError("signatures")
    return {place - 1: signature for place, signature in zip(places, found, strict=True)}


def _optional_references(content: object, count: int, size: int) -> array[int]:
    """Like references, -1 for none."""
    places = array("q")
    known = 0
    for reference in read_numbers(content, count, -1, size):
        if reference > known:
            raise MalformedError("reference to nothing")
        places.append(known if reference == 0 else reference - 1 if reference > 0 else -1)
        known += reference == 0
    if known != size:
        raise MalformedError("entry without reference")
    return places
