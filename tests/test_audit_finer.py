"""Where words alone mislead: what the rules say, and what they leave alone, in the wordings of several trades."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from posts import Post, book_of, described, judged

from orggraph.audit.judges.amounts import range_of
from orggraph.audit.judges.measuring import measured_share, shared_pairs
from orggraph.audit.judges.promising import tasks
from orggraph.model.folding import fold

NO_LIMIT = float("inf")
OTHERS = [Post(f"{one}技師", department=f"{one}部", duties={"日常": [f"操作{one}機"]}) for one in "甲乙丙丁戊"]
"""Sheets that make a manual large enough for a word to be rare in it."""


@dataclass(frozen=True)
class Case:
    """An organisation and what a rule says of it: severity and sentence."""

    what: str
    rule: str
    posts: Sequence[Post]
    said: Sequence[tuple[str, str]] = ()


CASES = [
    Case(
        "one rare word of the area is enough in a manual of several trades",
        "duty-without-kpi",
        [
            Post("獸醫", duties={"閹割與接生": ["為母牛接生"], "防疫": ["按月注射疫苗"]}, kpis=["疫苗注射率"]),
            *OTHERS,
        ],
        [("medium", "Of the 2 areas of duty of '獸醫', 1 is measured by no indicator: '閹割與接生'.")],
    ),
    Case(
        "the rare word stands in an item",
        "duty-without-kpi",
        [
            Post(
                "獸醫",
                duties={"夜班": ["為母牛接生", "看護牛犢"], "防疫": ["按月注射疫苗"]},
                kpis=["疫苗注射率", "接生死胎不超過 3 例"],
            ),
            *OTHERS,
        ],
    ),
    Case(
        "a word that each sheet has is not rare",
        "duty-without-kpi",
        [
            *(
                Post(f"{one}組長", duties={"夜班": [f"看護{one}棟牛犢", "交接"]}, kpis=["牛犢死胎率"])
                for one in "甲乙丙丁戊己庚"
            ),
        ],
        [
            ("medium", f"Of the 1 areas of duty of '{one}組長', 1 is measured by no indicator: '夜班'.")
            for one in "丁丙乙己庚戊甲"
        ],
    ),
    Case(
        "a rare word says what an indicator is about",
        "kpi-without-duty",
        [
            Post("獸醫", duties={"日常": ["為母牛接生,照料牛犢"]}, kpis=["夜間接生死胎件數", "展覽場次"]),
            *OTHERS,
        ],
        [("medium", "'獸醫' is measured by the indicator '展覽場次', but no duty is about that.")],
    ),
    Case(
        "a rare character in other words",
        "duty-without-kpi",
        [
            Post("業務員", duties={"投標": ["製作標書"], "晚班": ["鎖門"]}, kpis=["中標率"]),
            *OTHERS,
        ],
        [("medium", "Of the 2 areas of duty of '業務員', 1 is measured by no indicator: '晚班'.")],
    ),
    Case(
        "a rare character says what an indicator is about",
        "kpi-without-duty",
        [Post("業務員", duties={"投標": ["製作標書"]}, kpis=["中標率", "骨折人數"]), *OTHERS],
        [("medium", "'業務員' is measured by the indicator '骨折人數', but no duty is about that.")],
    ),
    Case(
        "an indicator of nothing known may be of an area that no other measures",
        "kpi-without-duty",
        [Post("領班", duties={"迎送": ["開門"], "納稅": ["報稅"]}, kpis=["報稅及時率", "排隊長度"])],
    ),
    Case(
        "so the area may be measured",
        "duty-without-kpi",
        [Post("領班", duties={"迎送": ["開門"], "納稅": ["報稅"]}, kpis=["報稅及時率", "排隊長度"])],
    ),
    Case(
        "one such indicator is not of two areas",
        "duty-without-kpi",
        [
            Post(
                "領班", duties={"迎送": ["開門"], "檔期": ["貼海報"], "納稅": ["報稅"]}, kpis=["報稅及時率", "排隊長度"]
            )
        ],
        [("low", "Of the 3 areas of duty of '領班', 2 are measured by no indicator: '迎送' and '檔期'.")],
    ),
    Case(
        "two such indicators are not of one area",
        "kpi-without-duty",
        [Post("領班", duties={"迎送": ["開門"], "納稅": ["報稅"]}, kpis=["報稅及時率", "排隊長度", "海報張數"])],
        [("medium", "'領班' is measured by the indicators '排隊長度' and '海報張數', but no duty is about that.")],
    ),
    Case(
        "a known matter that is nobody's is no area in other words",
        "kpi-without-duty",
        [Post("領班", duties={"迎送": ["開門"], "納稅": ["報稅"]}, kpis=["報稅及時率", "員工旅遊參加率"])],
        [("medium", "'領班' is measured by the indicator '員工旅遊參加率', but no duty is about that.")],
    ),
    Case(
        "an area by its name",
        "duty-without-kpi",
        [Post("店長", duties={"客訴": ["向總公司說明"], "晚班": ["鎖門"]}, kpis=["客訴結案天數"])],
        [("medium", "Of the 2 areas of duty of '店長', 1 is measured by no indicator: '晚班'.")],
    ),
    Case(
        "who leads a unit is measured by its results, who leads nobody is not",
        "kpi-without-duty",
        [
            Post("店長", below="店員", duties={"日常": ["排班"]}, kpis=["門店營業額"]),
            Post("店員", superior="店長", duties={"日常": ["理貨"]}, kpis=["理貨及時率", "門店營業額"]),
        ],
        [("medium", "'店員' is measured by the indicator '門店營業額', but no duty is about that.")],
    ),
    Case(
        "a superior is not another who has the outcome in hand",
        "kpi-of-anothers-outcome",
        [
            Post("課長", below="課員", duties={"日常": ["承辦消防"]}),
            Post("課員", superior="課長", duties={"日常": ["理貨"]}, kpis=["消防缺失件數"]),
        ],
    ),
    Case(
        "a summary that says a duty in other words",
        "summary-without-duty",
        [Post("業務員", summary="開發客戶,辦理納稅申報", duties={"開發業務": ["參加展會"]})],
        [("medium", "The summary of '業務員' says '辦理納稅申報', but no duty is about that.")],
    ),
    Case(
        "what the post's own people do is a small matter",
        "kpi-without-duty",
        [
            Post("店長", below="採購員", duties={"日常": ["排班"]}, kpis=["排班及時率", "詢價家數"]),
            Post("採購員", superior="店長", duties={"日常": ["詢價、比價"]}),
        ],
        [("low", "'店長' is measured by the indicator '詢價家數', but no duty is about that.")],
    ),
    Case(
        "what others do as well is not",
        "kpi-without-duty",
        [
            Post("店長", below="採購員", duties={"日常": ["排班"]}, kpis=["排班及時率", "詢價家數"]),
            Post("採購員", superior="店長", duties={"日常": ["詢價、比價"]}),
            Post("總務", department="總務部", duties={"日常": ["辦公用品的詢價"]}),
        ],
        [("medium", "'店長' is measured by the indicator '詢價家數', but no duty is about that.")],
    ),
    Case(
        "who only follows up has not the outcome in hand",
        "kpi-of-anothers-outcome",
        [
            Post("店長", duties={"日常": ["排班"]}, kpis=["詢價家數"]),
            Post("總務", department="總務部", duties={"日常": ["跟蹤採購員的詢價"]}),
        ],
    ),
    Case(
        "one common word is not another's outcome",
        "kpi-of-anothers-outcome",
        [
            Post("店長", duties={"日常": ["整理貨架"]}, kpis=["營業場地整潔評分"]),
            Post("證照員", department="法務部", duties={"日常": ["更新營業許可"]}),
        ],
    ),
    Case(
        "who only helps has not the outcome in hand",
        "kpi-of-anothers-outcome",
        [
            Post("店長", duties={"日常": ["整理貨架"]}, kpis=["新藥研發件數"]),
            Post("技術員", department="生產部", duties={"日常": ["配合研發"]}),
        ],
    ),
    Case(
        "an indicator of checking is of who checks",
        "kpi-of-anothers-outcome",
        [Post("行政員", duties={"安全": ["定期檢查各處安全"]}, kpis=["安全檢查覆蓋率"])],
    ),
    Case(
        "aims and second offices are no tasks",
        "summary-without-duty",
        [
            Post(
                "出納",
                summary="整理桌面,保證現金、支票和發票的安全;維護消防安全;為各部提供車輛保障;兼任檔案員,對食堂負最終責任",
                duties={"日常": ["整理桌面"]},
            )
        ],
        [],
    ),
    Case(
        "a task behind an aim is one",
        "summary-without-duty",
        [Post("出納", summary="確保資金安全並負責報稅", duties={"日常": ["整理桌面"]})],
        [("medium", "The summary of '出納' says '負責報稅', but no duty is about that.")],
    ),
    Case(
        "who names a post asks that post, not its head",
        "one-sided-communication",
        [
            Post("工程經理", department="工程部", inside="總經理", below="技工"),
            Post("技工", department="工程部", superior="工程經理", inside="會計"),
            Post("會計", inside="技工"),
        ],
    ),
    Case(
        "a post that leaves out who names it, though it names another of the department",
        "one-sided-communication",
        [
            Post("技工", department="工程部", superior="工程經理", inside="會計"),
            Post("會計", inside="技工"),
            Post("出納", inside="技工"),
        ],
        [("low", "'出納' counts '技工' among the contacts, but '技工' lists '會計'.")],
    ),
    Case(
        "a post that names nobody of the department",
        "one-sided-communication",
        [
            Post("技工", department="工程部", superior="工程經理", inside="設計員"),
            Post("設計員", department="工程部", superior="工程經理", inside="技工"),
            Post("出納", inside="技工"),
        ],
        [("medium", "'出納' counts '技工' among the contacts, but '技工' lists '設計員'.")],
    ),
    Case(
        "who names the superior, or a name that may be the post's, answers",
        "one-sided-communication",
        [
            Post("技工", department="工程部", inside="財務經理、倉庫管理員"),
            Post("出納", superior="財務經理", inside="技工"),
            Post("財務經理", inside="技工", below="出納"),
            Post("庫房管理員", department="倉儲部", inside="技工"),
        ],
    ),
    Case(
        "a board is no contact inside",
        "superior-not-a-contact",
        [Post("總經理", department="總經辦", superior="董事會", inside="會計"), Post("會計", inside="總經理")],
    ),
    Case(
        "subordinates without a sheet are a small matter",
        "subordinate-not-a-contact",
        [Post("廠長", department="生產部", below="操作工", inside="總經理")],
        [("low", "'廠長' leads '操作工', but as contacts lists '總經理'; who is led is missing.")],
    ),
    Case(
        "sums that do not meet",
        "authority-held-twice",
        [
            Post("總經理", department="總經辦", superior="/", below="銷售經理", powers=["10萬元以上銷售合同的審批權"]),
            Post("銷售經理", department="銷售部", powers=["審批10萬元以下的銷售合同"]),
        ],
    ),
    Case(
        "sums that meet",
        "authority-held-twice",
        [
            Post("總經理", department="總經辦", superior="/", below="銷售經理", powers=["10萬元以上銷售合同的審批權"]),
            Post("銷售經理", department="銷售部", powers=["審批30萬元以下的銷售合同"]),
        ],
        [
            (
                "high",
                "'總經理' and '銷售經理' both hold the power '10萬元以上銷售合同的審批權'; "
                "which of them decides is not said.",
            )
        ],
    ),
    Case(
        "the lower post has the higher limit",
        "authority-held-twice",
        [
            Post("財務經理", below="會計", powers=["核准100萬元以下之付款"]),
            Post("會計", superior="財務經理", powers=["核准200萬元以下之付款"]),
        ],
        [
            (
                "high",
                "'會計' and '財務經理' both hold the power '核准200萬元以下之付款'; which of them decides is not said.",
            )
        ],
    ),
    Case(
        "a limit below the superior's, and a power without one",
        "authority-held-twice",
        [
            Post("總經理", department="總經辦", superior="/", below="財務經理", powers=["付款的最終審批權"]),
            Post("財務經理", below="會計", powers=["核准100萬元以下之付款"]),
            Post("會計", superior="財務經理", powers=["核准5萬元以下之付款"]),
        ],
    ),
    Case(
        "who decides about other people decides something else",
        "authority-held-twice",
        [
            Post("學務主任", department="學務處", powers=["核定學生的獎懲"]),
            Post("人事主任", department="人事室", powers=["審批教職員獎懲"]),
        ],
    ),
    Case(
        "one sum does not make two matters one",
        "authority-held-twice",
        [
            Post("業務經理", department="業務部", powers=["核准新臺幣 20 萬元以下之交際費"]),
            Post("車隊經理", department="車隊", powers=["核准新臺幣 20 萬元以下之輪胎"]),
        ],
    ),
    Case(
        "anybody may refuse",
        "authority-held-twice",
        [
            Post("會計", powers=["退回未經審批的付款申請"]),
            Post("出納", powers=["退回未經審批的付款申請"]),
        ],
    ),
    Case(
        "counts of attendance are read, not kept",
        "duty-held-twice",
        [
            Post("薪酬員", duties={"日常": ["依考勤資料計算工資"]}),
            Post("班長", duties={"日常": ["負責班組考勤"]}),
        ],
    ),
    Case(
        "stocks of several things",
        "duty-held-twice",
        [
            Post("藥師", duties={"日常": ["盤點急救藥品"]}),
            Post("出納", duties={"日常": ["每日盤點現金"]}),
            Post("倉管員", duties={"日常": ["負責盤點庫存材料"]}),
            Post("會計", duties={"日常": ["按月盤點材料"]}),
        ],
        [
            (
                "medium",
                "'倉管員' and '會計' both hold the duty '負責盤點庫存材料'; which of them answers for it is not said.",
            )
        ],
    ),
    Case(
        "missing duties, authorities and indicators have rules of their own",
        "field-missing",
        [Post(f"{one}員", kpis=["差錯率"], powers=["建議權"]) for one in "甲乙丙"] + [Post("丁員", powers=["建議權"])],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.what}")
def test_what_a_rule_says(case: Case) -> None:
    found = judged(case.rule, book_of(described(*case.posts)))
    assert [(one.severity, one.sentence) for one in found] == list(case.said)


@pytest.mark.parametrize(
    ("said", "limits"),
    [
        ("5萬元以下的付款", (0, 50_000)),
        ("核准新臺幣 500 萬元以下之採購,逾額報董事會", (0, 5_000_000)),
        ("十萬（含）以下", (0, 100_000)),
        ("不超過二十五萬元的支出", (0, 250_000)),
        ("一百萬元以上的合同", (1_000_000, NO_LIMIT)),
        ("超過3千元", (3_000, NO_LIMIT)),
        ("10萬元以上100萬元以下", (100_000, 1_000_000)),
        ("5千-1萬元的費用", (5_000, 10_000)),
        ("8000元至2萬元", (8_000, 20_000)),
        ("HK$5,000以下", (0, 5_000)),
        ("Approves payments up to $50,000", (0, 50_000)),
        ("Approves payments not exceeding RMB 2 million", (0, 2_000_000)),
        ("Approves payments over 50,000 a month", (50_000, NO_LIMIT)),
        ("決定95折以內的價格", None),
        ("三日以內答覆", None),
        ("2024-2025年的預算", None),
        ("付款的審批權", None),
    ],
)
def test_the_sums_of_a_power(said: str, limits: tuple[float, float] | None) -> None:
    assert range_of(fold(said)) == limits


@pytest.mark.parametrize(
    ("summary", "named"),
    [
        ("負責收付、報稅,保證資金和票據安全", ["負責收付", "報稅"]),
        ("在保證安全的前提下生產", []),
        ("維護設備,維護公司形象", ["維護設備"]),
        ("掌理會計與稅務;兼任管理代表", ["掌理會計", "稅務"]),
        ("使用儀器檢驗,使產品合格", ["使用儀器檢驗"]),
        ("保管印章、票據和車輛,負責報稅", ["保管印章", "負責報稅"]),
        ("負責印章、票據和車輛", ["負責印章", "票據", "車輛"]),
    ],
)
def test_the_tasks_of_a_summary(summary: str, named: list[str]) -> None:
    assert [summary[start:end] for start, end in tasks(fold(summary))] == named


def test_who_is_not_named_back_is_told_in_chinese() -> None:
    posts = [
        Post("技工", department="工程部", inside="設計員"),
        Post("出納", inside="技工"),
        Post("會計", inside="技工"),
    ]
    found = judged("one-sided-communication", book_of(described(*posts)))
    assert [one.said.zh for one in found] == [
        "「出納」和「會計」將「技工」列為溝通對象，「技工」的內部溝通只列「設計員」。"
    ]


def test_words_in_latin_letters_are_compared_whole() -> None:
    assert measured_share("Late deliveries of spare parts", "Organises delivery to shops") == 1 / 3
    assert shared_pairs("Picking and planning errors", "Picks orders by the plan") == 2
    assert shared_pairs("Rate of returns", "Prepares orders") == 0
