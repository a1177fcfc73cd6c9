"""People and organisations as vCards (version 3.0, which every address book reads)."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from models.database.reader import Reader, Row
from models.exchange.exporting.selection import Progress, Selection, whole_records
from models.fields.names import NameParts, display_name
from models.fields.titles import divide_title


def write_cards(
    reader: Reader, selection: Selection, path: Path, progress: Progress | None = None
) -> None:
    """Write one card a record; birthdays and private addresses are not kept and so not written."""
    import vobject

    employers = _employers(reader, selection)
    total = len(selection.records)
    with path.open("w", encoding="utf-8", newline="") as file:
        for place, row in enumerate(whole_records(reader, selection), start=1):
            card = vobject.vCard()
            card.add("uid").value = UUID(reader.uuid_of(int(row["id"] or 0))).urn
            if selection.type == "person":
                _person(vobject, card, row, employers.get(row["organisation"]))
            else:
                _organisation(vobject, card, row)
            file.write(card.serialize())
            if progress:
                progress(place, total)


def _employers(reader: Reader, selection: Selection) -> dict[Any, Row]:
    if selection.type != "person":
        return {}
    wanted = {row[0] for row in reader.pick("person", selection.records, ("organisation",))}
    return {row["id"]: row for row in reader.get_many("organisation", wanted - {None})}


def _person(vobject: Any, card: Any, row: Row, employer: Row | None) -> None:
    title, first, last = (str(row[key] or "") for key in ("title", "first_name", "last_name"))
    before, after = divide_title(title)
    card.add("fn").value = display_name(NameParts("", title, first, last))
    card.add("n").value = vobject.vcard.Name(family=last, given=first, prefix=before, suffix=after)
    if row["function"]:
        card.add("title").value = row["function"]
    if employer is not None:
        card.add("org").value = [employer["name"]]
        _address(vobject, card, employer)
    _reach(card, row)


def _organisation(vobject: Any, card: Any, row: Row) -> None:
    card.add("fn").value = row["name"]
    card.add("n").value = vobject.vcard.Name()
    card.add("org").value = [row["name"]]
    card.add("x-abshowas").value = "COMPANY"
    _address(vobject, card, row)
    _reach(card, row)


def _address(vobject: Any, card: Any, row: Row) -> None:
    if not any(row[key] for key in ("street", "postcode", "town")):
        return
    address = card.add("adr")
    address.type_param = "WORK"
    address.value = vobject.vcard.Address(
        street=row["street"] or "",
        city=row["town"] or "",
        code=row["postcode"] or "",
        country=row["country"] or "",
    )


def _reach(card: Any, row: Row) -> None:
    for key, name, label in (
        ("phone", "tel", "WORK"),
        ("mobile", "tel", "CELL"),
        ("email", "email", "INTERNET"),
        ("website", "url", None),
    ):
        if row.get(key):
            line = card.add(name)
            line.value = row[key]
            if label:
                line.type_param = label
