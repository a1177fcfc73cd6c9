"""Records that may be the same as one that is being typed."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.forms.rules import Value
from desktop.records.line import Line
from desktop.records.rules import RecordRules
from desktop.records.symbols import symbol_of
from models.database.reader import Reader
from models.errors import Refused
from models.language import tr
from models.records.registry import record_type
from models.services.duplicates.likely import likely_duplicates
from models.services.naming import titles_of

MOST = 4
_DETAILS = {
    "organisation": "SELECT id, town FROM organisation WHERE id IN ({})",
    "person": "SELECT p.id, o.name FROM person p LEFT JOIN organisation o "
    "ON o.id = p.organisation WHERE p.id IN ({})",
}


def find_alike(reader: Reader, type_key: str, typed: Mapping[str, str]) -> list[Line]:
    """The records that are likely the one being typed, each with the reasons."""
    pairs = likely_duplicates(reader, type_key, _stored(type_key, typed), limit=MOST)
    ids = [pair.a for pair in pairs]
    titles = titles_of(reader, ids)
    sql = _DETAILS[type_key].format(",".join("?" * len(ids)))
    details = dict(reader.rows(sql, ids)) if ids else {}
    lines = []
    for pair in pairs:
        reasons = ", ".join(reason.text for reason in pair.reasons if reason.points > 0)
        words = " · ".join(filter(None, (details.get(pair.a), reasons)))
        share = tr("{n} % alike", n=pair.score)
        symbol = symbol_of(type_key)
        lines.append(
            Line(pair.a, titles.get(pair.a, ""), words, share, symbol, type=type_key, opens=pair.a)
        )
    return lines


def _stored(type_key: str, typed: Mapping[str, str]) -> dict[str, Value]:
    """What can be read of what is typed so far."""
    rules, kind = RecordRules(), record_type(type_key)
    values: dict[str, Value] = {}
    for key, text in typed.items():
        try:
            value = rules.parse(kind.field(key), text)
        except (Refused, KeyError):
            continue
        if value is not None:
            values[key] = value
    return values
