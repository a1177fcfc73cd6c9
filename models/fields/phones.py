"""Phone numbers by DIN 5008 (`0231 27487-03`) and as E.164 (`+492312748703`).

German numbers are read here; phonenumbers is only loaded for those of other countries. The hyphen
before an extension is kept, because a number dialled without it reaches the switchboard.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from models.errors import Refused
from models.fields.patterns import pattern
from models.fields.text import clean, quoted
from models.language import tr
from models.resources import resource

_CANONICAL = pattern(r"(0[1-9][0-9]{1,4}) ([1-9][0-9]{2,8})(?:-([0-9]{1,5}))?")
_LEAD = pattern(
    r"^(?:tel(?:efon)?|phone|mobil(?:e|telefon|funk)?|handy|(?:tele)?fax|fon|[tmf])\b[.:]*\s*(?=[+(0-9])",
    re.IGNORECASE,
)
_SCIENTIFIC = pattern(r"[0-9]+(?:[.,][0-9]+)?\s*e\s*\+?[0-9]+", re.IGNORECASE)
_SEVERAL = pattern(r"[;,|\n]|\s(?:oder|und|or|and)\s|\s/\s*(?=0[1-9]|\+)", re.IGNORECASE)
_EXTENSION = pattern(
    r"\s*,?\s*(?:durchwahl|dw|app(?:arat)?|ext(?:ension)?|nst|-\s*dw)\b[.:]*\s*(?=[0-9])",
    re.IGNORECASE,
)
_FOREIGN_EXTENSION = pattern(r"(?<=[0-9])\s*(?:x|ext\.?)\s*[0-9]{1,7}$", re.IGNORECASE)
_DASHES = str.maketrans("‐‑‒–—−", "------")
_ALLOWED = pattern(r"[0-9+()/. \-]+")
_SERVICE = pattern(r"0(?:800|700|900[1-9]?|180[1-9]?|137[1-9]?|138[1-9]?|31[0-9]|32)")
_MOBILE = pattern(r"01(?:5[0-9]|6[0-9]|7[0-9])")
_SHORTEST, _LONGEST = 5, 13


class GermanNumber(NamedTuple):
    """A number in its parts: area code with its zero, subscriber, extension (may be empty)."""

    area: str
    subscriber: str
    extension: str

    def national(self) -> str:
        """As dialled in Germany: `0231 27487-03`."""
        tail = f"-{self.extension}" if self.extension else ""
        return f"{self.area} {self.subscriber}{tail}"

    def international(self) -> str:
        """As dialled from abroad: `+49 231 27487-03`."""
        return f"+49 {self.national()[1:]}"

    def e164(self) -> str:
        """For comparing and dialling: `+492312748703`."""
        return f"+49{self.area[1:]}{self.subscriber}{self.extension}"


def parse_phone(text: str) -> str | None:
    """A number as it is stored and shown, None when blank; raises Refused.

    German numbers become national (`0231 27487-03`), others international (`+48 22 123 45 67`).
    """
    if _canonical(text):
        return text
    typed = clean(text)
    if not typed:
        return None
    number = _german(typed)
    return number.national() if number else _foreign(typed)[0]


def e164(text: str | None) -> str | None:
    """The number for comparing (`+492312748703`), None when it is none."""
    if not text:
        return None
    if number := _canonical(text):
        return number.e164()
    try:
        typed = clean(text)
        if not typed:
            return None
        number = _german(typed)
        return number.e164() if number else _foreign(typed)[1]
    except Refused:
        return None


def international(text: str) -> str:
    """A stored number with its country code, for readers abroad: `+49 231 27487-03`."""
    number = _german(text)
    return number.international() if number else text


def is_mobile(text: str) -> bool:
    """Whether a stored number belongs to a German mobile network."""
    number = _german(text)
    return number is not None and _MOBILE.fullmatch(number.area) is not None


def _canonical(text: str) -> GermanNumber | None:
    """The parts of a landline number that is written as it should be; None means: look closer."""
    match = _CANONICAL.fullmatch(text)
    if match and match[1] in _final_codes() and len(text) <= _LONGEST + 1:
        return GermanNumber(match[1], match[2], match[3] or "")
    return None


@lru_cache(maxsize=2048)
def _german(typed: str) -> GermanNumber | None:
    """The parts of a German number, None for a number of another country; raises Refused."""
    if len(typed) > 60:
        raise _refusal(typed)
    if _SCIENTIFIC.fullmatch(typed):
        raise Refused(
            tr(
                "“{value}” is a phone number that a spreadsheet has rounded; "
                "digits are lost, please enter it anew.",
                value=quoted(typed),
            )
        )
    text = typed
    if not _ALLOWED.fullmatch(text):
        text = _LEAD.sub("", typed.removeprefix("tel:")).translate(_DASHES)
        text = _EXTENSION.sub("-", text).strip()
    if text.startswith("+") and not text.startswith("+49"):
        return None
    if text.startswith("00") and not text.startswith("0049"):
        return None
    if ("/" in text or text is not typed) and _SEVERAL.search(text):
        raise Refused(
            tr("“{value}” is more than one phone number; enter one.", value=quoted(typed))
        )
    if text is not typed and not _ALLOWED.fullmatch(text):
        raise _refusal(typed)
    return _divided(_nationalised(text, typed), typed)


def _nationalised(text: str, typed: str) -> str:
    """The text beginning with the zero of the area code, whatever stood before it."""
    if text.startswith(("+49", "0049")):
        rest = text[3:] if text[0] == "+" else text[4:]
        rest = re.sub(r"^[\s./-]*\(\s*0\s*\)", "", rest).strip(" /.-(")
        return rest if rest.startswith("0") else f"0{rest}"
    text = re.sub(r"^\(\s*0\s*\)[\s./-]*(?=[1-9])", "0", text).lstrip("(/. -")
    if text.startswith("0"):
        return text
    if text.isdigit():
        # A spreadsheet that took the number for a number: 0049… and 0… lose their zeros.
        if text.startswith("49") and len(text) >= 11:
            return f"0{text[2:]}"
        if 9 <= len(text) <= 11:
            return f"0{text}"
    raise Refused(
        tr(
            "“{value}” has no area code; write it like 0231 27487-03 or +48 22 1234567.",
            value=quoted(typed),
        )
    )


def _divided(text: str, typed: str) -> GermanNumber:
    digits = re.sub(r"[^0-9]", "", text)
    area = _area_of(digits)
    subscriber = digits[len(area) :]
    if not area or not subscriber or "+" in text:
        raise _refusal(typed)
    _check_length(digits, area, typed)
    extension = _extension_of(text, len(area), len(subscriber)) if digits[1] != "1" else ""
    return GermanNumber(area, subscriber[: len(subscriber) - len(extension)], extension)


def _extension_of(text: str, area: int, subscriber: int) -> str:
    """The digits behind the one hyphen that stands between digits of the subscriber."""
    hyphens, seen = [], 0
    for letter in text:
        if letter == "-" and area < seen < area + subscriber:
            hyphens.append(seen)
        seen += letter.isdigit()
    if len(set(hyphens)) != 1:
        return ""
    place = hyphens[0] - area
    digits = re.sub(r"[^0-9]", "", text)[area:]
    return digits[place:] if place >= 2 and len(digits) - place <= 6 else ""


def _check_length(digits: str, area: str, typed: str) -> None:
    national = len(digits) - 1
    mobile = _MOBILE.fullmatch(area) is not None
    if national < (10 if mobile else _SHORTEST) or len(digits) - len(area) < 2:
        raise Refused(tr("The phone number “{value}” is too short.", value=quoted(typed)))
    if national > (11 if mobile else _LONGEST):
        raise Refused(tr("The phone number “{value}” is too long.", value=quoted(typed)))


def _area_of(digits: str) -> str:
    """The area code a number begins with: mobile, service, else the longest in the list."""
    if match := _MOBILE.match(digits) or _SERVICE.match(digits):
        return match[0]
    codes = _area_codes()
    for length in (6, 5, 4, 3):
        if digits[:length] in codes:
            return digits[:length]
    return ""


@cache
def _area_codes() -> frozenset[str]:
    """5,207 area codes with their zero."""
    with resource("reference", "area_codes_de.csv").open(encoding="utf-8") as lines:
        return frozenset(line.partition(",")[0] for line in lines)


@cache
def _final_codes() -> frozenset[str]:
    """The area codes that begin no longer one, as 0212 (Solingen) begins 02129 (Haan)."""
    codes = _area_codes()
    return codes - {code[:length] for code in codes for length in range(3, len(code))}


@lru_cache(maxsize=512)
def _foreign(typed: str) -> tuple[str, str]:
    """Display and E.164 of a number with the code of another country; raises Refused."""
    import phonenumbers
    from phonenumbers import PhoneNumberFormat

    text = _LEAD.sub("", typed.removeprefix("tel:"))
    if text.startswith("00"):
        text = f"+{text[2:]}"
    body = _FOREIGN_EXTENSION.sub("", text).translate(_DASHES)
    if _ALLOWED.fullmatch(body):
        try:
            number = phonenumbers.parse(text, None)
        except phonenumbers.NumberParseException:
            raise _refusal(typed) from None
        if phonenumbers.is_possible_number(number):
            return (
                phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL),
                phonenumbers.format_number(number, PhoneNumberFormat.E164),
            )
    raise _refusal(typed)


def _refusal(typed: str) -> Refused:
    return Refused(
        tr(
            "“{value}” is not a phone number; write it like 0231 27487-03 or +48 22 1234567.",
            value=quoted(typed),
        )
    )
