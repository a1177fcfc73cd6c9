"""Faults in the hub: in its SQL, in keys and letters, in bringing and fetching."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

SERVER, EXCHANGE, CUTS = "test_server_side.py", "test_exchange.py", "test_cuts.py"
ADDRESS = "test_address.py"


def _sql(name: str, search: str, replace: str, *tests: str) -> Mutant:
    places = tuple(f"tests/sync/hub/{test}" for test in tests)
    return Mutant(f"hub: {name}", "resources/hub/hub.sql", search, replace, places)


def _hub(name: str, file: str, search: str, replace: str, *tests: str) -> Mutant:
    places = tuple(f"tests/sync/hub/{test}" for test in tests)
    return Mutant(f"hub: {name}", f"models/sync/hub/{file}.py", search, replace, places)


MUTANTS: tuple[Mutant, ...] = (
    _sql(
        "another commit with the same number is passed over",
        "    WHERE c.hash <> said.hash;",
        "    WHERE false;",
        SERVER,
    ),
    _sql(
        "the commit before a batch is not compared",
        "SELECT first - 1 AS seq, before",
        "SELECT 0::bigint AS seq, before",
        SERVER,
    ),
    _sql(
        "a hole in a stream is accepted",
        "    IF first > target.head_seq + 1 THEN",
        "    IF false THEN",
        SERVER,
    ),
    _sql(
        "anybody of the agency pushes for anybody",
        "        WHERE r.uuid = asked AND r.login = session_user AND r.agency",
        "        WHERE r.uuid = asked AND r.agency",
        SERVER,
    ),
    _sql(
        "who calls is who owns the function",
        "    WHERE pg_has_role(session_user, a.role, 'MEMBER') HAVING",
        "    WHERE pg_has_role(current_user, a.role, 'MEMBER') HAVING",
        SERVER,
    ),
    _sql(
        "a login of both agencies belongs to one",
        "'MEMBER') HAVING count(*) = 1",
        "'MEMBER')",
        SERVER,
    ),
    _sql(
        "private streams are seen by both agencies",
        "        OR (scope = 1 AND (SELECT handschlag.own_agency()) IS NOT NULL));",
        "        OR (SELECT handschlag.own_agency()) IS NOT NULL);",
        SERVER,
    ),
    _sql(
        "row-level security does not bind the owner of the functions",
        "ALTER TABLE handschlag.stream ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;",
        "ALTER TABLE handschlag.stream ENABLE ROW LEVEL SECURITY;",
        SERVER,
    ),
    _sql(
        "inner functions can be called by everybody",
        "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA",
        "REVOKE GRANT OPTION FOR ALL ON ALL FUNCTIONS IN SCHEMA",
        SERVER,
    ),
    _sql(
        "everybody may make temporary tables",
        "    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());",
        "",
        SERVER,
    ),
    _sql(
        "what was erased may come back",
        "      AND c.bare < new_bare;",
        "      ;",
        SERVER,
    ),
    _sql(
        "fetching begins at the number that is known",
        "c.stream = wanted.id AND c.seq > wanted.upto ORDER",
        "c.stream = wanted.id AND c.seq >= wanted.upto ORDER",
        SERVER,
    ),
    _sql(
        "fetching goes stream by stream instead of by arrival",
        "row_number() OVER (ORDER BY found.arrival) AS place",
        "row_number() OVER (ORDER BY wanted.id, found.seq) AS place",
        SERVER,
    ),
    _hub(
        "a key of the hub is taken for one’s own",
        "stream_keys",
        "        return signed_by(self._public, signature, _PURPOSE, _named(stream, epoch, key))",
        "        return bool(self._public and signature and _named(stream, epoch, key))",
        EXCHANGE,
    ),
    _hub(
        "the key stays the same after somebody was revoked",
        "stream_keys",
        "            if epoch >= self._lowest and signed",
        "            if signed",
        EXCHANGE,
    ),
    _hub(
        "keys are not handed on to who joins later",
        "exchange",
        "        self._keys.hand_on()\n",
        "",
        EXCHANGE,
    ),
    _hub(
        "letters of strangers are believed",
        "letters",
        "if keys.get(_name(one.author)) is True]:",
        "if keys.get(_name(one.author), True)]:",
        EXCHANGE,
    ),
    _hub(
        "of the other agency a letter vouches for everybody",
        "letters",
        "        vouched = author.agency in (store.identity.agency, card.agency)",
        "        vouched = True",
        EXCHANGE,
    ),
    Mutant(
        "hub: anybody says which key to seal for",
        "models/journal/peers.py",
        "AND excluded.trusted < 2) THEN recipient",
        "AND excluded.trusted < 0) THEN recipient",
        ("tests/sync/hub/test_exchange.py", "tests/sync/test_introductions.py"),
    ),
    _hub(
        "private commits are not sealed",
        "outgoing",
        "            key = keys.key_to_seal(own.replica) if own.scope == PRIVATE else None\n"
        "            for",
        "            key = None\n            for",
        EXCHANGE,
    ),
    _hub(
        "one altered stream stops all others",
        "incoming",
        "            except Refused as failure:\n                left_out.add(stream)\n",
        "            except Refused as failure:\n                raise\n",
        EXCHANGE,
    ),
    _hub(
        "a restored backup is not noticed",
        "standing",
        "        return self.current and self.at_hub > self.common",
        "        return False",
        EXCHANGE,
    ),
    _hub(
        "erased content stays at the hub",
        "outgoing",
        "        _replace_erased(contact, keys, own)\n",
        "",
        EXCHANGE,
    ),
    _hub(
        "a cut ends the exchange",
        "connection",
        "                cut = self._connection.closed\n",
        "                cut = False\n",
        CUTS,
    ),
    _hub(
        "a server elsewhere is not verified",
        "address",
        '    mode = parameters.get("sslmode", "verify-full")',
        '    mode = parameters.get("sslmode", "verify-full") and "verify-ca"',
        ADDRESS,
    ),
)
