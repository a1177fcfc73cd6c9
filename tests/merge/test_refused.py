"""I4: whatever is not as the writer signed it is refused, and nothing has changed by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from models.errors import Refused
from models.journal.contexts import head_vector
from models.journal.peers import own_card, revoke, trust
from models.journal.receiving import receive
from models.journal.sending import make_parcel
from models.journal.verify import verify
from models.journal.wire import Parcel
from tests.journal.contents import dump
from tests.merge.checks import check
from tests.merge.fleet import Fleet, fleet_of
from tests.merge.seals import sealed

Forge = Callable[[Parcel], Parcel]


@pytest.fixture(scope="module")
def fleet() -> Iterator[Fleet]:
    """Two laptops of one agency and one of the other; the first has written three commits."""
    with fleet_of("swf", "do", "swf", seed=1) as found:
        found.meet()
        store = found.tick(0).store
        with store.change("Created") as change:
            record = change.create("organisation", {"name": "Beispiel GmbH"}, shared=True)
        for town in ("Olpe", "Soest"):
            with store.change("Edited") as change:
                change.update("organisation", record, {"town": town})
        found.harvest(0)
        yield found


def _last(parcel: Parcel, **values: Any) -> Parcel:
    commits = list(parcel.commits)
    commits[-1] = replace(commits[-1], **values)
    return replace(parcel, commits=tuple(commits))


def _first(parcel: Parcel, **values: Any) -> Parcel:
    first, *rest = parcel.commits
    return replace(parcel, commits=(replace(first, **values), *rest))


def _change(parcel: Parcel, **values: Any) -> Parcel:
    commit = parcel.commits[-1]
    return _last(parcel, changes=(replace(commit.changes[0], **values), *commit.changes[1:]))


def _flip(content: bytes | None) -> bytes:
    whole = bytearray(content or b"\0")
    whole[0] ^= 1
    return bytes(whole)


ALTERED: dict[str, Forge] = {
    "another value": lambda p: _change(p, data='{"8":"Hagen"}'),
    "another salt": lambda p: _change(p, salt=_flip(p.commits[-1].changes[0].salt)),
    "a digest instead of the value": lambda p: _change(p, data=None, salt=None, digest=b"x" * 32),
    "another record": lambda p: _change(p, record=b"r" * 16),
    "another operation": lambda p: _change(p, op="D"),
    "another type": lambda p: _change(p, type=2),
    "a change less": lambda p: _last(p, changes=()),
    "a change twice": lambda p: _last(p, changes=p.commits[-1].changes * 2),
    "another clock": lambda p: _last(p, clock=p.commits[-1].clock + 1),
    "another author": lambda p: _last(p, author="somebody"),
    "another label": lambda p: _last(p, label="Deleted"),
    "another kind": lambda p: _last(p, kind="import"),
    "another transaction": lambda p: _last(p, tx=b"t" * 16),
    "another context": lambda p: _last(p, context="{}"),
    "undoes something": lambda p: _last(p, refers=b"t" * 16),
    "another program": lambda p: _last(p, schema=0),
    "another signature": lambda p: _last(p, signature=_flip(p.commits[-1].signature)),
    "no signature at the end": lambda p: _last(p, signature=b""),
    "an altered first commit": lambda p: _first(p, label="Deleted"),
    "a commit left out": lambda p: replace(p, commits=(p.commits[0], *p.commits[2:])),
    "commits in another order": lambda p: replace(p, commits=tuple(reversed(p.commits))),
    "another beginning": lambda p: replace(
        p, prev={name: (seq, _flip(digest)) for name, (seq, digest) in p.prev.items()}
    ),
}

_BROKEN_DATA = ('{"8":"\\ud800"}', "", "[]", "null", "{", '{"a":1}',
                '{"8":[1]}', '{"8":1.5}', '{"8":{"x":1}}',
                '{"8":NaN}', '{"8":true}', '{"16":99999999999999999999}')  # fmt: skip
SIGNED: dict[str, Forge] = {
    **{f"data {text}": partial(_change, data=text) for text in _BROKEN_DATA},
    "an unknown operation": lambda p: _change(p, op="X"),
    "half an id": lambda p: _change(p, record=b"r" * 8),
    "a negative clock": lambda p: _last(p, clock=-1),
    "an endless clock": lambda p: _last(p, clock=2**63),
    # The clock of a laptop that has heard of this one could not go on.
    "a clock at the end of time": lambda p: _last(p, clock=2**63 - 1),
    "half a transaction": lambda p: _last(p, tx=b"t"),
    "a context that is none": lambda p: _last(p, context="[1]"),
    "a context of words": lambda p: _last(p, context='{"a":"b"}'),
    "a negative context": lambda p: _last(p, context=_named(p, -1)),
    "a context that knows its own future": lambda p: _last(
        p, context=_named(p, p.commits[-1].seq + 5)
    ),
    "a scope that is none": lambda p: replace(
        p, commits=tuple(replace(c, scope=7) for c in p.commits)
    ),
    "another type of a known record": lambda p: _change(p, type=2, data='{"4":"Weiß"}'),
}


def _named(parcel: Parcel, seq: int) -> str:
    commit = parcel.commits[-1]
    return f'{{"{commit.replica.hex()}/{commit.scope}":{seq}}}'


def _parcel(fleet: Fleet) -> Parcel:
    parcel = fleet.write(0, 2).parcel
    assert len(parcel.commits) == 3
    return parcel


def _is_refused(fleet: Fleet, parcel: Parcel, place: int = 2) -> None:
    laptop = fleet.laptops[place]
    before = dump(laptop.store.database.writer)
    with pytest.raises(Refused) as refusal:
        receive(laptop.store, parcel)
    assert refusal.value.sentence
    assert dump(laptop.store.database.writer) == before
    check(fleet, laptop)


@pytest.mark.parametrize("name", ALTERED)
def test_what_was_altered_on_the_way_is_refused(fleet: Fleet, name: str) -> None:
    _is_refused(fleet, ALTERED[name](_parcel(fleet)))


@pytest.mark.parametrize("name", SIGNED)
def test_nonsense_is_refused_also_when_it_is_signed(fleet: Fleet, name: str) -> None:
    secret = fleet.laptops[0].store.identity.secret
    _is_refused(fleet, sealed(SIGNED[name](_parcel(fleet)), secret))


def test_sealing_by_hand_gives_what_the_program_gives(fleet: Fleet) -> None:
    parcel = _parcel(fleet)
    by_hand = sealed(parcel, fleet.laptops[0].store.identity.secret)
    assert by_hand.commits[-1].signature == parcel.commits[-1].signature


def test_a_key_that_nobody_vouched_for_is_refused(fleet: Fleet) -> None:
    _is_refused(fleet, sealed(_parcel(fleet), b"k" * 32))


def test_a_card_in_the_parcel_does_not_replace_the_key_that_is_known(fleet: Fleet) -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    secret = b"k" * 32
    public = Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()
    with pytest.raises(Refused):
        trust(
            fleet.laptops[2].store,
            replace(own_card(fleet.laptops[0].reader), sign_public=public),
        )
    parcel = _parcel(fleet)
    cards = tuple(replace(card, sign_public=public) for card in parcel.replicas)
    _is_refused(fleet, sealed(replace(parcel, replicas=cards), secret))


def test_a_stranger_is_refused(fleet: Fleet) -> None:
    parcel = _parcel(fleet)
    stranger = b"s" * 16
    commits = tuple(replace(commit, replica=stranger) for commit in parcel.commits)
    _is_refused(fleet, sealed(replace(parcel, sender=stranger, commits=commits), b"k" * 32))


def test_private_commits_of_the_other_agency_are_refused() -> None:
    with fleet_of("swf", "do", seed=2) as found:
        found.meet()
        with found.tick(0).store.change("Created") as change:
            change.create("organisation", {"name": "Beispiel GmbH"}, shared=False)
        laptop = found.laptops[1]
        parcel = make_parcel(found.laptops[0].reader, (0, 1), {})
        before = dump(laptop.store.database.writer)
        with pytest.raises(Refused):
            receive(laptop.store, replace(parcel, commits=tuple(parcel.commits)))
        assert dump(laptop.store.database.writer) == before


def test_a_revoked_laptop_is_refused() -> None:
    with fleet_of("swf", "do", seed=3) as found:
        laptop = found.laptops[1]
        found.exchange(0, 1)
        with found.tick(0).store.change("Created") as change:
            change.create("organisation", {"name": "Beispiel GmbH"}, shared=True)
        found.harvest(0)
        revoke(laptop.store, found.laptops[0].store.identity.replica[1])
        _is_refused(found, found.write(0, 1).parcel, 1)


def test_a_colleague_cannot_vouch_for_a_revoked_laptop() -> None:
    with fleet_of("swf", "do", "swf", seed=3) as found:
        laptop = found.laptops[1]
        found.meet()
        revoke(laptop.store, found.laptops[0].store.identity.replica[1])
        found.exchange(2, 1)
        with found.tick(0).store.change("Created") as change:
            change.create("organisation", {"name": "Beispiel GmbH"}, shared=True)
        found.harvest(0)
        _is_refused(found, found.write(0, 1).parcel, 1)


def test_two_contents_of_one_name_are_a_fork_and_what_was_there_stays() -> None:
    with fleet_of("swf", "do", seed=4) as found:
        with found.tick(0).store.change("Created") as change:
            change.create("organisation", {"name": "Beispiel GmbH"}, shared=True)
        found.harvest(0)
        parcel = found.write(0, 1).parcel
        found.deliver(found.letters[-1])
        other = _last(parcel, label="Another")
        laptop = found.laptops[1]
        commits = dump(laptop.store.database.writer)["journal_commit"]
        forged = sealed(other, found.laptops[0].store.identity.secret)
        receipt = receive(laptop.store, forged)
        assert (receipt.applied, receipt.held) == (0, 1)
        assert receipt.notices
        # It goes on from what nobody here has: that waits as well.
        with found.tick(0).store.change("Created") as change:
            change.create("organisation", {"name": "Weiter GmbH"}, shared=True)
        onward = found.write(0, 1, head_vector(laptop.reader)).parcel
        prev = {name: (seq, _flip(digest)) for name, (seq, digest) in onward.prev.items()}
        forged = sealed(replace(onward, prev=prev), found.laptops[0].store.identity.secret)
        assert receive(laptop.store, forged).applied == 0
        assert dump(laptop.store.database.writer)["journal_commit"] == commits
        check(found, laptop)


def test_what_waited_for_trust_is_checked_when_trust_comes() -> None:
    """Somebody trusted hands on what a laptop is said to have written that nobody knows yet."""
    with fleet_of("swf", "do", seed=6) as found, found.newcomer("swf") as stranger:
        laptop = found.laptops[0]
        with stranger.store.change("Created") as change:
            change.create("organisation", {"name": "Beispiel GmbH"}, shared=True)
        parcel = make_parcel(stranger.reader, (1,), {})
        card = own_card(stranger.reader)
        laptop.store.database.writer.execute(
            "UPDATE peer SET trusted = 0 WHERE replica = (SELECT id FROM replica WHERE uuid = ?)",
            (card.uuid,),
        )
        messenger = found.laptops[1].store.identity.replica[1]
        handed_on = replace(parcel, sender=messenger, head={}, digests={})
        forged = _last(handed_on, label="Deleted", signature=b"s" * 64)
        assert receive(laptop.store, forged).applied == 0
        trust(laptop.store, card)
        empty = replace(found.write(1, 0).parcel, commits=())
        receive(laptop.store, empty)
        with laptop.store.reading() as reader:
            assert [one for one in verify(reader) if one.serious] == []
        # What it really wrote is taken over in spite of the forgery.
        receive(laptop.store, replace(parcel, head={}, digests={}))
        assert laptop.reader.value("SELECT count(*) FROM organisation") == 1


@pytest.mark.parametrize("data", ['{"1":null}', '{"1":""}', '{"4":"%s"}'])
def test_odd_data_of_a_trusted_laptop_does_no_harm(data: str) -> None:
    with fleet_of("swf", "do", seed=9) as found:
        with found.tick(0).store.change("Created") as change:
            record = change.create("organisation", {"name": "Beispiel GmbH"}, shared=True)
        with found.tick(0).store.change("Edited") as change:
            change.update("organisation", record, {"town": "Olpe"})
        parcel = found.write(0, 1).parcel
        if "%" in data:
            data %= parcel.commits[-1].changes[0].record.hex()
        laptop = found.laptops[1]
        before = dump(laptop.store.database.writer)
        odd = sealed(_change(parcel, data=data), found.laptops[0].store.identity.secret)
        try:
            receive(laptop.store, odd)
        except Refused:
            assert dump(laptop.store.database.writer) == before
        with laptop.store.reading() as reader:
            assert [one for one in verify(reader) if one.serious] == []
        with found.tick(1).store.change("Created") as change:
            change.create("organisation", {"name": "Weiter"}, shared=True)


def test_a_known_record_never_becomes_one_of_another_type() -> None:
    with fleet_of("swf", "do", seed=10) as found:
        with found.tick(0).store.change("Created") as change:
            record = change.create("organisation", {"name": "Beispiel GmbH"}, shared=True)
        found.harvest(0)
        found.exchange(0, 1)
        known = head_vector(found.laptops[1].reader)
        with found.tick(0).store.change("Edited") as change:
            change.update("organisation", record, {"town": "Olpe"})
        found.harvest(0)
        parcel = _change(found.write(0, 1, known).parcel, type=2, data='{"4":"Weiß"}')
        _is_refused(found, sealed(parcel, found.laptops[0].store.identity.secret), 1)


def test_the_parcel_as_it_was_written_is_taken_over_and_once_only() -> None:
    with fleet_of("swf", "do", seed=5) as found:
        with found.tick(0).store.change("Created") as change:
            change.create("organisation", {"name": "Beispiel GmbH"}, shared=True)
        found.harvest(0)
        letter = found.write(0, 1)
        first = found.deliver(letter)
        assert first.commits == first.applied == len(letter.names)
        again = found.deliver(letter)
        assert (again.commits, again.applied, again.known) == (0, 0, len(letter.names))
        check(found, found.laptops[1])
