"""Web addresses: scheme added, host in lower case; and the domain that names a firm."""

import re

from models.errors import Refused
from models.fields.patterns import pattern
from models.fields.text import clean, quoted
from models.language import tr

LIMIT = 2_000
_ADDRESS = pattern(
    r"(?P<scheme>https?)://(?P<host>[^\s/?#:@\\]+)(?P<port>:\d{1,5})?(?P<rest>[/?#]\S*)?",
    re.IGNORECASE,
)
_SCHEME = pattern(r"[A-Za-z][A-Za-z0-9+.-]*:(?!\d)")
_HOST = pattern(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_](?:[\w-]{0,61}[^\W_])")
# Endings under which a firm registers the third name, not the second.
_SECOND_LEVEL = "ac co com edu gov gv ltd ne net or org plc sch"


def parse_url(text: str) -> str | None:
    """An address such as `https://www.firma.de`, None when blank; raises Refused.

    Only http and https are web addresses; names and passwords before the host are refused, because
    they disguise where an address leads.
    """
    address = clean(text)
    if not address:
        return None
    if len(address) <= LIMIT:
        if address.startswith("//"):
            address = address[2:]
        if not _SCHEME.match(address):
            address = f"https://{address}"
        match = _ADDRESS.fullmatch(address)
        if match and _is_host(host := match["host"].lower()):
            rest = "" if match["rest"] in (None, "/") else match["rest"]
            return f"{match['scheme'].lower()}://{host}{match['port'] or ''}{rest}"
    raise Refused(
        tr("“{value}” is not a web address; write it like www.firma.de.", value=quoted(text))
    )


def comparable_url(address: str) -> str:
    """The address for comparing: scheme and host in lower case, without a slash at the end."""
    try:
        address = parse_url(address) or ""
    except Refused:
        address = clean(address)
    return address.rstrip("/")


def domain_of(url_or_email: str) -> str | None:
    """The domain somebody registered: `firma.de` for `www.shop.firma.de/x` or `a@firma.de`."""
    text = clean(url_or_email[:LIMIT]).lower()
    text = text.rpartition("@")[2].partition("://")[2] or text.rpartition("@")[2]
    host = re.split(r"[/?#:\s]", text, maxsplit=1)[0].rstrip(".")
    if not _is_host(host):
        return None
    labels = host.split(".")
    wanted = (
        3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL.split() and len(labels[-1]) == 2 else 2
    )
    return ".".join(labels[-wanted:])


def _is_host(host: str) -> bool:
    return len(host) <= 253 and _HOST.fullmatch(host) is not None
