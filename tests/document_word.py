"""Word files written by hand, element by element. For tests only."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from html import escape

from document_layouts import Heading, Layout, Line, Table, laid_out, typed
from rendering import Forms

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
    # For each column: how many rows a merged cell still holds it, and how many columns that cell has.
    held: dict[int, tuple[int, int]] = {}
    for row in table.rows:
        cells: list[str] = []
        waiting = list(row)
        column = 0
        while column < table.columns:
            left, wide = held.pop(column, (0, 0))
            merge, content = "<w:vMerge/>", "<w:p/>"
            if not left:
                cell = waiting.pop(0)
                left, wide = cell.rows, cell.columns
                merge = '<w:vMerge w:val="restart"/>' if cell.rows > 1 else ""
                content = "".join(map(line, cell.lines))
            if left > 1:
                held[column] = (left - 1, wide)
            cells.append(f'<w:tc><w:tcPr><w:gridSpan w:val="{wide}"/>{merge}</w:tcPr>{content}</w:tc>')
            column += wide
        rows.append(f"<w:tr>{''.join(cells)}</w:tr>")
    return f"<w:tbl><w:tblGrid>{'<w:gridCol/>' * table.columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


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
