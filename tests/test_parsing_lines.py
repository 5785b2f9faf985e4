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
