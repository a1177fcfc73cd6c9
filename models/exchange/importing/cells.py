"""One cell becomes the value of a target: parsed, repaired, taken apart, or refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from typing import TypeAlias

from models.errors import Refused
from models.exchange.importing.styles import Style
from models.exchange.importing.targets import LINKS_BY_NAME, LINKS_BY_TITLE, Target
from models.exchange.reading import Cell, CellError
from models.fields import datasets
from models.fields.emails import parse_email
from models.fields.field import Field, Kind
from models.fields.flags import parse_flag
from models.fields.industries import wz_from_date
from models.fields.names import NameParts, salutation_of, split_name
from models.fields.numbers import read_integer
from models.fields.phones import parse_phone
from models.fields.postcodes import parse_postcode, rebuild_postcode
from models.fields.text import (
    TEXT_LIMIT,
    clean,
    is_blank_word,
    limited,
    parse_long_text,
    parse_text,
    quoted,
)
from models.fields.titles import leading_titles
from models.fields.values import parse
from models.language import tr

Converted: TypeAlias = tuple[object, str]
"""The value, and what was done to it or is doubtful, in a sentence; mostly empty."""

Convert: TypeAlias = Callable[[Cell], Converted]

DOUBTFUL = "?"
"""The remark of a postcode that is none in Germany: the country of the row decides."""

OTHER_WORD = "#"
"""What stands before a word in a column of competences that names none."""

SEVERAL_WORDS = re.compile(r"[;,\n|]")
"""What stands between the tags or the competences of a cell."""

_DATE = Field(0, "date", "", Kind.DATE)
_GUARDED = re.compile(r"'+[=@+\-\t\r0]")
_NOTHING: Converted = (None, "")
# Names of people and towns that elsewhere mean an empty cell.
_NAMES_TOO = frozenset(("leer", "keiner", "fehlt", "na", "none", "nn"))
_NEVER_BLANK = frozenset("0123456789+")
_NAMING = frozenset(("first_name", "last_name", "middle_name", "town", "name"))
_SEVERAL_PHONES = re.compile(
    r"[;\n|]|,\s*(?=[+(0])|\s/\s*(?=[+(0])|\s(?:oder|und|or|and)\s", re.IGNORECASE
)
_SEVERAL_EMAILS = re.compile(r"[;,\n|]|\s/\s|\s+(?=[^\s@]+@)")
_PARTING = frozenset(';,|\n"')
# Words in quotation marks up to the next mark that parts words, or what has none.
_QUOTED = re.compile(r'[;,\n|\s]*(?:"((?:[^"]|"")+)"(?=\s*(?:[;,\n|]|$))|([^;,\n|]+))')
_SEVERAL_PEOPLE = re.compile(r"[;\n|]|\s[/+&]\s|\s(?<!von )(?:und|and)\s(?!zu\b)", re.IGNORECASE)
_PLACE = re.compile(r"((?:[A-Z]{1,3}-)?\d{4,5})\s*[,;]?\s+(\D.*)")
_ADDRESS = re.compile(
    r"(.+?)\s*[,;\n|]\s*((?:[A-Za-z]{1,3}-)?\d{4,5})\s+([^\d,;\n|]+?)(?:\s*[,;\n|]\s*(.+))?",
    re.DOTALL,
)
# Most names are two plain words; all others take the long way.
_PLAIN_NAME = re.compile(r"([A-ZÄÖÜ][a-zäöüß]{1,30}) ([A-ZÄÖÜ][a-zäöüß]{1,30})")
_BEFORE = (
    "Frau Herr Herrn Prof Professor Professorin Dr Drin Doktor Dipl Mag Ing Fr Hr Mr Mrs Ms Miss"
)
_BEFORE_NAMES = frozenset((*_BEFORE.split(), "Madame", "Monsieur", "Junior", "Familie", "Firma"))
_EXTENSION = re.compile(r"\s*(?:x|ext\.?)\s*(\d+)$", re.IGNORECASE)


def converter(target: Target, style: Style) -> Convert:
    """The function that turns a cell of this column into its value; it raises `Refused`."""
    special = _SPECIAL.get(target.name) or _SPECIAL.get(target.key)
    if special is not None:
        return _of_text(special(style), target.name in _NAMING)
    field = _DATE if target.name == "member_since" else target.field
    if field is None or field.kind is Kind.LINK:
        return _of_text(_text, target.name in (*LINKS_BY_NAME, *LINKS_BY_TITLE))
    day_first, decimal = style.day_first, style.decimal

    def plain(cell: Cell) -> Converted:
        return parse(field, cell, day_first=day_first, decimal=decimal), ""

    rule = _BY_KIND.get(field.kind)
    if field.kind is Kind.CODE and field.dataset in ("wz2008", "wz2025"):
        return _prepared(lambda cell: _industry(field.dataset or "", plain, cell), False)
    naming = target.name in _NAMING
    return _prepared(rule(plain) if rule else plain, naming)


def is_blank(cell: Cell, naming: bool = False) -> bool:
    """Whether a cell is empty or says so; the town Leer and Mrs Na are names."""
    if cell is None:
        return True
    if not isinstance(cell, str):
        return isinstance(cell, CellError)
    if len(cell) > 24 or cell[:1] in _NEVER_BLANK or not is_blank_word(cell):
        return False
    return not (naming and cell.strip().casefold() in _NAMES_TOO)


def _prepared(convert: Convert, naming: bool) -> Convert:
    """Blank words, failed formulas and the apostrophe of our own exports are dealt with first."""

    def prepared(cell: Cell) -> Converted:
        if cell.__class__ is str:
            text = str(cell)
            if is_blank(text, naming):
                return _NOTHING
            if text[0] == "'" and _GUARDED.match(text):
                cell = text[1:]
        elif isinstance(cell, CellError):
            return None, tr(
                "The formula failed ({code}); the cell counts as empty.", code=cell.code
            )
        return convert(cell)

    return prepared


def _of_text(convert: Callable[[str], Converted], naming: bool) -> Convert:
    return _prepared(lambda cell: convert(_written(cell)), naming)


def _written(cell: Cell) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    return str(cell)


def _text(text: str) -> Converted:
    return parse_text(text), ""


def _long_text(text: str) -> Converted:
    return parse_long_text(text), ""


def _salutation(text: str) -> Converted:
    """`(code, title)`: "Herr Dr." holds both; other words are named and left blank."""
    word, _, rest = clean(text).partition(" ")
    code = salutation_of(clean(text)) or salutation_of(word)
    title, beyond = leading_titles((rest if salutation_of(word) else clean(text)).split())
    if not code and (not title or beyond):
        return None, tr("“{value}” is no form of address and was left out.", value=quoted(text))
    return (code or None, title), ""


def _whole_name(text: str) -> Converted:
    if (match := _PLAIN_NAME.fullmatch(text)) and match[1] not in _BEFORE_NAMES:
        return NameParts(first_name=match[1], last_name=match[2]), ""
    limited(text, TEXT_LIMIT)
    if _SEVERAL_PEOPLE.search(text):
        raise Refused(
            tr("“{value}” names several people; give each a row.", value=quoted(text)), "name"
        )
    parts = split_name(text)
    if not parts.last_name:
        raise Refused(tr("“{value}” is no name of a person.", value=quoted(text)), "name")
    return parts, ""


def _phones(style: Style) -> Callable[[str], Converted]:
    def phones(text: str) -> Converted:
        limited(text, TEXT_LIMIT)
        pieces = _SEVERAL_PHONES.split(text) if len(text) > 9 else [text]
        found = (_phone(piece, style.country) for piece in pieces if piece.strip())
        numbers = tuple(dict.fromkeys(filter(None, found)))
        return numbers or None, ""

    return phones


def _phone(text: str, country: str) -> str | None:
    text = text.strip()
    if country and not text.startswith(("+", "00")):
        digits = re.sub(r"\D", "", _EXTENSION.sub("", text))
        if len(digits) == 10 or (len(digits) == 11 and digits.startswith(country)):
            extension = _EXTENSION.search(text)
            tail = f" ext. {extension[1]}" if extension else ""
            text = (
                f"+{country}{digits.removeprefix(country) if len(digits) == 11 else digits}{tail}"
            )
    return parse_phone(text)


def _emails(text: str) -> Converted:
    limited(text, 4 * TEXT_LIMIT)
    if "@" in text and not _SEVERAL_EMAILS.search(text):
        address = parse_email(text)
        return (address,) if address else None, ""
    pieces = [text] if text.count("@") < 2 else _SEVERAL_EMAILS.split(text)
    found = (parse_email(piece) for piece in pieces if piece.strip())
    return tuple(dict.fromkeys(filter(None, found))) or None, ""


def parted(text: str) -> list[str]:
    """The words of a cell; those in quotation marks may hold what parts the others."""
    if '"' not in text or len(text) > 4 * TEXT_LIMIT:
        return SEVERAL_WORDS.split(text)
    return [
        inside.replace('""', '"') if inside else plain for inside, plain in _QUOTED.findall(text)
    ]


def joined(words: Iterable[str]) -> str:
    """Words as one cell, from which `parted` makes the same words."""
    return "; ".join(
        '"' + word.replace('"', '""') + '"' if _PARTING & set(word) else word for word in words
    )


def _words(text: str) -> Converted:
    words = (parse_text(piece) for piece in parted(text))
    return tuple(dict.fromkeys(filter(None, words))) or None, ""


def _competences(text: str) -> Converted:
    """Codes of competences by name, code or synonym; other words follow `OTHER_WORD`."""
    found: dict[str, None] = {}
    unknown = []
    for piece in parted(text):
        word = clean(piece)
        codes = [competence_of(part) for part in (word, *word.split("/"))]
        for code in filter(None, codes):
            found[code] = None
        if word and not any(codes):
            unknown.append(word)
            found[OTHER_WORD + word] = None
    remark = ""
    if unknown:
        names = quoted(", ".join(unknown))
        remark = tr("No competence of this name, kept as a tag: {names}.", names=names)
    return tuple(found) or None, remark


def competence_of(word: str) -> str | None:
    """The code of a competence by code, name in either language, part of a name, or synonym."""
    return datasets.code_of("competences", word) or _synonyms().get(clean(word).casefold())


@cache
def _synonyms() -> dict[str, str]:
    """Codes by synonym, and by the halves of names such as "Sensorik und Messtechnik"."""
    found: dict[str, str] = {}
    for row in datasets.rows("competences"):
        words = row["synonyms"].split(";")
        for name in (row["name_de"], row["name_en"]):
            words += re.split(r" und | and ", name)
        for word in words:
            if clean(word) and not word.endswith("-"):
                found.setdefault(clean(word).casefold(), row["code"])
    return found


def _postcode(text: str) -> Converted:
    code, rebuilt = rebuild_postcode(text)
    try:
        found = parse_postcode(code)
    except Refused:
        if re.fullmatch(r"[\d -]{3,10}", code):
            return code, DOUBTFUL
        raise
    remark = tr("The zero that a spreadsheet had dropped was put back: {value}.", value=code)
    return found, remark if rebuilt else ""


def _place(text: str) -> Converted:
    """`(postcode, town)` of "57462 Olpe"."""
    line = clean(text)
    if match := _PLACE.fullmatch(line):
        postcode, remark = _postcode(match[1])
        return (postcode, parse_text(match[2])), remark
    if line[:5].isdigit() or line.isdigit():
        return (_postcode(line)[0], None), ""
    return (None, parse_text(line)), ""


def _address(text: str) -> Converted:
    """`(street, postcode, town)` of "Markt 1, 57462 Olpe"; else all of it is the street."""
    limited(text, TEXT_LIMIT)
    if match := _ADDRESS.fullmatch(text.strip()):
        postcode, remark = _postcode(match[2])
        return (parse_text(match[1]), postcode, parse_text(match[3])), remark
    return (parse_text(text), None, None), ""


def _industry(edition: str, plain: Convert, cell: Cell) -> Converted:
    made = isinstance(cell, date)
    value, _ = plain(cell)
    if made or (isinstance(cell, str) and value != clean(cell) and wz_from_date(cell, edition)):
        return value, tr("A spreadsheet had turned this into a date; read as {value}.", value=value)
    return value, ""


def _integer(plain: Convert) -> Convert:
    def integer(cell: Cell) -> Converted:
        if isinstance(cell, str) and not (len(cell) < 16 and cell.isascii() and cell.isdigit()):
            found = read_integer(cell)
            if found is None:
                return _NOTHING
            about = tr("Only approximate: “{value}”.", value=quoted(cell)) if found[1] else ""
            return found[0], about
        return plain(cell)

    return integer


def _flag(plain: Convert) -> Convert:
    return lambda cell: (
        (parse_flag(cell), "") if isinstance(cell, str) else (int(cell), "")
        if isinstance(cell, bool) else plain(cell)
    )  # fmt: skip


def _uuid(text: str) -> Converted:
    digits = clean(text).replace("-", "").lower()
    if len(digits) != 32 or set(digits) - set("0123456789abcdef"):
        raise Refused(tr("“{value}” is no id of this program.", value=quoted(text)), "uuid")
    return digits, ""


_SPECIAL: dict[str, Callable[[Style], Callable[[str], Converted]]] = {
    "person.name": lambda _: _whole_name,
    "salutation": lambda _: _salutation,
    "middle_name": lambda _: _text,
    "suffix": lambda _: _text,
    "phone": _phones,
    "mobile": _phones,
    "fax": _phones,
    "more_phones": _phones,
    "email": lambda _: _emails,
    "more_emails": lambda _: _emails,
    "tags": lambda _: _words,
    "competences": lambda _: _competences,
    "note": lambda _: _long_text,
    "uuid": lambda _: _uuid,
    "organisation.place": lambda _: _place,
    "organisation.address": lambda _: _address,
    "postcode": lambda _: _postcode,
}
_BY_KIND: dict[Kind, Callable[[Convert], Convert]] = {
    Kind.INTEGER: _integer,
    Kind.FLAG: _flag,
}
