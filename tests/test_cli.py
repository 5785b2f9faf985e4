"""The command line as a person meets it: what it prints, where, and what it ends with."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace

import httpx
import networkx
import pytest
from seeded import plant

from orggraph import __version__
from orggraph.catalogue import load, parse
from orggraph.cli import main
from orggraph.cli.ask import example_line
from orggraph.cli.console import existing, print_table
from orggraph.cli.progress import Bars, Lines
from orggraph.cli.reference import page
from orggraph.cli.serving import welcome
from orggraph.cli.wording import plain
from orggraph.errors import BadInput
from orggraph.resources import folder
from orggraph.settings import Bolt

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT / "seed" / "manual.md"
SHEET = """# 手冊

## 甲部

### 甲經理崗位說明書

- 崗位名稱:甲經理
- 所屬部門:甲部
- 直接上級:總經理
"""


def configure(bolt: Bolt, monkeypatch: pytest.MonkeyPatch) -> Bolt:
    for name in ("uri", "user", "password", "database"):
        monkeypatch.setenv(f"ORGGRAPH_NEO4J_{name.upper()}", getattr(bolt, name))
    return bolt


@pytest.fixture
def store(empty: Bolt, monkeypatch: pytest.MonkeyPatch) -> Bolt:
    """The tests' database, empty, as the one that the commands use."""
    return configure(empty, monkeypatch)


@pytest.fixture(scope="module")
def seeded(bolt: Bolt) -> Bolt:
    """The sample organisation, planted once; the tests that begin with an empty graph stand before its users."""
    plant(bolt)
    return bolt


@pytest.fixture
def planted(seeded: Bolt, monkeypatch: pytest.MonkeyPatch) -> Bolt:
    """The sample organisation as what the commands ask; its users change nothing."""
    return configure(seeded, monkeypatch)


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of `orggraph` with these words."""
    with pytest.raises(SystemExit) as ended:
        main(words)
    printed = capsys.readouterr()
    return int(ended.value.code or 0), printed.out, printed.err


def process(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "orggraph", *words]
    return subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, **environment}, timeout=120, check=False
    )


def table(printed: str) -> list[dict[str, str]]:
    """The rows of a tab-separated table."""
    head, *lines = (line.split("\t") for line in printed.splitlines())
    return [dict(zip(head, line, strict=True)) for line in lines]


def test_the_version_as_a_module_and_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    run_as_module = process("version")
    assert (run_as_module.returncode, run_as_module.stdout) == (0, f"{__version__}\n")
    assert run(capsys, "version", "--json") == (0, f'{{\n  "version": "{__version__}"\n}}\n', "")


def test_help_costs_no_heavy_import() -> None:
    code = """
import sys
from orggraph.cli import main
try:
    main(["--help"])
except SystemExit:
    heavy = {"neo4j", "fastapi", "pydantic", "uvicorn", "opencc", "orggraph.catalogue", "jgo"}
    print(sorted(heavy & set(sys.modules)), file=sys.stderr)
"""
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert "Exit codes: 0 done" in shown.stdout
    assert shown.stderr == "[]\n"


def test_the_page_of_the_docs_is_fresh() -> None:
    # In a process of its own: it sets how wide the terminal is before anything is imported.
    code = "from orggraph.cli.reference import page; print(page(), end='')"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert (ROOT / "docs" / "cli.md").read_text("utf-8") == shown.stdout, "run: make docs"
    assert page.__doc__


def test_settings_hide_the_password(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ORGGRAPH_NEO4J_PASSWORD", "secret-word")
    monkeypatch.setenv("ORGGRAPH_PORT", "9000")
    code, out, _ = run(capsys, "settings")
    values = {row["variable"]: row["value"] for row in table(out)}
    assert (code, values["ORGGRAPH_NEO4J_PASSWORD"], values["ORGGRAPH_PORT"]) == (0, "(set)", "9000")
    assert "secret-word" not in out


def test_a_setting_that_does_not_fit_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ORGGRAPH_PORT", "many")
    assert run(capsys, "settings") == (2, "", "ORGGRAPH_PORT: 'many' is not of type int.\n")


def test_read_prints_a_line_a_sheet_and_what_every_character_is(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "small.md"
    file.write_text(SHEET, "utf-8")
    code, out, err = run(capsys, "read", str(file))
    sheets, accounts, names = out.split("\n\n")
    assert (code, err) == (0, "")
    assert table(sheets) == [
        {
            "#": "1",
            "title": "甲經理",
            "department": "甲部",
            "superior": "總經理",
            "below": "0",
            "duties": "0",
            "rights": "0",
            "inside": "0",
            "outside": "0",
            "kpis": "0",
        }
    ]
    counts = {row["characters"]: int(row["count"]) for row in table(accounts)}
    assert sum(counts.values()) == len(SHEET)
    assert counts["unread"] == 0
    at = SHEET.index("總經理")
    sentence = "The position '總經理' is named, but no sheet describes it."
    assert table(names) == [
        {"severity": "low", "rule": "implied-position", "at": str(at), "line": "9:8", "what": sentence}
    ]


def test_read_tells_what_it_did_not_read_and_what_looks_wrong(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "small.md"
    content = SHEET + "- 崗位級別:經??理級\n\n沒有標籤的一段話,誰也不知道它是什麼。\n"
    file.write_text(content, "utf-8")
    code, out, _ = run(capsys, "read", str(file))
    _, _, unread, _, suspects = out.split("\n\n")
    start, end, odd = content.index("沒有"), len(content) - 1, content.index("經??")
    assert code == 0
    assert table(unread) == [
        {
            "from": str(start),
            "to": str(end),
            "line": "12:1",
            "unread": repr(content[start:end]),
            "context": "- 崗位級別:經??理級⏎⏎"[-12:] + f"[{content[start:end]}]⏎",
        }
    ]
    assert table(suspects) == [
        {
            "severity": "medium",
            "rule": "garbled",
            "at": str(odd),
            "line": "10:8",
            "what": "Garbled characters: 經??理; compare with the original document.",
        }
    ]
    told = json.loads(run(capsys, "read", str(file), "--json")[1])["suspects"]
    assert [(one["rule"], one["spans"]) for one in told] == [("garbled", [[odd, odd + 4]])]


def folder_of_two(folder: Path) -> Path:
    """A folder of two manuals, a page without a sheet, an alias file and a picture."""
    (folder / "inner").mkdir(parents=True)
    (folder / "one.md").write_text(SHEET, "utf-8")
    (folder / "inner" / "two.md").write_text(SHEET.replace("甲經理", "甲員"), "utf-8")
    (folder / "about.md").write_text("# 關於\n\n沒有崗位。\n", "utf-8")
    (folder / "aliases.yaml").write_text("positions: {總裁: [總經理]}", "utf-8")
    (folder / "photo.jpg").write_bytes(b"x")
    return folder


SKIPPED = ["aliases.yaml: it holds names, and is no manual", "photo.jpg: no reader for this kind of file"]


def test_read_of_a_folder_reads_every_file_and_says_what_it_skipped(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = folder_of_two(tmp_path / "all")
    code, out, err = run(capsys, "read", str(folder))
    assert (code, sorted(err.splitlines())) == (0, [f"Skipped {one}." for one in SKIPPED])
    assert [line for line in out.splitlines() if line.startswith("# ")] == ["# about.md", "# inner/two.md", "# one.md"]
    assert out.count("The position '總裁' is named, but no sheet describes it.") == 1
    read_all = json.loads(run(capsys, "read", str(folder), "--json")[1])
    assert [len(one["sheets"]) for one in read_all["documents"]] == [0, 1, 1]
    assert sorted(f"{one['name']}: {one['reason']}" for one in read_all["skipped"]) == SKIPPED


@pytest.mark.parametrize("packed", [False, True])
def test_import_of_a_folder_or_zip_is_one_plan(
    capsys: pytest.CaptureFixture[str], store: Bolt, tmp_path: Path, packed: bool
) -> None:
    source = folder_of_two(tmp_path / "all")
    if packed:
        source = Path(shutil.make_archive(str(tmp_path / "all"), "zip", source))
    code, planned, err = run(capsys, "import", str(source))
    skipped = [*SKIPPED, "about.md: no position's sheet was found in it; see what `orggraph read` makes of it"]
    assert (code, sorted(err.splitlines()[-4:-1])) == (0, sorted(f"Skipped {one}." for one in skipped))
    assert err.splitlines()[-1] == "Applied; the graph is at revision 1."
    counts = {row["kind"]: row["created"] for row in table(planned.split("what\t")[0])}
    assert (counts["Document"], counts["Position"]) == ("2", "3")
    again = run(capsys, "import", str(source))[2]
    assert again.splitlines()[-1] == "Nothing to do: the graph says this already (revision 1)."


def test_the_aliases_beside_a_manual_settle_its_names(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "small.md").write_text(SHEET.replace("總經理", "甲部主管"), "utf-8")
    assert "甲部主管" in run(capsys, "read", str(tmp_path / "small.md"))[1].split("\n\n")[2]
    (tmp_path / "aliases.yaml").write_text("positions: {乙經理: [甲部主管]}", "utf-8")
    named = table(run(capsys, "read", str(tmp_path / "small.md"))[1].split("\n\n")[2])
    assert [row["what"] for row in named] == ["The position '乙經理' is named, but no sheet describes it."]


def test_read_as_json_gives_offsets_that_stand(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "read", str(SEED), "--json")
    read = json.loads(out)
    content = SEED.read_text("utf-8")
    sheets = read["sheets"]
    assert (code, len(sheets), read["document"]["characters"]) == (0, 20, len(content))
    for sheet in sheets:
        cells = [sheet["title"], *sheet["kpis"], *sheet["authorities"], *sheet["external_contacts"]]
        for cell in cells:
            assert "".join(content[start:end] for start, end in cell["spans"]) == cell["text"]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("manul.md", "{folder}/manul.md: there is no such file; near: {folder}/manual.md.\n"),
        ("nothing/like.md", "{folder}/nothing/like.md: there is no folder {folder}/nothing.\n"),
        ("other.xyz", "other.xyz: no reader for this kind of file; orggraph reads "),
    ],
)
def test_a_file_that_cannot_be_read_is_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str, sentence: str
) -> None:
    (tmp_path / "manual.md").write_text(SHEET, "utf-8")
    (tmp_path / "other.xyz").write_text("x", "utf-8")
    code, out, err = run(capsys, "read", str(tmp_path / name))
    assert (code, out) == (2, "")
    assert err.startswith(sentence.format(folder=tmp_path))
    assert err.count("\n") == 1


def test_import_shows_the_plan_applies_it_and_then_has_nothing_to_do(
    capsys: pytest.CaptureFixture[str], store: Bolt, tmp_path: Path
) -> None:
    file = tmp_path / "small.md"
    file.write_text(SHEET, "utf-8")

    code, dry, err = run(capsys, "import", str(file), "--dry-run")
    assert (code, err.splitlines()[-1]) == (0, "Nothing was changed (revision 0).")
    counts = table(dry.split("what\t")[0])
    assert {row["kind"]: row["created"] for row in counts}["Position"] == "2"

    code, applied, err = run(capsys, "import", str(file))
    assert (code, applied) == (0, dry)
    assert err.splitlines()[-1] == "Applied; the graph is at revision 1."

    code, again, err = run(capsys, "import", str(file), "--yes")
    assert (code, again) == (0, "")
    assert err.splitlines()[-1] == "Nothing to do: the graph says this already (revision 1)."

    file.write_text(SHEET.replace("直接上級:總經理", "直接上級:乙總"), "utf-8")
    code, out, _ = run(capsys, "import", str(file), "--json")
    done = json.loads(out)
    assert (code, done["revision"], done["applied"]) == (0, 2, True)
    assert done["plan"]["counts"]["retired"] == {"Position": 1, "REPORTS_TO": 1}


def test_import_takes_the_aliases_beside_the_file(
    capsys: pytest.CaptureFixture[str], store: Bolt, tmp_path: Path
) -> None:
    file = tmp_path / "small.md"
    file.write_text(SHEET, "utf-8")
    (tmp_path / "aliases.yaml").write_text("- [\n", "utf-8")
    code, _, err = run(capsys, "import", str(file))
    assert code == 2
    assert "aliases of small.md" in err


@pytest.mark.parametrize(("answered", "revision"), [(False, 0), (True, 1)])
def test_import_asks_in_a_terminal(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    store: Bolt,
    tmp_path: Path,
    answered: bool,
    revision: int,
) -> None:
    file = tmp_path / "small.md"
    file.write_text(SHEET, "utf-8")
    asked: list[str] = []
    monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: True))
    monkeypatch.setattr("orggraph.cli.importing.in_terminal", lambda: True)
    monkeypatch.setattr("typer.confirm", lambda question: asked.append(question) or answered)
    code, _, err = run(capsys, "import", str(file))
    assert (code, asked) == (0, ["Apply this plan?"])
    assert err.splitlines()[-1].endswith(f"revision {revision}{'.' if answered else ').'}")


def test_up_plants_the_sample_answers_and_ends_on_ctrl_c(store: Bolt) -> None:
    command = [sys.executable, "-m", "orggraph", "up", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as up:
        assert up.stdout is not None
        assert up.stderr is not None
        said = ""
        while "Ctrl-C" not in said:
            line = up.stdout.readline()
            assert line, up.stderr.read()
            said += line
        url = re.findall(r"Open  (http://127\.0\.0\.1:\d+)\n", said)[0]
        answer = httpx.get(f"{url}/v1/positions/出納/superiors", timeout=60).json()
        up.send_signal(signal.SIGINT)
        assert up.wait(60) == 0
        told = up.stderr.read()
    assert [row["title"] for row in answer["data"]] == ["財務經理", "總經理"]
    assert "The sample organisation: 21 positions, 9 departments, 36 partners, 240 duties, 73 indicators." in told
    assert told.endswith("Ended.\n")


def test_ask_prints_a_table_and_the_envelope(capsys: pytest.CaptureFixture[str], planted: Bolt) -> None:
    code, out, err = run(capsys, "ask", "positions", "superiors", "出纳", "--steps", "3")
    assert (code, err) == (0, "")
    assert [(row["level"], row["title"]) for row in table(out)] == [("1", "財務經理"), ("2", "總經理")]

    code, out, _ = run(capsys, "ask", "positions", "superiors", "出納", "--steps", "1", "--json")
    answer = json.loads(out)
    assert code == 0
    assert [row["id"] for row in answer["data"]] == ["position:財務經理"]
    assert (answer["meta"]["question"], answer["meta"]["revision"]) == ("positions/superiors", 1)


def test_ask_shows_the_quotes_and_a_graph(capsys: pytest.CaptureFixture[str], planted: Bolt) -> None:
    code, out, _ = run(capsys, "ask", "external-parties", "contacts", "稅務機構", "--basis", "declared")
    assert code == 0
    assert {(row["position"], row["evidence"]) for row in table(out)} == {
        ("出納", "「稅務機構」"),
        ("財務經理", "「稅務機構」"),
    }
    code, out, _ = run(capsys, "ask", "subgraph", "出納", "--kinds", "REPORTS_TO")
    nodes, edges = out.split("kind\tsource")
    assert code == 0
    assert {row["id"] for row in table(nodes)} == {"position:出納", "position:財務經理"}
    assert edges.splitlines()[1:] == ["REPORTS_TO\tposition:出納\tposition:財務經理\tdeclared"]


def test_ask_for_an_unknown_name_says_what_is_near(capsys: pytest.CaptureFixture[str], planted: Bolt) -> None:
    code, out, err = run(capsys, "ask", "positions", "superiors", "出内")
    assert (code, out) == (3, "")
    assert "'出内'" in err
    assert "出納" in err


@pytest.mark.parametrize(
    ("words", "near"),
    [
        (("positions", "superior", "出納"), "positions superiors"),
        (("positions",), "positions authorities, positions backups, positions compare"),
        (("serch",), "search"),
        (("zzz", "qqq"), "`orggraph ask --help` lists them all."),
    ],
)
def test_an_unknown_question_says_what_is_near(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], near: str
) -> None:
    code, out, err = run(capsys, "ask", *words)
    assert (code, out) == (2, "")
    assert near in err


def test_a_parameter_that_does_not_fit_is_told_without_a_database(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ORGGRAPH_NEO4J_URI", "bolt://127.0.0.1:1")
    assert run(capsys, "ask", "positions", "superiors", "出納", "--steps", "ten") == (
        2,
        "",
        "steps: 'ten' is not an int.\n",
    )


def test_a_database_that_is_down_is_one_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ORGGRAPH_NEO4J_URI", "bolt://127.0.0.1:1")
    for words in (("ask", "positions", "list"), ("export",), ("import", str(SEED))):
        code, out, err = run(capsys, *words)
        assert (code, out) == (4, ""), words
        assert "127.0.0.1:1" in err.splitlines()[-1]
        assert "Traceback" not in err


def test_every_question_has_a_command_and_its_help_teaches() -> None:
    listed = process("ask", "--help", COLUMNS="120").stdout
    catalogue = load(folder("cypher") / "questions")
    assert [question.name for question in catalogue.questions if " ".join(question.words) not in listed] == []
    shown = process("ask", "positions", "superiors", "--help", COLUMNS="120").stdout
    for taught in (
        "Everyone above a position",
        "--steps",
        "int[1..50]",
        "[default: 20]",
        "Answers with:",
        "level: int",
    ):
        assert taught in shown
    assert "\n   orggraph ask positions superiors 出納" in shown


def test_an_example_is_ready_for_a_shell() -> None:
    text = (
        "// T.\n// @param q: str\n// @param max_rows: int = 3\n// @column a: int\n"
        "// @example q='two words' max_rows=5\nRETURN $q + $max_rows AS a\n"
    )
    question = parse("things/find.cypher", text)
    assert example_line(question, question.examples[0]) == "orggraph ask things find 'two words' --max-rows 5"


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("orggraph ask external-parties con", {"contacts"}),
        ("orggraph ask external-parties ", {"contacts", "departments", "list", "show"}),
        ("orggraph ask pos", {"positions"}),
        ("orggraph exp", {"export"}),
    ],
)
def test_completion_offers_the_next_word(typed: str, offered: set[str]) -> None:
    words = typed.split(" ")
    environment: Mapping[str, str] = {
        "_ORGGRAPH_COMPLETE": "complete_bash",
        "COMP_WORDS": typed,
        "COMP_CWORD": str(len(words) - 1),
    }
    command = [Path(sys.executable).with_name("orggraph")]
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, **environment}, timeout=120, check=False
    )
    assert set(done.stdout.split()) == offered


def test_export_writes_what_networkx_opens(capsys: pytest.CaptureFixture[str], planted: Bolt, tmp_path: Path) -> None:
    as_json, as_xml = tmp_path / "graph.json", tmp_path / "graph.graphml"
    assert run(capsys, "export", "--out", str(as_json))[0] == 0
    code, out, err = run(capsys, "export", "--format", "graphml", "--out", str(as_xml))
    first = networkx.node_link_graph(json.loads(as_json.read_bytes()), edges="edges")
    second = networkx.read_graphml(as_xml, force_multigraph=True)
    assert (code, out) == (0, "")
    assert err.endswith(f"{as_xml}: {len(first):,} nodes, {first.number_of_edges():,} edges, revision 1.\n")
    assert set(first) == set(second)
    assert set(first.edges(keys=True)) == set(second.edges(keys=True))
    kinds = dict(first.nodes(data="kind"))
    assert sum(kind == "Duty" for kind in kinds.values()) == 240
    assert dict(second.nodes(data="kind")) == kinds
    document = first.nodes["document:manual.md"]
    assert (document["kind"], "text" in document, "layout" in document) == ("Document", False, False)


def test_export_refuses_what_it_cannot_do(capsys: pytest.CaptureFixture[str], planted: Bolt, tmp_path: Path) -> None:
    formats = (
        "json, node-link, cytoscape, graphml, gexf, ndjson, csv, csv-bom, xlsx, turtle, json-ld, mermaid, dot, native"
    )
    assert run(capsys, "export", "--format", "gif") == (2, "", f"--format: 'gif' is none of {formats}.\n")
    code, _, err = run(capsys, "export", "--out", str(tmp_path / "no" / "graph.json"))
    assert code == 2
    assert "cannot be written" in err


def test_the_welcome_names_what_to_open_and_lines_to_try() -> None:
    said = welcome("http://127.0.0.1:8420")
    assert "Open  http://127.0.0.1:8420\nAPI   http://127.0.0.1:8420/docs\n" in said
    assert re.findall(r"curl '(.*?)'", said) == [
        "http://127.0.0.1:8420/v1/external-parties/稅務機構/contacts",
        "http://127.0.0.1:8420/v1/positions/出納/superiors",
        "http://127.0.0.1:8420/v1/subgraph?start=出納&depth=2",
    ]


def test_a_port_that_is_taken_is_told_before_anything_starts(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import socket

    monkeypatch.setenv("ORGGRAPH_CACHE", str(tmp_path / "nothing-is-downloaded"))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, out, err = run(capsys, "up", "--port", str(port))
    assert (code, out) == (2, "")
    assert err.startswith(f"Port {port} of 127.0.0.1 is taken")
    assert list(tmp_path.iterdir()) == []


def test_lines_of_progress_come_a_tenth_at_a_time(capsys: pytest.CaptureFixture[str]) -> None:
    report = Lines()
    for done in range(0, 1001, 5):
        report("Downloading", done, 1000)
    report("Starting", 0, 0)
    report("Starting", 0, 0)
    lines = capsys.readouterr().err.splitlines()
    assert lines == ["Downloading", *(f"Downloading: {tenth}0 %" for tenth in range(1, 11)), "Starting"]


def test_values_in_words() -> None:
    statements = [{"text": "A", "number": "1", "area_number": "2"}, {"text": "B", "number": None}]
    things = [{"name": "甲", "basis": "declared"}, {"name": "乙", "basis": "inferred", "id": "position:乙"}]
    evidence = [{"quote": "甲部", "document": "document:a.md", "spans": [[0, 2]]}]
    findings = [{"rule": "r", "sentence": "So it is."}]
    values = [None, "出納", ["a", "b"], [1, 2], {"HEADS": 3, "PART_OF": 4}, 1.23456, 0.5, False, True]
    values += [things, statements, evidence, findings]
    assert list(map(plain, values)) == [
        "",
        "出納",
        "a; b",
        "1; 2",
        "HEADS 3; PART_OF 4",
        "1.235",
        "0.5",
        "no",
        "yes",
        "甲; 乙 (inferred)",
        "2.1 A;\nB",
        "「甲部」",
        "So it is.",
    ]


def test_existing_gives_the_path_back(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    assert existing(tmp_path / "a") == tmp_path / "a"
    with pytest.raises(BadInput, match="there is no such file"):
        existing(tmp_path / "zzzz")


def test_ctrl_c_ends_with_130(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("orggraph.readers.read_sources", interrupted)
    assert run(capsys, "read", str(SEED))[0] == 130


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal of 60 columns without colours, as far as the commands can tell."""
    # In this order: what is imported for the patch must not have the other patch in it.
    monkeypatch.setattr("orggraph.cli.answers.in_terminal", lambda: True)
    monkeypatch.setattr("orggraph.cli.console.in_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "60")


def stripped(printed: str) -> list[str]:
    return [line.rstrip() for line in printed.splitlines()]


def test_a_terminal_gets_aligned_columns(capsys: pytest.CaptureFixture[str], terminal: None) -> None:
    print_table(["title", "kpis"], [{"title": "出納", "kpis": 4}, {"title": "財務經理", "kpis": 12}], "Positions")
    assert stripped(capsys.readouterr().out) == [
        "Positions",
        "title     kpis",
        "出納         4",
        "財務經理    12",
        "",
    ]


def test_rows_too_wide_for_the_terminal_are_cards(capsys: pytest.CaptureFixture[str], terminal: None) -> None:
    row = {"position": "出納", "duty_area": None, "duty": "收" * 20, "kpis": ["準" * 20, "全" * 20]}
    print_table(list(row), [row])
    assert stripped(capsys.readouterr().out) == [
        "position  出納",
        f"duty      {'收' * 20}",
        f"kpis      {'準' * 20};",
        f"          {'全' * 20}",
        "",
    ]


def test_an_answer_in_a_terminal_leaves_ids_out_and_sums_up(
    capsys: pytest.CaptureFixture[str], planted: Bolt, terminal: None
) -> None:
    code, out, err = run(capsys, "ask", "kpis", "list", "--limit", "1", "--basis", "declared")
    told, following = err.splitlines()
    assert (code, told) == (0, "1 of 73 rows; basis declared; revision 1.")
    assert stripped(out)[0].split() == ["name", "positions"]
    line = "The next page: orggraph ask kpis list --basis declared --limit 1 --cursor "
    assert following.startswith(line)
    _, out, err = run(capsys, *following.removeprefix("The next page: orggraph ").split())
    assert (stripped(out)[1].split(), err.splitlines()[0]) == (["物品供貨期是否可以滿足需求", "3"], told)
    shown = run(capsys, "ask", "kpis", "list", "--limit", "1", "--fields", "id")[1]
    assert stripped(shown)[1] == "kpi:采購物品的規格、數量、質量是否符合要求"


def test_all_pages_of_a_list_are_followed(
    capsys: pytest.CaptureFixture[str], planted: Bolt, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, err = run(capsys, "ask", "kpis", "list", "--all", "--limit", "30", "--fields", "id,name")
    lines = out.splitlines()
    assert (code, err, lines[0], len(set(lines))) == (0, "", "id\tname", 74)
    monkeypatch.setattr("orggraph.cli.answers.MOST_ROWS", 60)
    _, out, _ = run(capsys, "ask", "kpis", "list", "--all", "--limit", "30", "--json")
    part = json.loads(out)
    assert (len(part["data"]), part["meta"]["total"], "cursor=" in part["meta"]["next"]) == (60, 73, True)
    assert run(capsys, "ask", "search", "出納", "--all")[0] == 2


def test_bars_of_progress_name_each_step(capsys: pytest.CaptureFixture[str]) -> None:
    report = Bars()
    report("Downloading", 5, 10)
    report("Starting", 0, 0)
    report.close()
    shown = capsys.readouterr().err
    assert "Downloading" in shown
    assert "Starting" in shown
