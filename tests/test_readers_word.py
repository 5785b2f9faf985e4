"""Word files: what stands in them as it reads, and the files that Word never wrote."""

from __future__ import annotations

import documents
import pytest
from documents import docx, outcome, paragraph, zipped
from hypothesis import given, settings
from hypothesis import strategies as st

from orggraph.errors import UnreadableFile
from orggraph.model.text import Block, Text
from orggraph.readers import read_bytes
from orggraph.readers.numbers import printed
from orggraph.readers.word import xml

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def read(body: str, **parts: str) -> Text:
    return read_bytes("a.docx", docx(body, **parts))


def blocks(text: Text) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, text.content[slice(*block.span)]) for block in text.blocks]


def cells(text: Text) -> list[tuple[int, int, int, int, int, str]]:
    return [
        (block.table, block.row, block.column, block.row_span, block.column_span, text.content[slice(*block.span)])
        for block in text.blocks
    ]


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def table(*rows: str) -> str:
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"


def cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def test_paragraphs_their_breaks_and_the_blanks_around_them() -> None:
    text = read(paragraph("　　甲\n乙 ") + paragraph("") + paragraph("丙"))
    assert text.content == "　　甲\n乙 \n丙\n"
    assert text.blocks == (Block("paragraph", (2, 5)), Block("paragraph", (7, 8)))
    assert (text.name, text.media_type) == (
        "a.docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    )


def test_tracked_changes_hidden_text_and_symbols() -> None:
    changes = "<w:p><w:ins>" + run("增") + "</w:ins><w:del><w:r><w:delText>刪</w:delText></w:r></w:del>"
    special = run("隱", "<w:vanish/>") + '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:noBreakHyphen/></w:r>'
    soft = run("a\u00adb") + "<w:r><w:softHyphen/></w:r></w:p>"
    struck = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("前") + "</w:p>" + paragraph("後")
    assert blocks(read(changes + special + soft + struck)) == [
        ("paragraph", 0, "增☑\u2011ab"),
        ("paragraph", 0, "前後"),
    ]


def test_fields_keep_what_they_show() -> None:
    field = "<w:p><w:r><w:instrText>REF x</w:instrText></w:r>" + run("見第一章") + "</w:p>"
    assert blocks(read(field)) == [("paragraph", 0, "見第一章")]


def test_headings_by_style_by_its_base_and_by_outline_level() -> None:
    styles = (
        f'<w:styles {_W}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="公司標題"/><w:basedOn w:val="1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="b2"><w:name w:val="標題 2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>'
    )
    styled = "".join(paragraph(name, f'<w:pStyle w:val="{name}"/>') for name in ("1", "own", "b2", "TOC1", "none"))
    body = styled + paragraph("外", '<w:outlineLvl w:val="2"/>')
    assert blocks(read(body, styles=styles)) == [
        ("heading", 1, "1"),
        ("heading", 1, "own"),
        ("heading", 2, "b2"),
        ("paragraph", 0, "none"),
        ("heading", 3, "外"),
    ]


def numbered(text: str, depth: int = 0, listed: int = 1) -> str:
    return paragraph(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{listed}"/></w:numPr>')


def numbering(*levels: tuple[str, str], more: str = "") -> str:
    written = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (style, text) in enumerate(levels)
    )
    return (
        f'<w:numbering {_W}><w:abstractNum w:abstractNumId="0">{written}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{more}</w:numbering>'
    )


def test_numbers_are_printed_as_word_prints_them() -> None:
    levels = numbering(("chineseCounting", "%1、"), ("decimal", "%1.%2"), ("bullet", "\uf0b7"))
    body = (
        numbered("甲") + numbered("子", 1) + numbered("丑", 1) + numbered("乙") + numbered("寅", 1) + numbered("點", 2)
    )
    text = read(body, numbering=levels)
    assert blocks(text) == [
        ("item", 1, "一、 甲"),
        ("item", 2, "一.1 子"),
        ("item", 2, "一.2 丑"),
        ("item", 1, "二、 乙"),
        ("item", 2, "二.1 寅"),
        ("item", 3, "點"),
    ]
    assert text.content.endswith("\n• 點\n")


def test_a_list_that_starts_again_and_one_that_goes_on() -> None:
    again = (
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>'
        '</w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>'
    )
    body = "".join(numbered(f"n{listed}", listed=listed) for listed in (1, 1, 2, 2, 3, 9))
    found = [text for _, _, text in blocks(read(body, numbering=numbering(("decimal", "(%1)"), more=again)))]
    assert found == ["(1) n1", "(2) n1", "(5) n2", "(6) n2", "(7) n3", "n9"]


@pytest.mark.parametrize(
    ("style", "number", "text"),
    [
        ("decimal", 12, "12"),
        ("decimalZero", 3, "03"),
        ("upperRoman", 1994, "MCMXCIV"),
        ("lowerLetter", 28, "bb"),
        ("chineseCounting", 10, "十"),
        ("chineseCounting", 21, "二十一"),
        ("chineseCountingThousand", 1001, "一千零一"),
        ("chineseLegalSimplified", 11, "壹拾壹"),
        ("ideographTraditional", 3, "丙"),
        ("ideographDigital", 20, "二〇"),
        ("decimalEnclosedCircle", 20, "⑳"),
        ("decimalFullWidth", 12, "１２"),
        ("ordinal", 22, "22nd"),
        ("unheard-of", 4, "4"),
        ("upperRoman", 0, "0"),
    ],
)
def test_number_formats(style: str, number: int, text: str) -> None:
    assert printed(number, style) == text


def test_merged_cells_stand_once_and_say_how_far_they_reach() -> None:
    across = '<w:gridSpan w:val="2"/>'
    body = table(
        cell(paragraph("A"), across) + cell(paragraph("B"), '<w:vMerge w:val="restart"/>'),
        cell(paragraph("C")) + cell(paragraph("D1") + paragraph("D2")) + cell("<w:p/>", "<w:vMerge/>"),
        cell("<w:p/>") + cell(paragraph("F")) + cell("<w:p/>", '<w:vMerge w:val="continue"/>'),
    )
    text = read(body)
    assert cells(text) == [
        (0, 0, 0, 1, 2, "A"),
        (0, 0, 2, 3, 1, "B"),
        (0, 1, 0, 1, 1, "C"),
        (0, 1, 1, 1, 1, "D1"),
        (0, 1, 1, 1, 1, "D2"),
        (0, 2, 1, 1, 1, "F"),
    ]
    assert text.content == "A\tB\nC\tD1\nD2\nF\n"


def test_a_table_in_a_cell_has_its_own_number() -> None:
    inner = table(cell(paragraph("內")))
    body = table(cell(paragraph("前") + inner + paragraph("後")) + cell(paragraph("旁"))) + table(cell(paragraph("二")))
    assert cells(read(body)) == [
        (0, 0, 0, 1, 1, "前"),
        (1, 0, 0, 1, 1, "內"),
        (0, 0, 0, 1, 1, "後"),
        (0, 0, 1, 1, 1, "旁"),
        (2, 0, 0, 1, 1, "二"),
    ]


def test_deleted_rows_are_out_and_content_controls_are_in() -> None:
    deleted = f"<w:tr><w:trPr><w:del/></w:trPr>{cell(paragraph('刪'))}</w:tr>"
    kept = f"<w:sdt><w:sdtContent><w:tr>{cell(paragraph('留'))}</w:tr></w:sdtContent></w:sdt>"
    assert cells(read(f"<w:tbl>{deleted}{kept}</w:tbl>")) == [(0, 0, 0, 1, 1, "留")]


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('框')}</w:txbxContent>"
    drawn = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    assert blocks(read(f"<w:p>{run('文')}<w:r>{drawn}</w:r></w:p>")) == [("paragraph", 0, "文"), ("paragraph", 0, "框")]


def test_notes_follow_headers_do_not() -> None:
    notes = (
        f'<w:footnotes {_W}><w:footnote w:type="separator"><w:p>{run("線")}</w:p></w:footnote>'
        f'<w:footnote w:id="1">{paragraph("註")}</w:footnote></w:footnotes>'
    )
    header = f"<w:hdr {_W}>{paragraph('頁眉')}</w:hdr>"
    assert blocks(read(paragraph("文"), footnotes=notes, header=header)) == [
        ("paragraph", 0, "文"),
        ("paragraph", 0, "註"),
    ]


EXTERNAL = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document {}>&x;</w:document>'
MANY = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document {}>&b;</w:document>'


def packed(document: str) -> bytes:
    return zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": document.encode()})


@pytest.mark.parametrize("document", [EXTERNAL.format(_W), MANY.format(_W)])
def test_entities_are_refused(document: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_bytes("a.docx", packed(document))
    assert str(caught.value) == (
        "a.docx: its part 'word/document.xml' defines entities, which no Word file does; it was not read."
        " If you trust it, open it in Word and save it again."
    )


@pytest.mark.parametrize("document", ["", "<w:document", "<a>" * 400 + "</a>" * 400, "\ufffe"])
def test_broken_xml_is_refused(document: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_bytes("a.docx", packed(document))
    assert str(caught.value) == (
        "a.docx: its part 'word/document.xml' is damaged; open it in Word or LibreOffice and save it again."
    )


def test_markup_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml, "_MARKUP", 1000)
    with pytest.raises(UnreadableFile, match="holds more markup than a manual has"):
        read_bytes("a.docx", packed(f"<w:document {_W}>" + "<w:p/>" * 1000 + "</w:document>"))


def test_a_zip_without_a_document() -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_bytes("a.docx", zipped({"[Content_Types].xml": b"<Types/>", "word/other.xml": b"<a/>"}))
    assert str(caught.value) == ("a.docx: it is a zip file but no Word document; give it the ending of what it is.")


WHOLE = documents.docx(paragraph("甲") + table(cell(paragraph("乙"))), numbering=numbering(("decimal", "%1.")))


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
@settings(max_examples=200, deadline=None)
def test_a_word_file_with_any_damage_is_read_or_refused(place: int, damage: bytes) -> None:
    text = outcome("a.docx", WHOLE[:place] + damage + WHOLE[place + len(damage) :])
    assert text.startswith("a.docx: ") if isinstance(text, str) else text.content.strip()


@given(
    st.recursive(
        st.sampled_from(["", run("甲"), "<w:tab/>", '<w:vMerge/><w:gridSpan w:val="x"/>', "<w:numPr/>"]),
        lambda inner: st.builds(
            "<w:{0}>{1}</w:{0}>".format,
            st.sampled_from(["p", "tbl", "tr", "tc", "tcPr", "pPr", "r", "ins", "del", "sdt", "txbxContent"]),
            st.lists(inner, max_size=4).map("".join),
        ),
        max_leaves=12,
    )
)
@settings(max_examples=300, deadline=None)
def test_any_arrangement_of_elements_gives_blocks_that_rise(body: str) -> None:
    text = outcome("a.docx", docx(body))
    if isinstance(text, str):
        assert text == "a.docx: the file is empty; there is nothing to read."
        return
    edges = [edge for block in text.blocks for edge in block.span]
    assert edges == sorted(edges)
    assert all(text.content[slice(*block.span)].strip() for block in text.blocks)
