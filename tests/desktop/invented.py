"""Invented sources for the window's tests: a list, filters, rules and a search, all in memory."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from desktop.forms.rules import Hit, Value
from desktop.tables.filters import FilterField, Operator
from desktop.tables.source import Column, Query, Row, Toned
from desktop.window.search import Found
from models.errors import Refused
from models.fields.field import Choice, Field, Kind

WORDS = ("Präzision", "Licht", "Federn", "Antrieb", "Daten", "Sensor", "Guss", "Wasser", "Robotik")
ENDS = ("technik GmbH", "werke AG", "systeme GmbH & Co. KG", "labor e. V.", "haus KG")
PLACES = (
    ("Olpe", "Olpe", "Südwestfalen", "southwest"),
    ("Arnsberg", "Hochsauerlandkreis", "Südwestfalen", "southwest"),
    ("Dortmund", "Dortmund", "Dortmund", "dortmund"),
    ("Siegen", "Siegen-Wittgenstein", "Südwestfalen", "southwest"),
    ("Hagen", "Hagen", "außerhalb", "elsewhere"),
)
COLUMNS = (
    Column("name", "Name", 34, editable=True),
    Column("place", "Ort", 14, editable=True),
    Column("county", "Kreis", 20),
    Column("region", "Region", 16),
    Column("spoken", "Letzter Kontakt", 14, right=True),
    Column("phone", "Telefon", 18),
)


@dataclass
class InventedList:
    """Organisations made from a number, as many as wanted, so that a million costs nothing."""

    count: int

    columns: Sequence[Column] = COLUMNS

    def ids(self, query: Query) -> array[int]:
        """All ids, or those whose name holds the text; sorted by one column."""
        found = array("q", range(1, self.count + 1))
        if query.text:
            text = query.text.casefold()
            found = array("q", (i for i in found if text in self._name(i).casefold()))
        for condition in query.conditions:
            found = array("q", (i for i in found if PLACES[i % 5][1] == condition))
        if query.sort == "name":
            found = array("q", sorted(found, key=self._name, reverse=query.descending))
        elif query.descending:
            found.reverse()
        return found

    def rows(self, ids: Sequence[int], columns: Sequence[str]) -> list[Row]:
        """Cells in the order asked."""
        return [tuple(self._cell(i, key) for key in columns) for i in ids]

    def _name(self, record: int) -> str:
        return f"{WORDS[record % 9]}{ENDS[record % 5]} {record}"

    def _cell(self, record: int, key: str) -> str | Toned:
        place, county, region, tone = PLACES[record % 5]
        cells: dict[str, str | Toned] = {
            "name": self._name(record),
            "place": place,
            "county": county,
            "region": Toned(region, tone),
            "spoken": f"{record % 28 + 1:02d}.{record % 12 + 1:02d}.2026",
            "phone": f"02761 {10000 + record % 90000}-{record % 90}",
        }
        return cells[key]


class InventedFiltering:
    """Filters by county."""

    fields = (
        FilterField("county", "Kreis", Kind.CHOICE, tuple((p[1], p[1]) for p in PLACES)),
        FilterField("name", "Name"),
    )

    def operators(self, field: FilterField) -> Sequence[Operator]:
        """Equal or not."""
        return (Operator("is", "ist"), Operator("is_not", "ist nicht"))

    def condition(self, field: FilterField, operator: Operator, value: str) -> object:
        """The county itself."""
        if not value:
            raise Refused("Bitte geben Sie einen Wert ein.")
        return value

    def words(self, condition: object) -> str:
        """As one says it."""
        return f"Kreis ist {condition}"


FIELDS = (
    Field(1, "name", "Name", required=True),
    Field(2, "industry", "Branche", Kind.CHOICE, (Choice("25", "Metall"), Choice("62", "IT"))),
    Field(3, "phone", "Telefon", Kind.PHONE),
    Field(4, "email", "E-Mail", Kind.EMAIL),
    Field(5, "founded", "Gegründet", Kind.DATE),
    Field(6, "employees", "Beschäftigte", Kind.INTEGER),
    Field(7, "parent", "Gehört zu", Kind.LINK, links=("organisation",)),
    Field(8, "leader", "Weltmarktführer", Kind.FLAG),
    Field(9, "note", "Notiz", Kind.LONG_TEXT),
)

VALUES: dict[str, Value] = {
    "name": "Präzisionstechnik Olpe GmbH",
    "industry": "25",
    "phone": "02761 10042-17",
    "email": "info@praezision.example",
    "founded": "1962-05-14",
    "employees": 240,
    "parent": 12,
    "leader": 1,
    "note": "Sucht Bildverarbeitung für die Endkontrolle. Besuch im Mai, Werksführung dort.",
}


class InventedRules:
    """Reads dates like 31.12.2026 and whole numbers; everything else is text."""

    def parse(self, field: Field, text: str) -> Value:
        """The stored form."""
        text = text.strip()
        if not text:
            return None
        if field.kind == Kind.INTEGER:
            if not text.replace(".", "").isdigit():
                raise Refused("Bitte geben Sie eine ganze Zahl ein, zum Beispiel 240.", field.key)
            return int(text.replace(".", ""))
        if field.kind == Kind.DATE:
            day, _, rest = text.partition(".")
            month, _, year = rest.partition(".")
            if not (day.isdigit() and month.isdigit() and len(year) == 4):
                raise Refused("Dieses Datum gibt es nicht. Schreiben Sie 31.12.2026.", field.key)
            return f"{year}-{int(month):02d}-{int(day):02d}"
        return text

    def text(self, field: Field, value: Value) -> str:
        """As one reads it."""
        if value is None:
            return ""
        if field.kind == Kind.DATE:
            year, month, day = str(value).split("-")
            return f"{day}.{month}.{year}"
        return str(value)

    def choices(self, field: Field) -> Sequence[tuple[str, str]]:
        """Of the field itself."""
        return [(choice.code, choice.label) for choice in field.choices]


class InventedFinder:
    """Finds organisations of the invented list."""

    def __init__(self) -> None:
        self._list = InventedList(200)

    def find(self, field: Field, text: str) -> Sequence[Hit]:
        """At most twenty."""
        ids = self._list.ids(Query(text))[:20]
        rows = self._list.rows(ids, ["name", "place"])
        return [
            Hit(i, str(r[0]), str(r[1]), "organisation") for i, r in zip(ids, rows, strict=True)
        ]

    def name(self, field: Field, record: int) -> str:
        """Its name."""
        return str(self._list.rows([record], ["name"])[0][0])


class InventedSearch:
    """Finds organisations, and one person."""

    @cached_property
    def _finder(self) -> InventedFinder:
        return InventedFinder()

    def find(self, text: str) -> Sequence[Found]:
        """Grouped by type."""
        hits = self._finder.find(FIELDS[0], text)[:4]
        found = [
            Found("Organisationen", "organisation", hit.record, hit.name, hit.detail, hit.symbol)
            for hit in hits
        ]
        if "weiß".startswith(text.casefold()):
            person = Found("Personen", "person", 7, "Dr. Jana Weiß", "Antriebshaus KG", "person")
            found.append(person)
        return found
