"""What the cells of a column may hold: the words a drop-down offers."""

from __future__ import annotations

from models.fields import datasets
from models.fields.field import Field, Kind
from models.language import tr

_CLASS = 5
"""Letters of a class of industries, such as 25.11; above it nobody is at home, below few know."""
_INDUSTRIES = ("wz2008", "wz2025")


def offered(field: Field, language: str) -> tuple[str, ...]:
    """The words for the values of a field, each of which an import reads; none where all is open.

    Industries are offered by code and name.
    """
    if field.kind is Kind.FLAG:
        return tr("Yes", language=language), tr("No", language=language)
    if field.kind is Kind.CHOICE:
        return tuple(tr(choice.label, language=language) for choice in field.choices)
    if field.kind is not Kind.CODE or not datasets.is_dataset(field.dataset):
        return ()
    dataset = field.dataset or ""
    words = {code: datasets.label(dataset, code, language) for code in datasets.labels(dataset)}
    if dataset in _INDUSTRIES:
        return tuple(f"{code} {word}" for code, word in words.items() if len(code) == _CLASS)
    return tuple(dict.fromkeys(words.values()))
