"""Old Word files, with a program of ours in LibreOffice's place: what is asked of it, and what if it fails."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest
from documents import docx, outcome, paragraph

from orggraph.readers import legacy

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)
WORD = docx(paragraph("甲"))


def test_an_old_word_file_without_libreoffice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert outcome("a.doc", OLE) == (
        "a.doc: old Word files are read through LibreOffice, and there is no soffice on PATH;"
        " install LibreOffice, or open the file in Word and save it as .docx."
    )
    assert not isinstance(outcome("a.doc", WORD), str)


def stand_in(folder: Path, script: str) -> None:
    """A program called soffice that does what `script` says with the folder after --outdir."""
    (folder / "soffice").write_text(f"#!{sys.executable}\nimport pathlib, sys, time\n{script}\n", "utf-8")
    (folder / "soffice").chmod(0o755)


def test_an_old_word_file_through_what_soffice_writes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "made.docx").write_bytes(WORD)
    out = 'folder = pathlib.Path(sys.argv[sys.argv.index("--outdir") + 1])'
    made = f"pathlib.Path({str(tmp_path / 'made.docx')!r}).read_bytes()"
    stand_in(tmp_path, f'{out}\nfolder.mkdir()\n(folder / "source.docx").write_bytes({made})')
    monkeypatch.setenv("PATH", str(tmp_path))
    text = outcome("a.doc", OLE)
    assert not isinstance(text, str)
    assert (text.content, text.media_type, text.sha256[:8]) == (
        "甲\n",
        "application/msword",
        hashlib.sha256(OLE).hexdigest()[:8],
    )


@pytest.mark.parametrize("script", ["time.sleep(60)", "sys.exit(1)"])
def test_libreoffice_that_hangs_or_fails(script: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stand_in(tmp_path, script)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(legacy, "_SECONDS", 1)
    assert outcome("a.doc", OLE) == (
        "a.doc: LibreOffice could not read it (damaged, or a password protects it);"
        " open it in Word and save it as .docx."
    )
