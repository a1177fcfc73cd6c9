"""Values of choices: stored as codes, written and shown as labels in German or English."""

from functools import lru_cache

from models.errors import Refused
from models.fields.field import Choice, Field
from models.fields.searching import fold
from models.fields.text import clean, quoted
from models.language import LANGUAGES, tr


def parse_choice(field: Field, text: str) -> str | None:
    """The code for a code or label, None when blank; raises Refused and names what is possible."""
    codes = _codes(field.choices)
    if text in codes:
        return codes[text]
    word = clean(text)
    if not word:
        return None
    if code := codes.get(word) or codes.get(fold(word)):
        return code
    possible = ", ".join(tr(choice.label) for choice in field.choices[:8])
    raise Refused(
        tr(
            "“{value}” is not possible here; possible are: {possible}.",
            value=quoted(text),
            possible=possible,
        )
    )


def show_choice(choices: tuple[Choice, ...], code: str, language: str | None = None) -> str:
    """The label of a code in the language; the code itself when it is unknown."""
    for choice in choices:
        if choice.code == code:
            return tr(choice.label, language=language)
    return code


@lru_cache(maxsize=256)
def _codes(choices: tuple[Choice, ...]) -> dict[str, str]:
    """The code by every spelling; codes win over labels, earlier choices over later ones."""
    found: dict[str, str] = {}
    for choice in choices:
        for language in LANGUAGES:
            found.setdefault(fold(tr(choice.label, language=language)), choice.code)
    for choice in choices:
        found[fold(choice.code)] = choice.code
    for choice in choices:
        found[choice.code] = choice.code
    return found
