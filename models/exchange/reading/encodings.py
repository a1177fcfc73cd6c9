"""Finds out how the characters of a text file are encoded, and shows what the guess rests on.

Order: byte order mark, valid UTF-8 to the last byte, UTF-16 by its zero bytes, then the old
encodings of Windows, Mac and DOS by which of them makes words of the bytes.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from models.exchange.reading.unreadable import Unreadable
from models.language import mark

_BLOCK = 1 << 20
_SAMPLE = 256 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
OLD = ("cp1252", "iso8859-15", "mac-roman", "cp850", "cp1250")
"""In this order: of equal guesses the first wins."""

_GERMAN = frozenset("äöüÄÖÜß")
_EXPECTED = frozenset(
    "éèêàáâçñóôúíëïåøæœãõłśżźćńęąŁŚŻğışİşŞčšžřěůéÉÈÀÁÇÑÓÖŠŽ€§°–—„“”‚‘’…«»×²³½·\xa0"
)
_NOT_TEXT = mark("This is not a table but a file of an unknown kind.")
_CONTROL = bytes(set(range(32)) - {7, 8, 9, 10, 11, 12, 13, 26, 27, 0})

MIXED = mark(
    "The file mixes two encodings, umlauts would be lost; "
    "ask for it once more, best as an Excel file."
)
LOST = mark(
    "The file has already lost its umlauts (“{text}” in row {row}); "
    "ask for it once more, best as an Excel file."
)
UNFIT = mark("The file is not encoded as {encoding}; choose another encoding.")


def find(path: Path) -> str:
    """The Python name of the encoding; raises Unreadable when the file is no text or mixed."""
    with path.open("rb") as stream:
        head = stream.read(_SAMPLE)
    for byte_mark, name in _MARKS:
        if head.startswith(byte_mark):
            return name
    wide = _wide(head)
    if wide:
        return wide
    if len(head.translate(None, _CONTROL)) < len(head) * 0.99:
        raise Unreadable(_NOT_TEXT)
    if head.count(0) > max(16, len(head) // 20):
        raise Unreadable(_NOT_TEXT)
    if _is_utf8(path):
        return "utf-8"
    telling = _telling(path)
    if _mixed(telling):
        raise Unreadable(MIXED)
    scores = {name: _score(telling, name) for name in OLD}
    best = max(OLD, key=lambda name: scores[name])
    # Where little speaks, the line ends decide: a lone carriage return is an old Mac.
    near = scores[best] - scores["cp1252"] <= 2
    old_mac = b"\r" in head and b"\n" not in head
    return "cp1252" if best == "mac-roman" and near and not old_mac else best


def check(encoding: str) -> str:
    """The name of an encoding somebody chose, as Python spells it; raises Unreadable."""
    try:
        info = codecs.lookup(encoding)
        "".encode(encoding)
    except (LookupError, ValueError) as error:
        raise Unreadable(mark("There is no encoding {encoding}."), encoding=encoding) from error
    return info.name


def _wide(head: bytes) -> str:
    pairs = len(head) // 2
    if pairs < 2:
        return ""
    even = head[0 : pairs * 2 : 2].count(0)
    odd = head[1 : pairs * 2 : 2].count(0)
    if max(odd, even) < pairs * 0.4 or min(odd, even) > pairs * 0.05:
        return ""
    name = "utf-16-le" if odd > even else "utf-16-be"
    text = head[: pairs * 2].decode(name, errors="replace")
    readable = sum(sign.isprintable() or sign in "\t\r\n" for sign in text)
    return name if readable > len(text) * 0.99 else ""


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            yield block


def _is_utf8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for block in _blocks(path):
            if not block.isascii() or decoder.getstate()[0]:
                decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _telling(path: Path) -> bytes:
    """Bytes above ASCII with what stands around them, from the whole file, bounded."""
    found: list[bytes] = []
    size = 0
    for block in _blocks(path):
        if block.isascii():
            continue
        for match in re.finditer(
            rb"[^\x00-\x1f;,\t|\"]{0,20}[\x80-\xff][^\x00-\x1f;,\t|\"]{0,20}", block
        ):
            found.append(match.group())
            size += len(match.group()) + 1
            if size > _SAMPLE:
                return b"\n".join(found)
    return b"\n".join(found)


def _mixed(telling: bytes) -> bool:
    """Whether some words are plainly UTF-8 while others cannot be."""
    pairs = len(re.findall(rb"[\xc3\xc5][\x80-\xbf](?![\x80-\xff])", telling))
    rest = re.sub(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}", b"", telling)
    alone = len(re.findall(rb"[\x80-\xff]", rest))
    return pairs > 0 and alone > 0 and pairs * 20 >= alone


def _score(telling: bytes, encoding: str) -> int:
    """How well the bytes read: German letters count most, signs inside words against."""
    text = telling.decode(encoding, errors="replace")
    total = 0
    for match in re.finditer(r"[^\x00-\x7f]", text):
        sign = match.group()
        at = match.start()
        inside = text[at - 1 : at].isalpha() or text[at + 1 : at + 2].isalpha()
        if sign == "\ufffd" or "\x80" <= sign <= "\x9f":
            total -= 12
        elif sign in _GERMAN:
            total += 4 if inside and _fits(text, at) else 1
        elif sign in _EXPECTED:
            total += (2 if inside else -1) if sign.isalpha() else (0 if inside else 1)
        elif sign.isalpha():
            total += 0 if _fits(text, at) else -3
        else:
            total -= 6 if inside else 1
    return total


def _fits(text: str, at: int) -> bool:
    """Whether the letter's case suits the word: no capital after a small letter."""
    before = text[at - 1 : at] if at else ""
    return not (text[at].isupper() and before.islower())
