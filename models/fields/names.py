"""Names of people: taken apart, put together, and how to address somebody (DIN 5008).

The salutation is only ever what was written: "Frau" and "Herr" are never guessed from a first name.
"""

import re
from dataclasses import dataclass

from models.fields.text import clean
from models.fields.titles import divide_title, leading_titles, trailing_degrees

_SALUTATIONS = {
    "frau": "mrs", "fr.": "mrs", "ms": "mrs", "ms.": "mrs", "mrs": "mrs", "mrs.": "mrs",
    "miss": "mrs", "f": "mrs", "w": "mrs", "madame": "mrs", "frau.": "mrs",
    "herr": "mr", "herrn": "mr", "hr.": "mr", "hrn.": "mr", "hr": "mr", "mr": "mr", "mr.": "mr",
    "m": "mr", "monsieur": "mr", "herr.": "mr",
}  # fmt: skip
# Letters that stand for a salutation in a column, but would be an initial in a name.
_ONLY_ALONE = frozenset("fwm")
_PARTICLE_WORDS = (
    "von vom van der den de del della di da dal do dos das du des le la les lo zu zum zur am im in"
    " auf aus ten ter te op 't af av bin ibn al el y e und v. d."
)
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
# Written with a capital they are only particles between two other words: "Robert De Niro".
_CAPITAL_PARTICLES = frozenset(
    ("Von", "Van", "De", "Del", "Della", "Di", "Da", "Dos", "Das", "Du", "Le", "La", "El", "Al")
)


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name in its parts; `salutation` is `mrs`, `mr` or empty, like the field of a person."""

    salutation: str = ""
    title: str = ""
    first_name: str = ""
    last_name: str = ""


def salutation_of(text: str) -> str:
    """The code of a written salutation (`Frau` → `mrs`, `Herrn` → `mr`), else empty."""
    return _SALUTATIONS.get(clean(text).casefold(), "")


def split_name(text: str) -> NameParts:
    """The parts of "Frau Dr. Anna Müller", "Müller, Dr. Anna" or "Lea Köhler, M. Sc."."""
    name = clean(text[:500])
    salutation, name = _salutation(name)
    head, comma, tail = (part.strip() for part in name.partition(","))
    if comma and head and tail:
        degrees, rest = trailing_degrees(tail.split())
        if not rest:
            parts = _in_order(head)
            title = " ".join(filter(None, (parts.title, degrees)))
            return NameParts(salutation, title, parts.first_name, parts.last_name)
        return _reversed(salutation, head, tail)
    parts = _in_order(name.strip(" ,"))
    return NameParts(salutation, parts.title, parts.first_name, parts.last_name)


def display_name(parts: NameParts) -> str:
    """Title and name: "Dr. Anna Müller", "Lea Köhler, M. Sc."."""
    before, after = divide_title(parts.title)
    name = " ".join(filter(None, (before, parts.first_name, parts.last_name)))
    return f"{name}, {after}" if after and name else name or after


def formal_name(parts: NameParts, language: str = "de") -> str:
    """Salutation, title and name: "Frau Dr. Anna Müller"."""
    words = {"de": {"mrs": "Frau", "mr": "Herr"}, "en": {"mrs": "Ms", "mr": "Mr"}}[language]
    return " ".join(filter(None, (words.get(_code(parts), ""), display_name(parts))))


def list_name(parts: NameParts) -> str:
    """Last name first, as lists are sorted: "Müller, Dr. Anna"."""
    before, after = divide_title(parts.title)
    rest = " ".join(filter(None, (before, parts.first_name)))
    return ", ".join(filter(None, (parts.last_name, rest, after)))


def address_line(parts: NameParts) -> str:
    """The line of a person in a postal address: "Herrn Dr. Max Voß"."""
    salutation = {"mrs": "Frau", "mr": "Herrn"}.get(_code(parts), "")
    name = display_name(parts)
    return f"{salutation} {name}" if salutation and name else name


def address_block(
    parts: NameParts | None = None,
    *,
    organisation: str = "",
    department: str = "",
    street: str = "",
    postcode: str = "",
    town: str = "",
    country: str = "",
) -> list[str]:
    """The lines of a postal address by DIN 5008, none blank; abroad the country in capitals."""
    home = country.strip().casefold() in ("", "de", "d", "deutschland", "germany")
    lines = (
        organisation,
        department,
        address_line(parts) if parts else "",
        street,
        f"{postcode} {town}",
        "" if home else country.upper(),
    )
    return [line for line in (clean(line) for line in lines) if line]


def letter_salutation(parts: NameParts, language: str = "de") -> str:
    """How a letter begins: of Dr. and Professor the highest; without salutation the full name."""
    address = _highest_address(parts, language)
    if parts.last_name and (code := _code(parts)):
        if language == "en":
            polite = address or {"mrs": "Ms", "mr": "Mr"}[code]
            return f"Dear {polite} {parts.last_name},"
        polite = {"mrs": "Sehr geehrte Frau", "mr": "Sehr geehrter Herr"}[code]
        return " ".join(filter(None, (polite, address, parts.last_name))) + ","
    name = " ".join(filter(None, (parts.first_name, parts.last_name)))
    if not name:
        return "Dear Sir or Madam," if language == "en" else "Sehr geehrte Damen und Herren,"
    if language == "de" and address.startswith("Professor"):
        address = "Prof."
    greeting = "Dear" if language == "en" else "Guten Tag"
    return " ".join(filter(None, (greeting, address, name))) + ","


def _highest_address(parts: NameParts, language: str) -> str:
    before = divide_title(parts.title)[0].casefold()
    if "prof" in before:
        if language == "en":
            return "Professor"
        return "Professorin" if _code(parts) == "mrs" else "Professor"
    if re.search(r"(?<!\w)dr\b", before):
        return "Dr" if language == "en" else "Dr."
    return ""


def _code(parts: NameParts) -> str:
    return (
        parts.salutation if parts.salutation in ("mrs", "mr") else salutation_of(parts.salutation)
    )


def _salutation(name: str) -> tuple[str, str]:
    word, _, rest = name.partition(" ")
    folded = word.casefold()
    if folded in _SALUTATIONS and folded not in _ONLY_ALONE:
        return _SALUTATIONS[folded], rest.strip()
    return "", name


def _in_order(name: str) -> NameParts:
    """Title, first names, last name, degrees in this order, without commas."""
    title, words = leading_titles(name.split())
    degrees, words = trailing_degrees(words) if len(words) > 1 else ("", words)
    title = " ".join(filter(None, (title, degrees)))
    if not words:
        return NameParts(title=title)
    start = len(words) - 1
    for place, word in enumerate(words[:-1]):
        if word in _PARTICLES or (place > 0 and word in _CAPITAL_PARTICLES):
            start = place
            break
    return NameParts("", title, " ".join(words[:start]), " ".join(words[start:]))


def _reversed(salutation: str, head: str, tail: str) -> NameParts:
    """Last name before the comma, the rest behind it: "Heide, Dr. Jan von der"."""
    last_title, last = leading_titles(head.split())
    if not salutation:
        salutation, tail = _salutation(tail)
    titles, degrees, firsts = [last_title], [], []
    for piece in tail.split(","):
        title, words = leading_titles(piece.split())
        behind, words = trailing_degrees(words)
        titles.append(title)
        degrees.append(behind)
        firsts += words
    particles: list[str] = []
    while len(firsts) > 1 and firsts[-1] in _PARTICLES:
        particles.insert(0, firsts.pop())
    title = " ".join(filter(None, (*titles, ", ".join(filter(None, degrees)))))
    return NameParts(salutation, title, " ".join(firsts), " ".join((*particles, *last)))
