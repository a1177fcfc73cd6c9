"""Codes of reference data: WZ, legal form, size class, stage; stored as text, never as numbers."""

from datetime import date

from models.errors import Refused
from models.fields import datasets
from models.fields.text import clean, parse_text, quoted
from models.language import tr

# Codes that experts read as such; all others are shown by their label.
_SHOWN_AS_CODE = frozenset(("wz2008", "wz2025", "nuts", "competences", None))


def parse_code(dataset: str | None, value: str | date) -> str | None:
    """The code that a code or a label means, None when blank; raises Refused for unknown ones.

    A date can only be a WZ code that a spreadsheet took for a date.
    """
    if dataset in ("wz2008", "wz2025"):
        from models.fields import industries

        return industries.parse_wz(value, dataset)
    text = value.isoformat() if isinstance(value, date) else value
    word = clean(text)
    if not word:
        return None
    if dataset is None or not datasets.is_dataset(dataset):
        return parse_text(word)
    if code := datasets.code_of(dataset, word):
        return code
    raise Refused(tr("“{value}” is not in the list for this field.", value=quoted(text)))


def show_code(dataset: str | None, code: str, language: str | None = None) -> str:
    """The label of a code, or the code itself where it is what people know (WZ, NUTS)."""
    if dataset in _SHOWN_AS_CODE or not dataset or not datasets.is_dataset(dataset):
        return code
    return datasets.label(dataset, code, language)


def comparable_code(text: str) -> str:
    """The code for comparing: without case, and without the zeros a spreadsheet drops."""
    word = clean(text).casefold()
    return word.lstrip("0") or word[:1]
