"""Laptops with real databases that exchange by a real hub."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from models.database.keys import profile_folder
from models.errors import Environment, Refused
from models.journal.conflicts import conflicts
from models.journal.peers import Trust, peers, revoke, trust
from models.journal.verify import verify
from models.sync.card import card_of
from models.sync.hub import calls
from models.sync.hub.address import parse_address
from models.sync.hub.connection import Connection
from models.sync.hub.envelope import NoKeyError, open_envelope
from models.sync.hub.exchange import pull, push, sync
from models.sync.hub.setup import hub_init
from tests.sync.hub.laptops import NAME, Laptop, assert_same, meet
from tests.sync.hub.server import ADMIN, HubOfTest

Office = Callable[..., list[Laptop]]


def test_private_things_reach_the_agency_shared_ones_everybody(
    hub: HubOfTest, office: Office
) -> None:
    jana, ben, cem = laptops = office("swf", "swf", "do")
    for laptop in laptops:
        laptop.write(f"private of {laptop.login}")
        laptop.write(f"shared of {laptop.login}", shared=True)
    meet(hub, laptops)
    shared = {f"shared of {laptop.login}" for laptop in laptops}
    assert jana.names() == shared | {"private of swf0", "private of swf1"}
    assert cem.names() == shared | {"private of do0"}
    assert_same(laptops)
    report = ben.sync(hub)
    assert (report.pushed, report.pulled, report.held, report.notices) == (0, 0, 0, ())


def test_no_private_word_lies_open_at_the_hub(hub: HubOfTest, office: Office) -> None:
    jana, ben = office("swf", "swf")
    jana.write("Geheimrat Kleinlaut")
    jana.write("Offenherz", shared=True)
    jana.sync(hub)
    ben.sync(hub)
    with Connection(parse_address(ben.url(hub))) as connection:
        items = calls.pull(connection, {}, 100, 10**6)
    for item in items:
        if item.scope == 0:
            with pytest.raises(NoKeyError):
                open_envelope(item, lambda *_: None)
    shared = [open_envelope(item, lambda *_: None) for item in items if item.scope == 1]
    assert "Offenherz" in str(shared)
    assert "Kleinlaut" not in str(shared)
    dump = hub.admin(
        "SELECT string_agg(encode(letter, 'escape'), ' ') FROM handschlag.letter UNION ALL "
        "SELECT string_agg(label, ' ') FROM handschlag.replica"
    )
    assert "Kleinlaut" not in str(dump)
    assert "Kleinlaut" in "".join(ben.names())


def test_edits_of_the_same_field_become_a_conflict_on_every_laptop(
    hub: HubOfTest, office: Office
) -> None:
    jana, ben, cem = laptops = office("swf", "swf", "do")
    jana.write("Hallwerk AG", shared=True)
    meet(hub, laptops)
    jana.edit("Hallwerk AG", town="Olpe")
    cem.edit("Hallwerk AG", town="Dortmund")
    meet(hub, laptops)
    assert ben.sync(hub).conflicts == 1
    found = set()
    for laptop in laptops:
        with laptop.store.reading() as reader:
            found.add(tuple(one.key for one in conflicts(reader)))
    assert len(found) == 1
    assert_same(laptops)


def test_push_and_pull_are_halves_of_it(hub: HubOfTest, office: Office) -> None:
    jana, ben = office("swf", "swf")
    jana.write("one")
    ben.write("two")
    brought = push(jana.store, jana.url(hub))
    assert (brought.pushed, brought.pulled) == (2, 0)
    fetched = pull(ben.store, ben.url(hub))
    assert (fetched.pushed, fetched.pulled, fetched.applied) == (0, 2, 2)
    assert ben.names() == {"one", "two"}
    assert jana.names() == {"one"}


def test_progress_ends_at_its_total(hub: HubOfTest, office: Office) -> None:
    jana, ben = office("swf", "swf")
    for number in range(30):
        jana.write(f"firm {number}")
    push(jana.store, jana.url(hub))
    steps: list[tuple[int, int]] = []
    sync(ben.store, ben.url(hub), lambda done, total: steps.append((done, total)))
    assert steps[-1][0] == steps[-1][1] == 32
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)


def test_who_is_vouched_for_is_known_to_all(hub: HubOfTest, office: Office) -> None:
    """Only the first laptop has exchanged cards with the others."""
    laptops = office("swf", "swf", "do", "do", star=True)
    for laptop in laptops:
        laptop.write(f"private of {laptop.login}")
        laptop.write(f"shared of {laptop.login}", shared=True)
    for _ in range(3):
        for laptop in laptops:
            laptop.sync(hub)
    # Of the other agency a letter vouches only for laptops of its own.
    with laptops[1].store.reading() as reader:
        known = {one.label: one.trusted for one in peers(reader)}
    assert known == {
        "Laptop swf0": Trust.TRUSTED, "Laptop do0": Trust.VOUCHED, "Laptop do1": Trust.VOUCHED
    }  # fmt: skip
    assert laptops[0].digest() == laptops[1].digest()
    assert laptops[0].digest("shared") == laptops[1].digest("shared")


def test_the_other_agency_vouches_for_its_own_laptops_alone(hub: HubOfTest, office: Office) -> None:
    jana, ben, cem = office("swf", "swf", "do")
    with jana.store.absorbing() as raw:
        raw.execute("DELETE FROM peer WHERE replica = (SELECT id FROM replica WHERE uuid = ?)",
                    (ben.store.identity.replica[1],))  # fmt: skip
    ben.write("not for somebody cem believes in")
    for laptop in (ben, cem, jana):
        report = laptop.sync(hub)
    with jana.store.reading() as reader:
        assert {one.label: one.trusted for one in peers(reader)} == {
            "Laptop swf1": Trust.KNOWN, "Laptop do0": Trust.TRUSTED
        }  # fmt: skip
    assert jana.names() == set()
    assert report.pulled == 1


def test_strangers_are_named_and_not_believed(hub: HubOfTest, office: Office) -> None:
    jana, ben, stranger = office("swf", "swf", "swf", star=True)
    stranger.write("from nowhere")
    with ben.store.absorbing() as raw:
        raw.execute("DELETE FROM peer")
    for laptop in (stranger, ben):
        report = laptop.sync(hub)
    assert report.pulled == 0
    assert [notice for notice in report.notices if "Laptop swf2" in notice]
    assert "from nowhere" not in ben.names()
    jana.sync(hub)
    trust(ben.store, card_of(jana.store))
    report = ben.sync(hub)
    assert "from nowhere" in ben.names()
    assert report.notices == ()


def test_a_laptop_that_joins_later_can_open_what_was_sealed_before(
    hub: HubOfTest, office: Office
) -> None:
    jana, ben, new = office("swf", "swf", "swf")
    for laptop in (jana, ben):
        with laptop.store.absorbing() as raw:
            raw.execute("DELETE FROM peer WHERE replica = (SELECT id FROM replica WHERE uuid = ?)",
                        (new.store.identity.replica[1],))  # fmt: skip
    jana.write("before")
    jana.sync(hub)
    ben.sync(hub)
    report = new.sync(hub)
    assert "before" not in new.names()
    assert [notice for notice in report.notices if "not sealed for this laptop" in notice]
    # A colleague hands the key on; its writer is not needed.
    trust(ben.store, card_of(new.store))
    ben.sync(hub)
    report = new.sync(hub)
    assert "before" in new.names()
    assert report.notices == ()
    jana.sync(hub)
    meet(hub, [jana, ben, new])
    assert_same([jana, ben, new])


def test_who_was_revoked_opens_nothing_from_then_on(hub: HubOfTest, office: Office) -> None:
    jana, ben, lost = office("swf", "swf", "swf")
    jana.write("before")
    meet(hub, [jana, ben, lost])
    for laptop in (jana, ben):
        revoke(laptop.store, lost.store.identity.replica[1])
    jana.write("after")
    jana.sync(hub)
    lost.write("still there")
    report = lost.sync(hub)
    assert lost.names() == {"before", "still there"}
    assert [notice for notice in report.notices if "not sealed for this laptop" in notice]
    ben.sync(hub)
    assert ben.names() == {"before", "after"}


def test_a_key_that_the_hub_slipped_in_is_not_used(hub: HubOfTest, office: Office) -> None:
    """Whoever runs the hub can wrap a key of their own for all; its writer did not sign it."""
    import pyrage

    jana, ben = office("swf", "swf")
    jana.write("before")
    meet(hub, [jana, ben])
    forged = b"k" * 32 + b"s" * 64
    for recipient, stream in hub.admin(
        "SELECT recipient, stream FROM handschlag.stream_key WHERE epoch = 1"
    ):
        wrapped = pyrage.encrypt(forged, [pyrage.x25519.Recipient.from_str(recipient)])
        hub.admin("INSERT INTO handschlag.stream_key VALUES (%s, 7, %s, %s)",
                  stream, recipient, wrapped)  # fmt: skip
    jana.write("after")
    jana.sync(hub)
    used = {
        int.from_bytes(bytes(row[0])[2:6])
        for row in hub.admin("SELECT envelope FROM handschlag.commit c JOIN handschlag.stream s "
                             "ON s.id = c.stream WHERE scope = 0")
    }  # fmt: skip
    assert used == {1}
    ben.sync(hub)
    assert ben.names() == {"before", "after"}


def test_a_letter_of_the_other_agency_moves_no_key(hub: HubOfTest, office: Office) -> None:
    """It names a colleague of ours, with a key to seal for that is its own."""
    jana, ben, cem = office("swf", "swf", "do")
    for laptop in (jana, ben, cem):
        laptop.sync(hub)
    bens, cems = card_of(ben.store), card_of(cem.store)
    with cem.store.absorbing() as raw:
        raw.execute(
            "UPDATE peer SET recipient = ? WHERE replica = (SELECT id FROM replica WHERE uuid = ?)",
            (cems.recipient, bens.uuid),
        )
        raw.execute("UPDATE replica SET label = 'New' || char(10) || 'line' WHERE uuid = ?",
                    (cems.uuid,))  # fmt: skip
    cem.sync(hub)
    jana.write("private")
    jana.sync(hub)
    with jana.store.reading() as reader:
        found = {one.uuid: one.recipient for one in peers(reader)}
    assert found == {bens.uuid: bens.recipient, cems.uuid: cems.recipient}
    keys = {row[0] for row in hub.admin("SELECT recipient FROM handschlag.stream_key k JOIN "
            "handschlag.stream s ON s.id = k.stream WHERE s.agency = 'swf'")}  # fmt: skip
    assert keys == {bens.recipient, card_of(jana.store).recipient}


@pytest.mark.parametrize("noticed", ["when it is opened", "by the hub"])
def test_a_restored_backup_becomes_a_laptop_of_its_own_and_loses_nothing(
    hub: HubOfTest, office: Office, tmp_path: Path, noticed: str
) -> None:
    """The profile remembers what was sent; the hub notices when the profile was restored too."""
    jana, ben = office("swf", "swf")
    profile = profile_folder() / "replicas.json"
    jana.write("in the backup")
    jana.sync(hub)
    first = jana.store.identity.replica[1]
    jana.store.close()
    shutil.copy(jana.folder / NAME, tmp_path / "backup")
    shutil.copy(profile, tmp_path / "profile")
    jana.reopen()
    jana.write("only at the hub")
    jana.sync(hub)
    jana.store.close()
    shutil.copy(tmp_path / "backup", jana.folder / NAME)
    if noticed == "by the hub":
        shutil.copy(tmp_path / "profile", profile)
    jana.reopen()
    assert (jana.store.identity.replica[1] == first) == (noticed == "by the hub")
    jana.write("after the restore")
    jana.write("shared after the restore", shared=True)
    if noticed == "by the hub":
        with pytest.raises(Refused, match="restored from a backup"):
            push(jana.store, jana.url(hub))
    report = jana.sync(hub)
    assert jana.store.identity.replica[1] != first
    assert bool(report.notices) == (noticed == "by the hub")
    everything = {
        "in the backup",
        "only at the hub",
        "after the restore",
        "shared after the restore",
    }
    assert jana.names() == everything
    meet(hub, [jana, ben])
    assert ben.names() == everything
    assert_same([jana, ben])


def test_a_hub_that_was_lost_is_filled_again_by_the_laptops(hub: HubOfTest, office: Office) -> None:
    jana, ben = laptops = office("swf", "swf")
    for laptop in laptops:
        laptop.write(f"of {laptop.login}")
    meet(hub, laptops)
    hub.admin("DROP SCHEMA handschlag CASCADE")
    hub_init(hub.url(ADMIN))
    jana.write("since")
    meet(hub, laptops)
    assert jana.sync(hub).notices == ()
    assert ben.names() == {"of swf0", "of swf1", "since"}
    assert hub.admin("SELECT count(*) FROM handschlag.commit") == [(5,)]


@pytest.mark.parametrize("what", ["flip", "swap", "hash", "cut"])
def test_what_was_altered_at_the_hub_is_refused_and_the_rest_comes(
    hub: HubOfTest, office: Office, what: str
) -> None:
    jana, ben, cem = office("swf", "swf", "do")
    for number in range(4):
        jana.write(f"jana {number}", shared=True)
        cem.write(f"cem {number}", shared=True)
    push(jana.store, jana.url(hub))
    push(cem.store, cem.url(hub))
    place = "seq = 2 AND stream = (SELECT s.id FROM handschlag.stream s JOIN handschlag.replica r "
    place += "ON r.uuid = s.replica WHERE r.login = 'swf0' AND s.scope = 1)"
    change = {
        "flip": "envelope = set_byte(envelope, octet_length(envelope) - 9, 7)",
        "swap": "envelope = (SELECT o.envelope FROM handschlag.commit o "
        "WHERE o.stream = commit.stream AND o.seq = 3)",
        "hash": "prev = decode(repeat('00', 32), 'hex')",
        "cut": "envelope = substr(envelope, 1, 40)",
    }
    hub.admin(f"UPDATE handschlag.commit SET {change[what]} WHERE {place}")
    report = ben.sync(hub)
    found = ben.names()
    assert {f"cem {number}" for number in range(4)} <= found
    if what != "hash":
        assert [notice for notice in report.notices if "Laptop swf0" in notice]
        assert "jana 2" not in found
    with ben.store.reading() as reader:
        assert [one for one in verify(reader) if one.serious] == []


def test_erased_content_leaves_the_hub_with_the_next_contact(
    hub: HubOfTest, office: Office
) -> None:
    jana, ben, late = office("swf", "swf", "swf")
    jana.write("Offenherz", shared=True)
    jana.write("Stillwasser", shared=True)
    meet(hub, [jana, ben])
    with jana.store.absorbing() as raw:
        raw.execute("UPDATE change SET data = NULL, salt = NULL WHERE data LIKE '%Offenherz%'")
    jana.sync(hub)
    with Connection(parse_address(ben.url(hub))) as connection:
        items = [item for item in calls.pull(connection, {}, 100, 10**6) if item.scope == 1]
    there = str([open_envelope(item, lambda *_: None) for item in items])
    assert "Stillwasser" in there
    assert "Offenherz" not in there
    assert hub.admin("SELECT sum(bare) FROM handschlag.commit") == [(1,)]
    late.sync(hub)
    assert "Stillwasser" in late.names()
    assert "Offenherz" not in late.names()


def test_another_agency_s_login_is_refused(hub: HubOfTest, office: Office) -> None:
    jana, _ = office("swf", "do")
    with pytest.raises(Refused, match="other agency"):
        sync(jana.store, hub.url("do3"))
    with pytest.raises(Refused, match="no hub in this database"):
        sync(jana.store, hub.server.url("postgres", "swf0"))
    with pytest.raises(Environment, match="cannot be reached"):
        sync(jana.store, hub.server.url("nowhere", "swf0"))


def test_a_day_of_eight_laptops(hub: HubOfTest, office: Office) -> None:
    rng = random.Random(8)
    laptops = office("swf", "do", "swf", "do", "swf", "do", "swf", "do")
    laptops[0].write("Hallwerk AG", shared=True)
    laptops[0].sync(hub)
    for place in rng.sample(range(8), 8):
        laptop = laptops[place]
        for number in range(rng.randrange(1, 6)):
            laptop.write(f"{place} {number}", shared=rng.random() < 0.5)
        laptop.sync(hub)
        # Nobody brings this before the evening: eight towns at once.
        laptop.edit("Hallwerk AG", town=f"town {place}")
    meet(hub, laptops)
    assert_same(laptops)
    assert {laptop.sync(hub).conflicts for laptop in laptops[:2]} == {1}
    there = sum(laptop.own_commits() for laptop in laptops)
    assert hub.admin("SELECT count(*), count(DISTINCT hash) FROM handschlag.commit") == [
        (there, there)
    ]
