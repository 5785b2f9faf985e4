"""Answers kept as bytes, the least lately asked for thrown out first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

_OVERHEAD = 400


class Shelf:
    """Byte strings by key, together at most `capacity` bytes; 0 keeps none."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._kept: OrderedDict[Hashable, bytes] = OrderedDict()
        self.size = 0

    def get(self, key: Hashable) -> bytes | None:
        """What is kept under `key`, if anything is."""
        content = self._kept.get(key)
        if content is not None:
            self._kept.move_to_end(key)
        return content

    def put(self, key: Hashable, content: bytes) -> None:
        """Keep `content`, unless it is larger than a quarter of the shelf."""
        if len(content) + _OVERHEAD > self._capacity // 4:
            return
        self._drop(self._kept.pop(key, None))
        self._kept[key] = content
        self.size += len(content) + _OVERHEAD
        while self.size > self._capacity:
            self._drop(self._kept.popitem(last=False)[1])

    def clear(self) -> None:
        """Throw everything out."""
        self._kept.clear()
        self.size = 0

    def _drop(self, content: bytes | None) -> None:
        if content is not None:
            self.size -= len(content) + _OVERHEAD
