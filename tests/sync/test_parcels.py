"""Parcels as bytes: what comes back, how small it is, and what happens to bytes that are none."""

from __future__ import annotations

import time
from dataclasses import replace

import msgpack
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.errors import Refused
from models.journal.wire import Parcel
from models.sync.compression import compress
from models.sync.parcels import decode_parcel, encode_parcel
from tests.sync.examples import edits, parcels, without_covered_signatures

EXAMPLE = encode_parcel(edits(30))


@given(parcels())
def test_a_parcel_comes_back_with_the_last_signature_of_each_stream(parcel: Parcel) -> None:
    found = decode_parcel(encode_parcel(parcel))
    assert list(found.commits) == without_covered_signatures(parcel.commits)
    assert replace(found, commits=()) == replace(parcel, commits=())


@given(parcels())
def test_commits_are_a_sequence(parcel: Parcel) -> None:
    found = decode_parcel(encode_parcel(parcel)).commits
    assert len(found) == len(parcel.commits)
    assert list(found[1:3]) == list(found)[1:3]
    assert list(reversed(found)) == list(found)[::-1]
    with pytest.raises(IndexError):
        found[len(found)]


@given(st.binary(max_size=300))
@example(b"")
@example(b"\xc1")
@example(b"\xdd\xff\xff\xff\xff")
@example(b"\xd6\xff\0\0\0\0")
@example(b"\x81" * 5000 + b"\xc0")
def test_bytes_that_are_none_are_refused(content: bytes) -> None:
    with pytest.raises(Refused):
        decode_parcel(content)


@given(st.integers(0, len(EXAMPLE) - 1))
def test_a_beginning_is_refused(length: int) -> None:
    with pytest.raises(Refused):
        decode_parcel(EXAMPLE[:length])


@given(st.integers(0, len(EXAMPLE) - 1), st.integers(1, 255))
def test_flipped_bits_give_a_parcel_or_a_sentence(place: int, bits: int) -> None:
    content = bytearray(EXAMPLE)
    content[place] ^= bits
    _read_or_refuse(bytes(content))


@given(st.data())
def test_columns_of_other_lengths_and_kinds_give_a_sentence(data: st.DataObject) -> None:
    document = msgpack.unpackb(EXAMPLE)
    part = data.draw(st.sampled_from((document, document["commits"])))
    key = data.draw(st.sampled_from(sorted(part)))
    value = data.draw(_OTHERS)
    if part[key] == value:
        return
    part[key] = value
    _read_or_refuse(msgpack.packb(document))


def test_what_follows_is_refused() -> None:
    with pytest.raises(Refused):
        decode_parcel(EXAMPLE + b"\0")


def test_ten_thousand_edits_are_small_and_quick() -> None:
    parcel = edits(10_000)
    start = time.process_time()
    content = compress(encode_parcel(parcel))
    assert time.process_time() - start < 1
    assert len(content) < 1_000_000


_OTHERS = st.one_of(
    st.none(),
    st.integers(-(2**60), 2**60),
    st.binary(max_size=80),
    st.text(max_size=5),
    st.lists(st.one_of(st.integers(), st.text(max_size=3), st.binary(max_size=64)), max_size=4)
    .filter(lambda values: all(abs(one) < 2**60 for one in values if isinstance(one, int))),
    st.dictionaries(st.text(max_size=34), st.integers(-5, 5), max_size=3),
)  # fmt: skip


def _read_or_refuse(content: bytes) -> None:
    """Reading ends, in a parcel all of which can be looked at, or in one sentence."""
    try:
        parcel = decode_parcel(content)
    except Refused:
        return
    assert len(list(parcel.commits)) == len(parcel.commits)
