"""What looks wrong in a manual: each rule by itself, on a manual made for it; few false alarms on whole ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from manuals import Page, manual

from orggraph.model.manual import DutyArea, Item, Manual, Sheet
from orggraph.model.text import Cell, Text
from orggraph.parsing import parse
from orggraph.parsing.suspects import suspects
from orggraph.readers import read_file

ROOT = Path(__file__).resolve().parents[1]
REAL = ROOT.parent / "shared" / "manual" / "manual.txt"


def cell(text: str) -> Cell:
    return Cell(text, ((0, len(text)),))


def items(*numbers: str | None) -> tuple[Item, ...]:
    return tuple(Item(number, f"第{at}項", ((at, at + 1),)) for at, number in enumerate(numbers))


def sheet(title: str, **fields: Any) -> Sheet:
    given = {"department": cell("財務部"), "duties": (DutyArea(None, None, items("1")),), **fields}
    return Sheet(fields.pop("heading", cell(title)), cell(title), **{k: v for k, v in given.items() if k != "heading"})


def of(*sheets: Sheet, content: str = "") -> Manual:
    return Manual(Text("a.txt", "text/plain", "0" * 64, content), None, sheets, (), ())


def told(found: Manual) -> list[tuple[str, str]]:
    return [(one.rule, one.sentence) for one in suspects(found)]


def garbled(content: str) -> list[str]:
    return [one.evidence[0].quote for one in suspects(of(content=content)) if one.rule == "garbled"]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (("1", "2", "3"), []),
        ((), []),
        ((None, None), []),
        (("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"), []),
        (("①", "②"), []),
        (("a", "b", "c"), []),
        (("5.1", "5.2", "5.3"), []),
        (("1", "2", "4"), [("numbering-jumps", "number 4 stands after 2.")]),
        (("1", "2", "2", "3"), [("numbering-repeats", "number 2 stands again.")]),
        (("1", "2", "1"), [("numbering-repeats", "number 1 stands again.")]),
        (("2", "3"), [("numbering-jumps", "number 2 stands at the beginning.")]),
        (("一", "三"), [("numbering-jumps", "number 三 stands after 1.")]),
    ],
)
def test_numbers_that_do_not_follow(numbers: tuple[str | None, ...], expected: list[tuple[str, str]]) -> None:
    rights = of(sheet("出納", authorities=items(*numbers)))
    duties = of(sheet("出納", duties=(DutyArea("1", cell("日常"), items(*numbers)),)))
    assert told(rights) == [(rule, f"Among the authorities of '出納', {end}") for rule, end in expected]
    assert told(duties) == [(rule, f"In the duty area '日常' of '出納', {end}") for rule, end in expected]


def test_numbers_that_run_on_across_areas_are_right() -> None:
    areas = (DutyArea("1", cell("甲"), items("1", "2")), DutyArea("2", cell("乙"), items("3", "4")))
    assert told(of(sheet("出納", duties=areas))) == []
    again = (*areas, DutyArea("2", cell("丙"), items("1")))
    assert told(of(sheet("出納", duties=again))) == [
        ("numbering-repeats", "Among the duty areas of '出納', number 2 stands again.")
    ]


def test_a_last_duty_bears_the_next_areas_number() -> None:
    areas = (DutyArea("1", cell("甲"), items("1", "2")), DutyArea("2", cell("乙"), items("1")))
    assert told(of(sheet("出納", duties=(*areas, DutyArea(None, None, items("3")))))) == []
    between = (*areas, DutyArea(None, None, items("3")), DutyArea("4", cell("丙"), items("1")))
    assert told(of(sheet("出納", duties=between))) == []
    late = (*areas, DutyArea(None, None, items("4")))
    assert told(of(sheet("出納", duties=late))) == [
        ("numbering-jumps", "In the duties of '出納', number 4 stands at the beginning.")
    ]


def test_a_repeated_number_is_shown_where_it_stands() -> None:
    (found,) = suspects(of(sheet("出納", authorities=items("1", "1"))))
    assert [(one.document, one.quote, one.spans) for one in found.evidence] == [("document:a.txt", "第1項", ((1, 2),))]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("負責日常�督導工作", ["常�督"]),
        ("符號\ue123在此", ["號\ue123在"]),
        ("符號\x93在此", ["號\x93在"]),
        ("負責日??常監督", ["日??常"]),
        ("核對每月□□□報表", ["月□□□報"]),
        ("整理客户锟斤拷档案", ["户锟斤拷档"]),
        ("負責員工請假、出差等手續,辦理日??记诒O督工作", ["日??记诒O督"]),
        ("项目经理负责A組織的监督工作,汇报进展给总经理", ["责A組織的"]),
    ],
)
def test_garbled_characters(content: str, expected: list[str]) -> None:
    assert garbled(content) == expected


@pytest.mark.parametrize(
    "content",
    [
        "為什麼?因為需要。Really?? 是的",
        "總經理負責A組與B組的領導,並審核ERP系統",
        "项目经理负责A组与B组的领导,并审核ERP系统",
        "\uf06c Word 的項目符號",
        "□是□否 ■■ 甲 □□□□",
        "總經理領導員工請假並监督A组的工作,負責會議紀錄與報銷",
        "",
    ],
)
def test_no_false_alarm(content: str) -> None:
    assert garbled(content) == []


def test_what_a_sheet_says_against_itself() -> None:
    found = of(
        sheet("出納", heading=cell("財務經理"), superior=cell("出納")),
        sheet("會計", heading=cell("財務經理")),
        Sheet(cell("庫管"), cell("庫管")),
    )
    assert told(found) == [
        ("heading-repeated", "The heading '財務經理' stands again."),
        ("title-contradicts-heading", "The title cell says '出納' under the heading '財務經理'."),
        ("self-reference", "'出納' is given as its own superior."),
        ("title-contradicts-heading", "The title cell says '會計' under the heading '財務經理'."),
        ("empty-sheet", "The sheet of '庫管' says nothing."),
    ]


def test_script_and_width_contradict_nothing() -> None:
    assert told(of(sheet("会计 ", heading=cell("會計")))) == []


def test_a_field_that_only_one_sheet_lacks() -> None:
    kpis = {"kpis": (cell("差錯率"),)}
    three = [sheet(name, **kpis) for name in ("甲", "乙", "丙")]
    assert told(of(*three, sheet("丁"))) == [
        ("field-missing", "The sheet of '丁' gives no kpis; every other sheet does.")
    ]
    assert told(of(*three[:2], sheet("丁"))) == []
    assert told(of(*three, sheet("丁"), sheet("戊"))) == []


def numbered(*numbers: str) -> Manual:
    return of(sheet("出納", authorities=items(*numbers)))


def lacking(field: str) -> Manual:
    """Four sheets, of which the last lacks a field."""
    whole: dict[str, Any] = {
        **dict.fromkeys(("department", "code", "superior", "level", "summary"), cell("甲")),
        **dict.fromkeys(("internal_contacts", "external_contacts", "kpis"), (cell("甲"),)),
        "authorities": items("1"),
        "duties": (DutyArea(None, None, items("1")),),
    }
    empty = {field: () if isinstance(whole[field], tuple) else None}
    return of(*(sheet(f"崗{at}", **whole) for at in range(3)), sheet("丁", **{**whole, **empty}))


AREA = sheet("出納", duties=(DutyArea("1", cell("日常"), items("1", "1")),))
AREAS = sheet("出納", duties=tuple(DutyArea("1", cell(name), items("1")) for name in ("甲", "乙")))


@pytest.mark.parametrize(
    ("found", "rule", "en", "zh"),
    [
        (
            of(content="負責日常\ufffd督導"),
            "garbled",
            "Garbled characters: 常\ufffd督; compare with the original document.",
            "文字為亂碼：「常\ufffd督」，請與原文件核對。",
        ),
        (
            of(content="符號\ue123在此"),
            "garbled",
            "Garbled characters: 號<E123>在; compare with the original document.",
            "文字為亂碼：「號<E123>在」，請與原文件核對。",
        ),
        (
            numbered("1", "1"),
            "numbering-repeats",
            "Among the authorities of '出納', number 1 stands again.",
            "「出納」的權限中，編號「1」重複出現。",
        ),
        (
            numbered("一", "三"),
            "numbering-jumps",
            "Among the authorities of '出納', number 三 stands after 1.",
            "「出納」的權限中，編號「三」緊接在 1 之後。",
        ),
        (
            numbered("2"),
            "numbering-jumps",
            "Among the authorities of '出納', number 2 stands at the beginning.",
            "「出納」的權限中，編號「2」排在最前。",
        ),
        (
            of(sheet("出納", limits=items("1", "1"))),
            "numbering-repeats",
            "Among the limits of '出納', number 1 stands again.",
            "「出納」的禁止事項中，編號「1」重複出現。",
        ),
        (
            of(sheet("出納", duties=(DutyArea(None, None, items("1", "1")),))),
            "numbering-repeats",
            "In the duties of '出納', number 1 stands again.",
            "「出納」的職責中，編號「1」重複出現。",
        ),
        (
            of(AREA),
            "numbering-repeats",
            "In the duty area '日常' of '出納', number 1 stands again.",
            "「出納」的職責類別「日常」中，編號「1」重複出現。",
        ),
        (
            of(AREAS),
            "numbering-repeats",
            "Among the duty areas of '出納', number 1 stands again.",
            "「出納」的職責類別中，編號「1」重複出現。",
        ),
        (
            of(sheet("出納", heading=cell("財務經理"))),
            "title-contradicts-heading",
            "The title cell says '出納' under the heading '財務經理'.",
            "標題是「財務經理」，崗位名稱欄寫的卻是「出納」。",
        ),
        (
            of(sheet("出納", superior=cell("出納"))),
            "self-reference",
            "'出納' is given as its own superior.",
            "「出納」的直接上級寫的是自己。",
        ),
        (
            of(Sheet(cell("庫管"), cell("庫管"))),
            "empty-sheet",
            "The sheet of '庫管' says nothing.",
            "「庫管」的說明書沒有任何內容。",
        ),
        (
            of(sheet("出納"), sheet("出納")),
            "heading-repeated",
            "The heading '出納' stands again.",
            "標題「出納」重複出現。",
        ),
        *(
            (
                lacking(field),
                "field-missing",
                f"The sheet of '丁' gives no {field.replace('_', ' ')}; every other sheet does.",
                f"「丁」的說明書沒有寫{zh}，其他說明書都有。",
            )
            for field, zh in (
                ("department", "所屬部門"),
                ("code", "編號"),
                ("superior", "直接上級"),
                ("level", "職級"),
                ("summary", "概述"),
                ("duties", "職責"),
                ("authorities", "權限"),
                ("internal_contacts", "內部溝通對象"),
                ("external_contacts", "外部溝通對象"),
                ("kpis", "考核指標"),
            )
        ),
    ],
)
def test_each_rule_is_said_in_english_and_in_chinese(found: Manual, rule: str, en: str, zh: str) -> None:
    assert [(one.rule, one.sentence, one.chinese) for one in suspects(found)] == [(rule, en, zh)]


def test_the_seed_has_no_garbled_character_and_the_same_faults_as_the_manual_that_it_follows() -> None:
    found = suspects(parse(read_file(ROOT / "seed" / "manual.md")))
    assert [one.rule for one in found] == [
        *("title-contradicts-heading", *["numbering-repeats"] * 4),
        *("title-contradicts-heading", *["numbering-repeats"] * 2),
    ]


@pytest.mark.skipif(not REAL.is_file(), reason="the real manual is not beside the checkout")
def test_the_real_manual_has_one_garbled_place() -> None:
    read = parse(read_file(REAL))
    places = [one.evidence[0] for one in suspects(read) if one.rule == "garbled"]
    assert [(place.quote, place.spans) for place in places] == [("日??记诒O督", ((2135, 2142),))]


def test_a_sound_manual_has_no_suspects() -> None:
    assert suspects(parse(manual("a.md", Page("財務經理", below="出納"), Page("出納", superior="財務經理")))) == ()


@given(st.text(max_size=200))
def test_any_text_is_told_of_with_places_that_stand(content: str) -> None:
    for one in suspects(of(content=content)):
        for evidence in one.evidence:
            assert "".join(content[start:end] for start, end in evidence.spans) == evidence.quote
