"""The keys of what every command answers with `--json`: programs of others rely on them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models.commands.arguments import COMMANDS
from models.resources import resource
from tests.cli.answers import acknowledged
from tests.cli.conftest import Ended, Run

DOCUMENTS = {
    "init": "database replica agency",
    "sample": "records types seed",
    "import": "rows new updated unchanged duplicates problems left_out batch sheet header_row "
    "encoding separator columns problem_rows",
    "export": "rows file export",
    "template": "type file columns",
    "onepager": "file pages shortened gate",
    "undo": "commit label records kept",
    "redo": "commit label records kept",
    "state": "digest tables",
    "backup": "file bytes",
    "restore": "database kept",
    "verify": "ok findings",
    "rebuild": "digest",
    "selftest": "ok versions parts",
    "merge-records": "id commit",
    "not-duplicate": "id commit",
}
ROWS = {
    "search": "type id title excerpt",
    "exec": "line op id commit",
    "duplicates": "a b score reasons",
    "match": "need offer score contributions vetoes missing",
    "journal": "id stream seq clock moment author kind label changes undone",
}
# Those that take two laptops are in tests/sync.
ELSEWHERE = {"card", "trust", "package", "conflicts", "resolve", "hub", "merge"}
PARTS = {
    ("import", "columns"): "header field",
    ("import", "problem_rows"): "row column value message",
    ("onepager", "gate"): "rule ok text",
    ("match", "contributions"): "name value text",
    ("duplicates", "reasons"): "name value text",
}
FIRMS = (
    {"op": "create", "type": "organisation", "values": {"name": "Bigge Federn GmbH"}},
    {"op": "create", "type": "organisation", "values": {"name": "Bigge Federn"}},
    {"op": "create", "type": "organisation", "values": {"name": "Hallwerk AG"}},
    {"op": "create", "type": "need",
     "values": {"organisation": "organisation:Bigge Federn GmbH", "title": "Prüfung"}},
    {"op": "create", "type": "offer",
     "values": {"organisation": "organisation:Hallwerk AG", "title": "Prüfung"}},
    {"op": "create", "type": "task", "values": {"title": "Anrufen", "due_on": "20.11.2026"}},
    {"op": "link", "type": "competence_link",
     "values": {"owner": "need:Prüfung", "competence": "competence:DA04"}},
    {"op": "link", "type": "competence_link",
     "values": {"owner": "offer:Prüfung", "competence": "competence:DA04"}},
)  # fmt: skip


@pytest.fixture
def answers(
    run: Run, call: Run, operate: Callable[..., Ended], folder: Path
) -> Callable[[str], Any]:
    """The document of a command on a small database in which each has something to say."""
    made = operate(*FIRMS)
    assert made.code == 0, made.err
    firm, twin, other = (row["id"] for row in acknowledged(made)[:3])
    (folder / "list.csv").write_text(
        "Firma;E-Mail\nNeu GmbH;info@neu.example\nAlt GmbH;keine Adresse\n", "utf-8"
    )
    if not (folder / "copy").exists():
        assert run("backup", folder / "copy").code == 0
    wishes: dict[str, tuple[object, ...]] = {
        "import": (folder / "list.csv",),
        "export": ("organisation", folder / "out.json"),
        "template": ("need", folder / "template.xlsx"),
        "search": ("federn",),
        "show": (firm,),
        "list": ("organisation",),
        "match": ("need:Prüfung",),
        "onepager": (firm, "-o", folder / "page.pdf", "--draft"),
        "backup": (folder / "copy2",),
        "restore": (folder / "copy",),
        "merge-records": (firm, twin),
        "not-duplicate": (firm, other),
        "sample": ("--organisations", 3, "--people", 2),
    }

    def answer(command: str) -> Any:
        if command == "init":
            place = ("--database", folder / "b.db", "--key-file", folder / "b.key")
            return call("init", "--agency", "do", "--staff", "X", "--json", *place).document
        if command == "exec":
            return acknowledged(made)
        if command == "redo":
            assert run("undo").code == 0
        return run(command, *wishes.get(command, ()), "--json").document

    return answer


@pytest.mark.parametrize("command", DOCUMENTS)
def test_a_document_has_these_keys(answers: Callable[[str], Any], command: str) -> None:
    found = answers(command)
    assert found.keys() == set(DOCUMENTS[command].split())
    _check_parts(command, found)


@pytest.mark.parametrize("command", ROWS)
def test_each_row_has_these_keys(answers: Callable[[str], Any], command: str) -> None:
    found = answers(command)
    assert isinstance(found, list)
    assert found
    assert all(row.keys() == set(ROWS[command].split()) for row in found)
    _check_parts(command, found[0])


def test_the_day_is_groups_of_items(answers: Callable[[str], Any]) -> None:
    groups = answers("today")
    assert all(group.keys() == {"label", "count", "items"} for group in groups.values())
    items = [item for group in groups.values() for item in group["items"]]
    assert items
    assert all(item.keys() == {"type", "id", "title", "detail", "day", "late"} for item in items)


def test_a_record_has_relations_and_timeline(answers: Callable[[str], Any]) -> None:
    assert answers("show").keys() >= {"id", "type", "title", "relations", "linked", "timeline"}
    assert all(row.keys() >= {"id", "type", "name"} for row in answers("list"))


def test_every_command_is_in_the_table() -> None:
    assert {*DOCUMENTS, *ROWS, *ELSEWHERE, "list", "show", "today"} == COMMANDS.keys()


def test_the_answer_is_the_only_thing_on_standard_output(run: Run) -> None:
    file = resource("samples", "beispiel-outlook-export.csv")
    for arguments in (("import", file), ("export", "person", "out.pdf"), ("verify",)):
        ended = run(*arguments, "--json")
        assert ended.out == "" or json.loads(ended.out)


@pytest.mark.parametrize("option", ["--accept", "--figures"])
@pytest.mark.parametrize(("language", "words"), [("de", "Fehler: "), ("en", "error: ")])
def test_what_comes_later_is_said_to_be_unknown(
    call: Run, option: str, language: str, words: str
) -> None:
    ended = call("import", "list.csv", option, "Verband", "--language", language)
    assert (ended.code, ended.out) == (2, "")
    assert words in ended.err
    assert option in ended.err


def _check_parts(command: str, found: dict[str, Any]) -> None:
    for (owner, key), keys in PARTS.items():
        if owner == command:
            assert found[key], key
            assert all(part.keys() == set(keys.split()) for part in found[key])
