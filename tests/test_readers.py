"""Files to text: characters kept to the byte, Markdown's blocks, clear sentences for the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from orggraph.errors import BadInput, UnreadableFile
from orggraph.model.text import Block
from orggraph.readers import MAX_BYTES, READERS, read_bytes, read_file


def test_plain_text_keeps_every_character() -> None:
    data = "\ufeff崗位\r\n名稱\n".encode()
    text = read_bytes("a.txt", data)
    assert text.content.encode() == data
    assert (text.name, text.media_type, text.blocks) == ("a.txt", "text/plain", ())


def test_markdown_blocks() -> None:
    source = "# 題\n\n- 甲:乙\n  續行\n\n1. 區\n   2. 條\n\n| a | b\\|c |\n|---|---|\n| 1 | 2 |\n"
    text = read_bytes("a.md", source.encode())
    found = [(block.kind, block.level, block.row, block.column, source[slice(*block.span)]) for block in text.blocks]
    assert found == [
        ("heading", 1, -1, -1, "題"),
        ("item", 1, -1, -1, "甲:乙\n  續行"),
        ("item", 1, -1, -1, "1. 區"),
        ("item", 2, -1, -1, "2. 條"),
        ("cell", 0, 0, 0, "a"),
        ("cell", 0, 0, 1, "b\\|c"),
        ("cell", 0, 1, 0, "1"),
        ("cell", 0, 1, 1, "2"),
    ]


def test_blocks_know_their_place() -> None:
    assert read_bytes("a.md", b"x\n\ny\n").blocks == (Block("paragraph", (0, 1)), Block("paragraph", (3, 4)))


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.exe", b"MZ", f"a.exe: no reader for this kind of file; orggraph reads {', '.join(sorted(READERS))}."),
        (
            "a.txt",
            b"ab\xff",
            "a.txt: byte 2 is not UTF-8, and the rest is no GB18030 or Big5 text;"
            " open it in the program it came from and save it as UTF-8.",
        ),
        ("a.txt", b"a\x00b", "a.txt: holds zero bytes, so it is no text; save it as UTF-8 text."),
        ("a.txt", b" \n", "a.txt: the file is empty; there is nothing to read."),
        ("a.md", b"", "a.md: the file is empty; there is nothing to read."),
    ],
)
def test_bad_files_get_a_sentence(name: str, data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        read_bytes(name, data)
    assert str(caught.value) == sentence


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as missing:
        read_file(tmp_path / "no.txt")
    assert str(missing.value) == f"{tmp_path / 'no.txt'}: there is no such file."
    with pytest.raises(BadInput) as folder:
        read_file(tmp_path)
    assert str(folder.value) == f"{tmp_path}: this is a folder; name a file in it."


def test_a_huge_sparse_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES * 16)
    with pytest.raises(UnreadableFile) as caught:
        read_file(path)
    assert str(caught.value).startswith(f"{path}: 1,073,741,824 bytes; the limit is 67,108,864.")
