"""Reading manuals of labelled lines: contacts with topics, numbered headings, labels that no table knows."""

from __future__ import annotations

import pytest

from orggraph.model.manual import Manual, Sheet
from orggraph.parsing import parse
from orggraph.readers import read_bytes


def read(text: str, name: str = "manual.txt") -> Manual:
    return parse(read_bytes(name, text.encode()))


def names(sheet: Sheet) -> tuple[list[str], list[str]]:
    return [one.text for one in sheet.internal_contacts], [one.text for one in sheet.external_contacts]


CONTACTS = """職務名稱：採購專員
直屬主管：採購經理
主要職責：
1. 向供應商詢價
內部聯繫：
{internal}
外部聯繫：{external}
績效指標：交期達成率
"""


@pytest.mark.parametrize(
    ("internal", "external", "found", "topics"),
    [
        (
            "採購經理：議價進度\n倉管員、會計（總公司）：到貨、請款\n廠務部",
            "供應商（報價、交期）、海關（報關）",
            (["採購經理", "倉管員", "會計（總公司）", "廠務部"], ["供應商", "海關"]),
            {
                "內部聯繫 採購經理": "議價進度",
                "內部聯繫 倉管員、會計（總公司）": "到貨、請款",
                "外部聯繫 供應商": "報價、交期",
                "外部聯繫 海關": "報關",
            },
        ),
        (
            "1. 採購經理－議價進度\n2. 倉管員－到貨",
            "供應商：報價；海關：報關、退稅",
            (["採購經理", "倉管員"], ["供應商", "海關"]),
            {
                "內部聯繫 採購經理": "議價進度",
                "內部聯繫 倉管員": "到貨",
                "外部聯繫 供應商": "報價",
                "外部聯繫 海關": "報關、退稅",
            },
        ),
        (
            "採購經理：議價、交期，倉管員：到貨",
            "供應商（報價）",
            (["採購經理", "倉管員"], ["供應商（報價）"]),
            {"內部聯繫 採購經理": "議價、交期", "內部聯繫 倉管員": "到貨"},
        ),
        (
            "會計（總公司）、會計（台中）",
            "銀行（台北）、銀行（台中）",
            (["會計（總公司）", "會計（台中）"], ["銀行（台北）", "銀行（台中）"]),
            {},
        ),
        ("倉管組長、人資部及總務部", "供應商及客戶等", (["倉管組長", "人資部", "總務部"], ["供應商", "客戶"]), {}),
    ],
    ids=["lines and brackets", "numbers, dashes and semicolons", "one line", "branches", "names alone"],
)
def test_a_contact_ends_where_its_topic_begins(
    internal: str, external: str, found: tuple[list[str], list[str]], topics: dict[str, str]
) -> None:
    manual = read(CONTACTS.format(internal=internal, external=external))
    [sheet] = manual.sheets
    assert names(sheet) == found
    assert {name: cell.text for name, cell in sheet.other.items()} == topics
    assert [cell.text for cell in sheet.kpis] == ["交期達成率"]
    assert manual.unread == ()


def test_one_topic_in_brackets_is_told_by_the_other_lists() -> None:
    first = CONTACTS.format(internal="廠長（排程）、倉管員（到貨）", external="供應商（報價）、海關（報關）")
    second = CONTACTS.replace("採購專員", "採購助理").format(internal="會計（請款）", external="快遞公司")
    assert [names(sheet) for sheet in read(first + second).sheets] == [
        (["廠長", "倉管員"], ["供應商", "海關"]),
        (["會計"], ["快遞公司"]),
    ]


NUMBERED = """{chapter1}
{number1}廠務經理
職務名稱：廠務經理
直屬主管：總經理
主要職責：
1. 安排產線排程
績效指標：
1. 排程達成率

{chapter2}

{number2}倉儲主管
職務名稱：倉儲主管
直屬主管：廠務經理
主要職責：
1. 盤點成品
績效指標：
1. 帳物相符率
2. 出貨準時率

{number3}物料管理員
職務名稱：物料專員
直屬主管：倉儲主管
主要職責：
1. 點收物料
外部聯繫：貨運行、報關行

{number4}包裝領班
職務名稱：包裝領班
直屬主管：倉儲主管
主要職責：
1. 分派包裝線工作
績效指標：
1. 包裝不良率
"""


@pytest.mark.parametrize(
    ("chapters", "numbers"),
    [
        (("壹、生產部", "貳、倉儲部"), ("1-1 ", "2-1 ", "2-2 ", "2-3 ")),
        (("第一章 生產部", "第二章 倉儲部"), ("1.1 ", "2.1 ", "2.2 ", "2.3 ")),
        (("第一篇　生產部", "第二篇　倉儲部"), ("一、", "二、", "三、", "四、")),
        (("Part 1 生產部", "Part 2 倉儲部"), ("", "", "", "")),
        (("參、生產部", "肆、倉儲部"), ("（一）", "（二）", "（三）", "（四）")),
    ],
)
def test_the_next_sheets_heading_and_chapter_are_no_part_of_the_sheet_before(
    chapters: tuple[str, str], numbers: tuple[str, str, str, str]
) -> None:
    given = {f"number{place}": number for place, number in enumerate(numbers, 1)}
    manual = read(NUMBERED.format(chapter1=chapters[0], chapter2=chapters[1], **given))
    assert [(sheet.heading.text, sheet.title.text) for sheet in manual.sheets] == [
        ("廠務經理", "廠務經理"),
        ("倉儲主管", "倉儲主管"),
        ("物料管理員", "物料專員"),
        ("包裝領班", "包裝領班"),
    ]
    assert [sheet.department and sheet.department.text for sheet in manual.sheets] == [
        "生產部", "倉儲部", "倉儲部", "倉儲部",
    ]  # fmt: skip
    assert [[one.text for one in sheet.kpis] for sheet in manual.sheets] == [
        ["排程達成率"], ["帳物相符率", "出貨準時率"], [], ["包裝不良率"],
    ]  # fmt: skip
    assert names(manual.sheets[2])[1] == ["貨運行", "報關行"]
    assert manual.unread == ()


def test_a_chapter_that_names_no_department_ends_the_sheet_before_and_gives_none() -> None:
    given = {f"number{place}": f"2-{place} " for place in range(1, 5)}
    manual = read(NUMBERED.format(chapter1="第一章 產線", chapter2="第二章 出入庫作業", **given))
    assert [sheet.department for sheet in manual.sheets] == [None] * 4
    assert [one.text for one in manual.sheets[0].kpis] == ["排程達成率"]


def test_the_last_unit_of_a_list_is_no_chapter() -> None:
    sheet = "職務名稱：{}\n所屬部門：法務部\n主要職責：\n1. 審閱契約\n內部聯繫：業務部、法務部\n"
    manual = read("".join(sheet.format(title) for title in ("法務專員", "法務助理", "法務主管")))
    assert [names(one)[0] for one in manual.sheets] == [["業務部", "法務部"]] * 3
