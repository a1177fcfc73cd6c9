"""Decisions about conflicts as wishes: only about what the person has really seen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from desktop.forms.rules import Value
from desktop.pages.conflicts.inbox import Dispute, Source, source_of
from desktop.records.deeds import Wish
from models.errors import Conflict
from models.journal.conflicts import conflicts
from models.journal.store import Store
from models.language import tr
from models.services.outcome import Done
from models.services.resolving import resolve, resolve_all


def take_side(dispute: Dispute, letter: str) -> Wish:
    """Let a side of a conflict hold."""
    return partial(_decide, dispute, letter)


def take_own(dispute: Dispute, values: Mapping[str, Value]) -> Wish:
    """Let other values hold than those of the sides."""
    return partial(_decide, dispute, dict(values))


def take_all(
    sources: Mapping[str, Source], *, laptop: str | None = None, author: str | None = None
) -> Wish:
    """Let the sides of one laptop or person hold, wherever they have one."""
    return partial(_decide_all, dict(sources), laptop, author)


def _decide(dispute: Dispute, take: str | dict[str, Value], store: Store) -> Done:
    _check(store, dispute.record, {dispute.key: dispute.source})
    return resolve(store, dispute.key, take)


def _decide_all(
    sources: dict[str, Source], laptop: str | None, author: str | None, store: Store
) -> Done:
    _check(store, None, sources)
    return resolve_all(store, list(sources), laptop=laptop, author=author)


def _check(store: Store, record: int | None, sources: Mapping[str, Source]) -> None:
    """Whether nothing came in since: letters and sides would be others than those on the screen."""
    with store.reading() as reader:
        open_now = conflicts(reader, None if record is None else [record])
    now = {one.key: source_of(one) for one in open_now}
    if any(now.get(key) != source for key, source in sources.items()):
        raise Conflict(
            tr("These conflicts have changed meanwhile. Please look at them again and decide then.")
        )
