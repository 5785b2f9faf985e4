# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false
"""A font that stands in for Chinese fonts that a PDF names but does not hold.

Without the font the engine takes a character to have no extent, and leaves out each that is drawn alone.
`stand_in.ttf` has one glyph, an empty square of a full character's size, for every character there is
(a `cmap` of format 13); where characters stand and how wide they are, the PDF says itself.
"""

from __future__ import annotations

import ctypes
from functools import cache
from importlib.resources import files
from typing import Any

import pypdfium2.raw as raw

_CHINESE = frozenset((128, 129, 130, 134, 136))
"""Windows' numbers of the charsets of Japan, Korea, China and Taiwan."""
_HANDLE = 1
_RECORD = 16


def _table(font: bytes, tag: bytes) -> bytes:
    """The font's table of this name; the whole font for an empty one."""
    if tag == bytes(4):
        return font
    for place in range(12, 12 + _RECORD * int.from_bytes(font[4:6], "big"), _RECORD):
        if font[place : place + 4] == tag:
            start, length = (int.from_bytes(font[place + at : place + at + 4], "big") for at in (8, 12))
            return font[start : start + length]
    return b""


def _callbacks(font: bytes) -> dict[str, Any]:
    """What the engine asks a system for its fonts. Latin ones (None) it brings along itself."""

    def data(_info: Any, _handle: Any, tag: int, buffer: Any, size: int) -> int:
        wanted = _table(font, tag.to_bytes(4, "big"))
        if buffer and size >= len(wanted):
            ctypes.memmove(buffer, wanted, len(wanted))
        return len(wanted)

    def mapped(_info: Any, _weight: int, _italic: int, charset: int, *_more: Any) -> int | None:
        return _HANDLE if charset in _CHINESE else None

    def nothing(*_asked: Any) -> None:
        return None

    def none(*_asked: Any) -> int:
        return 0

    return {
        **dict.fromkeys(("Release", "EnumFonts", "GetFont", "DeleteFont"), nothing),
        **dict.fromkeys(("GetFaceName", "GetFontCharset"), none),
        "MapFont": mapped,
        "GetFontData": data,
    }


@cache
def offer() -> Any:
    """Offers the font to the engine, once; what this gives must live as long as the engine."""
    info = raw.FPDF_SYSFONTINFO()
    info.version = 1
    kinds: dict[str, Any] = {field[0]: field[1] for field in raw.FPDF_SYSFONTINFO._fields_}
    for name, answer in _callbacks(files("orggraph.readers.pdf").joinpath("stand_in.ttf").read_bytes()).items():
        setattr(info, name, kinds[name](answer))
    raw.FPDF_SetSystemFontInfo(ctypes.byref(info))
    return info
