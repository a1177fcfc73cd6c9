"""Concurrent edits: every laptop that knows the same commits sees the same, and the right thing.

Exhaustive in the small, where a frozen clock makes every tie happen; random in the large.
"""

from __future__ import annotations

from itertools import product
from typing import Any

import hypothesis.strategies as st
from hypothesis import given

from tests.effort import effort, trying
from tests.journal.laptops import Laptop, expected, folded

NAME, STREET, TOWN, PHONE = 1, 6, 8, 10
A, B, C = b"A" * 16, b"B" * 16, b"C" * 16
ACTIONS = ("A sets", "B sets", "A deletes", "B deletes", "A hears B", "B hears A")
LENGTH = effort(4, 7)


def test_two_laptops_one_record_and_a_frozen_clock() -> None:
    lost = 0
    for story in product(ACTIONS, repeat=LENGTH):
        a, b = Laptop(A), Laptop(B)
        a.say(1, ("C", {NAME: "start"}))
        b.hear(a)
        for place, action in enumerate(story):
            laptop, other = (a, b) if action[0] == "A" else (b, a)
            if "hears" in action:
                laptop.hear(other)
            elif "sets" in action:
                laptop.say(1, ("U", {NAME: place}))
            else:
                laptop.say(1, ("D", {}))
        a.hear(b)
        b.hear(a)
        wanted = expected(a.known)
        assert folded(a.known) == wanted, story
        assert folded(b.known) == wanted, story
        lost += wanted[2]
    assert 0 < lost < len(ACTIONS) ** LENGTH


def test_an_edit_made_after_seeing_a_value_never_loses_to_it_whatever_the_clocks() -> None:
    for ahead, behind in product((A, B), repeat=2):
        first, second = Laptop(ahead), Laptop(behind if behind != ahead else C)
        first.say(10**15, ("C", {NAME: "from the future"}))
        second.hear(first)
        second.say(1, ("U", {NAME: "later, with a slow clock"}))
        assert folded(second.known)[0] == {NAME: "later, with a slow clock"}


def test_an_edit_beats_a_deletion_that_has_not_seen_it() -> None:
    a, b = Laptop(A), Laptop(B)
    a.say(1, ("C", {NAME: "Beispiel"}))
    b.hear(a)
    a.say(2, ("D", {}))
    b.say(1, ("U", {TOWN: "Olpe"}))
    a.hear(b)
    assert folded(a.known)[0] == {NAME: "Beispiel", TOWN: "Olpe"}
    a.say(3, ("D", {}))
    assert folded(a.known)[2]


def test_a_group_is_taken_over_as_a_whole() -> None:
    a, b = Laptop(A), Laptop(B)
    a.say(1, ("C", {NAME: "Beispiel", STREET: "Musterweg 1", TOWN: "Olpe"}))
    b.hear(a)
    a.say(2, ("U", {STREET: "Am Markt 2", TOWN: "Soest"}))
    b.say(3, ("U", {STREET: "Ring 3", TOWN: None}))
    a.hear(b)
    assert folded(a.known)[0] == {NAME: "Beispiel", STREET: "Ring 3"}


words = st.sampled_from(["x", "y", None])
values: st.SearchStrategy[dict[int, Any]] = st.one_of(
    st.fixed_dictionaries({NAME: st.sampled_from(["x", "y"])}),
    st.fixed_dictionaries({STREET: words, 7: words, TOWN: words, 9: words}),
    st.fixed_dictionaries({PHONE: words}),
    st.just({}),
)
change: st.SearchStrategy[Any] = st.one_of(
    st.tuples(st.just("U"), values), st.just(("D", {})), st.tuples(st.just("C"), values)
)
steps = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.one_of(st.integers(0, 2), st.lists(change, min_size=1, max_size=3)),
        st.integers(1, 3),
    ),
    max_size=14,
)


@trying(100, 20_000)
@given(steps)
def test_three_laptops_and_any_history(story: list[tuple[int, object, int]]) -> None:
    laptops = [Laptop(name) for name in (A, B, C)]
    laptops[0].say(1, ("C", {NAME: "start", PHONE: "1"}))
    for laptop in laptops[1:]:
        laptop.hear(laptops[0])
    for who, what, clock in story:
        if isinstance(what, list):
            laptops[who].say(clock, *what)
        elif isinstance(what, int):
            laptops[who].hear(laptops[what])
    for _ in range(2):
        for laptop in laptops:
            for other in laptops:
                laptop.hear(other)
    wanted = expected(laptops[0].known)
    assert [folded(laptop.known) for laptop in laptops] == [wanted] * 3
