"""The exchange by command line: three laptops of two agencies, each a program of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.cli import main
from tests.sync.office import open_laptop

CARD = "handschlag-karte"


@dataclass(frozen=True, slots=True)
class Office:
    """A laptop driven by commands."""

    folder: Path
    name: str
    capsys: pytest.CaptureFixture[str]

    def run(self, *arguments: object) -> tuple[int, str, str]:
        """Exit code, standard output, standard error."""
        place = ("--database", self.folder / f"{self.name}.db",
                 "--key-file", self.folder / f"{self.name}.key")  # fmt: skip
        self.capsys.readouterr()
        code = main([*map(str, (*arguments, *place)), "--language", "en"])
        said = self.capsys.readouterr()
        return code, said.out, said.err

    def ask(self, *arguments: object) -> Any:
        """The document of a command that must succeed."""
        code, out, err = self.run(*arguments, "--json")
        assert code == 0, err
        return json.loads(out)

    def do(self, *operations: dict[str, object]) -> list[Any]:
        """Carry out operations; what is acknowledged."""
        file = self.folder / "operations.jsonl"
        file.write_text("\n".join(json.dumps(one) for one in operations), "utf-8")
        code, out, err = self.run("exec", file)
        assert code == 0, err
        return [json.loads(line) for line in out.splitlines()]

    def send(self, other: Office) -> Any:
        """Write a package for another laptop and let it read; what came of it."""
        file = self.folder / f"{self.name}-{other.name}.handschlag"
        self.ask("package", "write", file, "--for", self.folder / f"{other.name}.{CARD}")
        return other.ask("package", "read", file)


Offices = Callable[..., tuple[Office, ...]]


@pytest.fixture
def offices(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Offices:
    """Laptops with these names, whose cards lie in the folder; strangers trust nobody."""

    def make(*names: str, strangers: bool = False) -> tuple[Office, ...]:
        found = []
        for name in names:
            open_laptop(tmp_path, name, strangers=strangers).close()
            found.append(Office(tmp_path, name, capsys))
            found[-1].ask("card", tmp_path / f"{name}.{CARD}")
        return tuple(found)

    return make


def test_cards_are_written_and_trusted_with_the_same_six_words(
    offices: Offices, tmp_path: Path
) -> None:
    jana, cem = offices("jana", "cem", strangers=True)
    written = cem.ask("card", tmp_path / "cem.karte")
    trusted = jana.ask("trust", tmp_path / "cem.karte")
    assert trusted.keys() == {"replica", "agency", "label", "words"}
    assert {key: written[key] for key in trusted} == trusted
    assert len(trusted["words"]) == 6
    code, out, err = jana.run("trust", tmp_path / f"jana.{CARD}")
    assert (code, out, err.count("\n")) == (1, "", 1)


def test_an_edit_of_both_is_a_conflict_of_both_until_one_decides(offices: Offices) -> None:
    jana, ben = offices("jana", "ben")
    (made,) = jana.do({"op": "create", "type": "person", "values": {"last_name": "Weiß"}})
    receipt = jana.send(ben)
    assert receipt.keys() == {"commits", "applied", "held", "conflicts", "digest_equal", "notices"}
    assert receipt["applied"] == receipt["commits"] > 0
    ben.do({"op": "update", "id": made["id"], "values": {"last_name": "Weiss"}})
    jana.do({"op": "update", "id": made["id"], "values": {"last_name": "Wais"}})
    assert jana.send(ben)["conflicts"] == ben.send(jana)["conflicts"] == 1
    (here,), (there,) = jana.ask("conflicts"), ben.ask("conflicts")
    assert here == there
    assert here.keys() == {
        "conflict", "kind", "id", "type", "title", "fields", "before", "sides"
    }  # fmt: skip
    assert (here["id"], here["fields"], here["before"]) == (
        made["id"], ["last_name"], {"last_name": "Weiß"})  # fmt: skip
    assert {side["values"]["last_name"] for side in here["sides"]} == {"Weiss", "Wais"}
    (loser,) = (side for side in here["sides"] if not side["in_force"])
    answer = jana.ask("resolve", here["conflict"], "--take", loser["side"])
    assert (answer["id"], answer["conflicts"]) == (made["id"], 0)
    assert jana.send(ben)["conflicts"] == 0
    assert ben.ask("show", made["id"])["last_name"] == loser["values"]["last_name"]
    assert ben.ask("state") == jana.ask("state")
    assert ben.send(jana)["digest_equal"] is True


def test_another_value_settles_a_conflict_too(offices: Offices) -> None:
    jana, ben = offices("jana", "ben")
    (made,) = jana.do({"op": "create", "type": "organisation",
                       "values": {"name": "Hallwerk AG"}})  # fmt: skip
    jana.send(ben)
    for office, name in ((jana, "Hallwerk A"), (ben, "Hallwerk B")):
        office.do({"op": "update", "id": made["id"], "values": {"name": name}})
    jana.send(ben)
    (found,) = ben.ask("conflicts", "organisation:" + ben.ask("show", made["id"])["name"])
    ben.ask("resolve", found["conflict"], "--value", "Hallwerk GmbH")
    ben.send(jana)
    assert jana.ask("conflicts") == []
    assert jana.ask("show", made["id"])["name"] == "Hallwerk GmbH"


def test_what_is_private_stays_until_it_is_published_with_what_it_points_to(
    offices: Offices,
) -> None:
    jana, cem = offices("jana", "cem")
    firm, need = jana.do(
        {"op": "create", "type": "organisation", "values": {"name": "Geheimwerk GmbH"}},
        {"op": "create", "type": "need",
         "values": {"organisation": "organisation:Geheimwerk GmbH", "title": "Prüfung"}},
    )  # fmt: skip
    jana.send(cem)
    assert cem.ask("list", "organisation") == []
    jana.do({"op": "publish", "id": need["id"]})
    jana.send(cem)
    assert [one["id"] for one in cem.ask("list", "organisation")] == [firm["id"]]
    assert [one["id"] for one in cem.ask("list", "need")] == [need["id"]]
    file = jana.folder / "operations.jsonl"
    file.write_text(json.dumps({"op": "publish", "id": need["id"]}), "utf-8")
    code, out, err = jana.run("exec", file)
    assert (code, out, err.count("\n")) == (1, "", 1)


def test_a_preview_tells_what_would_come_and_changes_nothing(offices: Offices) -> None:
    jana, ben = offices("jana", "ben")
    jana.do({"op": "create", "type": "person", "values": {"last_name": "Weiß"}})
    file = jana.folder / "p.handschlag"
    jana.ask("package", "write", file, "--for", "Ben")
    before = ben.ask("state")
    preview = ben.ask("package", "read", file, "--dry-run")
    assert preview["records"]["person"] == 1
    assert (preview["label"], preview["agency"], preview["held"]) == ("Jana", "swf", False)
    assert ben.ask("state") == before
    assert ben.ask("package", "read", file)["commits"] == preview["commits"]
    assert ben.ask("package", "read", file, "--dry-run")["commits"] == 0


def test_a_common_folder_brings_all_to_the_same_state(offices: Offices, tmp_path: Path) -> None:
    three = offices("jana", "ben", "cem")
    shared = tmp_path / "common"
    shared.mkdir()
    for office in three:
        office.do({"op": "create", "type": "organisation", "values": {"name": f"{office.name} AG"}})
    for _ in range(2):
        for office in three:
            assert office.ask("package", "sync", shared)["skipped"] == []
    jana, ben, _ = three
    assert jana.ask("state") == ben.ask("state")
    assert len(jana.ask("list", "organisation")) == 2


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("package", "read", "missing.handschlag"), 3),
        (("package", "write", "out.handschlag", "--for", "Niemand"), 1),
        (("package", "write", "no/such/folder/x.handschlag", "--for", "Ben"), 3),
        (("package", "write", "out.handschlag"), 2),
        (("package",), 2),
        (("package", "burn", "x"), 2),
        (("package", "sync", "no/such/folder"), 3),
        (("trust", "missing"), 3),
        (("card", "no/such/folder/x"), 3),
        (("resolve", "0" * 32 + ":1", "--take", "A"), 1),
        (("resolve", "nonsense", "--take", "A"), 1),
        (("resolve", "nonsense"), 2),
        (("resolve", "x", "--take", "A", "--value", "B"), 2),
        (("conflicts", "organisation:Niemand"), 1),
    ],
)
def test_wrong_use_is_a_sentence_and_an_exit_code(
    offices: Offices, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], code: int
) -> None:
    (jana,) = offices("jana")
    monkeypatch.chdir(jana.folder)
    ended, out, err = jana.run(*arguments)
    assert (ended, out) == (code, "")
    assert err.strip()
    assert "Traceback" not in err
    assert code == 2 or err.count("\n") == 1
