"""Phones, e-mail and web addresses of a signature; faxes are passed by."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from models.errors import Refused
from models.exchange.signatures.lines import Piece
from models.exchange.signatures.words import GENERIC_MAILBOX, PROFILE, SOCIAL
from models.fields.emails import parse_email
from models.fields.phones import is_mobile, parse_phone
from models.fields.urls import domain_of, parse_url

_MAIL = re.compile(
    r"[\w.%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,63}(?:\.[\w-]{1,63})*\.[a-z]{2,24}",
    re.IGNORECASE,
)
_WEB = re.compile(
    r"(?:https?://|www\.)[^\s<>\"'|,;]{3,200}"
    r"|(?<![\w@.-])(?:[\w-]{2,63}\.)+(?:de|com|eu|org|net|info|nrw|at|ch|io|gmbh|ruhr|koeln|biz)"
    r"(?:/[^\s<>\"'|,;]*)?(?![\w@-])",
    re.IGNORECASE,
)
_MAIL_LABEL = re.compile(r"(?:e-?mail|mail|e|m|@)\s*[:.]?\s*$", re.IGNORECASE)
_PHONE = re.compile(
    r"(?P<label>(?<!\w)(?:tel(?:efon|ephone)?|phone|fon|festnetz|direct(?: dial| line)?"
    r"|durchwahl|direkt"
    r"|büro|office|zentrale|switchboard|sekretariat|mobil(?:e|telefon|nummer|funk)?|handy"
    r"|cell(?: phone)?"
    r"|(?:tele)?fax|[tmfdpcw])(?:[-\s]?(?:nr|nummer|no|phone|geschäftlich|dienstlich|privat"
    r"|gesch|direkt"
    r"|zentrale|durchwahl|mobil|mobile|büro))*\.?\s*[:.\-–)]*\s*)?"
    r"(?P<number>(?<![\w.,/-])(?:\+|00|\(\+|\(0|0)[\d\s()/.\-–]{5,30}\d(?:\s?[-–/]\s?\d{1,5})?)",
    re.IGNORECASE,
)
_FAX = re.compile(r"fax|^f\b|^f[:. ]", re.IGNORECASE)
_MOBILE = re.compile(r"mobil|handy|cell|^m\b|^c\b", re.IGNORECASE)
_CENTRAL = re.compile(r"zentrale|switchboard|sekretariat|^office|^büro", re.IGNORECASE)
_PRIVATE = re.compile(r"privat", re.IGNORECASE)
_BEHIND = re.compile(
    r"\s*\((zentrale|switchboard|durchwahl|direkt|direct|mobil|mobile|fax|privat|büro)\)",
    re.IGNORECASE,
)
_DATE = re.compile(r"^\d{1,2}\.\d{1,2}\.\d{2,4}$")


@dataclass(slots=True)
class Reach:
    """What was found; `rest` are the pieces without it."""

    emails: list[str] = field(default_factory=list)
    shared_emails: list[str] = field(default_factory=list)
    sites: list[str] = field(default_factory=list)
    profiles: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    mobiles: list[str] = field(default_factory=list)
    central: list[str] = field(default_factory=list)
    rest: list[Piece] = field(default_factory=list)


def reach(found: list[Piece]) -> Reach:
    """Take numbers and addresses out of the pieces."""
    result = Reach()
    for piece in found:
        text = _mails(piece.text, result)
        text = _sites(text, result)
        text = _numbers(text, result).replace("()", "").strip(" ,;:|-–")
        if text:
            result.rest.append(Piece(piece.line, text))
    return result


def _mails(text: str, result: Reach) -> str:
    for match in list(_MAIL.finditer(text)):
        try:
            address = parse_email(re.sub(r"\s", "", match[0])) or ""
        except Refused:
            continue
        shared = GENERIC_MAILBOX.match(address.partition("@")[0])
        kept = result.shared_emails if shared else result.emails
        if address not in kept:
            kept.append(address)
    parts = _MAIL.split(text)
    return " ".join(_MAIL_LABEL.sub("", part) for part in parts) if len(parts) > 1 else text


def _sites(text: str, result: Reach) -> str:
    for match in list(_WEB.finditer(text)):
        written = match[0].rstrip(".)")
        address = written.lower().removeprefix("https://").removeprefix("http://")
        try:
            site = parse_url(written) or ""
        except Refused:
            continue
        if PROFILE.search(address):
            result.profiles.append(site)
        elif not SOCIAL.match(address.removeprefix("www.")) and "linkedin" not in address:
            # A bare name counts only where the mail of the same house vouches for it.
            if written.lower().startswith(("http", "www.")) or domain_of(site) in _domains(result):
                result.sites.append(site)
            else:
                return text
        text = text.replace(match[0], " ")
    return re.sub(
        r"^\s*(?:web(?:site)?|internet|homepage|url|www|w|linkedin|xing|online)\s*[:.]?\s*$", "",
        text, flags=re.IGNORECASE,
    )  # fmt: skip


def _domains(result: Reach) -> set[str | None]:
    return {domain_of(address) for address in (*result.emails, *result.shared_emails)}


def _numbers(text: str, result: Reach) -> str:
    for match in list(_PHONE.finditer(text)):
        written, label = match["number"].strip(), (match["label"] or "").strip()
        if behind := _BEHIND.match(text, text.find(match[0]) + len(match[0])):
            label = behind[1]
        if _DATE.match(written):
            continue
        try:
            number = parse_phone(
                re.sub(r"\(\s*0\s*\)", " ", written) if "+" in written else written
            )
        except Refused:
            continue
        text = text.replace(match[0], " ", 1)
        if number is None or _FAX.search(label) or _PRIVATE.search(label):
            continue
        _sort(number, label, result)
    return " ".join(text.split())


def _sort(number: str, label: str, result: Reach) -> None:
    # A lone M also means the main line; abroad nothing else tells a mobile.
    said = _MOBILE.search(label) and (len(label) > 2 or number.startswith("+"))
    if said or is_mobile(number):
        kept = result.mobiles
    elif _CENTRAL.search(label):
        kept = result.central
    else:
        kept = result.phones
    if number not in kept:
        kept.append(number)
