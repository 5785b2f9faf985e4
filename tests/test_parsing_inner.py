"""Tables inside a form: beside a field's label a table of its own, with a row of headers."""

from __future__ import annotations

from orggraph.parsing import parse
from orggraph.readers import read_bytes

ROWS = """
<table>
<tr><th>職務名稱</th><td>採購課長</td><th>所屬部門</th><td>管理部</td></tr>
<tr><th>直屬主管</th><td colspan="3">管理部經理</td></tr>
<tr><th>主要職責</th><td colspan="3">1. 下達訂單。<br>2. 催交物料。</td></tr>
<tr><th rowspan="3">內部聯繫</th><td>對象</td><td>事項</td><td>頻率</td></tr>
<tr><td>生管課</td><td>催料</td><td>每日</td></tr>
<tr><td>倉庫</td><td>收料</td><td>每日</td></tr>
<tr><th rowspan="2">外部聯繫</th><td>項次</td><td>單位</td><td>事項</td></tr>
<tr><td>1</td><td>刀具供應商</td><td>詢價</td></tr>
<tr><th rowspan="3">績效指標</th><td>指標名稱</td><td>目標</td><td>權重</td></tr>
<tr><td>準時交貨率</td><td>98%</td><td>60%</td></tr>
<tr><td>成本下降率</td><td></td><td>40%</td></tr>
<tr><th>任職條件</th><td colspan="3">專科以上</td></tr>
</table>
"""


def test_a_table_beside_its_label_gives_names_and_what_is_said_of_each() -> None:
    manual = parse(read_bytes("manual.html", f"<html><body>{ROWS}</body></html>".encode()))
    (sheet,) = manual.sheets
    assert [cell.text for cell in sheet.internal_contacts] == ["生管課", "倉庫"]
    assert [cell.text for cell in sheet.external_contacts] == ["刀具供應商"]
    assert [cell.text for cell in sheet.kpis] == ["準時交貨率", "成本下降率"]
    assert [
        (one.name.text, one.target.text if one.target else None, one.weight.text if one.weight else None)
        for one in sheet.measures
    ] == [("準時交貨率", "98%", "60%"), ("成本下降率", None, "40%")]
    said = {name: cell.text for name, cell in sheet.other.items()}
    assert (said["內部聯繫 生管課"], said["外部聯繫 刀具供應商"]) == ("催料每日", "詢價")
    for start, end, account in manual.segments:
        if account == "unread":
            assert manual.text.content[start:end] == "1"


def test_a_row_of_values_is_no_row_of_headers() -> None:
    rows = ROWS.replace("<td>對象</td><td>事項</td><td>頻率</td>", "<td>財務課</td><td>會計課</td><td>稽核室</td>")
    (sheet,) = parse(read_bytes("manual.html", rows.encode())).sheets
    assert {"財務課", "會計課", "稽核室"} <= {cell.text for cell in sheet.internal_contacts}


def test_how_many_there_are_and_how_much_it_is_stay_out_of_the_names() -> None:
    rows = ROWS.replace(
        '<tr><th>主要職責</th><td colspan="3">1. 下達訂單。<br>2. 催交物料。</td></tr>',
        "<tr><th>管轄人數/職稱</th><td>2人／採購員、倉管員</td></tr>"
        '<tr><th rowspan="2">主要職責<br>(佔比%)</th><td>採購(60%)</td>'
        '<td colspan="2">1. 下達訂單。<br>2. 催交物料。</td></tr>'
        '<tr><td>倉務(40%)</td><td colspan="2">1. 核對存量。</td></tr>',
    )
    (sheet,) = parse(read_bytes("manual.html", rows.encode())).sheets
    assert [cell.text for cell in sheet.subordinates] == ["採購員", "倉管員"]
    assert [(area.area and area.area.text, [item.text for item in area.items]) for area in sheet.duties] == [
        ("採購", ["下達訂單。", "催交物料。"]),
        ("倉務", ["核對存量。"]),
    ]


def test_a_table_of_positions_under_a_units_heading_and_one_of_english_capitals() -> None:
    rows = "| 崗位 | 上級 | 主要職責 | 對內聯繫 |\n|---|---|---|---|\n| {0} | {1} | 1. 排班<br>2. 盤點 | {2}：交貨 |\n"
    source = "# 職務彙編\n\n## 中央廚房\n\n" + rows.format("廚房主任", "營運副總", "門市部")
    source += "\n## 門市部\n\n" + rows.format("店長", "營運副總", "中央廚房")
    found = parse(read_bytes("manual.md", source.encode())).sheets
    assert [(one.title.text, one.department and one.department.text) for one in found] == [
        ("廚房主任", "中央廚房"),
        ("店長", "門市部"),
    ]
    assert [cell.text for one in found for cell in one.internal_contacts] == ["門市部", "中央廚房"]


def test_bullets_under_lines_that_head_them_and_a_sentence_for_none() -> None:
    form = (
        "POSITION DESCRIPTION\n\nJob Title:    {title}\nDepartment:   Nutrition\nReports To:   Hospital Manager\n\n"
        "ESSENTIAL DUTIES AND RESPONSIBILITIES\nDaily Work\n  • Prepares the menus of the week.\n"
        "Training of Staff\n  • Trains new cooks within their first\n    five shifts.\n\n"
        "SUPERVISORY RESPONSIBILITIES\n{below}\n\nPERFORMANCE MEASURES\n  • Meals on time\n\n"
    )
    source = form.format(title="Chef", below="Supervises the following positions:\n  • Cook\n  • Dish Washer")
    source += form.format(title="Cook", below="This position has no supervisory responsibilities.")
    chef, cook = parse(read_bytes("manual.txt", source.encode())).sheets
    assert [cell.text for cell in chef.subordinates] == ["Cook", "Dish Washer"]
    assert cook.subordinates == ()
    assert [(area.area and area.area.text, [" ".join(i.text.split()) for i in area.items]) for area in chef.duties] == [
        ("Daily Work", ["Prepares the menus of the week."]),
        ("Training of Staff", ["Trains new cooks within their first five shifts."]),
    ]


def test_one_header_over_the_areas_numbers_and_their_names() -> None:
    source = (
        "<h1>倉管員崗位說明書</h1><table><tr><td>崗位名稱</td><td colspan='3'>倉管員</td></tr>"
        "<tr><td colspan='4'>具體職責</td></tr><tr><td colspan='2'>職責要項</td><td colspan='2'>職責描述</td></tr>"
        "<tr><td>1</td><td>收貨</td><td colspan='2'>核對送貨單</td></tr>"
        "<tr><td>2</td><td>盤點</td><td colspan='2'>每月清點庫存</td></tr></table>"
    )
    (sheet,) = parse(read_bytes("manual.html", source.encode())).sheets
    assert [(a.number, a.area and a.area.text, [i.text for i in a.items]) for a in sheet.duties] == [
        ("1", "收貨", ["核對送貨單"]),
        ("2", "盤點", ["每月清點庫存"]),
    ]
