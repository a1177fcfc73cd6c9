"""What an undo or redo did, as a sentence that names what was kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.journal.undo import Kept, Undone
from models.language import ntr, tr
from models.records.registry import BY_KEY

NAMED = 3


def sentence_of(undone: Undone, titles: Mapping[int, str], *, again: bool = False) -> str:
    """The sentence for a toast; `again` for a redo, `titles` are the names of what was kept."""
    label = undone.label
    sentence = tr("Redone: {label}", label=label) if again else tr("Undone: {label}", label=label)
    if not undone.kept:
        return f"{sentence}."
    return f"{sentence}. {kept_words(undone.kept, titles)}"


def kept_words(kept: Sequence[Kept], titles: Mapping[int, str]) -> str:
    """What was not touched, by name; the first few, and how many more."""
    named = [_named(one, titles) for one in kept[:NAMED]]
    more = len(kept) - len(named)
    if more:
        named.append(ntr("{n} more", "{n} more", more))
    return tr("Changed since and therefore kept: {what}.", what=", ".join(named))


def _named(one: Kept, titles: Mapping[int, str]) -> str:
    kind = BY_KEY[one.type]
    title = titles.get(one.record) or tr(kind.label)
    labels = {field.key: tr(field.label) for field in kind.fields}
    fields = ", ".join(labels[key] for key in one.fields if key in labels)
    return f"{title} ({fields})" if fields else title
