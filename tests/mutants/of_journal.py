"""Faults in capture, commits, fold, registers, undo and verification."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

COMPUTED = "test_computed.py"
CAPTURE, CHANGE, FOLD = "test_capture.py", "test_change.py", "test_fold.py"
SEEN, UNDO, CHAIN, EVERY = "test_seen.py", "test_undo.py", "test_chain.py", "test_every_write.py"


def _journal(name: str, file: str, search: str, replace: str, *tests: str) -> Mutant:
    places = tuple(f"tests/journal/{test}" for test in tests)
    return Mutant(name, f"models/journal/{file}.py", search, replace, places)


MUTANTS: tuple[Mutant, ...] = (
    _journal(
        "the trigger of new records omits a column",
        "capture",
        "        for field in record_type.fields\n    )\n    parts",
        "        for field in record_type.fields[:-1]\n    )\n    parts",
        CAPTURE,
    ),
    _journal(
        "the trigger of edits writes a group in part",
        "capture",
        "AS v WHERE {changed}",
        "AS v WHERE {_any_changed([field])}",
        CAPTURE,
    ),
    _journal(
        "deletions are not captured",
        "capture",
        "f\"{insert}, id, 'D', '{{}}' FROM record WHERE id = OLD.id; \"",
        "f\"{insert}, id, 'D', '{{}}' FROM record WHERE id = -1; \"",
        "test_history.py",
    ),
    _journal(
        "an id may change",
        "capture",
        "SELECT RAISE(ABORT, 'an id never changes') WHERE NEW.id <> OLD.id; ",
        "",
        CAPTURE,
    ),
    _journal(
        "a row may belong to a record of another type",
        "capture",
        "ELSE RAISE(ABORT, 'record of another type') END",
        "ELSE scope END",
        CAPTURE,
    ),
    _journal(
        "what is written outside a transaction is packed by nobody",
        "capture",
        "if scope is None or not self._open:",
        "if scope is None:",
        CAPTURE,
    ),
    _journal(
        "both scopes share a commit",
        "capture",
        "        if scope not in self.commits:\n",
        "        scope = 0\n        if scope not in self.commits:\n",
        SEEN,
    ),
    _journal(
        "links are written as local numbers",
        "capture",
        "if field.kind is Kind.LINK:\n        return f'(SELECT lower(hex(uuid))",
        "if field.kind is None:\n        return f'(SELECT lower(hex(uuid))",
        CAPTURE,
    ),
    _journal(
        "the chain is not linked",
        "commits",
        "        stream, head, prev = self._stream(scope)\n",
        "        stream, head, prev = self._stream(scope)\n        prev = b''\n",
        SEEN,
    ),
    _journal(
        "the salt is used again",
        "commits",
        "salts = random_bytes(SALT_BYTES * len(rows))",
        "salts = random_bytes(SALT_BYTES) * len(rows)",
        CAPTURE,
    ),
    _journal(
        "the clock follows the system backwards",
        "clock",
        "return max(present, last + 1)",
        "return present",
        SEEN,
    ),
    _journal(
        "a stale writer claims to have seen all",
        "commits",
        "        if intent.seen is not None:\n",
        "        if intent.seen == 0:\n",
        SEEN,
    ),
    _journal(
        "a stale writer has seen the streams that began since",
        "commits",
        'return {f"{self._uuid.hex()}/{scope}": 0} | dict(intent.seen)',
        "return dict(intent.seen)",
        SEEN,
    ),
    _journal(
        "an undo that changes nothing is forgotten",
        "commits",
        "if digests or intent.refers:",
        "if digests:",
        UNDO,
    ),
    _journal(
        "the winner is the commit that arrived last",
        "versions",
        "return (self.clock, self.replica, self.seq)",
        "return (self.commit, self.replica, self.seq)",
        FOLD,
    ),
    _journal(
        "the winner is decided by the clock alone",
        "versions",
        "return (self.clock, self.replica, self.seq)",
        "return (self.clock, b'', 0)",
        FOLD,
    ),
    _journal(
        "the last sequence of a vector counts as unseen",
        "versions",
        "return other.seq <= self.vector.get(other.stream, default)",
        "return other.seq < self.vector.get(other.stream, default)",
        FOLD,
    ),
    _journal(
        "the last writer wins, seen or not",
        "fold",
        "            live[register] = [*kept, version]\n",
        "            live[register] = [version]\n",
        FOLD,
    ),
    _journal(
        "a deletion always holds",
        "fold",
        "deleted and not unseen_by_deletion,",
        "deleted,",
        FOLD,
    ),
    _journal(
        "a group is folded field by field",
        "fold",
        "record_type.field(key).number: record_type.field(keys[0]).number",
        "record_type.field(key).number: record_type.field(key).number",
        FOLD,
    ),
    _journal(
        "an edit does not supersede the register before it",
        "registers",
        'connection.executemany("DELETE FROM register WHERE record = ? AND field = ?", '
        "list(values))",
        'connection.executemany("DELETE FROM register WHERE record = ? AND field = ?", [])',
        SEEN,
    ),
    _journal(
        "a stale edit replaces what it has not seen",
        "registers",
        "if not saw_all:",
        "if saw_all is None:",
        SEEN,
    ),
    _journal(
        "deleted and restored at once loses its registers",
        "registers",
        "    anew |= {row[3] for row in rows if row[1] > deleted.get(row[3], row[1])}\n",
        "    deleted.clear()\n",
        EVERY,
    ),
    _journal(
        "the fold writes what it folds to the journal again",
        "store",
        "        with self.capture.silenced():\n            update_registers",
        "        if self.capture:\n            update_registers",
        SEEN,
    ),
    Mutant(
        "what could not be committed counts as saved",
        "models/journal/store.py",
        "                # Also when COMMIT itself fails, of which the engine tells nobody.\n"
        "                self._committed = None\n",
        "",
        ("tests/database/test_faults.py",),
    ),
    _journal(
        "listeners hear before the commit is durable",
        "store",
        "self._fold_in(sealed, intent)\n",
        "self._fold_in(sealed, intent)\n            self._announce()\n",
        CHANGE,
    ),
    _journal(
        "derived columns are not refreshed",
        "touched",
        "    derive(connection, {key: records - complete for key, records in wider.items()})\n",
        "",
        COMPUTED,
    ),
    _journal(
        "the employer is not derived",
        "touched",
        '    derive_employers(connection, wider.get("person", ()))\n',
        "",
        CHANGE,
    ),
    _journal(
        "a part that moved leaves its former owner as it was",
        "touched",
        "for chunk in chunks(owners - {None}):",
        "for chunk in chunks([]):",
        CHANGE,
    ),
    _journal(
        "a record whose place was taken back counts as computed",
        "store",
        "        self.capture.complete.clear()\n",
        "        self.capture.complete.copy()\n",
        COMPUTED,
    ),
    _journal(
        "a record created twice counts as computed",
        "touched",
        'if op != "C" or record in records:',
        'if op != "C":',
        COMPUTED,
    ),
    _journal(
        "restoring brings back the first values only",
        "materialise",
        '[v for v in versions if v.op != "D"]',
        '[v for v in versions if v.op == "C"]',
        CHANGE,
    ),
    _journal(
        "undo takes back what was changed since",
        "undo",
        "        if stands == made:\n",
        "        if made:\n",
        UNDO,
    ),
    _journal(
        "undo deletes what others use",
        "undo",
        "    _keep_what_is_used(reader, plan)\n",
        "",
        UNDO,
    ),
    _journal(
        "undo takes a new record away although it was edited since",
        "undo",
        "    if current.values == after.values:\n        plan.delete",
        "    if after.values:\n        plan.delete",
        UNDO,
    ),
    _journal(
        "redo is not ended by a new change",
        "undo",
        "        if refers is None:\n            return None\n",
        "        if refers is None:\n            continue\n",
        UNDO,
    ),
    _journal(
        "the setup can be undone",
        "undo",
        'FINAL_KINDS = ("setup", "erase")',
        'FINAL_KINDS = ("erase",)',
        UNDO,
    ),
    _journal(
        "rebuilding keeps the registers there were",
        "rebuild",
        '            raw.execute("DELETE FROM register")\n',
        "",
        CHAIN,
    ),
    _journal(
        "signatures are not verified",
        "verify",
        '.verify(\n                    row["signature"], row["hash"]\n                )\n',
        "\n",
        CHAIN,
    ),
    _journal(
        "payloads are not compared with their digests",
        "verify",
        "if not erased and seal(",
        "if erased and seal(",
        CHAIN,
    ),
    _journal(
        "altered vectors are not noticed",
        "verify",
        "if hashlib.sha256(vector.encode()).digest() != digest:",
        "if not digest:",
        CHAIN,
    ),
    _journal(
        "a private record can be made shared unnoticed",
        "verify",
        "WHERE lowest <> r.type OR highest <> r.type OR said.scope <> r.scope",
        "WHERE lowest <> r.type OR highest <> r.type",
        CHAIN,
    ),
)
