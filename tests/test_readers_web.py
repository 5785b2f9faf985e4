"""Web pages as a browser shows them."""

from __future__ import annotations

import pytest
from documents import outcome
from hypothesis import given, settings
from hypothesis import strategies as st

from orggraph.errors import UnreadableFile
from orggraph.model.text import Text
from orggraph.readers import read_bytes


def read(body: str) -> Text:
    return read_bytes("a.html", body.encode())


def blocks(text: Text) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, text.content[slice(*block.span)]) for block in text.blocks]


def cells(text: Text) -> list[tuple[int, int, int, int, int, str]]:
    return [
        (block.table, block.row, block.column, block.row_span, block.column_span, text.content[slice(*block.span)])
        for block in text.blocks
    ]


def test_headings_paragraphs_breaks_and_entities() -> None:
    text = read("<h2>公司 &amp; 部門</h2>文<p>第一\n段<br>續 <b>粗</b>體<p>a\n b<pre> x\n  y</pre>")
    assert blocks(text) == [
        ("heading", 2, "公司 & 部門"),
        ("paragraph", 0, "文"),
        ("paragraph", 0, "第一段\n續 粗體"),
        ("paragraph", 0, "a b"),
        ("paragraph", 0, "x\n  y"),
    ]
    assert (text.content, text.media_type) == ("公司 & 部門\n文\n第一段\n續 粗體\na b\n x\n  y\n", "text/html")


def test_what_a_reader_does_not_see_is_out() -> None:
    hidden = '<div hidden>a</div><p style="display: none">b<nav>c</nav><script>d</script><style>e</style><svg>f</svg>'
    assert blocks(read(f"<title>t</title>{hidden}<p>見</p>")) == [("paragraph", 0, "見")]


def test_list_numbers_are_restored() -> None:
    text = read(
        "<ol start=3><li>丙<li value=7>庚<ul><li>點</ul><li><p>辛<p>續</ol>"
        '<ol type=a><li>x</ol><ol reversed><li>二<li>一</ol><ol style="list-style-type: cjk-ideographic"><li>天</ol>'
    )
    assert blocks(text) == [
        ("item", 1, "3. 丙"),
        ("item", 1, "7. 庚"),
        ("item", 2, "點"),
        ("item", 1, "8. 辛"),
        ("item", 1, "續"),
        ("item", 1, "a. x"),
        ("item", 1, "2. 二"),
        ("item", 1, "1. 一"),
        ("item", 1, "一、天"),
    ]
    assert "\n• 點\n" in text.content


def test_tables_with_spans_lists_and_a_table_inside() -> None:
    text = read(
        "<table><caption>表<thead><tr><th rowspan=2>A<td colspan=2>B<tbody>"
        "<tr><td>C<td><ol><li>x<li>y</ol><table><tr><td>內</table>後<tr><td><td>D</table>"
    )
    assert cells(text) == [
        (-1, -1, -1, 1, 1, "表"),
        (0, 0, 0, 2, 1, "A"),
        (0, 0, 1, 1, 2, "B"),
        (0, 1, 1, 1, 1, "C"),
        (0, 1, 2, 1, 1, "1. x"),
        (0, 1, 2, 1, 1, "2. y"),
        (1, 0, 0, 1, 1, "內"),
        (0, 1, 2, 1, 1, "後"),
        (0, 2, 1, 1, 1, "D"),
    ]


def test_a_definition_list_is_a_table_of_two_columns() -> None:
    assert cells(read("<dl><dt>直接上級<dd>總經理<dt>甲</dt><dt>乙</dt><dd>丙</dd><dd>丁</dd></dl>")) == [
        (0, 0, 0, 1, 1, "直接上級"),
        (0, 0, 1, 1, 1, "總經理"),
        (0, 1, 0, 1, 1, "甲"),
        (0, 1, 0, 1, 1, "乙"),
        (0, 1, 1, 1, 1, "丙"),
        (0, 1, 1, 1, 1, "丁"),
    ]


@pytest.mark.parametrize(
    ("declared", "encoding"), [("gb2312", "gb18030"), ("big5", "cp950"), ("iso-8859-1", "utf-8"), ("big5", "gb18030")]
)
def test_the_charset_that_the_page_names_where_it_holds(declared: str, encoding: str) -> None:
    page = f'<html><head><meta charset="{declared}"></head><body><p>崗位說明書與職責描述</p></body></html>'
    assert blocks(read_bytes("a.html", page.encode(encoding))) == [("paragraph", 0, "崗位說明書與職責描述")]


def test_a_page_nested_without_end() -> None:
    with pytest.raises(UnreadableFile) as caught:
        read("<div>" * 5000 + "x")
    assert str(caught.value) == ("a.html: its tags are nested too deep to be a page; save it again from the browser.")


def test_spans_without_measure_cost_nothing() -> None:
    text = read('<table><tr><td colspan="999999999" rowspan="65534">A' + "<tr><td colspan=1000 rowspan=9>B" * 300)
    assert cells(text)[:2] == [(0, 0, 0, 10_000, 100, "A"), (0, 1, 100, 9, 100, "B")]


TAGS = ["table", "tr", "td", "dl", "dt", "dd", "ol", "li", "p", "h1", "pre", "br", "div", "b", "svg", "td rowspan=3"]


@given(
    st.lists(
        st.one_of(
            st.sampled_from(TAGS).map("<{}>".format),
            st.sampled_from(TAGS).map("</{}>".format),
            st.text(st.characters(exclude_categories=["Cs", "Co"]), max_size=5),
        ),
        max_size=40,
    )
)
@settings(max_examples=300, deadline=None)
def test_any_tags_give_blocks_that_rise(pieces: list[str]) -> None:
    text = outcome("a.html", ("".join(pieces) + "。").encode())
    if isinstance(text, str):
        assert text.startswith("a.html")
        return
    edges = [edge for block in text.blocks for edge in block.span]
    assert edges == sorted(edges)


@given(st.binary(max_size=300))
@settings(deadline=None)
def test_any_bytes_are_a_page_or_refused(data: bytes) -> None:
    text = outcome("a.html", data)
    assert text.startswith("a.html") if isinstance(text, str) else text.content.strip()
