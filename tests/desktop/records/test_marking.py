"""Differences between two texts: nothing is lost, nothing equal marked, long texts stay quick."""

from __future__ import annotations

from time import perf_counter

from hypothesis import example, given
from hypothesis import strategies as st

from desktop.records.marked_label import rich
from desktop.records.marking import ALIKE, Piece, mark_differences
from desktop.style.tokens import LIGHT

SHORT = st.text(max_size=60)


@given(SHORT, SHORT)
@example("0231 1", "0231 2")
@example("a<b>&c", "a<i>&c")
def test_the_pieces_are_the_text(text: str, other: str) -> None:
    pieces = mark_differences(text, other)
    assert "".join(piece.text for piece in pieces) == text


@given(SHORT)
def test_beside_the_same_or_nothing_nothing_is_marked(text: str) -> None:
    for other in (text, ""):
        assert not any(piece.differs for piece in mark_differences(text, other))


@given(SHORT, SHORT)
def test_what_is_not_marked_stands_in_the_other_text(text: str, other: str) -> None:
    if not other:
        return
    for piece in mark_differences(text, other):
        assert piece.differs or piece.text in other


@given(SHORT, st.characters(), SHORT)
def test_one_letter_more_is_marked_alone(before: str, letter: str, after: str) -> None:
    longer, shorter = before + letter + after, before + after
    marked = [piece for piece in mark_differences(longer, shorter) if piece.differs]
    if shorter:
        assert len("".join(piece.text for piece in marked)) >= 1


def test_the_end_of_a_number_is_marked() -> None:
    assert mark_differences("0231 27487-03", "0231 27487-30") == (
        Piece("0231 27487-"),
        Piece("03", True),
    )


def test_long_texts_are_compared_by_words_and_shortened_around_the_difference() -> None:
    words = " ".join(f"Wort{i}" for i in range(100))
    pieces = mark_differences(f"{words} rot {words}", f"{words} blau {words}")
    assert [piece.text for piece in pieces if piece.differs] == ["rot"]
    assert pieces[0].text.startswith("… ")
    assert len(pieces[0].text) == ALIKE + 2
    assert pieces[-1].text.endswith("…")


def test_huge_texts_take_no_time() -> None:
    first, second = "ab " * 200_000, "cd " * 200_000
    begun = perf_counter()
    mark_differences(first, second)
    assert perf_counter() - begun < 2
    assert sum(len(piece.text) for piece in mark_differences(first, second)) <= 6 * ALIKE + 10


@given(st.text(alphabet="<>&\"'ab", max_size=20))
def test_what_looks_like_markup_is_text(text: str) -> None:
    assert "<b>" not in rich((Piece(text, True),), LIGHT)
