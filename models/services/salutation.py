"""How a person is addressed: the beginning of a letter and the lines on the envelope."""

from __future__ import annotations

from models.database.reader import Reader, Row
from models.errors import Refused
from models.fields.names import address_block, letter_salutation
from models.language import tr
from models.services.naming import name_parts


def salutation_of(reader: Reader, person: int, language: str | None = None) -> str:
    """How a letter to a person begins: what was entered by hand, else by DIN 5008.

    `language` is that of the person when open, German when that is not known either.
    """
    row = _person(reader, person)
    if row["letter_salutation"] and language in (None, row["language"] or "de"):
        return str(row["letter_salutation"])
    return letter_salutation(name_parts(row), language or str(row["language"] or "de"))


def address_of(reader: Reader, person: int) -> tuple[str, ...]:
    """The lines of the postal address of a person at the main employer."""
    row = _person(reader, person)
    firm: Row = {}
    department = ""
    if isinstance(row["organisation"], int):
        firm = reader.get("organisation", row["organisation"]) or {}
        department = str(
            reader.value(
                "SELECT department FROM affiliation WHERE person = ? AND organisation = ? "
                "AND valid_to IS NULL ORDER BY main DESC, id DESC",
                (person, row["organisation"]),
            )
            or ""
        )
    words = {key: str(firm.get(key) or "") for key in ("street", "postcode", "town", "country")}
    return tuple(
        address_block(
            name_parts(row),
            organisation=str(firm.get("name") or ""),
            department=department,
            **words,
        )
    )


def address_of_organisation(reader: Reader, organisation: int) -> tuple[str, ...]:
    """The lines of the postal address of an organisation."""
    row = reader.get("organisation", organisation)
    if row is None:
        raise _gone()
    words = {key: str(row[key] or "") for key in ("street", "postcode", "town", "country")}
    return tuple(address_block(None, organisation=str(row["name"]), **words))


def _person(reader: Reader, person: int) -> Row:
    row = reader.get("person", person)
    if row is None:
        raise _gone()
    return row


def _gone() -> Refused:
    return Refused(tr("This record has been deleted. Restore it from the history first."))
