"""Whole columns tell what single cells cannot: content, order of dates, decimal mark."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.exchange.reading import read_table
from models.exchange.reading.columns import Column, describe_columns, show_cell
from models.exchange.reading.contents import Content
from models.language import use_language
from tests.samples import sample


def columns_of(path: Path) -> dict[str, Column]:
    return {column.header: column for column in describe_columns(read_table(path))}


def one_column(tmp_path: Path, *values: str) -> Column:
    """The facts of a column of these values, beside a second column."""
    path = tmp_path / "spalte.csv"
    path.write_text("\n".join(["Wert|Nummer", *(f"{value}|x" for value in values)]), "utf-8")
    return describe_columns(read_table(path, header_row=1, separator="|"))[0]


def test_partner_list_by_content() -> None:
    found = [
        column.content
        for column in describe_columns(read_table(sample("beispiel-mitgliederliste.xlsx")))
    ]
    assert found == [
        Content.ORGANISATION,
        Content.STREET,
        Content.POSTCODE,
        Content.TOWN,
        Content.WZ,
        Content.INTEGER,
        Content.SALUTATION,
        Content.PERSON,
        Content.TEXT,
        Content.PHONE,
        Content.EMAIL,
        Content.DATE,
        Content.TEXT,
        Content.FLAG,
    ]


def test_facts_of_a_column_are_counted_and_shown() -> None:
    found = columns_of(sample("beispiel-mitgliederliste.xlsx"))
    staff = found["Unternehmen Mitarbeiter"]
    assert (staff.rows, staff.filled, staff.blank_words, staff.letter) == (180, 180, 55, "F")
    assert staff.samples[:2] == ("ca. 262", "ca. 348")
    assert found["Unternehmen Straße"].hidden
    since = found["Sonstiges Mitglied seit"]
    assert since.date_order == "dmy"
    assert "12.10.22" in since.date_reason
    assert found["Ansprechpartner E-Mail"].reason == "100 % are e-mail addresses"


@pytest.mark.parametrize(
    ("values", "order", "reason"),
    [
        (("2020-03-04", "2021-12-31"), "ymd", "Year first"),
        (("3/4/2020", "25/12/2020"), "dmy", "25/12/2020"),
        (("3/4/2020", "12/25/2020"), "mdy", "12/25/2020"),
        (("3/4/2020", "5/6/2021"), None, "cannot be told apart, for example in “3/4/2020”"),
        (("25/12/2020", "12/25/2020"), None, "contradict each other"),
        (("03.04.2020", "05.06.2021"), "dmy", "03.04.2020"),
    ],
)
def test_the_order_of_dates_is_decided_for_the_column(
    tmp_path: Path, values: tuple[str, ...], order: str | None, reason: str
) -> None:
    column = one_column(tmp_path, *values)
    assert column.content is Content.DATE
    assert column.date_order == order
    assert reason in column.date_reason


@pytest.mark.parametrize(
    ("values", "decimal"),
    [
        (("1.234,56", "7"), ","),
        (("1,234.56", "7"), "."),
        (("1.234", "2.345"), None),
        (("1,5", "1.5"), None),
    ],
)
def test_the_decimal_mark_is_decided_for_the_column(
    tmp_path: Path, values: tuple[str, ...], decimal: str | None
) -> None:
    column = one_column(tmp_path, *values)
    assert column.content in (Content.DECIMAL, Content.INTEGER)
    assert column.decimal == decimal
    assert bool(column.decimal_reason) == (decimal is not None or "1,5" in values)


@pytest.mark.parametrize(
    ("values", "content"),
    [
        (("a@b.example; c@d.example", "e@f.example"), Content.EMAIL),
        (("www.kessel.example", "https://bohr.example/x"), Content.URL),
        (("57462 Olpe", "D-44135 Dortmund"), Content.POSTCODE_TOWN),
        (("57462", "44135", "1067"), Content.POSTCODE),
        (("5", "120", "44135"), Content.INTEGER),
        (("1.200 €", "5,50 EUR"), Content.MONEY),
        (("25.11", "62.01", "28.41"), Content.WZ),
        (("0231 27487-03", "+49 271 123456"), Content.PHONE),
        (("x", "ja", "nein"), Content.FLAG),
        (("Müller, Dr. Anna", "Prof. Jörg Weiß", "Eva von der Heide"), Content.PERSON),
        (("Leitung F&E", "Robotik; KI"), Content.TEXT),
        (("Im Wiesengrund 7", "Hauptstr. 12a"), Content.STREET),
        (("k. A.", "-"), None),
    ],
)
def test_contents_are_guessed(
    tmp_path: Path, values: tuple[str, ...], content: Content | None
) -> None:
    assert one_column(tmp_path, *values).content is content


def test_cells_are_shown_in_the_language_of_the_program() -> None:
    sheet = read_table(sample("calamine__date_1904.xlsx"))
    use_language("de")
    assert show_cell(sheet.rows[0][0]) == "01.01.2021"
    assert show_cell(True) == "Ja"
    assert show_cell(0.1 + 0.2) == "0.3"
    assert show_cell(None) == ""
