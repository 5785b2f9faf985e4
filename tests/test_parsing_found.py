"""Reading what manuals found elsewhere print: numbers before labels, lines without colons, lists under names."""

from __future__ import annotations

from orggraph.model.manual import Sheet
from orggraph.parsing import parse
from orggraph.readers import read_bytes


def read(text: str, name: str = "manual.txt") -> tuple[Sheet, ...]:
    return parse(read_bytes(name, text.encode())).sheets


def shown(sheet: Sheet) -> dict[str, object]:
    """The fields that have something, as text."""
    cells = {
        "title": sheet.title,
        "department": sheet.department,
        "superior": sheet.superior,
        "level": sheet.level,
        "summary": sheet.summary,
    }
    lists = {"subordinates": sheet.subordinates, "internal": sheet.internal_contacts, "kpis": sheet.kpis}
    duties = [(a.area and a.area.text, [item.text for item in a.items]) for a in sheet.duties]
    found: dict[str, object] = {name: cell.text for name, cell in cells.items() if cell}
    found |= {name: [cell.text for cell in some] for name, some in lists.items() if some}
    return found | ({"duties": duties} if duties else {})


def test_the_numbers_of_labels_in_a_flattened_form_end_no_values() -> None:
    flat = (
        "採購員職務說明書一、基本資料1、職務名稱：採購員2、直接上級：採購組長3、所屬部門：廠務部4、職務等級：二級"
        "二、工作概要按時買齊公司內部的用料三、工作職責編號事由1、向三家詢價2、登記到貨日期3、催交逾期的料件"
    )
    (sheet,) = read(flat)
    assert shown(sheet) == {
        "title": "採購員",
        "department": "廠務部",
        "superior": "採購組長",
        "level": "二級",
        "summary": "按時買齊公司內部的用料",
        "duties": [(None, ["向三家詢價", "登記到貨日期", "催交逾期的料件"])],
    }


def test_a_figure_at_the_end_of_a_value_is_no_labels_number() -> None:
    (sheet,) = read(
        "倉管員崗位說明書崗位名稱：倉管員所屬部門：倉儲2直接上級：倉儲2、倉儲3課課長工作職責：1、收貨2、發料"
    )
    assert shown(sheet) == {
        "title": "倉管員",
        "department": "倉儲2",
        "superior": "倉儲2、倉儲3課課長",
        "duties": [(None, ["收貨", "發料"])],
    }
