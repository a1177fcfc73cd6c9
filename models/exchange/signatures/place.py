"""The address in a signature: street, postcode and town, on one line or two."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from models.exchange.signatures.lines import Piece

_TOWN = re.compile(
    r"(?<![\w/.-])(?:(?P<land>DE?|A|AT|CH)(?:\s?[-–]\s?|\s))?(?P<code>\d{5}|(?<=[-–])\d{4}"
    r"|(?<=[-–] )\d{4})"
    r",?\s+(?P<town>[A-ZÄÖÜ][A-Za-zÄÖÜäöüß.'\-]*"
    r"(?:\s(?:[A-ZÄÖÜ(][A-Za-zÄÖÜäöüß.'\-)]*|an|am|der|im|in|bei|ob|vor|v\.|d\.|a\.))*"
    r"(?:/[A-ZÄÖÜ][a-zäöüß]+)?)"
)
_ENDINGS = (
    r"(?:stra(?:ß|ss)e|str\.?|weg|allee|platz|ring|gasse|damm|ufer|markt|hof|park|berg|tal"
    r"|feld|kamp"
    r"|bruch|heide|busch|graben|wall|steig|pfad|chaussee|zeile|höhe|grund|garten|tor|brücke|winkel"
    r"|stieg|siepen|hammer|mühle|hagen|promenade|kai|anger|siedlung|wiese[n]?|hardt?|zentrum)"
)
_NUMBER = r"\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/+]\s?\d{1,4}\s?[a-zA-Z]?)?"
_STREET = re.compile(
    rf"(?:[A-ZÄÖÜ][\w.'\-]*|Am|An|Im|In|Auf|Zum|Zur|Unter|Vor|der|dem|den|des|von|zu|alten?|St\.)"
    rf"(?:\s[\w.'\-]+){{0,5}}\s?{_NUMBER}"
)
_SURE = re.compile(rf"{_ENDINGS}\s?{_NUMBER}$", re.IGNORECASE)
_LANDS = re.compile(
    r"[\s,]*\b(?:deutschland|germany|österreich|austria|schweiz|switzerland)\s*$", re.IGNORECASE
)
_BOX = re.compile(r"postfach|p\.? ?o\.? ?box", re.IGNORECASE)


@dataclass(slots=True)
class Place:
    """Where the organisation is; `rest` are the pieces without it."""

    street: str = ""
    postcode: str = ""
    town: str = ""
    rest: list[Piece] = field(default_factory=list)


def place(found: list[Piece]) -> Place:
    """Take the first address out of the pieces; further ones are left out altogether."""
    result = Place()
    rest: list[Piece] = []
    for piece in found:
        match = _TOWN.search(piece.text)
        if match is None:
            if not _LANDS.fullmatch(piece.text):
                rest.append(piece)
            continue
        before = piece.text[: match.start()].strip(" ,;:–-")
        if result.postcode:
            if before and not _street(before):
                rest.append(Piece(piece.line, before))
            continue
        if _BOX.search(before):
            continue
        _fill(result, match)
        _find_street(result, piece, before, rest)
    result.rest = [piece for piece in rest if not _is_address(piece.text)]
    return result


def _fill(result: Place, match: re.Match[str]) -> None:
    code, land = match["code"], (match["land"] or "").upper()
    result.postcode = code if len(code) == 5 else f"{land}-{code}"
    result.town = _LANDS.sub("", match["town"]).strip(" .,")


def _find_street(result: Place, piece: Piece, before: str, rest: list[Piece]) -> None:
    """The street stands before the postcode, or on the line above."""
    if before:
        head, _, tail = before.rpartition(",")
        result.street = _street(tail.strip()) or ""
        remaining = head if result.street else before
        if not result.street and (match := _tail_street(before)):
            result.street, remaining = match, before[: -len(match)].strip(" ,")
        if remaining:
            rest.append(Piece(piece.line, remaining))
    elif rest and piece.line - rest[-1].line <= 1:
        last = rest[-1].text
        head, _, tail = last.rpartition(",")
        if street := _street(tail.strip()):
            result.street = street
            rest.pop()
            if head:
                rest.append(Piece(piece.line - 1, head.strip()))


def _street(text: str) -> str:
    """The text where it is a street with a house number, else nothing."""
    return text if _STREET.fullmatch(text) and not _BOX.search(text) else ""


def _tail_street(text: str) -> str:
    """The street that a text without commas ends with, where its ending leaves no doubt."""
    words = text.split()
    for start in range(max(0, len(words) - 5), len(words)):
        tail = " ".join(words[start:])
        if _SURE.search(tail) and _STREET.fullmatch(tail) and len(tail.split()) <= 3:
            return tail
    return ""


def _is_address(text: str) -> bool:
    return bool(_BOX.search(text) or (_SURE.search(text) and _STREET.fullmatch(text)))
