"""User texts: English in code, German in `resources/translations/*_de.ts`, read without Qt."""

from __future__ import annotations

import locale
import os
from functools import cache

from models.resources import resource

LANGUAGES = ("de", "en")


class _Current:
    language = "en"


def use_language(language: str) -> None:
    """Choose the language of the program, `de` or `en`."""
    if language not in LANGUAGES:
        raise ValueError(language)
    _Current.language = language


def current_language() -> str:
    """The language of the program, `de` or `en`."""
    return _Current.language


def system_language() -> str:
    """`de` on German systems, otherwise `en`."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "de" if value.startswith("de") else "en"
    return "de" if (locale.getlocale()[0] or "").lower().startswith(("de", "german")) else "en"


def mark(text: str) -> str:
    """Mark a constant for translation; `tr` it where it is shown."""
    return text


def tr(text: str, /, *, language: str | None = None, **values: object) -> str:
    """Translate a text and fill its `{name}` placeholders."""
    chosen = language or _Current.language
    if chosen != "en":
        text = _catalogue(chosen).get(text, (text,))[0]
    return text.format(**values) if values else text


def ntr(one: str, many: str, n: int, /, *, language: str | None = None, **values: object) -> str:
    """Translate a text that counts; `{n}` is the number, formatted for the language."""
    chosen = language or _Current.language
    forms: tuple[str, ...] = (one, many)
    if chosen != "en":
        forms = _catalogue(chosen).get(one, forms)
    return forms[0 if n == 1 else -1].format(n=number(n, chosen), **values)


def number(n: int, language: str | None = None) -> str:
    """An integer with the thousands separator of the language."""
    text = f"{n:,}"
    return text.replace(",", ".") if (language or _Current.language) == "de" else text


@cache
def _catalogue(language: str) -> dict[str, tuple[str, ...]]:
    # The window paints before it says anything.
    from xml.etree import ElementTree

    found: dict[str, tuple[str, ...]] = {}
    for path in sorted(resource("translations").glob(f"*_{language}.ts")):
        for message in ElementTree.parse(path).getroot().iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            found[message.findtext("source") or ""] = forms or (translation.text or "",)
    return found
