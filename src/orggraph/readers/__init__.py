"""A file as `Text`: its characters with offsets, and what its layout says about them."""

from __future__ import annotations

import errno
from collections.abc import Callable, Mapping
from pathlib import Path

from orggraph.errors import BadInput, UnreadableFile
from orggraph.model.text import Text
from orggraph.readers.markdown import read_markdown
from orggraph.readers.plain import read_plain

MAX_BYTES = 64 * 1024 * 1024
"""A larger file is refused: a manual of a million positions is a table, not a text."""

READERS: Mapping[str, Callable[[str, bytes], Text]] = {
    ".txt": read_plain,
    ".md": read_markdown,
    ".markdown": read_markdown,
}
"""From suffix to reader. A new kind of source is one row and one module."""


def read_bytes(name: str, data: bytes) -> Text:
    """The text of the file called `name` with the content `data`.

    Raises UnreadableFile for a kind that no reader reads, and for content that is not of its kind.
    """
    reader = READERS.get(Path(name).suffix.lower())
    if reader is None:
        known = ", ".join(sorted(READERS))
        raise UnreadableFile(f"{name}: no reader for this kind of file; orggraph reads {known}.")
    if len(data) > MAX_BYTES:
        raise UnreadableFile(f"{name}: {len(data):,} bytes; the limit is {MAX_BYTES:,}. Split the file.")
    text = reader(name, data)
    if not text.content.strip():
        raise UnreadableFile(f"{name}: the file is empty; there is nothing to read.")
    return text


def read_file(path: Path) -> Text:
    """The text of the file at `path`. Raises BadInput or UnreadableFile naming it."""
    reasons = {
        errno.ENOENT: "there is no such file",
        errno.EISDIR: "this is a folder; name a file in it",
        errno.EACCES: "no permission to read it",
    }
    try:
        if path.is_file() and path.stat().st_size > MAX_BYTES:
            raise UnreadableFile(f"{path}: {path.stat().st_size:,} bytes; the limit is {MAX_BYTES:,}. Split the file.")
        data = path.read_bytes()
    except OSError as error:
        reason = reasons.get(error.errno or 0, str(error.strerror or error))
        raise BadInput(f"{path}: {reason}.") from None
    return read_bytes(path.name, data)
