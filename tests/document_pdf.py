"""PDFs of the forms, with a header and a page number on each page. For tests only."""

from __future__ import annotations

import io
from collections.abc import Iterator
from html import escape
from typing import Any

from document_layouts import Element, Heading, Layout, Line, Table, laid_out, typed
from rendering import Forms
from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, LongTable, PageBreak, Paragraph, SimpleDocTemplate, TableStyle

_FONT = "STSong-Light"
"""A font that every PDF reader brings along: no file of it is needed. It has both scripts."""
_SIZES = {1: 20, 2: 17, 3: 15, 4: 13}
_WIDTH = 480


def to_pdf(
    forms: Forms,
    layout: Layout = "form",
    style: str = "{n}.",
    header: str = "內部文件 請勿外傳",
    footer: str = "第 {n} 頁",
    sheet_per_page: bool = False,
) -> bytes:
    """The manual as a PDF with a header and a page number on each page. All numbers are typed."""
    written = io.BytesIO()
    pdfmetrics.registerFont(UnicodeCIDFont(_FONT))

    def margins(canvas: Canvas, document: SimpleDocTemplate) -> None:
        canvas.setFont(_FONT, 9)
        canvas.drawString(60, 805, header)
        canvas.drawCentredString(297, 25, footer.format(n=document.page))

    template = SimpleDocTemplate(written, pagesize=A4, leftMargin=57, rightMargin=57, topMargin=60, bottomMargin=60)
    elements = laid_out(forms, layout)
    flow = [flowable for element in elements for flowable in _flowables(element, style, sheet_per_page)]
    template.build(flow, onFirstPage=margins, onLaterPages=margins)
    return written.getvalue()


def _flowables(element: Element, style: str, sheet_per_page: bool) -> Iterator[Flowable]:
    if isinstance(element, Heading):
        size = _SIZES[element.level]
        if sheet_per_page and element.level == 3:
            yield PageBreak()
        yield Paragraph(escape(element.text), _text_style(size, keepWithNext=1, spaceBefore=8, spaceAfter=4))
    elif isinstance(element, Line):
        yield _pdf_line(element, style)
    else:
        yield _pdf_table(element, style)


def _text_style(size: int, **more: Any) -> ParagraphStyle:
    return ParagraphStyle(f"s{size}", fontName=_FONT, fontSize=size, leading=size * 1.4, wordWrap="CJK", **more)


def _pdf_line(line: Line, style: str) -> Paragraph:
    bullet = "●" if line.depth and line.number is None else ""
    indent = 12.0 * max(line.depth - 1, 0)
    return Paragraph(bullet + escape(typed(line, style)), _text_style(10, leftIndent=indent))


def _pdf_table(table: Table, style: str) -> Flowable:
    grid: list[list[object]] = [[""] * table.columns for _ in table.rows]
    spans: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    taken: set[tuple[int, int]] = set()
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            grid[row][column] = [_pdf_line(line, style) for line in cell.lines]
            last = (column + cell.columns - 1, row + cell.rows - 1)
            spans.append(("SPAN", (column, row), last))
            taken |= {(r, c) for r in range(row, last[1] + 1) for c in range(column, last[0] + 1)}
            column += cell.columns
    widths = [70, 90, 90, _WIDTH - 250]
    return LongTable(grid, colWidths=widths, style=TableStyle(spans), splitInRow=1)
