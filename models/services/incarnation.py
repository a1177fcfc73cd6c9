"""Noticing that a database is a copy or an old state of itself, before it writes anything.

Beside the database the profile of the user remembers where it lies and how much of it others have
been sent. What contradicts that takes a new replica id.
Source: design page of the journal, decision 11.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

from models.database.cipher import Connection
from models.database.identity import random_bytes
from models.database.keys import profile_folder
from models.errors import Environment
from models.journal.rebirth import become_new
from models.journal.replica import keep_local, local_value
from models.journal.store import Store
from models.saving import save_whole

HOME = "home"


def settle_in(store: Store) -> bool:
    """Let a database that was copied or restored become another replica; true when it was."""
    profile = _read()
    raw = store.database.writer
    home = profile.setdefault("id", random_bytes(16).hex())
    entry = profile.setdefault("replicas", {}).get(store.identity.replica[1].hex())
    known = local_value(raw, HOME)
    moved = known is not None and known.decode() != home
    if moved or (entry is not None and (_copied(entry, store.path) or _older(entry, raw, store))):
        with store.absorbing() as writing:
            become_new(writing, store.identity, _heads(writing, store.identity.replica[0]))
            keep_local(writing, HOME, home.encode())
        entry, changed = None, True
    else:
        changed = False
    if known is None:
        with store.absorbing() as writing:
            keep_local(writing, HOME, home.encode())
    place = str(store.path.absolute())
    if entry is None or entry.get("path") != place:
        _note(profile, store, {"path": place, "sent": (entry or {}).get("sent", {})})
    return changed


def note_sent(store: Store) -> None:
    """Remember that everything written so far has left this laptop."""
    profile = _read()
    profile.setdefault("id", random_bytes(16).hex())
    heads = _heads(store.database.writer, store.identity.replica[0])
    sent = {str(scope): head for scope, head in heads.items()}
    _note(profile, store, {"path": str(store.path.absolute()), "sent": sent})


def _copied(entry: dict[str, Any], path: Path) -> bool:
    before = Path(str(entry.get("path", "")))
    with contextlib.suppress(OSError):
        return before.is_file() and not before.samefile(path)
    return False


def _older(entry: dict[str, Any], raw: Connection, store: Store) -> bool:
    heads = _heads(raw, store.identity.replica[0])
    return any(head < int(entry["sent"].get(str(scope), 0)) for scope, head in heads.items())


def _heads(raw: Connection, replica: int) -> dict[int, int]:
    found = {0: 0, 1: 0}
    found.update(
        raw.execute("SELECT scope, head_seq FROM stream WHERE replica = ?", (replica,)).fetchall()
    )
    return found


def _file() -> Path:
    return profile_folder() / "replicas.json"


def _read() -> dict[str, Any]:
    # What cannot be read is made anew: the databases then take new ids, which harms nobody.
    with contextlib.suppress(OSError, ValueError):
        found = json.loads(_file().read_text("utf-8"))
        if isinstance(found, dict):
            return found
    return {}


def _note(profile: dict[str, Any], store: Store, entry: dict[str, Any]) -> None:
    profile.setdefault("replicas", {})[store.identity.replica[1].hex()] = entry
    file = _file()
    with contextlib.suppress(OSError, Environment):
        file.parent.mkdir(parents=True, exist_ok=True)
        save_whole(file, json.dumps(profile, indent=1).encode())
