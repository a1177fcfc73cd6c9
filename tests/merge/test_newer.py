"""I13: what a newer program writes survives older ones, and is there after the upgrade."""

from __future__ import annotations

from dataclasses import replace

from models.database.cipher import Connection
from models.database.identity import new_uuid
from models.fields.field import Field
from models.journal.fold import fold
from models.journal.rebuild import rebuild
from models.journal.verify import verify
from models.journal.versions import versions_of
from models.records.registry import record_type
from tests.merge.checks import check, same_everywhere
from tests.merge.fleet import Laptop, fleet_of

FIELD, TYPE = 999, 777
NEWER = replace(
    record_type("organisation"),
    fields=(*record_type("organisation").fields, Field(FIELD, "motto", "Motto")),
)


def test_unknown_fields_and_types_are_kept_forwarded_and_applied_after_the_upgrade() -> None:
    with fleet_of("swf", "do", "swf") as fleet:
        newer, older, third = fleet.laptops
        with fleet.tick(0).store.change("Created") as change:
            organisation = change.create("organisation", {"name": "Beispiel GmbH"}, shared=True)
        fleet.harvest(0)
        fleet.meet()
        with newer.store.change("Edited", seen=newer.store.seen()) as change:
            change.update("organisation", organisation, {"town": "Olpe"})
            _write_as_newer(change.reader.connection)
        fleet.harvest(0)
        fleet.exchange(0, 1)
        known = older.reader.id_of(newer.reader.uuid_of(organisation))
        assert known is not None
        with fleet.tick(1).store.change("Edited") as change:
            change.update("organisation", known, {"phone": "0231 1", "town": "Soest"})
        fleet.harvest(1)
        # The third laptop hears it all from the older one only.
        fleet.exchange(1, 2)
        fleet.exchange(1, 0)
        fleet.exchange(2, 0)
        for laptop in fleet.laptops:
            check(fleet, laptop)
            _is_kept(laptop, newer.reader.uuid_of(organisation))
            rebuild(laptop.store)
            _is_kept(laptop, newer.reader.uuid_of(organisation))
            with laptop.store.reading() as reader:
                assert verify(reader) == []
        same_everywhere(fleet)
        assert third.reader.get("organisation", known) is not None


def _write_as_newer(raw: Connection) -> None:
    raw.execute(
        "UPDATE change SET data = json_set(data, ?, 'Hand drauf') "
        "WHERE commit_id NOT IN (SELECT id FROM journal_commit)",
        (f'$."{FIELD}"',),
    )
    record = raw.execute(
        "INSERT INTO record (uuid, type, scope) VALUES (?, ?, 1)", (new_uuid(), TYPE)
    ).lastrowid
    raw.execute(
        "INSERT INTO change (commit_id, n, type, record, op, data) "
        "VALUES (commit_for(1), next_n(), ?, ?, 'C', '{\"1\":\"Neues\"}')",
        (TYPE, record),
    )


def _is_kept(laptop: Laptop, uuid: str) -> None:
    reader = laptop.reader
    record = reader.id_of(uuid)
    assert record is not None
    ((_, _, versions),) = versions_of(reader, [record])
    folded = fold(NEWER, versions)
    assert folded is not None
    assert folded.values[FIELD] == "Hand drauf"
    assert reader.rows("SELECT data FROM change WHERE type = ?", (TYPE,)) == [('{"1":"Neues"}',)]
