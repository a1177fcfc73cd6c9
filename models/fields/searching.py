"""Folding for search: Müller = Mueller = Muller, Weiß = Weiss, Łukasz = Lukasz, ı = i.

Each word has two forms. The *wide* form writes umlauts out (`mueller`); the *narrow* form then
drops the e after a, o, u (`muller`). The index holds both, a query asks for either, so every
spelling finds every other. After a vowel or q the e stays (`bauer`, `neue`, `quelle`): there it is
no umlaut. Both forms keep beginnings: the form of the first letters begins the form of the word.
"""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_DIGRAPH = re.compile(r"(?<![aeouq])([aou])e+")
_UMLAUTS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"))
# Letters that Unicode does not take apart into a base letter and a mark.
LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "þ": "th"} | dict(zip("øłđðħŧıŋĸə", "olddhtinke", strict=True))
)


def widen(text: str) -> str:
    """Lower case without marks, umlauts written out: `Łukasz Müller` → `lukasz mueller`."""
    text = text.lower()
    if text.isascii():
        return text
    for letter, pair in _UMLAUTS:
        text = text.replace(letter, pair)
    return text if text.isascii() else _without_marks(text)


def fold(text: str) -> str:
    """The narrow form of a text, the same for all its spellings: `Müller`, `Mueller` → `muller`."""
    return _DIGRAPH.sub(r"\1", widen(text))


def search_terms(text: str) -> list[str]:
    """The words of a text in narrow form, in their order."""
    return _WORD.findall(fold(text))


def index_text(text: str) -> str:
    """The words for the index, separated by spaces: wide form, and narrow form where it differs."""
    wide = widen(text)
    words: list[str] = _WORD.findall(wide)
    if _DIGRAPH.search(wide) is None:
        return " ".join(words)
    return " ".join(
        word if (narrow := _DIGRAPH.sub(r"\1", word)) == word else f"{word} {narrow}"
        for word in words
    )


def query_tokens(text: str) -> list[tuple[str, ...]]:
    """For each word typed the forms of which one must be found, the exact one first."""
    words: list[str] = _WORD.findall(widen(text))
    return [
        (word,) if (narrow := _DIGRAPH.sub(r"\1", word)) == word else (word, narrow)
        for word in words
    ]


def _without_marks(text: str) -> str:
    text = unicodedata.normalize("NFC", text)
    for letter, pair in _UMLAUTS:
        text = text.replace(letter, pair)
    text = unicodedata.normalize("NFKD", text.translate(LETTERS)).casefold().translate(LETTERS)
    text = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in text if not unicodedata.combining(letter))
