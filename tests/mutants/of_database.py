"""Faults in the index, the file, its keys, its backups and its migrations.

Not here: `synchronous=OFF` and killed processes, for those do not lose what the system has taken
over; the setting itself is looked at instead.
"""

from __future__ import annotations

from tests.mutants.mutant import Mutant


def _database(name: str, file: str, search: str, replace: str, *tests: str) -> Mutant:
    places = tuple(f"tests/{test}" for test in tests)
    return Mutant(name, f"models/database/{file}.py", search, replace, places)


MUTANTS: tuple[Mutant, ...] = (
    _database(
        "what is deleted stays in the index",
        "search_index",
        '"DELETE FROM search_index WHERE rowid = ?"',
        '"DELETE FROM search_index WHERE rowid = -?"',
        "journal/test_seen.py",
        "journal/test_undo.py",
    ),
    _database(
        "a renamed organisation is found by its old name with its people",
        "search_index",
        "for target, records in renamed.items():",
        "for target, records in dict[str, set[int]]().items():",
        "journal/test_computed.py",
    ),
    _database(
        "links have random ids",
        "identity",
        'return uuid.uuid5(NAMESPACE, "\\x1f".join((type_key, *ends))).bytes',
        "return new_uuid()",
        "journal/test_change.py",
    ),
    _database(
        "commits are not synced",
        "cipher",
        "PRAGMA synchronous = FULL",
        "PRAGMA synchronous = OFF",
        "database/test_backup.py",
    ),
    _database(
        "deleted data stays in the file",
        "cipher",
        "PRAGMA secure_delete = ON",
        "PRAGMA secure_delete = OFF",
        "database/test_backup.py",
    ),
    _database(
        "a full disk is a bug",
        "cipher",
        "case driver.SQLITE_FULL:",
        "case driver.SQLITE_DENY:",
        "database/test_faults.py",
        "database/test_migration.py",
    ),
    _database(
        "two programs may write",
        "lock",
        "        lock.acquire()\n",
        "        lock.is_locked\n",
        "database/test_faults.py",
    ),
    _database(
        "the key file can be read by everybody",
        "keys",
        "            path.chmod(0o600)\n",
        "            path.chmod(0o644)\n",
        "database/test_keys.py",
    ),
    _database(
        "a mistake in the recovery code goes unnoticed",
        "keys",
        "hashlib.sha256(key).digest()[:3] != check",
        "not check",
        "database/test_keys.py",
    ),
    _database(
        "a migration goes without a backup",
        "migration",
        '        back_up_now(database, "migration")\n',
        "",
        "database/test_migration.py",
    ),
    _database(
        "a newer database is opened",
        "migration",
        "    if found > version:\n",
        "    if found < '':\n",
        "database/test_migration.py",
    ),
    _database(
        "a step may leave references that lead nowhere",
        "migration",
        'if raw.execute("PRAGMA foreign_key_check").fetchone():',
        'if raw.execute("SELECT 1 WHERE 0").fetchone():',
        "database/test_migration.py",
    ),
    _database(
        "new rules leave old derived columns",
        "migration",
        "        if not is_current(database.writer):\n",
        "        if is_current(database.writer):\n",
        "database/test_migration.py",
    ),
    _database(
        "a backup holds half of a change in progress",
        "backup",
        "saved.connection.backup(copy)",
        "database.writer.backup(copy)",
        "database/test_backup.py",
    ),
    _database(
        "restoring throws away what stood there",
        "backup",
        "                    os.replace(part, before.with_name(before.name + ending))\n",
        "                    part.unlink()\n",
        "database/test_backup.py",
    ),
    _database(
        "old backups are never removed",
        "backup",
        '        if slot in kept or slot[0] == "old":\n',
        '        if slot[0] == "never":\n',
        "database/test_backup.py",
    ),
)
