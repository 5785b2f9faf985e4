"""The data folder of one embedded server: what lies where, and what must be there before it starts."""

from __future__ import annotations

import hashlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from orggraph.errors import RuntimeFault
from orggraph.runtime.jars import VERSION
from orggraph.runtime.locks import exclusive

USER = "neo4j"
DATABASE = "neo4j"
_HASH_ROUNDS = 1024
_MAKING_SECONDS = 30.0

# Loopback and Bolt only; nothing is reported to anyone; a stop ends at once instead of after ten quiet seconds; a
# question past its time is noticed within a quarter of a second, not within two.
_CONFIGURATION = """\
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{port}
server.bolt.advertised_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.fleet_manager.enabled=false
server.fleet_discovery.enabled=false
server.memory.pagecache.size=64m
internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s
db.shutdown_transaction_end_timeout=1s
db.transaction.monitor.check.interval=250ms
server.directories.logs={logs}
"""


@dataclass(frozen=True, slots=True)
class Folder:
    """The data folder `root` and the files in it."""

    root: Path

    @property
    def home(self) -> Path:
        """Neo4j's own home: its store, its transaction logs, its configuration."""
        return self.root / "neo4j"

    @property
    def store(self) -> Path:
        """The databases themselves."""
        return self.home / "data"

    @property
    def logs(self) -> Path:
        """What the server and its supervisor say."""
        return self.root / "logs"

    @property
    def server_log(self) -> Path:
        """What the running server printed since it started."""
        return self.logs / "server.log"

    @property
    def supervisor_log(self) -> Path:
        """What the supervisor printed since it started; as a rule nothing."""
        return self.logs / "supervisor.log"

    @property
    def password(self) -> Path:
        """The server's password, for the owner's eyes only."""
        return self.root / "password"

    @property
    def state(self) -> Path:
        """What runs: process ids, port, version."""
        return self.root / "server.json"

    @property
    def lease(self) -> Path:
        """Locked by everyone who uses the server, for as long as they do."""
        return self.root / "lease"

    @property
    def starting(self) -> Path:
        """Locked by the one who starts the server."""
        return self.root / "starting"

    @property
    def making(self) -> Path:
        """Locked by the one who makes a new folder's password."""
        return self.root / "making"

    @property
    def alive(self) -> Path:
        """Locked by the supervisor for as long as it lives."""
        return self.root / "supervisor"

    @property
    def kept(self) -> Path:
        """There when the server is to run on without users, as after `orggraph db start`."""
        return self.root / "kept"

    @property
    def version(self) -> Path:
        """The version of Neo4j that last opened the store."""
        return self.root / "version"


def prepared(root: Path) -> Folder:
    """The data folder, made if need be, with a password and a store that this version can open.

    Raises RuntimeFault: it cannot be written, the store is of a newer version, the password is gone.
    """
    folder = Folder(root.absolute())
    try:
        for path in (folder.root, folder.home, folder.home / "conf", folder.logs, folder.store / "dbms"):
            path.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.root.chmod(0o700)
        _check_version(folder)
        _set_password(folder)
    except OSError as fault:
        where = fault.filename or folder.root
        raise RuntimeFault(
            f"{where} cannot be written: {fault.strerror}. Name a folder that can be by ORGGRAPH_DATA."
        ) from fault
    return folder


def configure(folder: Folder, port: int) -> None:
    """The server's configuration, written for this start."""
    text = _CONFIGURATION.format(port=port, logs=folder.logs)
    replace(folder.home / "conf" / "neo4j.conf", text)
    replace(folder.version, f"{VERSION}\n")


def replace(file: Path, text: str) -> None:
    """The file with this text, never half of it, for the owner's eyes only."""
    unfinished = file.with_name(f"{file.name}.new")
    unfinished.unlink(missing_ok=True)
    with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
        out.write(text)
    unfinished.replace(file)


def password(folder: Folder) -> str:
    """The server's password."""
    try:
        return folder.password.read_text(encoding="utf-8").strip()
    except OSError as fault:
        raise RuntimeFault(f"{folder.password} cannot be read: {fault.strerror}.") from fault


def _check_version(folder: Folder) -> None:
    if not folder.version.exists():
        return
    found = folder.version.read_text(encoding="utf-8").strip()
    if _numbers(found) > _numbers(VERSION):
        raise RuntimeFault(
            f"{folder.root}: this store was last opened by Neo4j {found}, and this orggraph brings {VERSION}, which "
            "is older. Update orggraph, or name another folder by ORGGRAPH_DATA."
        )


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def _set_password(folder: Folder) -> None:
    """A random password and the hash of it that a fresh server reads at its first start.

    Made by one process at a time: of two that both find none, each could leave one half of a pair that does not fit.
    """
    if folder.password.exists():
        return
    busy = "{path}: another orggraph is still making this folder. Wait for it and try again."
    with exclusive(folder.making, _MAKING_SECONDS, busy):
        if not folder.password.exists():
            _make_password(folder)


def _make_password(folder: Folder) -> None:
    """The two files; the password last, as with it the pair is complete."""
    if (folder.store / "databases" / "system").exists():
        raise RuntimeFault(
            f"{folder.password} is missing, and the store in {folder.root} cannot be opened without it. "
            "Put the file back, or restore a backup into another folder (ORGGRAPH_DATA)."
        )
    secret = secrets.token_urlsafe(24)
    replace(folder.store / "dbms" / "auth.ini", _credential(secret))
    replace(folder.password, f"{secret}\n")


def _credential(secret: str) -> str:
    """The line of `auth.ini` for this password: salted SHA-256, iterated, as the server itself writes it."""
    salt = secrets.token_bytes(32)
    digest = hashlib.sha256(salt + secret.encode()).digest()
    for _ in range(_HASH_ROUNDS - 1):
        digest = hashlib.sha256(digest).digest()
    return f"{USER}:SHA-256,{digest.hex()},{salt.hex()},{_HASH_ROUNDS}:\n"
