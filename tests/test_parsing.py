"""Reading: the seed in many renderings, the real manual against its annotation, any text at all."""

from __future__ import annotations

import contextlib
import json
import random
from pathlib import Path
from typing import Any

import pytest
import rendering
from annotation import differences
from hypothesis import given, settings
from hypothesis import strategies as st

from orggraph.errors import BadInput, UnreadableFile
from orggraph.model.manual import Manual
from orggraph.model.text import Cell
from orggraph.parsing import parse
from orggraph.parsing.numbering import markers_in
from orggraph.parsing.pagination import page_markers
from orggraph.parsing.stream import stream_of
from orggraph.parsing.tables import labels
from orggraph.readers import read_bytes, read_file
from orggraph.readers.plain import text_of

ROOT = Path(__file__).parents[1]
SEED = (ROOT / "seed" / "manual.md").read_text("utf-8")
FORMS = rendering.parse(SEED)
MANUAL = ROOT.parent / "shared" / "manual"
LABELS = [*rendering.CELLS, *rendering.CONTACTS, *rendering.SECTIONS]


def read(text: str, name: str = "manual.txt") -> Manual:
    return parse(read_bytes(name, text.encode()))


def _text(cell: Cell | None) -> str | None:
    return cell.text if cell else None


def _items(items: Any) -> list[dict[str, str | None]]:
    return [{"number": item.number, "text": item.text} for item in items]


def texts(manual: Manual) -> list[dict[str, Any]]:
    """The sheets as `rendering.expected` gives them: texts without spans."""
    single = ("heading", "title", "department", "code", "superior", "level", "summary")
    lists = ("subordinates", "internal_contacts", "external_contacts", "kpis")
    return [
        {
            **{name: _text(getattr(sheet, name)) for name in single},
            **{name: [cell.text for cell in getattr(sheet, name)] for name in lists},
            "duties": [
                {"number": area.number, "area": _text(area.area), "items": _items(area.items)} for area in sheet.duties
            ],
            "authorities": _items(sheet.authorities),
        }
        for sheet in manual.sheets
    ]


def assert_accounted(manual: Manual) -> None:
    """Every character is in exactly one account, and each cell's spans hold its text."""
    content = manual.text.content
    assert "".join(content[start:end] for start, end, _ in manual.segments) == content
    assert sum(manual.coverage().values()) == 2 * len(content)
    for cell in _cells(manual):
        assert "".join(content[start:end] for start, end in cell.spans) == cell.text
        for start, end in cell.spans:
            assert any(a <= start and end <= b and account == "fields" for a, b, account in manual.segments)


def _cells(manual: Manual) -> list[Any]:
    found: list[Any] = [manual.title] if manual.title else []
    for sheet in manual.sheets:
        singles = [sheet.heading, sheet.title, sheet.code, sheet.superior, sheet.level, sheet.summary]
        found += [cell for cell in singles if cell and cell.spans]
        found += [*sheet.subordinates, *sheet.internal_contacts, *sheet.external_contacts, *sheet.kpis]
        found += [area.area for area in sheet.duties if area.area]
        found += [item for area in sheet.duties for item in area.items] + list(sheet.authorities)
    return found


def test_the_seed_in_markdown_reads_as_it_is_written() -> None:
    manual = parse(read_file(ROOT / "seed" / "manual.md"))
    assert texts(manual) == rendering.expected(FORMS)
    assert _text(manual.title) == "公司崗位職責說明書"
    assert manual.unread == ()
    assert_accounted(manual)


@pytest.mark.parametrize("interval", [None, 97, 170, 300, 512, 1000, 3000])
def test_flattened_with_page_markers_at_any_interval_or_none(interval: int | None) -> None:
    manual = read(rendering.flatten(FORMS, interval=interval))
    assert texts(manual) == rendering.expected(FORMS)
    assert manual.unread == ()
    assert_accounted(manual)


def test_flattened_without_a_break_between_subordinates_and_with_other_area_numbers() -> None:
    manual = read(rendering.flatten(FORMS, area_number="{n}、", subordinates=""))
    assert texts(manual) == rendering.expected(FORMS)


def test_flattened_in_simplified_characters() -> None:
    manual = read(rendering.simplified(rendering.flatten(FORMS)))
    assert texts(manual) == rendering.converted(rendering.expected(FORMS), rendering.simplified)


@given(order=st.permutations(range(20)), interval=st.one_of(st.none(), st.integers(60, 2500)))
@settings(max_examples=25, deadline=None)
def test_flattened_with_the_sheets_in_another_order(order: list[int], interval: int | None) -> None:
    forms = rendering.reordered(FORMS, order)
    manual = read(rendering.flatten(forms, interval=interval))
    assert texts(manual) == rendering.expected(forms)
    assert manual.unread == ()


@pytest.mark.parametrize("label", LABELS)
def test_flattened_with_one_label_missing_in_any_sheet(label: str) -> None:
    for place in range(20):
        try:
            forms = rendering.without(FORMS, place, label)
        except AssertionError:
            continue
        manual = read(rendering.flatten(forms))
        assert texts(manual) == rendering.expected(forms), f"{label} missing in sheet {place}"


@pytest.mark.parametrize("place", range(20))
def test_one_sheet_alone(place: int) -> None:
    forms = rendering.reordered(FORMS, [place])
    assert texts(read(rendering.flatten(forms, interval=None))) == rendering.expected(forms)


@given(
    st.text(
        alphabet=st.sampled_from(
            "1234(（)）、.。,;:： \n崗位名稱說明書直接上級/KPI指標職責描述要項工作權限所屬部門經理"
        ),
        max_size=400,
    )
)
@settings(max_examples=300, deadline=None)
def test_any_text_is_accounted_for_and_nothing_fails(text: str) -> None:
    content = text + "。"
    assert_accounted(read(content))
    assert_accounted(read(content, "manual.md"))


MARKS = (
    "1 (1) （2） 3、 一、 ① 職責一 : ： / 無 、 等 ， 。 ** |---| 經理 出納 財務部 所有人員 24小時 是否 率 向總經理匯報"
)
PIECES = [*labels().by_text, *MARKS.split(), "\n", "\n\n", "# ", "## ", "- ", "| ", " |", "  "]


@given(st.lists(st.sampled_from(PIECES), max_size=80))
@settings(max_examples=300, deadline=None)
def test_labels_and_marks_in_any_order(pieces: list[str]) -> None:
    content = "".join(pieces) + "。"
    assert_accounted(read(content))
    assert_accounted(read(content, "manual.md"))


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_characters_at_all(text: str) -> None:
    """Also those that a reader would refuse as garbled."""
    assert_accounted(parse(text_of("any.txt", b"", "text/plain", text)))
    with contextlib.suppress(UnreadableFile):
        assert_accounted(read(text, "manual.md"))


def test_page_markers_are_told_from_a_list() -> None:
    listed = "1、收款\n2、付款並登記日記賬\n3、對賬\n4、保管票據和印章"
    assert page_markers(listed) == []
    pages = rendering.paged("甲" * 195, 60)
    assert page_markers(pages) == [(0, 2), (62, 65), (125, 128), (188, 191)]


def test_numbering_styles() -> None:
    printed = "(1)a（2）b 三、c（四）d 第五條e ⑥f 7)g 8、h 5.9j ●k"
    stream = stream_of(read_bytes("a.txt", printed.encode()))
    found = [(marker.style.name, marker.value) for marker in markers_in(stream, 0, len(printed))]
    assert found == [
        ("paren", 1), ("paren", 2), ("chinese", 3), ("chinese-paren", 4), ("article", 5), ("circled", 6),
        ("half-paren", 7), ("arabic", 8), ("nested", 9), ("bullet", 0),
    ]  # fmt: skip


def test_a_title_is_no_chapter_and_a_chapter_gives_the_department() -> None:
    sheet = "### 出納崗位說明書\n\n- 崗位名稱:出納\n- 直接上級:財務經理\n"
    alone = read(f"# 甲公司崗位手冊\n\n{sheet}", "manual.md")
    assert (_text(alone.title), _text(alone.sheets[0].department)) == ("甲公司崗位手冊", None)
    headed = read(f"# 甲公司崗位手冊\n\n## 財務部\n\n{sheet}", "manual.md")
    assert (_text(headed.title), _text(headed.sheets[0].department)) == ("甲公司崗位手冊", "財務部")


LINES = """岗位职责说明书
一、岗位基本信息
岗位名称：行政前台
所属部门：综合管理部
汇报对象：行政主管
编制人数：2
二、岗位职责
1. 接待来访人员并登记；
2. 管理会议室预订，
   并负责会后整理；
岗位名称：行政主管
所属部门：综合管理部
汇报对象：副总经理
三、岗位职责
（一）制度管理
1、起草制度
（二）资产管理
1、办理登记
四、禁止行为
1、不得审批本人经手的付款
"""


def test_lines_with_colons_chapters_and_wrapped_items() -> None:
    front, head = read(LINES).sheets
    assert [_text(cell) for cell in (front.title, front.department, front.superior, front.headcount)] == [
        "行政前台", "综合管理部", "行政主管", "2",
    ]  # fmt: skip
    assert [item.number for item in front.duties[0].items] == ["1", "2"]
    assert front.duties[0].items[1].text.endswith("并负责会后整理；")
    assert [(area.number, _text(area.area), _items(area.items)) for area in head.duties] == [
        ("一", "制度管理", [{"number": "1", "text": "起草制度"}]),
        ("二", "资产管理", [{"number": "1", "text": "办理登记"}]),
    ]
    assert _items(head.limits) == [{"number": "1", "text": "不得审批本人经手的付款"}]


ENGLISH = """# Job Description

| Field | Value |
|-------|-------|
| Job Title | Accounts Payable Clerk |
| Department | Finance |
| Reports To | Finance Manager |

## Key Responsibilities

1. Check supplier invoices against orders
2. Prepare the weekly payment run

## External contacts

- Suppliers; banks

## KPIs

- Error rate
"""


def test_english_labels() -> None:
    (sheet,) = texts(read(ENGLISH, "manual.md"))
    assert (sheet["title"], sheet["department"], sheet["superior"]) == (
        "Accounts Payable Clerk", "Finance", "Finance Manager",
    )  # fmt: skip
    assert sheet["duties"] == [
        {
            "number": None,
            "area": None,
            "items": [
                {"number": "1", "text": "Check supplier invoices against orders"},
                {"number": "2", "text": "Prepare the weekly payment run"},
            ],
        }
    ]
    assert (sheet["external_contacts"], sheet["kpis"]) == (["Suppliers", "banks"], ["Error rate"])


DOWNWARDS = """出纳员职务说明书
岗位名称
出纳员
所在部门
财务部
直接上级
财务部经理
职责与工作任务
职
责
一
职责表述:现金收付
工作
任务
审核收付款凭证
盘点现金
职
责
二
职责表述:票据
工作
任务
保管支票
权力:
拒绝支付权
"""


def test_labels_printed_downwards_and_announced_areas() -> None:
    (sheet,) = texts(read(DOWNWARDS))
    assert (sheet["heading"], sheet["department"], sheet["superior"]) == ("出纳员", "财务部", "财务部经理")
    assert [(area["number"], area["area"], [i["text"] for i in area["items"]]) for area in sheet["duties"]] == [
        ("一", "现金收付", ["审核收付款凭证", "盘点现金"]),
        ("二", "票据", ["保管支票"]),
    ]
    assert [item["text"] for item in sheet["authorities"]] == ["拒绝支付权"]


MARKETING = """# 市场部

## 市场经理

**汇报对象**：总经理
**直接下属**：市场专员、品牌专员

**工作职责**：
1. 制定计划
2. 管理渠道

**协作对象**：
- 内部：销售部、产品部
- 外部：媒体、广告公司

**考核指标**：

| 指标 | 目标值 | 权重 | 考核周期 |
|---|---|---|---|
| 线索数 | 500 | 40% | 月 |
| 品牌曝光 |  | 60% | 季 |
"""


def test_labels_in_one_paragraph_and_a_table_of_indicators() -> None:
    manual = read(MARKETING, "manual.md")
    (sheet,) = texts(manual)
    assert (sheet["heading"], sheet["department"], sheet["superior"]) == ("市场经理", "市场部", "总经理")
    assert (sheet["subordinates"], sheet["internal_contacts"], sheet["external_contacts"]) == (
        ["市场专员", "品牌专员"], ["销售部", "产品部"], ["媒体", "广告公司"],
    )  # fmt: skip
    assert sheet["kpis"] == ["线索数", "品牌曝光"]
    measures = [(m.name.text, *map(_text, (m.target, m.weight, m.period))) for m in manual.sheets[0].measures]
    assert measures == [("线索数", "500", "40%", "月"), ("品牌曝光", None, "60%", "季")]
    assert manual.unread == ()


def test_one_flattened_sheet_with_two_pages_and_words_of_other_templates() -> None:
    head = "现金出纳岗位说明书岗位名称现金出纳岗位编号所在部门财务科岗位定员2人"
    head += "直接上级财务科长工资等级直接下级无所辖人员无"
    summary = "本职:负责门店现金的收付、保管与记录," + "按日盘点并核对账目," * 14 + "做到账款相符"
    duties = "职责与工作任务职责一职责表述:负责收付款工作时间百分比:70%工作任务核对单据并计算款项"
    more = "职责二职责表述:填制凭证工作任务送交稽核权力权限一:对原始单据的审核权"
    rest = "工作协作关系内部协调关系操作部、房务部外部协调关系交通银行、外管局任职资格教育水平中专以上"
    manual = read(rendering.paged(head + summary + duties + more + rest, 230))
    (sheet,) = texts(manual)
    assert [sheet[name] for name in ("heading", "title", "department", "superior", "subordinates")] == [
        "现金出纳", "现金出纳", "财务科", "财务科长", [],
    ]  # fmt: skip
    assert [(area["number"], area["area"], area["items"][0]["text"]) for area in sheet["duties"]] == [
        ("一", "负责收付款", "核对单据并计算款项"),
        ("二", "填制凭证", "送交稽核"),
    ]
    assert sheet["authorities"] == [{"number": "一", "text": "对原始单据的审核权"}]
    assert (sheet["internal_contacts"], sheet["external_contacts"]) == (["操作部", "房务部"], ["交通银行", "外管局"])
    assert _text(manual.sheets[0].headcount) == "2人"


UNLABELLED = """财务部
一、财务经理
1、在总经理领导下主持财务工作。
2、审核付款。
二、出纳
1、办理现金收付。
行政部
三、行政主管
1、管理车辆。
"""


def test_lines_that_name_positions_with_lists_under_them() -> None:
    manual = read(UNLABELLED)
    found = [
        (
            sheet["heading"],
            sheet["department"],
            sheet["superior"],
            [item["text"] for item in sheet["duties"][0]["items"]],
        )
        for sheet in texts(manual)
    ]
    assert found == [
        ("财务经理", "财务部", None, ["在总经理领导下主持财务工作。", "审核付款。"]),
        ("出纳", "财务部", None, ["办理现金收付。"]),
        ("行政主管", "行政部", None, ["管理车辆。"]),
    ]
    assert manual.unread == ()


PROSE = """# 岗位手册

## 财务部

### 出纳

出纳向财务经理汇报，负责公司的现金收付。

- 办理现金收付

### 财务经理

对总经理负责，主持财务工作。

- 编制预算

**直接下级**：出纳、会计

### Accounts Clerk

Reports to the Finance Manager. Keeps ledgers.

- Check invoices
"""


def test_prose_names_the_superior() -> None:
    manual = read(PROSE, "manual.md")
    assert [(sheet["heading"], sheet["superior"], sheet["subordinates"]) for sheet in texts(manual)] == [
        ("出纳", "财务经理", []),
        ("财务经理", "总经理", ["出纳", "会计"]),
        ("Accounts Clerk", "Finance Manager", []),
    ]
    assert [sheet["summary"] for sheet in texts(manual)] == [
        "出纳向财务经理汇报，负责公司的现金收付。",
        "对总经理负责，主持财务工作。",
        "Reports to the Finance Manager. Keeps ledgers.",
    ]
    assert {_text(sheet.department) for sheet in manual.sheets} == {"财务部"}
    assert_accounted(manual)


SECTIONS = """# 岗位说明书 (Job Description)

## 基本信息

- **岗位ID**: hr_lead
- **岗位名称**: 人力资源主管
- **管理范围**: 无（通过工具管理）

## 职责描述

### 招聘
- 设计招聘标准
### 薪酬
- 核算工资
- 发放工资

## 边界约束

- 不修改目标

## 处理规则

- 理解需求

## 可用工具

- 表格
"""


def test_a_heading_that_is_no_label_ends_the_field_before_it() -> None:
    manual = read(SECTIONS, "manual.md")
    (sheet,) = manual.sheets
    assert (_text(sheet.heading), _text(sheet.title), _text(sheet.code)) == ("人力资源主管", "人力资源主管", "hr_lead")
    assert sheet.subordinates == ()
    assert [(_text(area.area), [item.text for item in area.items]) for area in sheet.duties] == [
        ("招聘", ["设计招聘标准"]),
        ("薪酬", ["核算工资", "发放工资"]),
    ]
    assert [item.text for item in sheet.limits] == ["不修改目标"]
    assert {label: cell.text for label, cell in sheet.other.items()} == {"可用工具": "表格"}
    assert [cell.text for cell in manual.unread] == ["处理规则", "理解需求"]


def test_names_that_share_their_ending() -> None:
    source = "# 手冊\n\n- 崗位名稱:校長\n- 直接下級:咨詢、市場、教學部主管\n- 內部溝通:出納、會計、財務部經理\n"
    manual = read(source, "manual.md")
    (sheet,) = manual.sheets
    assert [cell.text for cell in sheet.subordinates] == ["咨詢部主管", "市場部主管", "教學部主管"]
    assert [len(cell.spans) for cell in sheet.subordinates] == [2, 2, 1]
    assert [cell.text for cell in sheet.internal_contacts] == ["出納", "會計", "財務部經理"]
    assert_accounted(manual)


INDICATORS = """職位,代碼,部門,上級,考核指標,目標值,權重
出納,F01,財務部,財務經理,差錯率,0,40%
財務經理,F00,財務部,總經理,,,
"""


def test_a_row_of_positions_keeps_what_it_says_of_its_indicator() -> None:
    clerk, head = read(INDICATORS, "positions.csv").sheets
    found = [[_text(cell) for cell in (one.title, one.code, one.department, one.superior)] for one in (clerk, head)]
    assert found == [["出納", "F01", "財務部", "財務經理"], ["財務經理", "F00", "財務部", "總經理"]]
    (measure,) = clerk.measures
    assert [_text(cell) for cell in (measure.name, measure.target, measure.weight)] == ["差錯率", "0", "40%"]
    assert head.measures == ()


def test_a_number_after_a_full_stop_or_a_digit_of_the_line_before() -> None:
    source = (
        "# X\n\n## 出納崗位說明書\n\n- 崗位名稱:出納\n\n#### Duties\n\n1. Pays invoices.\n2. Files in 2024\n3. Third\n"
    )
    (sheet,) = texts(read(source, "manual.md"))
    assert sheet["duties"][0]["items"] == [
        {"number": "1", "text": "Pays invoices."},
        {"number": "2", "text": "Files in 2024"},
        {"number": "3", "text": "Third"},
    ]


TABBED = """出纳岗位说明书
岗位名称\t出纳\t岗位编号\t/
所属部门\t财务部\t直接上级\t财务经理
直接下级\t/\t岗位级别\t普通
具体职责
1\t收付\t1.\t办理现金收付，
并登记日记账
2.\t对账
2\t票据\t1.\t保管支票
"""


def test_a_table_that_came_as_lines_with_tabs() -> None:
    manual = read(TABBED)
    (sheet,) = texts(manual)
    assert [sheet[name] for name in ("title", "code", "department", "superior", "subordinates", "level")] == [
        "出纳", None, "财务部", "财务经理", [], "普通",
    ]  # fmt: skip
    assert [(area["number"], area["area"], [i["text"] for i in area["items"]]) for area in sheet["duties"]] == [
        ("1", "收付", ["办理现金收付，并登记日记账", "对账"]),
        ("2", "票据", ["保管支票"]),
    ]
    assert_accounted(manual)


def test_a_companys_own_labels() -> None:
    text = read_bytes("a.md", "# 手冊\n\n- 崗位名稱:出納\n- 報告上線:財務經理\n- 專屬上級:總監\n".encode())
    assert _text(parse(text).sheets[0].superior) is None
    sheet = parse(text, "superior: [報告上線]\nfunctional_superior: 专属上级\n").sheets[0]
    assert (_text(sheet.superior), _text(sheet.functional_superior)) == ("財務經理", "總監")


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("boss: [x]\n", "labels:1: unknown field 'boss'; known are heading, title, code, department,"),
        ("title: a\nsuperior: {}\n", "labels:2: superior takes a word or a list of words."),
        ("- x\n", "labels:1: give words by field, such as `superior: [報告上線]`."),
        ("title: [\n", "labels:2: not valid YAML."),
    ],
)
def test_a_wrong_label_file_is_refused_with_its_line(source: str, sentence: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_with(source)
    assert str(caught.value).startswith(sentence)


def read_with(own_labels: str) -> Manual:
    return parse(read_bytes("a.txt", "崗位名稱:出納".encode()), own_labels)


def test_sheets_that_only_their_headings_name() -> None:
    source = (
        "# 团队\n\n## 部门经理\n\n- 上级: 总监\n- 下属: 专员\n\n### 职责\n\n- 拆分任务\n\n## 专员\n\n- 上级: 部门经理\n"
    )
    manual = read(source, "manual.md")
    assert [(sheet["heading"], sheet["superior"], sheet["subordinates"]) for sheet in texts(manual)] == [
        ("部门经理", "总监", ["专员"]),
        ("专员", "部门经理", []),
    ]


def test_a_table_of_positions() -> None:
    source = (
        "| 岗位名称 | 所属部门 | 直接上级 | 编制 |\n|---|---|---|---|\n"
        "| 出纳 | 财务部 | 财务经理 | 2 |\n| 会计 | 财务部 | 财务经理 | 1 |\n"
    )
    sheets = read(source, "manual.md").sheets
    found = [tuple(_text(c) for c in (s.title, s.department, s.superior, s.headcount)) for s in sheets]
    assert found == [("出纳", "财务部", "财务经理", "2"), ("会计", "财务部", "财务经理", "1")]


def test_a_page_header_with_the_words_of_a_heading_opens_no_sheet() -> None:
    form = (
        "豐和公司崗位說明書文件編號A-07版本2第{page}頁崗位名稱{title}所屬部門財務部直接上級總經理直接下級無定員{count}人"
        "崗位目的管好帳目。主要職責1核算(1)匯總月報。(2)核對賬目。2資金管理(1)監控存款。(2)安排付款。工作權限(1)拒付權。考核指標差錯率任職資格本科"
    )
    posts = [("財務主任", 1), ("出納員", 2), ("會計員", 3), ("稽核員", 4)]
    source = "\n".join(form.format(page=page, title=title, count=page) for title, page in posts)
    sheets = read(source).sheets
    assert [(_text(sheet.title), _text(sheet.headcount)) for sheet in sheets] == [
        (title, f"{count}人") for title, count in posts
    ]
    assert [[_text(area.area) for area in sheet.duties] for sheet in sheets] == [["核算", "資金管理"]] * 4


def test_a_task_that_ends_like_a_label_heads_no_sheet() -> None:
    tasks = ["核對賬目", "完成財務經理交辦的其他工作任務", "完成上級交辦的其他工作內容"]
    source = "\n".join(
        line
        for title in ("出納", "會計")
        for line in (f"崗位名稱：{title}", "直接上級：財務經理", "職責與工作任務：", *tasks, "權力：", "拒付權")
    )
    sheets = read(source).sheets
    assert [_text(sheet.title) for sheet in sheets] == ["出納", "會計"]
    assert [[item.text for item in area.items] for sheet in sheets for area in sheet.duties] == [tasks, tasks]


def test_a_sum_at_the_start_of_a_line_is_no_number() -> None:
    powers = ["20萬元以內採購訂單的批准權", "5個工作日內退貨的權力", "人事制度的提案權"]
    source = "\n".join(["崗位名稱：採購主管", "直接上級：採購經理", "工作權限：", *powers, "考核指標：", "降本率"])
    (sheet,) = read(source).sheets
    assert [(item.number, item.text) for item in sheet.authorities] == [(None, power) for power in powers]


annotated = pytest.mark.skipif(not MANUAL.is_dir(), reason="no annotated manual beside the checkout")


def _variants(plain: str) -> dict[str, str]:
    return {
        "as it is": (MANUAL / "manual.txt").read_text("utf-8"),
        "without markers": plain,
        "every 170": rendering.paged(plain, 170),
        "every 1000": rendering.paged(plain, 1000),
    }


@annotated
@pytest.mark.parametrize("variant", ["as it is", "without markers", "every 170", "every 1000"])
def test_the_real_manual_equals_its_annotation(variant: str) -> None:
    source = read_file(MANUAL / "manual.txt")
    gold = json.loads((MANUAL / "gold.json").read_text("utf-8"))["positions"]
    manual = read(_variants(stream_of(source).chars)[variant])
    assert list(differences(manual, gold)) == []
    assert sum(len(sheet.duties) for sheet in manual.sheets) == 102
    assert sum(len(area.items) for sheet in manual.sheets for area in sheet.duties) == 240
    assert sum(len(sheet.authorities) for sheet in manual.sheets) == 58
    assert manual.coverage()["unread"] <= 12
    assert_accounted(manual)


@annotated
def test_the_real_manual_in_simplified_characters() -> None:
    source = rendering.simplified((MANUAL / "manual.txt").read_text("utf-8"))
    gold = json.loads((MANUAL / "gold.json").read_text("utf-8"))["positions"]
    assert list(differences(read(source), rendering.converted(gold, rendering.simplified))) == []


@annotated
def test_the_offsets_give_the_real_file_back_byte_for_byte() -> None:
    manual = parse(read_file(MANUAL / "manual.txt"))
    content = "".join(manual.text.content[start:end] for start, end, _ in manual.segments)
    assert content.encode() == (MANUAL / "manual.txt").read_bytes()


@annotated
def test_the_real_manual_with_a_label_missing_anywhere() -> None:
    """The cell that is gone is empty, every other field of every sheet stays: 40 places drawn by seed."""
    from orggraph.parsing.template import labels_of

    stream = stream_of(read_file(MANUAL / "manual.txt"))
    found = labels_of(stream)
    gold = json.loads((MANUAL / "gold.json").read_text("utf-8"))["positions"]
    places = [k for k, item in enumerate(found) if item.field in ("code", "superior", "level", "summary")]
    for k in random.Random(7).sample(places, 40):
        sheet = sum(item.field == "heading" for item in found[: k + 1]) - 1
        manual = read(stream.chars[: found[k].begin] + stream.chars[found[k + 1].begin :])
        meant = [*gold[:sheet], {**gold[sheet], found[k].field: None}, *gold[sheet + 1 :]]
        assert list(differences(manual, meant)) == []
