"""Plain text: the file's characters as they stand."""

from __future__ import annotations

import hashlib

from orggraph.model.text import Block, Text
from orggraph.readers.encoding import decode


def text_of(name: str, data: bytes, media_type: str, content: str, blocks: tuple[Block, ...] = ()) -> Text:
    """The Text of a file with its checksum."""
    return Text(name, media_type, hashlib.sha256(data).hexdigest(), content, blocks)


def read_plain(name: str, data: bytes) -> Text:
    """A text without layout; its line breaks, where it has any, are for parsing to weigh."""
    return text_of(name, data, "text/plain", decode(name, data))
