"""The seed's forms as the documents that companies keep: Word, web page and PDF, in two layouts.

For tests only, written apart from the readers: what a layout is stands in `laid_out`, how a kind of file
writes it in `to_docx`, `to_html` and `to_pdf`.

Layouts: `form` is a table a sheet, as HR departments print it (four columns, merged label cells);
`outline` is headings, paragraphs and lists. Numbers are typed, or the program's own (`automatic`).
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import Any, Literal, TypeAlias

from rendering import SECTIONS, SHEET_WORD, Form, Forms, Numbered
from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, LongTable, PageBreak, Paragraph, SimpleDocTemplate, TableStyle

from orggraph.errors import UnreadableFile
from orggraph.model.text import Text
from orggraph.readers import read_bytes

Layout = Literal["form", "outline"]


@dataclass(frozen=True, slots=True)
class Heading:
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; an item of a list where it has a depth. `number` is None for a bullet."""

    text: str
    depth: int = 0
    number: str | None = None


@dataclass(frozen=True, slots=True)
class TableCell:
    lines: tuple[Line, ...]
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    columns: int
    rows: tuple[tuple[TableCell, ...], ...]


Element: TypeAlias = Heading | Line | Table


def _cell(text: str, columns: int = 1, rows: int = 1) -> TableCell:
    return TableCell((Line(text),), columns, rows)


def _listed(entries: Sequence[Numbered], depth: int = 1) -> tuple[Line, ...]:
    return tuple(Line(text, depth, number) for number, text in entries)


# Layouts


def laid_out(forms: Forms, layout: Layout) -> list[Element]:
    """The manual's elements in order."""
    elements: list[Element] = [Heading(1, forms.title)]
    department = ""
    for form in forms.sheets:
        if form.department != department:
            department = form.department
            elements.append(Heading(2, department))
        elements.append(Heading(3, form.heading + SHEET_WORD))
        elements += [_form(form)] if layout == "form" else _outline(form)
    return elements


def _form(form: Form) -> Table:
    rows = [*_label_rows(form.cells), *_duty_rows(form)]
    if form.authorities:
        rows.append((_cell(SECTIONS[1]), TableCell(_listed(form.authorities), 3)))
    for place, (label, value) in enumerate(form.contacts):
        header = () if place else (_cell(SECTIONS[2], rows=len(form.contacts)),)
        rows.append((*header, _cell(label), _cell(value, 2)))
    if form.kpis:
        rows.append((_cell(SECTIONS[3]), TableCell(tuple(Line(kpi) for kpi in form.kpis), 3)))
    return Table(4, tuple(rows))


def _label_rows(cells: Sequence[tuple[str, str]]) -> Iterator[tuple[TableCell, ...]]:
    """Two labels a row; a long value, or the last of an odd number, takes the row."""
    waiting: tuple[str, str] | None = None
    for label, value in cells:
        if len(value) <= 8 and waiting is None:
            waiting = (label, value)
        elif len(value) <= 8 and waiting:
            yield tuple(map(_cell, (*waiting, label, value)))
            waiting = None
        else:
            if waiting:
                yield _cell(waiting[0]), _cell(waiting[1], 3)
                waiting = None
            yield _cell(label), _cell(value, 3)
    if waiting:
        yield _cell(waiting[0]), _cell(waiting[1], 3)


def _duty_rows(form: Form) -> Iterator[tuple[TableCell, ...]]:
    if form.areas:
        yield (_cell(SECTIONS[0], 4),)
        yield _cell("職責要項", 2), _cell("職責描述", 2)
    for area in form.areas:
        yield _cell(area.number or ""), _cell(area.heading), TableCell(_listed(area.items), 2)


def _outline(form: Form) -> Iterator[Element]:
    for label, value in form.cells:
        yield Line(f"{label}：{value}")
    duties = [
        line for area in form.areas for line in (Line(area.heading, 1, area.number), *_listed(area.items, depth=2))
    ]
    bodies = (
        duties,
        _listed(form.authorities),
        [Line(f"{label}：{value}") for label, value in form.contacts],
        [Line(kpi, 1) for kpi in form.kpis],
    )
    for section, body in zip(SECTIONS, bodies, strict=True):
        if body:
            yield Heading(4, section)
            yield from body


def typed(line: Line, style: str = "{n}.") -> str:
    """The line with its number printed; a bullet is the writer's."""
    return line.text if line.number is None else style.format(n=line.number) + line.text


# Word

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_BULLETS = 1


class _Numbers:
    """The list instances of a Word file: one for each run of numbers, as Word starts a list again."""

    def __init__(self) -> None:
        self.instances = [f'<w:num w:numId="{_BULLETS}"><w:abstractNumId w:val="0"/></w:num>']
        self._open: dict[int, tuple[int, int]] = {}

    def instance(self, line: Line) -> int:
        """The list that prints this line's number."""
        if line.number is None:
            return _BULLETS
        identifier, before = self._open.get(line.depth, (0, -1))
        number = int(line.number)
        if number != before + 1:
            identifier = len(self.instances) + 1
            level = f'<w:lvlOverride w:ilvl="{line.depth - 1}"><w:startOverride w:val="{number}"/></w:lvlOverride>'
            self.instances.append(f'<w:num w:numId="{identifier}"><w:abstractNumId w:val="1"/>{level}</w:num>')
        self._open[line.depth] = (identifier, number)
        for deeper in [depth for depth in self._open if depth > line.depth]:
            del self._open[deeper]
        return identifier


def _numbering_part(numbers: _Numbers, style: str) -> str:
    def levels(number_format: str, text: Callable[[int], str]) -> str:
        return "".join(
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/>'
            f'<w:lvlText w:val="{text(depth)}"/></w:lvl>'
            for depth in range(3)
        )

    bullets = levels("bullet", lambda depth: "\uf0b7")
    counted = levels("decimal", lambda depth: style.format(n=f"%{depth + 1}"))
    return (
        f'{_XML}<w:numbering {_W}><w:abstractNum w:abstractNumId="0">{bullets}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1">{counted}</w:abstractNum>{"".join(numbers.instances)}</w:numbering>'
    )


def _styles_part() -> str:
    headings = "".join(
        f'<w:style w:type="paragraph" w:styleId="{level}"><w:name w:val="heading {level}"/>'
        f'<w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr></w:style>'
        for level in range(1, 5)
    )
    return f"{_XML}<w:styles {_W}>{headings}</w:styles>"


def paragraph(text: str, properties: str = "") -> str:
    """A Word paragraph; its line breaks are breaks within it."""
    runs = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(part)}</w:t>' for part in text.split("\n"))
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r>{runs}</w:r></w:p>"


def _docx_line(line: Line, numbers: _Numbers, style: str, automatic: bool) -> str:
    if not line.depth or not (automatic or line.number is None):
        return paragraph(typed(line, style))
    place = f'<w:ilvl w:val="{line.depth - 1}"/><w:numId w:val="{numbers.instance(line)}"/>'
    return paragraph(line.text, f"<w:numPr>{place}</w:numPr>")


def _docx_table(table: Table, line: Callable[[Line], str]) -> str:
    rows: list[str] = []
    # How many rows each column is still held by a merged cell, and how many columns that one has.
    held: dict[int, tuple[int, int]] = {}
    for row in table.rows:
        cells: list[str] = []
        waiting = list(row)
        column = 0
        while column < table.columns:
            if column in held:
                left, wide = held.pop(column)
                if left > 1:
                    held[column] = (left - 1, wide)
                merge, content = "<w:vMerge/>", "<w:p/>"
            else:
                cell = waiting.pop(0)
                wide = cell.columns
                merge = '<w:vMerge w:val="restart"/>' if cell.rows > 1 else ""
                content = "".join(map(line, cell.lines))
                if cell.rows > 1:
                    held[-column - 1] = (cell.rows - 1, wide)
            cells.append(f'<w:tc><w:tcPr><w:gridSpan w:val="{wide}"/>{merge}</w:tcPr>{content}</w:tc>')
            column += wide
        held = {column if column >= 0 else -column - 1: value for column, value in held.items()}
        rows.append(f"<w:tr>{''.join(cells)}</w:tr>")
    grid = "<w:gridCol/>" * table.columns
    return f"<w:tbl><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def docx(body: str, **parts: str) -> bytes:
    """A Word file of this body; further parts by name (`numbering`, `styles`, ...) as whole XML."""
    document = f"{_XML}<w:document {_W}><w:body>{body}<w:sectPr/></w:body></w:document>"
    kinds = {"document": f"{_TYPE}.document.main+xml", **{name: f"{_TYPE}.{name}+xml" for name in parts}}
    overrides = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>' for name, kind in kinds.items())
    relations = "".join(f'<Relationship Id="r{name}" Type="{_RELATION}/{name}" Target="{name}.xml"/>' for name in parts)
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{_RELATION}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": document,
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>',
        **{f"word/{name}.xml": content for name, content in parts.items()},
    }
    return zipped({name: content.encode() for name, content in files.items()})


def outcome(name: str, data: bytes) -> Text | str:
    """What reading gives: the text, or the sentence that refuses it. Any other error is a fault of the reader."""
    try:
        return read_bytes(name, data)
    except UnreadableFile as error:
        return str(error)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip file of these entries."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def to_docx(forms: Forms, layout: Layout = "form", style: str = "{n}.", automatic: bool = True) -> bytes:
    """The manual as a Word file."""
    numbers = _Numbers()

    def line(entry: Line) -> str:
        return _docx_line(entry, numbers, style, automatic)

    body: list[str] = []
    for element in laid_out(forms, layout):
        if isinstance(element, Heading):
            body.append(paragraph(element.text, f'<w:pStyle w:val="{element.level}"/>'))
        elif isinstance(element, Line):
            body.append(line(element))
        else:
            # Word wants a paragraph between two tables.
            body.append(_docx_table(element, line) + "<w:p/>")
    return docx("".join(body), styles=_styles_part(), numbering=_numbering_part(numbers, style))


# Web page


def _html_lines(lines: Sequence[Line], style: str, automatic: bool) -> str:
    written: list[str] = []
    for listed, group in groupby(lines, key=lambda line: line.depth > 0 and (automatic or line.number is None)):
        if listed:
            group = list(group)
            written.append(_html_list(group, min(line.depth for line in group)))
        else:
            written += [f"<p>{escape(typed(line, style))}</p>" for line in group]
    return "\n".join(written)


def _html_list(lines: Sequence[Line], depth: int) -> str:
    """Nested lists; a change between numbers and bullets, or a jump of numbers, begins another list."""
    written: list[str] = []
    tag, before = "", 0
    places = [place for place, line in enumerate(lines) if line.depth == depth]
    for place, end in zip(places, [*places[1:], len(lines)], strict=True):
        line, inner = lines[place], lines[place + 1 : end]
        kind = "ul" if line.number is None else "ol"
        number = int(line.number or 0)
        if kind != tag or (kind == "ol" and number != before + 1):
            written.append(f"</{tag}>" * bool(tag) + f"<{kind}" + f' start="{number}"' * (kind == "ol") + ">")
        tag, before = kind, number
        written.append(f"<li>{escape(line.text)}{_html_list(inner, depth + 1) if inner else ''}</li>")
    return "".join(written) + f"</{tag}>"


def _html_cell(cell: TableCell, style: str, automatic: bool) -> str:
    spans = f' colspan="{cell.columns}"' * (cell.columns > 1) + f' rowspan="{cell.rows}"' * (cell.rows > 1)
    plain = len(cell.lines) == 1 and not cell.lines[0].depth
    content = escape(cell.lines[0].text) if plain else _html_lines(cell.lines, style, automatic)
    return f"<td{spans}>{content}</td>"


def to_html(forms: Forms, layout: Layout = "form", style: str = "{n}.", automatic: bool = True) -> bytes:
    """The manual as a web page. An automatic number prints as browsers do, whatever `style` says."""
    body: list[str] = []
    for is_line, group in groupby(laid_out(forms, layout), key=lambda element: isinstance(element, Line)):
        if is_line:
            body.append(_html_lines([element for element in group if isinstance(element, Line)], style, automatic))
            continue
        for element in group:
            if isinstance(element, Heading):
                body.append(f"<h{element.level}>{escape(element.text)}</h{element.level}>")
            elif isinstance(element, Table):
                rows = ("".join(_html_cell(cell, style, automatic) for cell in row) for row in element.rows)
                body.append("<table>\n" + "\n".join(f"<tr>{row}</tr>" for row in rows) + "\n</table>")
    head = f'<meta charset="utf-8"><title>{escape(forms.title)}</title><style>td {{ color: black }}</style>'
    page = f"<nav><a>首頁</a></nav>\n{chr(10).join(body)}\n<script>var x = 1</script>"
    return f"<!DOCTYPE html>\n<html><head>{head}</head>\n<body>{page}</body></html>\n".encode()


# PDF

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
