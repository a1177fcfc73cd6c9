"""Cells into records: which goes where, what it would do, one step that is undone as one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Conflict, Refused
from models.exchange.pasting import (
    PastePlan,
    Places,
    Target,
    block_of,
    guess_places,
    offered_fields,
    paste,
    plan_paste,
)
from models.journal.state import state_digest
from models.journal.store import Store
from models.journal.undo import undo
from models.language import use_language
from models.services.edit import edit

SHOWN = ("name", "town", "region", "phone", "size_class")


@pytest.fixture
def firms(store: Store) -> tuple[int, ...]:
    """Three organisations."""
    with store.change("x") as change:
        return tuple(
            change.create("organisation", {"name": name, "town": "Olpe", "phone": "02761 1234"})
            for name in ("Werk A GmbH", "Werk B GmbH", "Werk C GmbH")
        )


def planned(
    store: Store, text: str, records: tuple[int, ...], places: Places, clear: bool = False
) -> PastePlan:
    with store.reading() as reader:
        return plan_paste(reader, block_of(text), Target("organisation", records, places, clear))


def digest(store: Store) -> str:
    with store.reading() as reader:
        return state_digest(reader)


def town(store: Store, record: int) -> object:
    with store.reading() as reader:
        row = reader.get("organisation", record)
        assert row is not None
        return row["town"]


def test_a_range_has_lines_of_one_length_and_cells_with_line_breaks() -> None:
    block = block_of('Hagen\t"eins\nzwei"\t\r\n"sagt ""ja"""\t\t\r\n\r\n')
    assert block.lines == (("Hagen", "eins\nzwei"), ('sagt "ja"', ""))
    assert block.column(0, header=True) == ['sagt "ja"']


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc"))), min_size=2,
                         max_size=4), min_size=1, max_size=5))  # fmt: skip
def test_no_cell_is_lost(rows: list[list[str]]) -> None:
    quoted = [['"' + cell.replace('"', '""') + '"' for cell in row] for row in rows]
    text = "\r\n".join("\t".join(row) for row in quoted)
    try:
        block = block_of(text)
    except Refused:
        assert not any(cell.strip() for row in rows for cell in row)
        return
    for line, row in zip(block.lines, rows, strict=False):
        filled = [cell for cell in row if cell.strip()]
        assert [cell for cell in line if cell.strip()] == filled


@pytest.mark.parametrize("text", ["", " \t \r\n", "x" * 20_000_001, "a\t" * 60 + "b",
                                  "a\n" * 10_002])  # fmt: skip
def test_what_nobody_pastes_into_rows_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(Refused) as refusal:
        block_of(text)
    assert refusal.value.sentence.endswith(".")


def test_headers_say_where_columns_go() -> None:
    block = block_of("Ort\tTelefonnummer\tQuatsch\nHagen\t02331 1\tx\n")
    found = guess_places("organisation", block, SHOWN, "name")
    assert found == Places(("town", "phone", None), header=True)


def test_without_headers_columns_begin_at_the_current_one() -> None:
    block = block_of("Hagen\tswf\t02331 1\n")
    found = guess_places("organisation", block, SHOWN, "town")
    # The region follows from the postcode and cannot be pasted.
    assert found == Places(("town", None, "phone"), header=False)
    assert guess_places("organisation", block_of("x"), SHOWN, "?").fields == ("name",)


def test_cells_tell_what_they_are() -> None:
    mails = "a@b.example\nc@d.example\ne@f.example"
    assert guess_places("organisation", block_of(mails), SHOWN, "name").fields == ("email",)


def test_links_are_pasted_for_staff_alone() -> None:
    offered = {field.key for field in offered_fields("organisation")}
    assert "responsible" in offered
    assert not {"parent", "merged_into"} & offered


def test_each_line_goes_into_its_record(store: Store, firms: tuple[int, ...]) -> None:
    before = digest(store)
    plan = planned(store, "Hagen\nOlpe\nSoest", firms, Places(("town",), header=False))
    assert [row.values for row in plan.rows] == [{"town": "Hagen"}, {}, {"town": "Soest"}]
    assert (plan.changing, plan.problems, plan.unused, plan.untouched) == (2, 0, 0, 0)
    assert digest(store) == before
    done = paste(store, plan)
    assert [town(store, one) for one in firms] == ["Hagen", "Olpe", "Soest"]
    assert done.tx is not None
    undo(store, done.tx)
    assert digest(store) == before


def test_one_line_goes_into_every_record(store: Store, firms: tuple[int, ...]) -> None:
    plan = planned(store, "Ort\nSoest", firms, Places(("town",), header=True))
    assert plan.repeated
    paste(store, plan)
    assert {town(store, one) for one in firms} == {"Soest"}


def test_lines_and_records_that_are_left_over_are_counted(
    store: Store, firms: tuple[int, ...]
) -> None:
    places = Places(("town",), header=False)
    assert planned(store, "a\nb\nc\nd\ne", firms, places).unused == 2
    assert planned(store, "a\nb", firms, places).untouched == 1


def test_empty_cells_keep_what_is_there_unless_they_shall_clear(
    store: Store, firms: tuple[int, ...]
) -> None:
    places = Places(("name", "town"), header=False)
    kept = planned(store, "\t\nk. A.\tHagen", firms, places)
    assert [row.values for row in kept.rows] == [{}, {"town": "Hagen"}]
    cleared = planned(store, "\t\n-\tHagen", firms, places, clear=True)
    assert cleared.rows[0].values == {"town": None}
    assert cleared.rows[0].problems == ("“Name” must not be empty.",)


def test_what_cannot_be_read_is_named_and_left_out(store: Store, firms: tuple[int, ...]) -> None:
    use_language("en")
    places = Places(("size_class", "phone", "employees"), header=False)
    plan = planned(store, "riesig\t0231 55\t1.250\nmedium\t0231 56\t-4", firms, places)
    first, second = plan.rows
    assert set(first.values) == {"phone", "employees"}
    assert first.values["employees"] == 1250
    assert len(first.problems) == 1
    assert set(second.values) == {"size_class", "phone"}
    assert second.problems == ("“Employees” cannot be negative.",)
    assert (plan.changing, plan.problems) == (2, 2)
    paste(store, plan)


def test_staff_is_named_by_name_or_initials(store: Store, firms: tuple[int, ...]) -> None:
    with store.reading() as reader:
        ((member, name),) = reader.rows("SELECT id, name FROM staff")
    text = f"{name}\nNiemand"
    plan = planned(store, text, firms, Places(("responsible",), header=False))
    assert plan.rows[0].values == {"responsible": member}
    assert plan.rows[0].cells[0].new == name
    assert "Niemand" in plan.rows[1].problems[0]


def test_a_postcode_gets_its_zero_back(store: Store, firms: tuple[int, ...]) -> None:
    plan = planned(store, "1067", firms[:1], Places(("postcode",), header=False))
    assert plan.rows[0].values == {"postcode": "01067"}


def test_what_was_changed_meanwhile_is_not_overwritten(
    store: Store, firms: tuple[int, ...]
) -> None:
    plan = planned(store, "Hagen\nSoest", firms, Places(("town",), header=False))
    edit(store, "organisation", firms[1], {"town": "Unna"})
    before = digest(store)
    with pytest.raises(Conflict):
        paste(store, plan)
    assert digest(store) == before
