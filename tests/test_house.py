"""The house rules that a machine can hold: sizes, addresses, layers, and a README that tells the truth."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from orggraph import __version__, errors
from orggraph.cli import EXIT_CODES

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted((ROOT / "src").rglob("*.py"))


def tracked() -> list[Path]:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, timeout=60)
    paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]


def test_modules_stay_under_300_lines() -> None:
    lengths = {path.relative_to(ROOT).as_posix(): len(path.read_text("utf-8").splitlines()) for path in SOURCES}
    assert {path: length for path, length in lengths.items() if length > 300} == {}


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Each function's name and its lines of code, its docstring not counted."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            first = node.body[1] if ast.get_docstring(node) and len(node.body) > 1 else node.body[0]
            yield f"{path.relative_to(ROOT).as_posix()}:{node.lineno} {node.name}", node.end_lineno - first.lineno + 1


def test_functions_stay_under_25_lines() -> None:
    assert [name for path in SOURCES for name, length in functions(path) if length > 25] == []


# Put together here, so that this file does not hold what it looks for.
FORBIDDEN = re.compile(
    "|".join(
        (
            r"https?://(?:[\w.-]+\.)?(?:py" + r"pi|python" + r"hosted|npm" + r"js|maven|sona" + r"type|repo1)\.\w+",
            r'"resolved": *"http',
            "--index" + "-url [^-]",
            "(?<![\\w.{}$/-])/(?:home|Users|root)/" + "[a-z]",
        )
    )
)


def test_no_registry_address_and_no_path_of_one_machine_in_the_project() -> None:
    found: list[str] = []
    for path in tracked():
        try:
            lines = path.read_text("utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(lines, 1):
            if FORBIDDEN.search(line) or f"{ROOT.parent}/" in line:
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}")
    assert found == []


def test_every_make_target_that_a_page_names_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
    named = {
        (page.name, target)
        for page in pages
        for target in re.findall(r"(?:`|^\s*)make ([a-z]+)", page.read_text("utf-8"), re.MULTILINE)
    }
    assert {("README.md", "up"), ("README.md", "test")} <= named
    assert {(page, target) for page, target in named if target not in targets} == set()


def test_links_between_pages_lead_somewhere() -> None:
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    links = [
        (page, link)
        for page in pages
        for link in re.findall(r"\]\((?!https?://|#|mailto:)([^)#\s]+)", page.read_text("utf-8"))
    ]
    assert links
    assert [f"{page.name}: {link}" for page, link in links if not (page.parent / link).exists()] == []


def test_every_pinned_package_has_hashes_and_agrees_in_both_files() -> None:
    def pins(name: str) -> dict[str, str]:
        text = (ROOT / name).read_text("utf-8").replace("\\\n", " ")
        lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
        assert [line for line in lines if "--hash=sha256:" not in line] == []
        plain = [re.sub(r"\[.*?\]", "", line) for line in lines]
        return {line.split("==")[0]: line.split()[0] for line in plain}

    runtime, everything = pins("constraints.txt"), pins("constraints-dev.txt")
    assert {name: everything.get(name) for name in runtime} == runtime
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    for requirement in (*declared["project"]["dependencies"], *declared["dependency-groups"]["dev"]):
        pin = re.sub(r"\[.*?\]|;.*", "", requirement).strip().lower()
        assert everything[pin.split("==")[0]] == pin


def test_the_version_is_one() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert declared["project"]["version"] == __version__
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_exit_codes_are_documented() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type)]
    codes = {kind.exit_code for kind in kinds if issubclass(kind, errors.OrggraphError)}
    assert codes <= set(EXIT_CODES)
    assert set(EXIT_CODES) - codes == {0, 6, 130}


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("model/zz_probe.py", "import neo4j", "Only graph and loading speak to the driver"),
        ("graph/zz_probe.py", "import fastapi", "Only the API knows HTTP"),
        ("runtime/zz_probe.py", "import rich", "Only the command line prints"),
        ("runtime/zz_probe.py", "import orggraph.model", "The embedded server knows settings and errors only"),
        ("api/zz_probe.py", "import orggraph.runtime", "Only the command line starts the embedded server"),
        ("readers/zz_probe.py", "import orggraph.parsing", "Each layer imports only the layers below it"),
    ],
)
def test_a_broken_layer_is_noticed(tmp_path: Path, module: str, line: str, contract: str) -> None:
    shutil.copytree(ROOT / "src" / "orggraph", tmp_path / "orggraph", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "orggraph" / module).write_text(f'"""A probe."""\n\n{line}\n', "utf-8")
    run = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path), "PATH": ""},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 1
    assert re.findall(r"^(.+) BROKEN", run.stdout, re.MULTILINE) == [contract]
