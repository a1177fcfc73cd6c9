"""Yes and no, as lists write them."""

from models.errors import Refused
from models.fields.text import clean, quoted
from models.language import tr

_YES = "1 ja j yes y x wahr true w ✓ ✔ ☑ ☒ on an"
_NO = "0 nein n no falsch false f ☐ ✗ ✘ off aus"


def parse_flag(text: str) -> int | None:
    """1 for yes, 0 for no, None when blank; raises Refused for any other word."""
    if text == "1":
        return 1
    word = clean(text).casefold()
    if not word:
        return None
    if word in _YES.split():
        return 1
    if word in _NO.split():
        return 0
    raise Refused(tr("“{value}” is neither yes nor no.", value=quoted(text)))


def show_flag(value: int, language: str | None = None) -> str:
    """The word for it in the language: Ja or Nein."""
    return tr("Yes", language=language) if value else tr("No", language=language)
