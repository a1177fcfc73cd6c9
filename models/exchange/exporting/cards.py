"""People and organisations as vCards: version 3.0, which every address book reads, or 4.0."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from models.database.reader import Reader, Row, chunks
from models.exchange.exporting.cardlines import line, structured, uri
from models.exchange.exporting.selection import Selection, whole_records
from models.fields.names import NameParts, display_name
from models.fields.titles import divide_title
from models.progress import Progress

VERSIONS = ("3.0", "4.0")
_SALUTATIONS = {"de": {"mrs": "Frau", "mr": "Herr"}, "en": {"mrs": "Ms", "mr": "Mr"}}
_FURTHER = {
    "phone": ("WORK", "VOICE"),
    "mobile": ("CELL",),
    "fax": ("WORK", "FAX"),
}


def write_cards(
    reader: Reader,
    selection: Selection,
    path: Path,
    progress: Progress | None = None,
    *,
    version: str = "3.0",
) -> None:
    """Write one card a record; birthdays and private addresses are not kept and so not written."""
    beside = _Beside(reader, selection)
    total = len(selection.records)
    with path.open("w", encoding="utf-8", newline="") as file:
        for place, row in enumerate(whole_records(reader, selection), start=1):
            record = int(row["id"] or 0)
            file.write(f"BEGIN:VCARD\r\nVERSION:{version}\r\n")
            file.write(uri("UID", UUID(reader.uuid_of(record)).urn))
            if selection.type == "person":
                file.writelines(_person(row, beside, selection.language))
            else:
                file.writelines(_organisation(row, version))
            file.writelines(_reach(row, version))
            file.writelines(_further(beside.contacts.get(record, ()), version))
            file.write("END:VCARD\r\n")
            if progress:
                progress(place, total)


class _Beside:
    """What the records of a selection have besides their fields, read at once."""

    def __init__(self, reader: Reader, selection: Selection) -> None:
        self.employers: dict[Any, Row] = {}
        self.departments: dict[int, str] = {}
        self.contacts: dict[int, list[tuple[str, str]]] = {}
        for chunk in chunks(selection.records):
            marks = ",".join("?" * len(chunk))
            for owner, kind, value in reader.rows(
                "SELECT owner, kind, value FROM contact_point "
                f"WHERE owner IN ({marks}) ORDER BY id",
                chunk,
            ):
                self.contacts.setdefault(owner, []).append((kind, value))
            if selection.type == "person":
                self.departments.update(
                    reader.rows(
                        "SELECT p.id, a.department FROM person p JOIN affiliation a "
                        "ON a.person = p.id AND a.organisation = p.organisation "
                        'AND a."function" IS p."function" '
                        f"WHERE a.department IS NOT NULL AND p.id IN ({marks})",
                        chunk,
                    )
                )
        if selection.type == "person":
            wanted = {one for (one,) in reader.pick("person", selection.records, ("organisation",))}
            found = reader.get_many("organisation", wanted - {None})
            self.employers = {row["id"]: row for row in found}


def _person(row: Row, beside: _Beside, language: str) -> Iterator[str]:
    title, first, last = (str(row[key] or "") for key in ("title", "first_name", "last_name"))
    before, after = divide_title(title)
    address = _SALUTATIONS.get(language, _SALUTATIONS["de"]).get(str(row["salutation"]), "")
    prefix = " ".join(filter(None, (address, before)))
    yield line("FN", display_name(NameParts("", title, first, last)))
    yield structured("N", (last, first, "", prefix, after))
    if row["function"]:
        yield line("TITLE", str(row["function"]))
    employer = beside.employers.get(row["organisation"])
    if employer is not None:
        department = beside.departments.get(int(row["id"] or 0))
        yield structured("ORG", (str(employer["name"]), *((department,) if department else ())))
        yield from _address(employer)
        if employer["website"]:
            yield uri("URL", str(employer["website"]), ("WORK",))
    if row["profile"]:
        yield uri("X-SOCIALPROFILE", str(row["profile"]))


def _organisation(row: Row, version: str) -> Iterator[str]:
    name = str(row["name"] or "")
    yield "KIND:org\r\n" if version == "4.0" else "X-ABSHOWAS:COMPANY\r\n"
    yield line("FN", name)
    yield structured("N", ("",) * 5)
    yield structured("ORG", (name,))
    yield from _address(row)


def _address(row: Row) -> Iterator[str]:
    street, town, postcode, country = (
        str(row[key] or "") for key in ("street", "town", "postcode", "country")
    )
    if street or town or postcode:
        yield structured("ADR", ("", "", street, town, "", postcode, country), ("WORK",))


def _reach(row: Row, version: str) -> Iterator[str]:
    if row["phone"]:
        yield line("TEL", str(row["phone"]), ("WORK",))
    if row.get("mobile"):
        yield line("TEL", str(row["mobile"]), ("CELL",))
    if row["email"]:
        yield line("EMAIL", str(row["email"]), _mail(version))
    if row.get("website"):
        yield uri("URL", str(row["website"]))


def _further(contacts: list[tuple[str, str]] | tuple[()], version: str) -> Iterator[str]:
    for kind, value in contacts:
        if kind in _FURTHER:
            yield line("TEL", value, _FURTHER[kind])
        elif kind == "email":
            yield line("EMAIL", value, _mail(version))


def _mail(version: str) -> tuple[str, ...]:
    """Version 4.0 knows no other kind of mail than that of the internet."""
    return ("WORK",) if version == "4.0" else ("INTERNET",)
