"""What the audit says of manuals of other trades: schools, hotels, houses; and what it leaves alone there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from posts import Plain, Post, book_of, described, judged, plain

from orggraph.readers import read_bytes


@dataclass(frozen=True)
class Case:
    """A rule, an organisation with the fault, one that is just short of it, and the findings of the first."""

    what: str
    rule: str
    fault: Sequence[Post]
    short: Sequence[Post]
    expected: Sequence[Plain]


_FILLING = [Post(f"{one}員", department=f"{one}部", duties={one: [f"打理{one}"]}) for one in "甲乙丙丁戊己"]
"""Sheets beside which a word is rare."""

CASES: list[Case] = [
    Case(
        "heads of two offices each over the people of their own",
        "authority-held-twice",
        [
            Post("教務主任", department="教務處", powers=["教師的調配和考核權"]),
            Post("總務主任", department="總務處", powers=["教師的調配和考核權"]),
        ],
        [
            Post("教務主任", department="教務處", powers=["本處教師的調配和考核權"]),
            Post("總務主任", department="總務處", powers=["本處教師的調配和考核權"]),
        ],
        [
            (
                "medium",
                "'教務主任' and '總務主任' both hold the power '教師的調配和考核權'; "
                "which of them decides is not said.",
                ("position:教務主任", "position:總務主任", "authority:教務主任/1", "authority:總務主任/1"),
                [("position:教務主任", "教師的調配和考核權"), ("position:總務主任", "教師的調配和考核權")],
            )
        ],
    ),
    Case(
        "who chooses the suppliers has a power to buy",
        "duty-without-authority",
        [Post("采購員", duties={"日常": ["負責日用品采購"]}, powers=["次品的退換權"])],
        [Post("采購員", duties={"日常": ["負責日用品采購"]}, powers=["供貨單位的選定權"])],
        [
            (
                "medium",
                "'采購員' has duties of 'purchasing', but no authority for it.",
                ("position:采購員", "duty:采購員/1.1"),
                [("position:采購員", "負責日用品采購"), ("position:采購員", "次品的退換權")],
            )
        ],
    ),
    Case(
        "who bargains over prices has the cost of what is bought in hand",
        "kpi-without-duty",
        [Post("采購員", duties={"日常": ["整理訂單"]}, kpis=["采購成本節約率"])],
        [Post("采購員", duties={"日常": ["與商家洽談價格"]}, kpis=["采購成本節約率"])],
        [
            (
                "high",
                "'采購員' is measured by all of its indicators '采購成本節約率', but no duty is about that.",
                ("position:采購員", "kpi:采購成本節約率"),
                [("position:采購員", "采購成本節約率"), ("position:采購員", "整理訂單")],
            )
        ],
    ),
    Case(
        "who mends the roof does not mend the network",
        "kpi-of-anothers-outcome",
        [
            Post("教務員", duties={"日常": ["排課"]}, kpis=["電梯故障次數"]),
            Post("維修工", duties={"日常": ["維修屋頂"]}),
        ],
        [
            Post("教務員", duties={"日常": ["排課"]}, kpis=["網絡故障次數"]),
            Post("維修工", duties={"日常": ["維修屋頂"]}),
        ],
        [
            (
                "medium",
                "'教務員' is measured by '電梯故障次數', whose outcome is in the hands of '維修工'.",
                ("position:教務員", "position:維修工", "kpi:電梯故障次數"),
                [("position:教務員", "電梯故障次數"), ("position:維修工", "維修屋頂")],
            )
        ],
    ),
    Case(
        "who settles dates of delivery has the arrivals in hand",
        "kpi-of-anothers-outcome",
        [
            Post("庫管員", duties={"日常": ["登記臺賬"]}, kpis=["到貨及時率"]),
            Post("買手", duties={"日常": ["與商家約定送貨時間"]}),
        ],
        [
            Post("庫管員", duties={"日常": ["登記臺賬"]}, kpis=["到貨及時率"]),
            Post("買手", duties={"日常": ["與商家約定樣式"]}),
        ],
        [
            (
                "medium",
                "'庫管員' is measured by '到貨及時率', whose outcome is in the hands of '買手'.",
                ("position:庫管員", "position:買手", "kpi:到貨及時率"),
                [("position:庫管員", "到貨及時率"), ("position:買手", "與商家約定送貨時間")],
            )
        ],
    ),
    Case(
        "who keeps the stock has its records in hand, though others lead the count",
        "kpi-of-anothers-outcome",
        [Post("庫管員", duties={"日常": ["配合財務盤點", "打掃過道"]}, kpis=["庫存賬實相符率"])],
        [Post("庫管員", duties={"日常": ["配合財務盤點", "登記庫存"]}, kpis=["庫存賬實相符率"])],
        [
            (
                "medium",
                "'庫管員' is measured by '庫存賬實相符率', but only helps with that: '配合財務盤點'.",
                ("position:庫管員", "kpi:庫存賬實相符率"),
                [("position:庫管員", "庫存賬實相符率"), ("position:庫管員", "配合財務盤點")],
            )
        ],
    ),
    Case(
        "who keeps the records of the linen is measured by them",
        "duty-without-kpi",
        [Post("布草員", duties={"保管": ["登記來客"]}, kpis=["布草賬實相符率"])],
        [Post("布草員", duties={"保管": ["登記布草臺賬"]}, kpis=["布草賬實相符率"])],
        [
            (
                "medium",
                "Of the 1 areas of duty of '布草員', 1 is measured by no indicator: '保管'.",
                ("position:布草員",),
                [("position:布草員", "登記來客"), ("position:布草員", "布草賬實相符率")],
            )
        ],
    ),
    Case(
        "what one saves of current and water is measured by what is used",
        "duty-without-kpi",
        [Post("技工", duties={"巡查": ["巡查走廊"]}, kpis=["能耗下降率"])],
        [Post("技工", duties={"巡查": ["提出節電辦法"]}, kpis=["能耗下降率"])],
        [
            (
                "medium",
                "Of the 1 areas of duty of '技工', 1 is measured by no indicator: '巡查'.",
                ("position:技工",),
                [("position:技工", "巡查走廊"), ("position:技工", "能耗下降率")],
            )
        ],
    ),
    Case(
        "who looks after machines is measured by how they stand",
        "duty-without-kpi",
        [Post("技工", duties={"日常": ["填寫維修單"]}, kpis=["設備完好率"])],
        [Post("技工", duties={"日常": ["做設備年度保養"]}, kpis=["設備完好率"])],
        [
            (
                "medium",
                "Of the 1 areas of duty of '技工', 1 is measured by no indicator: '日常'.",
                ("position:技工",),
                [("position:技工", "填寫維修單"), ("position:技工", "設備完好率")],
            )
        ],
    ),
    Case(
        "what food costs shows in the margin",
        "duty-without-kpi",
        [Post("廚師", duties={"日常": ["清點餐具"], "晚間": ["收拾桌面"]}, kpis=["餐飲毛利率"])],
        [Post("廚師", duties={"日常": ["壓低食材成本"], "晚間": ["記下各菜成本"]}, kpis=["餐飲毛利率"])],
        [
            (
                "low",
                "Of the 2 areas of duty of '廚師', 2 are measured by no indicator: '日常' and '晚間'.",
                ("position:廚師",),
                [("position:廚師", "清點餐具"), ("position:廚師", "收拾桌面"), ("position:廚師", "餐飲毛利率")],
            )
        ],
    ),
    Case(
        "a character alone beside a slip may be of another word",
        "misspelt-term",
        [Post("警衛", duties={"日常": ["落實公司安管理", "擬定質量理"]})],
        [Post("警衛", duties={"日常": ["落實治安管理", "宣講質量理念", "核對應收款", "回訪賓客滿意度"]})],
        [
            (
                "low",
                "The sheet of '警衛' writes '安管理'; '安全管理' is likely meant.",
                ("position:警衛",),
                [("position:警衛", "安管理"), ("position:警衛", "落實公司安管理")],
            ),
            (
                "low",
                "The sheet of '警衛' writes '質量理'; '質量管理' is likely meant.",
                ("position:警衛",),
                [("position:警衛", "質量理"), ("position:警衛", "擬定質量理")],
            ),
        ],
    ),
    Case(
        "who looks after a class leads nobody",
        "level-contradicts-title",
        [Post("年級主任", level="普通職工")],
        [Post("班主任", level="普通職工")],
        [
            (
                "medium",
                "'年級主任' is titled as a leader's post, but its level is '普通職工'.",
                ("position:年級主任",),
                [("position:年級主任", "普通職工")],
            )
        ],
    ),
    Case(
        "a school that one lists inside is the company itself",
        "party-not-a-contact",
        [Post("招生員", duties={"日常": ["到學校宣講"]}, inside="教務處")],
        [Post("招生員", duties={"日常": ["到學校宣講"]}, inside="學校教務處")],
        [
            (
                "medium",
                "The duties of '招生員' deal with '學校'; its outside contacts list nobody.",
                ("position:招生員",),
                [("position:招生員", "學校"), ("position:招生員", "到學校宣講")],
            )
        ],
    ),
    Case(
        "a site where rooms are booked is another than a travel agency",
        "party-not-a-contact",
        [Post("訂房員", duties={"日常": ["與訂房網站核對傭金"]}, outside="旅行社")],
        [Post("訂房員", duties={"日常": ["與旅行社核對傭金"]}, outside="旅行社")],
        [
            (
                "medium",
                "The duties of '訂房員' deal with '訂房網站'; its outside contacts list '旅行社'.",
                ("position:訂房員",),
                [
                    ("position:訂房員", "訂房網站"),
                    ("position:訂房員", "與訂房網站核對傭金"),
                    ("position:訂房員", "旅行社"),
                ],
            )
        ],
    ),
    Case(
        "who reads the meters has to do with who supplies the current",
        "contact-without-duty",
        [Post("技工", duties={"日常": ["巡查走廊"]}, outside="供電局")],
        [Post("技工", duties={"日常": ["每班抄表"]}, outside="供電局")],
        [
            (
                "low",
                "'技工' lists '供電局' as contacts outside, but no duty has to do with them.",
                ("position:技工", "external_party:供電局"),
                [("position:技工", "供電局")],
            )
        ],
    ),
    Case(
        "who grants a refund does not pay it",
        "executes-and-approves",
        [Post("前台員", duties={"日常": ["審核退款申請", "支付退款"]})],
        [Post("前台員", duties={"日常": ["受理退款申請", "支付退款"]})],
        [
            (
                "high",
                "'前台員' approves refunds and compensation ('審核退款') and executes what is approved ('支付退款').",
                ("position:前台員", "duty:前台員/1.1", "duty:前台員/1.2"),
                [
                    ("position:前台員", "審核退款"),
                    ("position:前台員", "支付退款"),
                    ("position:前台員", "審核退款申請"),
                ],
            )
        ],
    ),
    Case(
        "heads over people called by what their own unit does",
        "authority-held-twice",
        [
            Post("客服主管", department="客服部", powers=["保潔人員的排班和考核權"]),
            Post("環境主管", department="環境部", powers=["保潔人員的排班和考核權"]),
        ],
        [
            Post("客服主管", department="客服部", powers=["客服人員的排班和考核權"]),
            Post("環境主管", department="環境部", powers=["環境人員的排班和考核權"]),
        ],
        [
            (
                "medium",
                "'客服主管' and '環境主管' both hold the power '保潔人員的排班和考核權'; "
                "which of them decides is not said.",
                ("position:客服主管", "position:環境主管", "authority:客服主管/1", "authority:環境主管/1"),
                [("position:客服主管", "保潔人員的排班和考核權"), ("position:環境主管", "保潔人員的排班和考核權")],
            )
        ],
    ),
    Case(
        "who stands guard has what happens at night in hand",
        "kpi-without-duty",
        [Post("班長", duties={"日常": ["整理桌椅"]}, kpis=["治安案件次數"])],
        [Post("班長", duties={"日常": ["安排夜間執勤"]}, kpis=["治安案件次數"])],
        [
            (
                "high",
                "'班長' is measured by all of its indicators '治安案件次數', but no duty is about that.",
                ("position:班長", "kpi:治安案件次數"),
                [("position:班長", "治安案件次數"), ("position:班長", "整理桌椅")],
            )
        ],
    ),
    Case(
        "who reminds of fees is measured by what is paid",
        "duty-without-kpi",
        [Post("管家", duties={"走訪": ["入戶問候"]}, kpis=["收繳率"])],
        [Post("管家", duties={"走訪": ["入戶催繳"]}, kpis=["收繳率"])],
        [
            (
                "medium",
                "Of the 1 areas of duty of '管家', 1 is measured by no indicator: '走訪'.",
                ("position:管家",),
                [("position:管家", "入戶問候"), ("position:管家", "收繳率")],
            )
        ],
    ),
    Case(
        "to tell what one sees needs no indicator",
        "duty-without-kpi",
        [Post("雜工", duties={"其一": ["擦窗"]}, kpis=["遲到次數"])],
        [Post("雜工", duties={"其一": ["見燈不亮即報告班長"]}, kpis=["遲到次數"])],
        [
            (
                "medium",
                "Of the 1 areas of duty of '雜工', 1 is measured by no indicator: '其一'.",
                ("position:雜工",),
                [("position:雜工", "擦窗"), ("position:雜工", "遲到次數")],
            )
        ],
    ),
    Case(
        "what owners hand in is no dealing with them",
        "party-not-a-contact",
        [Post("技工", duties={"日常": ["與業主約時間"]})],
        [Post("技工", duties={"日常": ["分派業主報修單"]})],
        [
            (
                "medium",
                "The duties of '技工' deal with '業主'; its outside contacts list nobody.",
                ("position:技工",),
                [("position:技工", "業主"), ("position:技工", "與業主約時間")],
            )
        ],
    ),
    Case(
        "characters of two words make no unit",
        "named-in-text",
        [Post("庫管員", duties={"日常": ["與信息科對賬", "把單據交教學處"]})],
        [Post("庫管員", duties={"日常": ["匯總科室用量", "整理教學課件", "接待客戶代表團"]})],
        [
            (
                "medium",
                "'庫管員' names the unit '信息科', which no sheet describes.",
                ("position:庫管員",),
                [("position:庫管員", "信息科")],
            ),
            (
                "medium",
                "'庫管員' names the unit '教學處', which no sheet describes.",
                ("position:庫管員",),
                [("position:庫管員", "教學處")],
            ),
        ],
    ),
    Case(
        "who helps with taking goods over does not pass them",
        "executes-and-approves",
        [Post("采購員", duties={"日常": ["辦理驗收和報銷"]})],
        [Post("采購員", duties={"日常": ["協助辦理驗收和報銷"]})],
        [
            (
                "high",
                "'采購員' both executes and approves one thing: '辦理驗收和報銷'.",
                ("position:采購員", "duty:采購員/1.1"),
                [("position:采購員", "驗收和報銷"), ("position:采購員", "辦理驗收和報銷")],
            )
        ],
    ),
    Case(
        "who checks what is delivered has to do with who delivers it",
        "contact-without-duty",
        [Post("庫管員", duties={"日常": ["打掃過道"]}, outside="供貨商、消防救援大隊")],
        [Post("庫管員", duties={"日常": ["核對送貨單", "更換滅火器"]}, outside="供貨商、消防救援大隊")],
        [
            (
                "low",
                "'庫管員' lists '供貨商' and '消防救援大隊' as contacts outside, but no duty has to do with them.",
                ("position:庫管員", "external_party:供貨商", "external_party:消防救援大隊"),
                [("position:庫管員", "供貨商"), ("position:庫管員", "消防救援大隊")],
            )
        ],
    ),
    Case(
        "who takes goods in is measured by whether the books agree",
        "kpi-without-duty",
        [Post("庫管員", duties={"日常": ["打掃過道"]}, kpis=["賬物相符率"])],
        [Post("庫管員", duties={"日常": ["辦理入庫"]}, kpis=["賬物相符率"])],
        [
            (
                "high",
                "'庫管員' is measured by all of its indicators '賬物相符率', but no duty is about that.",
                ("position:庫管員", "kpi:賬物相符率"),
                [("position:庫管員", "賬物相符率"), ("position:庫管員", "打掃過道")],
            )
        ],
    ),
    Case(
        "the office in a title may be left out",
        "several-names",
        [
            Post("招生辦主任", department="招生辦", superior="校長"),
            Post("會計", duties={"學費": ["與招生主任對賬"]}),
        ],
        [
            Post("招生辦主任", department="招生辦", superior="校長"),
            Post("會計", duties={"學費": ["與招生辦主任對賬"]}),
        ],
        [
            (
                "medium",
                "'招生辦主任' is also called '招生主任'.",
                ("position:招生辦主任",),
                [("position:會計", "招生主任")],
            )
        ],
    ),
    Case(
        "one task in other words, most of which no other sheet has",
        "duty-held-twice",
        [
            Post("教務員", duties={"課務": ["排定全校課程表,安排教師調課與代課"]}),
            Post("教研組長", duties={"課務": ["編排年級課程表,辦理教師調課、代課"]}),
            *_FILLING,
        ],
        [
            Post("教務員", duties={"課務": ["排定全校課程表,安排教師調課與代課"]}),
            Post("教研組長", duties={"課務": ["支持編各年級課程表,協助辦理教師的調課、代課"]}),
            *_FILLING,
        ],
        [
            (
                "medium",
                "'教務員' and '教研組長' both hold the duty '排定全校課程表,安排教師調課與代課'; "
                "which of them answers for it is not said.",
                ("position:教務員", "position:教研組長", "duty:教務員/1.1", "duty:教研組長/1.1"),
                [
                    ("position:教務員", "排定全校課程表,安排教師調課與代課"),
                    ("position:教研組長", "編排年級課程表,辦理教師調課、代課"),
                ],
            )
        ],
    ),
]


def _named(case: Case) -> str:
    return f"{case.rule}: {case.what}"


@pytest.mark.parametrize("case", CASES, ids=_named)
def test_the_fault_is_found(case: Case) -> None:
    text = described(*case.fault)
    assert plain(judged(case.rule, book_of(text)), text.content) == list(case.expected)


@pytest.mark.parametrize("case", CASES, ids=_named)
def test_what_is_just_short_of_it_is_left_alone(case: Case) -> None:
    assert plain(judged(case.rule, book_of(described(*case.short)))) == []


@pytest.mark.parametrize(
    ("heading", "sentences"),
    [
        ("總務處總務主任", []),
        ("某校職責說明書總務處總務主任", []),
        ("后勤主任", ["The sheet of '總務主任' also calls it '后勤主任'; it is kept as another name."]),
    ],
)
def test_a_heading_with_the_posts_own_unit_before_the_title(heading: str, sentences: list[str]) -> None:
    post = Post("總務主任", department="總務處", heading=heading)
    found = judged("title-contradicts-heading", book_of(described(post)))
    assert [one.sentence for one in found] == sentences


def test_a_partners_word_in_the_title_is_the_company_itself() -> None:
    text = described(Post("迎賓員", duties={"日常": ["維護酒店形象"]}))
    titled = read_bytes("manual.md", text.content.replace("# 職責", "# 某酒店職責").encode())
    found = [judged("party-not-a-contact", book_of(each)) for each in (text, titled)]
    assert [[one.sentence for one in each] for each in found] == [
        ["The duties of '迎賓員' deal with '酒店'; its outside contacts list nobody."],
        [],
    ]


@pytest.mark.parametrize(("superior", "severity"), [("領班", "low"), ("總經理", "medium")])
def test_an_outcome_in_the_hands_of_ones_peoples_people_is_a_low_finding(superior: str, severity: str) -> None:
    head = Post("項目經理", below="領班", kpis=["到貨及時率"])
    posts = [
        head,
        Post("領班", superior="項目經理"),
        Post("買手", superior=superior, duties={"日常": ["約定送貨時間"]}),
    ]
    found = judged("kpi-of-anothers-outcome", book_of(described(*posts)))
    assert [(one.severity, one.sentence) for one in found] == [
        (severity, "'項目經理' is measured by '到貨及時率', whose outcome is in the hands of '買手'.")
    ]


@pytest.mark.parametrize(("inside", "severities"), [("出納", ["low", "low", "low"]), ("司機", ["medium", "medium"])])
def test_where_most_leaders_leave_out_their_people_it_is_how_contacts_are_listed(
    inside: str, severities: list[str]
) -> None:
    heads = [Post(f"{unit}主管", department=f"{unit}部", below=f"{unit}員", inside="出納") for unit in "甲乙"]
    people = [Post(f"{unit}員", department=f"{unit}部", superior=f"{unit}主管") for unit in "甲乙"]
    third = [
        Post("隊長", department="車隊", below="司機", inside=inside),
        Post("司機", department="車隊", superior="隊長"),
    ]
    found = judged("subordinate-not-a-contact", book_of(described(*heads, *people, *third, Post("出納"))))
    assert [one.severity for one in found] == severities
