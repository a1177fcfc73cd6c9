"""Descriptions of meetings as plain lines: some programs write HTML where text is meant."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from models.fields.text import clean_lines

_MARKUP = re.compile(r"</?(?:html|body|br|p|b|i|u|a|ul|ol|li|div|span|strong|em|h[1-6])\b[^<>]*>",
                     re.IGNORECASE)  # fmt: skip
_BREAKS = frozenset(("br", "p", "div", "li", "tr", "ul", "ol", "h1", "h2", "h3", "h4"))
_UNSEEN = frozenset(("style", "script", "head", "title"))
_MANY = re.compile(r"\n{3,}")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        if tag in _BREAKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        if tag in _BREAKS and tag != "br":
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(data)


def plain(text: str) -> str:
    """The lines of a description without markup and without invisible characters."""
    if _MARKUP.search(text):
        reader = _Reader()
        reader.feed(text)
        reader.close()
        text = "".join(reader.parts)
    return _MANY.sub("\n\n", clean_lines(text))
