"""Files made to harm, broken or misnamed: one sentence each, memory bounded, nothing read halfway."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pytest
from documents import docx, outcome, paragraph, zipped
from hypothesis import given, settings
from hypothesis import strategies as st

from orggraph.errors import BadInput, UnreadableFile
from orggraph.readers import READERS, read_file, read_sources
from orggraph.readers import archive as archives

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)
LOCKED = OLE + "EncryptedPackage".encode("utf-16-le")
WORD = docx(paragraph("甲"))
PDF = b"%PDF-1.7\n%\xe2\xe3\n"
PROGRAM = b"MZ\x90\x00\x03\x00\x00\x00"


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        (
            "a.docx",
            PROGRAM,
            "its name ends in .docx, but it is a program; do not open it; ask its sender for the document",
        ),
        (
            "a.txt",
            PROGRAM,
            "its name ends in .txt, but it is a program; do not open it; ask its sender for the document",
        ),
        ("a.txt", WORD, "its name ends in .txt, but it is a Word document; give it the ending .docx"),
        ("a.docx", PDF, "its name ends in .docx, but it is a PDF; give it the ending .pdf"),
        (
            "a.pdf",
            b"<html>",
            "its name ends in .pdf, but it is text; give it the ending .txt, or .html if it is a web page",
        ),
        (
            "a.docx",
            OLE,
            "its name ends in .docx, but it is an old Office document;"
            " give it the ending .doc if it is a Word document",
        ),
        ("a.docx", LOCKED, "a password protects it; open it in its program, save it without, read it again"),
        (
            "a.md",
            b"{\\rtf1 x}",
            "its name ends in .md, but it is Rich Text; open it in Word or LibreOffice and save it as .docx",
        ),
        (
            "a.html",
            b"\x89PNG\r\n\x1a\n",
            "its name ends in .html, but it is a picture; run text recognition (OCR) over it and save the text",
        ),
        (
            "a.txt",
            b"\x1f\x8b\x08\x00",
            "its name ends in .txt, but it is a packed file; unpack it and read what is inside",
        ),
        (
            "a.docx",
            zipped({"a": b"b"}),
            "its name ends in .docx, but it is a zip file; give it the ending .zip, or what its program gives it",
        ),
        (
            "a.docx",
            zipped({"[Content_Types].xml": b"", "xl/a": b""}),
            "its name ends in .docx, but it is a workbook; give it the ending .xlsx",
        ),
        ("a.docx", WORD[:-30], "the file is damaged or cut off; get it again from where it came"),
        ("a.docx", b"", "the file is empty; there is nothing to read"),
        ("a.pdf", b"", "the file is empty; there is nothing to read"),
        ("a.html", b"<p> </p>", "the file is empty; there is nothing to read"),
    ],
)
def test_one_sentence_each(name: str, data: bytes, sentence: str) -> None:
    assert outcome(name, data) == f"{name}: {sentence}."


def with_entry(name: str, size: int) -> bytes:
    """A zip whose entry of zeros says that it is small."""
    packed = zipped({"[Content_Types].xml": b"", name: bytes(size)})
    return packed.replace(size.to_bytes(4, "little"), (9).to_bytes(4, "little"))


def test_a_zip_bomb_that_lies_about_its_size() -> None:
    # zipfile itself ends where the entry said; the checksum then tells.
    assert outcome("a.docx", with_entry("word/document.xml", 30_000_000)) == (
        "a.docx: its part 'word/document.xml' is damaged or encrypted; save it again without a password."
    )


def test_a_zip_bomb_that_tells_the_truth() -> None:
    bomb = zipped({"[Content_Types].xml": b"", "word/document.xml": bytes(30_000_000)})
    assert outcome("a.docx", bomb) == (
        "a.docx: its part 'word/document.xml' unpacks to far more than a manual holds;"
        " it was not read. Save the document again from its own program."
    )


def test_many_parts_that_are_too_much_together(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(archives, "MAX_TOTAL", 1000)
    (tmp_path / "a.zip").write_bytes(zipped({f"{n}.txt": os.urandom(300).hex().encode() for n in range(3)}))
    with pytest.raises(UnreadableFile, match=r"'1\.txt' unpacks to far more than a manual holds"):
        read_sources(tmp_path / "a.zip")


def test_entries_without_end(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"a.txt": b"x"}) + b"PK\x01\x02" * 10_001)
    with pytest.raises(UnreadableFile) as caught:
        read_sources(tmp_path / "a.zip")
    assert str(caught.value) == "a.zip: holds more than 10,000 entries; pack only what is to be read."


@pytest.mark.parametrize("entry", ["../a.txt", "/etc/a.txt", "b/../../a.txt", "C:\\a.txt", "..\\a.txt"])
def test_a_path_out_of_the_archive(entry: str, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"ok.txt": "甲".encode(), entry: b"x"}))
    with pytest.raises(UnreadableFile) as caught:
        read_sources(tmp_path / "a.zip")
    assert str(caught.value) == f"a.zip: its entry {entry!r} points outside the archive; it was not unpacked."


def test_an_archive_in_an_archive(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"b/c.ZIP": zipped({"a.txt": b"x"})}))
    with pytest.raises(UnreadableFile) as caught:
        read_sources(tmp_path / "a.zip")
    assert str(caught.value) == "a.zip: its entry 'b/c.ZIP' is an archive again; unpack it and read the folder."


def test_a_zip_with_a_faulty_file_is_refused_whole(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"a.txt": "甲".encode(), "b.docx": PROGRAM}))
    with pytest.raises(UnreadableFile, match=r"^b\.docx: its name ends in \.docx, but it is a program"):
        read_sources(tmp_path / "a.zip")


def test_a_zip_with_a_password(tmp_path: Path) -> None:
    packed = bytearray(zipped({"a.txt": b"x"}))
    for mark, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        packed[packed.index(mark) + flag] |= 1
    (tmp_path / "a.zip").write_bytes(bytes(packed))
    with pytest.raises(UnreadableFile) as caught:
        read_sources(tmp_path / "a.zip")
    assert str(caught.value) == "a.zip: its part 'a.txt' is damaged or encrypted; save it again without a password."


def test_a_folder_and_a_zip_give_the_same(tmp_path: Path) -> None:
    files = {"b/乙.md": "# 乙".encode(), "a.docx": WORD, "c.exe": b"MZ", "~$a.docx": b"x", "b/.hidden.txt": b"x"}
    folder = tmp_path / "folder"
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    (folder / "link.txt").symlink_to(folder / "a.docx")
    (tmp_path / "a.zip").write_bytes(zipped(files))
    found = read_sources(folder)
    assert found == read_sources(tmp_path / "a.zip")
    assert [(text.name, text.content) for text in found.texts] == [("a.docx", "甲\n"), ("b/乙.md", "# 乙")]
    assert [(skipped.name, skipped.reason) for skipped in found.skipped] == [
        ("b/.hidden.txt", "a program keeps it for itself"),
        ("c.exe", "no reader for this kind of file"),
        ("~$a.docx", "a program keeps it for itself"),
    ]


def test_names_of_a_zip_packed_on_a_chinese_machine(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("xxxxxxxxxxxx.txt", "甲")
    name = "岗位说明手册".encode("gb18030")
    (tmp_path / "a.zip").write_bytes(packed.getvalue().replace(b"xxxxxxxxxxxx", name))
    assert [text.name for text in read_sources(tmp_path / "a.zip").texts] == ["岗位说明手册.txt"]


def test_a_single_file_and_a_folder_with_nothing_to_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("甲", "utf-8")
    assert [text.name for text in read_sources(tmp_path / "a.txt").texts] == ["a.txt"]
    (tmp_path / "empty").mkdir()
    with pytest.raises(BadInput) as caught:
        read_sources(tmp_path / "empty")
    assert str(caught.value) == (
        f"{tmp_path / 'empty'}: holds no file that orggraph reads ({', '.join(sorted(READERS))})."
    )


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(BadInput, match="this is no ordinary file"):
        read_file(tmp_path / "a.txt")


def pdf_of(content: bytes) -> bytes:
    """A PDF of one page with this content, packed twice."""
    packed = zlib.compress(zlib.compress(content, 9), 9)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>",
        b"<</Length %d/Filter[/FlateDecode/FlateDecode]>>stream\n%s\nendstream" % (len(packed), packed),
    ]
    written = b"%PDF-1.4\n"
    for number, text in enumerate(objects, start=1):
        written += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    return written + b"trailer<</Root 1 0 R>>\n%%EOF"


MEASURED = """
import resource, sys
from pathlib import Path
from orggraph.errors import BadInput
from orggraph.readers import read_sources
try:
    read_sources(Path(sys.argv[1]))
    print("read")
except BadInput as error:
    print(error)
# Linux counts the parent's memory at the fork in ru_maxrss; VmHWM begins with the program itself.
status = Path("/proc/self/status")
own = (
    int(status.read_text().split("VmHWM:")[1].split()[0])
    if status.exists()
    else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
)
print(own + resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


@pytest.mark.parametrize("name", ["bomb.docx", "bomb.zip", "bomb.pdf", "sparse.docx", "sparse.pdf", "markup.html"])
def test_memory_stays_bounded(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    zeros = bytes(200_000_000)
    makes = {
        "bomb.docx": lambda: zipped({"[Content_Types].xml": b"", "word/document.xml": zeros}),
        "bomb.zip": lambda: zipped({f"{n}.txt": zeros[:50_000_000] for n in range(4)}),
        "bomb.pdf": lambda: pdf_of(b"0 0 m 9 9 l S\n" * 20_000_000),
        "markup.html": lambda: b"<b>" * 20_000_000,
    }
    if name in makes:
        path.write_bytes(makes[name]())
    else:
        with path.open("wb") as file:
            file.truncate(1 << 30)
    done = subprocess.run([sys.executable, "-c", MEASURED, str(path)], capture_output=True, timeout=200, check=True)
    sentence, kilobytes = done.stdout.decode().splitlines()
    assert re.match(rf"(.*/)?{name}: ", sentence)
    assert int(kilobytes) < 2_000_000


@given(
    st.sampled_from(sorted(set(READERS) - {".pdf", ".doc"})),
    st.sampled_from([b"", b"PK\x03\x04", WORD[:200], OLE]),
    st.binary(max_size=400),
)
@settings(max_examples=300, deadline=None)
def test_any_bytes_under_any_name(suffix: str, start: bytes, data: bytes) -> None:
    text = outcome("a" + suffix, start + data)
    assert text.startswith(f"a{suffix}") if isinstance(text, str) else text.content.strip()
