"""A package as a file: a line in the open, then age(zstd(header, parcel, signature)).

    handschlag-package 1 <bytes that follow>\\n
    age( zstd( length of the header in 4 bytes, header, parcel, Ed25519 signature of both ) )

The line tells other files, newer formats and half copied ones apart before anything is opened.
Sealed in this order, nobody but the recipient learns who wrote it, and nothing is read of the
parcel before the signature fits.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.errors import Refused
from models.journal.contexts import Vector
from models.language import tr
from models.saving import save_whole
from models.sync.columns import MalformedError
from models.sync.compression import TooDenseError, compress, decompress, missing_bytes
from models.sync.files import read_limited
from models.sync.parcels import read_bytes, read_vector, unpack
from models.sync.sealing import damaged, seal_for, unseal
from models.sync.signing import SIGNATURE_BYTES, sign, signed_by

ENDING = ".handschlag"
FORMAT = 1
LARGEST = 256 * 1024 * 1024
"""Bytes of a file that is read as a package."""
_LINE = re.compile(rb"handschlag-package (\d{1,6}) (\d{1,15})\n")
_LONGEST_LINE = 48
_LONGEST_HEADER = 32 * 1024 * 1024
_PURPOSE = b"handschlag-package-1\n"
_LENGTH = 4
_KEYS = {"format", "minimum", "from", "key", "to", "scopes", "base", "commits", "changes"}


@dataclass(frozen=True, slots=True)
class Header:
    """From whom (uuid, Ed25519 public key) to whom, which scopes, beyond which vector, how much."""

    sender: bytes
    key: bytes
    recipient: bytes
    scopes: tuple[int, ...]
    base: Vector
    commits: int
    changes: int


@dataclass(frozen=True, slots=True)
class Opened:
    """A package that could be opened; nobody knows yet whether its sender wrote it."""

    name: str
    header: Header
    parcel: memoryview
    signature: bytes
    digest: bytes

    def check(self) -> None:
        """Raise `Refused` unless the owner of the key in the header signed it."""
        if not signed_by(self.header.key, self.signature, _PURPOSE, self.digest):
            raise Refused(
                tr("“{name}” is not signed by the laptop that it names as its sender.",
                   name=self.name)
            )  # fmt: skip


def write_container(path: Path, header: Header, parcel: bytes, secret: bytes, key: str) -> int:
    """Write a whole file for the owner of an age key, signed by a secret; returns its bytes.

    Raises `Environment` when it cannot be written, `Refused` when it would be too large to read.
    """
    content = _signed(header, parcel, secret)
    packed = compress(content)
    if missing := missing_bytes(len(content), len(packed)):
        packed = compress(_signed(header, parcel, secret, os.urandom(missing)))
    sealed = seal_for(key, packed)
    if len(sealed) > LARGEST:
        raise Refused(tr("This is too much for one package. Exchange by the hub."))
    line = b"handschlag-package %d %d\n" % (FORMAT, len(sealed))
    save_whole(path, line + sealed)
    return len(line) + len(sealed)


def open_container(path: Path, secret: str) -> Opened:
    """What the owner of an age secret finds in a file; raises `Refused` or `Environment`."""
    name = path.name
    whole = read_limited(path, LARGEST)
    line = _LINE.match(whole[:_LONGEST_LINE])
    if line is None:
        raise Refused(tr("“{name}” is not a package of Handschlag.", name=name))
    if int(line[1]) > FORMAT:
        raise _newer(name)
    _check_length(name, len(whole) - line.end(), int(line[2]))
    packed = unseal(secret, whole[line.end() :], name)
    try:
        content = decompress(packed, packed.getbuffer().nbytes)
    except TooDenseError as fault:
        raise Refused(
            tr("“{name}” would unpack to far more than a package holds, and is not read.",
               name=name)
        ) from fault  # fmt: skip
    except ValueError as fault:
        raise damaged(name) from fault
    return _parts(name, memoryview(content))


def content_digest(path: Path) -> bytes:
    """SHA-256 of a file as it is; raises `Refused` or `Environment`."""
    return hashlib.sha256(read_limited(path, LARGEST)).digest()


def _signed(header: Header, parcel: bytes, secret: bytes, filling: bytes = b"") -> bytes:
    import msgpack

    document: dict[str, Any] = {
        "format": FORMAT,
        "minimum": FORMAT,
        "from": header.sender,
        "key": header.key,
        "to": header.recipient,
        "scopes": list(header.scopes),
        "base": header.base,
        "commits": header.commits,
        "changes": header.changes,
    }
    if filling:
        document["filling"] = filling
    head = bytes(msgpack.packb(document))
    content = len(head).to_bytes(_LENGTH) + head + parcel
    return content + sign(secret, _PURPOSE, _digest(content))


def _parts(name: str, content: memoryview) -> Opened:
    begin = _LENGTH + int.from_bytes(content[:_LENGTH])
    end = len(content) - SIGNATURE_BYTES
    if not _LENGTH < begin <= end or begin > _LONGEST_HEADER:
        raise damaged(name)
    try:
        document = unpack(content[_LENGTH:begin])
        if not isinstance(document, dict):
            raise MalformedError("header")
        if _number(document, "minimum") > FORMAT:
            raise _newer(name)
        header = _header(document)
    except MalformedError as fault:
        raise damaged(name) from fault
    signature = bytes(content[end:])
    return Opened(name, header, content[begin:end], signature, _digest(content[:end]))


def _header(document: Mapping[str, Any]) -> Header:
    if not document.keys() >= _KEYS:
        raise MalformedError("header")
    scopes = document["scopes"]
    if scopes not in ([0, 1], [1]):
        raise MalformedError("scopes")
    return Header(
        read_bytes(document["from"], 16),
        read_bytes(document["key"], 32),
        read_bytes(document["to"], 16),
        tuple(scopes),
        read_vector(document["base"]),
        _number(document, "commits"),
        _number(document, "changes"),
    )


def _number(document: Mapping[str, Any], key: str) -> int:
    value = document.get(key)
    if type(value) is not int or value < 0:
        raise MalformedError(key)
    return value


def _check_length(name: str, found: int, said: int) -> None:
    if found < said:
        raise Refused(
            tr("“{name}” is not complete: it is still being copied, or its copy was cut off.",
               name=name)
        )  # fmt: skip
    if found > said:
        raise damaged(name)


def _digest(content: bytes | memoryview) -> bytes:
    return hashlib.sha256(content).digest()


def _newer(name: str) -> Refused:
    return Refused(
        tr("“{name}” was written by a newer version of the program. Please update this one.",
           name=name)
    )  # fmt: skip
