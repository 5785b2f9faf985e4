"""Forms that are tables: duties with a row each, contacts by kind, cells copied out of a spreadsheet."""

from __future__ import annotations

from orggraph.model.manual import Manual, Sheet
from orggraph.parsing import parse
from orggraph.readers import read_bytes


def _read(name: str, source: str) -> Manual:
    return parse(read_bytes(name, source.encode()))


def _duties(sheet: Sheet) -> list[tuple[str | None, list[tuple[str | None, str]]]]:
    return [
        (area.area.text if area.area else None, [(item.number, item.text) for item in area.items])
        for area in sheet.duties
    ]  # fmt: skip


def _texts(sheet: Sheet, field: str) -> list[str]:
    return [cell.text for cell in getattr(sheet, field)]


def _unread(manual: Manual) -> list[str]:
    return [cell.text for cell in manual.unread]


FORM = """
<table>
<tr><th>岗位名称</th><td>仓库保管员</td><th>所属部门</th><td>储运部</td></tr>
<tr><th>工作关系</th><td colspan="3">汇报：仓库主管<br>督导：无<br>协作：采购部、车间<br>外部：承运商</td></tr>
<tr><th colspan="4">岗位职责</th></tr>
<tr><td>序号</td><td>职责类别</td><td>工作内容</td><td>考核标准</td></tr>
<tr><td>1</td><td rowspan="2">收货</td><td>核对送货单与实物</td><td>差错每季不超过2笔</td></tr>
<tr><td>2</td><td>联系质检抽样</td><td>—</td></tr>
<tr><td>3</td><td>盘点</td><td>每月末清点库存</td><td>账实相符率99%</td></tr>
<tr><th>岗位权限</th><td colspan="3">1. 拒收无单货物</td></tr>
</table>
"""


def test_a_table_of_duties_gives_areas_items_and_their_standards() -> None:
    manual = _read("manual.html", FORM)
    (sheet,) = manual.sheets
    assert _duties(sheet) == [
        ("收货", [("1", "核对送货单与实物"), ("2", "联系质检抽样")]),
        ("盘点", [("3", "每月末清点库存")]),
    ]
    assert _texts(sheet, "kpis") == ["差错每季不超过2笔", "账实相符率99%"]
    assert [item.text for item in sheet.authorities] == ["拒收无单货物"]
    assert _unread(manual) == []


def test_lines_of_relations_in_one_cell_go_by_their_short_words() -> None:
    (sheet,) = _read("manual.html", FORM).sheets
    assert [cell.text for cell in (sheet.superior,) if cell] == ["仓库主管"]
    assert sheet.subordinates == ()
    assert _texts(sheet, "internal_contacts") == ["采购部", "车间"]
    assert _texts(sheet, "external_contacts") == ["承运商"]


def test_the_same_words_before_duties_are_areas_of_them() -> None:
    lines = "<td>管理：编排班次<br>协作：配合车间领料</td>"
    rows = FORM[: FORM.index("<tr><th>工作关系")] + f"<tr><th>岗位职责</th>{lines}</tr></table>"
    (sheet,) = _read("manual.html", rows).sheets
    assert (sheet.subordinates, sheet.internal_contacts) == ((), ())
    assert "".join(text for _, items in _duties(sheet) for _, text in items) == "管理：编排班次协作：配合车间领料"


def test_a_number_over_an_areas_rows_is_the_areas_and_an_area_may_be_repeated() -> None:
    head = FORM[: FORM.index("<tr><td>序号")]
    merged = head + (
        '<tr><td>项次</td><td>工作项目</td><td>工作内容</td><td>频率</td></tr><tr><td rowspan="2">1</td>'
        '<td rowspan="2">收货</td><td>核对单据</td><td>每日</td></tr><tr><td>联系抽样</td><td>每批</td></tr>'
        "<tr><td>2</td><td>盘点</td><td>清点库存</td><td>每月</td></tr></table>"
    )
    (sheet,) = _read("manual.html", merged).sheets
    assert [(area.number, area.area and area.area.text) for area in sheet.duties] == [("1", "收货"), ("2", "盘点")]
    assert _duties(sheet)[0][1] == [(None, "核对单据"), (None, "联系抽样")]
    assert {name: cell.text for name, cell in sheet.other.items()} == {
        "频率 核对单据": "每日", "频率 联系抽样": "每批", "频率 清点库存": "每月",
    }  # fmt: skip
    repeated = head + (
        "<tr><td>类别</td><td>内容</td><td>标准</td></tr><tr><td>收货</td><td>核对单据</td><td>当日完成</td></tr>"
        "<tr><td>收货</td><td>联系抽样</td><td>无</td></tr></table>"
    )
    (sheet,) = _read("manual.html", repeated).sheets
    assert _duties(sheet) == [("收货", [(None, "核对单据"), (None, "联系抽样")])]
    assert _texts(sheet, "kpis") == ["当日完成"]


def test_a_table_that_measures_the_work_is_no_list_of_duties() -> None:
    rows = FORM[: FORM.index('<tr><th colspan="4">')] + (
        '<tr><th>岗位职责</th><td colspan="3">1. 收货<br>2. 盘点</td></tr><tr><th colspan="4">绩效考核</th></tr>'
        "<tr><td>序号</td><td>工作内容</td><td>考核标准</td><td>权重</td></tr>"
        "<tr><td>1</td><td>收货</td><td>差错不超过2笔</td><td>60%</td></tr>"
        "<tr><td>2</td><td>盘点</td><td>账实相符率</td><td>40%</td></tr></table>"
    )
    manual = _read("manual.html", rows)
    (sheet,) = manual.sheets
    assert _duties(sheet) == [(None, [("1", "收货"), ("2", "盘点")])]
    assert _texts(sheet, "kpis") == ["差错不超过2笔", "账实相符率"]
    assert [(one.name.text, one.weight and one.weight.text) for one in sheet.measures] == [
        ("差错不超过2笔", "60%"),
        ("账实相符率", "40%"),
    ]
    assert sheet.other["工作内容 账实相符率"].text == "盘点"
    assert _unread(manual) == []


def test_duties_beside_their_label_in_three_columns_and_words_before_the_table() -> None:
    head = FORM[: FORM.index('<tr><th colspan="4">')]
    beside = head + (
        '<tr><th rowspan="3">岗位职责</th><td>职责类别</td><td>工作项目</td><td>工作内容</td><td>衡量标准</td></tr>'
        "<tr><td>收货</td><td>核单</td><td>核对送货单</td><td>1. 差错不超过2笔<br>2. 当日完成</td></tr>"
        "<tr><td>盘点</td><td>月盘</td><td>清点库存</td><td>/</td></tr></table>"
    )
    (sheet,) = _read("manual.html", beside).sheets
    assert _duties(sheet) == [("收货", [(None, "核对送货单")]), ("盘点", [(None, "清点库存")])]
    assert _texts(sheet, "kpis") == ["差错不超过2笔", "当日完成"]
    assert sheet.other["工作项目 清点库存"].text == "月盘"
    below = head + (
        '<tr><th>岗位职责</th><td colspan="3">服从调度</td></tr><tr><td>类别</td><td>任务</td><td>标准</td></tr>'
        "<tr><td>收货</td><td>核对送货单</td><td>当日完成</td></tr></table>"
    )
    (sheet,) = _read("manual.html", below).sheets
    assert _duties(sheet) == [(None, [(None, "服从调度")]), ("收货", [(None, "核对送货单")])]


PASTED = """\
玉山茶廠\t\t\t\t
【基本資料】\t\t\t\t
職稱\t{title}\t部門\t製茶課\t
直屬主管\t{superior}\t直屬部屬\t無\t
【工作職掌】\t\t\t\t
項次\t類別\t工作內容\t\t頻率
1\t萎凋\t攤晾茶菁並翻動\t\t每批
2\t\t記錄溫度\t\t每小時
3\t包裝\t核對批號\t\t每批
【職權】\t\t\t\t
"1. 茶菁過濕時可退回
2. 建議調整班次"\t\t\t\t
【工作聯繫】\t\t\t\t
區分\t對象\t\t聯繫事項\t
內部\t品管課\t\t取樣\t
\t倉管課\t\t領料\t
外部\t無\t\t\t
【績效指標】\t\t\t\t
項次\t指標\t\t目標值\t
1\t乾茶損耗率\t\t3%以下\t
"""


def test_cells_copied_out_of_a_spreadsheet_are_a_form() -> None:
    pages = [PASTED.format(title=title, superior=boss) for title, boss in (("炒茶師", "課長"), ("揉捻員", "炒茶師"))]
    first, second = _read("manual.txt", "\n\t\t\t\t\n".join(pages)).sheets
    assert [(one.title.text, one.superior and one.superior.text) for one in (first, second)] == [
        ("炒茶師", "課長"),
        ("揉捻員", "炒茶師"),
    ]
    for sheet in (first, second):
        assert _duties(sheet) == [
            ("萎凋", [("1", "攤晾茶菁並翻動"), ("2", "記錄溫度")]),
            ("包裝", [("3", "核對批號")]),
        ]
        assert [item.text for item in sheet.authorities] == ["茶菁過濕時可退回", "建議調整班次"]
        assert (_texts(sheet, "internal_contacts"), sheet.external_contacts) == (["品管課", "倉管課"], ())
        assert sheet.other["內部 品管課"].text == "取樣"
        assert [(one.name.text, one.target and one.target.text) for one in sheet.measures] == [
            ("乾茶損耗率", "3%以下"),
        ]  # fmt: skip


def test_a_text_with_some_tabs_has_no_cells() -> None:
    lines = "職稱\t出納\n部門\t財務部\n直屬主管\t會計\n主要職責\n1.\t付款\n2.\t對帳\n"
    text = read_bytes("manual.txt", lines.encode())
    assert (text.content, text.blocks) == (lines, ())
    table = 'a\tb\tc\n1\t2\t3\n4\t5\t6\n"7\n8\t9\t\n'
    assert read_bytes("open.txt", table.encode()).blocks == ()


def test_labels_in_brackets_hold_what_stands_behind_them() -> None:
    form = "【職務名稱】{}\n【所屬部門】總務課\n【主要職責】\n1. 修繕門窗\n2. 清潔水塔\n【考核指標】\n修繕及時率\n\n"
    first, second = _read("manual.txt", form.format("水電工") + form.format("木工")).sheets
    assert (first.title.text, second.title.text) == ("水電工", "木工")
    for sheet in (first, second):
        assert [cell.text for cell in (sheet.department,) if cell] == ["總務課"]
        assert [text for _, items in _duties(sheet) for _, text in items] == ["修繕門窗", "清潔水塔"]
        assert _texts(sheet, "kpis") == ["修繕及時率"]
