"""One file to `Text`, by its name and its first bytes."""

from __future__ import annotations

import errno
import stat
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path, PurePath

from orggraph.errors import BadInput, UnreadableFile
from orggraph.model.text import Text
from orggraph.readers.kinds import check_kind

MAX_BYTES = 64 * 1024 * 1024
"""A larger file is refused: a manual of a million positions is a table, not a text."""


def _reader(module: str, function: str) -> Callable[[str, bytes], Text]:
    """The reader, its library loaded when it first reads: a text is not to wait for spreadsheets."""

    def read(name: str, data: bytes) -> Text:
        return getattr(import_module(f"orggraph.readers.{module}"), function)(name, data)

    return read


READERS: Mapping[str, Callable[[str, bytes], Text]] = {
    ".txt": _reader("pasted", "read_plain"),
    ".md": _reader("markdown", "read_markdown"),
    ".markdown": _reader("markdown", "read_markdown"),
    ".docx": _reader("word", "read_word"),
    ".docm": _reader("word", "read_word"),
    ".doc": _reader("legacy", "read_legacy"),
    ".pdf": _reader("pdf", "read_pdf"),
    ".html": _reader("web", "read_web"),
    ".htm": _reader("web", "read_web"),
    ".xhtml": _reader("web", "read_web"),
    ".csv": _reader("tables", "read_table"),
    ".tsv": _reader("tables", "read_table"),
    ".xlsx": _reader("workbook", "read_workbook"),
    ".xlsm": _reader("workbook", "read_workbook"),
    ".yaml": _reader("native", "read_native"),
    ".yml": _reader("native", "read_native"),
    ".json": _reader("native", "read_native"),
}
"""From suffix to reader. A new kind of source is one row and one module."""

_REASONS = {
    errno.ENOENT: "there is no such file",
    errno.ENOTDIR: "there is no such file",
    errno.EISDIR: "this is a folder; name a file in it",
    errno.EACCES: "no permission to read it",
}


def is_known(name: str) -> bool:
    """Whether some reader reads files of this ending."""
    return PurePath(name).suffix.lower() in READERS


def read_bytes(name: str, data: bytes) -> Text:
    """The text of the file called `name` with the content `data`.

    Raises UnreadableFile for a kind that no reader reads, and for content that is not of its kind.
    """
    reader = READERS.get(PurePath(name).suffix.lower())
    if reader is None:
        known = ", ".join(sorted(READERS))
        raise UnreadableFile(f"{name}: no reader for this kind of file; orggraph reads {known}.")
    if len(data) > MAX_BYTES:
        raise _too_large(name, len(data))
    if data:
        check_kind(name, data)
    text = reader(name, data) if data else None
    if text is None or not text.content.strip():
        raise UnreadableFile(f"{name}: the file is empty; there is nothing to read.")
    return text


def _too_large(name: str, size: int) -> UnreadableFile:
    return UnreadableFile(f"{name}: {size:,} bytes; the limit is {MAX_BYTES:,}. Split the file.")


def content_of(path: Path) -> bytes:
    """The bytes of a regular file of at most MAX_BYTES. Raises BadInput or UnreadableFile naming it."""
    try:
        status = path.stat()
        if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):
            # A pipe or a device may never end.
            raise BadInput(f"{path}: this is no ordinary file; save what it gives and name that file.")
        if stat.S_ISREG(status.st_mode) and status.st_size > MAX_BYTES:
            raise _too_large(str(path), status.st_size)
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, str(error.strerror or error))
        raise BadInput(f"{path}: {reason}.") from None


def read_file(path: Path) -> Text:
    """The text of the file at `path`. Raises BadInput or UnreadableFile naming it."""
    return read_bytes(path.name, content_of(path))
