"""Colours that can be told apart, icons that exist, texts that grow."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

import desktop
from desktop.style.icons import icon, picture
from desktop.style.palette import tokens_of
from desktop.style.theme import Scheme, theme
from desktop.style.tokens import BODY, DARK, LIGHT, SMALL, Tokens, mix, ratio
from models.resources import resource

SOFT = ("red", "amber", "green", "blue", "southwest", "dortmund", "elsewhere", "accent")
TEXTS = [
    *((text, ground) for text in ("text", "muted") for ground in ("window", "surface", "sidebar")),
    *((text, ground) for text in ("text", "muted") for ground in ("hover", "selection")),
    *(("accent", ground) for ground in ("window", "surface", "sidebar", "accent_soft")),
    *((tone, ground) for tone in SOFT[:4] for ground in ("surface", "window")),
    *((tone, f"{tone}_soft") for tone in SOFT),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("text", "accent_soft"),
    ("surface", "text"),
]
CONTROLS = [
    ("border", "surface"),
    ("border", "window"),
    ("accent", "surface"),
    ("accent", "window"),
    ("accent", "sidebar"),
    ("accent", "selection"),
    ("red", "surface"),
]


def test_contrast_is_computed_as_wcag_does() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_has_a_contrast_of_four_and_a_half(tokens: Tokens, text: str, ground: str) -> None:
    assert ratio(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), CONTROLS)
def test_controls_have_a_contrast_of_three(tokens: Tokens, line: str, ground: str) -> None:
    assert ratio(getattr(tokens, line), getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_button_on_a_toast_is_readable(tokens: Tokens) -> None:
    colour = tokens.on_accent if tokens.dark else mix(tokens.accent, tokens.surface, 0.62)
    assert ratio(colour, tokens.text) >= 4.5


def test_high_contrast_uses_the_colours_of_the_system_alone(qapp: QApplication) -> None:
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, "#000000"),
        (QPalette.ColorRole.WindowText, "#FFFF00"),
        (QPalette.ColorRole.Highlight, "#00FFFF"),
        (QPalette.ColorRole.HighlightedText, "#000000"),
    ):
        palette.setColor(role, QColor(colour))
    tokens = tokens_of(palette)
    used = {getattr(tokens, name) for name in Tokens.__slots__ if name not in ("name", "dark")}
    assert used == {"#000000", "#FFFF00", "#00FFFF"}
    assert tokens.dark


def test_no_other_module_names_a_colour() -> None:
    root = Path(desktop.__file__).parent
    guilty = [
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if path.name not in ("tokens.py", "sheet.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.startswith("#")
        and len(node.value) in (4, 7)
    ]
    assert guilty == []


@pytest.mark.parametrize(
    "name", sorted(p.stem for p in resource("icons").glob("*.svg")), ids=lambda name: name
)
def test_an_icon_is_a_drawing_of_the_family(qapp: QApplication, name: str) -> None:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    assert QSvgRenderer(source.encode()).isValid()
    if name not in ("handschlag", "arrow", "tick-light", "tick-dark"):
        assert 'viewBox="0 0 20 20"' in source
        assert 'stroke-width="1.6"' in source
        assert "#" not in source
    drawn = picture(name).toImage()
    assert any(drawn.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


def test_an_icon_takes_the_colour_of_the_scheme(qapp: QApplication) -> None:
    theme().apply(Scheme.LIGHT)
    light = icon("add").pixmap(20).toImage()
    theme().apply(Scheme.DARK)
    dark = icon("add").pixmap(20).toImage()
    middle = light.width() // 2
    assert light.pixelColor(middle, middle).lightness() < 80
    assert dark.pixelColor(middle, middle).lightness() > 170


def test_all_texts_grow_together(qapp: QApplication) -> None:
    theme().apply(scale=1.0)
    body, small = theme().points(BODY), theme().points(SMALL)
    theme().apply(scale=2.0)
    assert theme().points(BODY) == pytest.approx(2 * body, abs=0.2)
    assert theme().points(SMALL) == pytest.approx(2 * small, abs=0.2)
    assert qapp.font().pointSizeF() == pytest.approx(2 * body, abs=0.2)


def test_the_scale_stays_between_one_and_two(qapp: QApplication) -> None:
    theme().apply(scale=9)
    assert theme().scale == 2.0
    theme().apply(scale=0.1)
    assert theme().scale == 1.0
