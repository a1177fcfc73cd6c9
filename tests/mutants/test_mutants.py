"""The list of mutants fits the program, and (under soak) the tests notice each of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutants.run import MUTANTS, REPOSITORY, survivors
from tests.mutants.table import table


def test_each_mutant_can_be_built_in_at_one_place() -> None:
    wrong = [
        f"{mutant.name}: {mutant.file} has it {count} times"
        for mutant in MUTANTS
        if (count := (REPOSITORY / mutant.file).read_text("utf-8").count(mutant.search)) != 1
    ]
    assert wrong == []
    assert [one.name for one in MUTANTS if one.search == one.replace] == []


def test_each_is_killed_by_tests_that_there_are() -> None:
    tests = {test for mutant in MUTANTS for test in mutant.tests}
    assert [test for test in tests if not (REPOSITORY / test).is_file()] == []
    assert len({mutant.name for mutant in MUTANTS}) == len(MUTANTS)


def test_the_table_is_the_list() -> None:
    readme = Path(__file__).with_name("README.md").read_text("utf-8")
    assert table() in readme, "python -m tests.mutants.table writes it"


@pytest.mark.soak
def test_no_mutant_survives() -> None:
    assert [mutant.name for mutant in survivors(MUTANTS)] == []
