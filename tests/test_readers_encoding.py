"""Encodings: every line of the seed in each of them, short texts, marks, and garbled files refused."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

import pytest
import rendering
from documents import outcome
from hypothesis import given
from hypothesis import strategies as st

from orggraph.errors import UnreadableFile
from orggraph.readers import read_bytes
from orggraph.readers.encoding import decode

SEED = (Path(__file__).parents[1] / "seed" / "manual.md").read_text("utf-8")
CHINESE = re.compile("[一-龥]")
LINES = [line for line in SEED.splitlines() if CHINESE.search(line)]
SHORT = ["".join(CHINESE.findall(line))[:6] for line in LINES]
SAVE = "open it in the program it came from and save it as UTF-8"
LOST = "the first of {} among {}; up to one in 200 is read"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "cp950", "big5hkscs"])
def test_the_seed_in_every_encoding(encoding: str) -> None:
    text = read_bytes("a.txt", SEED.encode(encoding))
    assert text.content.removeprefix("\ufeff") == SEED


@pytest.mark.parametrize(("encoding", "convert"), [("gb18030", str), ("gb18030", rendering.simplified), ("cp950", str)])
def test_each_line_and_its_first_words_alone(encoding: str, convert: type[str]) -> None:
    texts = [convert(text) for text in LINES + SHORT]
    assert [decode("a.txt", text.encode(encoding)) for text in texts] == texts


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF8])
def test_a_mark_decides_and_stays(mark: bytes) -> None:
    encoding = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be", codecs.BOM_UTF8: "utf-8"}[mark]
    assert decode("a.txt", mark + "崗位".encode(encoding)) == "\ufeff崗位"


def test_english_with_curly_quotes() -> None:
    text = "The “Manager’s” duties – see below. Reports to the board of directors.\n" * 3
    assert decode("a.txt", text.encode("cp1252")) == text


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"ab\xff", f"a.txt: byte 2 is not UTF-8, and the rest is no GB18030 or Big5 text; {SAVE}."),
        (codecs.BOM_UTF16_LE + b"\x00\xd8a\x00", f"a.txt: byte 2 breaks its UTF-16-LE; {SAVE}."),
        (b"a\x00b", "a.txt: holds zero bytes, so it is no text; save it as UTF-8 text."),
        (
            "甲\n乙\ufffd丙".encode(),
            f"a.txt:2: U+FFFD stands where a program lost a character, {LOST.format(1, 5)}; {SAVE}.",
        ),
        ("甲\ue5e5".encode(), f"a.txt:1: U+E5E5 stands where a program lost a character, {LOST.format(1, 2)}; {SAVE}."),
        ("甲锟斤拷".encode(), f"a.txt:1: U+951F stands where a program lost a character, {LOST.format(3, 4)}; {SAVE}."),
        (
            "崗位說明書".encode().decode("latin-1").encode(),
            f"a.txt: its characters are garbled (UTF-8 saved as something else); {SAVE}.",
        ),
    ],
)
def test_what_is_not_text_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        decode("a.txt", data)
    assert str(caught.value) == sentence


@pytest.mark.parametrize("lost", ["\ufffd", "\ue5e5", "锟斤拷"])
def test_a_few_lost_characters_are_read(lost: str) -> None:
    text = "核對每日收款。" * 100 + lost
    assert decode("a.txt", text.encode()) == text


def test_a_symbol_fonts_bullet_is_no_garble() -> None:
    assert decode("a.txt", "\uf0b7 甲".encode()) == "\uf0b7 甲"


def test_a_few_characters_that_are_also_the_bytes_of_another_alphabet() -> None:
    text = "位位直項權。"
    assert text.encode("gb18030").decode("utf-8") == "λλֱ헙ࡣ"
    assert decode("a.txt", text.encode()) == text


@pytest.mark.parametrize(
    ("text", "encoding"), [("主管會計", "cp1252"), ("主管會計", "latin-1"), ("編號出納", "gb18030")]
)
def test_utf_8_saved_as_another_encoding_is_told(text: str, encoding: str) -> None:
    garbled = text.encode().decode(encoding)
    with pytest.raises(UnreadableFile, match="are garbled"):
        decode("a.txt", garbled.encode())


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    text = outcome("a.txt", data)
    if isinstance(text, str):
        assert text.startswith("a.txt")
    else:
        assert text.content.count("\ufffd") <= len(text.content) / 200
