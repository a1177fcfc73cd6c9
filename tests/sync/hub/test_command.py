"""`handschlag-cli hub …` as others run it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models.cli import main
from models.sync.places import keep_hub_address
from tests.sync.hub.laptops import KEY, NAME, Laptop
from tests.sync.hub.server import ADMIN, HubOfTest

Office = Callable[..., list[Laptop]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Carry out a command; exit code, standard output, standard error."""

    def carry_out(*arguments: object) -> tuple[int, str, str]:
        code = main([*map(str, arguments), "--language", "en"])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return carry_out


def place(laptop: Laptop) -> tuple[object, ...]:
    """The options that name a laptop's database."""
    return "--database", laptop.folder / NAME, "--key-file", laptop.folder / KEY


def test_two_laptops_by_the_command_line(
    empty: HubOfTest, office: Office, run: Callable[..., tuple[int, str, str]]
) -> None:
    jana, ben = office("swf", "swf")
    jana.write("Hallwerk AG")
    for laptop in (jana, ben):
        laptop.store.close()
    assert run("hub", "init", empty.url(ADMIN), "--json")[0] == 0
    code, out, err = run("hub", "push", jana.url(empty), *place(jana), "--json")
    assert (code, err) == (0, "")
    brought: dict[str, Any] = json.loads(out)
    assert brought.keys() == {"pushed", "pulled", "applied", "held", "conflicts", "notices"}
    assert (brought["pushed"], brought["pulled"]) == (2, 0)
    code, out, _ = run("hub", "pull", ben.url(empty), *place(ben))
    assert (code, out) == (0, "0 changes brought.\n2 changes fetched.\n")
    code, out, _ = run("hub", "sync", ben.url(empty), *place(ben), "--json")
    assert json.loads(out)["pushed"] == 1
    states = []
    for laptop in (jana, ben):
        run("hub", "sync", laptop.url(empty), *place(laptop))
        states.append(json.loads(run("state", *place(laptop), "--json")[1])["digest"])
    assert states[0] == states[1]
    jana.reopen()
    ben.reopen()


def test_the_address_that_was_kept_is_used(
    hub: HubOfTest, office: Office, run: Callable[..., tuple[int, str, str]]
) -> None:
    (jana,) = office("swf")
    jana.store.close()
    code, _, err = run("hub", "sync", *place(jana))
    assert (code, err) == (1, "Name the hub: postgresql://laptop@server/handschlag.\n")
    jana.reopen()
    keep_hub_address(jana.store, jana.url(hub))
    jana.store.close()
    assert run("hub", "sync", *place(jana), "--json")[0] == 0
    jana.reopen()


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("postgresql://swf0@127.0.0.1:1/handschlag", 3),
        ("postgresql://swf0@hub.example.org/handschlag?sslmode=require", 1),
        ("nonsense", 1),
    ],
)
def test_what_cannot_be_is_one_sentence(
    office: Office, run: Callable[..., tuple[int, str, str]], url: str, code: int
) -> None:
    (jana,) = office("swf")
    jana.store.close()
    ended, out, err = run("hub", "sync", url, *place(jana))
    assert (ended, out) == (code, "")
    assert len(err.splitlines()) == 1
    assert "Traceback" not in err
    jana.reopen()


def test_a_way_that_does_not_exist_is_wrong_use(
    run: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    assert run("hub", "drop", "postgresql://x/y")[0] == 2
    assert run("hub", "init")[0] == 1
