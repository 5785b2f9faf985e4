"""Sentences in English and in Chinese of either script, and what they quote."""

from __future__ import annotations

import pytest

from orggraph.model.said import Said, filled, listing, simplified, terms


@pytest.mark.parametrize(
    ("names", "most", "en", "zh"),
    [
        (["出納"], None, "'出納'", "「出納」"),
        (["出納", "會計", "出納"], None, "'出納' and '會計'", "「出納」和「會計」"),
        (["甲", "乙", "丙"], 3, "'甲', '乙' and '丙'", "「甲」、「乙」和「丙」"),
        (["甲", "乙", "丙", "丁"], 2, "'甲' and '乙' and 2 more", "「甲」、「乙」等 4 個"),
    ],
)
def test_names_are_listed_once_each(names: list[str], most: int | None, en: str, zh: str) -> None:
    assert listing(names, most) == Said(en, zh)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("「銷售員」的帳、職責與權限", "“銷售員”的账、职责与权限"),
        ("既記帳（「賬務處理」），又管錢", "既记账（“賬務處理”），又管钱"),
        ("「執行「帳」的規則」是帳", "“執行「帳」的規則”是账"),
        ("", ""),
    ],
)
def test_our_words_are_simplified_and_quoted_ones_are_not(text: str, other: str) -> None:
    assert simplified(text) == other


def test_a_sentence_is_said_in_each_language_and_in_english_where_it_has_no_chinese() -> None:
    said = Said("'總監' leads.", "「總監」領導。")
    assert [said.into(one) for one in ("en", "zh-Hant", "zh-Hans")] == [
        "'總監' leads.",
        "「總監」領導。",
        "“總監”领导。",
    ]
    assert Said("Old.").into("zh-Hans") == "Old."


def test_values_are_put_where_their_names_stand_whatever_they_are() -> None:
    wording = Said("'{who}' lists {all}.", "「{who}」列了{all}。")
    values = {"who": "{all}", "all": ["甲", "{who}"], "nodes": ["x"]}
    assert filled(wording, values) == Said("'{all}' lists '甲' and '{who}'.", "「{all}」列了「甲」和「{who}」。")


def test_words_of_ours_are_bare_in_chinese() -> None:
    assert terms([Said("payments", "付款"), Said("stamps", "印章"), Said("payments", "付款")]) == Said(
        "'payments' and 'stamps'", "付款和印章"
    )
