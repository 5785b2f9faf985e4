"""PDFs: the same blocks as the web page of the same manual; lines, tables and margins by themselves."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import documents
import pytest
import rendering
from documents import outcome
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from orggraph.model.text import Block, Text
from orggraph.readers import read_bytes
from orggraph.readers.pdf import apart
from orggraph.readers.pdf.child import line_of
from orggraph.readers.pdf.engine import Unreadable, sheets_in
from orggraph.readers.pdf.pages import Margin, Page, Run, body_size, margins_of, parts_of
from orggraph.readers.pdf.paragraphs import paragraphs_of
from orggraph.readers.pdf.shapes import Box, Grid, Line

FORMS = rendering.parse((Path(__file__).parents[1] / "seed" / "manual.md").read_text("utf-8"))
FONT = "STSong-Light"


def cells(text: Text) -> list[tuple[str, int, int, int, int, int, str]]:
    return [
        (b.kind, b.table, b.row, b.column, b.row_span, b.column_span, text.content[slice(*b.span)]) for b in text.blocks
    ]


def words(text: Text) -> list[str]:
    return [text.content[slice(*block.span)] for block in text.blocks]


def canvas(**more: Any) -> tuple[Canvas, io.BytesIO]:
    written = io.BytesIO()
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    drawn = Canvas(written, pagesize=(400, 400), **more)
    drawn.setFont(FONT, 10)
    return drawn, written


@pytest.mark.parametrize("sheet_per_page", [False, True])
def test_the_forms_tables_equal_those_of_the_web_page(sheet_per_page: bool) -> None:
    page = read_bytes("a.html", documents.to_html(FORMS, "form", automatic=False))
    text = read_bytes("a.pdf", documents.to_pdf(FORMS, "form", sheet_per_page=sheet_per_page))
    assert cells(text) == cells(page)
    layout = "".join(
        text.content[before.span[1] : after.span[0]]
        for before, after in zip([Block("cell", (0, 0)), *text.blocks], text.blocks, strict=False)
    )
    assert layout.count("內部文件 請勿外傳") == layout.count("頁") + 1 >= 20


def test_the_outlines_paragraphs_equal_those_of_the_web_page() -> None:
    page = read_bytes("a.html", documents.to_html(FORMS, "outline", automatic=False))
    text = read_bytes("a.pdf", documents.to_pdf(FORMS, "outline"))
    assert words(text) == words(page)
    headings = [block.level for block in text.blocks if block.kind == "heading"]
    assert headings == [block.level for block in page.blocks if block.kind == "heading"]


def test_simplified_too() -> None:
    text = rendering.simplified(rendering.to_markdown(FORMS))
    for word in (rendering.SHEET_WORD, *rendering.SECTIONS):
        text = text.replace(rendering.simplified(word), word)
    forms = rendering.parse(text)
    assert words(read_bytes("a.pdf", documents.to_pdf(forms))) == words(
        read_bytes("a.html", documents.to_html(forms, automatic=False))
    )


def test_open_sides_frames_pieces_and_tilted_words() -> None:
    drawn, written = canvas()
    drawn.rect(5, 5, 390, 390)
    for y in (300, 320, 340):
        drawn.line(50, y, 150, y)
        drawn.line(150, y, 350, y)
    drawn.rect(199.5, 300, 1, 40, stroke=0, fill=1)
    drawn.drawString(60, 325, "職　責")
    drawn.drawString(210, 325, "乙")
    drawn.drawString(60, 305, "甲")
    drawn.drawString(60, 360, "左")
    drawn.drawString(250, 360, "右 side by side")
    drawn.rotate(45)
    drawn.drawString(200, 0, "機密")
    drawn.save()
    text = read_bytes("a.pdf", written.getvalue())
    assert cells(text) == [
        ("paragraph", -1, -1, -1, 1, 1, "左\t右 side by side"),
        ("cell", 0, 0, 0, 1, 1, "職　責"),
        ("cell", 0, 0, 1, 1, 1, "乙"),
        ("cell", 0, 1, 0, 1, 1, "甲"),
    ]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_reads_as_it_is_shown(turn: int) -> None:
    drawn, written = canvas()
    drawn.setPageRotation(turn)
    drawn.translate(*{0: (0, 0), 90: (400, 0), 180: (400, 400), 270: (0, 400)}[turn])
    drawn.rotate(turn)
    drawn.drawString(50, 300, "第一行")
    drawn.drawString(50, 200, "第二行")
    drawn.save()
    assert words(read_bytes("a.pdf", written.getvalue())) == ["第一行", "第二行"]


def line(text: str, y: float, x0: float = 0.0, x1: float | None = None, size: float = 10.0) -> Line:
    return Line(text, x0, y, x0 + size * len(text) if x1 is None else x1, y + size, size, size)


def test_a_line_break_that_had_to_be_is_none() -> None:
    lines = [
        line("1、甲乙丙丁戊己庚", 0, x1=100),
        line("辛壬", 12),
        line("2、子丑寅卯", 24),
        line("新的一段並不接上", 36, x1=100),
        line("words that", 48, x1=100),
        line("go on", 60),
        line("遠", 90, x1=100),
        line("● 點", 102),
    ]
    found = [(paragraph.bullet, paragraph.text) for paragraph in paragraphs_of(lines, 100)]
    assert found == [
        ("", "1、甲乙丙丁戊己庚辛壬"),
        ("", "2、子丑寅卯"),
        ("", "新的一段並不接上words that go on"),
        ("", "遠"),
        ("● ", "點"),
    ]


def grid(y0: float, y1: float, rows: list[list[str]]) -> Grid:
    boxes = [
        Box(100.0 * column, 100.0 * (column + 1), row, 1, [line(text, y0)] if text else [])
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
    ]
    return Grid(y0, y1, [0.0, 100.0, 200.0], len(rows), boxes)


def flowed(*pages: Sequence[Line | Grid]) -> list[object]:
    made = [Page(400, tuple(units)) for units in pages]
    parts = parts_of(made, margins_of(made, body_size(made)))
    return [
        [(box.row, box.rows, box.text) for box in part.boxes if box.text]
        if isinstance(part, Grid)
        else [line.text for line in part.lines]
        if isinstance(part, Run)
        else part
        for part in parts
    ]


def test_a_table_goes_on_over_a_page_break_with_its_header_repeated() -> None:
    head, first = line("公司 第1頁", 5), grid(50, 380, [["項", "述"], ["甲", "乙"]])
    then = grid(50, 100, [["項", "述"], ["丙", "丁"]])
    assert flowed([head, first], [line("公司 第2頁", 5), then]) == [
        Margin("公司 第1頁"),
        [(0, 1, "項"), (0, 1, "述"), (1, 1, "甲"), (1, 1, "乙"), (2, 1, "丙"), (2, 1, "丁")],
        Margin("公司 第2頁"),
        Margin("項\t述"),
    ]


def test_a_row_that_the_page_break_cuts_is_one_row() -> None:
    assert flowed([grid(50, 380, [["甲", "乙乙"]])], [grid(50, 100, [["", "丙"], ["丁", "戊"]])]) == [
        [(0, 1, "甲"), (0, 1, "乙乙丙"), (1, 1, "丁"), (1, 1, "戊")]
    ]


def test_the_next_sheets_form_is_another_table() -> None:
    first, then = grid(50, 380, [["崗位名稱", "甲"]]), grid(50, 380, [["崗位名稱", "乙"]])
    assert flowed([first], [then]) == [[(0, 1, "崗位名稱"), (0, 1, "甲")], [(0, 1, "崗位名稱"), (0, 1, "乙")]]


def test_a_large_line_on_each_page_is_a_heading_not_a_header() -> None:
    pages = [[line("崗位說明書", 5, size=16), line("文" * 20, 100 + number)] for number in range(3)]
    assert flowed(*pages) == [["崗位說明書", "文" * 20] * 3]


def test_a_scanned_a_protected_and_a_cut_off_pdf() -> None:
    empty, written = canvas()
    empty.rect(10, 10, 50, 50)
    empty.save()
    locked, protected = canvas(encrypt=StandardEncryption("secret"))
    locked.drawString(50, 300, "甲")
    locked.save()
    whole = documents.to_pdf(FORMS)
    assert [
        outcome("a.pdf", data) for data in (written.getvalue(), protected.getvalue(), whole[: len(whole) // 2])
    ] == [
        "a.pdf: its pages are pictures without text; run text recognition (OCR) over it and read the result.",
        "a.pdf: a password protects it; save it without one and read it again.",
        "a.pdf: the PDF is damaged or cut off; get it again from where it came.",
    ]


def test_a_pdf_that_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_SECONDS", 0.001)
    assert outcome("a.pdf", b"%PDF-1.4\n") == (
        "a.pdf: reading it took more than 0.001 seconds; print it to a new PDF, or split it."
    )


WHOLE = documents.to_pdf(rendering.reordered(FORMS, [0]))


def test_the_pages_come_through_the_process_as_the_engine_gives_them() -> None:
    assert b"".join(map(line_of, sheets_in(WHOLE))) == b"".join(map(line_of, apart.sheets_of("a.pdf", WHOLE)))


@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=6)), min_size=1, max_size=20))
@settings(max_examples=100, deadline=None)
def test_a_pdf_with_any_damage_is_read_or_refused(damages: list[tuple[int, bytes]]) -> None:
    data = bytearray(WHOLE)
    for place, damage in damages:
        data[place : place + len(damage)] = damage
    # In this process: that the other one contains it is not what is asked here.
    try:
        sheets = list(sheets_in(bytes(data)))
    except Unreadable:
        return
    assert all(len(glyph.character) == 1 for sheet in sheets for glyph in sheet.glyphs)
