"""The picture of a page for the window."""

from __future__ import annotations

import pytest

from models.documents.preview import page_image
from tests.documents.examples import full
from tests.documents.reading import made


def test_the_picture_has_the_size_of_the_page_and_its_colours() -> None:
    pdf, _ = made(full())
    image = page_image(pdf, dpi=72)
    assert (image.width, image.height) in {(595, 842), (596, 842)}
    assert len(image.pixels) == image.width * image.height * 4

    def pixel(x: int, y: int) -> tuple[int, ...]:
        start = (y * image.width + x) * 4
        return tuple(image.pixels[start : start + 4])

    assert pixel(20, 20) == (0x75, 0x6E, 0x0B, 255)
    assert pixel(20, 300) == (255, 255, 255, 255)


def test_resolution_scales_and_has_a_limit() -> None:
    pdf, _ = made(full())
    assert page_image(pdf, dpi=144).width == 2 * page_image(pdf, dpi=72).width - 1
    with pytest.raises(ValueError, match="5000"):
        page_image(pdf, dpi=5000)
    with pytest.raises(ValueError, match="1"):
        page_image(pdf, number=1)
