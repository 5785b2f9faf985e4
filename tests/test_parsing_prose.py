"""Reading manuals whose positions are introduced by a sentence each."""

from __future__ import annotations

import pytest

from orggraph.model.manual import Sheet
from orggraph.parsing import parse
from orggraph.readers import read_bytes

CHINESE = """車隊崗位手冊

調度員隸屬運輸部，向車隊長匯報，手下有押運員。排好車次全靠這個崗位。
主要工作：
1. 安排每日車次；
2. 登記里程。
權力：改派車輛。
聯繫：對內聯繫倉儲部，對外聯繫加油站。
考核：準點率；空駛率。
須持有駕照。

修理員在維修部工作，受車隊長領導。
主要工作：
1. 檢修車輛；
2. 更換輪胎。
權力：停用故障車。
聯繫：對內：運輸部。對外：無。
考核：
1. 返修率低於百分之一。
2. 工時達標。
能上夜班。
"""
ENGLISH = """The Cashier belongs to the Finance Department and reports to the Finance Manager.
Main duties:
1. Pay approved bills.
2. Count the cash box.

The Buyer works in the Purchasing Department and is supervised by the Plant Director.
Main duties:
1. Compare three offers.
2. Place orders.
"""

Read = tuple[str, str | None, str | None, list[str], list[str], list[str], list[str]]


def told(sheet: Sheet) -> Read:
    lists = (sheet.subordinates, sheet.internal_contacts, sheet.external_contacts, sheet.kpis)
    below, inside, outside, kpis = ([cell.text for cell in cells] for cells in lists)
    department, superior = (cell and cell.text for cell in (sheet.department, sheet.superior))
    return sheet.title.text, department, superior, below, inside, outside, kpis


@pytest.mark.parametrize(
    ("text", "sheets"),
    [
        (
            CHINESE,
            [
                ("調度員", "運輸部", "車隊長", ["押運員"], ["倉儲部"], ["加油站"], ["準點率", "空駛率"]),
                ("修理員", "維修部", "車隊長", [], ["運輸部"], [], ["返修率低於百分之一。", "工時達標。"]),
            ],
        ),
        (
            ENGLISH,
            [
                ("Cashier", "Finance Department", "Finance Manager", [], [], [], []),
                ("Buyer", "Purchasing Department", "Plant Director", [], [], [], []),
            ],
        ),
    ],
)  # fmt: skip
def test_a_sentence_opens_each_sheet(text: str, sheets: list[Read]) -> None:
    manual = parse(read_bytes("manual.txt", text.encode()))
    assert [told(sheet) for sheet in manual.sheets] == sheets
    assert "".join(text[a:b] for a, b, _ in manual.segments) == text
    cells = [cell for sheet in manual.sheets for cell in (sheet.title, sheet.department, sheet.superior) if cell]
    assert all("".join(text[a:b] for a, b in cell.spans) == cell.text for cell in cells)
