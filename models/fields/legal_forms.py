"""Legal forms inside names of organisations, and the key by which duplicates are found."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from models.fields import datasets
from models.fields.patterns import pattern
from models.fields.searching import fold, widen
from models.fields.text import clean

# Words that are part of the name itself: "Stadt Olpe" is not called "Olpe".
_WORDS = frozenset(
    (
        *("Stiftung", "Stadt", "Gemeinde", "Kreis", "Behörde", "Zweckverband", "Eigenbetrieb"),
        *("Partnerschaft", "und Partner", "Freiberufler", "Einzelunternehmen", "Inh."),
        "eigenbetriebsähnliche Einrichtung",
    )
)
# Spellings beyond the list: written out, and with a partner that does not change the form.
_MORE_SPELLINGS = {
    "Gesellschaft mit beschränkter Haftung": "GmbH",
    "eingetragener Verein": "e. V.",
    "eingetragene Genossenschaft": "eG",
    "& Co. KG": "KG",
    "& Co. OHG": "OHG",
    "Ltd. & Co. KG": "KG",
    "AG & Co. KGaA": "KGaA",
    "SE & Co. KGaA": "KGaA",
    "N.V.": "Ausland",
    "Corp.": "Ausland",
    "PLC": "Ausland",
    "S.p.A.": "Ausland",
}
_GENERIC = frozenset(("und", "u", "and", "et", "co", "the", "der", "die", "das"))
_LEFT_OVER = pattern(
    r"(?:\s*(?:[&+,;/–—-]|\(\s*\)|\bi\.? ?(?:G|L|Gr)\.(?!\w)))+\s*$|^\s*[&+,;/–—-]+\s*"
)


def split_legal_form(name: str) -> tuple[str, str | None]:
    """The name without its legal form, and the label of the form (None when there is none).

    The longest form counts, wherever it stands: "Hess GmbH & Co. KG Möhnetechnik". A form that is
    a word of the name (Stadt, Stiftung) is recognised but stays in the name.
    """
    return _split(clean(name[:1000]))


@lru_cache(maxsize=4096)
def match_key(name: str) -> str:
    """The folded name without legal form, generic words and punctuation; for finding duplicates."""
    core = _split(clean(name[:1000]))[0]
    words = [word for word in re.findall(r"[^\W_]+", fold(core)) if word not in _GENERIC]
    return " ".join(words) or fold(core).strip()


@lru_cache(maxsize=4096)
def _split(name: str) -> tuple[str, str | None]:
    pattern, labels = _forms()
    best: re.Match[str] | None = None
    for match in pattern.finditer(_lower(name)):
        if _means_form(match, name) and (best is None or len(match[0]) >= len(best[0])):
            best = match
    if best is None:
        return name, _word_form(name)
    core = _LEFT_OVER.sub("", f"{name[: best.start()]} {name[best.end() :]}")
    core = " ".join(core.replace("( )", " ").split()).replace(" ,", ",").strip(" ,")
    return (core, labels[_squeezed(best[0])]) if core else (name, None)


def _means_form(match: re.Match[str], name: str) -> bool:
    """Whether a short form is one here: AG and SE are, AB in "AB Elektronik" and "se" are not."""
    form = re.sub(r"[\s.]", "", name[match.start() : match.end()])
    if len(form) > 3:
        return True
    if match.start() == 0:
        return False
    variants = _forms_as_written()
    return form in variants or form.isupper() or (match.end() == len(name) and form.islower())


def _lower(name: str) -> str:
    """Lower case letter by letter: `İ` would become two, and places in the name would shift."""
    lower = name.lower()
    return lower if len(lower) == len(name) else "".join(letter.lower()[0] for letter in name)


def _word_form(name: str) -> str | None:
    """The form that a word of the name tells: "Stadt Olpe" is a Gebietskörperschaft."""
    for label, words in _word_forms():
        if words.search(name):
            return label
    return None


@cache
def _forms() -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern of all forms, longest first, and the label by squeezed spelling."""
    found = {variant: label for label, variant in _variants() if variant not in _WORDS}
    found |= _MORE_SPELLINGS
    found = {variant.lower(): label for variant, label in found.items()}
    for variant, label in tuple(found.items()):
        # Lists without umlauts: "UG (haftungsbeschraenkt)".
        found.setdefault(widen(variant), label)
        found.setdefault(fold(variant), label)
    longest_first = sorted(found, key=lambda variant: len(_squeezed(variant)), reverse=True)
    alternatives = "|".join(_flexible(variant) for variant in longest_first)
    pattern = re.compile(rf"(?<![\w.&])(?:{alternatives})(?!\w)")
    return pattern, {_squeezed(variant): found[variant] for variant in reversed(longest_first)}


@cache
def _forms_as_written() -> frozenset[str]:
    return frozenset(re.sub(r"[\s.]", "", variant) for _, variant in _variants())


@cache
def _word_forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (label, re.compile(rf"(?<!\w){re.escape(variant)}(?!\w)"))
        for label, variant in _variants()
        if variant in _WORDS
    )


def _variants() -> Iterator[tuple[str, str]]:
    for row in datasets.rows("legal_forms"):
        for variant in filter(None, row["variants"].split(";")):
            yield row["label"], variant


def _flexible(variant: str) -> str:
    """The pattern of a spelling in which dots, spaces and the word for "and" may differ."""
    pieces = re.findall(r"&|\+|\bund\b|\bu\.|\w+|[.()/-]", variant)
    patterns = []
    for piece in pieces:
        if piece in ("&", "+", "und", "u."):
            patterns.append(r"(?:&|\+|u\.|und)")
        elif piece == ".":
            patterns.append(r"\.?")
        elif piece in "()":
            patterns.append(rf"\{piece}?")
        else:
            patterns.append(re.escape(piece))
    return r"\s*".join(patterns)


def _squeezed(form: str) -> str:
    text = re.sub(r"\bund\b|\bu\.|\+", "&", form.casefold())
    return re.sub(r"[\s.()]", "", text)
