"""Plain text: the file's characters as they stand."""

from __future__ import annotations

import hashlib

from orggraph.errors import UnreadableFile
from orggraph.model.text import Block, Text


def decode(name: str, data: bytes) -> str:
    """The characters of `data` in UTF-8; a byte-order mark stays, so that offsets give the file back.

    Raises UnreadableFile naming the first byte that is not UTF-8.
    """
    try:
        content = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            f"{name}: byte {error.start} is not UTF-8; save the file as UTF-8 and read it again."
        ) from None
    if "\x00" in content:
        raise UnreadableFile(f"{name}: holds zero bytes, so it is no text; save it as UTF-8 text.")
    return content


def text_of(name: str, data: bytes, media_type: str, content: str, blocks: tuple[Block, ...] = ()) -> Text:
    """The Text of a file with its checksum."""
    return Text(name, media_type, hashlib.sha256(data).hexdigest(), content, blocks)


def read_plain(name: str, data: bytes) -> Text:
    """A text without layout; its line breaks, where it has any, are for parsing to weigh."""
    return text_of(name, data, "text/plain", decode(name, data))
