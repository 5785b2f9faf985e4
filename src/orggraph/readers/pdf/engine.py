# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false
# The engine's bindings are generated and carry no types; they stay in this module.
"""A PDF's pages as `Sheet`s, by the engine that a browser uses.

To be called in a process of its own (see child.py): what a hostile file makes of the engine ends there.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from orggraph.readers.pdf import stand_in
from orggraph.readers.pdf.shapes import Glyph, Rule, Sheet

MAX_PAGES = 5_000
MAX_SHAPES = 2_000_000
_MAX_SEGMENTS = 50_000
"""Line segments of one page that are looked at: a form has hundreds, a drawing without end has no table."""
_THIN = 3.0
_STRAIGHT = 0.5
_DEPTH = 4
_TILTED = 0.1
_LOST = "\ufffd"
_LINE_END_HYPHEN = 0xFFFE
"""What the engine gives for the hyphen of a word that goes on in the next line."""

_Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: _Matrix = (1, 0, 0, 1, 0, 0)


def _product(first: _Matrix, then: _Matrix) -> _Matrix:
    a, b, c, d, e, f = first
    m, n, o, p, q, r = then
    return (a * m + b * o, a * n + b * p, c * m + d * o, c * n + d * p, e * m + f * o + q, e * n + f * p + r)


def _moved(point: tuple[float, float], by: _Matrix) -> tuple[float, float]:
    x, y = point
    return x * by[0] + y * by[2] + by[4], x * by[1] + y * by[3] + by[5]


def _to_top_left(page: Any) -> tuple[float, float, _Matrix]:
    """The page's size as it is shown, and what leads from its own coordinates to the top left corner."""
    left, bottom, right, top = page.get_cropbox()
    wide, high = right - left, top - bottom
    turned: dict[int, tuple[float, float, _Matrix]] = {
        0: (wide, high, (1, 0, 0, -1, -left, top)),
        90: (high, wide, (0, 1, 1, 0, -bottom, -left)),
        180: (wide, high, (-1, 0, 0, 1, right, -bottom)),
        270: (high, wide, (0, -1, -1, 0, top, right)),
    }
    return turned.get(page.get_rotation(), turned[0])


def _character(code: int) -> str:
    if code == _LINE_END_HYPHEN:
        return "-"
    # Zero: the font does not say which character it draws; halves of a pair are none either.
    return _LOST if code in (0, 0xFFFF) or 0xD800 <= code < 0xE000 or code > 0x10FFFF else chr(code)


def _glyphs(page: Any, to_top_left: _Matrix) -> Iterator[Glyph]:
    text = page.get_textpage()
    box = raw.FS_RECTF()
    for index in range(text.count_chars()):
        angle = raw.FPDFText_GetCharAngle(text, index)
        # Blanks that the engine adds stand where two boxes are apart: seen without them. Tilted: a watermark.
        tilted = min(angle % (math.pi / 2), -angle % (math.pi / 2)) > _TILTED
        if tilted or raw.FPDFText_IsGenerated(text, index) == 1:
            continue
        if not raw.FPDFText_GetLooseCharBox(text, index, box):
            continue
        character = _character(raw.FPDFText_GetUnicode(text, index))
        if character.isprintable() or character in (" \u3000\u00a0\u00ad" + _LOST) or character > "\u2000":
            x0, y0 = _moved((box.left, box.top), to_top_left)
            x1, y1 = _moved((box.right, box.bottom), to_top_left)
            yield Glyph(character, min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    text.close()


def _objects(holder: Any, count: Any, get: Any, to_top_left: _Matrix, depth: int) -> Iterator[tuple[Any, _Matrix]]:
    """The page's paths, those inside its forms too, each with its way to the top left corner."""
    for index in range(count(holder)):
        item = get(holder, index)
        kind = raw.FPDFPageObj_GetType(item)
        if kind not in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_FORM):
            continue
        matrix = raw.FS_MATRIX()
        own = _IDENTITY
        if raw.FPDFPageObj_GetMatrix(item, matrix):
            own = (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)
        onward = _product(own, to_top_left)
        if kind == raw.FPDF_PAGEOBJ_PATH:
            yield item, onward
        elif depth:
            yield from _objects(item, raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject, onward, depth - 1)


def _strokes(path: Any, onward: _Matrix) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """The straight pieces of a path."""
    x, y = ctypes.c_float(), ctypes.c_float()
    first = before = (0.0, 0.0)
    for index in range(raw.FPDFPath_CountSegments(path)):
        segment = raw.FPDFPath_GetPathSegment(path, index)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = _moved((x.value, y.value), onward)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            first = point
        elif kind == raw.FPDF_SEGMENT_LINETO:
            yield before, point
        before = point
        if raw.FPDFPathSegment_GetClose(segment):
            yield point, first


def _rule(one: tuple[float, float], other: tuple[float, float]) -> Rule | None:
    (x0, x1), (y0, y1) = sorted((one[0], other[0])), sorted((one[1], other[1]))
    if not all(map(math.isfinite, (x0, x1, y0, y1))):
        return None
    if y1 - y0 <= _STRAIGHT < x1 - x0:
        return Rule(False, (y0 + y1) / 2, x0, x1)
    return Rule(True, (x0 + x1) / 2, y0, y1) if x1 - x0 <= _STRAIGHT < y1 - y0 else None


def _filled(strokes: list[tuple[tuple[float, float], tuple[float, float]]]) -> Rule | None:
    """A filled area so thin that it is a line, as Word draws its borders."""
    points = [point for stroke in strokes for point in stroke]
    x0, x1 = min(x for x, _ in points), max(x for x, _ in points)
    y0, y1 = min(y for _, y in points), max(y for _, y in points)
    if y1 - y0 <= _THIN < x1 - x0:
        return _rule((x0, (y0 + y1) / 2), (x1, (y0 + y1) / 2))
    return _rule(((x0 + x1) / 2, y0), ((x0 + x1) / 2, y1)) if x1 - x0 <= _THIN < y1 - y0 else None


def _rules(page: Any, to_top_left: _Matrix) -> Iterator[Rule]:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    left = _MAX_SEGMENTS
    for path, onward in _objects(page, raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject, to_top_left, _DEPTH):
        left -= raw.FPDFPath_CountSegments(path)
        if left < 0:
            return
        raw.FPDFPath_GetDrawMode(path, fill, stroke)
        strokes = list(_strokes(path, onward))
        if stroke.value:
            yield from filter(None, (_rule(*piece) for piece in strokes))
        elif fill.value and strokes:
            yield from filter(None, (_filled(strokes),))


def _sheet(document: Any, index: int) -> Sheet:
    page = document[index]
    width, height, to_top_left = _to_top_left(page)
    sheet = Sheet(width, height, tuple(_glyphs(page, to_top_left)), tuple(_rules(page, to_top_left)))
    page.close()
    return sheet


_REASONS = {
    raw.FPDF_ERR_PASSWORD: "a password protects it; save it without one and read it again",
    raw.FPDF_ERR_SECURITY: "it is encrypted in a way that only its own program opens; print it to a new PDF",
}
_DAMAGED = "the PDF is damaged or cut off; get it again from where it came"


class Unreadable(Exception):
    """A PDF that the engine cannot read; its text says why and what to do."""


def sheets_in(data: bytes) -> Iterator[Sheet]:
    """The pages of a PDF one by one. Raises Unreadable for a damaged, a protected or an endless one."""
    stand_in.offer()
    try:
        document = pdfium.PdfDocument(data)
        if len(document) > MAX_PAGES:
            raise Unreadable(f"{len(document):,} pages; the limit is {MAX_PAGES:,}. Split the file")
        shapes = 0
        for index in range(len(document)):
            sheet = _sheet(document, index)
            shapes += len(sheet.glyphs) + len(sheet.rules)
            if shapes > MAX_SHAPES:
                raise Unreadable(f"more than {MAX_SHAPES:,} characters and lines. Split the file")
            yield sheet
        document.close()
    except pdfium.PdfiumError as error:
        raise Unreadable(_REASONS.get(getattr(error, "err_code", 0) or 0, _DAMAGED)) from None
