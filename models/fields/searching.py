"""Folding for search: Müller = Mueller = Muller, Weiß = Weiss, Łukasz = Lukasz, ı = i.

Each word has two forms. The *wide* form writes umlauts out (`mueller`); the *narrow* form then
drops the e after a, o, u (`muller`). The index holds both, a query asks for either, so every
spelling finds every other. After a vowel or q the e stays (`bauer`, `neue`, `quelle`): there it is
no umlaut. Both forms keep beginnings: the form of the first letters begins the form of the word.
"""

import unicodedata

from models.fields.patterns import pattern

_WORD = pattern(r"[^\W_]+")
# Begins with the letter that is dropped: such a pattern is found twice as fast.
_DIGRAPH = pattern(r"e(?<=[aou]e)(?<![aeouq].e)e*")
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
    return _narrow(widen(text))


def search_terms(text: str) -> list[str]:
    """The words of a text in narrow form, in their order."""
    return _words(fold(text))


def index_text(text: str) -> str:
    """The words for the index, separated by spaces: wide form, and narrow form where it differs."""
    wide = widen(text)
    words = _words(wide)
    narrow = _narrow(wide)
    if narrow is wide:
        return " ".join(words)
    return " ".join(
        word if word == other else f"{word} {other}"
        for word, other in zip(words, _words(narrow), strict=True)
    )


def query_tokens(text: str) -> list[tuple[str, ...]]:
    """For each word typed the forms of which one must be found, the exact one first."""
    wide = widen(text)
    return [
        (word,) if word == narrow else (word, narrow)
        for word, narrow in zip(_words(wide), _words(_narrow(wide)), strict=True)
    ]


def _narrow(wide: str) -> str:
    """The narrow form of a wide one; the very same object when there is nothing to drop."""
    if "ae" in wide or "oe" in wide or "ue" in wide:
        return _DIGRAPH.sub("", wide)
    return wide


def _words(folded: str) -> list[str]:
    # Splitting at spaces is four times as fast, and most names hold nothing but letters.
    if folded.replace(" ", "").isalnum():
        return folded.split()
    return _WORD.findall(folded)


def _without_marks(text: str) -> str:
    text = unicodedata.normalize("NFC", text)
    for letter, pair in _UMLAUTS:
        text = text.replace(letter, pair)
    text = unicodedata.normalize("NFKD", text.translate(LETTERS)).casefold().translate(LETTERS)
    text = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in text if not unicodedata.combining(letter))
