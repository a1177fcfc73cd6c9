"""Understands the lines of vCards; leaves birthdays, families, private addresses and photos out."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from models.exchange.reading import limits
from models.exchange.reading.card import Card, PostalAddress, Reachable
from models.exchange.reading.contentlines import SKIPPED, Line, divide, lines, unescape

PRIVATE = frozenset(
    (
        "BDAY",
        "ANNIVERSARY",
        "DEATHDATE",
        "BIRTHPLACE",
        "GENDER",
        "HOBBY",
        "INTEREST",
        "RELATED",
        "X-ANNIVERSARY",
        "X-MS-ANNIVERSARY",
        "X-ABDATE",
        "X-ABRELATEDNAMES",
        "X-SPOUSE",
        "X-MS-SPOUSE",
        "X-MS-CHILD",
        "X-ANDROID-CUSTOM",
        "NICKNAME",
        "X-NICKNAME",
    )
)
"""Properties about a person's private life, which an agency has no reason to keep."""
_PICTURES = ("PHOTO", "LOGO", "X-MS-CARDPICTURE")
_LABELS = {
    "work": "work",
    "arbeit": "work",
    "geschäftlich": "work",
    "home": "home",
    "privat": "home",
    "mobile": "mobile",
    "mobil": "mobile",
    "handy": "mobile",
    "fax": "fax",
    "telefax": "fax",
    "assistant": "assistant",
    "assistantphone": "assistant",
    "assistenz": "assistant",
    "sekretariat": "assistant",
}
"""What Apple writes beside a value in a line of its own (`item1.X-ABLabel`)."""

_KINDS = {
    "work": "work",
    "home": "home",
    "cell": "mobile",
    "iphone": "mobile",
    "mobile": "mobile",
    "car": "mobile",
    "fax": "fax",
    "pager": "pager",
    "pref": "preferred",
}
_TEXTS = {"FN": "full_name", "TITLE": "title", "ROLE": "role", "UID": "uid"}
_NAME = ("family", "given", "additional", "prefix", "suffix")


@dataclass(slots=True)
class Skipped:
    """What was left out, by reason: `photo`, `key`, `private`, `home`, `group`, `line`, `open`."""

    counts: Counter[str] = field(default_factory=Counter)


def cards(data: Iterable[bytes], fallback: str, skipped: Skipped) -> Iterator[Card]:
    """Yield the cards of a file given as lines; counts what is left out in `skipped`.

    A card inside a card (the secretary of version 2.1) is left out with its lines.
    """
    depth = 0
    begun = 0
    kept: list[Line] = []
    for line in lines(data, fallback):
        if isinstance(line, int):
            skipped.counts["line"] += 1
        elif line.name == "BEGIN" and line.value.strip().upper() == "VCARD":
            depth += 1
            if depth == 1:
                begun, kept = line.number, []
        elif line.name == "END" and line.value.strip().upper() == "VCARD" and depth:
            depth -= 1
            if depth == 0 and (card := _understand(begun, kept, skipped)):
                yield card
        elif depth == 1 and len(kept) < limits.COLUMNS:
            kept.append(line)
    if depth:
        skipped.counts["open"] += 1
        if card := _understand(begun, kept, skipped):
            yield card


def _understand(begun: int, kept: list[Line], skipped: Skipped) -> Card | None:
    texts: dict[str, str] = {}
    phones: list[Reachable] = []
    emails: list[Reachable] = []
    urls: list[str] = []
    profiles: list[str] = []
    addresses: list[PostalAddress] = []
    categories: list[str] = []
    notes: list[str] = []
    units: tuple[str, ...] = ()
    kind = ""
    labels = _labels(kept)
    for line in kept:
        name = line.name
        if name in SKIPPED:
            skipped.counts["photo" if name in _PICTURES else "key"] += 1
        elif name in PRIVATE:
            skipped.counts["private"] += bool(line.value.strip())
        elif name in _TEXTS:
            texts.setdefault(_TEXTS[name], unescape(line.value))
        elif name == "N":
            for key, value in zip(_NAME, divide(line.value, ";"), strict=False):
                texts.setdefault(key, " ".join(value.replace(",", " ").split()))
        elif name == "ORG":
            organisation, *departments = divide(line.value, ";")
            texts.setdefault("organisation", organisation)
            units = units or tuple(part for part in departments if part)
        elif name == "TEL":
            phones += _reachable(line, "tel:", labels)
        elif name == "EMAIL":
            emails += _reachable(line, "mailto:", labels)
        elif name == "URL":
            urls.append(unescape(line.value))
        elif name in ("X-SOCIALPROFILE", "X-LINKEDIN"):
            profiles.append(unescape(line.value))
        elif name == "ADR":
            kinds = line.types | {labels.get(line.group, "")}
            if "home" in kinds and "work" not in kinds:
                skipped.counts["home"] += 1
            else:
                addresses += _address(line)
        elif name == "CATEGORIES":
            categories += [part for part in divide(line.value, ",") if part]
        elif name == "NOTE":
            notes.append(unescape(line.value))
        elif name in ("KIND", "X-ADDRESSBOOKSERVER-KIND", "X-ABSHOWAS"):
            kind = kind or line.value.strip().lower()
    if kind == "group":
        skipped.counts["group"] += 1
        return None
    card = Card(
        line=begun,
        units=units,
        phones=_distinct(phones),
        emails=_distinct(emails),
        urls=tuple(dict.fromkeys(url for url in urls if url)),
        profiles=tuple(dict.fromkeys(url for url in profiles if url)),
        addresses=tuple(dict.fromkeys(addresses)),
        categories=tuple(dict.fromkeys(categories)),
        note="\n".join(note for note in notes if note),
        is_organisation=kind in ("org", "organization", "company") or _names_a_firm(texts),
        **texts,
    )
    named = card.full_name or card.family or card.given or card.organisation
    return card if named or card.emails or card.phones else None


def _names_a_firm(texts: dict[str, str]) -> bool:
    """Whether the card has the name of its organisation and no name of a person."""
    if texts.get("family") or texts.get("given"):
        return False
    organisation = texts.get("organisation", "")
    return bool(organisation) and texts.get("full_name", organisation) == organisation


def _labels(kept: list[Line]) -> dict[str, str]:
    """Kinds of values by their group, as far as a line beside them tells."""
    found: dict[str, str] = {}
    for line in kept:
        if line.name in ("X-ABLABEL", "X-LABEL") and line.group:
            label = unescape(line.value).removeprefix("_$!<").removesuffix(">!$_").lower()
            if label in _LABELS:
                found[line.group] = _LABELS[label]
    return found


def _reachable(line: Line, scheme: str, labels: dict[str, str]) -> list[Reachable]:
    value = unescape(line.value)
    if value.lower().startswith(scheme):
        value = value[len(scheme) :].partition(";")[0]
    kinds = dict.fromkeys(_KINDS[name] for name in sorted(line.types) if name in _KINDS)
    if line.group in labels:
        kinds[labels[line.group]] = None
    return [Reachable(value, tuple(kinds))] if value else []


def _address(line: Line) -> list[PostalAddress]:
    parts = [*divide(line.value, ";"), *[""] * 7][:7]
    box, extra, street, town, state, postcode, country = (
        " ".join(part.rstrip(",").split()) for part in parts
    )
    extra = ", ".join(part for part in (extra, box) if part)
    address = PostalAddress(street, extra, postcode, town, state, country)
    return [address] if any(dataclasses.astuple(address)) else []


def _distinct(found: list[Reachable]) -> tuple[Reachable, ...]:
    """Each value once, with the kinds of all its mentions."""
    kinds: dict[str, dict[str, None]] = {}
    for entry in found:
        kinds.setdefault(entry.value, {}).update(dict.fromkeys(entry.kinds))
    return tuple(Reachable(value, tuple(of_value)) for value, of_value in kinds.items())
