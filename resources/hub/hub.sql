-- The hub of Handschlag: streams of signed commits, no domain tables.
--
-- Run by the administrator in a database of its own, as often as one likes, also to renew:
--     handschlag-cli hub init postgresql://admin@server/handschlag
-- or  psql --single-transaction --set ON_ERROR_STOP=1 --file hub.sql handschlag
-- Needs a role that may create roles, and the right to create schemas in this database.
--
-- Nobody reads or writes a table directly. Laptops call functions that belong to the role
-- handschlag_hub, which is no superuser, so that row-level security holds for the functions too.
-- SQLSTATEs of refusals: HS001 fork, HS002 gap, HS003 replica of another login, HS004 login
-- without an agency, HS005 malformed.

SET LOCAL client_min_messages = warning;

DO $$
DECLARE
    wanted text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('handschlag hub'));
    FOREACH wanted IN ARRAY ARRAY['handschlag_hub', 'handschlag_swf', 'handschlag_do'] LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = wanted) THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL;  -- made for another database of this server in the same moment
            END;
        END IF;
    END LOOP;
    IF NOT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
        BEGIN
            EXECUTE format('GRANT handschlag_hub TO %I', current_user);
        EXCEPTION WHEN insufficient_privilege THEN
            NULL;  -- whoever may take on the role already need not be able to grant it
        END;
    END IF;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format(
        'GRANT CONNECT ON DATABASE %I TO handschlag_swf, handschlag_do', current_database()
    );
    IF to_regnamespace('handschlag') IS NULL THEN
        CREATE SCHEMA handschlag AUTHORIZATION handschlag_hub;
    END IF;
END
$$;

SET LOCAL ROLE handschlag_hub;

-- Tables ------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS handschlag.version (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    version integer NOT NULL
);

DO $$
BEGIN
    IF (SELECT version FROM handschlag.version) > 1 THEN
        RAISE EXCEPTION USING ERRCODE = 'HS006',
            MESSAGE = 'this hub was made by a newer program';
    END IF;
END
$$;

INSERT INTO handschlag.version (version) VALUES (1)
ON CONFLICT (single) DO UPDATE SET version = excluded.version;

CREATE TABLE IF NOT EXISTS handschlag.agency (
    code text PRIMARY KEY,
    role name NOT NULL UNIQUE
);

INSERT INTO handschlag.agency (code, role)
VALUES ('swf', 'handschlag_swf'), ('do', 'handschlag_do')
ON CONFLICT DO NOTHING;

-- A laptop, and the login role that brought it first. After a restored backup a laptop is a new
-- replica, so a login may have several.
CREATE TABLE IF NOT EXISTS handschlag.replica (
    uuid uuid PRIMARY KEY,
    agency text NOT NULL REFERENCES handschlag.agency,
    login name NOT NULL,
    label text NOT NULL CHECK (length(label) <= 200),
    entered timestamptz NOT NULL DEFAULT now()
);

-- Scope 0 is private to the agency, 1 is shared with the other.
CREATE TABLE IF NOT EXISTS handschlag.stream (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    replica uuid NOT NULL REFERENCES handschlag.replica,
    scope smallint NOT NULL CHECK (scope IN (0, 1)),
    agency text NOT NULL REFERENCES handschlag.agency,
    head_seq bigint NOT NULL DEFAULT 0,
    head_hash bytea NOT NULL DEFAULT '',
    UNIQUE (replica, scope)
);

-- `arrival` orders what a laptop receives; it is no cursor: two laptops that push at once are
-- not visible in its order. `bare` counts the erased changes of a commit.
CREATE TABLE IF NOT EXISTS handschlag.commit (
    stream integer NOT NULL REFERENCES handschlag.stream,
    seq bigint NOT NULL CHECK (seq > 0),
    prev bytea NOT NULL CHECK (octet_length(prev) IN (0, 32)),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    envelope bytea NOT NULL CHECK (octet_length(envelope) BETWEEN 1 AND 67108864),
    bare integer NOT NULL DEFAULT 0 CHECK (bare >= 0),
    arrival bigint GENERATED ALWAYS AS IDENTITY,
    arrived timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (stream, seq)
);
-- Envelopes are compressed already, and their size must be known without reading them.
ALTER TABLE handschlag.commit ALTER COLUMN envelope SET STORAGE EXTERNAL;
CREATE INDEX IF NOT EXISTS commit_bare ON handschlag.commit (stream, seq) WHERE bare > 0;

-- What a laptop says of itself and of those it knows, signed by it: one letter a scope.
CREATE TABLE IF NOT EXISTS handschlag.letter (
    stream integer PRIMARY KEY REFERENCES handschlag.stream,
    letter bytea NOT NULL CHECK (octet_length(letter) <= 1048576),
    written timestamptz NOT NULL DEFAULT now()
);

-- The key of a private stream, wrapped for one recipient each (age).
CREATE TABLE IF NOT EXISTS handschlag.stream_key (
    stream integer NOT NULL REFERENCES handschlag.stream,
    epoch integer NOT NULL CHECK (epoch > 0),
    recipient text NOT NULL CHECK (length(recipient) BETWEEN 1 AND 200),
    wrapped bytea NOT NULL CHECK (octet_length(wrapped) <= 2048),
    PRIMARY KEY (stream, epoch, recipient)
);

-- Who is asking ----------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION handschlag.own_agency() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    -- A superuser is a member of every role, and so of no single agency.
    SELECT min(a.code) FROM handschlag.agency AS a
    WHERE pg_has_role(session_user, a.role, 'MEMBER') HAVING count(*) = 1
$$;

CREATE OR REPLACE FUNCTION handschlag.is_own(asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT EXISTS (
        SELECT FROM handschlag.replica AS r
        WHERE r.uuid = asked AND r.login = session_user AND r.agency = handschlag.own_agency()
    )
$$;

-- Row-level security: it holds for the functions below as well ------------------------------

ALTER TABLE handschlag.replica ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE handschlag.stream ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE handschlag.commit ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE handschlag.letter ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE handschlag.stream_key ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

DO $$
DECLARE
    place text;
    visible constant text := 'stream IN (SELECT s.id FROM handschlag.stream AS s)';
    own constant text := 'stream IN (SELECT s.id FROM handschlag.stream AS s'
        ' JOIN handschlag.replica AS r ON r.uuid = s.replica WHERE r.login = session_user'
        ' AND r.agency = (SELECT handschlag.own_agency()))';
    of_agency constant text := 'stream IN (SELECT s.id FROM handschlag.stream AS s'
        ' WHERE s.agency = (SELECT handschlag.own_agency()))';
BEGIN
    FOREACH place IN ARRAY ARRAY['replica', 'stream', 'commit', 'letter', 'stream_key'] LOOP
        EXECUTE format('DROP POLICY IF EXISTS reading ON handschlag.%I', place);
        EXECUTE format('DROP POLICY IF EXISTS adding ON handschlag.%I', place);
        EXECUTE format('DROP POLICY IF EXISTS changing ON handschlag.%I', place);
    END LOOP;
    CREATE POLICY reading ON handschlag.replica FOR SELECT USING (true);
    CREATE POLICY adding ON handschlag.replica FOR INSERT WITH CHECK (
        login = session_user AND agency = (SELECT handschlag.own_agency()));
    CREATE POLICY changing ON handschlag.replica FOR UPDATE USING (login = session_user)
        WITH CHECK (login = session_user AND agency = (SELECT handschlag.own_agency()));
    CREATE POLICY reading ON handschlag.stream FOR SELECT USING (
        agency = (SELECT handschlag.own_agency())
        OR (scope = 1 AND (SELECT handschlag.own_agency()) IS NOT NULL));
    CREATE POLICY adding ON handschlag.stream FOR INSERT WITH CHECK (
        agency = (SELECT handschlag.own_agency()) AND handschlag.is_own(replica));
    CREATE POLICY changing ON handschlag.stream FOR UPDATE USING (handschlag.is_own(replica));
    FOREACH place IN ARRAY ARRAY['commit', 'letter', 'stream_key'] LOOP
        EXECUTE format(
            'CREATE POLICY reading ON handschlag.%I FOR SELECT USING (%s)', place, visible);
    END LOOP;
    FOREACH place IN ARRAY ARRAY['commit', 'letter'] LOOP
        EXECUTE format(
            'CREATE POLICY adding ON handschlag.%I FOR INSERT WITH CHECK (%s)', place, own);
        EXECUTE format(
            'CREATE POLICY changing ON handschlag.%I FOR UPDATE USING (%s)', place, own);
    END LOOP;
    -- A colleague may hand on the key of a stream when its writer is not there.
    EXECUTE format(
        'CREATE POLICY adding ON handschlag.stream_key FOR INSERT WITH CHECK (%s)', of_agency);
    EXECUTE format(
        'CREATE POLICY changing ON handschlag.stream_key FOR UPDATE USING (%s)', own);
END
$$;

-- What laptops call ------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION handschlag.enter(new_replica uuid, new_label text)
RETURNS TABLE (agency text, version integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    own constant text := handschlag.own_agency();
BEGIN
    IF own IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HS004', MESSAGE = 'this login is of no single agency';
    END IF;
    INSERT INTO handschlag.replica AS r (uuid, agency, login, label)
    VALUES (new_replica, own, session_user, new_label)
    ON CONFLICT (uuid) DO NOTHING;
    IF NOT handschlag.is_own(new_replica) THEN
        RAISE EXCEPTION USING ERRCODE = 'HS003', MESSAGE = 'this laptop came with another login';
    END IF;
    IF (SELECT count(*) FROM handschlag.replica AS r WHERE r.login = session_user) > 100 THEN
        RAISE EXCEPTION USING ERRCODE = 'HS005', MESSAGE = 'too many laptops with one login';
    END IF;
    UPDATE handschlag.replica AS r SET label = new_label
    WHERE r.uuid = new_replica AND r.label <> new_label;
    RETURN QUERY SELECT own, v.version FROM handschlag.version AS v;
END
$$;

CREATE OR REPLACE FUNCTION handschlag.heads()
RETURNS TABLE (
    replica uuid, scope smallint, agency text, label text, head_seq bigint, head_hash bytea,
    own boolean
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT s.replica, s.scope, s.agency, r.label, s.head_seq, s.head_hash,
           r.login = session_user
    FROM handschlag.stream AS s JOIN handschlag.replica AS r ON r.uuid = s.replica
    ORDER BY s.id
$$;

CREATE OR REPLACE FUNCTION handschlag.hash_at(asked uuid, asked_scope smallint, asked_seq bigint)
RETURNS bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT c.hash FROM handschlag.commit AS c JOIN handschlag.stream AS s ON s.id = c.stream
    WHERE s.replica = asked AND s.scope = asked_scope AND c.seq = asked_seq
$$;

CREATE OR REPLACE FUNCTION handschlag.open_stream(asked uuid, asked_scope smallint)
RETURNS handschlag.stream
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    found_stream handschlag.stream;
BEGIN
    IF handschlag.own_agency() IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HS004', MESSAGE = 'this login is of no single agency';
    END IF;
    IF NOT handschlag.is_own(asked) THEN
        RAISE EXCEPTION USING ERRCODE = 'HS003', MESSAGE = 'this laptop came with another login';
    END IF;
    INSERT INTO handschlag.stream (replica, scope, agency)
    VALUES (asked, asked_scope, handschlag.own_agency())
    ON CONFLICT ON CONSTRAINT stream_replica_scope_key DO NOTHING;
    SELECT * INTO STRICT found_stream FROM handschlag.stream AS s
    WHERE s.replica = asked AND s.scope = asked_scope FOR UPDATE;
    RETURN found_stream;
END
$$;

-- Append contiguous commits to an own stream, all or none; the new head. Known ones with the
-- same hash are passed over, so that a batch can be repeated after a cut.
CREATE OR REPLACE FUNCTION handschlag.push(
    asked uuid, asked_scope smallint, first bigint, before bytea, hashes bytea[],
    envelopes bytea[], bares integer[]
)
RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    target handschlag.stream;
    forked bigint;
    total constant integer := coalesce(cardinality(hashes), 0);
BEGIN
    target := handschlag.open_stream(asked, asked_scope);
    IF total NOT BETWEEN 1 AND 10000 OR cardinality(envelopes) <> total
       OR cardinality(bares) <> total OR first < 1 OR (first = 1) <> (before = '')
       OR array_position(hashes, NULL) IS NOT NULL OR array_position(envelopes, NULL) IS NOT NULL
    THEN
        RAISE EXCEPTION USING ERRCODE = 'HS005', MESSAGE = 'malformed batch';
    END IF;
    IF first > target.head_seq + 1 THEN
        RAISE EXCEPTION USING ERRCODE = 'HS002', DETAIL = target.head_seq::text,
            MESSAGE = format('the batch begins at %s, the stream ends at %s',
                             first, target.head_seq);
    END IF;
    SELECT min(c.seq) INTO forked
    FROM (SELECT first - 1 AS seq, before AS hash
          UNION ALL
          SELECT first + given.n - 1, given.hash
          FROM unnest(hashes) WITH ORDINALITY AS given (hash, n)) AS said
    JOIN handschlag.commit AS c ON c.stream = target.id AND c.seq = said.seq
    WHERE c.hash <> said.hash;
    IF forked IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'HS001', DETAIL = forked::text,
            MESSAGE = format('another commit has the number %s', forked);
    END IF;
    IF first + total - 1 <= target.head_seq THEN
        RETURN target.head_seq;
    END IF;
    INSERT INTO handschlag.commit (stream, seq, prev, hash, envelope, bare)
    SELECT target.id, chained.seq, chained.prev, chained.hash, chained.envelope, chained.bare
    FROM (SELECT first + given.n - 1 AS seq, given.hash, given.envelope, given.bare,
                 coalesce(lag(given.hash) OVER (ORDER BY given.n), before) AS prev
          FROM unnest(hashes, envelopes, bares) WITH ORDINALITY
               AS given (hash, envelope, bare, n)) AS chained
    WHERE chained.seq > target.head_seq ORDER BY chained.seq;
    UPDATE handschlag.stream AS s
    SET head_seq = first + total - 1, head_hash = hashes[total] WHERE s.id = target.id;
    RETURN first + total - 1;
END
$$;

-- The commits beyond a version vector that this login may see, in the order of arrival: of every
-- stream a contiguous run. Always one, when there is any, then until a count or size is reached.
CREATE OR REPLACE FUNCTION handschlag.pull(
    replicas uuid[], scopes smallint[], upto bigint[], most integer, most_bytes bigint
)
RETURNS TABLE (
    replica uuid, scope smallint, seq bigint, prev bytea, hash bytea, envelope bytea
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    WITH wanted AS (
        SELECT s.id, s.replica, s.scope, coalesce(known.upto, 0) AS upto
        FROM handschlag.stream AS s
        LEFT JOIN unnest(replicas, scopes, upto) AS known (replica, scope, upto)
            ON known.replica = s.replica AND known.scope = s.scope
        WHERE s.head_seq > coalesce(known.upto, 0)
    ), next AS (
        SELECT wanted.id, wanted.replica, wanted.scope, found.seq,
               row_number() OVER (ORDER BY found.arrival) AS place,
               sum(found.size) OVER (ORDER BY found.arrival) - found.size AS before
        FROM wanted CROSS JOIN LATERAL (
            SELECT c.seq, c.arrival, octet_length(c.envelope) AS size
            FROM handschlag.commit AS c
            WHERE c.stream = wanted.id AND c.seq > wanted.upto ORDER BY c.seq LIMIT most
        ) AS found
    )
    SELECT next.replica, next.scope, c.seq, c.prev, c.hash, c.envelope
    FROM next JOIN handschlag.commit AS c ON c.stream = next.id AND c.seq = next.seq
    WHERE next.place <= most AND (next.before < most_bytes OR next.place = 1)
    ORDER BY next.place
$$;

-- The commits of an own stream that hold erased changes, with their number.
CREATE OR REPLACE FUNCTION handschlag.erased(asked uuid, asked_scope smallint)
RETURNS TABLE (seq bigint, bare integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT c.seq, c.bare
    FROM handschlag.commit AS c JOIN handschlag.stream AS s ON s.id = c.stream
    WHERE s.replica = asked AND s.scope = asked_scope AND c.bare > 0
$$;

-- Put an envelope from which something was erased in place of the one that still holds it.
CREATE OR REPLACE FUNCTION handschlag.replace(
    asked uuid, asked_scope smallint, asked_seq bigint, same_hash bytea, new_envelope bytea,
    new_bare integer
)
RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    target handschlag.stream;
BEGIN
    target := handschlag.open_stream(asked, asked_scope);
    UPDATE handschlag.commit AS c SET envelope = new_envelope, bare = new_bare
    WHERE c.stream = target.id AND c.seq = asked_seq AND c.hash = same_hash
      AND c.bare < new_bare;
    RETURN found;
END
$$;

CREATE OR REPLACE FUNCTION handschlag.write_letter(
    asked uuid, asked_scope smallint, new_letter bytea
)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    target handschlag.stream;
BEGIN
    target := handschlag.open_stream(asked, asked_scope);
    INSERT INTO handschlag.letter (stream, letter) VALUES (target.id, new_letter)
    ON CONFLICT (stream) DO UPDATE SET letter = excluded.letter, written = now();
END
$$;

CREATE OR REPLACE FUNCTION handschlag.letters()
RETURNS TABLE (replica uuid, scope smallint, agency text, letter bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT s.replica, s.scope, s.agency, l.letter
    FROM handschlag.letter AS l JOIN handschlag.stream AS s ON s.id = l.stream
    ORDER BY l.stream
$$;

CREATE OR REPLACE FUNCTION handschlag.keys()
RETURNS TABLE (
    replica uuid, scope smallint, epoch integer, recipient text, wrapped bytea, own boolean
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT s.replica, s.scope, k.epoch, k.recipient, k.wrapped, r.login = session_user
    FROM handschlag.stream_key AS k JOIN handschlag.stream AS s ON s.id = k.stream
    JOIN handschlag.replica AS r ON r.uuid = s.replica
    WHERE s.agency = handschlag.own_agency()
    ORDER BY k.stream, k.epoch, k.recipient
$$;

-- Wrap the key of a stream for further recipients; a new epoch is begun by its writer alone.
CREATE OR REPLACE FUNCTION handschlag.write_keys(
    asked uuid, asked_scope smallint, asked_epoch integer, recipients text[], wrappings bytea[]
)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    target handschlag.stream;
    known constant text := handschlag.own_agency();
BEGIN
    IF handschlag.is_own(asked) THEN
        target := handschlag.open_stream(asked, asked_scope);
    ELSE
        SELECT * INTO target FROM handschlag.stream AS s
        WHERE s.replica = asked AND s.scope = asked_scope AND s.agency = known
          AND EXISTS (SELECT FROM handschlag.stream_key AS k
                      WHERE k.stream = s.id AND k.epoch = asked_epoch);
        IF NOT FOUND THEN
            RAISE EXCEPTION USING ERRCODE = 'HS003',
                MESSAGE = 'this laptop came with another login';
        END IF;
    END IF;
    IF cardinality(recipients) NOT BETWEEN 1 AND 1000
       OR cardinality(wrappings) <> cardinality(recipients) THEN
        RAISE EXCEPTION USING ERRCODE = 'HS005', MESSAGE = 'malformed keys';
    END IF;
    INSERT INTO handschlag.stream_key (stream, epoch, recipient, wrapped)
    SELECT target.id, asked_epoch, given.recipient, given.wrapped
    FROM unnest(recipients, wrappings) AS given (recipient, wrapped)
    ON CONFLICT DO NOTHING;
END
$$;

-- Grants: the functions that laptops call, and nothing else ---------------------------------

REVOKE ALL ON ALL TABLES IN SCHEMA handschlag FROM PUBLIC, handschlag_swf, handschlag_do;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA handschlag FROM PUBLIC, handschlag_swf, handschlag_do;
GRANT USAGE ON SCHEMA handschlag TO handschlag_swf, handschlag_do;
GRANT EXECUTE ON FUNCTION
    handschlag.enter(uuid, text),
    handschlag.heads(),
    handschlag.hash_at(uuid, smallint, bigint),
    handschlag.push(uuid, smallint, bigint, bytea, bytea[], bytea[], integer[]),
    handschlag.pull(uuid[], smallint[], bigint[], integer, bigint),
    handschlag.erased(uuid, smallint),
    handschlag.replace(uuid, smallint, bigint, bytea, bytea, integer),
    handschlag.write_letter(uuid, smallint, bytea),
    handschlag.letters(),
    handschlag.keys(),
    handschlag.write_keys(uuid, smallint, integer, text[], bytea[])
TO handschlag_swf, handschlag_do;

RESET ROLE;
