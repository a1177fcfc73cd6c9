"""Taking in what another laptop wrote: all of it or nothing, in causal order, any number of times.

Source: design page of the journal, decisions 1, 8, 11, 13 and the section on packages.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from models.database.cipher import Connection
from models.database.reader import Reader
from models.errors import Refused
from models.journal.arrival import Arrived, chained, check_signature, damaged, is_signed
from models.journal.commits import SCHEMA, Intent
from models.journal.conflicts import count_conflicts
from models.journal.contexts import head_vector
from models.journal.digests import content_digests
from models.journal.gate import Heads, ready
from models.journal.inserting import insert
from models.journal.materialise import refold
from models.journal.peers import Trust, know, trust_of, welcome_back
from models.journal.rebirth import leave_own_streams
from models.journal.rebuild import rebuild
from models.journal.store import Committed, Store
from models.journal.touched import Extent, Touched, follow_up, touched_by
from models.journal.waiting import keep_waiting, waiting
from models.journal.wire import SCOPE_NAMES, Parcel
from models.language import tr
from models.progress import Progress, part, silent
from models.records.registry import BY_NUMBER

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Receipt:
    """What came of a parcel: commits new here, taken over, waiting, known before; open conflicts.

    `digest_equal` compares the contents where both laptops know the same, else it is None.
    """

    commits: int
    applied: int
    held: int
    known: int
    conflicts: int
    new_conflicts: int
    digest_equal: bool | None
    touched: Touched
    notices: tuple[str, ...]


def receive(store: Store, parcel: Parcel, progress: Progress = silent) -> Receipt:
    """Take a parcel in; what waits for something missing is kept and tried again next time.

    Raises `Refused` for an unknown or revoked sender and for anything altered or impossible; the
    database is then as it was, also when `progress` raises. Raises `Environment`.
    """
    streams = chained(parcel, part(progress, 0, 0.2))
    with store.absorbing() as raw:
        before = count_conflicts(Reader(raw))
        _welcome(raw, parcel, store.identity.agency)
        notices = leave_own_streams(raw, store.identity, parcel, streams)
        taking = _Taking(raw, store.identity.agency, parcel)
        new = taking.sort(streams)
        applied = taking.come_in()
        numbers = insert(raw, applied)
        progress(4, 10)
        touched = _fold(raw, numbers, part(progress, 0.4, 1))
        held = taking.keep_rest(applied)
        open_now = count_conflicts(Reader(raw))
        receipt = Receipt(
            commits=new,
            applied=len(applied),
            held=held,
            known=sum(map(len, streams.values())) - new,
            conflicts=open_now,
            new_conflicts=max(0, open_now - before),
            digest_equal=_same_content(raw, parcel, streams),
            touched=touched,
            notices=(*notices, *taking.notices()),
        )
    if receipt.digest_equal is False:
        receipt = _made_anew(store, parcel, streams, receipt)
    if applied:
        intent = Intent(tr("Changes of another laptop taken over"), "exchange")
        store.announce(Committed(b"", intent, touched, tuple(numbers)))
    return receipt


def _made_anew(
    store: Store, parcel: Parcel, streams: dict[str, list[Arrived]], receipt: Receipt
) -> Receipt:
    """Fold everything anew when contents differ although both know the same; nothing is lost."""
    rebuild(store)
    equal = _same_content(store.database.writer, parcel, streams)
    notice = (
        tr("The contents differed from those of the other laptop; all tables were made anew from "
           "the history, and now they are equal.")
        if equal
        else tr("The contents differ from those of the other laptop although both know the same "
                "changes. Please tell whoever looks after the program; nothing is lost.")
    )  # fmt: skip
    return replace(receipt, digest_equal=equal, notices=(*receipt.notices, notice))


class _Taking:
    """One parcel on its way in: what is known already, what is new, what has to wait and why."""

    def __init__(self, raw: Connection, agency: str, parcel: Parcel) -> None:
        self._raw, self._parcel = raw, parcel
        self._trust = {uuid: (trust, own) for uuid, trust, own in trust_of(raw)}
        self._agency = agency
        self._keys = {
            bytes(uuid): bytes(key)
            for uuid, key in raw.execute("SELECT uuid, sign_public FROM replica")
        }
        self._heads: Heads = {
            f"{replica}/{scope}": (seq, bytes(head))
            for replica, scope, seq, head in raw.execute(
                "SELECT lower(hex(r.uuid)), s.scope, s.head_seq, s.head_hash FROM stream s "
                "JOIN replica r ON r.id = s.replica"
            )
        }
        self._pool: dict[str, dict[int, list[Arrived]]] = {}
        self._reasons: dict[str, str] = {}

    def sort(self, streams: dict[str, list[Arrived]]) -> int:
        """Tell known from new and check who signed; returns how many are new."""
        for name, commits in waiting(self._raw).items():
            self._add(name, commits)
        new = 0
        for name, commits in streams.items():
            if not self._visible(name):
                raise damaged()
            fresh = self._unknown(name, commits)
            if fresh and self._trusted(fresh[-1].commit.replica):
                check_signature(commits[-1], self._keys[fresh[-1].commit.replica])
            new += sum(one.commit.seq not in self._pool.get(name, {}) for one in fresh)
            self._add(name, fresh)
        return new

    def come_in(self) -> list[Arrived]:
        """What can come in now, in order; of each stream up to a commit that is signed.

        Otherwise nobody could prove to a third laptop what was taken over.
        """
        queues = self._queues()
        while True:
            heads = dict(self._heads)
            found = ready(heads, queues, self._visible)
            last = {one.commit.stream: one for one in found}
            bare = {name for name, one in last.items() if not one.commit.signature}
            if not bare:
                self._heads = heads
                return found
            for name in bare:
                queues[name] = _up_to_signed(queues[name], last[name].commit.seq)

    def keep_rest(self, applied: Iterable[Arrived]) -> int:
        """Let the rest wait; returns how many of this laptop's agency and the shared ones wait."""
        gone = {one.hash for one in applied}
        rest = []
        for name, by_seq in self._pool.items():
            head = self._heads.get(name, (0, b""))[0]
            for seq, versions in by_seq.items():
                rest += [
                    (one, self._reasons.get(name, "gap"))
                    for one in versions
                    if one.hash not in gone and (seq > head or self._reasons.get(name) == "fork")
                ]
        keep_waiting(self._raw, rest)
        return len(rest)

    def notices(self) -> list[str]:
        """What a person should know of what waits."""
        said = []
        for name, reason in sorted(self._reasons.items()):
            laptop = self._label(bytes.fromhex(name.partition("/")[0]))
            if reason == "fork":
                said.append(
                    tr("Two laptops write under the name “{laptop}”. Its changes wait until it "
                       "has made contact itself; nothing is lost.", laptop=laptop)
                )  # fmt: skip
            elif reason == "signer":
                said.append(
                    tr("Changes of “{laptop}” wait, because nobody here trusts this laptop yet.",
                       laptop=laptop)
                )  # fmt: skip
        return said

    def _unknown(self, name: str, commits: list[Arrived]) -> list[Arrived]:
        head = self._heads.get(name, (0, b""))[0]
        fresh = [one for one in commits if one.commit.seq > head]
        known = {one.commit.seq: one.hash for one in commits if one.commit.seq <= head}
        first = commits[0]
        if first.commit.seq - 1 <= head:
            known.setdefault(first.commit.seq - 1, first.prev)
        known.pop(0, None)
        if any(self._hash(name, seq) != digest for seq, digest in known.items()):
            self._reasons[name] = "fork"
            return [one for one in commits if one.hash != self._hash(name, one.commit.seq)]
        return fresh

    def _hash(self, name: str, seq: int) -> bytes | None:
        replica, _, scope = name.partition("/")
        row = self._raw.execute(
            "SELECT j.hash FROM journal_commit j JOIN stream s ON s.id = j.stream "
            "JOIN replica r ON r.id = s.replica WHERE r.uuid = ? AND s.scope = ? AND j.seq = ?",
            (bytes.fromhex(replica), int(scope), seq),
        ).fetchone()
        return bytes(row[0]) if row else None

    def _add(self, name: str, commits: Iterable[Arrived]) -> None:
        by_seq = self._pool.setdefault(name, {})
        for one in commits:
            versions = by_seq.setdefault(one.commit.seq, [])
            if all(other.hash != one.hash for other in versions):
                # In front of what waited: that may be a forgery that nobody could check.
                versions.insert(0, one)

    def _queues(self) -> dict[str, list[Arrived]]:
        """What may come in, by stream: of trusted laptops, and following on the head."""
        queues: dict[str, list[Arrived]] = {}
        for name, by_seq in self._pool.items():
            replica = bytes.fromhex(name.partition("/")[0])
            if not self._trusted(replica) or not self._visible(name):
                self._reasons.setdefault(name, "signer")
                continue
            before = self._heads.get(name, (0, b""))[1]
            queue = []
            for seq in sorted(by_seq):
                following = next((v for v in by_seq[seq] if v.prev == before), by_seq[seq][0])
                queue.append(following)
                before = following.hash
            queues[name] = self._signed(replica, queue)
        return queues

    def _signed(self, replica: bytes, queue: list[Arrived]) -> list[Arrived]:
        """What a signature of the laptop covers; what waited for trust was not checked yet."""
        end, covered, before = len(queue), False, b""
        for place, one in reversed(list(enumerate(queue))):
            covered = (covered and before == one.hash) or is_signed(one, self._keys[replica])
            if not covered:
                end = place
            before = one.prev
        return queue[:end]

    def _trusted(self, replica: bytes) -> bool:
        return self._trust.get(replica, (Trust.KNOWN, ""))[0] >= Trust.VOUCHED

    def _visible(self, name: str) -> bool:
        replica, _, scope = name.partition("/")
        known = self._trust.get(bytes.fromhex(replica))
        return scope == "1" or known is None or known[1] == self._agency

    def _label(self, replica: bytes) -> str:
        row = self._raw.execute("SELECT label FROM replica WHERE uuid = ?", (replica,)).fetchone()
        return str(row[0]) if row else replica.hex()[:8]


def _up_to_signed(queue: list[Arrived], end: int) -> list[Arrived]:
    kept = [one for one in queue if one.commit.seq <= end]
    while kept and not kept[-1].commit.signature:
        kept.pop()
    return kept


def _welcome(raw: Connection, parcel: Parcel, own: str) -> None:
    """Believe the sender what it says of others: of its own agency, and of all if it is of ours."""
    for card in parcel.replicas:
        if card.uuid == parcel.sender:
            welcome_back(raw, card)
    known = {uuid: (trust, agency) for uuid, trust, agency in trust_of(raw)}
    trust, agency = known.get(parcel.sender, (Trust.KNOWN, ""))
    if trust is Trust.REVOKED:
        raise Refused(tr("This laptop is no longer trusted here. Nothing was taken over."))
    if trust < Trust.VOUCHED:
        raise Refused(
            tr("The laptop that wrote this is not known here. Exchange cards with it first.")
        )
    for card in parcel.replicas:
        vouched = own == agency or card.agency == agency
        know(raw, card, Trust.VOUCHED if vouched else Trust.KNOWN)


def _fold(raw: Connection, numbers: list[int], progress: Progress) -> Touched:
    """Fold what came in; what depends on it is computed for the fields that may have changed."""
    touched: Touched = {}
    fields: dict[int, set[int]] = {}
    unknown: set[int] = set()
    for start in range(0, len(numbers), _BATCH):
        some, extent = touched_by(raw, numbers[start : start + _BATCH], set())
        for key, records in some.items():
            touched.setdefault(key, set()).update(records)
            unknown |= records - extent.fields.keys()
        for record, changed in extent.fields.items():
            fields.setdefault(record, set()).update(changed)
    reader = Reader(raw)
    everyone = {record for records in touched.values() for record in records}
    before = _gone(raw)
    involved = refold(raw, everyone, part(progress, 0, 0.3))
    for record in involved - everyone:
        number = reader.value("SELECT type FROM record WHERE id = ?", (record,))
        touched.setdefault(BY_NUMBER[number].key, set()).add(record)
    unknown |= involved | (before ^ _gone(raw))
    known = {record: changed for record, changed in fields.items() if record not in unknown}
    follow_up(raw, touched, Extent(frozenset(), known), part(progress, 0.3, 1))
    return touched


def _gone(raw: Connection) -> set[int]:
    return {row[0] for row in raw.execute("SELECT id FROM record WHERE deleted = 1")}


def _same_content(
    raw: Connection, parcel: Parcel, streams: dict[str, list[Arrived]]
) -> bool | None:
    """Whether the records touched read the same here and there, where both know the same."""
    reader = Reader(raw)
    scopes = [scope for scope, name in SCOPE_NAMES.items() if name in parcel.digests]
    own = {name: upto for name, upto in head_vector(reader).items() if int(name[-1]) in scopes}
    # A program with other fields reads the same commits otherwise.
    if own != parcel.head or any(one.schema != SCHEMA for one in parcel.commits):
        return None
    touched: dict[int, set[int]] = {}
    for commits in streams.values():
        for one in commits:
            for change in one.commit.changes:
                record = reader.id_of(change.record.hex())
                if record is not None:
                    touched.setdefault(change.type, set()).add(record)
    return content_digests(reader, touched, scopes) == parcel.digests
