"""Refs and Checks: short, told apart from typing errors, never mistaken by a spreadsheet."""

from __future__ import annotations

import re

from models.database.identity import seed_ids
from models.exchange.returning.checks import check_of, read_check
from models.exchange.returning.references import (
    ALPHABET,
    CODE_LENGTH,
    new_code,
    new_refs,
    read_reference,
)


def test_every_wrong_character_and_every_swap_is_noticed() -> None:
    for ref in new_refs(20):
        assert read_reference(ref) == ref
        for place in range(len(ref)):
            for other in set(ALPHABET) - {ref[place]}:
                assert read_reference(ref[:place] + other + ref[place + 1 :]) is None
        for one in range(len(ref)):
            for two in range(one + 1, len(ref)):
                swapped = list(ref)
                swapped[one], swapped[two] = swapped[two], swapped[one]
                if swapped != list(ref):
                    assert read_reference("".join(swapped)) is None


def test_refs_are_read_as_people_type_them() -> None:
    (ref,) = new_refs(1)
    typed = f" {ref[:3]}-{ref[3:6]} {ref[6:]} ".lower().replace("0", "o").replace("1", "l")
    assert read_reference(typed) == ref
    for cell in (None, 12, "", "=1+1", "Ä" * 9, ref * 10, ref[:-1]):
        assert read_reference(cell) is None


def test_no_ref_looks_like_a_number_or_a_date() -> None:
    seed_ids(3)
    refs = new_refs(5_000)
    seed_ids(None)
    assert len(set(refs)) == 5_000
    assert not any(re.match(r"[0-9]|[0-9]+E[0-9]|[JFMASOND]", ref) for ref in refs)
    assert not set(new_refs(50, refs)) & set(refs)
    assert read_reference(new_code(), CODE_LENGTH) is not None


def test_a_check_is_that_of_one_row_one_value_and_one_secret() -> None:
    check = check_of(b"secret", "KABCDEFG0", ("Olpe", None, 12))
    assert read_check(f" {check.lower()} ") == check
    others = {
        check_of(b"secreT", "KABCDEFG0", ("Olpe", None, 12)),
        check_of(b"secret", "KABCDEFG1", ("Olpe", None, 12)),
        check_of(b"secret", "KABCDEFG0", ("Olpe", 12, None)),
        check_of(b"secret", "KABCDEFG0", ("Olpe", None, "12")),
    }
    assert len(others | {check}) == 5
    for cell in (None, 5, "", "Olpe", check + "A"):
        assert read_check(cell) is None
