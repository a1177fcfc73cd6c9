"""The finder on labelled German records: what it links is right, what it suggests is complete."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from models.services.duplicates.scan import find_among
from tests.services.duplicates_labelled.generated import generate
from tests.services.duplicates_labelled.labelled import Labelled, read_labelled
from tests.services.duplicates_labelled.scoring import score, true_pairs


@pytest.mark.parametrize("read", [read_labelled, generate, partial(generate, seed=1)])
@pytest.mark.parametrize("type_key", ["organisation", "person"])
def test_links_are_right_and_suggestions_complete(
    type_key: str, read: Callable[[str], Labelled]
) -> None:
    labelled = read(type_key)
    truth = true_pairs(labelled.entities)
    found = find_among(labelled.facts, type_key)
    links = [(pair.a, pair.b) for pair in found if pair.certain]
    suggested = [(pair.a, pair.b) for pair in found]

    def told(pairs: set[tuple[int, int]]) -> list[str]:
        return sorted(f"{labelled.entities[a]} – {labelled.entities[b]}" for a, b in pairs)

    assert len(links) > len(truth) / 2
    assert score(links, truth).precision >= 0.99, told(set(links) - truth)
    assert score(suggested, truth).recall >= 0.95, told(truth - set(suggested))
    # A person looks at every suggestion: most of them must be worth it.
    assert score(suggested, truth).precision >= 0.7, told(set(suggested) - truth)


def test_the_generated_set_is_large_and_always_the_same() -> None:
    sets = [generate(type_key) for type_key in ("organisation", "person")]
    assert sum(len(one.facts) for one in sets) > 1_000
    assert sum(len(true_pairs(one.entities)) for one in sets) > 400
    assert sets == [generate(type_key) for type_key in ("organisation", "person")]
    assert sets[0] != generate("organisation", 1)


def test_different_forms_and_registers_are_shown_with_the_reason_and_never_linked() -> None:
    labelled = read_labelled("organisation")
    found = {
        (labelled.entities[pair.a], labelled.entities[pair.b]): pair
        for pair in find_among(labelled.facts, "organisation")
    }
    forms, registers = found["hess-ag", "hess-gmbh"], found["register1", "register2"]
    assert {"other_form", "other_register"} == {reason.name for reason in forms.vetoes}
    assert {"other_register"} == {reason.name for reason in registers.vetoes}
    for pair in (forms, registers):
        assert set(pair.vetoes) <= set(pair.reasons)
        assert not pair.certain
    # They stand behind what only needs a look.
    places = [bool(pair.vetoes) for pair in find_among(labelled.facts, "organisation")]
    assert places == sorted(places)
