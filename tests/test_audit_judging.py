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
        "an area is measured where more than half of what its name says is",
        "duty-without-kpi",
        [Post("會計", duties={"付款安排": ["核對發票", "安排付款進度"]}, kpis=["發票差錯率"])],
        [Post("會計", duties={"付款安排": ["核對發票", "安排付款進度", "保管發票"]}, kpis=["發票差錯率"])],
        [
            (
                "medium",
                "Of the 1 areas of duty of '會計', 1 is measured in a lesser part only: '付款安排'.",
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
