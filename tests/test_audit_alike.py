"""What looks alike and is one matter, and what only looks so: findings, and what is just short of them."""

from __future__ import annotations

import pytest
from posts import Post, book_of, described, judged

from orggraph.audit.judges.measuring import measured_share

BUDGETS = ["核定各分店年度財政預算", "批准各分店之年度財政預算"]
TWO: dict[str, tuple[str, list[Post], list[Post], list[tuple[str, str]]]] = {
    "one budget is no other": (
        "authority-held-twice",
        [Post("店長", department="門店", powers=[BUDGETS[0]]), Post("會計主任", powers=[BUDGETS[1]])],
        [Post("店長", department="門店", powers=["批准公司年度預算"]), Post("會計主任", powers=[BUDGETS[1]])],
        [
            (
                "high",
                "'店長' and '會計主任' both hold the power '核定各分店年度財政預算'; "
                "which of them decides is not said.",
            )
        ],
    ),
    "what lies within a budget is not the budget": (
        "authority-held-twice",
        [
            Post("店長", department="門店", powers=["裝修預算的審批權"]),
            Post("會計主任", powers=["裝修預算的批準權"]),
        ],
        [
            Post("店長", department="門店", powers=["預算內促銷費的審批權"]),
            Post("會計主任", powers=["預算內差旅支出的批準權"]),
        ],
        [("high", "'店長' and '會計主任' both hold the power '裝修預算的審批權'; which of them decides is not said.")],
    ),
    "the own people by their names": (
        "authority-held-twice",
        [
            Post("庫房主管", department="庫房", powers=["對理貨員的工作分配權"]),
            Post("門店主管", department="門店", powers=["對理貨員的工作分配權"]),
        ],
        [
            Post("庫房主管", department="庫房", below="理貨員", powers=["對理貨員的工作分配權"]),
            Post("門店主管", department="門店", below="店員", powers=["對店員的工作分配權"]),
        ],
        [
            (
                "medium",
                "'庫房主管' and '門店主管' both hold the power '對理貨員的工作分配權'; "
                "which of them decides is not said.",
            )
        ],
    ),
    "goods accepted by concession are one decision": (
        "authority-held-twice",
        [
            Post("品管主任", department="品管部", powers=["來料特采的批準權"]),
            Post("廠長", department="工廠", powers=["急用不良品讓步接收的批準權"]),
        ],
        [
            Post("品管主任", department="品管部", powers=["來料特采的建議權"]),
            Post("廠長", department="工廠", powers=["急用不良品讓步接收的批準權"]),
        ],
        [
            (
                "high",
                "'品管主任' and '廠長' both hold the power '來料特采的批準權'; which of them decides is not said.",
            )
        ],
    ),
    "who reviews a tax return does not file it": (
        "duty-held-twice",
        [Post("甲會計", duties={"日常": ["辦理納稅申報"]}), Post("乙會計", duties={"日常": ["負責納稅申報"]})],
        [Post("甲會計", duties={"日常": ["辦理納稅申報"]}), Post("乙會計", duties={"日常": ["審核納稅申報資料"]})],
        [
            (
                "medium",
                "'乙會計' and '甲會計' both hold the duty '負責納稅申報'; which of them answers for it is not said.",
            )
        ],
    ),
    "who follows a delivery up does not deliver": (
        "duty-held-twice",
        [Post("甲員", duties={"日常": ["安排發貨"]}), Post("乙員", duties={"日常": ["為客戶發貨"]})],
        [Post("甲員", duties={"日常": ["安排發貨"]}), Post("乙員", duties={"日常": ["下達發貨通知,跟蹤發貨"]})],
        [("medium", "'乙員' and '甲員' both hold the duty '為客戶發貨'; which of them answers for it is not said.")],
    ),
    "who organises a count or takes goods in does not count the stock": (
        "duty-held-twice",
        [Post("甲員", duties={"日常": ["盤點庫存"]}), Post("乙員", duties={"日常": ["每月清點庫存"]})],
        [
            Post("甲員", duties={"日常": ["盤點庫存"]}),
            Post("乙員", duties={"日常": ["組織庫存盤點", "庫存到貨時清點數量"]}),
        ],
        [("medium", "'乙員' and '甲員' both hold the duty '每月清點庫存'; which of them answers for it is not said.")],
    ),
    "what a summary names may be a title of the own people": (
        "summary-without-duty",
        [
            Post("主任", below="文員", summary="負責園藝", duties={"日常": ["排班"]}),
            Post("文員", superior="主任"),
        ],
        [
            Post("主任", below="園藝督導員", summary="負責園藝", duties={"日常": ["排班"]}),
            Post("園藝督導員", superior="主任"),
        ],
        [("medium", "The summary of '主任' says '負責園藝', but no duty is about that.")],
    ),
    "an area of the indicator's name is the post's own, though it helps": (
        "kpi-of-anothers-outcome",
        [Post("車間主任", duties={"試制": ["配合新品研發"]}, kpis=["新品研發件數"])],
        [Post("車間主任", duties={"新品研發": ["配合新品研發"]}, kpis=["新品研發件數"])],
        [("medium", "'車間主任' is measured by '新品研發件數', but only helps with that: '配合新品研發'.")],
    ),
}


@pytest.mark.parametrize("what", TWO)
def test_what_is_said(what: str) -> None:
    rule, fault, _, said = TWO[what]
    assert [(one.severity, one.sentence) for one in judged(rule, book_of(described(*fault)))] == said


@pytest.mark.parametrize("what", TWO)
def test_what_is_just_short_of_it_is_left_alone(what: str) -> None:
    rule, _, short, _ = TWO[what]
    assert judged(rule, book_of(described(*short))) == []


def test_how_much_is_no_part_of_what_is_measured() -> None:
    assert measured_share("住戶服務評分不低於四分(五分制)", "跟進住戶服務") == 1
    assert measured_share("苗木死亡率不超過百分之三", "三分之一") == 0
