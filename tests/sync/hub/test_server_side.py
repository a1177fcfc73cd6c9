"""What the hub itself accepts, refuses and shows, whatever program asks it."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import psycopg
import pytest

from models.errors import Refused
from models.sync.hub import calls
from models.sync.hub.address import parse_address
from models.sync.hub.calls import Item
from models.sync.hub.connection import Connection
from models.sync.hub.faults import Forked
from models.sync.hub.setup import hub_init
from tests.sync.hub.server import ADMIN, HubOfTest

A, B, C = (bytes([number]) * 16 for number in (1, 2, 3))


def made(replica: bytes, scope: int, count: int, tail: str = "") -> list[Item]:
    """A chain of commits that nobody but the clients could look into."""
    items: list[Item] = []
    prev = b""
    for seq in range(1, count + 1):
        content = f"{replica.hex()}/{scope}/{seq}{tail}".encode()
        found = hashlib.sha256(prev + content).digest()
        items.append(Item(replica, scope, seq, prev, found, content))
        prev = found
    return items


def connected(hub: HubOfTest, login: str) -> Connection:
    return Connection(parse_address(hub.url(login)))


def entered(hub: HubOfTest, login: str, replica: bytes) -> Connection:
    connection = connected(hub, login)
    calls.enter(connection, replica, f"laptop of {login}")
    return connection


def test_setting_up_twice_changes_nothing(hub: HubOfTest) -> None:
    with entered(hub, "swf0", A) as laptop:
        calls.push(laptop, made(A, 1, 3))
        hub_init(hub.url(ADMIN))
        assert [(head.seq, head.own) for head in calls.heads(laptop)] == [(3, True)]


def test_an_administrator_who_is_no_superuser_can_set_it_up(empty: HubOfTest) -> None:
    empty.admin(f"ALTER DATABASE {empty.database} OWNER TO keeper")
    empty.admin("DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'handschlag_hub') "
                "THEN GRANT handschlag_hub TO keeper; END IF; END $$")  # fmt: skip
    hub_init(empty.url("keeper"))
    hub_init(empty.url("keeper"))
    with entered(empty, "do0", A) as laptop:
        assert calls.push(laptop, made(A, 0, 2)) == 2


def test_what_was_pushed_comes_back_as_it_was(hub: HubOfTest) -> None:
    items = made(A, 1, 5)
    with entered(hub, "swf0", A) as laptop, connected(hub, "do0") as other:
        assert calls.push(laptop, items[:3]) == 3
        assert calls.push(laptop, items[3:]) == 5
        assert calls.pull(other, {}, 100, 10**6) == items
        assert calls.pull(other, {f"{A.hex()}/1": 3}, 100, 10**6) == items[3:]
        assert calls.pull(other, {f"{A.hex()}/1": 9}, 100, 10**6) == []


def test_a_repeated_batch_is_passed_over_also_when_it_overlaps(hub: HubOfTest) -> None:
    items = made(A, 1, 5)
    with entered(hub, "swf0", A) as laptop:
        assert calls.push(laptop, items[:3]) == 3
        assert calls.push(laptop, items[:3]) == 3
        assert calls.push(laptop, items[1:]) == 5
        assert calls.push(laptop, items[1:3]) == 5
        assert calls.pull(laptop, {}, 100, 10**6) == items


@pytest.mark.parametrize("begin", [0, 2, 4])
def test_a_fork_is_refused_and_named(hub: HubOfTest, begin: int) -> None:
    """Also when the batch comes right after the commit that is another."""
    with entered(hub, "swf0", A) as laptop:
        calls.push(laptop, made(A, 1, 4))
        with pytest.raises(Forked) as failure:
            calls.push(laptop, made(A, 1, 6, "!")[begin:])
        assert failure.value.seq == max(1, begin)
        assert calls.heads(laptop)[0].seq == 4


def test_a_gap_is_refused(hub: HubOfTest) -> None:
    with entered(hub, "swf0", A) as laptop:
        with pytest.raises(Refused, match="lacks"):
            calls.push(laptop, made(A, 1, 4)[1:])
        calls.push(laptop, made(A, 1, 4)[:2])
        with pytest.raises(Refused, match="lacks"):
            calls.push(laptop, made(A, 1, 4)[3:])
        assert calls.heads(laptop)[0].seq == 2


def test_a_batch_is_taken_whole_or_not_at_all(hub: HubOfTest) -> None:
    items = made(A, 1, 4)
    broken = [*items[:3], replace(items[3], hash=b"short")]
    with entered(hub, "swf0", A) as laptop:
        with pytest.raises(Exception, match="hub reports"):
            calls.push(laptop, broken)
        assert [head.seq for head in calls.heads(laptop)] == []


def test_nobody_pushes_for_another_laptop(hub: HubOfTest) -> None:
    with entered(hub, "swf0", A), entered(hub, "swf1", B) as other, connected(hub, "do0") as third:
        for laptop in (other, third):
            with pytest.raises(Refused, match="another login"):
                calls.push(laptop, made(A, 1, 1))
            with pytest.raises(Refused, match="another login"):
                calls.write_letter(laptop, A, 1, b"letter")
            with pytest.raises(Refused, match="another login"):
                calls.write_keys(laptop, A, 1, [("age1x", b"key")])
            with pytest.raises(Refused, match="another login"):
                calls.enter(laptop, A, "stolen")
        # Nor under the role of its agency, which it may take on.
        other.ask("SELECT set_config('role', 'handschlag_swf', false)")
        with pytest.raises(Refused, match="another login"):
            calls.push(other, made(A, 1, 1))
        assert calls.heads(other) == []


def test_private_streams_are_seen_by_their_agency_alone(hub: HubOfTest) -> None:
    private, shared = made(A, 0, 2), made(A, 1, 2)
    with (
        entered(hub, "swf0", A) as laptop,
        connected(hub, "swf1") as colleague,
        connected(hub, "do0") as other,
    ):
        calls.push(laptop, private)
        calls.push(laptop, shared)
        calls.write_letter(laptop, A, 0, b"private letter")
        calls.write_letter(laptop, A, 1, b"shared letter")
        calls.write_keys(laptop, A, 1, [("age1x", b"key")])
        assert calls.pull(colleague, {}, 100, 10**6) == private + shared
        assert [one.letter for one in calls.letters(colleague)] == [
            b"private letter", b"shared letter"]  # fmt: skip
        assert [one.wrapped for one in calls.keys(colleague)] == [b"key"]
        assert calls.pull(other, {}, 100, 10**6) == shared
        assert calls.pull(other, {f"{A.hex()}/0": 0}, 100, 10**6) == shared
        assert [head.scope for head in calls.heads(other)] == [1]
        assert [one.letter for one in calls.letters(other)] == [b"shared letter"]
        assert calls.keys(other) == []
        with pytest.raises(Refused):
            calls.write_keys(other, A, 1, [("age1y", b"key")])
        assert calls.erased(other, A, 0) == {}


@pytest.mark.parametrize("login", ["swf0", "do0", "guest"])
def test_no_login_touches_a_table_or_an_inner_function(hub: HubOfTest, login: str) -> None:
    hub.admin(f"GRANT CONNECT ON DATABASE {hub.database} TO guest")
    tables = [row[0] for row in hub.admin(
        "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables "
        "WHERE schemaname = 'handschlag'")]  # fmt: skip
    assert len(tables) == 7
    statements = [
        *(f"SELECT * FROM {table}" for table in tables),
        *(f"DELETE FROM {table}" for table in tables),
        *(f"TRUNCATE {table}" for table in tables),
        "CREATE TABLE handschlag.own (x int)",
        "CREATE TABLE public.own (x int)",
        "CREATE SCHEMA own",
        "CREATE TEMP TABLE own (x int)",
        "SELECT handschlag.open_stream(gen_random_uuid(), 0::smallint)",
        "SELECT handschlag.own_agency()",
        "SET ROLE handschlag_hub",
    ]
    with psycopg.connect(hub.url(login), autocommit=True) as connection:
        for statement in statements:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement.encode())


def test_rows_of_others_stay_hidden_from_the_functions_themselves(hub: HubOfTest) -> None:
    """Row-level security also holds for the owner of the functions: a faulty one leaks nothing."""
    with entered(hub, "swf0", A) as laptop:
        calls.push(laptop, made(A, 0, 2))
    hub.admin("CREATE FUNCTION handschlag.faulty() RETURNS bigint LANGUAGE sql SECURITY DEFINER "
              "AS 'SELECT count(*) FROM handschlag.commit'")  # fmt: skip
    hub.admin("ALTER FUNCTION handschlag.faulty() OWNER TO handschlag_hub")
    found = {}
    for login in ("swf1", "do0"):
        with connected(hub, login) as laptop:
            found[login] = laptop.ask("SELECT handschlag.faulty()")[0][0]
    assert found == {"swf1": 2, "do0": 0}


@pytest.mark.parametrize("login", ["guest", ADMIN, "bridge"])
def test_a_login_without_a_single_agency_is_refused(hub: HubOfTest, login: str) -> None:
    if login == "bridge":
        hub.admin("DROP ROLE IF EXISTS bridge")
        hub.admin("CREATE ROLE bridge LOGIN IN ROLE handschlag_swf, handschlag_do")
    if login == "guest":
        hub.admin(f"GRANT CONNECT ON DATABASE {hub.database} TO guest")
        hub.admin("GRANT handschlag_swf TO guest")
        hub.admin("GRANT handschlag_do TO guest")
    try:
        with connected(hub, login) as laptop:
            with pytest.raises(Refused, match="belongs to no agency"):
                calls.enter(laptop, A, "laptop")
            with pytest.raises(Refused):
                calls.push(laptop, made(A, 1, 1))
            assert calls.pull(laptop, {}, 10, 1000) == []
    finally:
        hub.admin("REVOKE handschlag_swf FROM guest")
        hub.admin("REVOKE handschlag_do FROM guest")
        hub.admin("DROP ROLE IF EXISTS bridge")


def test_what_arrives_together_is_cut_by_count_and_size_without_gaps(hub: HubOfTest) -> None:
    with entered(hub, "swf0", A) as first, entered(hub, "swf1", B) as second:
        ours, theirs = made(A, 1, 7), made(B, 1, 7)
        for one, two in zip(ours, theirs, strict=True):
            calls.push(first, [one])
            calls.push(second, [two])
        arrived = [item for pair in zip(ours, theirs, strict=True) for item in pair]
        for most, most_bytes in ((3, 10**6), (100, 1), (100, 80)):
            beyond: dict[str, int] = {}
            found: list[Item] = []
            while batch := calls.pull(first, beyond, most, most_bytes):
                assert len(batch) <= most
                found += batch
                beyond |= {item.stream: item.seq for item in batch}
            assert found == arrived


def test_an_erased_commit_takes_the_place_of_the_whole_one_and_never_back(hub: HubOfTest) -> None:
    items = made(A, 1, 3)
    bare = replace(items[1], envelope=b"less", bare=2)
    with entered(hub, "swf0", A) as laptop, connected(hub, "swf1") as other:
        calls.push(laptop, items)
        with pytest.raises(Refused, match="another login"):
            calls.replace(other, bare)
        assert not calls.replace(laptop, replace(bare, hash=b"x" * 32))
        assert calls.replace(laptop, bare)
        assert not calls.replace(laptop, items[1])
        assert calls.erased(laptop, A, 1) == {2: 2}
        assert [item.envelope for item in calls.pull(other, {}, 10, 1000)] == [
            items[0].envelope, b"less", items[2].envelope]  # fmt: skip


def test_a_hub_of_a_newer_program_is_not_made_older(hub: HubOfTest) -> None:
    hub.admin("UPDATE handschlag.version SET version = 99")
    with pytest.raises(Refused, match="newer program"):
        hub_init(hub.url(ADMIN))


def test_a_laptop_may_not_set_up_a_hub(empty: HubOfTest) -> None:
    with pytest.raises(Refused, match="may not do that"):
        hub_init(empty.url("swf0"))
    assert empty.admin("SELECT count(*) FROM pg_namespace WHERE nspname = 'handschlag'") == [(0,)]


def test_a_database_without_a_hub_is_called_that(empty: HubOfTest) -> None:
    with (
        connected(empty, "swf0") as laptop,
        pytest.raises(Refused, match="no hub in this database"),
    ):
        calls.enter(laptop, A, "laptop")
