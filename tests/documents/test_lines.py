"""Lines: never wider than the column, nothing lost unless it is said."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.documents.fonts import Font, width
from models.documents.lines import ELLIPSIS, broken, shortened

SIZE = 10.0
texts = st.text(alphabet="abcäßÖ -/@._.!?\n", max_size=400)
measures = st.floats(30, 400)


@given(texts, measures)
def test_lines_fit_and_keep_every_letter(text: str, measure: float) -> None:
    lines = broken(text, Font.REGULAR, SIZE, measure)
    assert all(width(Font.REGULAR, SIZE, line) <= measure + 1e-6 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(texts, measures, st.integers(1, 6))
def test_a_shortened_text_ends_in_an_ellipsis_and_begins_like_the_whole(
    text: str, measure: float, most: int
) -> None:
    lines, is_cut = shortened(text, Font.REGULAR, SIZE, measure, most)
    assert len(lines) <= most
    assert all(width(Font.REGULAR, SIZE, line) <= measure + 1e-6 for line in lines)
    assert is_cut == (len(broken(text, Font.REGULAR, SIZE, measure)) > most)
    kept = "".join("".join(lines).split())
    if is_cut:
        assert kept.endswith(ELLIPSIS)
        kept = kept.removesuffix(ELLIPSIS)
    assert "".join(text.split()).startswith(kept)


def test_the_cut_is_after_a_sentence_where_one_ends_near_enough() -> None:
    text = "Eins zwei drei vier. Fünf sechs sieben. Acht neun zehn elf zwölf dreizehn vierzehn."
    lines, is_cut = shortened(text, Font.REGULAR, SIZE, 120.0, 2)
    assert is_cut
    assert lines[-1].endswith(f". {ELLIPSIS}")


def test_long_words_break_after_their_joints() -> None:
    lines = broken("Werkzeug-Maschinen-Vorrichtungs-Bau", Font.REGULAR, SIZE, 90.0)
    assert lines[0].endswith("-")


def test_no_lines_is_nothing_and_counts_as_cut_only_when_there_was_text() -> None:
    assert shortened("", Font.REGULAR, SIZE, 100, 0) == ((), False)
    assert shortened("Text", Font.REGULAR, SIZE, 100, 0) == ((), True)
