"""E-mail addresses: checked, domain in lower case, the personal part kept as it was written."""

import re

from models.errors import Refused
from models.fields.patterns import pattern
from models.fields.text import clean, quoted
from models.language import tr

_PLAIN = pattern(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}"
)
_IN_BRACKETS = pattern(r"<([^<>@]{1,64}@[^<>@]{1,253})>\s*$")
_AT_IN_WORDS = pattern(r"\s*[(\[{]\s*(?:at|ät)\s*[)\]}]\s*", re.IGNORECASE)
_FREEMAIL = (
    "gmail.com googlemail.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de"
    " outlook.com outlook.de hotmail.com hotmail.de live.com live.de msn.com yahoo.com yahoo.de"
    " ymail.com aol.com aol.de icloud.com me.com mac.com arcor.de vodafone.de vodafonemail.de"
    " 1und1.de online.de email.de mail.de posteo.de posteo.net mailbox.org protonmail.com proton.me"
    " pm.me unitybox.de unity-mail.de kabelmail.de versatel.de ewetel.net netcologne.de o2online.de"
    " o2mail.de alice-dsl.net gmx.eu mail.com zoho.com yandex.com yandex.ru mail.ru tutanota.com"
    " tutanota.de tuta.io hushmail.com bluewin.ch hispeed.ch wp.pl o2.pl onet.pl libero.it"
    " orange.fr laposte.net wanadoo.fr free.fr magenta.de telekom.de"
)
_FREEMAIL_DOMAINS = frozenset(_FREEMAIL.split())


def parse_email(text: str) -> str | None:
    """One address such as `Jana.Weiss@firma.de`, None when blank; raises Refused.

    `mailto:`, "Name <address>" and "(at)" are understood; several addresses in one text are not.
    """
    address = clean(text)
    if not address:
        return None
    if _is_plain(address):
        return _with_lower_domain(address)
    address = _unwrapped(address)
    if _is_plain(address):
        return _with_lower_domain(address)
    if address.count("@") > 1:
        raise Refused(
            tr("“{value}” is more than one e-mail address; enter one.", value=quoted(text))
        )
    return _validated(address)


def comparable_email(address: str) -> str:
    """The address for comparing: all lower case, as mail servers treat it."""
    try:
        return (parse_email(address) or "").lower()
    except Refused:
        return clean(address).lower()


def is_freemail(domain: str) -> bool:
    """Whether a domain serves private people (gmx.de): it then tells nothing of a firm."""
    return domain.lower().rstrip(".").removeprefix("www.") in _FREEMAIL_DOMAINS


def _is_plain(address: str) -> bool:
    return (
        len(address) <= 254
        and address.isascii()
        and 0 < address.find("@") <= 64
        and "xn--" not in address
        and _PLAIN.fullmatch(address) is not None
    )


def _with_lower_domain(address: str) -> str:
    local, _, domain = address.partition("@")
    return f"{local}@{domain.lower()}"


def _unwrapped(address: str) -> str:
    if match := _IN_BRACKETS.search(address[-400:]):
        address = match[1]
    if address[:7].lower() == "mailto:":
        address = address[7:].partition("?")[0]
    return _AT_IN_WORDS.sub("@", address[:400], count=1).strip(" <>;,.")


def _validated(address: str) -> str:
    """The slow way, for umlauts and international domains: what the mail standards allow."""
    if len(address) <= 254 and 0 < address.find("@") <= 64:
        from email_validator import EmailNotValidError, validate_email

        try:
            found = validate_email(address, check_deliverability=False)
        except EmailNotValidError:
            pass
        else:
            return f"{found.local_part}@{found.domain}"
    raise Refused(
        tr(
            "“{value}” is not an e-mail address; write it like name@firma.de.",
            value=quoted(address),
        )
    )
