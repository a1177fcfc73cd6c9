"""Lists to fill in: which columns a list of each type has, what they mean, and examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.database.columns import ListColumn
from models.database.reader import Reader
from models.errors import Refused
from models.exchange.exporting.offers import offered
from models.exchange.exporting.template_words import EXAMPLES, HOW, MEANINGS
from models.exchange.importing.own_fields import own_targets
from models.exchange.importing.targets import Target, all_targets
from models.fields.datasets import label
from models.fields.field import Field, Kind
from models.fields.values import show
from models.language import mark, tr

_PLACE = "organisation.street organisation.postcode organisation.town organisation.country"
_MARKET = (
    "title organisation.name organisation.postcode organisation.town description competences "
    "maturity cooperation valid_until contact cross_regional confidential tags"
)
_KEYS: Mapping[str, str] = {
    "person": (
        "salutation title first_name last_name affiliation.function affiliation.department "
        f"organisation.name {_PLACE} phone mobile email organisation.website profile language "
        "tags note"
    ),
    "organisation": (
        f"name short_name kind legal_form parent {_PLACE} phone email website wz2008 employees "
        "size_class founded world_market_leader leader_in leader_source leader_year "
        "register_number description description_en competences tags note"
    ),
    "need": _MARKET,
    "offer": _MARKET,
    "meeting": (
        "title starts_at ends_at kind place organisation.name notes decisions project event tags"
    ),
    "project": (
        "title acronym description programme call starts_on ends_on total total_currency "
        "total_source total_date stage next_step tags"
    ),
}
TYPES = tuple(_KEYS)
"""The types of records there are templates for: all that an import of tables takes."""

SEVERAL = ("tags", "competences")
_EMPLOYER = mark("Organisation")
_OWN_FIELD = mark("A field that the sender of this list keeps besides.")
_NEEDED = ("organisation.name", "title", "last_name")


@dataclass(frozen=True, slots=True)
class TemplateColumn:
    """A column to fill in: as a list knows it, what belongs there, how, and an example.

    `choices` are what a drop-down offers, with `only` when nothing else may be typed.
    """

    target: str
    listed: ListColumn
    meaning: str
    how: str
    example: str
    required: bool
    choices: tuple[str, ...] = ()
    only: bool = True


def template_columns(
    type_key: str, language: str, known: Mapping[str, tuple[str, ...]] | None = None
) -> tuple[TemplateColumn, ...]:
    """The columns of the list to fill in for a type.

    `known` are the words that the database offers for a field, such as stages. Raises
    `Refused` for a type that no list can bring.
    """
    if type_key not in _KEYS:
        raise Refused(
            tr("There is no template for “{type}”. Possible are: {known}.",
               type=type_key[:60], known=", ".join(TYPES))
        )  # fmt: skip
    found = []
    for word in _KEYS[type_key].split():
        target = all_targets()[word if "." in word else f"{type_key}.{word}"]
        found.append(_column(type_key, target, language, known or {}))
    return tuple(found)


def own_columns(reader: Reader, type_key: str, language: str) -> tuple[TemplateColumn, ...]:
    """The columns for the own fields that records of a type have in this database."""
    found = []
    for target in own_targets(reader, type_key).values():
        field = _field(target)
        choices = offered(field, language)
        listed = ListColumn(target.key, field.kind, field, type_key, (), (target.label,))
        how = tr(HOW["choice" if choices else field.kind.value], language=language)
        meaning = tr(_OWN_FIELD, language=language)
        found.append(TemplateColumn(target.key, listed, meaning, how, "", False, choices))
    return tuple(found)


def _column(
    type_key: str, target: Target, language: str, known: Mapping[str, tuple[str, ...]]
) -> TemplateColumn:
    field = _field(target)
    several = target.name in SEVERAL
    choices = known.get(target.name) or offered(field, language)
    employer = target.key == "organisation.name" and type_key != "organisation"
    words = _EMPLOYER if employer else target.label
    listed = ListColumn(target.key, _kind(field), field, target.part, (), (words,))
    meaning = MEANINGS.get(target.key) or MEANINGS[target.name]
    how = "several" if several else "choice" if choices else listed.kind.value
    return TemplateColumn(
        target.key,
        listed,
        tr(meaning, language=language),
        tr(HOW[how], language=language),
        _example(target, field, language),
        _required(type_key, target),
        choices,
        only=not several and field.dataset not in ("wz2008", "wz2025", "legal_forms"),
    )


def _field(target: Target) -> Field:
    if target.name == "competences":
        return Field(0, target.name, target.label, Kind.CODE, dataset="competences")
    kind = Kind.LONG_TEXT if target.name == "note" else Kind.TEXT
    return target.field or Field(0, target.name, target.label, kind)


def _kind(field: Field) -> Kind:
    """Links are given by a name, and codes by their words."""
    return Kind.TEXT if field.kind in (Kind.LINK, Kind.CODE) else field.kind


def _required(type_key: str, target: Target) -> bool:
    if target.key == "organisation.name":
        return type_key in ("organisation", "need", "offer")
    return target.part == type_key and target.name in _NEEDED and target.key != "person.title"


def _example(target: Target, field: Field, language: str) -> str:
    """An invented value as somebody writes it: codes by their words, days as they are read."""
    example = EXAMPLES.get(target.key, EXAMPLES.get(target.name, ""))
    if target.name == "competences":
        return label("competences", str(example), language)
    if isinstance(example, int) or field.kind in (Kind.CHOICE, Kind.CODE, Kind.DATE, Kind.MOMENT):
        return show(field, example, language)
    return tr(example, language=language)
