"""Cells become values: repaired where it is sure, refused where it is not, never guessed."""

from __future__ import annotations

from datetime import date

import pytest

from models.errors import Refused
from models.exchange.importing import guess_mapping
from models.exchange.importing.cells import converter, is_blank
from models.exchange.importing.columns import convert_column
from models.exchange.importing.styles import Style, style_of
from models.exchange.importing.targets import all_targets
from models.exchange.reading import Cell, CellError
from tests.exchange.importing.tables import table


def _read(key: str, cell: Cell, style: Style | None = None) -> object:
    return converter(all_targets()[key], style or Style())(cell)[0]


@pytest.mark.parametrize(
    ("key", "cell", "value"),
    [
        ("organisation.postcode", 1067, "01067"),
        ("organisation.postcode", "57462", "57462"),
        ("organisation.postcode", 57462.0, "57462"),
        ("organisation.wz2008", date(2026, 11, 25), "25.11"),
        ("organisation.wz2008", "2511", "25.11"),
        ("organisation.employees", "ca. 120", 120),
        ("organisation.employees", "1.500", 1500),
        ("organisation.employees", 77.0, 77),
        ("organisation.employees", "k. A.", None),
        ("organisation.world_market_leader", "x", 1),
        ("organisation.world_market_leader", "nein", 0),
        ("organisation.world_market_leader", True, 1),
        ("organisation.town", "Leer", "Leer"),
        ("organisation.name", "–", None),
        ("organisation.name", "'=Firma GmbH", "=Firma GmbH"),
        ("organisation.name", "Müller\u00ad \u00a0GmbH\u200b", "Müller GmbH"),
        ("organisation.place", "D-57462 Olpe", ("57462", "Olpe")),
        ("organisation.place", "Olpe", (None, "Olpe")),
        ("organisation.address", "Markt 1, 57462 Olpe", ("Markt 1", "57462", "Olpe")),
        ("organisation.address", "Markt 1\n57462 Olpe", ("Markt 1", "57462", "Olpe")),
        ("person.phone", "0231/599412", ("0231 599412",)),
        ("person.phone", 492312748703, ("0231 2748703",)),
        ("person.phone", "0231 1234567, 0171 2542204", ("0231 1234567", "0171 2542204")),
        ("person.phone", "0231 1234567 / 0231 7654321", ("0231 1234567", "0231 7654321")),
        ("person.phone", "02941 - 6194 - 22", ("02941 6194-22",)),
        ("person.email", "Jana.Weiss@Firma.DE", ("Jana.Weiss@firma.de",)),
        ("person.email", "a@b.de; c@d.de", ("a@b.de", "c@d.de")),
        ("person.salutation", "Herr Dr.", ("mr", "Dr.")),
        ("person.salutation", "Frau", ("mrs", "")),
        ("person.tags", "Messe;Interesse KI; Messe", ("Messe", "Interesse KI")),
        ("person.source_date", "22.11.2026", "2026-11-22"),
        ("organisation.member_since", date(2015, 6, 13), "2015-06-13"),
        ("organisation.employees", CellError("#REF!"), None),
    ],
)
def test_what_is_meant_is_read(key: str, cell: Cell, value: object) -> None:
    assert _read(key, cell) == value


@pytest.mark.parametrize(
    ("key", "cell", "sentence"),
    [
        ("person.phone", "4,92312E+11", "rounded"),
        ("person.phone", "123456", "area code"),
        ("person.source_date", "31.02.2026", "does not exist"),
        ("organisation.member_since", "30.02.2020", "does not exist"),
        ("person.email", "grein groth@mail.example", "not an e-mail"),
        ("person.name", "Anna Müller / Bernd Schulz", "several people"),
        ("person.name", "Anna Müller und Bernd Schulz", "several people"),
        ("organisation.employees", "viele", "not a whole number"),
        ("organisation.kind", "Kunde", "not possible"),
        ("organisation.wz2008", "99.99", "industry code"),
    ],
)
def test_what_is_not_sure_is_a_problem(key: str, cell: Cell, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        _read(key, cell)


def test_a_noble_name_is_one_person() -> None:
    parts = _read("person.name", "Karl von und zu Gut")
    assert getattr(parts, "last_name", "") == "von und zu Gut"


@pytest.mark.parametrize(
    ("key", "cell", "words"),
    [
        ("organisation.postcode", 1067, "01067"),
        ("organisation.wz2008", date(2026, 12, 27), "27.12"),
        ("organisation.employees", "ca. 120", "approximate"),
        ("organisation.employees", CellError("#REF!"), "#REF!"),
        ("person.salutation", "Divers", "left out"),
        ("organisation.competences", "Kreislaufwirtschaft; Zauberei", "Zauberei"),
    ],
)
def test_what_was_done_to_a_cell_is_said(key: str, cell: Cell, words: str) -> None:
    _, remark = converter(all_targets()[key], Style())(cell)
    assert words in remark


def test_a_whole_column_decides_how_dates_are_written() -> None:
    target = all_targets()["person.source_date"]
    american = style_of(target, ["05/13/2026", "05/03/2026", None])
    assert (american.order, american.sure) == ("mdy", True)
    assert _read("person.source_date", "05/03/2026", american) == "2026-05-03"
    open_to_both = style_of(target, ["05/03/2026", "06/04/2026"])
    assert (open_to_both.day_first, open_to_both.sure) == (True, False)
    assert style_of(target, ["05/03/2026"], "mdy").day_first is False


def test_a_whole_column_decides_whose_numbers_they_are() -> None:
    target = all_targets()["person.phone"]
    style = style_of(target, ["(415) 293-3313", "1-365-756-9410 x4781", "621.669.1184"])
    assert style.country == "1"
    assert _read("person.phone", "(415) 293-3313", style) == ("+1 415-293-3313",)
    assert _read("person.phone", "0231 599412", style_of(target, ["0231 599412"])) == (
        "0231 599412",
    )


def test_blank_words_are_blank_but_names_are_not() -> None:
    assert is_blank("k. A.")
    assert is_blank("#NV")
    assert not is_blank("Leer", naming=True)
    assert not is_blank(0)


@pytest.mark.parametrize(
    "cell",
    ["\n" * 30_000, " " * 30_000 + "@", ", 12345 " * 4_000, "a@" * 15_000, "(" * 30_000,
     ",\n" * 15_000 + "x", "Dr. " * 8_000, "x " * 15_000, "0" * 30_000, "1,2." * 8_000],
)  # fmt: skip
def test_monstrous_cells_are_read_or_refused_at_once(cell: str) -> None:
    """Every pattern is linear or bounded: else this test would take minutes."""
    sheet = table(
        tuple(f"Spalte {n}" for n in range(3)), *[(cell, f"{n}{cell}", n) for n in range(3)]
    )
    assert len(guess_mapping(sheet).columns) == 3
    for target in all_targets().values():
        read = convert_column(target, 0, [cell], style_of(target, [cell]))
        refused = [issue.message for issue in read.problems.values()]
        assert len(str(read.values[0])) < 40_000
        assert all(len(message) < 400 for message in refused)
