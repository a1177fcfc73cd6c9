"""Sealing by age (X25519): only the laptop that is meant can open what was sealed for it."""

from __future__ import annotations

import io

import pyrage

from models.errors import Refused
from models.journal.peers import RECIPIENT
from models.journal.replica import keep_local, local_value
from models.journal.store import Store
from models.language import tr

SECRET = "age secret"
_HEAD = 4096
_HEAD_ENDS = b"\n--- "


class NotForUs(Refused):
    """What was sealed for another laptop; no fault of anybody where many share a folder."""


def own_secret(store: Store) -> str:
    """The secret half of this laptop's age key, made when it is first needed."""
    with store.reading() as reader:
        known = local_value(reader.connection, SECRET)
    if known is None:
        identity = pyrage.x25519.Identity.generate()
        known = str(identity).encode()
        with store.absorbing() as raw:
            keep_local(raw, SECRET, known)
            keep_local(raw, RECIPIENT, str(identity.to_public()).encode())
    return known.decode()


def is_recipient(text: str) -> bool:
    """Whether a text is the public half of an age key (X25519)."""
    try:
        return str(pyrage.x25519.Recipient.from_str(text)) == text
    except pyrage.RecipientError:
        return False


def seal_for(recipient: str, content: bytes) -> bytes:
    """Content that only the owner of this public key can read; raises `Refused` for no key."""
    if not is_recipient(recipient):
        raise Refused(tr("The key of this laptop is not known. Read its card first."))
    return bytes(pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(recipient)]))


def unseal(secret: str, sealed: bytes, name: str) -> io.BytesIO:
    """The content, at its beginning; raises `Refused` when it is for another, or was changed."""
    if _HEAD_ENDS not in sealed[:_HEAD]:
        # We write one recipient; each further one costs the reader a multiplication.
        raise damaged(name)
    opened = io.BytesIO()
    try:
        pyrage.decrypt_io(io.BytesIO(sealed), opened, [pyrage.x25519.Identity.from_str(secret)])
    except pyrage.DecryptError as fault:
        if str(fault).startswith("No matching keys"):
            raise NotForUs(
                tr("“{name}” was written for another laptop, or its beginning is damaged.",
                   name=name)
            ) from fault  # fmt: skip
        raise damaged(name) from fault
    except OSError as fault:
        raise damaged(name) from fault
    opened.seek(0)
    return opened


def damaged(name: str) -> Refused:
    """The sentence for a file that is not as it was written."""
    return Refused(
        tr("“{name}” is damaged or was changed on its way. Ask for a new package.", name=name)
    )
