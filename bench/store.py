"""A store of a made-up organisation, by the server's own bulk importer, and a server on it that speaks HTTP too."""

from __future__ import annotations

import csv
import subprocess
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import neo4j
import synthetic
from jgo.constants import MAVEN_CENTRAL_URL
from jgo.maven import MavenContext, PythonResolver

from orggraph.loading import sort_all
from orggraph.loading.keys import all_keys
from orggraph.loading.rows import rows
from orggraph.loading.written import WRITTEN, written_edge
from orggraph.model.collation import VERSION
from orggraph.resources import folder
from orggraph.runtime import java
from orggraph.runtime.cache import Installation, installed
from orggraph.runtime.jars import ROOT
from orggraph.runtime.lock import UNUSED
from orggraph.settings import Bolt, Settings

_PASSWORD = "for-the-bench"
_BOOT_SECONDS = 180.0
_INDEX_SECONDS = 3600
_BATCH = 20_000
_OPENED = "--add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED"
_CONFIGURATION = """\
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{bolt}
server.http.enabled=true
server.http.listen_address=127.0.0.1:{http}
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=2g
db.transaction.monitor.check.interval=250ms
internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s
"""
_DOCUMENT = {
    "id": synthetic.DOCUMENT,
    "name": "synthetic.md",
    "title": "集團崗位職責",
    "sha256": "0" * 64,
    "media_type": "text/markdown",
    "text": "",
    "findings": "[]",
}


@dataclass(frozen=True, slots=True)
class Served:
    """A running server: where Bolt and where HTTP answer."""

    bolt: Bolt
    http: str


def build(home: Path, size: int, say: Callable[[str], None]) -> None:
    """The store of `size` positions under `home`; one that is there already is brought up to date."""
    if (home / "built").exists():
        _bring_up_to_date(home, say)
        return
    csvs = home / "csv"
    csvs.mkdir(parents=True, exist_ok=True)
    if not (csvs / "written").exists():
        say(f"writing {size:,} positions as CSV")
        _write_nodes(csvs, size)
        _write_edges(csvs, size)
        (csvs / "written").touch()
    say("importing them")
    (home / "conf").mkdir(exist_ok=True)
    (home / "conf" / "neo4j.conf").write_text("server.memory.pagecache.size=1g\n", encoding="utf-8")
    command = java.admin_command(installed(Settings().cache, _silent), "database", "import", "full")
    done = subprocess.run(
        [
            *command,
            "neo4j",
            "--overwrite-destination",
            "--array-delimiter=\x1f",
            *_arguments(csvs),
        ],
        # The importer runs in a Java of its own, which gets its options from here.
        env=java.environment(home / "conf") | {"JDK_JAVA_OPTIONS": _OPENED},
        check=False,
        capture_output=True,
        text=True,
        timeout=_INDEX_SECONDS,
    )
    if done.returncode:
        raise RuntimeError(f"the bulk importer failed: {done.stderr[-2000:]}")
    for path in csvs.iterdir():
        path.unlink()
    with serving(home) as served:
        say("indexing")
        _index(served.bolt)
    (home / "built").touch()


def _bring_up_to_date(home: Path, say: Callable[[str], None]) -> None:
    """What follows from the properties made anew where another version of orggraph made it."""
    with (
        serving(home) as served,
        neo4j.GraphDatabase.driver(served.bolt.uri, notifications_min_severity="OFF") as driver,
    ):
        marked = driver.execute_query("MATCH (r:Revision) RETURN r.keys AS version").records[0]["version"]
        if marked != VERSION:
            sort_all(driver, served.bolt.database, lambda step, done, total: say(f"{step}: {done:,} of {total:,}"))


@contextmanager
def serving(home: Path, heap: str = "2g") -> Generator[Served]:
    """A server on the store, without a password, on loopback, until the block ends."""
    bolt, http = java.free_port(), java.free_port()
    (home / "conf" / "neo4j.conf").write_text(_CONFIGURATION.format(bolt=bolt, http=http), encoding="utf-8")
    command = java.server_command(_installation(), home, heap)
    process = java.launched(command, home, home / "server.log")
    try:
        address = Bolt(f"bolt://127.0.0.1:{bolt}", "neo4j", _PASSWORD)
        _await(address, process)
        yield Served(address, f"http://127.0.0.1:{http}")
    finally:
        java.stop(process)


def _installation() -> Installation:
    """The server's jars, and those of its HTTP side, which the product leaves out."""
    base = installed(Settings().cache, _silent)
    folder = Settings().cache / "bench-http"
    names = folder / "jars.txt"
    if not names.exists():
        context = MavenContext(
            repo_cache=folder,
            remote_repos={"central": MAVEN_CENTRAL_URL},
            resolver=PythonResolver(),
            timeout=60,
        )
        root = context.create_dependency(":".join(ROOT))
        _, nodes = context.resolver.get_dependency_list([root])
        groups = [group for group, reason in UNUSED if reason.startswith("the HTTP server")]
        found = [one.dep for one in nodes if any(f"{one.dep.groupId}.".startswith(f"{group}.") for group in groups)]
        files = [str(Path(one.artifact.resolve()).relative_to(folder)) for one in found]
        names.write_text("\n".join(files), encoding="utf-8")
    more = [str(folder / name) for name in names.read_text("utf-8").splitlines()]
    return Installation(base.folder, (*base.files, *more), base.mark)


def _await(bolt: Bolt, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _BOOT_SECONDS
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError("the server ended before it answered; see server.log")
        try:
            with neo4j.GraphDatabase.driver(
                bolt.uri, auth=(bolt.user, bolt.password), max_transaction_retry_time=0
            ) as driver:
                driver.execute_query("RETURN 1")
                return
        except (neo4j.exceptions.DriverError, neo4j.exceptions.Neo4jError):
            time.sleep(0.2)
    raise TimeoutError("the server did not answer in time")


def _index(bolt: Bolt) -> None:
    """The schema without the constraints on edges, which only an import needs, and the words the catalogue knows."""
    paths = sorted((folder("cypher") / "schema").glob("*.cypher"))
    statements = [part for path in paths for part in path.read_text("utf-8").split(";\n") if "CREATE " in part]
    statements = [statement for statement in statements if "FOR ()-[" not in statement]
    with neo4j.GraphDatabase.driver(bolt.uri, auth=(bolt.user, bolt.password)) as driver:
        for statement in statements:
            driver.execute_query(statement)  # type: ignore[arg-type]
        driver.execute_query(
            "MERGE (r:Revision {id: 'revision'}) SET r.number = 1, r.epoch = 'bench', r.keys = $keys",
            keys=VERSION,
        )
        with driver.session() as session:
            session.run(neo4j.Query("CALL db.awaitIndexes($seconds)"), seconds=_INDEX_SECONDS).consume()


def _arguments(csvs: Path) -> Iterator[str]:
    """What tells the importer of the files."""
    for path in sorted(csvs.glob("node-*.csv")):
        yield f"--nodes=Entity:{path.stem.removeprefix('node-')}={path}"
    for path in sorted(csvs.glob("edge-*.csv")):
        yield f"--relationships={path.stem.removeprefix('edge-')}={path}"


def _write_nodes(csvs: Path, size: int) -> None:
    plain: dict[str, list[Mapping[str, Any]]] = {"Document": [_DOCUMENT]}
    writers = _Writers(csvs, "node")
    for kind, records in plain.items():
        for record in records:
            writers.write(kind, record["id"], record)
    for batch in _batches(synthetic.nodes(size)):
        made = rows(batch, ())
        keys = all_keys(made)
        for known, row in made.nodes.items():
            writers.write(row.kind, known, {**row.properties, **keys[known]})
    writers.close()


def _write_edges(csvs: Path, size: int) -> None:
    writers = _Writers(csvs, "edge")
    for batch in _batches(synthetic.edges(size)):
        for row in rows((), batch).edges.values():
            writers.write(row.kind, row.source, {**row.properties, WRITTEN: written_edge(row)}, row.target)
    writers.close()


def _batches(items: Iterator[Any]) -> Iterator[list[Any]]:
    batch: list[Any] = []
    for item in items:
        batch.append(item)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    yield batch


class _Writers:
    """A CSV file for each kind, with a header that says what each column holds."""

    def __init__(self, csvs: Path, prefix: str) -> None:
        self._csvs, self._prefix = csvs, prefix
        self._open: dict[str, tuple[Any, Any, list[str]]] = {}

    def write(
        self,
        kind: str,
        first: str,
        properties: Mapping[str, Any],
        second: str | None = None,
    ) -> None:
        if kind not in self._open:
            self._begin(kind, properties, node=second is None)
        _, writer, names = self._open[kind]
        cells = [_cell(properties.get(name)) for name in names]
        writer.writerow([first, *([] if second is None else [second]), *cells])

    def _begin(self, kind: str, properties: Mapping[str, Any], *, node: bool) -> None:
        file = (self._csvs / f"{self._prefix}-{kind}.csv").open("w", encoding="utf-8", newline="")
        writer = csv.writer(file)
        names = list(properties)
        ends = [":ID"] if node else [":START_ID", ":END_ID"]
        writer.writerow([*ends, *(f"{name}:{_type(properties[name])}" for name in names)])
        self._open[kind] = (file, writer, names)

    def close(self) -> None:
        for file, _, _ in self._open.values():
            file.close()


def _type(value: Any) -> str:
    if isinstance(value, list):
        return "string[]"
    return {bool: "boolean", int: "long", float: "double"}.get(type(value), "string")


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        return "\x1f".join(value)
    return "" if value is None else str(value).lower() if isinstance(value, bool) else value


def _silent(step: str, done: int, total: int) -> None:
    """Progress is said by the caller."""
