"""`exec`: what is answered is saved, groups are one commit, the first mistake names its line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.answers import acknowledged, made
from tests.cli.conftest import Ended, Run

Operate = Callable[..., Ended]


def organisation(name: str, **values: object) -> dict[str, object]:
    return {"op": "create", "type": "organisation", "values": {"name": name, **values}}


def test_each_line_is_its_own_commit_unless_grouped(run: Run, operate: Operate) -> None:
    ended = operate(
        organisation("Eins GmbH"),
        {**organisation("Zwei GmbH"), "commit": "both"},
        {**organisation("Drei GmbH"), "commit": "both"},
        "",
        {**organisation("Vier GmbH"), "commit": "other"},
        organisation("Fünf GmbH"),
    )
    assert ended.code == 0
    answers = acknowledged(ended)
    assert [answer["line"] for answer in answers] == [1, 2, 3, 5, 6]
    commits = [answer["commit"] for answer in answers]
    assert commits[1] == commits[2]
    assert len(set(commits)) == 4
    journal = run("journal", "--json").document
    assert [entry["id"] for entry in journal[:4]] == list(dict.fromkeys(reversed(commits)))
    assert [entry["label"] for entry in journal[:4]] == [
        "Script: Organisation", "other", "both", "Script: Organisation",
    ]  # fmt: skip
    assert all(UUID(answer["id"]) for answer in answers)


def test_an_error_names_its_line_and_takes_its_group_back(run: Run, operate: Operate) -> None:
    ended = operate(
        organisation("Eins GmbH"),
        {**organisation("Zwei GmbH"), "commit": "both"},
        {**organisation("Drei GmbH", employees="many"), "commit": "both"},
        organisation("Vier GmbH"),
    )
    assert ended.code == 1
    assert len(acknowledged(ended)) == 1
    assert ended.err.startswith("Line 3: ")
    assert "many" in ended.err
    assert [row["name"] for row in run("list", "organisation", "--json").document] == ["Eins GmbH"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{", "not valid JSON"),
        ("[" * 100_000, "not valid JSON"),
        ('{"op": "create", "values": {"x": NaN}}', "not valid JSON"),
        ("[]", "object with an “op”"),
        ('{"op": 4}', "object with an “op”"),
        ('{"op": "dance"}', "no operation “dance”"),
        ('{"op": "create"}', "needs “type”"),
        ('{"op": "create", "type": "shoe", "values": {}}', "no type “shoe”"),
        ('{"op": "create", "type": "organisation"}', "“values” is an object"),
        ('{"op": "create", "type": "organisation", "values": {}}', "must not be empty"),
        ('{"op": "create", "type": "organisation", "values": {"name": {}}}', "single value"),
        ('{"op": "create", "type": "organisation", "values": {"name": "A", "x": 1}}', "“x”"),
        ('{"op": "create", "type": "organisation", "values": {"name": "A", "parent": 3}}', "id of"),
        ('{"op": "create", "type": "task", "values": {"title": "A", "due_on": "31.2.2026"}}',
         "does not exist"),
        ('{"op": "create", "type": "organisation", "id": "x", "values": {"name": "A"}}', "uuid"),
        ('{"op": "create", "type": "organisation", "valuse": {"name": "A"}}', "valuse"),
        ('{"op": "update", "id": "person:Nobody", "values": {}}', "There is no Person"),
        ('{"op": "delete", "id": "01a20000-0000-7000-8000-000000000000"}', "There is no record"),
        ('{"op": "link", "values": {"left": "stage:idee", "right": "stage:idee"}}', "From record"),
        ('{"op": "stage", "id": "competence:DA04", "stage": "idee"}', "Only projects"),
        ('{"op": "tag", "id": "competence:DA04", "tag": "x"}', "Record"),
        ('{"op": "create", "type": "organisation", "commit": 5, "values": {"name": "A"}}', "label"),
        ('{"op": "merge", "keep": "x", "other": "y"}', "no record “x”"),
    ],
)  # fmt: skip
def test_a_wrong_line_is_refused_in_words(
    run: Run, operate: Operate, line: str, words: str
) -> None:
    ended = operate(organisation("Eins GmbH"), line)
    assert ended.code == 1
    assert ended.err.startswith("Line 2: ")
    assert words in ended.err
    assert "Traceback" not in ended.err
    assert len(acknowledged(ended)) == 1


def test_a_line_that_is_too_long_or_no_text(run: Run, folder: Path) -> None:
    file = folder / "long.jsonl"
    file.write_text("x" * 1_100_000, "utf-8")
    assert "too long" in run("exec", file).err
    file.write_bytes(b'{"op": "create", "type": "organisation", "values": {"name": "\xff"}}')
    assert "not text in UTF-8" in run("exec", file).err


def test_a_record_may_bring_its_own_id(run: Run, operate: Operate) -> None:
    name = str(uuid4())
    ended = operate(
        {**organisation("Eins GmbH"), "id": name},
        {"op": "create", "type": "need", "values": {"organisation": name, "title": "Prüfung"}},
        {**organisation("Zwei GmbH"), "id": name},
    )
    assert acknowledged(ended)[0]["id"] == name
    assert "with this id already" in ended.err


def test_records_are_changed_deleted_and_restored(run: Run, operate: Operate) -> None:
    firm = made(operate(organisation("Eins GmbH")))
    before = run("state", "--json").document["digest"]
    operate({"op": "update", "id": firm, "values": {"town": "Olpe", "employees": 12}})
    row = run("list", "organisation", "--json").document[0]
    assert (row["town"], row["employees"], row["size_class"]) == ("Olpe", 12, "small")
    operate({"op": "update", "id": firm, "values": {"town": None, "employees": "",
                                                    "size_class": None}})  # fmt: skip
    assert run("state", "--json").document["digest"] == before
    operate({"op": "delete", "id": firm})
    assert run("list", "organisation", "--json").document == []
    operate({"op": "restore", "id": firm})
    assert run("state", "--json").document["digest"] == before


def test_links_have_one_identity_and_can_be_removed(run: Run, operate: Operate) -> None:
    one, two = (made(operate(organisation(name))) for name in ("Eins GmbH", "Zwei GmbH"))
    competence = {"owner": one, "competence": "competence:DA04", "level": "expert"}
    link = {"op": "link", "type": "competence_link", "values": competence}
    first = made(operate(link))
    assert made(operate({**link, "values": {**competence, "level": "basic"}})) == first
    assert run("show", one, "--json").document["competences"][0]["level"] == "basic"
    made(operate({"op": "link", "left": one, "kind": "supplies", "right": two}))
    assert run("show", two, "--json").document["relations"][0]["words"] == "is supplied by"
    operate({"op": "unlink", "left": one, "kind": "supplies", "right": two})
    operate({"op": "unlink", "type": "competence_link", "values": {"owner": one}})
    shown = run("show", one, "--json").document
    assert (shown["relations"], shown["competences"]) == ([], [])
    assert "no such link" in operate({"op": "unlink", "left": one, "right": two}).err


def test_stages_ask_their_questions_here_too(run: Run, operate: Operate) -> None:
    project = made(operate({"op": "create", "type": "project", "values": {"title": "Prüfzelle"}}))
    move = {"op": "stage", "id": project, "stage": "anbahnung"}
    assert "Still missing" in operate(move).err
    made(operate({**move, "confirmed": True}))
    assert run("show", project, "--json").document["texts"]["stage"] == "Initiation"
    refused = operate({"op": "update", "id": project, "values": {"stage": "stage:verworfen"}})
    assert "operation “stage”" in refused.err
    made(operate({"op": "stage", "id": project, "stage": "verworfen", "reason": "Kein Partner"}))
    assert run("show", project, "--json").document["end_reason"] == "Kein Partner"


def test_an_introduction_needs_both_consents_here_too(run: Run, operate: Operate) -> None:
    one, two = (made(operate(organisation(name))) for name in ("Eins GmbH", "Zwei GmbH"))
    sides = {"seeker": one, "provider": two}
    create = {"op": "create", "type": "introduction"}
    forced = operate({**create, "values": {**sides, "stage": "vorgestellt"}})
    assert "has not agreed" in forced.err
    record = made(operate({**create, "values": sides}))
    move = {"op": "stage", "id": record, "stage": "vorgestellt"}
    assert "has not agreed" in operate(move).err
    agree = {"seeker_consent": "given", "provider_consent": "given"}
    made(operate({"op": "update", "id": record, "values": agree}))
    made(operate(move))
    assert run("show", record, "--json").document["introduced_on"] == "2026-11-23"
    assert len(run("list", "disclosure", "--json").document) == 2


def test_what_was_carried_out_is_undone_and_redone(run: Run, operate: Operate) -> None:
    before = run("state", "--json").document["digest"]
    firm = made(operate(organisation("Eins GmbH")))
    after = run("state", "--json").document["digest"]
    commit = acknowledged(operate({"op": "tag", "id": firm, "tag": "Messe"}))[0]["commit"]
    undone = run("undo", commit, "--json").document
    assert undone["label"] == "Script"
    assert undone["records"] == 2
    assert run("state", "--json").document["digest"] == after
    run("undo")
    assert run("state", "--json").document["digest"] == before
    assert run("redo").out.startswith("Redone: Script: Organisation")
    assert run("state", "--json").document["digest"] == after
    entries = run("journal", firm, "--json").document
    assert [entry["kind"] for entry in entries] == ["redo", "undo", "edit"]


_SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
_VALUES = st.dictionaries(
    st.sampled_from(["name", "parent", "employees", "postcode", "kind", "source_date", "x", ""]),
    _SCALARS | st.lists(_SCALARS, max_size=2),
    max_size=4,
)
_OPERATIONS = st.fixed_dictionaries(
    {"op": st.sampled_from(["create", "update", "delete", "restore", "link", "unlink", "tag",
                            "stage", "merge", "x"])},
    optional={
        "type": st.sampled_from(["organisation", "relation", "tagging", "x"]) | _SCALARS,
        "id": st.sampled_from(["organisation:Eins GmbH", "stage:idee", "x:y", ":"]) | _SCALARS,
        "values": _VALUES | _SCALARS,
        "tag": _SCALARS,
        "stage": _SCALARS,
        "commit": st.none() | st.text(max_size=5) | st.integers(),
        "left": _SCALARS,
        "right": st.just("organisation:Eins GmbH"),
    },
)  # fmt: skip


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_OPERATIONS, min_size=1, max_size=4))
def test_whatever_is_asked_it_is_done_or_refused(
    run: Run, operate: Operate, operations: list[dict[str, object]]
) -> None:
    ended = operate(*operations)
    assert ended.code in (0, 1), ended.err
    if ended.code == 1:
        assert ended.err.startswith("Line ")
        assert len(ended.err.strip().splitlines()) == 1, ended.err
