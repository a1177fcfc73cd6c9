"""A vCard as plain values: what an agency may keep of it, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reachable:
    """A phone number or e-mail address as written, with its kinds.

    Kinds are `work`, `home`, `mobile`, `fax`, `pager`, `assistant`, `preferred`.
    """

    value: str
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """A business address."""

    street: str = ""
    extra: str = ""
    postcode: str = ""
    town: str = ""
    state: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One card; `line` is where it begins in the file.

    `prefix` holds form of address and academic titles, `units` departments from large to small.
    `is_organisation` is set where the card names no person.
    """

    line: int
    full_name: str = ""
    family: str = ""
    given: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""
    organisation: str = ""
    units: tuple[str, ...] = ()
    title: str = ""
    role: str = ""
    phones: tuple[Reachable, ...] = ()
    emails: tuple[Reachable, ...] = ()
    urls: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    addresses: tuple[PostalAddress, ...] = ()
    categories: tuple[str, ...] = ()
    note: str = ""
    uid: str = ""
    is_organisation: bool = False


@dataclass(frozen=True, slots=True)
class Cards:
    """The cards of a file and what the person should know about it."""

    file: str
    cards: tuple[Card, ...]
    notes: tuple[str, ...] = ()
