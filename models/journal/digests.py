"""Content digests of some records: two laptops that know the same commits compute the same."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence

from models.database.reader import Reader, chunks
from models.journal.state import SCOPES, state_of
from models.records.registry import BY_NUMBER

ByType = dict[int, set[int]]


def touched_records(reader: Reader, commits: Iterable[int]) -> ByType:
    """Local ids, by type number, of the records that these commits touch."""
    found: ByType = {}
    for chunk in chunks(commits):
        marks = ",".join("?" * len(chunk))
        for number, record in reader.rows(
            f"SELECT DISTINCT type, record FROM change WHERE commit_id IN ({marks})", chunk
        ):
            found.setdefault(number, set()).add(record)
    return found


def content_digests(reader: Reader, records: ByType, scopes: Sequence[int]) -> dict[str, str]:
    """SHA-256 by scope over the live ones of these records, as hexadecimal digits.

    Types that only a newer program knows are left out.
    """
    wholes = {SCOPES[scope]: hashlib.sha256() for scope in scopes}
    for number in sorted(records.keys() & BY_NUMBER.keys()):
        kind = BY_NUMBER[number]
        for record in state_of(reader, kind, sorted(records[number])):
            whole = wholes.get(str(record["scope"]))
            if whole:
                line = json.dumps([kind.key, record], sort_keys=True, ensure_ascii=False)
                whole.update(line.encode() + b"\n")
    return {name: whole.hexdigest() for name, whole in wholes.items()}
