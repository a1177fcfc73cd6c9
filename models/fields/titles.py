"""Academic titles: those before a name (Prof. Dr.-Ing.) and the degrees behind it (M. Sc.)."""

import re

from models.fields.patterns import pattern

_TITLE = pattern(
    r"(?:(?:junior|apl\.|hon\.-?)?prof(?:essor(?:in)?)?\.?|pd|dr(?:in|es)?\.?(?:-ing\.?)?"
    r"|priv(?:at)?\.?-?doz(?:ent(?:in)?)?\.?|dipl(?:om)?\.?(?:-\w+\.?)*(?:\([^)\s]+\))?|mag\.|ing\.|apl\.|hon\.)",
    re.IGNORECASE,
)
# What only counts behind a title: fields of a doctorate and honours.
_MORE = pattern(
    r"(?:h\.?|c\.?|e\.?|h\.c\.?|e\.h\.?|habil\.?|mult\.?|med\.?|dent\.?|vet\.?|rer\.?|nat\.?|phil\.?|jur\.?"
    r"|iur\.?|oec\.?|publ\.?|pol\.?|soc\.?|theol\.?|paed\.?|päd\.?|agr\.?|ing\.?|techn\.?|sc\.?|math\.?"
    r"|kfm\.?|kffr\.?|inform\.?|phys\.?|chem\.?|psych\.?|volksw\.?|betriebsw\.?|wirt\.?|wirtsch\.?|-ing\.?"
    r"|-wirt\.?|univ\.?|\((?:fh|uni|ba|th)\))",
    re.IGNORECASE,
)
_DEGREE = pattern(
    r"(?:[BM]\.? ?(?:Sc|A|Eng|Ed|Ing|Mus|F\.? ?A)\.?|[BM]BA|e?MBA|LL\.? ?[BM]\.?|Ph\.? ?D\.?)"
)
_GLUED = pattern(r"(?i:\b(prof|dr))\.(?=[^\W\d_])")
_KNOWN_AS = {
    "prof": "Prof.", "professor": "Prof.", "professorin": "Prof.", "dr": "Dr.", "drin": "Dr.",
    "pd": "PD", "dipl": "Dipl.",
}  # fmt: skip
_DEGREES_AS = {
    "bsc": "B. Sc.", "msc": "M. Sc.", "ba": "B. A.", "ma": "M. A.", "beng": "B. Eng.",
    "meng": "M. Eng.", "bed": "B. Ed.", "med": "M. Ed.", "llm": "LL. M.", "llb": "LL. B.",
    "phd": "Ph. D.", "mba": "MBA", "emba": "eMBA", "bba": "BBA", "bing": "B. Ing.",
    "bmus": "B. Mus.", "mmus": "M. Mus.", "bfa": "B. F. A.", "mfa": "M. F. A.",
}  # fmt: skip


def leading_titles(words: list[str]) -> tuple[str, list[str]]:
    """The titles a name begins with, and the words after them."""
    words = _GLUED.sub(r"\1. ", " ".join(words)).replace("(", " (").split()
    count = 0
    while count < len(words):
        word = words[count]
        is_title = _TITLE.fullmatch(word) is not None
        if not is_title and not (count and word[-1] in ".)" and _MORE.fullmatch(word)):
            break
        count += 1
    return _written(words[:count]), words[count:]


def trailing_degrees(words: list[str]) -> tuple[str, list[str]]:
    """The degrees a name ends with ("M. Sc., MBA"), and the words before them."""
    found: list[str] = []
    words = list(words)
    while words:
        pair = " ".join(words[-2:]).rstrip(",")
        if len(words) > 1 and _is_degree(pair):
            found.insert(0, _degree(pair))
            del words[-2:]
        elif _is_degree(words[-1].rstrip(",")):
            found.insert(0, _degree(words.pop().rstrip(",")))
        else:
            break
    return ", ".join(found), words


def divide_title(title: str) -> tuple[str, str]:
    """A title as stored, parted into what stands before the name and what stands behind it."""
    degrees, before = trailing_degrees(title.split())
    return " ".join(before).rstrip(","), degrees


def _is_degree(text: str) -> bool:
    return _DEGREE.fullmatch(text) is not None


def _degree(text: str) -> str:
    return _DEGREES_AS.get(re.sub(r"[. ]", "", text).lower(), text)


def _written(words: list[str]) -> str:
    text = " ".join(_KNOWN_AS.get(word.rstrip(".").lower(), word) for word in words)
    text = re.sub(r"\bDipl\.? -?(?=[A-ZÄÖÜ])", "Dipl.-", text)
    return re.sub(r"\b([hH])\. ?([cC])\.?(?!\w)|\b([eE])\. ?([hH])\.?(?!\w)", _honour, text)


def _honour(match: re.Match[str]) -> str:
    return "h. c." if match[1] else "E. h."
