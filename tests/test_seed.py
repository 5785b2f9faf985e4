"""The sample organisation: as much of everything as the real manual has, and in other words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

import pytest
import rendering
import yaml
from hypothesis import given
from hypothesis import strategies as st
from rendering import expected, flatten, parse

from orggraph.model.folding import fold

ROOT = Path(__file__).resolve().parent.parent
MARKDOWN = (ROOT / "seed" / "manual.md").read_text(encoding="utf-8")
ALIASES: dict[str, Any] = yaml.safe_load((ROOT / "seed" / "aliases.yaml").read_text(encoding="utf-8"))
SHEETS = expected(MARKDOWN)
REAL = ROOT.parent / "shared" / "manual"
needs_real = pytest.mark.skipif(not REAL.is_dir(), reason="the real manual is not beside the checkout")
LONGEST_COMMON_RUN = 9


@pytest.fixture(scope="module")
def gold() -> list[dict[str, Any]]:
    return json.loads((REAL / "gold.json").read_text(encoding="utf-8"))["positions"]


def sentences(sheets: list[dict[str, Any]]) -> Iterator[str]:
    """Summaries, duty items and authorities: all that is worded, not named."""
    for sheet in sheets:
        yield sheet["summary"]
        yield from (item["text"] for area in sheet["duties"] for item in area["items"])
        yield from (entry if isinstance(entry, str) else entry["text"] for entry in sheet["authorities"])


def worded(text: str) -> str:
    """`text` without punctuation and blanks, in one script: what remains when only the dress is changed."""
    return re.sub(r"\W", "", fold(text))


def longest_common_run(text: str, other: str) -> str:
    """The longest piece of `text` that stands in `other` too."""
    best = ""
    for start in range(len(text)):
        while start + len(best) < len(text) and text[start : start + len(best) + 1] in other:
            best = text[start : start + len(best) + 1]
    return best


def test_as_much_as_the_real_manual_has() -> None:
    duties = [area for sheet in SHEETS for area in sheet["duties"]]
    assert {
        "sheets": len(SHEETS),
        "departments": list(dict.fromkeys(sheet["department"] for sheet in SHEETS)),
        "areas": len(duties),
        "items": sum(len(area["items"]) for area in duties),
        "authorities": sum(len(sheet["authorities"]) for sheet in SHEETS),
        "internal contacts": sum(len(sheet["internal_contacts"]) for sheet in SHEETS),
        "external contacts": sum(len(sheet["external_contacts"]) for sheet in SHEETS),
    } == {
        "sheets": 20,
        "departments": ["行政人事部", "財務部", "總工辦", "售后部", "營銷部"],
        "areas": 102,
        "items": 240,
        "authorities": 58,
        "internal contacts": 41,
        "external contacts": 61,
    }


@needs_real
def test_names_and_numbers_are_the_real_ones(gold: list[dict[str, Any]]) -> None:
    fields = ("department", "code", "superior", "subordinates", "level", "internal_contacts", "external_contacts")
    for sheet, real in zip(SHEETS, gold, strict=True):
        assert {name: sheet[name] for name in ("heading", "title", "kpis", *fields)} == {
            "heading": real["sheet_title"],
            "title": real["title"],
            "kpis": real["kpis_by_meaning"],
            **{name: real[name] for name in fields},
        }


@needs_real
def test_numbering_is_the_real_one(gold: list[dict[str, Any]]) -> None:
    def numbers(sheet: dict[str, Any]) -> list[tuple[int, list[int | None]]]:
        items = ([entry["number"] and int(entry["number"]) for entry in area["items"]] for area in sheet["duties"])
        return [(int(area["number"]), found) for area, found in zip(sheet["duties"], items, strict=True)]

    for sheet, real in zip(SHEETS, gold, strict=True):
        assert numbers(sheet) == numbers(real), sheet["heading"]
        assert [entry["number"] for entry in sheet["authorities"]] == [
            number.rstrip("、") for number in real["authorities_numbers_raw"]
        ]


@needs_real
def test_no_sentence_is_copied(gold: list[dict[str, Any]]) -> None:
    real = {worded(sentence) for sentence in sentences(gold)}
    assert [sentence for sentence in sentences(SHEETS) if worded(sentence) in real] == []


@needs_real
def test_no_long_run_of_characters_is_copied() -> None:
    original = worded(rendering.unpaged((REAL / "manual.txt").read_text(encoding="utf-8")))
    areas = (area["area"] for sheet in SHEETS for area in sheet["duties"])
    runs = {text: longest_common_run(worded(text), original) for text in chain(sentences(SHEETS), areas)}
    assert {text: run for text, run in runs.items() if len(run) > LONGEST_COMMON_RUN} == {}


def test_markdown_survives_a_round_trip() -> None:
    assert rendering.to_markdown(parse(MARKDOWN)) == MARKDOWN


def test_flattened_text_begins_as_a_document_site_begins_it() -> None:
    text = flatten(MARKDOWN)
    assert text.startswith(
        "1、公司崗位職責說明書行政人事部行政人事經理崗位說明書崗位名稱行政人事經理崗位編號/所屬部門行政人事部"
        "直接上級總經理直接下級行政專員、人事專員、駕駛員崗位級別經理級職責概述輔佐總經理打理公司的行政與人事工作"
        "具體職責職責要項職責描述1公司制度建設(1)參與草擬公司發展規劃"
    )
    first, *_, last = text.split("\n")
    assert (len(first), last.split("、")[0]) == (302, str(text.count("\n") + 1))


def test_every_text_stands_in_the_flattened_text_in_order() -> None:
    text, place = flatten(MARKDOWN, interval=None), 0
    for sheet in SHEETS:
        duties = ([area["area"], *(item["text"] for item in area["items"])] for area in sheet["duties"])
        order = [sheet["heading"], sheet["title"], sheet["department"], sheet["superior"], sheet["level"]]
        order += [sheet["summary"], *chain.from_iterable(duties)]
        order += [entry["text"] for entry in sheet["authorities"]]
        order += [*sheet["internal_contacts"], *sheet["external_contacts"], *sheet["kpis"]]
        for piece in order:
            found = text.find(piece, place)
            assert found >= 0, f"{sheet['heading']}: {piece}"
            place = found + len(piece)
    assert place == len(text)


@given(interval=st.integers(1, 2000))
def test_markers_come_out_as_they_went_in(interval: int) -> None:
    plain = flatten(MARKDOWN, interval=None)
    paged = flatten(MARKDOWN, interval=interval)
    assert rendering.unpaged(paged) == plain
    assert len(paged.split("\n")) == -(-len(plain) // interval)


def test_department_stands_before_each_run_of_its_sheets() -> None:
    forms = rendering.reordered(parse(MARKDOWN), [4, 0, 1, 5])
    text = flatten(forms, interval=None)
    names = [
        text.index("財務部財務經理崗位說明書"),
        text.index("行政人事部行政人事經理崗位說明書"),
        text.index("行政檔案無丟失和毀損情況財務部出納崗位說明書"),
    ]
    assert names == sorted(names)
    assert [sheet["heading"] for sheet in expected(forms)] == ["財務經理", "行政人事經理", "行政專員", "出納"]


@pytest.mark.parametrize(
    ("label", "key", "left"),
    [
        ("崗位名稱", "title", "財務經理"),
        ("崗位編號", "code", None),
        ("所屬部門", "department", "財務部"),
        ("直接上級", "superior", None),
        ("直接下級", "subordinates", []),
        ("崗位級別", "level", None),
        ("職責概述", "summary", None),
        ("具體職責", "duties", []),
        ("工作權限", "authorities", []),
        ("公司內部溝通關系", "internal_contacts", []),
        ("公司外部溝通關系", "external_contacts", []),
        ("KPI指標", "kpis", []),
    ],
)
def test_a_field_left_out_is_gone_from_text_and_answer(label: str, key: str, left: object) -> None:
    forms = rendering.without(parse(MARKDOWN), 4, label)
    text = flatten(forms, interval=None)
    assert text.count(label) == flatten(MARKDOWN, interval=None).count(label) - 1
    assert expected(forms) == [{**sheet, key: left} if place == 4 else sheet for place, sheet in enumerate(SHEETS)]


def test_simplified_text_has_the_same_length_and_the_same_names() -> None:
    text = flatten(MARKDOWN)
    simple = rendering.simplified(text)
    assert (len(simple), fold(simple)) == (len(text), fold(text))
    sheet = rendering.converted(SHEETS[4], rendering.simplified)
    assert (sheet["title"], sheet["external_contacts"]) == (
        "财务经理-会计",
        ["工商局", "税务机构", "各大银行", "供应商", "客户"],
    )


def test_numbering_and_joined_names_can_be_printed_otherwise() -> None:
    text = flatten(MARKDOWN, interval=None, area_number="{n}、", subordinates="")
    assert "職責描述1、公司制度建設(1)" in text
    assert "直接下級行政專員人事專員駕駛員崗位級別" in text
    assert "直接下級成本部、項目部所有人員崗位級別" in text


def test_numbers_that_count_and_do_not_number_are_in_the_sentences() -> None:
    assert [sentence for sentence in sentences(SHEETS) if re.search(r"\d", sentence)] == [
        "為新員工和離職員工辦理手續，在3個工作日內辦妥",
        "車輛每行駛5000公里保養一次，使車況始終良好",
        "保修期內的設備報修後，24小時內到場維修、保養",
    ]


def test_no_sentence_holds_a_label() -> None:
    labels = [*rendering.CELLS, *rendering.CONTACTS, *rendering.SECTIONS, rendering.SHEET_WORD]
    assert [text for text in sentences(SHEETS) if any(label in text for label in labels)] == []


def test_aliases_name_each_thing_once() -> None:
    kinds = ("departments", "positions", "external_parties", "systems")
    names = [fold(name) for kind in kinds for canon, others in ALIASES[kind].items() for name in (canon, *others)]
    assert sorted(names) == sorted(set(names))
    assert set(ALIASES) == {"organization", *kinds, "different", "categories"}


def test_aliases_put_every_external_party_in_one_category() -> None:
    parties: dict[str, list[str]] = ALIASES["external_parties"]
    assert sorted(chain.from_iterable(ALIASES["categories"].values())) == sorted(parties)
    known = {name for canon, others in parties.items() for name in (canon, *others)}
    assert {name for sheet in SHEETS for name in sheet["external_contacts"]} - known == set()


def test_aliases_keep_apart_what_differs() -> None:
    kinds = ("departments", "positions", "external_parties")
    canonical = {name: canon for kind in kinds for canon, others in ALIASES[kind].items() for name in (canon, *others)}
    for pair in ALIASES["different"]:
        for one, other in pairwise(pair):
            assert canonical.get(one, one) != canonical.get(other, other)


def test_aliases_speak_of_names_that_the_manual_has() -> None:
    text = fold(MARKDOWN)
    looked_up = {"稅務局", "稅務機關", "監理單位"}  # Other words for the same, asked for but not printed.
    printed_elsewhere = {"應聘人員"}  # Canonical, while the sentences say 應聘者.
    kinds = ("departments", "positions", "external_parties", "systems")
    names = {name for kind in kinds for canon, others in ALIASES[kind].items() for name in (canon, *others)}
    assert {name for name in names if fold(name) not in text} == looked_up | printed_elsewhere
