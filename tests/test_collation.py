"""The order of names, and how they sound."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orggraph.model.collation import pinyin_key, readings, statement_readings, stroke_key, strokes

NAMES = st.text(st.sampled_from("出納財务經理銀行長重慶項目部率呂ü éA-b12９(一)㈱ひ𠮷€"), max_size=12)


def by_pinyin(*names: str) -> list[str]:
    return sorted(names, key=lambda name: pinyin_key(name, readings(name)))


def by_stroke(*names: str) -> list[str]:
    return sorted(names, key=stroke_key)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("出納", "chu1 na4"),
        ("会计", "kuai4 ji4"),
        ("會計", "kuai4 ji4"),
        ("銀行行長", "yin2 hang2 hang2 zhang3"),
        ("行政經理", "xing2 zheng4 jing1 li3"),
        ("重慶辦", "chong2 qing4 ban4"),
        ("重大", "zhong4 da4"),
        ("給排水", "ji3 pai2 shui3"),
        ("綠化", "lv4 hua4"),
        ("IT 部", "i t   bu4"),
    ],
)
def test_a_character_of_several_readings_gets_the_one_of_its_word(name: str, said: str) -> None:
    assert " ".join(readings(name)) == said


def test_a_long_text_is_read_sign_by_sign() -> None:
    assert statement_readings("負責銀行") == ("fu4", "ze2", "yin2", "xing2")


def test_pinyin_goes_by_syllable_then_tone_then_strokes() -> None:
    assert by_pinyin("總經理", "出納", "財務經理", "倉管員", "成本部經理") == [
        "財務經理",
        "倉管員",
        "成本部經理",
        "出納",
        "總經理",
    ]
    assert by_pinyin("馬", "罵", "媽", "麻") == ["媽", "麻", "馬", "罵"]
    # A whole syllable goes before a longer one, whatever its tone: chu4 before chuan1.
    assert by_pinyin("川", "處") == ["處", "川"]
    # Of one sound, fewer strokes first: 工 3, 公 4, 供 8.
    assert by_pinyin("供應", "公司", "工商") == ["工商", "公司", "供應"]


def test_both_scripts_stand_at_one_place_by_pinyin() -> None:
    assert pinyin_key("财务经理", readings("财务经理")) == pinyin_key("財務經理", readings("財務經理"))


def test_strokes_are_those_of_the_script_that_is_shown() -> None:
    assert [strokes(sign) for sign in "一出財财龘𠮷aあ"] == [1, 5, 10, 7, 48, 6, 0, 0]
    assert by_stroke("總經理", "人事專員", "出納", "倉管員") == ["人事專員", "出納", "倉管員", "總經理"]
    assert by_stroke("財務", "出納", "财务", "會計") == ["出納", "财务", "財務", "會計"]
    # Of as many strokes, by radical: 工 (48), 大 (37), 上 (1).
    assert by_stroke("工", "大", "上") == ["上", "大", "工"]


@pytest.mark.parametrize("order", [by_pinyin, by_stroke])
def test_what_is_not_chinese_comes_before_it_and_numbers_by_their_value(order: object) -> None:
    names = ["組長", "組長10", "組長2", "(代)組長", "IT經理", "it主管", "5S專員", "10號", "Élan", "Ωmega"]
    names += ["組長(一)", "ひら", ""]
    assert callable(order)
    assert order(*names) == [
        "",
        "(代)組長",
        "5S專員",
        "10號",
        "Élan",
        "IT經理" if order is by_pinyin else "it主管",
        "it主管" if order is by_pinyin else "IT經理",
        "Ωmega",
        "組長",
        "組長(一)",
        "組長2",
        "組長10",
        "ひら",
    ]


@given(NAMES)
def test_every_name_has_a_reading_for_each_sign_and_keys_that_hold_no_space(name: str) -> None:
    said = readings(name)
    assert len(said) == len(name) == len(statement_readings(name))
    for key in (pinyin_key(name, said), stroke_key(name)):
        # A space ends a key in the store: nothing in a key may be at or below it.
        assert all(sign > " " for sign in key)


@given(NAMES, NAMES)
def test_a_name_goes_before_every_longer_one_that_begins_with_it(name: str, more: str) -> None:
    # What follows a number may belong to it; a sign in between keeps them apart.
    assert stroke_key(f"{name}(").startswith(stroke_key(name))
    assert stroke_key(f"{name}({more}").startswith(stroke_key(f"{name}("))
