"""Names of the files that the exchange proposes."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from models.clock import BERLIN, now
from models.language import tr
from models.sync.overview import Laptop

PACKAGE, CARD = ".handschlag", ".handschlag-karte"
PACKAGES, CARDS = f"*{PACKAGE}", f"*{CARD}"
_FORBIDDEN = '<>:"/\\|?*'
LONGEST = 60


def package_name(own: Laptop, recipient: Laptop) -> str:
    """`Handschlag 2026-11-23 0145 Kim Yıldız an Jana Weiß.handschlag`."""
    moment = now().astimezone(ZoneInfo(BERLIN))
    names = tr("{sender} to {recipient}", sender=_part(own), recipient=_part(recipient))
    return f"Handschlag {moment:%Y-%m-%d %H%M} {names}{PACKAGE}"


def card_name(own: Laptop) -> str:
    """`Handschlag-Karte Kim Yıldız.handschlag-karte`."""
    return tr("Handschlag card {name}", name=_part(own)) + CARD


def _part(laptop: Laptop) -> str:
    """The name of a laptop as part of a file name on any system."""
    kept = (" " if one in _FORBIDDEN or ord(one) < 32 else one for one in laptop.label)
    return " ".join("".join(kept).split())[:LONGEST].strip(" .") or laptop.agency
