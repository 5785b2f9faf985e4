"""Old Word files (.doc), through LibreOffice where it is installed."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import signal
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from orggraph.errors import UnreadableFile
from orggraph.model.text import Text
from orggraph.readers.kinds import kind_of
from orggraph.readers.word import read_word

_SECONDS = 120
_MEDIA_TYPES = {"rtf": "application/rtf"}


def _convert(soffice: str, folder: Path, source: Path) -> None:
    """Lets LibreOffice write `source` as .docx into `folder`; ends it and its children after _SECONDS."""
    command = [soffice, f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    command += ["--headless", "--norestore", "--convert-to", "docx", "--outdir", str(folder / "out"), str(source)]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    try:
        process.wait(_SECONDS)
    finally:
        # soffice is a script that starts the program itself: only the group ends both.
        if hasattr(os, "killpg"):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
        process.kill()
        process.wait(_SECONDS)


def _converted(name: str, data: bytes) -> bytes:
    """The file as LibreOffice writes it anew, as .docx."""
    soffice = shutil.which("soffice") or shutil.which("libreoffice")
    if soffice is None:
        raise UnreadableFile(
            f"{name}: old Word files are read through LibreOffice, and there is no soffice on PATH;"
            " install LibreOffice, or open the file in Word and save it as .docx."
        )
    with tempfile.TemporaryDirectory(prefix="orggraph-", ignore_cleanup_errors=True) as temporary:
        folder = Path(temporary)
        source = folder / "source.doc"
        source.write_bytes(data)
        try:
            _convert(soffice, folder, source)
            return (folder / "out" / "source.docx").read_bytes()
        except (OSError, subprocess.TimeoutExpired):
            raise UnreadableFile(
                f"{name}: LibreOffice could not read it (damaged, or a password protects it);"
                " open it in Word and save it as .docx."
            ) from None


def read_legacy(name: str, data: bytes) -> Text:
    """An old Word file as LibreOffice understands it.

    Raises UnreadableFile where LibreOffice is not installed, does not end in time or cannot read it.
    """
    kind = kind_of(data)
    if kind == "docx":
        return read_word(name, data)
    media_type = _MEDIA_TYPES.get(kind, "application/msword")
    text = read_word(name, _converted(name, data))
    return replace(text, media_type=media_type, sha256=hashlib.sha256(data).hexdigest())
