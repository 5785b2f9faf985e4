"""The seed's forms as the documents that companies keep: Word, web page and PDF, in two layouts.

For tests only, written apart from the readers. What the layouts are stands in `document_layouts`; numbers
are typed, or the program's own (`automatic`).
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby

from document_layouts import Heading, Layout, Line, Table, TableCell, laid_out, typed
from document_pdf import to_pdf
from document_word import docx, paragraph, to_docx, zipped
from rendering import Forms

from orggraph.errors import UnreadableFile
from orggraph.model.text import Text
from orggraph.readers import read_bytes

__all__ = ["Layout", "docx", "outcome", "paragraph", "to_docx", "to_html", "to_pdf", "zipped"]


def outcome(name: str, data: bytes) -> Text | str:
    """What reading gives: the text, or the sentence that refuses it. Any other error is a fault of the reader."""
    try:
        return read_bytes(name, data)
    except UnreadableFile as error:
        return str(error)


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
