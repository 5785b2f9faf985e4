"""What every reader makes: a Text with its checksum."""

from __future__ import annotations

import hashlib

from orggraph.model.text import Block, Text


def text_of(name: str, data: bytes, media_type: str, content: str, blocks: tuple[Block, ...] = ()) -> Text:
    """The Text of a file with its checksum."""
    return Text(name, media_type, hashlib.sha256(data).hexdigest(), content, blocks)
