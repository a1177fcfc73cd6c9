"""Every text of the program has its German, and every German its text."""

from collections import Counter
from pathlib import Path

import pytest

from tests.house.catalogue import read_entries, write_entries
from tests.house.texts import placeholders, texts_in, texts_of_the_program
from tests.house.translations import renew


def test_every_marked_text_can_be_translated_and_filled() -> None:
    assert texts_of_the_program().problems == ()


def test_every_text_has_finished_german() -> None:
    finished = {entry.source for entry in read_entries() if entry.finished}
    missing = {text for text in texts_of_the_program().texts if text.source not in finished}
    assert sorted(f"{text.place}: {text.source}" for text in missing) == []


def test_no_translation_is_unfinished_or_without_a_text() -> None:
    wanted = {text.source for text in texts_of_the_program().texts}
    assert [entry for entry in read_entries() if not entry.finished] == []
    assert [
        f"{entry.area}: {entry.source}" for entry in read_entries() if entry.source not in wanted
    ] == []


def test_one_text_has_one_german() -> None:
    germans = Counter(source for source, _ in {(e.source, e.forms) for e in read_entries()})
    assert [source for source, count in germans.items() if count > 1] == []


def test_texts_that_count_have_two_forms_and_others_one() -> None:
    counting = {text.source: text.plural is not None for text in texts_of_the_program().texts}
    wrong = [
        entry.source
        for entry in read_entries()
        if entry.source in counting
        and (entry.numerus, len(entry.forms)) != (counting[entry.source], 1 + entry.numerus)
    ]
    assert wrong == []


def test_german_and_english_have_the_same_placeholders() -> None:
    plurals = {text.source: text.plural for text in texts_of_the_program().texts if text.plural}
    wrong = []
    for entry in read_entries():
        sources = (entry.source, plurals.get(entry.source, entry.source))
        for form, source in zip(entry.forms, sources, strict=False):
            # "Eine Zeile" may leave the number out, but may not ask for what is not given.
            optional = {"n"} if entry.numerus else set()
            if not placeholders(form) ^ placeholders(source) <= optional:
                wrong.append(f"{entry.area}: {source} / {form}")
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "sources"),
    [
        ('tr("Save")', ["Save"]),
        ('mark("Save " "as")', ["Save as"]),
        ('tr("Show" if hidden else "Hide")', ["Show", "Hide"]),
        ("tr(choice.label)", []),
        ('ntr("{n} row", "{n} rows", count)', ["{n} row"]),
        ('language.tr("Save")', ["Save"]),
        ('self.tr("Save")', []),
    ],
)
def test_marked_texts_are_found(code: str, sources: list[str]) -> None:
    found = texts_in(code, "desktop/window/frame.py")
    assert [text.source for text in found.texts] == sources
    assert found.problems == ()


@pytest.mark.parametrize(
    "code",
    [
        'tr(f"Row {row}")',
        'tr("Row " + row)',
        'tr("Row {row}")',
        'tr("Row {row}", line=1)',
        'tr("Row", row=1)',
        "mark(label)",
        'ntr("{n} row", rows, count)',
    ],
)
def test_texts_that_nobody_can_translate_are_problems(code: str) -> None:
    assert len(texts_in(code, "models/cli.py").problems) == 1


def test_areas_go_by_the_longest_prefix() -> None:
    places = {
        "models/exchange/readers/csv.py": "exchange",
        "models/cli.py": "cli",
        "models/cli/commands.py": "cli",
        "models/clock.py": "models",
        "desktop/window/frame.py": "desktop",
    }
    assert {path: texts_in('tr("x")', path).texts[0].area for path in places} == places


def test_renewing_adds_new_texts_and_drops_old_ones(tmp_path: Path) -> None:
    old = texts_in('tr("Old & <gone>"); tr("Kept")', "models/cli.py").texts
    for area, entries in renew([], old).items():
        write_entries(area, entries, tmp_path)
    new = texts_in('tr("Kept"); ntr("{n} row", "{n} rows", n)', "models/cli.py").texts
    for area, entries in renew(read_entries(tmp_path), new).items():
        write_entries(area, entries, tmp_path)
    entries = read_entries(tmp_path)
    assert [(e.source, e.forms, e.numerus, e.finished) for e in entries] == [
        ("Kept", ("",), False, False),
        ("{n} row", ("", ""), True, False),
    ]
    assert renew(entries, new) == {}
