"""A connection that is cut anywhere: nothing is lost, nothing comes twice (invariant I18)."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from models.errors import Environment
from models.sync.hub import connection, incoming, outgoing
from models.sync.hub.exchange import sync
from tests.effort import effort
from tests.sync.hub.laptops import Laptop, assert_same, meet
from tests.sync.hub.proxy import line
from tests.sync.hub.server import HubOfTest

Office = Callable[..., list[Laptop]]


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a few commits are many batches, and nobody waits for a line that is back at once."""
    monkeypatch.setattr(outgoing, "MOST", 4)
    monkeypatch.setattr(incoming, "MOST", 5)
    monkeypatch.setattr(connection, "DELAYS", (0.0, 0.0, 0.0))


def insist(laptop: Laptop, url: str) -> int:
    """Exchange until it was possible; returns how often it was not."""
    failures = 0
    while True:
        try:
            sync(laptop.store, url)
        except Environment:
            failures += 1
        else:
            return failures


def test_a_line_that_breaks_after_any_number_of_bytes(hub: HubOfTest, office: Office) -> None:
    rng = random.Random(18)
    laptops = office("swf", "do", "swf")
    written = cuts = 0
    for _ in range(3):
        for laptop in laptops:
            for number in range(rng.randrange(3, 9)):
                laptop.write(f"{laptop.login} {number}", shared=rng.random() < 0.6)
                written += 1
            lengths = [rng.randrange(1, 9000) for _ in range(5)]
            with line(hub.server.port, lengths) as broken:
                insist(laptop, hub.url(laptop.login).replace(str(hub.server.port),
                                                             str(broken.port)))  # fmt: skip
                cuts += broken.cut
    meet(hub, laptops)
    assert cuts > 15
    assert_same(laptops)
    # Each laptop was set up by a commit in either scope, as its staff is shared.
    rows = hub.admin("SELECT count(*), count(DISTINCT hash) FROM handschlag.commit")
    local = sum(laptop.own_commits() for laptop in laptops)
    assert rows == [(local, local)]
    assert local >= written
    gaps = hub.admin(
        "SELECT count(*) FROM handschlag.stream s WHERE head_seq <> (SELECT count(*) "
        "FROM handschlag.commit c WHERE c.stream = s.id AND c.seq <= s.head_seq)"
    )
    assert gaps == [(0,)]


def test_the_server_ends_connections_between_batches(hub: HubOfTest, office: Office) -> None:
    jana, ben = office("swf", "swf")
    for number in range(14):
        jana.write(f"jana {number}")
        ben.write(f"ben {number}")
    ended: list[int] = []
    for laptop in (jana, ben, jana):
        report = sync(laptop.store, laptop.url(hub), lambda *_: ended.append(hub.cut_all()))
        assert report.cuts > 0
    assert sum(ended) >= 9
    assert jana.names() == ben.names()
    assert len(jana.names()) == 28
    assert_same([jana, ben])


def test_when_the_line_stays_cut_it_is_said_and_the_next_time_goes_on(
    hub: HubOfTest, office: Office
) -> None:
    jana, ben = office("swf", "swf")
    for number in range(20):
        jana.write(f"firm {number}")
    with (
        line(hub.server.port, [12_000, 10, 10, 10, 10]) as broken,
        pytest.raises(Environment, match="cannot be reached"),
    ):
        sync(jana.store, jana.url(hub).replace(str(hub.server.port), str(broken.port)))
    there = hub.admin("SELECT count(*) FROM handschlag.commit")[0][0]
    assert 0 < there < 22
    meet(hub, [jana, ben])
    assert len(ben.names()) == 20
    assert_same([jana, ben])


@pytest.mark.soak
def test_any_line_soak(hub: HubOfTest, office: Office) -> None:
    rng = random.Random()
    laptops = office(*("swf", "do") * 4)
    for _ in range(effort(20, 60)):
        laptop = rng.choice(laptops)
        for number in range(rng.randrange(1, 20)):
            laptop.write(f"{laptop.login} {number}", shared=rng.random() < 0.6)
        with line(hub.server.port, [rng.randrange(1, 30_000) for _ in range(8)]) as broken:
            insist(laptop, laptop.url(hub).replace(str(hub.server.port), str(broken.port)))
    meet(hub, laptops)
    assert_same(laptops)
