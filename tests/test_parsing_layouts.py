"""How real manuals are laid out: breaks inside cells, numbers of many kinds, labels that no table has."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from documents import docx, paragraph
from test_parsing import assert_accounted

from orggraph.model.manual import Manual, Sheet
from orggraph.model.text import Cell
from orggraph.parsing import parse
from orggraph.readers import read_bytes

Areas = list[tuple[str | None, str | None, list[tuple[str | None, str]]]]


def read(text: str, name: str = "manual.txt") -> Manual:
    manual = parse(read_bytes(name, text.encode()))
    assert_accounted(manual)
    return manual


def one(text: str, name: str = "manual.txt") -> Sheet:
    (sheet,) = read(text, name).sheets
    return sheet


def areas(sheet: Sheet) -> Areas:
    return [
        (area.number, area.area.text if area.area else None, [(item.number, item.text) for item in area.items])
        for area in sheet.duties
    ]


STORE: Areas = [
    ("1", "收貨", [("1", "核對送貨單；"), ("2", "清點數量。")]),
    ("2", "發貨", [("1", "按單揀貨。")]),
    (None, None, [("3", "完成倉儲主管交辦的其他工作。")]),
]
LINES = (
    "1. 收貨",
    "1.1 核對送貨單；",
    "1.2 清點數量。",
    "2. 發貨",
    "2.1 按單揀貨。",
    "3. 完成倉儲主管交辦的其他工作。",
)


@pytest.mark.parametrize("mark", ["<br>", "<br/>", "<BR />"])
def test_breaks_in_a_markdown_cell_are_lines(mark: str) -> None:
    sheet = one(f"| 崗位名稱 | 倉管員 |\n|---|---|\n| 崗位職責 | {mark.join(LINES)} |\n", "a.md")
    assert areas(sheet) == STORE


def test_breaks_in_a_web_pages_cell_are_lines() -> None:
    row = "<tr><td>崗位職責</td><td>" + "<br>".join(LINES) + "</td></tr>"
    assert areas(one(f"<table><tr><td>崗位名稱</td><td>倉管員</td></tr>{row}</table>", "a.html")) == STORE
    lines = "<br>".join(("崗位名稱：倉管員", "崗位職責：", *LINES))
    assert areas(one(f"<p>{lines}</p>", "a.html")) == STORE


@pytest.mark.parametrize("paragraphs", [["\n".join(LINES)], LINES])
def test_breaks_and_paragraphs_in_a_word_cell_are_lines(paragraphs: Sequence[str]) -> None:
    rows = (["崗位名稱"], ["倉管員"]), (["崗位職責"], paragraphs)
    cells = ("".join(f"<w:tc>{''.join(map(paragraph, cell))}</w:tc>" for cell in row) for row in rows)
    body = f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"
    (sheet,) = parse(read_bytes("a.docx", docx(body))).sheets
    assert areas(sheet) == STORE


def test_lines_of_a_markdown_paragraph_and_of_a_text() -> None:
    source = "\n".join(("崗位名稱：倉管員", "崗位職責：", *LINES))
    assert areas(one(source, "a.md")) == STORE
    assert areas(one(source)) == STORE


@pytest.mark.parametrize(
    ("outer", "inner"),
    [
        ("{}、", "1. "),
        ("{}、", "1、"),
        ("（{}）", "1. "),
        ("{}、", "（1）"),
        ("{}、", "1）"),
        ("{}、", "①"),
        ("第{}條 ", "1. "),
    ],
)
def test_areas_behind_a_markdown_list(outer: str, inner: str) -> None:
    lines = [outer.format("一") + "收貨", inner + "核對送貨單", outer.format("二") + "發貨", inner + "按單揀貨"]
    sheet = one("\n".join(("崗位名稱：倉管員", "崗位職責：", *lines)), "a.md")
    assert [(area, [text for _, text in items]) for _, area, items in areas(sheet)] == [
        ("收貨", ["核對送貨單"]),
        ("發貨", ["按單揀貨"]),
    ]


def test_a_nested_number_in_run_together_text_is_below_its_own() -> None:
    sheet = one("崗位名稱：倉管員\n崗位職責：1.收貨1.1核對送貨單；1.2清點數量。2.發貨2.1按單揀貨。\n直接上級：主任\n")
    assert areas(sheet) == STORE[:2]


def test_a_figure_beside_a_latin_letter_is_no_number() -> None:
    sheet = one("崗位名稱：倉管員\n直接上級：主任\n考核指標：庫區5S檢查得分、盤點差錯率\n")
    assert [cell.text for cell in sheet.kpis] == ["庫區5S檢查得分", "盤點差錯率"]


@pytest.mark.parametrize("last", ["3. 其他", "3. 監督檢查"])
def test_a_short_last_heading_stays_an_area(last: str) -> None:
    lines = ("崗位名稱：倉管員", "崗位職責：", "1. 收貨", "1.1 核對送貨單", "2. 發貨", "2.1 按單揀貨", last)
    assert areas(one("\n".join(lines)))[-1] == ("3", last[3:], [])


FORM = """| 崗位名稱 | 倉管員 | 所屬部門 | 倉儲部 |
|---|---|---|---|
| 直接下級 | 搬運工、叉車工 | 宿舍安排 | 提供 |
| 考核指標 | 盤點差錯率 | 崗位津貼 | 甲等 |
| 勞保用品 | 手套 | | |
"""


def test_an_unknown_label_in_a_table_ends_the_value_before_it() -> None:
    sheet = one(FORM, "a.md")
    assert [cell.text for cell in sheet.subordinates] == ["搬運工", "叉車工"]
    assert [cell.text for cell in sheet.kpis] == ["盤點差錯率"]
    assert [cell.text for cell in sheet.other.values()] == ["提供", "甲等", "手套"]


def test_names_in_cells_beside_each_other_are_no_labels() -> None:
    sheet = one(FORM.replace("宿舍安排 | 提供", "叉車領班 | 司機"), "a.md")
    assert [cell.text for cell in sheet.subordinates] == ["搬運工", "叉車工", "叉車領班", "司機"]


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_an_unknown_label_before_a_colon_ends_the_list_before_it(name: str) -> None:
    lines = ("崗位名稱：倉管員", "直接下級：搬運工、叉車工", "宿舍安排：提供", "崗位職責：", "1. 收貨", "2. 發貨")
    sheet = one("\n".join(lines), name)
    assert [cell.text for cell in sheet.subordinates] == ["搬運工", "叉車工"]
    assert [cell.text for cell in sheet.other.values()] == ["提供"]
    assert areas(sheet) == [(None, None, [("1", "收貨"), ("2", "發貨")])]


def test_a_label_that_reads_like_a_post_is_one_where_every_sheet_has_it() -> None:
    line = "職務名稱：{}\n直接下級：無\n搬運員：{}人\n"
    manual = read("".join(line.format(name, n) for n, name in enumerate(("甲主管", "乙主管", "丙主管"), 1)))
    assert [[cell.text for cell in sheet.other.values()] for sheet in manual.sheets] == [["1人"], ["2人"], ["3人"]]


def test_a_covers_own_labels_are_no_positions() -> None:
    manual = read("# 某廠崗位職責彙編\n\n文件編號：HR-1\n\n## 倉管員\n\n直接上級：主任\n\n崗位職責：收貨\n", "a.md")
    assert [sheet.title.text for sheet in manual.sheets] == ["倉管員"]


def test_labels_in_one_line_and_in_emphasis() -> None:
    line = "岗位名称：出纳　　所属部门：财务部 直接上级：财务经理\n岗位职责：核对账户：每日一次\n"
    source = "**岗位名称** 出纳\n**所属部门** 财务部\n**直接上级** 财务经理\n**岗位职责** 核对账户：每日一次\n"
    for sheet in (one(line), one(line, "a.md"), one(source, "a.md")):
        assert [cell and cell.text for cell in (sheet.title, sheet.department, sheet.superior)] == [
            "出纳", "财务部", "财务经理",
        ]  # fmt: skip
        assert areas(sheet) == [(None, None, [(None, "核对账户：每日一次")])]


def test_labels_with_blanks_and_remarks_in_brackets() -> None:
    rows = "| 指标 | 权重（%） |\n|---|---|\n| 差错率 | 60 |\n| 及时率 | 40 |\n"
    sheet = one(
        f"## 出纳\n\n**职 责（主要）**\n\n１．收款\n２．付款\n\n**权 限**\n\n无\n\n**考核指标（KPI）**\n\n{rows}",
        "a.md",
    )
    assert areas(sheet) == [(None, None, [("１", "收款"), ("２", "付款")])]
    assert sheet.authorities == ()
    assert [(m.name.text, m.weight and m.weight.text) for m in sheet.measures] == [("差错率", "60"), ("及时率", "40")]


HELD = """<table><tr><td>职位名称</td><td>采购员</td><td>直属上级</td><td>采购主管</td></tr>
<tr><td rowspan=2>职责</td><td>询价</td><td colspan=2>1、寻找供应商；</td></tr>
<tr><td>下单</td><td colspan=2>1、下达订单。</td></tr>
<tr><td rowspan=2>工作关系</td><td>内部</td><td colspan=2>仓管员</td></tr>
<tr><td>外部</td><td colspan=2>供应商</td></tr>
<tr><td>其他关系</td><td>平级</td><td colspan=2>计划员</td></tr></table>"""


def test_cells_beside_a_merged_label_are_its_value_and_a_word_before_a_label_is_none() -> None:
    sheet = one(HELD, "a.html")
    assert areas(sheet) == [
        (None, "询价", [("1", "寻找供应商；")]),
        (None, "下单", [("1", "下达订单。")]),
    ]
    assert [cell.text for cell in (*sheet.external_contacts, *sheet.peers)] == ["供应商", "计划员"]


SIGNED = """岗位名称：出纳
直接上级：财务经理
编制：1人
岗位职责：
1. 收款
2. 付款
编制：人事部　审核：行政总监　批准：总经理
海川公司　　第 1 页 共 2 页
岗位名称：会计
直接上级：财务经理
编制：2人
岗位职责：
1. 编制：填写凭证
2. 审核：复核凭证
海川公司　　第 2 页 共 2 页
3. 登账
编制：人事部
审核：行政总监
批准：总经理
"""


def test_who_drew_up_and_approved_a_sheet_and_the_lines_that_number_pages() -> None:
    manual = read("目录\n出纳………第 1 页\n会计………第 2 页\n" + SIGNED)
    assert [sheet.headcount and sheet.headcount.text for sheet in manual.sheets] == ["1人", "2人"]
    for sheet in manual.sheets:
        assert [(name, cell.text) for name, cell in sheet.other.items()] == [
            ("编制", "人事部"), ("审核", "行政总监"), ("批准", "总经理"),
        ]  # fmt: skip
    assert [areas(sheet) for sheet in manual.sheets] == [
        [(None, None, [("1", "收款"), ("2", "付款")])],
        [(None, None, [("1", "编制：填写凭证"), ("2", "审核：复核凭证"), ("3", "登账")])],
    ]


def test_who_approved_a_sheet_in_a_table() -> None:
    row = "| {} | {} | {} | {} |\n"
    rows = [("岗位名称", "出纳", "编制", "1"), ("---",) * 4, ("直接上级", "主任", "考核指标", "差错率")]
    signed = [*rows, ("编制", "人事部", "批准", "总经理")]
    sheet = one("".join(row.format(*cells) for cells in signed), "a.md")
    assert sheet.headcount == Cell("1", ((19, 20),))
    assert [(name, cell.text) for name, cell in sheet.other.items()] == [("编制", "人事部"), ("批准", "总经理")]
    assert [cell.text for cell in sheet.kpis] == ["差错率"]


def test_the_whole_manuals_title_over_sheets_that_headings_name() -> None:
    sheets = "".join(f"## {name}\n\n直接上级：主任\n\n岗位职责：\n\n1. 收款\n\n" for name in ("出纳", "会计"))
    history = "| 版本 | 修订日期 | 说明 |\n|---|---|---|\n| A | 2022 | 首次 |\n\n"
    manual = read(f"# 海川公司岗位说明书\n\n{history}{sheets}", "a.md")
    assert manual.title == Cell("海川公司岗位说明书", ((2, 11),))
    assert [sheet.title.text for sheet in manual.sheets] == ["出纳", "会计"]


CELL_LIST = """<dl><dt>職位名稱</dt><dd>倉務主任</dd><dt>職責</dt>
<dd><h4>收貨</h4><ol><li>核對送貨單</li><li>清點數量</li>
</ol><h4>發貨</h4><ol><li>按單揀貨</li></ol></dd></dl>"""
HEADED = """## 倉務主任\n\n**直接上級** 經理\n\n**崗位職責**\n\n### 收貨\n\n- 核對送貨單\n- 清點數量\n
### 發貨\n\n- 按單揀貨\n\n**崗位權限**\n\n- 拒收\n"""
LETTERS = "崗位名稱：倉務主任\n崗位職責：\n1. 收貨\n  a) 核對送貨\n單\n  b) 清點數量\n2. 發貨\n  a) 按單揀貨\n"
BARE = "崗位名稱：倉務主任\n崗位職責：\n收貨\n1、核對送貨單\n2、清點數量\n發貨\n1、按單揀貨\n"


@pytest.mark.parametrize(
    ("name", "text"), [("a.html", CELL_LIST), ("a.md", HEADED), ("a.txt", LETTERS), ("a.txt", BARE), ("a.md", BARE)]
)
def test_areas_that_layout_a_heading_or_other_numbers_set_apart(name: str, text: str) -> None:
    found = [(area, [item for _, item in items]) for _, area, items in areas(one(text, name))]
    assert found == [("收貨", ["核對送貨單", "清點數量"]), ("發貨", ["按單揀貨"])]


def test_a_sum_in_another_currency_is_no_number() -> None:
    sheet = one("崗位名稱：採購員\n崗位權限：\n500美元以內的採購\n800新臺幣以內的退貨\n直接上級：主任\n")
    assert [(item.number, item.text) for item in sheet.authorities] == [
        (None, "500美元以內的採購"), (None, "800新臺幣以內的退貨"),
    ]  # fmt: skip


def test_a_known_name_that_holds_a_word_for_and() -> None:
    contacts = "倉務及採購主任、會計及行政及人事經理"
    source = f"職位：行政及人事經理\n下屬：文員及司機\n內部溝通：{contacts}\n職位：倉務及採購主任\n下屬：無\n"
    first = read(source).sheets[0]
    assert [cell.text for cell in first.subordinates] == ["文員", "司機"]
    assert [cell.text for cell in first.internal_contacts] == ["倉務及採購主任", "會計", "行政及人事經理"]


def test_a_page_header_behind_the_line_that_numbers_the_page() -> None:
    page = "某廠內部資料　第{}頁\n職責彙編　HR-2 第五版\n"
    duties = "職位：{}\n職責：\n1. 核對收款\n"
    pages = [
        duties.format(name) + page.format(n) + "2. 登記台賬\n" for n, name in enumerate(("出納", "會計", "文員"), 1)
    ]
    assert [areas(sheet) for sheet in read("".join(pages)).sheets] == [
        [(None, None, [("1", "核對收款"), ("2", "登記台賬")])]
    ] * 3


def test_an_unknown_label_in_emphasis() -> None:
    sheet = one("**崗位名稱** 出納\n**直接下級** 無\n**宿舍安排** 提供\n**崗位職責** 收款\n", "a.md")
    assert sheet.subordinates == ()
    assert [(name, cell.text) for name, cell in sheet.other.items()] == [("宿舍安排", "提供")]


def test_what_stands_at_the_beginning_of_each_page_that_is_one_line() -> None:
    page = "某廠崗位說明書編號HR-2第{}頁共9頁"
    sheet = "崗位名稱{}所屬部門財務部直接上級主任直接下級無定員1人主要職責(1)核對每日收款，與賬冊相符。(2)登記台賬。"
    names = ("出納", "會計", "文員")
    source = "\n".join(page.format(n + n // 5) + sheet.format(name) for n, name in enumerate(names, 3))
    manual = read(source.replace("會計所屬", "會" + page.format(5) + "計所屬"))
    assert [sheet.title.text for sheet in manual.sheets] == list(names)
    for found in manual.sheets:
        assert areas(found) == [(None, None, [("1", "核對每日收款，與賬冊相符。"), ("2", "登記台賬。")])]
        assert found.headcount
        assert found.headcount.text == "1人"


SUPERIORS = "<table><tr><td>崗位名稱</td><td>出納</td></tr><tr><td>直接上級</td><td>{}</td></tr></table>"


def test_superiors_in_lines_of_one_cell() -> None:
    sheets = [
        one("| 崗位名稱 | 出納 |\n|---|---|\n| 直接上級 | 財務經理<br>總經理 |\n", "a.md"),
        one(SUPERIORS.format("財務經理<br>總經理"), "a.html"),
        one(SUPERIORS.format("<p>財務經理</p><p>總經理</p>"), "a.html"),
    ]
    assert [[cell.text for cell in sheet.superiors] for sheet in sheets] == [["財務經理", "總經理"]] * 3
    broken = one(SUPERIORS.format("財務部<br>經理"), "a.html")
    assert broken.superiors == ()


MEASURED = """<table><tr><td>崗位名稱</td><td>採購員</td><td>直接上級</td><td>主任</td></tr>
<tr><td>外部溝通</td><td colspan=3>供應商</td></tr>
<tr><td rowspan=3>考評</td><td>指標</td><td>權重</td><td>目標</td></tr>
<tr><td>到貨及時率</td><td>60</td><td>98%</td></tr><tr><td>詢價次數</td><td>40</td><td>3</td></tr>
<tr><td>任職資格</td><td colspan=3>大專</td></tr></table>"""


def test_a_table_of_indicators_in_the_midst_of_a_form() -> None:
    sheet = one(MEASURED, "a.html")
    assert [cell.text for cell in sheet.external_contacts] == ["供應商"]
    assert [(m.name.text, m.weight and m.weight.text, m.target and m.target.text) for m in sheet.measures] == [
        ("到貨及時率", "60", "98%"), ("詢價次數", "40", "3"),
    ]  # fmt: skip
    assert [(name, cell.text) for name, cell in sheet.other.items()] == [("任職資格", "大專")]
