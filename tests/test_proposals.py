"""Names proposed as one thing, each reason by itself; the alias file edited, and decisions taken back."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from test_cli import run
from test_resolving import Paper

from orggraph.cli.alias_file import journal_of, take_back
from orggraph.errors import BadInput
from orggraph.resolving import read_aliases, resolve
from orggraph.resolving.alias_edits import accepted, refused, section_of
from orggraph.resolving.proposals import proposals

FILE = """# Ours.
departments:   # units
  # The office.
  行政人事部: [行政部]
  營銷部: []   # sells

positions:
  出納:
    - 出納員   # as one sheet has it
    - 現金會計
  # last
different:
  - [客戶, 用戶]
"""
SHEET = """# 手冊

## 營銷部

### 營銷部經理崗位說明書

- 崗位名稱:營銷部經理
- 所屬部門:營銷部
- 直接上級:總經理
- 直接下級:銷售員

### 銷售員崗位說明書

- 崗位名稱:銷售員
- 所屬部門:營銷部
- 直接上級:銷售部經理
"""


def proposed(paper: Paper, aliases: str = "") -> list[tuple[int, str, str, str]]:
    given = read_aliases(aliases, "aliases.yaml")
    return [
        (one.score, one.canonical, one.other, one.reason) for one in proposals(resolve([paper.manual()], given), given)
    ]


def sellers(superior: str, department: str = "營銷部") -> Paper:
    paper = Paper("a.txt").sheet("營銷部經理", department=department, superior="總經理", subordinates=["銷售員"])
    return paper.sheet("銷售員", department=department, superior=superior)


def partners(*names: str) -> Paper:
    return Paper("a.txt").sheet("出納", department="財務部", superior="總經理", external_contacts=list(names))


def test_titles_written_alike() -> None:
    sentence = "'銷售部經理' and '營銷部經理' are written alike (80 of 100)."
    assert proposed(sellers("銷售部經理")) == [(80, "營銷部經理", "銷售部經理", sentence)]


def test_a_title_that_is_a_unit_and_its_leader() -> None:
    aliases = "departments: {營銷部: [市場中心]}"
    sentence = "'市場中心經理' reads as who leads '市場中心', and '營銷部經理' does."
    assert proposed(sellers("市場中心經理"), aliases) == [(90, "營銷部經理", "市場中心經理", sentence)]


def test_the_same_title_without_the_word_for_unit() -> None:
    sentence = "'營銷經理' and '營銷部經理' differ only in words that name the same thing, such as 部, 各 or 等."
    assert proposed(sellers("營銷經理")) == [(95, "營銷部經理", "營銷經理", sentence)]


def test_a_department_with_and_without_the_word_for_it() -> None:
    paper = sellers("營銷部經理").sheet("會計", department="財務部", superior="總經理", internal_contacts=["營銷部門"])
    sentence = "'營銷部門' and '營銷部' differ only in words that name the same thing, such as 部, 各 or 等."
    assert proposed(paper) == [(95, "營銷部", "營銷部門", sentence)]


@pytest.mark.parametrize(
    ("paper", "aliases", "en", "zh"),
    [
        (
            sellers("銷售部經理"),
            "",
            "'銷售部經理' and '營銷部經理' are written alike (80 of 100).",
            "「銷售部經理」和「營銷部經理」寫法相近（相似度 80，滿分 100）。",
        ),
        (
            sellers("市場中心經理"),
            "departments: {營銷部: [市場中心]}",
            "'市場中心經理' reads as who leads '市場中心', and '營銷部經理' does.",
            "「市場中心經理」看來是「市場中心」的主管，而「市場中心」的主管是「營銷部經理」。",
        ),
        (
            sellers("營銷經理"),
            "",
            "'營銷經理' and '營銷部經理' differ only in words that name the same thing, such as 部, 各 or 等.",
            "「營銷經理」和「營銷部經理」只差在「部」、「各」、「等」這類不改變所指的字詞。",
        ),
        (
            Paper("a.txt").sheet("採購經理", department="財務部").sheet("出納", superior="採購主管"),
            "",
            "'採購主管' and '採購經理' differ only in the word for who leads.",
            "「採購主管」和「採購經理」只有主管的稱呼不同。",
        ),
        (
            partners("銀行", "銀行總行"),
            "",
            "'銀行總行' begins as '銀行' does.",
            "「銀行總行」的開頭與「銀行」相同。",
        ),
        (
            partners("檔案館", "省城建檔案館"),
            "",
            "'省城建檔案館' ends as '檔案館' does.",
            "「省城建檔案館」的結尾與「檔案館」相同。",
        ),
    ],
)
def test_each_reason_is_said_in_english_and_in_chinese(paper: Paper, aliases: str, en: str, zh: str) -> None:
    given = read_aliases(aliases, "aliases.yaml")
    found = proposals(resolve([paper.manual()], given), given)
    assert [(one.reason, one.chinese) for one in found] == [(en, zh)]


@pytest.mark.parametrize(
    ("names", "pair"),
    [
        (("各大銀行", "銀行"), (95, "銀行", "各大銀行")),
        (("稅務機構", "稅務局"), (95, "稅務局", "稅務機構")),
        (("供應商等", "供應商"), (95, "供應商", "供應商等")),
        (("檔案館", "城建檔案館"), (75, "檔案館", "城建檔案館")),
        (("運輸公司", "運輸公司司機"), (80, "運輸公司", "運輸公司司機")),
    ],
)
def test_partners_under_two_names(names: tuple[str, str], pair: tuple[int, str, str]) -> None:
    assert [found[:3] for found in proposed(partners(*names))] == [pair]


@pytest.mark.parametrize(
    "paper",
    [
        partners("銀行", "客戶", "供應商"),
        sellers("營銷部副經理"),
        sellers("高級營銷部經理"),
        sellers("總經理"),
        sellers("财务经理"),
        partners("客戶", "客户"),
    ],
)
def test_what_is_not_proposed(paper: Paper) -> None:
    assert proposed(paper) == []


def test_the_likeliest_comes_first_and_what_is_kept_apart_does_not_come() -> None:
    paper = partners("各大銀行", "銀行", "檔案館", "城建檔案館")
    assert [found[:3] for found in proposed(paper)] == [(95, "銀行", "各大銀行"), (75, "檔案館", "城建檔案館")]
    assert [found[:3] for found in proposed(paper, "different: [[各大银行, 銀行]]")] == [(75, "檔案館", "城建檔案館")]
    assert proposed(paper, "external_parties: {銀行: [各大銀行], 檔案館: [城建檔案館]}") == []


def test_a_name_that_the_alias_file_has_stays() -> None:
    listed = proposed(partners("稅務機構", "稅務局"), "external_parties: {稅務機構: []}")
    assert [found[:3] for found in listed] == [(95, "稅務機構", "稅務局")]


@pytest.mark.parametrize(
    ("section", "canonical", "other", "changed"),
    [
        ("departments", "营销部", "銷售部", ("  營銷部: []   # sells", "  營銷部: [銷售部]   # sells")),
        ("departments", "行政人事部", "行政辦", ("[行政部]", "[行政部, 行政辦]")),
        ("departments", "行政人事部", "營銷部", ("[行政部]\n  營銷部: []   # sells", "[行政部, 營銷部]\n  # sells")),
        ("departments", "財務部", "會計部", ("# sells\n", "# sells\n  財務部: [會計部]\n")),
        ("positions", "出納", "收銀", ("    - 現金會計\n", "    - 現金會計\n    - 收銀\n")),
        ("positions", "司機", "駕駛員", ("    - 現金會計\n", "    - 現金會計\n  司機: [駕駛員]\n")),
        ("systems", "ERP: new", "#1", ("用戶]\n", '用戶]\n\nsystems:\n  "ERP: new": ["#1"]\n')),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_accepting_changes_one_place(
    section: str, canonical: str, other: str, changed: tuple[str, str], newline: str
) -> None:
    before, after = (text.replace("\n", newline) for text in (FILE, FILE.replace(*changed)))
    assert after != before
    assert accepted(before, "a.yaml", section, canonical, other) == after  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", "positions:\n  甲: [乙]\n"),
        ("positions: {}\n", "positions: {甲: [乙]}\n"),
        ("positions: {丙: [丁]}", "positions: {丙: [丁], 甲: [乙]}"),
        ("positions: {甲: [丁]}", "positions: {甲: [丁, 乙]}"),
        ("positions:\n  甲: [丁]", "positions:\n  甲: [丁, 乙]"),
        ("positions:\n  丙: [丁]", "positions:\n  丙: [丁]\n  甲: [乙]\n"),
        ("positions:\n  甲: [\n    丁,\n  ]\n", "positions:\n  甲: [\n    丁, 乙,\n  ]\n"),
    ],
)
def test_accepting_in_files_of_all_kinds(source: str, expected: str) -> None:
    assert accepted(source, "a.yaml", "positions", "甲", "乙") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (FILE, FILE + "  - [甲, 乙]\n"),
        ("", "different:\n  - [甲, 乙]\n"),
        ("different: []\n", "different: [[甲, 乙]]\n"),
        ("organization: 公司", "organization: 公司\n\ndifferent:\n  - [甲, 乙]\n"),
    ],
)
def test_refusing_adds_one_line(source: str, expected: str) -> None:
    assert refused(source, "a.yaml", "甲", "乙") == expected


@pytest.mark.parametrize(
    ("canonical", "other", "sentence"),
    [
        ("行政人事部", "行政部", "a.yaml: '行政部' is a name of '行政人事部' already."),
        (
            "營銷部",
            "行政部",
            "a.yaml: '行政部' stands for '行政人事部' already; accept 營銷部 and 行政人事部, or edit the file.",
        ),
        ("客戶", "用户", "a.yaml: '客戶' and '用户' stand under `different`; take that line out first."),
    ],
)
def test_what_cannot_be_accepted(canonical: str, other: str, sentence: str) -> None:
    with pytest.raises(BadInput) as fault:
        accepted(FILE, "a.yaml", "departments", canonical, other)
    assert str(fault.value) == sentence


@pytest.mark.parametrize(
    ("one", "other", "sentence"),
    [
        ("行政部", "行政人事部", "a.yaml: '行政部' and '行政人事部' are both '行政人事部'; take one out first."),
        ("用戶", "客户", "a.yaml: '用戶' and '客户' stand under `different` already."),
        ("客戶", "客户", "a.yaml: '客戶' and '客户' are one name in different script or width."),
    ],
)
def test_what_cannot_be_refused(one: str, other: str, sentence: str) -> None:
    with pytest.raises(BadInput) as fault:
        refused(FILE, "a.yaml", one, other)
    assert str(fault.value) == sentence


def test_a_file_that_cannot_be_edited_safely_is_left_alone() -> None:
    anchored = "positions: &all\n  甲: [乙]\nsystems: *all\n"
    with pytest.raises(BadInput, match="cannot be edited safely"):
        accepted(anchored, "a.yaml", "positions", "甲", "丙")


def test_where_names_belong() -> None:
    aliases = read_aliases(FILE, "a.yaml")
    found = {
        names: section_of(aliases, *names)
        for names in (("營銷部", "x"), ("甲經理", "乙主管"), ("甲部", "乙辦"), ("x", "y"))
    }
    assert found == {
        ("營銷部", "x"): "departments",
        ("甲經理", "乙主管"): "positions",
        ("甲部", "乙辦"): "departments",
        ("x", "y"): None,
    }


def test_suggest_accept_refuse_and_undo(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    manual, aliases = tmp_path / "manual.md", tmp_path / "aliases.yaml"
    manual.write_text(SHEET, "utf-8")
    aliases.write_bytes(FILE.replace("\n", "\r\n").encode())
    aliases.chmod(0o640)
    first = aliases.read_bytes()
    expected = {
        "score": 80,
        "kind": "positions",
        "canonical": "營銷部經理",
        "other": "銷售部經理",
        "reason": "'銷售部經理' and '營銷部經理' are written alike (80 of 100).",
    }
    assert json.loads(run(capsys, "aliases", "suggest", "manual.md", "--json")[1]) == [expected]
    plain = "score\tkind\tcanonical\tother\treason\n" + "\t".join(map(str, expected.values())) + "\n"
    assert run(capsys, "aliases", "suggest", "manual.md")[:2] == (0, plain)
    assert aliases.read_bytes() == first

    assert run(capsys, "aliases", "refuse", "營銷部經理", "銷售部經理")[0] == 0
    assert run(capsys, "aliases", "suggest", "manual.md") == (0, "", "Nothing to propose.\n")
    second = aliases.read_bytes()
    assert run(capsys, "aliases", "accept", "營銷部經理", "銷售部經理")[0] == 2
    assert aliases.read_bytes() == second
    assert run(capsys, "aliases", "undo") == (0, "", "aliases.yaml: taken back: refuse 營銷部經理 銷售部經理.\n")
    assert (aliases.read_bytes(), stat.S_IMODE(aliases.stat().st_mode)) == (first, 0o640)

    assert run(capsys, "aliases", "accept", "營銷部經理", "銷售部經理")[0] == 0
    assert read_aliases(aliases.read_text("utf-8"), "a").others("positions", "營銷部經理") == ("銷售部經理",)
    assert run(capsys, "aliases", "suggest", "manual.md") == (0, "", "Nothing to propose.\n")
    assert run(capsys, "aliases", "undo")[0] == 0
    assert aliases.read_bytes() == first
    assert run(capsys, "aliases", "undo") == (2, "", "aliases.yaml: no decision to take back.\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".aliases.yaml.undo", "aliases.yaml", "manual.md"]


def test_a_file_that_was_not_there_is_gone_again(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "new.yaml"
    words = ("甲", "乙", "--aliases", str(file))
    assert run(capsys, "aliases", "accept", *words) == (
        2,
        "",
        "甲 and 乙: say what they are with --kind departments, positions, external_parties, systems (one of these).\n",
    )
    assert run(capsys, "aliases", "accept", *words, "--kind", "systems")[0] == 0
    assert file.read_text("utf-8") == "systems:\n  甲: [乙]\n"
    assert run(capsys, "aliases", "undo", "--aliases", str(file))[0] == 0
    assert not file.exists()


def test_undo_does_not_lose_what_was_edited_by_hand(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(FILE, "utf-8")
    run(capsys, "aliases", "refuse", "甲", "乙", "--aliases", str(file))
    edited = file.read_text("utf-8") + "# by hand\n"
    file.write_text(edited, "utf-8")
    with pytest.raises(BadInput, match=r"it was edited after 'refuse 甲 乙'; take that back by hand\.$"):
        take_back(file)
    assert file.read_text("utf-8") == edited


def test_a_decision_whose_writing_was_cut_off_is_none(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(FILE, "utf-8")
    run(capsys, "aliases", "refuse", "甲", "乙", "--aliases", str(file))
    run(capsys, "aliases", "refuse", "丙", "丁", "--aliases", str(file))
    first, second = json.loads(journal_of(file).read_text("utf-8"))
    file.write_text(second["before"], "utf-8")
    assert take_back(file) == first["decision"] == "refuse 甲 乙"
    assert file.read_text("utf-8") == FILE
