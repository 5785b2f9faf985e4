"""Finer points of single rules: what each finds, and what is near it and left alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from posts import Plain, Post, book_of, described, judged, plain


@dataclass(frozen=True)
class Case:
    """A rule, an organisation with the fault, one that is just short of it, and the findings of the first."""

    what: str
    rule: str
    fault: Sequence[Post]
    short: Sequence[Post]
    expected: Sequence[Plain]


CASES: list[Case] = [
    Case(
        "an area is measured where two thirds of what its name says are",
        "duty-without-kpi",
        [Post("會計", duties={"付款安排": ["核對發票", "安排付款進度"]}, kpis=["發票差錯率"])],
        [Post("會計", duties={"付款安排": ["核對發票", "安排付款進度", "保管發票"]}, kpis=["發票差錯率"])],
        [
            (
                "medium",
                "Of the 1 areas of duty of '會計', 1 is measured in part only: '付款安排'.",
                ("position:會計",),
                [("position:會計", "安排付款進度"), ("position:會計", "發票差錯率")],
            )
        ],
    ),
    Case(
        "one pair of characters says whose work it is, not what is measured",
        "duty-without-kpi",
        [Post("業務員", duties={"方案": ["為客戶寫方案"]}, kpis=["客戶抱怨次數"])],
        [Post("業務員", duties={"方案": ["處理客戶抱怨"]}, kpis=["客戶抱怨次數"])],
        [
            (
                "medium",
                "Of the 1 areas of duty of '業務員', 1 is measured by no indicator: '方案'.",
                ("position:業務員",),
                [("position:業務員", "為客戶寫方案"), ("position:業務員", "客戶抱怨次數")],
            )
        ],
    ),
    Case(
        "who is only asked for an invoice is not what is measured",
        "duty-without-kpi",
        [Post("采購員", duties={"票據": ["向供應商收取發票"]}, kpis=["供應商是否守信"])],
        [Post("采購員", duties={"票據": ["供應商的評審"]}, kpis=["供應商是否守信"])],
        [
            (
                "medium",
                "Of the 1 areas of duty of '采購員', 1 is measured by no indicator: '票據'.",
                ("position:采購員",),
                [("position:采購員", "向供應商收取發票"), ("position:采購員", "供應商是否守信")],
            )
        ],
    ),
    Case(
        "who only helps does not control the outcome",
        "kpi-of-anothers-outcome",
        [Post("業務員", duties={"銷售": ["協助收款"]}, kpis=["回款率"])],
        [Post("業務員", duties={"銷售": ["協助收款,負責催收"]}, kpis=["回款率"])],
        [
            (
                "medium",
                "'業務員' is measured by '回款率', but only helps with that: '協助收款'.",
                ("position:業務員", "kpi:回款率"),
                [("position:業務員", "回款率"), ("position:業務員", "協助收款")],
            )
        ],
    ),
    Case(
        "who only checks what others do does not control the outcome",
        "kpi-of-anothers-outcome",
        [Post("行政員", duties={"安全": ["定期檢查各處安全"]}, kpis=["安全事故次數"])],
        [Post("行政員", duties={"安全": ["定期檢查各處安全,負責安全工作"]}, kpis=["安全事故次數"])],
        [
            (
                "low",
                "'行政員' is measured by '安全事故次數', but only checks that: '定期檢查各處安全'.",
                ("position:行政員", "kpi:安全事故次數"),
                [("position:行政員", "安全事故次數"), ("position:行政員", "定期檢查各處安全")],
            )
        ],
    ),
    Case(
        "a part of a summary that duties say in other words",
        "summary-without-duty",
        [Post("出納", summary="負責現金收付,及時編制會計憑證", duties={"日常": ["負責現金收付"]})],
        [Post("出納", summary="負責現金收付,及時編制會計憑證", duties={"日常": ["負責現金收付", "制單"]})],
        [
            (
                "medium",
                "The summary of '出納' says '及時編制會計憑證', but no duty is about that.",
                ("position:出納",),
                [
                    ("position:出納", "及時編制會計憑證"),
                    ("position:出納", "負責現金收付,及時編制會計憑證"),
                    ("position:出納", "負責現金收付"),
                ],
            )
        ],
    ),
    Case(
        "who helps and leads those who do it controls the outcome",
        "kpi-of-anothers-outcome",
        [
            Post("銷售經理", duties={"銷售": ["協助收款"]}, kpis=["回款率"]),
            Post("業務員", superior="總監", duties={"銷售": ["負責催收"]}),
        ],
        [
            Post("銷售經理", duties={"銷售": ["協助收款"]}, kpis=["回款率"], below="業務員"),
            Post("業務員", superior="銷售經理", duties={"銷售": ["負責催收"]}),
        ],
        [
            (
                "medium",
                "'銷售經理' is measured by '回款率', but only helps with that: '協助收款'.",
                ("position:銷售經理", "kpi:回款率"),
                [("position:銷售經理", "回款率"), ("position:銷售經理", "協助收款")],
            )
        ],
    ),
    Case(
        "each thing that a post approves and executes is told by itself",
        "executes-and-approves",
        [
            Post(
                "項目經理",
                duties={"施工": ["編制竣工圖", "負責圖紙的審核"], "合同": ["合同談判", "合同評審"]},
            )
        ],
        [
            Post(
                "項目經理",
                duties={"施工": ["編制竣工圖", "參與圖紙的審核"], "合同": ["施工合同談判", "合同評審"]},
            )
        ],
        [
            (
                "high",
                "'項目經理' approves sales contracts ('合同評審') and executes what is approved ('合同談判').",
                ("position:項目經理", "duty:項目經理/2.2", "duty:項目經理/2.1"),
                [("position:項目經理", "合同評審"), ("position:項目經理", "合同談判")],
            ),
            (
                "high",
                "'項目經理' approves drawings ('圖紙的審核') and executes what is approved ('編制竣工圖').",
                ("position:項目經理", "duty:項目經理/1.2", "duty:項目經理/1.1"),
                [
                    ("position:項目經理", "圖紙的審核"),
                    ("position:項目經理", "編制竣工圖"),
                    ("position:項目經理", "負責圖紙的審核"),
                ],
            ),
        ],
    ),
    Case(
        "who helps to make what the post then reviews",
        "executes-and-approves",
        [Post("技術員", duties={"施工": ["協助項目經理辦理簽證", "負責簽證單的審核"]})],
        [Post("技術員", duties={"施工": ["監督項目經理辦理簽證", "負責簽證單的審核"]})],
        [
            (
                "medium",
                "'技術員' approves variations ('簽證單的審核') and helps to execute what is approved ('辦理簽證').",
                ("position:技術員", "duty:技術員/1.2", "duty:技術員/1.1"),
                [
                    ("position:技術員", "簽證單的審核"),
                    ("position:技術員", "辦理簽證"),
                    ("position:技術員", "負責簽證單的審核"),
                    ("position:技術員", "協助項目經理辦理簽證"),
                ],
            )
        ],
    ),
    Case(
        "a power to review several contracts is over each of them",
        "executes-and-approves",
        [Post("經理", duties={"銷售": ["負責合同談判"]}, powers=["對銷售合同、采購合同的審核權"])],
        [Post("經理", duties={"銷售": ["參與合同談判"]}, powers=["對銷售合同、采購合同的審核權"])],
        [
            (
                "high",
                "'經理' approves sales contracts ('銷售合同、采購合同的審核') and executes what is approved "
                "('合同談判').",
                ("position:經理", "authority:經理/1", "duty:經理/1.1"),
                [
                    ("position:經理", "銷售合同、采購合同的審核"),
                    ("position:經理", "合同談判"),
                    ("position:經理", "對銷售合同、采購合同的審核權"),
                    ("position:經理", "負責合同談判"),
                ],
            )
        ],
    ),
    Case(
        "one who chooses suppliers and judges them is a matter of another rule",
        "executes-and-approves",
        [Post("采購員", duties={"采購": ["負責采購合同的評審和簽訂", "供應商的開發、評審"]})],
        [Post("采購員", duties={"采購": ["負責采購合同的簽訂", "供應商的開發、評審"]})],
        [
            (
                "high",
                "'采購員' both executes and approves one thing: '負責采購合同的評審和簽訂'.",
                ("position:采購員", "duty:采購員/1.1"),
                [("position:采購員", "評審和簽訂"), ("position:采購員", "負責采購合同的評審和簽訂")],
            )
        ],
    ),
    Case(
        "budgets of expenses and their approval",
        "executes-and-approves",
        [Post("經理", duties={"銷售": ["制定費用預算"]}, powers=["銷售費用和銷售獎勵的審核權"])],
        [Post("經理", duties={"銷售": ["按照公司制定的費用制度辦事"]}, powers=["銷售費用和銷售獎勵的審核權"])],
        [
            (
                "high",
                "'經理' approves expenses ('費用和銷售獎勵的審核') and executes what is approved ('制定費用預算').",
                ("position:經理", "authority:經理/1", "duty:經理/1.1"),
                [
                    ("position:經理", "費用和銷售獎勵的審核"),
                    ("position:經理", "制定費用預算"),
                    ("position:經理", "銷售費用和銷售獎勵的審核權"),
                ],
            )
        ],
    ),
    Case(
        "the name of an area of duty says a task, too",
        "sells-and-collects",
        [Post("維修員", duties={"及時催收貨款": ["與客戶聯系"], "服務": ["零配件的銷售"]})],
        [Post("維修員", duties={"協助催收貨款": ["與客戶聯系"], "服務": ["零配件的銷售"]})],
        [
            (
                "medium",
                "'維修員' keeps both selling ('零配件的銷售') and collecting the money ('催收').",
                ("position:維修員", "duty:維修員/2.1"),
                [("position:維修員", "零配件的銷售"), ("position:維修員", "催收"), ("position:維修員", "及時催收貨款")],
            )
        ],
    ),
    Case(
        "a power to review one thing is none to review another",
        "duty-without-authority",
        [Post("總工", duties={"技術": ["審核施工圖", "負責工程變更的審核"]}, powers=["施工圖的審核權"])],
        [Post("總工", duties={"技術": ["審核施工圖"]}, powers=["施工圖的審核權"])],
        [
            (
                "medium",
                "'總工' has duties of 'reviewing and approving', but no authority for it; its power of "
                "'reviewing and approving' is over other matters.",
                ("position:總工", "duty:總工/1.2"),
                [
                    ("position:總工", "審核"),
                    ("position:總工", "負責工程變更的審核"),
                    ("position:總工", "施工圖的審核權"),
                ],
            )
        ],
    ),
    Case(
        "a power that says no matter is over all",
        "duty-without-authority",
        [Post("會計", duties={"資金": ["每月發放工資", "保管公章"]}, powers=["建議權"])],
        [
            Post("會計", duties={"資金": ["每月發放工資", "協助保管公章"]}, powers=["資金的支付權"]),
            Post("總工", duties={"技術": ["負責工程變更的審核"]}, powers=["審核權"]),
        ],
        [
            (
                "medium",
                "'會計' has duties of 'paying wages' and 'keeping the stamps', but no authority for it.",
                ("position:會計", "duty:會計/1.1", "duty:會計/1.2"),
                [
                    ("position:會計", "發放工資"),
                    ("position:會計", "保管公章"),
                    ("position:會計", "每月發放工資"),
                    ("position:會計", "建議權"),
                ],
            )
        ],
    ),
    Case(
        "a summary says a task that no duty of the post says",
        "duty-held-twice",
        [Post("出納", summary="負責編制會計憑證"), Post("會計", duties={"日常": ["編制記賬憑證"]})],
        [
            Post("出納", summary="協助編制會計憑證"),
            Post("會計", summary="負責編制會計憑證", duties={"日常": ["編制記賬憑證"]}),
        ],
        [
            (
                "medium",
                "'出納' and '會計' both hold the duty '負責編制會計憑證'; which of them answers for it is not said.",
                ("position:出納", "position:會計", "duty:會計/1.1"),
                [("position:出納", "負責編制會計憑證"), ("position:會計", "編制記賬憑證")],
            )
        ],
    ),
    Case(
        "a superior and its own people who share several tasks are no small matter",
        "duty-held-twice",
        [
            Post("經理", below="文員", duties={"日常": ["負責會議記錄", "接待來賓"]}),
            Post("文員", superior="經理", duties={"日常": ["做好會議記錄", "負責來賓接待"]}),
        ],
        [
            Post("經理", below="文員", duties={"日常": ["負責會議記錄", "接待來賓"]}),
            Post("文員", superior="經理", duties={"日常": ["協助做好會議記錄", "協助來賓接待"]}),
        ],
        [
            (
                "medium",
                "'文員' and '經理' both hold 2 duties, such as '做好會議記錄'; "
                "which of them answers for it is not said.",
                (
                    "position:文員",
                    "position:經理",
                    "duty:文員/1.1",
                    "duty:文員/1.2",
                    "duty:經理/1.1",
                    "duty:經理/1.2",
                ),
                [
                    ("position:文員", "做好會議記錄"),
                    ("position:文員", "負責來賓接待"),
                    ("position:經理", "負責會議記錄"),
                    ("position:經理", "接待來賓"),
                ],
            )
        ],
    ),
    Case(
        "a power over everybody's people and that of a leader",
        "authority-held-twice",
        [
            Post("人事主管", department="人事部", powers=["對公司員工的考核權"]),
            Post("財務經理", powers=["對下屬人員的考核權"]),
        ],
        [
            Post("人事主管", department="人事部", powers=["對公司員工的考核權"], below="財務經理"),
            Post("財務經理", powers=["對下屬人員的考核權"], superior="人事主管"),
            Post("倉管主管", department="倉儲部", powers=["對下屬人員的調配權"]),
        ],
        [
            (
                "medium",
                "'人事主管' has a power over everybody's people ('對公司員工的考核權') that '財務經理' "
                "has over its own; whose counts is not said.",
                ("position:人事主管", "position:財務經理", "authority:人事主管/1", "authority:財務經理/1"),
                [("position:人事主管", "對公司員工的考核權"), ("position:財務經理", "對下屬人員的考核權")],
            )
        ],
    ),
    Case(
        "one slip on several sheets is one finding",
        "doubled-word",
        [
            Post("會計", duties={"其他": ["總經理經理交付的其他工作"]}),
            Post("出納", duties={"其他": ["總經理經理交付的其他工作"]}),
        ],
        [
            Post("會計", duties={"其他": ["總經理交付的其他工作"]}),
            Post("出納", duties={"其他": ["總經理交付的其他工作"]}),
        ],
        [
            (
                "low",
                "The sheets of '出納' and '會計' write '總經理經理': a word stands twice.",
                ("position:出納", "position:會計"),
                [
                    ("position:出納", "總經理經理"),
                    ("position:出納", "總經理經理交付的其他工作"),
                    ("position:會計", "總經理經理"),
                    ("position:會計", "總經理經理交付的其他工作"),
                ],
            )
        ],
    ),
    Case(
        "a partner that nobody lists has several names in duties",
        "several-names",
        [Post("甲員", duties={"日常": ["與施工單位對賬"]}), Post("乙員", duties={"日常": ["管理分包單位"]})],
        [Post("甲員", duties={"日常": ["與施工單位對賬"]}), Post("乙員", duties={"日常": ["管理施工單位和總包方"]})],
        [
            (
                "low",
                "'分包單位' is also called '施工單位'.",
                ("position:乙員", "position:甲員"),
                [("position:乙員", "分包單位"), ("position:甲員", "施工單位")],
            )
        ],
    ),
    Case(
        "business that nobody does without a partner outside",
        "party-not-a-contact",
        [Post("文員", duties={"證照": ["辦理營業執照的年檢"]}, outside="銀行")],
        [Post("文員", duties={"證照": ["辦理營業執照的年檢"]}, outside="工商局")],
        [
            (
                "medium",
                "The duties of '文員' deal with '執照的年檢'; its outside contacts list '銀行'.",
                ("position:文員",),
                [("position:文員", "執照的年檢"), ("position:文員", "辦理營業執照的年檢"), ("position:文員", "銀行")],
            )
        ],
    ),
    Case(
        "who does a part of a department's business works with it",
        "mention-not-a-contact",
        [
            Post("項目經理", department="工程部", inside="總經理", duties={"日常": ["及時回收工程款"]}),
            Post("會計"),
        ],
        [
            Post("項目經理", department="工程部", inside="總經理、財務部", duties={"日常": ["及時回收工程款"]}),
            Post("會計", inside="總經理", duties={"日常": ["回收貨款"]}),
        ],
        [
            (
                "medium",
                "The duties of '項目經理' deal with '財務部', but as contacts it lists '總經理'.",
                ("position:項目經理", "department:財務部"),
                [
                    ("position:項目經理", "回收工程款"),
                    ("position:項目經理", "及時回收工程款"),
                    ("position:項目經理", "總經理"),
                ],
            )
        ],
    ),
    Case(
        "a head that leaves out whom its people count among their contacts",
        "one-sided-communication",
        [
            Post("工程經理", department="工程部", inside="總經理", below="技工"),
            Post("技工", department="工程部", superior="工程經理", inside="財務部"),
            Post("會計", inside="工程部"),
        ],
        [
            Post("工程經理", department="工程部", inside="財務部", below="技工"),
            Post("技工", department="工程部", superior="工程經理", inside="總經理"),
            Post("會計", inside="工程部"),
        ],
        [
            (
                "medium",
                "In '財務部', '會計' counts '工程部' among the contacts; its people do so back, "
                "but not its head '工程經理'.",
                ("department:財務部", "department:工程部", "position:會計", "position:工程經理"),
                [("position:會計", "工程部"), ("position:工程經理", "總經理")],
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
