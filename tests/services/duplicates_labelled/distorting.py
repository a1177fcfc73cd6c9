"""What happens to names, addresses and numbers on their way from one list to the next."""

from __future__ import annotations

from random import Random

_WRITTEN_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "ı": "i",
     "č": "c", "ć": "c", "Ł": "L", "Ç": "C", "ş": "s"}
)  # fmt: skip
_LOST = str.maketrans("äöüÄÖÜßıčćŁÇş", "aouAOUsiccLCs")
_LONG = {
    "GmbH": "Gesellschaft mit beschränkter Haftung",
    "AG": "Aktiengesellschaft",
    "KG": "Kommanditgesellschaft",
    "GmbH & Co. KG": "GmbH und Co KG",
    "e. K.": "eK",
    "UG (haftungsbeschränkt)": "UG",
    "OHG": "oHG",
}


def written_out(text: str) -> str:
    """Umlauts as two letters."""
    return text.translate(_WRITTEN_OUT)


def without_dots(text: str) -> str:
    """Umlauts that have lost their dots."""
    return text.translate(_LOST)


def mistyped(random: Random, text: str) -> str:
    """Two letters exchanged, one left out, doubled, or beside the right one; never the first."""
    places = [at for at in range(1, len(text) - 1) if text[at].isalpha() and text[at + 1].isalpha()]
    if not places:
        return text
    at = random.choice(places)
    return random.choice((
        text[:at] + text[at + 1] + text[at] + text[at + 2 :],
        text[:at] + text[at + 1 :],
        text[:at] + text[at] + text[at:],
        text[:at] + random.choice("aeinrst") + text[at + 1 :],
    ))  # fmt: skip


def other_form(random: Random, name: str, form: str) -> str:
    """The name of a firm without its legal form, or with the same one written otherwise."""
    bare = name.removesuffix(form).strip()
    if random.random() < 0.6 or form not in _LONG:
        return bare
    return f"{bare} {_LONG[form]}"


def other_street(random: Random, street: str) -> str:
    """A street as the next person writes it."""
    for long, shorts in (
        ("straße", ("str.", "strasse", "str", "-Straße")),
        ("Straße", ("Str.", "Strasse", "Str")),
    ):
        if long in street:
            return street.replace(long, random.choice(shorts))
    return written_out(street)


def other_phone(random: Random, phone: str) -> str:
    """The same number, written otherwise."""
    area, own = phone.split(" ", 1)
    plain = own.replace(" ", "")
    return random.choice(
        (
            f"+49 {area[1:]} {plain}",
            f"({area}) {plain}",
            f"{area}/{plain}",
            f"0049{area[1:]}{plain}",
        )
    )


def other_first_name(random: Random, name: str) -> str:
    """A first name as somebody else writes it: its initial, with a second one, in short."""
    return random.choice((f"{name[0]}.", f"{name} {random.choice('ABEHKMPS')}.", name))
