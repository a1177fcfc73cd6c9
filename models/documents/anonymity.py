"""The anonymous page: no name, brand, logo, link, person or patent number."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from models.documents.memory import remembered
from models.documents.onepager import OnePager, Variant
from models.documents.ordinary import is_ordinary
from models.documents.texts import changed

LEFT_OUT = "[…]"

# A shorter word is forbidden only where it stands alone: “ABB” must not blank out “Abbau”.
_LONG = 5

_LEGAL_FORMS = re.compile(
    "g?gmbh|mbh|ug|ag|kg|ohg|gbr|eg|ev|ek|ekfr|ekfm|se|kgaa|co|cokg|partg|partgmbb|vvag|gug|inc|ltd"
    "|llc|bv|sarl|sa|spa|srl|plc|und|and|the|der|die|das|haftungsbeschraenkt"
)
_TITLES = re.compile("dr|prof|professor|doktor|dipl|ing|herr|frau|mr|mrs|ms|med|phil|rer|nat")

# Endings of web addresses that are written without “www.”.
_TOP_LEVEL = (
    "de|com|net|org|eu|info|biz|io|ai|tech|digital|online|shop|gmbh|group|company|solutions|systems"
    "|software|cloud|app|dev|ruhr|nrw|koeln|at|ch|nl|be|fr|uk|us|pl|it|es"
)
_REVEALING = (
    re.compile(r"(?:https?://|ftp://|www\.)\S+", re.IGNORECASE),
    re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"),
    re.compile(
        rf"(?<![\w-])(?:[a-z0-9äöüß-]{{1,63}}\.){{1,6}}(?:{_TOP_LEVEL})\b(?:/\S*)?", re.IGNORECASE
    ),
    re.compile(r"(?<!\w)@\w{2,}"),
    re.compile(
        r"\b(?:DE|EP|WO|US|AT|CH|CN|FR|GB|JP|KR)[\s-]?\d[\d\s./,-]{4,24}\d(?:\s?[A-CUTY]\d?)?\b"
    ),
    re.compile(r"\bHR[AB]\s*\d+\b", re.IGNORECASE),
    re.compile(r"(?<![^\s()®™])[^\s()®™]{0,60}\s?[®™]+"),
    re.compile(r"(?<![\w.,])(?:\+\d{1,3}|0)[\d\s()/–-]{5,25}\d"),
)


def anonymised(onepager: OnePager) -> OnePager:
    """The same page without what gives the organisation away.

    Texts keep their sense: each revealing word becomes “[…]”. Founding year and world-market
    leadership go as well, because together with the county they would name the firm.
    """
    words = forbidden(onepager)
    bare = replace(
        onepager,
        variant=Variant.ANONYMOUS,
        name="",
        legal_form="",
        town="",
        website="",
        logo=None,
        founded=None,
        employees=None,
        world_market_leader=None,
        contact=None,
        qr="",
        brands=(),
        agency_contact=None,
        references=tuple(replace(reference, partner="") for reference in onepager.references),
    )
    spared = changed(bare, lambda text: _blanked(text, words))
    return replace(
        spared,
        language=onepager.language,
        agency_contact=onepager.agency_contact,
        agencies=onepager.agencies,
        county=onepager.county,
    )


def forbidden(onepager: OnePager) -> tuple[str, ...]:
    """Words that must not appear on the anonymous page, longest first."""
    core = _core(onepager.name)
    words: list[str] = [onepager.name, *onepager.brands, core]
    county = _folded(onepager.county, "ae")[0]
    words += [word for word in core.split() if _is_telling(word, county)]
    if onepager.contact:
        words += _person_words(onepager.contact.name)
        words += [onepager.contact.email, onepager.contact.phone]
    if onepager.website:
        host = re.sub(r"^\w+://", "", onepager.website.strip()).split("/")[0]
        words += [host, host.removeprefix("www."), *host.split(".")[-2:-1]]
    if onepager.town and onepager.town.casefold() not in onepager.county.casefold():
        words.append(onepager.town)
    known = {word.strip() for word in words if len(_folded(word, "ae")[0]) >= 2}
    return tuple(sorted(known, key=lambda word: (-len(word), word)))


def revealed(text: str, words: Iterable[str]) -> tuple[str, ...]:
    """Those of the words, and those links, numbers and addresses, that the text contains."""
    found = [word for word in words if any(True for _ in _places(text, (word,)))]
    found += [hit.group() for pattern in _REVEALING for hit in pattern.finditer(text)]
    return tuple(found)


def all_texts(onepager: OnePager) -> tuple[str, ...]:
    """Every text of an anonymous page that comes from the organisation or speaks of it."""
    texts: list[str] = []

    def collected(text: str) -> str:
        texts.append(text)
        return text

    changed(replace(onepager, agency_contact=None, agencies=(), county="", language=""), collected)
    return tuple(text for text in texts if text)


def _is_telling(word: str, county: str) -> bool:
    """Whether a word of the name would name the firm by itself."""
    folded = _folded(word, "ae")[0]
    if len(folded) < 3 or folded in county or is_ordinary(folded):
        return False
    return len(folded) > 3 or word.isupper()


def _blanked(text: str, words: tuple[str, ...]) -> str:
    """Blank until nothing is left: a gap may lay bare a word that was part of a longer one."""
    while (spared := _blanked_once(text, words)) != text:
        text = spared
    return text


def _blanked_once(text: str, words: tuple[str, ...]) -> str:
    for pattern in _REVEALING:
        text = pattern.sub(LEFT_OUT, text)
    spans = sorted(_places(text, words))
    parts: list[str] = []
    end = 0
    for start, stop in spans:
        if start > end or not parts:
            parts += [text[end:start], LEFT_OUT]
        end = max(end, stop)
    return "".join([*parts, text[end:]])


def _places(text: str, words: Iterable[str]) -> Iterable[tuple[int, int]]:
    """Where words stand in the text, whatever their case, umlauts, hyphens and blanks."""
    for umlaut in ("ae", "a"):
        letters, positions = _folded(text, "a" if text.isascii() else umlaut)
        for word in words:
            sought, _ = _folded(word, umlaut)
            start = letters.find(sought) if sought else -1
            while start >= 0:
                first, last = positions[start], positions[start + len(sought) - 1]
                if _stands(text, first, last, len(sought)):
                    yield first, last + 1
                start = letters.find(sought, start + 1)


def _stands(text: str, first: int, last: int, length: int) -> bool:
    """Whether the letters from first to last are a word, or a clear part of a longer one."""
    if length >= _LONG and not re.search(r"\s", text[first : last + 1]):
        return True
    before = first == 0 or not text[first - 1].isalnum()
    after = last + 1 >= len(text) or not text[last + 1].isalnum()
    return before and after


@remembered
def _folded(text: str, umlaut: str) -> tuple[str, list[int]]:
    """Letters and digits alone, without case and accents, each with its place in the text."""
    letters: list[str] = []
    positions: list[int] = []
    for position, sign in enumerate(text):
        for part in _plain(sign, umlaut):
            letters.append(part)
            positions.append(position)
    return "".join(letters), positions


@lru_cache(maxsize=4096)
def _plain(sign: str, umlaut: str) -> str:
    if sign.isascii():
        return sign.lower() if sign.isalnum() else ""
    folded = sign.casefold()
    if umlaut == "ae":
        folded = folded.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    opened = unicodedata.normalize("NFKD", folded.replace("ł", "l").replace("ø", "o"))
    return "".join(part for part in opened if part.isalnum())


def _core(name: str) -> str:
    """The name without its legal form."""
    kept = []
    for word in name.replace("&", " ").split():
        folded = _folded(word, "ae")[0]
        if folded and not _LEGAL_FORMS.fullmatch(folded):
            kept.append(word.strip(",;."))
    return " ".join(kept)


def _person_words(name: str) -> list[str]:
    words = [word for word in name.split() if not _TITLES.fullmatch(_folded(word, "ae")[0])]
    return [" ".join(words), *words[-1:]]
