"""User texts: English in code, German in `resources/translations/*_de.ts`, read without Qt."""

from __future__ import annotations

import locale
import os
from functools import cache
from pathlib import Path

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
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted(resource("translations").glob(f"*_{language}.ts")):
        found |= _Translations(path).found
    return found


class _Translations:
    """The finished translations of a file, read in a third of the time that a tree would take."""

    def __init__(self, path: Path) -> None:
        # The window paints before it says anything.
        from xml.parsers import expat

        self.found: dict[str, tuple[str, ...]] = {}
        self._source = self._text = ""
        self._forms: tuple[str, ...] = ()
        self._finished = True
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._begin
        parser.CharacterDataHandler = self._read
        parser.EndElementHandler = self._end
        parser.Parse(path.read_bytes(), True)

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        self._text = ""
        if name == "translation":
            self._forms, self._finished = (), attributes.get("type") is None

    def _read(self, text: str) -> None:
        self._text += text

    def _end(self, name: str) -> None:
        if name == "source":
            self._source = self._text
        elif name == "numerusform":
            self._forms = (*self._forms, self._text)
        elif name == "translation" and self._finished:
            self.found[self._source] = self._forms or (self._text,)
