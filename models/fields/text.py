"""Text as it may be stored: NFC, without invisible characters, spaces collapsed, not too long."""

import unicodedata

from models.errors import Refused
from models.fields.patterns import pattern
from models.language import number, tr

TEXT_LIMIT = 500
LONG_TEXT_LIMIT = 20_000

# Controls, soft hyphen, zero width, direction marks (a disguise), surrogates, noncharacters.
_INVISIBLE = pattern(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069"
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
_BREAKS = pattern("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANK = """
- -- --- – — / . .. ... ? ?? ka k/a na n/a #n/a #nv #na nn nb nv oa keine keiner keineangabe
keineangaben ohneangabe unbekannt nichtbekannt nichtvorhanden nichtverfügbar nichtangegeben
entfällt fehlt none unknown notavailable notknown notapplicable tbd tba (leer) (blank)
leer #wert! #bezug! #ref! #value! #name?
"""
_BLANK_WORDS = frozenset(_BLANK.split())


def clean(text: str) -> str:
    """The text on one line: no invisible characters, every run of white space one space, NFC."""
    if not text.isprintable():
        text = _INVISIBLE.sub("", text)
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.split())


def clean_lines(text: str) -> str:
    """Like `clean`, but line breaks stay, as `\\n`, without spaces around them."""
    text = _INVISIBLE.sub("", _BREAKS.sub("\n", text))
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()


def parse_text(text: str) -> str | None:
    """A line of at most 500 characters, None when blank; raises Refused when longer."""
    return limited(clean(text), TEXT_LIMIT) or None


def parse_long_text(text: str) -> str | None:
    """Lines of at most 20,000 characters, None when blank; raises Refused when longer."""
    return limited(clean_lines(text), LONG_TEXT_LIMIT) or None


def limited(text: str, limit: int) -> str:
    """The text itself; raises Refused when it is longer than `limit` characters."""
    if len(text) > limit:
        raise Refused(
            tr(
                "This text has {length} characters; at most {limit} fit. Please shorten it.",
                length=number(len(text)),
                limit=number(limit),
            )
        )
    return text


def quoted(value: object) -> str:
    """A value for a sentence to the person: cleaned and cut at 40 characters."""
    text = clean(str(value)[:400])
    return text if len(text) <= 40 else text[:39] + "…"


def is_blank_word(text: str) -> bool:
    """Whether a cell says in words that it is empty: "k. A.", "-", "n/a", "unbekannt", "#NV"."""
    if len(text) > 24:
        return False
    word = "".join(text.split()).casefold()
    return not word or word in _BLANK_WORDS or word.replace(".", "") in _BLANK_WORDS
