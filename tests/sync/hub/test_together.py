"""Laptops that come at the same time: whoever fetches meanwhile misses nothing (I18)."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from models.sync.hub import calls
from models.sync.hub.address import parse_address
from models.sync.hub.calls import Item
from models.sync.hub.connection import Connection
from tests.sync.hub.laptops import Laptop, assert_same, meet
from tests.sync.hub.server import HubOfTest
from tests.sync.hub.test_server_side import made

WRITERS, COMMITS = 4, 60


def test_who_fetches_while_others_bring_gets_every_commit_once(hub: HubOfTest) -> None:
    chains = [made(bytes([place]) * 16, 1, COMMITS) for place in range(1, WRITERS + 1)]

    def bring(place: int) -> None:
        with Connection(parse_address(hub.url(f"swf{place}"))) as laptop:
            calls.enter(laptop, chains[place][0].replica, "laptop")
            for first in range(0, COMMITS, 2):
                calls.push(laptop, chains[place][first : first + 2])

    def fetch() -> list[Item]:
        found: list[Item] = []
        beyond: dict[str, int] = {}
        with Connection(parse_address(hub.url("do0"))) as laptop:
            while len(found) < WRITERS * COMMITS:
                for item in calls.pull(laptop, beyond, 7, 10**6):
                    assert item.seq == beyond.get(item.stream, 0) + 1
                    beyond[item.stream] = item.seq
                    found.append(item)
        return found

    with ThreadPoolExecutor(WRITERS + 1) as pool:
        fetched = pool.submit(fetch)
        for ended in [pool.submit(bring, place) for place in range(WRITERS)]:
            ended.result()
        found = fetched.result()
    assert sorted(found, key=lambda one: (one.replica, one.seq)) == [
        item for chain in chains for item in chain
    ]


def test_one_laptop_that_comes_twice_at_once_brings_everything_once(hub: HubOfTest) -> None:
    """A sync that hangs somewhere and the next one, started by hand."""
    items = made(b"\1" * 16, 1, COMMITS)

    def bring(size: int) -> int:
        with Connection(parse_address(hub.url("swf0"))) as laptop:
            calls.enter(laptop, items[0].replica, "laptop")
            return [
                calls.push(laptop, items[first : first + size]) for first in range(0, COMMITS, size)
            ][-1]

    with ThreadPoolExecutor(3) as pool:
        assert set(pool.map(bring, (3, 4, 5))) == {COMMITS}
    assert hub.admin("SELECT count(*), max(seq) FROM handschlag.commit") == [(COMMITS, COMMITS)]


def test_laptops_at_the_same_time(hub: HubOfTest, office: Callable[..., list[Laptop]]) -> None:
    laptops = office("swf", "do", "swf", "do")

    def work(laptop: Laptop) -> None:
        for round_ in range(3):
            for number in range(3):
                laptop.write(f"{laptop.login} {round_} {number}", shared=number > 0)
            laptop.sync(hub)

    with ThreadPoolExecutor(len(laptops)) as pool:
        list(pool.map(work, laptops))
    meet(hub, laptops)
    assert_same(laptops)
    there = sum(laptop.own_commits() for laptop in laptops)
    assert hub.admin("SELECT count(*), count(DISTINCT hash) FROM handschlag.commit") == [
        (there, there)
    ]
