"""Reading manuals of labelled lines: contacts with topics, numbered headings, labels that no table knows."""

from __future__ import annotations

from collections import defaultdict

import pytest

from orggraph.model.folding import fold
from orggraph.model.manual import Manual, Sheet
from orggraph.parsing import parse
from orggraph.parsing.mojibake import mojibake
from orggraph.parsing.suspects import suspects
from orggraph.parsing.tables import label_rows
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


FORM = """職務名稱：{title}
直屬主管：店長
主要職責：
1. {duty}
2. 整理{place}
{powers}
1. 要求補正{place}紀錄
2. 暫停{place}作業
{contacts}
店長：每日回報
{title}：交班
績效指標：
1. {place}整齊率
{surroundings}：室內
"""


def _form(sheets: int, **given: str) -> str:
    words = {"powers": "可為事項：", "contacts": "內部聯繫：", "surroundings": "作業處所", "duty": "清潔環境"} | given
    rows = [("收銀員", "櫃檯"), ("補貨員", "貨架"), ("驗收員", "卸貨區"), ("烘焙師", "烤箱")]
    return "".join(FORM.format(title=title, place=place, **words) for title, place in rows[:sheets])


def _items(sheet: Sheet) -> list[list[str]]:
    return [[item.text for item in area.items] for area in sheet.duties]


def test_a_label_that_no_table_knows_ends_the_field_before_it_and_is_told() -> None:
    manual = read(_form(4))
    front = manual.sheets[0]
    assert _items(front) == [["清潔環境", "整理櫃檯"]]
    assert (front.authorities, [one.text for one in front.kpis]) == ((), ["櫃檯整齊率"])
    assert names(front)[0] == ["店長", "收銀員"]
    assert {name: cell.text for name, cell in front.other.items()} == {
        "可為事項": "1. 要求補正櫃檯紀錄2. 暫停櫃檯作業",
        "作業處所": "室內",
        "內部聯繫 店長": "每日回報",
        "內部聯繫 收銀員": "交班",
    }
    told = [(one.severity, one.sentence) for one in suspects(manual) if one.rule == "unknown-label"]
    wording = "and no label table has it: what follows it is in no field. Give it a field in labels.yaml."
    assert told == [
        ("medium", f"'可為事項' stands as a label 4 times, {wording}"),
        ("medium", f"'作業處所' stands as a label 4 times, {wording}"),
    ]


def test_a_company_that_says_what_its_label_means_has_the_field() -> None:
    manual = parse(read_bytes("manual.txt", _form(4).encode()), "authorities: [可為事項]\nremarks: [作業處所]")
    assert [item.text for item in manual.sheets[1].authorities] == ["要求補正貨架紀錄", "暫停貨架作業"]
    assert [one for one in suspects(manual) if one.rule == "unknown-label"] == []


def test_a_line_with_a_colon_inside_a_field_ends_nothing() -> None:
    """A remark amid numbers that go on, the first line under an empty label, what one sheet has alone."""
    amid = read(_form(4, duty="清潔環境\n提醒：依檢查表"))
    assert [_items(sheet)[0][1] for sheet in amid.sheets] == ["整理櫃檯", "整理貨架", "整理卸貨區", "整理烤箱"]
    contacts = CONTACTS.format(internal="客訴窗口：退貨\n維修窗口：叫修", external="供應商（報價）、海關（報關）")
    same = [contacts.replace("採購專員", title) for title in ("採購專員", "採購助理", "採購組長")]
    assert [names(sheet)[0] for sheet in read("".join(same)).sheets] == [["客訴窗口", "維修窗口"]] * 3
    alone = read(_form(4).replace("作業處所：室內\n", "", 3))
    assert [one for one in suspects(alone) if "作業處所" in one.sentence] == []


def test_chapters_and_headings_that_leave_a_number_out() -> None:
    given = {"number1": "1-1 ", "number2": "2-1 ", "number3": "2-3 ", "number4": "2-3 "}
    manual = read(NUMBERED.format(chapter1="壹、生產部", chapter2="參、倉儲部", **given))
    told = [(one.rule, one.sentence) for one in suspects(manual) if one.rule.startswith("numbering")]
    assert told == [
        ("numbering-jumps", "Among the chapters, number 參 stands after 1."),
        ("numbering-jumps", "Among the sheets' headings, number 2-3 stands after 2.1."),
        ("numbering-repeats", "Among the sheets' headings, number 2-3 stands again."),
    ]


@pytest.mark.parametrize(
    ("printed", "place"),
    [
        ("列印{}方式", "報表".encode().decode("cp1252")),
        ("{}", "盤點".encode().decode("latin-1")),
        ("核對{}", "帳目".encode("gbk").decode("latin-1")),
    ],
)
def test_bytes_read_in_the_wrong_encoding_are_garbled(printed: str, place: str) -> None:
    content = printed.format(place)
    assert [content[start:end] for start, end in mojibake(content)] == [place]


def test_western_words_and_signs_beside_han_are_not_garbled() -> None:
    assert list(mojibake("咖啡café與Müller公司，×××先生；20°C±2……——“請購”單價€€，été déçu")) == []


def test_an_areas_heading_that_reads_like_a_label_stays_in_the_duties() -> None:
    areas = "（一）對外關係\n1. 拜訪經銷商\n（二）對內聯絡\n1. 回報訂單\n"
    sheet = f"職務名稱：{{}}\n主要職責：\n{areas}職權範圍：\n1. 議定折扣\n對外聯絡：經銷商\n考評指標：\n1. 訂單成長率\n"
    for manual in (read(sheet.format("業務專員")), read(sheet.format("業務專員") + sheet.format("業務助理"))):
        first = manual.sheets[0]
        assert [(area.area and area.area.text, [item.text for item in area.items]) for area in first.duties] == [
            ("對外關係", ["拜訪經銷商"]), ("對內聯絡", ["回報訂單"]),
        ]  # fmt: skip
        assert ([item.text for item in first.authorities], names(first)[1]) == (["議定折扣"], ["經銷商"])
        assert [one.text for one in first.kpis] == ["訂單成長率"]


def test_labels_numbered_as_their_items_are_stay_labels() -> None:
    sheet = "一、職務名稱：{}\n二、主要職責：\n一、拜訪經銷商\n二、回報訂單\n三、職權範圍：\n一、議定折扣\n"
    manual = read("".join(sheet.format(title) for title in ("業務專員", "業務助理", "業務組長")))
    assert [[item.text for item in one.authorities] for one in manual.sheets] == [["議定折扣"]] * 3
    assert _items(manual.sheets[1]) == [["拜訪經銷商", "回報訂單"]]


def test_no_word_is_the_label_of_two_fields() -> None:
    fields: defaultdict[str, set[str]] = defaultdict(set)
    for name, row in label_rows().items():
        for word in row.get("labels", ()):
            fields["".join(fold(str(word)).split())].add(name)
    assert {word: names for word, names in fields.items() if len(names) > 1} == {}


def test_a_list_with_topics_may_begin_in_its_labels_line() -> None:
    manual = read(
        CONTACTS.replace("：\n{internal}", "：{internal}").format(internal="廠長：排程\n會計：請款", external="海關")
    )
    assert names(manual.sheets[0]) == (["廠長", "會計"], ["海關"])
    assert [cell.text for cell in manual.sheets[0].other.values()] == ["排程", "請款"]


def test_headings_that_say_how_many_posts_there_are() -> None:
    sheet = "{}（{} 名）\n職務名稱：{}\n主要職責：\n1. 點收物料\n考評指標：帳物相符率\n"
    rows = [("1.1 倉管員", "3"), ("1.2 叉車司機", "2"), ("1.3 倉儲組長", "1")]
    manual = read("".join(sheet.format(name, number, name[4:]) for name, number in rows))
    assert [(one.heading.text, one.headcount and one.headcount.text) for one in manual.sheets] == [
        ("倉管員", "3 名"), ("叉車司機", "2 名"), ("倉儲組長", "1 名"),
    ]  # fmt: skip
    assert [[kpi.text for kpi in one.kpis] for one in manual.sheets] == [["帳物相符率"]] * 3
    assert suspects(manual) == ()


def test_labels_in_formal_numerals() -> None:
    sheet = "壹、職務名稱：{}\n貳、隸屬單位：業務部\n參、主要職責：\n一、拜訪經銷商\n肆、考評指標：\n一、訂單成長率\n"
    manual = read("".join(sheet.format(title) for title in ("業務專員", "業務助理", "業務組長")))
    assert [(_items(one), [kpi.text for kpi in one.kpis]) for one in manual.sheets] == [
        ([["拜訪經銷商"]], ["訂單成長率"])
    ] * 3
    assert manual.unread == ()


def test_a_list_that_runs_on_over_hard_wrapped_lines_is_one() -> None:
    text = (
        "Job title: Buyer\nReports to: Purchasing Manager\n"
        "Purpose: Buy what the yard needs at the time\nwhen it is needed.\n"
        "Key responsibilities:\n1. Place orders.\n2. Expedite deliveries.\n"
        "External relationships: Classification society surveyors; Owners\n"
        "   superintendents; Calibration laboratories\n"
        "KPIs: Purchase orders delivered on time; Cost savings against the\nyearly budget; Stock accuracy\n"
    )
    (sheet,) = read(text).sheets
    assert sheet.summary is not None
    assert " ".join(sheet.summary.text.split()) == "Buy what the yard needs at the time when it is needed."
    assert [" ".join(one.text.split()) for one in sheet.external_contacts] == [
        "Classification society surveyors",
        "Owners superintendents",
        "Calibration laboratories",
    ]
    assert [" ".join(one.text.split()) for one in sheet.kpis] == [
        "Purchase orders delivered on time",
        "Cost savings against the yearly budget",
        "Stock accuracy",
    ]
