"""The QR code: what it says, and that the squares on the page say it."""

from __future__ import annotations

from dataclasses import replace

import segno
import vobject

from models.documents.blocks import Code
from models.documents.composition import composed
from models.documents.making import try_onepager
from models.documents.onepager import AgencyContact, OnePager, Variant
from models.documents.preview import page_image
from models.documents.qr import QUIET_ZONE, SMALLEST_MODULE, contents, qr_squares
from tests.documents.examples import full
from tests.documents.reading import made


def drawn_code(onepager: OnePager) -> tuple[Code, float, float]:
    """The code on the page and the place of its first square."""
    for element in composed(onepager).elements:
        for part in element.parts:
            if isinstance(part, Code):
                return part, element.x + part.x, element.y + part.y
    raise AssertionError("no code on the page")


def test_the_card_is_a_vcard_another_program_reads() -> None:
    contact = AgencyContact("Kim; Öz\\Weiß", "Agentur, Süd", "Leitung", "0231 1", "k@example.org")
    text = next(contents(replace(full(), agency_contact=contact)))
    card = vobject.readOne(text)
    assert card.fn.value == "Kim; Öz\\Weiß"
    assert card.n.value.family == "Öz\\Weiß"
    assert card.org.value == ["Agentur, Süd"]
    assert card.email.value == "k@example.org"


def test_the_pixels_of_the_page_are_the_squares_of_the_code() -> None:
    for variant in Variant:
        onepager = full("de", variant)
        code, left, top = drawn_code(onepager)
        scale = 300 / 72
        image = page_image(made(onepager)[0], dpi=300)

        def is_dark(row: int, column: int) -> bool:
            x = int((left + (column + 0.5) * code.module) * scale)  # noqa: B023
            y = int((top + (row + 0.5) * code.module) * scale)  # noqa: B023
            return image.pixels[(y * image.width + x) * 4] < 128  # noqa: B023

        across = len(code.rows)
        seen = tuple(
            tuple(is_dark(row, column) for column in range(across)) for row in range(across)
        )
        assert seen == code.rows
        margin = range(-QUIET_ZONE, across + QUIET_ZONE)
        assert not any(is_dark(-1, column) or is_dark(across, column) for column in margin)
        assert not any(is_dark(row, -QUIET_ZONE) or is_dark(row, across + 3) for row in margin)
        assert code.module >= SMALLEST_MODULE


def test_the_squares_are_those_of_level_m() -> None:
    squares = qr_squares(full(), 90.0)
    assert squares is not None
    again = segno.make(squares.text, error="m", micro=False, boost_error=False, encoding="utf-8")
    assert again.error == "M"
    assert [list(map(bool, row)) for row in again.matrix] == [list(row) for row in squares.rows]


def test_a_content_too_long_gives_way_to_a_shorter_one() -> None:
    squares = qr_squares(replace(full(), qr="https://example.org/" + "x" * 4000), 82.0)
    assert squares is not None
    assert squares.text.startswith("BEGIN:VCARD")
    assert try_onepager(replace(full(), qr="x" * 4000)).left_out == ("code",)
    assert try_onepager(full()).left_out == ()
    assert qr_squares(replace(full(), agency_contact=None, website=""), 82.0) is None
