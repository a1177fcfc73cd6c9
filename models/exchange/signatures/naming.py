"""Tells name, function, department and organisation in what is left of a signature."""

from __future__ import annotations

import re
from dataclasses import dataclass

from models.exchange.signatures.lines import Piece
from models.exchange.signatures.words import (
    DEPARTMENT,
    DEPARTMENT_ALONE,
    FUNCTION,
    INSTITUTION,
)
from models.fields.emails import is_freemail
from models.fields.legal_forms import split_legal_form
from models.fields.names import NameParts, split_name
from models.fields.searching import fold
from models.fields.titles import leading_titles, trailing_degrees

_ON_BEHALF = re.compile(
    r"^(?:i\.? ?[AV]\.?|ppa\.?|gez\.?|Inh(?:aber(?:in)?)?\.?:?|i\. ?Vertr\.)\s+(?=\S)"
    r"|^\(?gez\.\)?\s*"
)
_PRONOUNS = re.compile(r"\s*\((?:she|he|they|sie|er|keine?|dey)\b[^)]{0,20}\)", re.IGNORECASE)
_LABELS = re.compile(
    r"^(?:name|ansprechpartner(?:in)?|kontakt|contact|firma|company|position|funktion)\s*:\s*",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*\.?")
_PARTICLES = frozenset(
    "von vom van der den de del di da la le zu zum zur dos el al bin ter ten".split()  # noqa: SIM905
)
_NO_NAMES = re.compile(
    r"^(?:team|ihr|ihre|your|unser|our|die|der|das|the|und|and|für|for|haus|postanschrift|anschrift"
    r"|adresse|address|besucheradresse|besuchsadresse|lieferadresse|standort|niederlassung"
    r"|hauptsitz|zentrale|werk|kontakt|contact|impressum|www|home|büro|gebäude|raum|etage)\b",
    re.IGNORECASE,
)
_NOT_A_FIRM = re.compile(
    r"^(?:niederlassung|standort|zweigstelle|werk \d+|branch|site"
    r"|(?:das|ihr|unser|your|the) team)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Named:
    """Who, as what, where."""

    name: NameParts
    function: str = ""
    department: str = ""
    organisation: str = ""


def naming(found: list[Piece], emails: list[str], sites: list[str]) -> Named:
    """What the pieces say of person and employer; what is not certain stays open."""
    texts = _divided(found)
    firm = _firm(texts, [*emails, *sites])
    rest = [text for text in texts if text not in firm.used]
    place, name = _name(rest, emails)
    following = rest[place + 1 :] if name.last_name else rest
    function = _function(following if name.last_name else [])
    before = rest[:place] if name.last_name else []
    if not function and before:
        function = _function(before)
    department = next((text for text in rest if _is_department(text, firm.name)), "")
    return Named(name, function, department, firm.name)


@dataclass(frozen=True, slots=True)
class _Firm:
    name: str = ""
    used: tuple[str, ...] = ()


def _divided(found: list[Piece]) -> list[str]:
    """The texts of the pieces; what a comma joins on a line is parted where both sides tell."""
    texts: list[str] = []
    for piece in found:
        text = _LABELS.sub("", _PRONOUNS.sub("", piece.text)).strip(" ,;")
        text = _ON_BEHALF.sub("", text).strip()
        if not text:
            continue
        if texts and _is_form_alone(text) and _looks_named(texts[-1]):
            texts[-1] = f"{texts[-1]} {text}"
            continue
        texts += _parted(text)
    return texts


def _parted(text: str) -> list[str]:
    """Name, function and firm on one line with commas between them."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) < 2 or len(parts) > 5:
        return [text]
    if _has_form(parts[-1]) and not _is_form_alone(parts[-1]):
        return [*_parted(", ".join(parts[:-1])), parts[-1]]
    degrees = 1
    while degrees < len(parts) and not trailing_degrees(parts[degrees].split())[1]:
        degrees += 1
    head, tail = ", ".join(parts[:degrees]), parts[degrees:]
    if tail and _is_name(head) and FUNCTION.search(" ".join(tail)):
        return [head, ", ".join(tail)]
    if _has_form(parts[0]) and not _has_form(" ".join(parts[1:])):
        return parts
    return [text]


def _firm(texts: list[str], addresses: list[str]) -> _Firm:
    """By legal form, by the words of institutions, by the domain of the mail; in this order."""
    domains = _domain_words(addresses)
    forms = [text for text in texts if _has_form(text) and not _NOT_A_FIRM.match(text)]
    if forms:
        chosen = next((text for text in forms if _fits(text, domains)), forms[0])
        return _Firm(chosen, tuple(forms))
    public = [
        text
        for text in texts
        if INSTITUTION.search(text)
        and len(text.split()) <= 9
        and not DEPARTMENT.match(text)
        and not FUNCTION.search(text)
    ]
    if public:
        chosen = next((text for text in public if _fits(text, domains)), public[0])
        return _Firm(chosen, (chosen,))
    for text in texts:
        if _fits(text, domains) and not FUNCTION.search(text) and len(text.split()) <= 6:
            return _Firm(text, (text,))
    return _Firm()


def _domain_words(addresses: list[str]) -> set[str]:
    """The names of the domains, in letters and digits alone."""
    found = set()
    for address in addresses:
        host = re.split(r"[/?#]", address.rpartition("@")[2].partition("://")[2]
                        or address.rpartition("@")[2])[0]  # fmt: skip
        labels = host.removeprefix("www.").split(".")
        if len(labels) >= 2 and not is_freemail(".".join(labels[-2:])):
            found.add(re.sub(r"[^a-z0-9]", "", labels[-2]))
    return {word for word in found if len(word) >= 3}


def _fits(text: str, domains: set[str]) -> bool:
    """Whether the name of a firm and a domain are one, also by initials (`swf` for a long name)."""
    core = split_legal_form(text)[0]
    folded = re.sub(r"[^a-z0-9]", "", fold(core))
    spelt = re.sub(r"[^a-z0-9]", "", fold(core.replace("ä", "ae").replace("ö", "oe")
                                           .replace("ü", "ue").replace("Ä", "Ae")
                                           .replace("Ö", "Oe").replace("Ü", "Ue")))  # fmt: skip
    for word in domains:
        for letters in (folded, spelt):
            if len(letters) >= 3 and (letters == word or letters.replace("und", "") == word):
                return True
            if len(word) >= 5 and letters.startswith(word) and _has_form(text):
                return True
            if len(letters) >= 5 and word.startswith(letters):
                return True
    return False


def _name(texts: list[str], emails: list[str]) -> tuple[int, NameParts]:
    """The name of the person: vouched for by the mail, else the first that can only be one."""
    candidates = [(place, text) for place, text in enumerate(texts) if _is_name(text)]
    for place, text in candidates:
        parts = _parts(text)
        if any(_vouches(email, parts) for email in emails):
            return place, parts
    for place, text in candidates:
        if place < 3 and not _is_department(text, ""):
            return place, _parts(text)
    return 0, NameParts()


def _parts(text: str) -> NameParts:
    if text.isupper():
        text = " ".join(word.capitalize() if len(word) > 2 else word for word in text.split())
        text = re.sub(r"-(\w)", lambda match: f"-{match[1].upper()}", text)
    return split_name(text)


def _vouches(email: str, parts: NameParts) -> bool:
    local = re.sub(r"[^a-z]", "", fold(email.partition("@")[0]))
    last = re.sub(r"[^a-z]", "", fold(parts.last_name))
    spelt = _spelt(parts.last_name)
    return any(len(name) >= 3 and name in local for name in (last, spelt))


def _spelt(name: str) -> str:
    for letter, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        name = name.lower().replace(letter, letters)
    return re.sub(r"[^a-z]", "", fold(name))


def _is_name(text: str) -> bool:
    if len(text) > 80 or _NO_NAMES.match(text) or DEPARTMENT.match(text) or _has_form(text):
        return False
    if INSTITUTION.search(text) or DEPARTMENT_ALONE.fullmatch(text):
        return False
    words = text.split()
    if words and words[0].lower().rstrip(".") in ("frau", "herr", "herrn", "mr", "ms", "mrs"):
        words = words[1:]
    _, words = leading_titles(words)
    _, words = trailing_degrees([word for word in words if word != ","])
    words = [word.strip(",") for word in words]
    if not 2 <= len(words) <= 5 or FUNCTION.search(" ".join(words)):
        return False
    return all(_is_name_word(word, place) for place, word in enumerate(words))


def _is_name_word(word: str, place: int) -> bool:
    if place and word.lower() in _PARTICLES:
        return True
    return bool(_NAME_WORD.fullmatch(word)) and word[0].isupper()


def _function(texts: list[str]) -> str:
    """The first function near the name, with the line below where that goes on with it."""
    for place, text in enumerate(texts[:4]):
        if not FUNCTION.search(text) or len(text.split()) > 12 or ":" in text:
            continue
        if DEPARTMENT.match(text):
            continue
        below = texts[place + 1 : place + 2]
        if below and _goes_on(below[0]):
            return f"{text}, {below[0]}"
        return text
    return ""


def _goes_on(text: str) -> bool:
    """Whether a line is one more function, and not the head of the house above the signature."""
    if DEPARTMENT.match(text) or _NO_NAMES.match(text) or len(text.split()) > 8:
        return False
    return FUNCTION.search(text) is not None


def _is_department(text: str, firm: str) -> bool:
    if text == firm or len(text.split()) > 10:
        return False
    return bool(DEPARTMENT.match(text) or DEPARTMENT_ALONE.fullmatch(text))


def _has_form(text: str) -> bool:
    """Whether a legal form stands in the text; those that are words of names do not count."""
    core, form = split_legal_form(text)
    return form is not None and core != text and len(text.split()) <= 12


def _is_form_alone(text: str) -> bool:
    core, form = split_legal_form(f"Xxxx {text}")
    return form is not None and core == "Xxxx"


def _looks_named(text: str) -> bool:
    return not FUNCTION.search(text) and not _has_form(text) and len(text.split()) <= 8
