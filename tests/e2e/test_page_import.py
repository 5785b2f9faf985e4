"""The import's page, as an editor uses it from a dropped file to the history; in a store of its own."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

import pytest
from manuals import Page as Sheet
from manuals import manual
from playwright.sync_api import Page, expect
from watched import NARROW, Opener, Watch, violations

from orggraph.loading.importing import import_text
from orggraph.settings import Bolt

UNREAD = ["附錄", "隨意的文字，沒有任何欄位。"]
SHEET = Sheet(
    "分公司會計",
    department="分公司財務部",
    superior="財務經理",
    duties=("核對銀行部門賬目",),
    inside="出納",
    outside="稅務機構、銀行部門、設備供應商",
)
BRANCH = f"{manual('branch.md', SHEET).content}\n\n## {UNREAD[0]}\n\n{UNREAD[1]}\n"
NIGHT = manual(
    "night.md", Sheet("倉儲文員", department="夜庫部", superior="夜班主管", outside="夜市、各夜市")
).content.replace("倉儲文員崗位說明書", "夜班文員崗位說明書")
DROP = """([name, text]) => {
  const carried = new DataTransfer();
  carried.items.add(new File([text], name));
  for (const type of ["dragenter", "dragover", "drop"])
    document.querySelector(".drop").dispatchEvent(
      new DragEvent(type, {dataTransfer: carried, bubbles: true, cancelable: true}));
}"""


@pytest.fixture
def editor(fresh: Opener, key: str) -> Opener:
    """`fresh` with the key in the tab already."""

    def opened(path: str, **how: object) -> Page:
        page = fresh("/import", **how)
        page.evaluate("key => sessionStorage.setItem('orggraph.edit-key', key)", key)
        page.goto(path)
        page.reload()
        return page

    return opened


def drop(page: Page, name: str, text: str) -> None:
    """Let a file fall on the page, as a hand does."""
    page.locator(".drop").wait_for()
    page.evaluate(DROP, [name, text])


def revision(page: Page) -> int:
    """The revision that the foot of the page tells."""
    foot = page.locator(".foot")
    expect(foot).to_contain_text("Revision")
    return int(foot.inner_text().removeprefix("Revision "))


def planned(page: Page) -> dict[str, list[str]]:
    """The plan's numbers by kind: created, changed, retired."""
    page.locator(".counts").wait_for()
    rows = page.locator(".counts tbody tr").all()
    return {row.locator("th").inner_text(): row.locator("td").all_inner_texts() for row in rows}


def test_a_file_is_dropped_read_decided_planned_and_applied(fresh: Opener, watch: Watch, key: str) -> None:
    watch.expect("401")
    page = fresh("/import")
    drop(page, "branch.md", BRANCH)
    # Without a key it says what is missing, and goes on once there is one.
    expect(page.get_by_text("The server wants a key for this, and none was given.")).to_be_visible()
    page.get_by_label("Key", exact=True).fill(key)
    page.keyboard.press("Enter")
    expect(page.get_by_text("93.2 % of the 223 characters were understood; 15 unread in 2 places.")).to_be_visible()
    assert page.locator(".readtext mark").all_inner_texts() == UNREAD
    assert page.locator(".readtext").evaluate("one => one.textContent.trim()") == BRANCH.strip()
    # The plan for two banks, and after one decision for one.
    assert planned(page)["External party"] == ["2", "1", "0"]
    before = revision(page)
    page.get_by_role("button", name="One thing, called 銀行", exact=True).click()
    expect(page.get_by_text("The decisions have changed since this plan.")).to_be_visible()
    expect(page.get_by_role("button", name="Apply the plan")).to_be_disabled()
    page.get_by_role("button", name="Work out the plan again").click()
    expect(page.get_by_text("The decisions have changed since this plan.")).to_be_hidden()
    assert planned(page)["External party"] == ["1", "2", "0"]
    page.get_by_role("link", name="External party: 2 changed").click()
    changed = {row.locator("a").inner_text(): row.inner_text() for row in page.locator(".entries li").all()}
    assert sorted(changed) == sorted(["稅務機構", "銀行"])
    assert "銀行部門" in changed["銀行"]
    page.get_by_role("button", name="Apply the plan").click()
    expect(page.get_by_role("heading", name=f"Done: the graph is at revision {before + 1} now")).to_be_focused()
    assert revision(page) == before + 1
    # What it did is in the history.
    page.get_by_role("link", name="What this import did").click()
    expect(page.get_by_role("heading", name=f"What revision {before + 1} did")).to_be_visible()
    assert planned(page)["External party"] == ["1", "2", "0"]
    latest = page.locator("section[aria-label=History] tbody tr").first.locator("td")
    expect(latest.first).to_have_text(str(before + 1))
    top = latest.all_inner_texts()
    assert (top[0], *top[2:4]) == (str(before + 1), "api:editor", "branch.md")
    page.get_by_label("Search").first.fill("分公司會計")
    expect(page.locator(".hits")).to_contain_text("分公司會計")


def test_the_same_file_again_is_nothing_to_do(editor: Opener) -> None:
    page = editor("/import")
    drop(page, "same.md", BRANCH.replace("分公司", "北分公司"))
    page.get_by_role("button", name="Apply the plan").click()
    expect(page.locator(".done")).to_be_visible()
    page.get_by_role("button", name="Start again with another file").click()
    drop(page, "same.md", BRANCH.replace("分公司", "北分公司"))
    expect(page.get_by_text("There is nothing to apply.")).to_be_visible()
    expect(page.get_by_role("button", name="Apply the plan")).to_have_count(0)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("bad.docx", "bad.docx: its name ends in .docx, but it is text; give it the ending .txt, or .html"),
        ("tool.exe", "tool.exe: no reader for this kind of file; orggraph reads .csv"),
        ("empty.md", "empty.md: the file is empty; there is nothing to read."),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(
    editor: Opener, watch: Watch, name: str, sentence: str
) -> None:
    watch.expect("422")
    page = editor("/import")
    drop(page, name, "" if name == "empty.md" else "no such thing")
    expect(page.get_by_role("alert")).to_contain_text(sentence)
    expect(page.locator(".counts")).to_have_count(0)


def test_a_plan_that_is_overtaken_is_made_again(editor: Opener, watch: Watch, bolt: Bolt) -> None:
    watch.expect("409")
    page = editor("/import")
    drop(page, "south.md", BRANCH.replace("分公司", "南分公司"))
    expect(page.get_by_role("button", name="Apply the plan")).to_be_enabled()
    import_text(bolt, manual("other.md", Sheet("門衛", department="保安部")), "", actor="somebody")
    page.get_by_role("button", name="Apply the plan").click()
    expect(page.get_by_role("alert")).to_contain_text("Somebody changed the graph after this plan was made")
    page.get_by_role("button", name="Work out the plan again").click()
    expect(page.get_by_role("alert")).to_have_count(0)
    page.get_by_role("button", name="Apply the plan").click()
    expect(page.locator(".done")).to_contain_text("Done: the graph is at revision")


def test_a_document_is_retired_after_a_look_at_what_goes(editor: Opener, bolt: Bolt) -> None:
    import_text(bolt, manual("gone.md", Sheet("園丁", department="園藝部", outside="花店")), "", actor="somebody")
    page = editor("/import?part=documents")
    page.get_by_role("link", name="Retire… gone.md").click()
    expect(page.get_by_role("heading", name="Retire gone.md?")).to_be_focused()
    assert (planned(page)["Position"][2], planned(page)["Document"]) == ("1", ["0", "0", "1"])
    page.get_by_role("link", name="Cancel").click()
    expect(page.get_by_role("heading", name="Retire gone.md?")).to_have_count(0)
    page.get_by_role("link", name="Retire… gone.md").click()
    page.get_by_role("button", name="Retire it for good").click()
    expect(page.locator(".done")).to_contain_text("Done: the graph is at revision")
    expect(page.get_by_role("link", name="Retire… gone.md")).to_have_count(0)


def test_names_of_the_graph_are_decided_at_once(editor: Opener, bolt: Bolt) -> None:
    import_text(
        bolt, manual("park.md", Sheet("花匠", department="花圃部", outside="苗圃、苗圃單位")), "", actor="somebody"
    )
    page = editor("/import?part=names")
    pair = page.locator(".proposals > li", has_text="苗圃單位")
    pair.get_by_role("button", name="Two things").click()
    expect(page.get_by_role("status").get_by_text("Written: revision")).to_be_visible()
    expect(pair).to_have_count(0)


def test_a_plan_is_filtered_in_the_address_and_saved(fresh: Opener) -> None:
    page = fresh("/import?part=history&change=1&deed=created&kind=Department")
    expect(page.get_by_text("1 to 9 of 9")).to_be_visible()
    with page.expect_download() as saving:
        page.get_by_role("button", name="All 9 as CSV").click()
    rows = list(csv.DictReader(io.StringIO(saving.value.path().read_text("utf-8-sig"))))
    names = [row["Name"] for row in rows]
    assert names == page.locator(".entries li span[lang=zh]").all_inner_texts()
    page.get_by_role("link", name="all", exact=True).click()
    expect(page.get_by_text("1 to 50 of 200")).to_be_visible()
    expect(page.get_by_text("1,003 more entries are counted but not listed.")).to_be_visible()


def test_files_are_chosen_by_keyboard_too(editor: Opener) -> None:
    page = editor("/import")
    # Until all is there: what comes later draws the field anew, and a key would go to the old one.
    page.wait_for_load_state("networkidle")
    field = page.locator("input[type=file]")
    field.focus()
    expect(field).to_be_focused()
    with page.expect_file_chooser() as choosing:
        field.press("Enter")
    choosing.value.set_files([{"name": "west.md", "mimeType": "text/markdown", "buffer": BRANCH.encode()}])
    expect(page.get_by_text("1 file: west.md")).to_be_visible()
    expect(page.get_by_role("heading", name="The plan")).to_be_visible()


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en-GB", "Drop a manual here"), ("zh-TW", "將崗位說明書拖放到這裡"), ("zh-CN", "将岗位说明书拖放到这里")],
)
def test_in_three_languages(fresh: Opener, locale: str, words: str) -> None:
    expect(fresh("/import", locale=locale).locator(".drop h2")).to_have_text(words)


@pytest.mark.parametrize(
    ("locale", "heading", "sentences"),
    [
        (
            "en-GB",
            "Worth a look in the file",
            {
                "noticed": "The title cell says '倉儲文員' under the heading '夜班文員'.",
                "unsettled": "The position '夜班主管' is named, but no sheet describes it.",
                "proposal": "'各夜市' and '夜市' differ only in words that name the same thing, such as 部, 各 or 等.",
            },
        ),
        (
            "zh-TW",
            "檔案中值得檢查之處",
            {
                "noticed": "標題是「夜班文員」，崗位名稱欄寫的卻是「倉儲文員」。",
                "unsettled": "文件提到崗位「夜班主管」，但沒有它的說明書。",
                "proposal": "「各夜市」和「夜市」只差在「部」、「各」、「等」這類不改變所指的字詞。",
            },
        ),
        (
            "zh-CN",
            "文件中值得检查之处",
            {
                "noticed": "标题是“夜班文員”，岗位名称栏写的却是“倉儲文員”。",
                "unsettled": "文件提到岗位“夜班主管”，但没有它的说明书。",
                "proposal": "“各夜市”和“夜市”只差在“部”、“各”、“等”这类不改变所指的字词。",
            },
        ),
    ],
)
def test_what_was_noticed_is_said_in_the_pages_language(
    editor: Opener, locale: str, heading: str, sentences: Mapping[str, str]
) -> None:
    page = editor("/import", locale=locale)
    drop(page, "night.md", NIGHT)
    expect(page.get_by_role("heading", name=heading)).to_be_visible()
    shown = {name: page.get_by_text(sentence, exact=True).first for name, sentence in sentences.items()}
    for sentence in shown.values():
        expect(sentence).to_be_visible()
    tags = {name: sentence.get_attribute("lang") for name, sentence in shown.items()}
    assert tags == dict.fromkeys(sentences, {"en-GB": "en", "zh-TW": "zh-Hant", "zh-CN": "zh-Hans"}[locale])


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("part", ["", "?part=history&change=1", "?part=documents&retire=document:manual.md"])
def test_axe_finds_nothing(editor: Opener, part: str, dark: bool) -> None:
    page = editor(f"/import{part}", dark=dark)
    if not part:
        drop(page, "axe.md", BRANCH.replace("分公司", "東分公司"))
    expect(page.locator(".counts, .drop:not(.small)").first).to_be_visible()
    if not part:
        expect(page.get_by_role("heading", name="The plan")).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert violations(page) == []


@pytest.mark.parametrize("part", ["", "?part=names", "?part=documents", "?part=history&change=1"])
def test_it_reads_at_360_pixels(editor: Opener, part: str) -> None:
    page = editor(f"/import{part}", size=NARROW)
    if not part:
        drop(page, "branch.md", BRANCH.replace("銀行部門", "銀行機構"))
        expect(page.get_by_role("heading", name="The plan")).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
