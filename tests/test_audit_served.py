"""The audit as its users meet it: over HTTP, on the command line, as SARIF and Markdown; findings acknowledged."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pytest
from audit_expected import SEED as SEED_FINDINGS
from posts import Post, book_of, described
from seeded import plant
from served import served

from orggraph.audit.markdown import markdown
from orggraph.audit.policy import Acknowledgement, Policy, read_policy
from orggraph.audit.raci import areas, by_role
from orggraph.audit.running import Audit, judged, rules
from orggraph.audit.sarif import sarif
from orggraph.cli import main
from orggraph.loading import import_text
from orggraph.loading.access import create_key
from orggraph.loading.policy import change_policy, policy
from orggraph.readers import read_file
from orggraph.settings import Bolt

SEED = Path(__file__).resolve().parents[1] / "seed"
FINDING = "ledger-and-cash"


@pytest.fixture(scope="module")
def api(bolt: Bolt) -> Iterator[httpx.Client]:
    plant(bolt)
    key, _ = create_key(bolt, "tests", "edit", None, datetime.now(UTC))
    with served(bolt) as client:
        client.headers["Authorization"] = f"Bearer {key}"
        yield client


def ask(api: httpx.Client, path: str, **query: str) -> Any:
    """The answer, waited for where it is still worked on."""
    while True:
        answer = api.get(path, params=query or None)
        if answer.status_code != 202:
            assert answer.status_code == 200, answer.text
            return answer.json()


def test_the_findings_of_a_position(api: httpx.Client) -> None:
    answer = ask(api, "/v1/positions/出納/findings", rule=FINDING)
    (row,) = answer["data"]
    assert answer["meta"]["total"] == 1
    assert (row["rule"], row["severity"], row["departments"], row["acknowledged"]) == (
        FINDING,
        "high",
        ["財務部"],
        False,
    )
    assert row["nodes"][0] == {"id": "position:出納", "name": "出納", "kind": "Position"}
    assert {piece["side_name"] for piece in row["evidence"]} == {"出納"}


def test_filters_compose_and_pages_follow_each_other(api: httpx.Client) -> None:
    whole = ask(api, "/v1/audit", limit="1000")["data"]
    high = ask(api, "/v1/audit", severity="high", department="財務部")["data"]
    assert [row["id"] for row in high] == [
        row["id"] for row in whole if row["severity"] == "high" and "財務部" in row["departments"]
    ]
    first = ask(api, "/v1/audit", limit="7")
    following = ask(api, first["meta"]["next"])
    assert [*first["data"], *following["data"]] == whole[:14]


def test_the_summary_counts_what_the_list_has(api: httpx.Client) -> None:
    whole = ask(api, "/v1/audit", limit="1000")["data"]
    by_rule = {row["name"]: row["findings"] for row in ask(api, "/v1/audit/summary", by="rule")["data"]}
    assert sum(by_rule.values()) == len(whole)
    finance = next(row for row in ask(api, "/v1/audit/summary")["data"] if row["name"] == "財務部")
    assert finance["findings"] == len([row for row in whole if "財務部" in row["departments"]])
    told = ask(api, "/v1/departments/財務部/findings", limit="1000")
    assert told["meta"]["total"] == finance["findings"]


def test_the_rules_are_listed(api: httpx.Client) -> None:
    rows = ask(api, "/v1/audit/rules")["data"]
    assert [row["name"] for row in rows] == [one.name for one in rules()]
    (one,) = [row for row in rows if row["name"] == "duty-held-twice"]
    assert (one["on"], one["form"], one["thresholds"]) == (True, "judge", {"similarity": 0.8})


def test_findings_and_rules_are_told_in_the_language_asked_for(api: httpx.Client) -> None:
    told = {
        language: [
            ask(api, "/v1/positions/出納/findings", rule=FINDING, language=language)["data"][0],
            next(row for row in ask(api, "/v1/audit/rules", language=language)["data"] if row["name"] == FINDING),
        ]
        for language in ("zh-Hant", "zh-Hans")
    }
    assert [told[language][0]["sentence"] for language in told] == [
        "「出納」既記帳（「處理公司賬務」），又管錢、銀行帳戶或印鑒（「資金報銷」）。",
        "“出納”既记账（“處理公司賬務”），又管钱、银行账户或印鉴（“資金報銷”）。",
    ]
    rule = told["zh-Hans"][1]
    assert (rule["title"], rule["cure"]) == ("同一岗位既管账又管钱", "账与钱分由不同岗位掌管。")
    answer = api.get("/v1/audit", params={"language": "de"})
    assert (answer.status_code, answer.json()["title"]) == (422, "A parameter does not fit")


def test_every_finding_of_the_sample_has_whole_sentences_in_chinese(api: httpx.Client) -> None:
    hant = ask(api, "/v1/audit", limit="1000", language="zh-Hant")["data"]
    hans = ask(api, "/v1/audit", limit="1000", language="zh-Hans")["data"]
    assert len(hant) == len(hans) == len(SEED_FINDINGS)
    for row in hant:
        ours = re.sub("「[^「」]*」", "", row["sentence"])
        assert row["sentence"].endswith("。"), row
        assert re.findall("[A-Za-z]", ours) == [], row
    assert [row["id"] for row in hans] == [row["id"] for row in hant]


def test_a_finding_is_acknowledged_for_everybody_and_after_an_import(api: httpx.Client, bolt: Bolt) -> None:
    (before,) = ask(api, "/v1/positions/出納/findings", rule=FINDING)["data"]
    path = f"/v1/audit/acknowledgements/{before['id']}"
    kept = api.put(path, json={"reason": "  The bank signs\n with two. "})
    assert (kept.status_code, kept.json()["reason"]) == (200, "The bank signs with two.")
    import_text(bolt, read_file(SEED / "manual.md"), None, actor="tests")
    (row,) = ask(api, "/v1/positions/出納/findings", rule=FINDING, acknowledged="true")["data"]
    assert (row["id"], row["reason"]) == (before["id"], "The bank signs with two.")
    assert ask(api, "/v1/positions/出納/findings", rule=FINDING, acknowledged="false")["data"] == []
    assert list(read_policy(policy(bolt), "audit.yaml", rules()).acknowledged) == [before["id"]]
    again = api.delete(path)
    assert (again.status_code, again.json()["acknowledged"], again.json()["revision"]) == (
        200,
        False,
        kept.json()["revision"] + 1,
    )
    assert api.delete(path).status_code == 404


@pytest.mark.parametrize(
    ("finding", "body", "status"),
    [
        ("ledger-and-cash:0000000000", {"reason": "x"}, 404),
        ("..%2f..%2fetc", {"reason": "x"}, 404),
        ("ledger-and-cash:0000000000", {"reason": "  "}, 422),
        ("ledger-and-cash:0000000000", {"reason": "x" * 1001}, 422),
        ("ledger-and-cash:0000000000", {"reason": "x", "by": "me"}, 422),
    ],
)
def test_what_cannot_be_acknowledged_is_refused(
    api: httpx.Client, finding: str, body: Mapping[str, str], status: int
) -> None:
    ask(api, "/v1/audit")
    answer = api.put(f"/v1/audit/acknowledgements/{finding}", json=body)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("application/problem+json")


def test_the_matrix_of_a_department_has_the_verb_where_it_stands(api: httpx.Client) -> None:
    rows = ask(api, "/v1/departments/財務部/raci")["data"]
    assert {row["basis"] for row in rows} == {"inferred"}
    assert {row["position"] for row in rows} == {"財務經理", "出納", "倉管員"}
    text = read_file(SEED / "manual.md").content
    parts = [
        part for row in rows for role in ("responsible", "accountable", "consulted", "informed") for part in row[role]
    ]
    assert parts
    for part in parts:
        (piece,) = part["evidence"]
        assert "".join(text[start:end] for start, end in piece["spans"]) == piece["quote"] == part["verb"]


def test_a_position_sees_the_areas_of_others_in_which_it_has_a_part(api: httpx.Client) -> None:
    rows = ask(api, "/v1/positions/技術總工程師/raci")["data"]
    others = [row for row in rows if row["position"] != "技術總工程師"]
    assert {row["position"] for row in others} == {"項目經理"}
    assert ["技術總工程師"] * len(others) == [row["accountable"][-1]["name"] for row in others]


def test_two_who_acknowledge_at_once_are_both_heard(empty: Bolt) -> None:
    async def both() -> list[int]:
        def adding(line: str) -> int:
            return change_policy(empty, lambda text: f"{text}# {line}\n", actor="tests", what=line)

        return await asyncio.gather(*(asyncio.to_thread(adding, str(at)) for at in range(6)))

    assert sorted(asyncio.run(both())) == [1, 2, 3, 4, 5, 6]
    assert sorted(policy(empty).split()[1::2]) == ["0", "1", "2", "3", "4", "5"]


# On the command line


@pytest.fixture
def store(bolt: Bolt, monkeypatch: pytest.MonkeyPatch) -> Bolt:
    plant(bolt)
    for name in ("uri", "user", "password", "database"):
        monkeypatch.setenv(f"ORGGRAPH_NEO4J_{name.upper()}", getattr(bolt, name))
    return bolt


def code(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        main(["audit", *arguments])
    return int(ended.value.code or 0)


def test_the_command_prints_acknowledges_and_fails_as_asked(
    store: Bolt, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert code("--rule", FINDING, "--department", "财务部", "--fail-on", "high") == 6
    told = capsys.readouterr()
    lines = [line.split("\t") for line in told.out.splitlines()]
    assert [line[:3] for line in lines] == [
        ["severity", "rule", "department"],
        ["high", FINDING, "財務部"],
        ["high", FINDING, "財務部"],
    ]
    assert told.err.splitlines()[-1] == "2 findings: 2 high, 0 medium, 0 low."
    for line in lines[1:]:
        assert code("acknowledge", line[4], "--reason", "Known.") == 0
    capsys.readouterr()
    assert code("--rule", FINDING, "--fail-on", "high") == 0
    assert capsys.readouterr().err.splitlines()[-1] == "0 findings: 0 high, 0 medium, 0 low. 2 acknowledged."
    assert code("policy") == 0
    kept = tmp_path / "audit.yaml"
    kept.write_text("rules: {ledger-and-cash: off}\n" + capsys.readouterr().out, "utf-8")
    assert code("--rule", FINDING, "--config", str(kept), "--all", "--json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_the_command_speaks_chinese(store: Bolt, capsys: pytest.CaptureFixture[str]) -> None:
    assert code("--rule", FINDING, "--department", "財務部", "--markdown", "--language", "zh-Hans") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:7] == [
        "# 岗位说明书稽核",
        "",
        "共 2 项问题。",
        "",
        "| 部门 | 问题 | 严重 | 中等 | 轻微 | 已确认保留 |",
        "|---|--:|--:|--:|--:|--:|",
        "| 財務部 | 2 | 2 | 0 | 0 | 0 |",
    ]
    assert lines[10].startswith("- **严重** “出納”既记账（“")
    assert lines[-1] == "  - 账与钱分由不同岗位掌管。"


@pytest.mark.parametrize(
    ("arguments", "exit_code", "sentence"),
    [
        (["--severity", "grave"], 2, "--severity grave: none of high, medium, low."),
        (["--fail-on", "all"], 2, "--fail-on all: none of high, medium, low."),
        (["--rule", "nothing"], 2, "--rule nothing: there is no such rule; `orggraph audit rules` lists them."),
        (["--json", "--sarif"], 2, "--json and --sarif are two forms; choose one."),
        (["--department", "火星部"], 3, "There is no department '火星部'; there are"),
        (["--language", "fr"], 2, "--language fr: none of en, zh-Hant, zh-Hans."),
        (["--config", "missing.yaml"], 2, "missing.yaml: there is no such file"),
        (["missing.txt"], 2, "missing.txt: there is no such file"),
        (["acknowledge", FINDING], 2, "--reason: say why the finding is left as it is."),
        (["acknowledge", "no:1", "--reason", "x"], 3, "There is no finding 'no:1'"),
        (["acknowledge", "no:1", "--withdraw"], 3, "no:1 is not acknowledged."),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(
    store: Bolt, capsys: pytest.CaptureFixture[str], arguments: list[str], exit_code: int, sentence: str
) -> None:
    assert code(*arguments) == exit_code
    assert sentence in capsys.readouterr().err


def test_a_file_is_audited_by_itself(
    bolt: Bolt, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a store of its own, with the audit.yaml beside it; `bolt` has the server's files fetched."""
    text = described(Post("出納", duties={"日常": ["公司賬務處理", "負責現金收付"]}))
    (tmp_path / "manual.md").write_text(text.content, "utf-8")
    (tmp_path / "audit.yaml").write_text("rules: {without-kpi: off, without-authority: off}\n", "utf-8")
    assert code(str(tmp_path / "manual.md"), "--sarif", "--fail-on", "medium") == 6
    log = json.loads(capsys.readouterr().out)
    assert sorted({one["ruleId"] for one in log["runs"][0]["results"]}) == ["implied-position", FINDING]


# Forms


def small(kept: Mapping[str, Acknowledgement] | None = None) -> Audit:
    made = book_of(described(Post("出納", duties={"日常": ["公司賬務處理", "負責現金收付"]})))
    policy = Policy({one.name: one.name == FINDING for one in rules()}, {}, kept or {})
    materials: dict[str, Any] = {"sheets": [], "names": [], "documents": []}
    assert judged(materials, {}, policy)[0] == ()
    from posts import judged as of

    return Audit(tuple(of(FINDING, made)), policy, made)


def test_markdown_has_the_findings_under_their_departments_with_both_words() -> None:
    (found,) = small().findings
    made = small({found.id: Acknowledgement("The bank signs.")})
    assert markdown(made, made.findings).splitlines() == [
        "# The audit",
        "",
        "1 finding.",
        "",
        "| department | findings | high | medium | low | acknowledged |",
        "|---|--:|--:|--:|--:|--:|",
        "| 財務部 | 1 | 0 | 0 | 0 | 1 |",
        "",
        "## 財務部",
        "",
        "- **high** '出納' keeps both the ledger ('賬務處理') and cash, bank accounts or stamps ('現金收付'). "
        f"(`{found.id}`)",
        "  - acknowledged: The bank signs.",
        "  - 出納: “賬務處理” (manual.md, 98-102)",
        "  - 出納: “現金收付” (manual.md, 112-116)",
        "  - 出納: “公司賬務處理” (manual.md, 96-102)",
        "  - 出納: “負責現金收付” (manual.md, 110-116)",
        "  - Let one keep the books and another the money.",
    ]


_TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
_LOCATION = {
    "type": "object",
    "required": ["physicalLocation"],
    "properties": {
        "message": _TEXT,
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation", "region"],
            "properties": {
                "artifactLocation": {
                    "type": "object",
                    "required": ["uri"],
                    "properties": {"uri": {"type": "string", "pattern": r"^[!-~]+$"}},
                },
                "region": {
                    "type": "object",
                    "additionalProperties": False,
                    "properties": {
                        "startLine": {"type": "integer", "minimum": 1},
                        "charOffset": {"type": "integer", "minimum": 0},
                        "charLength": {"type": "integer", "minimum": 0},
                        "snippet": _TEXT,
                    },
                },
            },
        },
    },
}
_LEVELS = {"enum": ["none", "note", "warning", "error"]}
# The parts of the standard (OASIS SARIF 2.1.0, sections 3.13 to 3.54) that a log of ours has.
SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "additionalProperties": False,
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name"],
                                "properties": {
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "type": "object",
                                            "required": ["id"],
                                            "properties": {
                                                "shortDescription": _TEXT,
                                                "fullDescription": _TEXT,
                                                "help": _TEXT,
                                                "defaultConfiguration": {"properties": {"level": _LEVELS}},
                                            },
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["message", "ruleId", "ruleIndex"],
                            "additionalProperties": False,
                            "properties": {
                                "ruleId": {"type": "string"},
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "level": _LEVELS,
                                "message": _TEXT,
                                "locations": {"type": "array", "items": _LOCATION},
                                "relatedLocations": {"type": "array", "items": _LOCATION},
                                "partialFingerprints": {"additionalProperties": {"type": "string"}},
                                "properties": {"type": "object"},
                                "suppressions": {
                                    "type": "array",
                                    "items": {
                                        "required": ["kind"],
                                        "properties": {
                                            "kind": {"enum": ["inSource", "external"]},
                                            "status": {"enum": ["accepted", "underReview", "rejected"]},
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}


def test_sarif_is_as_the_standard_says_and_suppresses_what_is_acknowledged() -> None:
    (found,) = small().findings
    made = small({found.id: Acknowledgement("The bank signs.")})
    log = sarif(made, made.findings)
    jsonschema.Draft202012Validator(SCHEMA).validate(log)
    (run,) = log["runs"]
    (result,) = run["results"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == FINDING
    assert result["level"] == "error"
    assert result["partialFingerprints"] == {"orggraph/v1": found.id}
    assert result["suppressions"] == [{"kind": "external", "status": "accepted", "justification": "The bank signs."}]
    (place,) = result["locations"]
    region = place["physicalLocation"]["region"]
    text = made.book.documents["document:manual.md"].text
    assert text[region["charOffset"] :][: region["charLength"]] == region["snippet"]["text"] == "賬務處理"
    assert text.splitlines()[region["startLine"] - 1].strip() == "1. 公司賬務處理"


# Who is responsible, accountable, consulted, informed


def test_verbs_say_who_has_which_part() -> None:
    made = book_of(
        described(
            Post("財務經理", below="會計、出納", duties={"審核": ["審核會計編制的財務報表", "負責預算"]}),
            Post("會計", superior="財務經理", duties={"報表": ["編制財務報表", "每月向領導匯報"]}),
            Post("出納", superior="財務經理", duties={"報表": ["協助會計編制財務報表", "現金收付"]}),
        )
    )
    found = {
        (area.position, area.name): {
            role: [(part.node, part.verb) for part in parts] for role, parts in by_role(area).items()
        }
        for area in areas(made)
    }
    manager, accountant, cashier = "position:財務經理", "position:會計", "position:出納"
    assert found == {
        (cashier, "報表"): {
            "responsible": [(accountant, "協助")],
            # The approval names 會計, whose work it is; of this one's nothing is said.
            "accountable": [],
            "consulted": [(cashier, "協助")],
            "informed": [],
        },
        (accountant, "報表"): {
            "responsible": [(accountant, "編制")],
            "accountable": [(manager, "審核")],
            "consulted": [],
            "informed": [(manager, "匯報")],
        },
        (manager, "審核"): {
            "responsible": [(manager, "負責")],
            "accountable": [(manager, "審核")],
            "consulted": [],
            "informed": [],
        },
    }
