"""vCards as a table, so that they are planned, shown and imported like any other list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from models.exchange.importing.mapping import Column, Mapping
from models.exchange.importing.targets import all_targets
from models.exchange.reading import Card, Cards, Format, Origin, Reachable, Sheet
from models.fields.emails import is_freemail
from models.fields.names import split_name
from models.fields.titles import divide_title, leading_titles
from models.language import ntr, tr

_TARGETS = (
    "person.uuid", "person.salutation", "person.title", "person.first_name", "person.last_name",
    "person.suffix", "affiliation.function", "affiliation.department", "organisation.name",
    "person.phone", "person.mobile", "person.more_phones", "person.fax", "person.email",
    "person.more_emails", "person.profile", "person.tags", "person.note", "organisation.uuid",
    "organisation.phone", "organisation.more_phones", "organisation.fax", "organisation.email",
    "organisation.more_emails", "organisation.website", "organisation.street",
    "organisation.postcode", "organisation.town", "organisation.country", "organisation.tags",
    "organisation.note",
)  # fmt: skip
_WORDS = {"mrs": "Frau", "mr": "Herr"}
_PROFILES = ("linkedin.com/in/", "linkedin.com/pub/", "xing.com/profile/")


def sheet_of_cards(cards: Cards) -> tuple[Sheet, Mapping]:
    """The cards as rows, numbered by their first line in the file, and where each column goes."""
    private = [0]
    rows = [_row(card, private) for card in cards.cards]
    used = [place for place in range(len(_TARGETS)) if any(row[place] for row in rows)]
    targets = [all_targets()[_TARGETS[place]] for place in used]
    headers = tuple(target.text() for target in targets)
    notes = cards.notes
    if private[0]:
        notes += (
            ntr("{n} private number or address was left out.",
                "{n} private numbers or addresses were left out.", private[0]),
        )  # fmt: skip
    sheet = Sheet(
        origin=Origin(cards.file, Format.VCARD),
        header_row=0,
        headers=headers,
        groups=("",) * len(used),
        labels=headers,
        rows=tuple(tuple(row[place] for place in used) for row in rows),
        numbers=tuple(card.line for card in cards.cards),
        notes=notes,
    )
    columns = tuple(
        Column(target.text(), target.key, tr("The card says so."), _samples(rows, place))
        for place, target in zip(used, targets, strict=True)
    )
    return sheet, Mapping("person", columns)


def _row(card: Card, private: list[int]) -> list[Any]:
    values = {**_reach(card, private), **_place(card), "organisation.name": card.organisation}
    if card.is_organisation:
        values["organisation.name"] = card.organisation or card.full_name
        values["organisation.uuid"] = _own_id(card.uid)
    else:
        values |= _person(card)
    owner = "organisation" if card.is_organisation else "person"
    values[f"{owner}.tags"] = ";".join(card.categories)
    values[f"{owner}.note"] = card.note
    return [values.get(key) or None for key in _TARGETS]


def _person(card: Card) -> dict[str, Any]:
    """Name and function; where a card has only a whole name, that is taken apart."""
    salutation, title = _prefix(card.prefix)
    first, last = " ".join(filter(None, (card.given, card.additional))), card.family
    if not last:
        parts = split_name(card.full_name or card.given)
        first, last = parts.first_name, parts.last_name
        title = title or parts.title
        salutation = salutation or _WORDS.get(parts.salutation, "")
    return {
        "person.uuid": _own_id(card.uid),
        "person.salutation": salutation,
        "person.title": title,
        "person.first_name": first,
        "person.last_name": last,
        "person.suffix": divide_title(card.suffix)[1],
        "affiliation.function": card.title or card.role,
        "affiliation.department": ", ".join(card.units),
    }


def _reach(card: Card, private: list[int]) -> dict[str, Any]:
    """Numbers and addresses of business; the number of an assistant is never the first."""
    phones = [one for one in card.phones if not {"fax", "pager"} & set(one.kinds)]
    business = [one for one in phones if "home" not in one.kinds]
    private[0] += len(phones) - len(business)
    business.sort(key=lambda one: "assistant" in one.kinds)
    mobiles = [one.value for one in business if "mobile" in one.kinds]
    landlines = [one.value for one in business if "mobile" not in one.kinds]
    faxes = [one.value for one in card.phones if "fax" in one.kinds and "home" not in one.kinds]
    emails = _emails(card.emails, private)
    profiles = [*card.profiles, *(url for url in card.urls if _is_profile(url))]
    owner = "organisation" if card.is_organisation else "person"
    values = {
        f"{owner}.phone": "".join(landlines[:1]),
        f"{owner}.more_phones": "\n".join((*landlines[1:], *mobiles[1:])),
        f"{owner}.fax": "\n".join(faxes),
        f"{owner}.email": "".join(emails[:1]),
        f"{owner}.more_emails": "\n".join(emails[1:]),
    }
    if card.is_organisation:
        values["organisation.more_phones"] = "\n".join((*landlines[1:], *mobiles))
    else:
        values["person.mobile"] = "".join(mobiles[:1])
        values["person.profile"] = "".join(profiles[:1])
    return values


def _place(card: Card) -> dict[str, Any]:
    """Where the organisation of the card is."""
    if not (card.organisation or card.is_organisation):
        return {}
    sites = [url for url in card.urls if not _is_profile(url)]
    values = {"organisation.website": "".join(sites[:1])}
    if card.addresses:
        address = card.addresses[0]
        values |= {
            "organisation.street": ", ".join(filter(None, (address.street, address.extra))),
            "organisation.postcode": address.postcode,
            "organisation.town": address.town,
            "organisation.country": address.country,
        }
    return values


def _is_profile(url: str) -> bool:
    return any(site in url.lower() for site in _PROFILES)


def _prefix(prefix: str) -> tuple[str, str]:
    """Form of address and academic title of "Frau Dr."."""
    words = prefix.split()
    title, rest = leading_titles(words)
    if title or not words:
        return "", title or " ".join(rest)
    title, _ = leading_titles(words[1:])
    return words[0], title


def _emails(found: Iterable[Reachable], private: list[int]) -> list[str]:
    """Business addresses; one marked as private counts when its domain is that of a firm."""
    kept = []
    for one in found:
        if "home" in one.kinds and is_freemail(one.value.rpartition("@")[2]):
            private[0] += 1
        else:
            kept.append(one.value)
    return kept


def _own_id(uid: str) -> str:
    digits = uid.lower().removeprefix("urn:uuid:").replace("-", "")
    return digits if len(digits) == 32 and not set(digits) - set("0123456789abcdef") else ""


def _samples(rows: list[list[Any]], place: int) -> tuple[str, ...]:
    found = dict.fromkeys(str(row[place])[:80] for row in rows if row[place])
    return tuple(found)[:3]
