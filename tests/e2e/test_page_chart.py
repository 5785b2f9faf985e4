"""The org chart: the whole tree, what contradicts, its keys, and the files that hold it uncut."""

from __future__ import annotations

import csv
import io
import json
import re
import struct
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, Route, expect
from watched import NARROW, Opener, violations

SECOND = "REPORTS_TO|position:技術經理|position:技術總工程師|inferred"
CLOSED = "/chart?closed=position:總工辦經理,position:總經理"
SPANS = "/v1/network/spans?basis=declared,inferred&limit=1000"
SVG = "{http://www.w3.org/2000/svg}"


def _seat(page: Page, name: str) -> str:
    return page.locator(f"[data-seat='position:{name}']").get_attribute("aria-label") or ""


def _names(page: Page) -> list[str]:
    return [one.removeprefix("position:") for one in _all(page, "[data-seat]", "seat")]


def _all(page: Page, selector: str, name: str) -> list[str]:
    page.locator("[data-seat]").first.wait_for()
    return page.locator(selector).evaluate_all("(all, name) => all.map(one => one.dataset[name])", name)


def _saved(page: Page, kind: str) -> Path:
    with page.expect_download() as saving:
        page.get_by_role("button", name=kind, exact=True).click()
    assert saving.value.suggested_filename == f"org-chart.{kind.lower()}"
    return saving.value.path()


def test_layers_and_spans_are_those_of_the_network(fresh: Opener) -> None:
    page = fresh("/chart")
    expect(page.get_by_text("21 positions on 4 layers, joined by 21 reporting lines (stated 22 times")).to_be_visible()
    spans = page.request.get(SPANS).json()["data"]
    drawn = page.locator(".orgchart [role=treeitem]").evaluate_all(
        "all => all.map(one => [one.dataset.seat, Number(one.getAttribute('aria-level')),"
        " Number(/leads (\\d+)/.exec(one.textContent)?.[1] ?? 0)])"
    )
    assert sorted(drawn) == sorted([row["id"], row["layer"], row["span"]] for row in spans)


def test_a_position_that_is_only_named_and_leads_too_many_is_marked(fresh: Opener) -> None:
    page = fresh("/chart")
    page.locator("[data-seat]").first.wait_for()
    assert _seat(page, "總經理") == "總經理, named only, leads 7, Layer 1, overloaded"
    assert _seat(page, "總工辦經理") == "總工辦經理, 總工辦, leads 3, Layer 2"
    assert _all(page, ".seat.implied", "seat") == _all(page, ".seat.over", "seat") == ["position:總經理"]


def test_contradictions_are_dashed_and_both_sentences_stand_below(fresh: Opener) -> None:
    page = fresh("/chart")
    panel = page.get_by_role("region", name="Lines that contradict each other")
    expect(panel.locator("article")).to_have_count(4)
    dashed = {
        SECOND,
        "REPORTS_TO|position:資料管理員|position:總工辦經理|declared",
        "REPORTS_TO|position:項目銷售|position:銷售經理|declared",
        "REPORTS_TO|position:項目經理|position:總工辦經理|declared",
    }
    assert set(_all(page, "[data-line].disputed", "line")) == dashed
    assert len(_all(page, "[data-line]", "line")) == 21
    first = panel.locator("article").first
    expect(first.locator("mark")).to_have_count(2)
    assert first.locator("mark").all_inner_texts() == ["總經理", "技術部、項目部所有人員"]
    assert panel.locator("h3").all_inner_texts() == [
        "技術經理 has 2 superiors",
        "資料管理員 reports to 總工辦經理: The two sheets disagree",
        "項目銷售 reports to 銷售經理: The two sheets disagree",
        "項目經理 reports to 總工辦經理: The two sheets disagree",
    ]


def test_a_line_opens_its_card(fresh: Opener) -> None:
    page = fresh("/chart")
    reach = page.locator(f"[data-line='{SECOND}'] .reach")
    x, y = reach.evaluate(
        "one => { const at = one.getPointAtLength(one.getTotalLength() / 2).matrixTransform(one.getScreenCTM());"
        " return [at.x, at.y]; }"
    )
    page.mouse.click(x, y)
    expect(page.locator(".aside mark")).to_have_text("技術部、項目部所有人員")
    assert unquote(page.url).endswith(f"select={SECOND}")


def test_branches_close_and_open_by_keys_and_stay_in_the_address(fresh: Opener) -> None:
    page = fresh("/chart")
    page.locator("[data-seat='position:總經理']").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("[data-seat='position:技術經理']")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_text("1 position is in closed branches.")).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator("[data-seat='position:技術總工程師']")).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Shift+Enter")
    expect(page.locator(".aside mark")).to_have_text("總經理")
    assert "closed=position:技術經理" in unquote(page.url)
    page.reload()
    expect(page.get_by_text("1 position is in closed branches.")).to_be_visible()
    page.get_by_role("button", name="Open all").click()
    expect(page.locator("[data-seat]")).to_have_count(21)


def test_a_knob_closes_a_branch_for_the_mouse(fresh: Opener) -> None:
    page = fresh("/chart")
    page.locator("[data-toggle='position:銷售經理']").click()
    expect(page.locator("[data-seat]")).to_have_count(19)
    page.locator("[data-toggle='position:銷售經理']").click()
    expect(page.locator("[data-seat]")).to_have_count(21)
    assert page.url.endswith("/chart")


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en-US", "20 positions are in closed branches."),
        ("zh-TW", "20 個崗位在收合的分支中。"),
        ("zh-CN", "20 个岗位在收起的分支中。"),
    ],
)
def test_a_shared_address_shows_the_same(fresh: Opener, locale: str, said: str) -> None:
    page = fresh(f"{CLOSED}&zoom=150", locale=locale)
    expect(page.get_by_text(said)).to_be_visible()
    assert _names(page) == ["總經理"]
    box = page.locator("[data-picture]").evaluate("one => one.clientWidth / one.viewBox.baseVal.width")
    assert box == pytest.approx(1.5, abs=0.01)


def test_zoom_goes_by_steps(fresh: Opener) -> None:
    page = fresh("/chart?zoom=100")
    page.get_by_role("button", name="Larger").click()
    expect(page.get_by_text("125 %")).to_be_visible()
    page.get_by_role("button", name="Smaller").click()
    page.get_by_role("button", name="Fit the width").click()
    assert page.url.endswith("zoom=fit")


def test_the_svg_holds_what_is_closed(fresh: Opener) -> None:
    page = fresh(CLOSED)
    page.locator("[data-seat]").first.wait_for()
    root = ElementTree.fromstring(_saved(page, "SVG").read_text("utf-8"))
    texts = [one.text or "" for one in root.iter(f"{SVG}text")]
    expected = {row["position"] for row in page.request.get(SPANS).json()["data"]}
    assert expected <= set(texts)
    assert len(expected) == 21
    assert texts[:2] == ["Layer 1", "1 position"]
    assert len([one for one in root.iter(f"{SVG}g") if one.get("data-line")]) == 21
    assert not [one for one in root.iter() if one.get("class")]


def test_the_png_is_twice_as_fine_as_the_svg(fresh: Opener) -> None:
    page = fresh(CLOSED)
    page.locator("[data-seat]").first.wait_for()
    svg = ElementTree.fromstring(_saved(page, "SVG").read_text("utf-8"))
    png = _saved(page, "PNG").read_bytes()
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", png[16:24]) == (2 * int(svg.get("width", 0)), 2 * int(svg.get("height", 0)))


def test_the_pdf_is_one_page_whose_names_can_be_searched(fresh: Opener) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    page = fresh(CLOSED)
    page.locator("[data-seat]").first.wait_for()
    svg = ElementTree.fromstring(_saved(page, "SVG").read_text("utf-8"))
    document = pdfium.PdfDocument(_saved(page, "PDF").read_bytes())
    try:
        assert (len(document), document.get_metadata_value("Title")) == (1, "Who reports to whom")
        sheet = document[0]
        assert sheet.get_size() == (int(svg.get("width", 0)) * 0.75, int(svg.get("height", 0)) * 0.75)
        said = sheet.get_textpage().get_text_range()
        assert [row["position"] for row in page.request.get(SPANS).json()["data"] if row["position"] not in said] == []
        # The picture itself is there: the boxes have more colours than paper and ink.
        bitmap = sheet.render(scale=1)
        pixels = bytes(bitmap.buffer)
        step = bitmap.n_channels
        assert len({pixels[at : at + step] for at in range(0, len(pixels) - step, step)}) > 20
    finally:
        document.close()


def test_the_rows_are_saved_as_csv(fresh: Opener) -> None:
    page = fresh("/chart?table=1")
    with page.expect_download() as saving:
        page.get_by_role("button", name="Save: CSV").click()
    rows = list(csv.DictReader(io.StringIO(saving.value.path().read_text("utf-8-sig"))))
    assert len(rows) == 21
    assert list(rows[0].values())[:6] == ["總經理", "", "", "1", "7", "20"]
    assert list(rows[1].values())[:6] == [
        "技術經理",
        "總工辦",
        "總經理、技術總工程師 (another superior)",
        "2",
        "1",
        "1",
    ]


def test_a_basis_that_is_not_chosen_states_nothing(fresh: Opener) -> None:
    page = fresh("/chart?basis=inferred")
    expect(page.get_by_text("19 positions", exact=False).first).to_be_visible()
    assert sorted(_all(page, "[data-line]", "line")) == [
        "REPORTS_TO|position:成本部經理|position:總工辦經理|inferred",
        SECOND,
    ]
    expect(page.get_by_text("17 positions report to nobody and lead nobody: below the tree.")).to_be_visible()


def _grown(route: Route) -> None:
    """The real answer with 300 more below the cashier, two in a circle, and one that nothing joins."""
    answer = route.fetch()
    body = answer.json()
    told = body["data"][0]
    more = [f"position:新{n}" for n in range(300)]
    lines = [(one, "position:出納") for one in more]
    lines += [("position:圈甲", "position:圈乙"), ("position:圈乙", "position:圈甲")]
    for one in [*more, "position:圈甲", "position:圈乙", "position:孤"]:
        told["positions"].append({"id": one, "name": one[9:], "level": None, "implied": False, "departments": []})
    told["links"] += [{"kind": "REPORTS_TO", "source": a, "target": b, "basis": "declared"} for a, b in lines]
    route.fulfill(response=answer, body=json.dumps(body))


def test_deep_layers_of_many_are_closed_and_said(fresh: Opener) -> None:
    page = fresh("/audit")
    page.route("**/v1/organization/network*", _grown)
    page.get_by_role("link", name="Org chart").click()
    expect(page.get_by_text("302 positions are in closed branches.")).to_be_visible()
    expect(
        page.get_by_text("1 line leads back in a circle; it is dashed, and the circle is drawn from 圈乙.")
    ).to_be_visible()
    expect(page.get_by_text("1 position reports to nobody and leads nobody: below the tree.")).to_be_visible()
    expect(page.get_by_text(re.compile(r"^A PNG can not be that long"))).to_be_visible()
    page.locator("[data-toggle='position:出納']").click()
    expect(page.get_by_text("2 positions are in closed branches.")).to_be_visible()
    assert page.url.endswith("opened=position:%E5%87%BA%E7%B4%8D") or unquote(page.url).endswith("opened=position:出納")


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing(fresh: Opener, dark: bool) -> None:
    page = fresh("/chart?table=1", dark=dark)
    page.locator("[data-contested] mark").first.wait_for()
    page.wait_for_load_state("networkidle")
    assert violations(page) == []


@pytest.mark.parametrize("path", ["/chart", "/chart?table=0"])
def test_it_reads_at_360_pixels(fresh: Opener, path: str) -> None:
    page = fresh(path, size=NARROW)
    page.locator("[data-seat]").first.wait_for()
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    expect(page.locator("table")).to_have_count(1 if path == "/chart" else 0)
